// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/ledger.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

namespace shardscope::remediate {

namespace {

// An entry is its length (4 bytes), its body, and a checksum (8 bytes) of the checksum before,
// the length and the body. All numbers are little-endian.
constexpr std::size_t kLengthBytes = 4;
constexpr std::size_t kSumBytes = 8;
/// What a message of the vendor is cut to, so that a batch of them stays small.
constexpr std::size_t kLongestText = 4'096;

template<typename Number>
void put(std::string& out, Number number) {
    char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    out.append(bytes, sizeof number);
}

void putText(std::string& out, std::string_view text) {
    text = text.substr(0, kLongestText);
    put(out, static_cast<std::uint32_t>(text.size()));
    out += text;
}

/// Takes fields from the front of a body; once one is missing, all that follow are.
class Fields {
public:
    explicit Fields(std::string_view body) : m_body(body) {}

    template<typename Number>
    Number number() {
        Number number{};
        if (m_body.size() < sizeof number) {
            m_whole = false;
            m_body = {};
            return number;
        }
        std::memcpy(&number, m_body.data(), sizeof number);
        m_body.remove_prefix(sizeof number);
        return number;
    }
    std::string text() {
        const auto size = number<std::uint32_t>();
        if (size > m_body.size()) {
            m_whole = false;
            m_body = {};
            return {};
        }
        std::string text(m_body.substr(0, size));
        m_body.remove_prefix(size);
        return text;
    }
    [[nodiscard]] std::size_t left() const { return m_body.size(); }
    [[nodiscard]] bool isWhole() const { return m_whole && m_body.empty(); }

private:
    std::string_view m_body;
    bool m_whole = true;
};

std::optional<LedgerEntry> decode(std::string_view body) {
    Fields fields(body);
    LedgerEntry entry;
    const auto kind = fields.number<std::uint8_t>();
    entry.kind = static_cast<LedgerEntry::Kind>(kind);
    entry.atMs = fields.number<std::int64_t>();
    entry.part.batch = fields.number<std::uint32_t>();
    entry.part.first = fields.number<std::uint32_t>();
    entry.part.events = fields.number<std::uint32_t>();
    entry.count = fields.number<std::uint64_t>();
    const auto refused = fields.number<std::uint32_t>();
    constexpr std::size_t kLeast = 8; // of a refused event
    if (refused > fields.left() / kLeast) {
        return std::nullopt;
    }
    for (std::uint32_t number = 0; number < refused; ++number) {
        const auto event = fields.number<std::uint32_t>();
        entry.refused.push_back({event, fields.text()});
    }
    entry.text = fields.text();
    const bool known = kind >= static_cast<std::uint8_t>(LedgerEntry::Kind::Planned) &&
                       kind <= static_cast<std::uint8_t>(LedgerEntry::Kind::Stopped);
    return known && fields.isWhole() ? std::optional(std::move(entry)) : std::nullopt;
}

std::uint64_t checksum(std::uint64_t chain, std::string_view lengthAndBody) {
    return XXH3_64bits_withSeed(lengthAndBody.data(), lengthAndBody.size(), chain);
}

} // namespace

std::string LedgerWriter::write(const LedgerEntry& entry) {
    std::string body;
    put(body, static_cast<std::uint8_t>(entry.kind));
    put(body, entry.atMs);
    put(body, entry.part.batch);
    put(body, entry.part.first);
    put(body, entry.part.events);
    put(body, entry.count);
    put(body, static_cast<std::uint32_t>(entry.refused.size()));
    for (const RefusedEvent& refused : entry.refused) {
        put(body, refused.event);
        putText(body, refused.message);
    }
    putText(body, entry.text);
    std::string out;
    put(out, static_cast<std::uint32_t>(body.size()));
    out += body;
    m_chain = checksum(m_chain, out);
    put(out, m_chain);
    return out;
}

base::Result<LedgerText> readLedger(std::string_view bytes) {
    LedgerText ledger;
    while (bytes.size() >= kLengthBytes + kSumBytes) {
        std::uint32_t length = 0;
        std::memcpy(&length, bytes.data(), sizeof length);
        if (length > bytes.size() - kLengthBytes - kSumBytes) {
            break;
        }
        std::uint64_t sum = 0;
        std::memcpy(&sum, bytes.data() + kLengthBytes + length, sizeof sum);
        if (sum != checksum(ledger.chain, bytes.substr(0, kLengthBytes + length))) {
            return base::fail(base::ErrorCode::Damaged,
                              "the ledger of the repair is damaged: entry " +
                                  std::to_string(ledger.entries.size() + 1) +
                                  " does not fit its checksum",
                              "", "restore the case from a copy; do not send again meanwhile");
        }
        std::optional<LedgerEntry> entry = decode(bytes.substr(kLengthBytes, length));
        if (!entry) {
            return base::fail(base::ErrorCode::Damaged,
                              "the ledger of the repair holds an entry that nobody knows", "",
                              "a newer Shardscope may have written it");
        }
        ledger.entries.push_back(std::move(*entry));
        ledger.chain = sum;
        ledger.bytes += kLengthBytes + length + kSumBytes;
        bytes.remove_prefix(kLengthBytes + length + kSumBytes);
    }
    return ledger;
}

} // namespace shardscope::remediate
