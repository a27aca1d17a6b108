// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_case.h"

#include "core/store/database.h"
#include "core/store/schema.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace shardscope::store {

namespace {

void removeUnfinished(const std::string& path) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        ::unlink((path + ending).c_str());
    }
}

base::Result<void> fillNewCase(const std::string& path) {
    const base::Result<Database> database = Database::open(path, Database::Mode::Create);
    if (!database) {
        return base::fail(database.error());
    }
    base::Result<void> done =
        database->execute("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL;");
    if (done) {
        done = migrate(*database);
    }
    // The log stays behind under the old name, so all of it has to be in the file.
    return done ? database->execute("PRAGMA wal_checkpoint(TRUNCATE);") : done;
}

} // namespace

base::Result<void> makeNewCase(const std::string& path) {
    const std::string unfinished = path + "-new";
    removeUnfinished(unfinished);
    base::Result<void> done = fillNewCase(unfinished);
    if (done && std::rename(unfinished.c_str(), path.c_str()) != 0) {
        done = base::fail(
            base::systemError(base::ErrorCode::WriteFailed, "cannot make the case", path, errno));
    }
    removeUnfinished(unfinished);
    if (!done) {
        base::Error error = done.error();
        error.where = path;
        return base::fail(std::move(error));
    }
    return {};
}

} // namespace shardscope::store
