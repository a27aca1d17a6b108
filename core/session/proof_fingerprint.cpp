// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/session/proof_run.h"

#include <algorithm>

namespace shardscope::session {

namespace {

/// Fields with their length before them, so that no two claims give the same text.
class FieldDigest {
public:
    FieldDigest& add(std::string_view field) {
        m_digest.add(std::to_string(field.size())).add(":").add(field);
        return *this;
    }
    FieldDigest& add(std::int64_t number) { return add(std::to_string(number)); }
    [[nodiscard]] std::string finish() { return m_digest.finish(); }

private:
    base::Sha256 m_digest;
};

} // namespace

std::string fingerprintOf(const select::ProofClaim& claim,
                          const std::vector<store::SourceRecord>& sources,
                          const std::string& timezone) {
    FieldDigest digest;
    digest.add("shardscope proof 1").add(claim.selector).add(timezone);
    digest.add(claim.range.first.number).add(claim.range.last.number).add(claim.beforeMs);
    digest.add(claim.users == select::UserRows::All ? "all" : "renamed");
    for (const events::ShardKey& key : claim.pairs) {
        digest.add(key.kind == events::KeyKind::User ? "user" : "group");
        digest.add(key.groupKey).add(key.id);
    }
    std::vector<std::string> files; // in an order of their own: a case may list them in any
    for (const store::SourceRecord& source : sources) {
        std::string file = source.contentHash;
        for (const events::Day day : source.days) {
            if (claim.range.contains(day)) {
                file += ' ' + std::to_string(day.number);
            }
        }
        if (file.size() > source.contentHash.size()) {
            files.push_back(std::move(file));
        }
    }
    std::sort(files.begin(), files.end());
    for (const std::string& file : files) {
        digest.add(file);
    }
    return digest.finish();
}

} // namespace shardscope::session
