// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_profile.h"

#include <QString>

namespace shardscope::ui {

/// A value as a table shows it: safe to look at, "…" behind what was cut.
[[nodiscard]] QString valueText(const session::ValueProfile& value);

/// The property's name; event names and ids, which are none, have words of their own.
[[nodiscard]] QString propertyText(const session::PropertyProfile& property);

/// "4.2×", "only here".
[[nodiscard]] QString liftText(const session::KeyProfile& profile,
                               const session::ValueProfile& value);

/// "48,112", or "about 48,112" where it is an estimate.
[[nodiscard]] QString distinctText(const session::PropertyProfile& property);

/// "compared with all 50,650 other events", "... with a sample of 98,211 of 4,811,204 others".
[[nodiscard]] QString comparedText(const session::KeyProfile& profile);

/// "Since $app_version_string 4.2.0: on 100 % of its events, on 0 % of the others; first seen
/// 12 Oct 2026, 00:08:45 UTC"; empty when no version tells.
[[nodiscard]] QString onsetText(const session::KeyProfile& profile);

} // namespace shardscope::ui
