// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/base64.h"

namespace shardscope::stand_in {

std::string base64(std::string_view bytes) {
    constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        unsigned group = 0;
        for (std::size_t byte = 0; byte < 3; ++byte) {
            const bool isThere = at + byte < bytes.size();
            group = group << 8U | (isThere ? static_cast<unsigned char>(bytes[at + byte]) : 0U);
        }
        for (std::size_t letter = 0; letter < 4; ++letter) {
            out += at + letter > bytes.size() ? '=' : letters[group >> (18 - 6 * letter) & 63U];
        }
    }
    return out;
}

} // namespace shardscope::stand_in
