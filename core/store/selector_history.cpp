// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/selector_history.h"

#include "core/store/proof_codec.h"

namespace shardscope::store {

namespace {

/// Runs a change of one row.
base::Result<void> change(const Database& database, Statement& statement) {
    if (!statement.run()) {
        return base::fail(database.lastError());
    }
    const base::Result<std::int64_t> changed = database.integer("SELECT changes()");
    if (!changed) {
        return base::fail(changed.error());
    }
    return *changed > 0 ? base::Result<void>{}
                        : base::fail(base::ErrorCode::NotFound, "the case keeps no such selector",
                                     database.path());
}

} // namespace

base::Result<std::vector<KeptSelector>> readSelectors(const Database& database) {
    std::vector<KeptSelector> kept;
    Statement select =
        database.prepare("SELECT id, proof, waiver, waived_ms FROM selectors ORDER BY id");
    while (select.step()) {
        base::Result<select::SelectorProof> proof = decodeProof(select.bytes(1));
        if (!proof) {
            return base::fail(proof.error());
        }
        kept.push_back({.id = select.integer(0),
                        .proof = std::move(*proof),
                        .waiver = select.text(2),
                        .waivedAtMs = select.integer(3)});
    }
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    return kept;
}

base::Result<std::int64_t> writeSelector(const Database& database,
                                         const select::SelectorProof& proof) {
    const std::string blob = encodeProof(proof);
    Statement insert =
        database.prepare("INSERT INTO selectors(proof, waiver, waived_ms) VALUES(?, '', 0)");
    insert.bindBytes(1, blob);
    if (!insert.run()) {
        return base::fail(database.lastError());
    }
    return database.lastRowId();
}

base::Result<void> replaceProof(const Database& database, std::int64_t id,
                                const select::SelectorProof& proof) {
    const std::string blob = encodeProof(proof);
    Statement update =
        database.prepare("UPDATE selectors SET proof = ?, waiver = '', waived_ms = 0 WHERE id = ?");
    update.bindBytes(1, blob).bind(2, id);
    return change(database, update);
}

base::Result<void> writeWaiver(const Database& database, std::int64_t id, const std::string& reason,
                               std::int64_t nowMs) {
    const bool blank = reason.find_first_not_of(" \t\r\n") == std::string::npos;
    if (reason.size() > kLongestWaiver || (blank && !reason.empty())) {
        return base::fail(base::ErrorCode::Usage,
                          "a reason is a text of at most 4,096 bytes, and not blank");
    }
    Statement update =
        database.prepare("UPDATE selectors SET waiver = ?, waived_ms = ? WHERE id = ?");
    update.bindText(1, reason).bind(2, reason.empty() ? std::int64_t{0} : nowMs).bind(3, id);
    return change(database, update);
}

base::Result<void> removeSelector(const Database& database, std::int64_t id) {
    Statement remove = database.prepare("DELETE FROM selectors WHERE id = ?");
    remove.bind(1, id);
    return change(database, remove);
}

base::Result<void> restoreSelector(const Database& database, const KeptSelector& kept) {
    const std::string blob = encodeProof(kept.proof);
    Statement insert =
        database.prepare("INSERT INTO selectors(id, proof, waiver, waived_ms) VALUES(?, ?, ?, ?)");
    insert.bind(1, kept.id).bindBytes(2, blob);
    insert.bindText(3, kept.waiver).bind(4, kept.waivedAtMs);
    return insert.run() ? base::Result<void>{} : base::fail(database.lastError());
}

} // namespace shardscope::store
