// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair_log.h"

namespace shardscope::store {

namespace {

base::Result<void> survivePowerCuts(const Database& database) {
    return database.execute("PRAGMA synchronous = FULL");
}

base::Result<void> insertEntry(const Database& database, std::int64_t repair, std::int64_t number,
                               std::string_view entry) {
    Statement insert =
        database.prepare("INSERT INTO repair_ledger(repair, number, entry) VALUES(?, ?, ?)");
    insert.bind(1, repair).bind(2, number).bindBytes(3, entry);
    return insert.run() ? base::Result<void>{} : base::fail(database.lastError());
}

} // namespace

base::Result<std::optional<PlannedRepair>> findRepair(const Database& database,
                                                      const std::string& plan) {
    Statement select =
        database.prepare("SELECT id, plan, details, planned_ms FROM repairs WHERE plan = ?");
    select.bindText(1, plan);
    std::optional<PlannedRepair> found;
    if (select.step()) {
        found = PlannedRepair{select.integer(0), select.text(1), select.text(2), select.integer(3)};
    }
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    return found;
}

base::Result<std::int64_t> addRepair(const Database& database, const PlannedRepair& repair,
                                     std::string_view firstEntry) {
    base::Result<void> done = survivePowerCuts(database);
    if (!done) {
        return base::fail(done.error());
    }
    base::Result<Transaction> transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    Statement insert =
        database.prepare("INSERT INTO repairs(plan, details, planned_ms) VALUES(?, ?, ?)");
    insert.bindText(1, repair.plan).bindText(2, repair.details).bind(3, repair.plannedMs);
    if (!insert.run()) {
        return base::fail(database.lastError());
    }
    const std::int64_t id = database.lastRowId();
    done = insertEntry(database, id, 0, firstEntry);
    if (done) {
        done = transaction->commit();
    }
    return done ? base::Result<std::int64_t>(id) : base::fail(done.error());
}

base::Result<std::string> readRepairLedger(const Database& database, std::int64_t repair) {
    Statement select = database.prepare(
        "SELECT number, entry FROM repair_ledger WHERE repair = ? ORDER BY number");
    select.bind(1, repair);
    std::string ledger;
    for (std::int64_t number = 0; select.step(); ++number) {
        if (select.integer(0) != number) {
            return base::fail(base::ErrorCode::Damaged, "the ledger of the repair lacks an entry",
                              database.path(),
                              "restore the case from a copy; do not send again meanwhile");
        }
        ledger += select.bytes(1);
    }
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    return ledger;
}

base::Result<RepairLedgerStore> RepairLedgerStore::open(const Database& database,
                                                        std::int64_t repair) {
    if (base::Result<void> done = survivePowerCuts(database); !done) {
        return base::fail(done.error());
    }
    Statement select = database.prepare("SELECT count(*) FROM repair_ledger WHERE repair = ?");
    select.bind(1, repair);
    const std::int64_t next = select.step() ? select.integer(0) : 0;
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    return RepairLedgerStore(database, repair, next);
}

base::Result<void> RepairLedgerStore::append(std::string_view entry) {
    base::Result<void> done = insertEntry(*m_database, m_repair, m_next, entry);
    m_next += done ? 1 : 0;
    return done;
}

} // namespace shardscope::store
