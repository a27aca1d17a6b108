// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shardscope::json {

/// Decodes the inside of a JSON string (RFC 8259 section 7), the quotes not included, into
/// `out`, which is replaced. A lone surrogate such as \uD800 becomes its 3-byte WTF-8 form, a
/// proper pair one 4-byte character; \u0000 becomes NUL. False, with `out` unspecified, on a
/// bad escape, a raw control character or a raw quote. Does not check UTF-8.
[[nodiscard]] bool unescape(std::string_view body, std::string& out);

} // namespace shardscope::json
