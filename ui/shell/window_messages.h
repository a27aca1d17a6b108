// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message_bar.h"

#include <QString>

#include <filesystem>

namespace shardscope::ui {

struct CaseStatus;

/// What the window tells in its message bars, one place for keys and words.
namespace messages {

inline const QString kCase = QStringLiteral("case"); ///< about opening or changing a case
inline const QString kReadOnly = QStringLiteral("read-only");
inline const QString kSaved = QStringLiteral("saved");
inline const QString kImport = QStringLiteral("import"); ///< about what was to be read

inline const QString kLink = QStringLiteral("link"); ///< about a link to a view

[[nodiscard]] Message readOnly(const CaseStatus& status);
[[nodiscard]] Message missingCase(const QString& path, const QString& reason);
/// Several cases, or a case and exports, were dropped together.
[[nodiscard]] Message onlyOneOpened(const std::filesystem::path& path);
/// A file was written.
[[nodiscard]] Message saved(const QString& path);

} // namespace messages
} // namespace shardscope::ui
