// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shardscope::base {

/// What kind of failure; the headless program turns each into its exit code.
enum class ErrorCode {
    Failed,       ///< anything without a more exact code
    Usage,        ///< the request contradicts itself or the case
    NotFound,     ///< no such file or case
    Locked,       ///< another writer holds the case
    NotACase,     ///< the file is not a Shardscope case
    NewerVersion, ///< the case was written by a newer Shardscope
    Damaged,      ///< the case or source is damaged
    ReadFailed,   ///< reading a file failed (permission, EIO, vanished)
    WriteFailed,  ///< writing failed (disk full, read-only folder)
    Cancelled,    ///< the person asked to stop
    Credentials,  ///< credentials are missing or were refused
};

/// A failure, told so that a person knows what happened, where, and what to do about it.
struct Error {
    ErrorCode code = ErrorCode::Failed;
    std::string what;  ///< one sentence without a full stop
    std::string where; ///< file, line or option; may be empty
    std::string hint;  ///< what to do; may be empty

    bool operator==(const Error&) const = default;
};

/// "where: what (hint)", the one-line form for logs and terminals.
[[nodiscard]] std::string describe(const Error& error);

/// The stable word for JSON output, for instance "not-found".
[[nodiscard]] const char* codeName(ErrorCode code);

/// An Error from errno, naming the operation and the path.
[[nodiscard]] Error systemError(ErrorCode code, const std::string& what, const std::string& where,
                                int errnoValue);

} // namespace shardscope::base
