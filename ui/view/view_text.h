// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/view_state.h"

#include <QString>
#include <QVariantMap>

namespace shardscope::ui {

/// A view as a few short texts, to be kept between two starts; any bytes of ids survive.
[[nodiscard]] QVariantMap viewToMap(const ViewState& state);
/// What cannot be read is left out: somebody else may have written it.
[[nodiscard]] ViewState viewFromMap(const QVariantMap& map);

/// The call of the headless program that prints what the board shows, for a POSIX shell.
/// `scope` is the one shown.
[[nodiscard]] QString boardCommand(const QString& casePath, const ViewState& state,
                                   store::Scope scope);

/// One word of a shell command, in quotes unless it is plain.
[[nodiscard]] QString shellWord(const QString& word);

} // namespace shardscope::ui
