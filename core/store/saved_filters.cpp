// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/saved_filters.h"

#include <set>

namespace shardscope::store {

namespace {

/// Why these cannot be saved; nothing when they can.
base::Result<void> check(const std::vector<SavedFilter>& filters) {
    if (filters.size() > SavedFilter::kMost) {
        return base::fail(base::ErrorCode::Usage, "a case keeps at most 200 filters", {},
                          "delete some that are no longer needed");
    }
    std::set<std::string> names;
    for (const SavedFilter& filter : filters) {
        if (filter.name.empty() || filter.name.size() > SavedFilter::kLongestName) {
            return base::fail(base::ErrorCode::Usage, "the name of a filter has 1 to 200 bytes");
        }
        if (filter.line.size() > SavedFilter::kLongestLine) {
            return base::fail(base::ErrorCode::Usage, "a filter to keep has at most 65,536 bytes");
        }
        if (!names.insert(filter.name).second) {
            return base::fail(base::ErrorCode::Usage, "two filters cannot have the same name",
                              filter.name);
        }
    }
    return {};
}

} // namespace

base::Result<std::vector<SavedFilter>> readFilters(const Database& database) {
    std::vector<SavedFilter> filters;
    // The limits hold for what other programs wrote, too.
    Statement select = database.prepare(
        "SELECT name, line FROM filters WHERE length(CAST(name AS BLOB)) BETWEEN 1 AND ? "
        "AND length(CAST(line AS BLOB)) <= ? ORDER BY place LIMIT ?");
    select.bind(1, std::uint64_t{SavedFilter::kLongestName});
    select.bind(2, std::uint64_t{SavedFilter::kLongestLine});
    select.bind(3, std::uint64_t{SavedFilter::kMost});
    while (select.step()) {
        filters.push_back({.name = select.text(0), .line = select.text(1)});
    }
    if (select.failed()) {
        return base::fail(database.lastError());
    }
    return filters;
}

base::Result<void> writeFilters(const Database& database, const std::vector<SavedFilter>& filters) {
    if (base::Result<void> good = check(filters); !good) {
        return good;
    }
    base::Result<Transaction> transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    base::Result<void> done = database.execute("DELETE FROM filters");
    if (!done) {
        return done;
    }
    Statement insert = database.prepare("INSERT INTO filters VALUES(?, ?, ?)");
    for (int place = 0; const SavedFilter& filter : filters) {
        insert.bind(1, place++).bindText(2, filter.name).bindText(3, filter.line);
        if (!insert.run()) {
            return base::fail(database.lastError());
        }
    }
    return transaction->commit();
}

} // namespace shardscope::store
