// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <system_error>

namespace shardscope::base {

std::string describe(const Error& error) {
    std::string text;
    if (!error.where.empty()) {
        text = error.where + ": ";
    }
    text += error.what;
    if (!error.hint.empty()) {
        text += " (" + error.hint + ")";
    }
    return text;
}

const char* codeName(ErrorCode code) {
    switch (code) {
    case ErrorCode::Failed:
        return "failed";
    case ErrorCode::Usage:
        return "usage";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::NotACase:
        return "not-a-case";
    case ErrorCode::NewerVersion:
        return "newer-version";
    case ErrorCode::Damaged:
        return "damaged";
    case ErrorCode::ReadFailed:
        return "read-failed";
    case ErrorCode::WriteFailed:
        return "write-failed";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Credentials:
        return "credentials";
    }
    return "failed";
}

Error systemError(ErrorCode code, const std::string& what, const std::string& where,
                  int errnoValue) {
    return Error{code, what + ": " + std::generic_category().message(errnoValue), where, {}};
}

} // namespace shardscope::base
