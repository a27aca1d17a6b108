// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

namespace shardscope::cli {

int exitCodeOf(base::ErrorCode code) {
    using base::ErrorCode;
    switch (code) {
    case ErrorCode::Usage:
        return kExitUsage;
    case ErrorCode::NotFound:
        return kExitNotFound;
    case ErrorCode::Locked:
        return kExitLocked;
    case ErrorCode::Credentials:
        return kExitCredentials;
    case ErrorCode::Cancelled:
        return kExitInterrupted;
    case ErrorCode::Failed:
    case ErrorCode::NotACase:
    case ErrorCode::NewerVersion:
    case ErrorCode::Damaged:
    case ErrorCode::ReadFailed:
    case ErrorCode::WriteFailed:
        break;
    }
    return kExitFailed;
}

} // namespace shardscope::cli
