// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/vendor_rules.h"

#include <algorithm>

namespace shardscope::remediate {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr std::array<std::string_view, 18> kForbidden{"00000000-0000-0000-0000-000000000000",
                                                      "anon",
                                                      "anonymous",
                                                      "nil",
                                                      "none",
                                                      "null",
                                                      "n/a",
                                                      "na",
                                                      "undefined",
                                                      "unknown",
                                                      "<nil>",
                                                      "0",
                                                      "-1",
                                                      "true",
                                                      "false",
                                                      "[]",
                                                      "{}",
                                                      "lmy47d"};

} // namespace

bool isForbiddenId(std::string_view id) {
    return std::any_of(kForbidden.begin(), kForbidden.end(), [id](std::string_view forbidden) {
        return forbidden.size() == id.size() &&
               std::equal(id.begin(), id.end(), forbidden.begin(),
                          [](char left, char right) { return lower(left) == right; });
    });
}

bool isInsertId(std::string_view id) {
    return !id.empty() && id.size() <= kLongestInsertId &&
           std::all_of(id.begin(), id.end(),
                       [](char c) { return c == '-' || isLetterOrDigit(c); }) &&
           !isForbiddenId(id);
}

} // namespace shardscope::remediate
