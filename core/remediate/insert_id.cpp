// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/insert_id.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cstring>

namespace shardscope::remediate {

namespace {

template<typename Number>
void appendBytes(std::string& out, Number number) {
    char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    out.append(bytes, sizeof number);
}

void appendHex(std::string& out, std::uint64_t number) {
    for (int shift = 60; shift >= 0; shift -= 4) {
        out += "0123456789abcdef"[(number >> static_cast<unsigned>(shift)) & 0xFU];
    }
}

} // namespace

std::string_view newInsertId(const InsertIdParts& parts, std::string& memory) {
    memory.clear();
    for (const std::string_view text : {parts.run, parts.insertId, parts.event, parts.id}) {
        appendBytes(memory, text.size()); // so that no two lists of parts look alike
        memory += text;
    }
    appendBytes(memory, parts.timeMs);
    appendBytes(memory, parts.insertId.empty() ? parts.place : 0);
    const XXH128_hash_t hash = XXH3_128bits(memory.data(), memory.size());
    memory = '"';
    appendHex(memory, hash.high64);
    appendHex(memory, hash.low64);
    memory += '"';
    return memory;
}

} // namespace shardscope::remediate
