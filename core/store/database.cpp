// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <sqlite3.h>

#include <cctype>
#include <utility>

namespace shardscope::store {

namespace {

constexpr int kBusyTimeoutMs = 10'000;

base::ErrorCode codeOf(int sqliteCode) {
    switch (sqliteCode & 0xff) {
    case SQLITE_NOTADB:
        return base::ErrorCode::NotACase;
    case SQLITE_CORRUPT:
        return base::ErrorCode::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::ErrorCode::Locked;
    case SQLITE_FULL:
    case SQLITE_READONLY:
        return base::ErrorCode::WriteFailed;
    case SQLITE_IOERR:
        return base::ErrorCode::ReadFailed;
    default:
        return base::ErrorCode::Failed;
    }
}

/// SQLite's way to name a file with options; every byte with a meaning in URIs is escaped.
std::string immutableUri(const std::string& path) {
    constexpr std::string_view kHexDigits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '/' || c == '.' || c == '-' || c == '_' || (byte < 0x80 && std::isalnum(byte))) {
            uri.push_back(c);
        } else {
            uri += {'%', kHexDigits[byte >> 4U], kHexDigits[byte & 0xfU]};
        }
    }
    return uri + "?immutable=1";
}

base::Error errorOf(sqlite3* handle, const std::string& path) {
    const int code = sqlite3_extended_errcode(handle);
    base::Error error{codeOf(code), sqlite3_errmsg(handle), path, {}};
    if ((code & 0xff) == SQLITE_FULL) {
        error.what = "the disk is full";
        error.hint = "free some space and import again; nothing half is in the case";
    } else if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC) {
        error.code = base::ErrorCode::WriteFailed;
    }
    return error;
}

} // namespace

Statement::Statement(sqlite3* database, std::string_view sql) {
    m_failed = sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &m_statement,
                                  nullptr) != SQLITE_OK;
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_failed(other.m_failed) {}

Statement& Statement::bind(int index, std::int64_t value) {
    m_failed = m_failed || sqlite3_bind_int64(m_statement, index, value) != SQLITE_OK;
    return *this;
}

Statement& Statement::bind(int index, std::uint64_t value) {
    return bind(index, static_cast<std::int64_t>(value));
}

Statement& Statement::bindBytes(int index, std::string_view bytes) {
    // A null pointer would bind NULL; an empty blob needs an address.
    const char* data = bytes.data() != nullptr ? bytes.data() : "";
    m_failed = m_failed || sqlite3_bind_blob64(m_statement, index, data, bytes.size(),
                                               SQLITE_STATIC) != SQLITE_OK;
    return *this;
}

Statement& Statement::bindText(int index, std::string_view text) {
    const char* data = text.data() != nullptr ? text.data() : "";
    m_failed = m_failed || sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_STATIC,
                                               SQLITE_UTF8) != SQLITE_OK;
    return *this;
}

Statement& Statement::bindNull(int index) {
    m_failed = m_failed || sqlite3_bind_null(m_statement, index) != SQLITE_OK;
    return *this;
}

bool Statement::step() {
    if (m_failed) {
        return false;
    }
    const int code = sqlite3_step(m_statement);
    m_failed = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

bool Statement::run() {
    (void)step();
    if (!m_failed) {
        sqlite3_reset(m_statement);
    }
    return !m_failed;
}

void Statement::reset() {
    sqlite3_reset(m_statement);
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::bytes(int column) const {
    const void* data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return {static_cast<const char*>(data), data != nullptr ? static_cast<std::size_t>(size) : 0};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

base::Result<Database> Database::open(const std::string& path, Mode mode) {
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const bool reading = mode == Mode::ReadOnly || mode == Mode::Immutable;
    flags |= reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    flags |= mode == Mode::Create ? SQLITE_OPEN_CREATE : 0;
    flags |= mode == Mode::Immutable ? SQLITE_OPEN_URI : 0;
    sqlite3* handle = nullptr;
    const std::string name = mode == Mode::Immutable ? immutableUri(path) : path;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    Database database(path, handle);
    if (code != SQLITE_OK) {
        base::Error error = errorOf(handle, path);
        if ((code & 0xff) == SQLITE_CANTOPEN) {
            error.code = reading ? base::ErrorCode::ReadFailed : base::ErrorCode::WriteFailed;
        }
        return base::fail(std::move(error));
    }
    sqlite3_busy_timeout(handle, kBusyTimeoutMs);
    return database;
}

base::Result<void> Database::execute(const std::string& sql) const {
    if (sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return base::fail(lastError());
    }
    return {};
}

base::Result<std::int64_t> Database::integer(std::string_view sql) const {
    Statement statement = prepare(sql);
    const std::int64_t value = statement.step() ? statement.integer(0) : 0;
    if (statement.failed()) {
        return base::fail(lastError());
    }
    return value;
}

base::Result<void> Database::check(const Statement& statement) const {
    if (statement.failed()) {
        return base::fail(lastError());
    }
    return {};
}

base::Error Database::lastError() const {
    return errorOf(m_handle.get(), m_path);
}

std::int64_t Database::lastRowId() const {
    return sqlite3_last_insert_rowid(m_handle.get());
}

base::Result<Transaction> Transaction::begin(const Database& database, Kind kind) {
    const base::Result<void> begun =
        database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun) {
        return base::fail(begun.error());
    }
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (m_database != nullptr) {
        (void)m_database->execute("ROLLBACK");
    }
}

base::Result<void> Transaction::commit() {
    base::Result<void> committed = m_database->execute("COMMIT");
    if (committed) {
        m_database = nullptr;
    }
    return committed;
}

} // namespace shardscope::store
