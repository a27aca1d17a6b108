// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ingest/file_stamp.h"
#include "core/session/case_session.h"
#include "core/store/case_records.h"

#include <cstdint>
#include <map>
#include <stop_token>
#include <string>

namespace shardscope::session {

/// Whether source files still are what was imported. A file with the size and time of change that
/// the case knows is taken at its word; one that was touched is read once, and the answer kept: in
/// the case when it can be written just now, else for as long as this object lives.
class SourceTrust {
public:
    explicit SourceTrust(std::string casePath) : m_casePath(std::move(casePath)) {}

    /// Reads nothing.
    [[nodiscard]] SourceHealth look(const store::SourceRecord& source) const;

    /// NotFound when the file is not there any more, Usage when its content is another; the error
    /// names the file and says what to do.
    [[nodiscard]] base::Result<void> check(const store::SourceRecord& source,
                                           const std::stop_token& stop);

private:
    struct Proof {
        std::string path;
        ingest::FileStamp stamp;
        bool same = false; ///< the content is the one imported

        [[nodiscard]] bool isOf(const std::string& file, const ingest::FileStamp& now) const {
            return path == file && stamp == now;
        }
    };
    void remember(const store::SourceRecord& source, const ingest::FileStamp& stamp) const;

    std::string m_casePath;
    std::map<std::int64_t, Proof> m_proofs; ///< by source id
};

} // namespace shardscope::session
