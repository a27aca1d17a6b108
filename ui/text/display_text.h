// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

class QFontMetrics;

namespace shardscope::ui {

/// Text from the data made safe to look at. The bytes may be anything, so: invalid UTF-8 becomes
/// U+FFFD, control characters become visible symbols, characters that steer layout (bidi
/// controls, zero-width characters, line separators) are spelled out as ‹U+202E›, spaces at the
/// ends become ␣, and right-to-left text is isolated so that it cannot reorder its neighbours.
/// For looking only: copy and compare the bytes themselves.
[[nodiscard]] QString displayText(std::string_view bytes);

/// displayText, or `placeholder` when there are no bytes at all.
[[nodiscard]] QString displayTextOr(std::string_view bytes, const QString& placeholder);

/// The head and the tail with "…" between, at most `most` characters; never cuts a grapheme.
[[nodiscard]] QString elideMiddle(const QString& text, qsizetype most);

/// displayText shortened for a label, a chip or a menu entry.
[[nodiscard]] QString shortText(std::string_view bytes, qsizetype most = 40);

/// displayText elided in the middle to `width` pixels; fast for ids of any length.
[[nodiscard]] QString elidedToWidth(std::string_view bytes, const QFontMetrics& metrics, int width);

/// displayText for rich text: HTML escaped, long words broken, at most ~600 characters.
[[nodiscard]] QString htmlText(std::string_view bytes);

/// What the clipboard gets: the bytes as text, untouched (invalid UTF-8 becomes U+FFFD).
[[nodiscard]] QString clipboardText(std::string_view bytes);

} // namespace shardscope::ui
