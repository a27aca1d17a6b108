// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/proof_codec.h"

#include "core/base/varint.h"
#include "core/store/blob_codec.h"

#include <limits>
#include <utility>

namespace shardscope::store {

namespace {

using select::ProofCounts;
using select::SelectorProof;

constexpr std::uint64_t kLargestProof = std::uint64_t{64} << 20U;

class ProofWriter {
public:
    void number(std::uint64_t& value) { base::putVarint(m_bytes, value); }
    void number(std::int64_t& value) { base::putVarint(m_bytes, base::zigzag(value)); }
    void number(std::int32_t& value) { base::putVarint(m_bytes, base::zigzag(value)); }
    void flag(bool& value) { m_bytes.push_back(value ? '\1' : '\0'); }
    void text(std::string& value) {
        base::putVarint(m_bytes, value.size());
        m_bytes += value;
    }
    template<typename T, typename Visit>
    void list(std::vector<T>& values, Visit visit) {
        base::putVarint(m_bytes, values.size());
        for (T& value : values) {
            visit(*this, value);
        }
    }
    template<typename Enum>
    void choice(Enum& value, Enum) {
        base::putVarint(m_bytes, static_cast<std::uint64_t>(value));
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Never reads past the end; values behind a damage mean nothing.
class ProofReader {
public:
    explicit ProofReader(std::string_view bytes) : m_in(bytes), m_left(bytes.size()) {}

    void number(std::uint64_t& value) { value = m_in.next(); }
    void number(std::int64_t& value) { value = base::unzigzag(m_in.next()); }
    void number(std::int32_t& value) {
        const std::int64_t wide = base::unzigzag(m_in.next());
        m_damaged = m_damaged || wide < std::numeric_limits<std::int32_t>::min() ||
                    wide > std::numeric_limits<std::int32_t>::max();
        value = static_cast<std::int32_t>(wide);
    }
    void flag(bool& value) { value = m_in.next() != 0; }
    void text(std::string& value) { value = std::string(m_in.bytes(m_in.next())); }
    template<typename T, typename Visit>
    void list(std::vector<T>& values, Visit visit) {
        const std::uint64_t count = m_in.next();
        // Every element takes a byte at least: no list is longer than the bytes.
        m_damaged = m_damaged || count > m_left;
        for (std::uint64_t at = 0; at < count && !damaged(); ++at) {
            visit(*this, values.emplace_back());
        }
    }
    template<typename Enum>
    void choice(Enum& value, Enum last) {
        const std::uint64_t number = m_in.next();
        m_damaged = m_damaged || number > static_cast<std::uint64_t>(last);
        value = static_cast<Enum>(number);
    }
    [[nodiscard]] bool damaged() const { return m_damaged || m_in.failed(); }
    [[nodiscard]] bool complete() const { return !damaged() && m_in.atEnd(); }

private:
    base::VarintReader m_in;
    std::size_t m_left;
    bool m_damaged = false;
};

// One description of the fields, for both ways.

template<typename Archive>
void visit(Archive& archive, events::ShardKey& key) {
    archive.choice(key.kind, events::KeyKind::Group);
    archive.text(key.groupKey);
    archive.text(key.id);
}

template<typename Archive>
void visit(Archive& archive, events::Day& day) {
    archive.number(day.number);
}

template<typename Archive>
void visit(Archive& archive, ProofCounts& counts) {
    archive.number(counts.hotMatched);
    archive.number(counts.hotMissed);
    archive.number(counts.innocentMatched);
    archive.number(counts.innocentKept);
}

template<typename Archive>
void visit(Archive& archive, select::ProofDay& day) {
    visit(archive, day.day);
    visit(archive, day.counts);
}

template<typename Archive>
void visit(Archive& archive, select::ProofEvent& event) {
    archive.text(event.event);
    archive.flag(event.others);
    visit(archive, event.counts);
}

template<typename Archive>
void visit(Archive& archive, select::ProofKey& key) {
    visit(archive, key.key);
    archive.number(key.matched);
    archive.number(key.missed);
}

template<typename Archive>
void visit(Archive& archive, select::ProofRow& row) {
    archive.number(row.source);
    archive.number(row.offset);
    archive.number(row.line);
    visit(archive, row.day);
    archive.choice(row.kind, select::ProofRow::Kind::InnocentMatched);
}

template<typename Archive>
void visit(Archive& archive, select::ProofAlternative& other) {
    using S = select::SelectorSemantics;
    archive.choice(other.semantics.precedence, S::Precedence::LeftToRight);
    archive.choice(other.semantics.textEquality, S::TextEquality::IgnoreCase);
    archive.choice(other.semantics.escapes, S::Escapes::None);
    archive.choice(other.semantics.numberText, S::NumberText::Shortest);
    bool counted = other.counts.has_value();
    archive.flag(counted);
    if (counted) {
        ProofCounts counts = other.counts.value_or(ProofCounts{});
        visit(archive, counts);
        other.counts = counts;
    }
    archive.number(other.differing);
}

template<typename Archive>
void visit(Archive& archive, select::ProofClaim& claim) {
    archive.text(claim.selector);
    archive.list(claim.pairs, [](auto& in, auto& key) { visit(in, key); });
    archive.number(claim.beforeMs);
    visit(archive, claim.range.first);
    visit(archive, claim.range.last);
    archive.choice(claim.users, select::UserRows::Renamed);
}

template<typename Archive>
void visit(Archive& archive, SelectorProof& proof) {
    const auto each = [](auto& in, auto& part) { visit(in, part); };
    visit(archive, proof.claim);
    archive.text(proof.fingerprint);
    archive.text(proof.selectorSha256);
    visit(archive, proof.counts);
    archive.number(proof.failed);
    archive.number(proof.unprocessed);
    archive.list(proof.days, each);
    archive.list(proof.events, each);
    archive.list(proof.keys, each);
    archive.list(proof.rows, each);
    archive.list(proof.alternatives, each);
    archive.list(proof.uncovered, each);
    archive.number(proof.uncoveredDays);
    archive.list(proof.partial, each);
    archive.list(proof.missing, [](auto& in, std::string& path) { in.text(path); });
    archive.number(proof.provedAtMs);
}

} // namespace

std::string encodeProof(const SelectorProof& proof) {
    ProofWriter writer;
    SelectorProof copy = proof; // the description of the fields is for both ways
    visit(writer, copy);
    return compress(writer.bytes());
}

base::Result<SelectorProof> decodeProof(std::string_view blob) {
    const base::Result<std::string> bytes = decompress(blob, kLargestProof);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    ProofReader reader(*bytes);
    SelectorProof proof;
    visit(reader, proof);
    if (!reader.complete()) {
        return base::fail(base::ErrorCode::Damaged, "the case is damaged: a proof cannot be read");
    }
    return proof;
}

} // namespace shardscope::store
