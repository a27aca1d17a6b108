// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace shardscope::store {

/// A prepared statement. Errors are remembered, not thrown: check failed() after the last step,
/// or use Database::check.
class Statement {
public:
    Statement(sqlite3* database, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, std::uint64_t value);
    Statement& bind(int index, int value) { return bind(index, std::int64_t{value}); }
    Statement& bind(int index, std::uint32_t value) { return bind(index, std::int64_t{value}); }
    /// As a blob: ids and paths may hold any bytes. The bytes must live until step() or reset().
    Statement& bindBytes(int index, std::string_view bytes);
    Statement& bindText(int index, std::string_view text);
    Statement& bindNull(int index);

    /// True while there is a row.
    [[nodiscard]] bool step();
    /// Runs a statement that gives no rows and makes it ready for the next binding.
    [[nodiscard]] bool run();
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::uint64_t count(int column) const {
        return static_cast<std::uint64_t>(integer(column));
    }
    /// Valid until the next step().
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(bytes(column)); }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    sqlite3_stmt* m_statement = nullptr;
    bool m_failed = false;
};

/// One SQLite handle. Used by one thread at a time.
class Database {
public:
    enum class Mode {
        ReadOnly,
        Immutable, ///< for reading a file that nobody can change, without any lock
        ReadWrite,
        Create,
    };

    [[nodiscard]] static base::Result<Database> open(const std::string& path, Mode mode);

    [[nodiscard]] Statement prepare(std::string_view sql) const {
        return Statement(m_handle.get(), sql);
    }
    [[nodiscard]] base::Result<void> execute(const std::string& sql) const;
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] base::Result<std::int64_t> integer(std::string_view sql) const;
    /// An Error when the statement failed, with SQLite's own words.
    [[nodiscard]] base::Result<void> check(const Statement& statement) const;
    [[nodiscard]] base::Error lastError() const;
    [[nodiscard]] std::int64_t lastRowId() const;
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Database(std::string path, sqlite3* handle) : m_path(std::move(path)), m_handle(handle) {}

    std::string m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// BEGIN now, ROLLBACK when it goes out of scope without commit().
class Transaction {
public:
    enum class Kind { Read, Write };
    [[nodiscard]] static base::Result<Transaction> begin(const Database& database, Kind kind);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    [[nodiscard]] base::Result<void> commit();

private:
    explicit Transaction(const Database& database) : m_database(&database) {}
    const Database* m_database;
};

} // namespace shardscope::store
