// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/connection.h"
#include "core/session/pull_session.h"
#include "ui/widgets/icon_text_delegate.h"

#include <QString>

namespace shardscope::ui {

/// "US", or the host of an address of one's own.
[[nodiscard]] QString regionText(const session::Connection& connection);
/// "12345 · EU · analyst.sa"
[[nodiscard]] QString connectionText(const session::Connection& connection);

/// What a test of a connection found, and what to do about it: one or two sentences.
[[nodiscard]] QString verdictText(const mixpanel::ConnectionVerdict& verdict,
                                  const session::Connection& connection);

/// A state of a day: an icon and a word.
[[nodiscard]] IconText dayLook(session::PullState state);

/// "today at 14:05", "22 Nov at 03:10", in this computer's time zone.
[[nodiscard]] QString momentText(base::Clock::Time time, base::Clock::Time now);

} // namespace shardscope::ui
