// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/source_trust.h"

#include "core/ingest/export_file.h"
#include "core/store/case_writer.h"

#include <memory>
#include <utility>

namespace shardscope::session {

namespace {

tl::unexpected<base::Error> gone(const base::Error& why, const std::string& path) {
    if (why.code != base::ErrorCode::NotFound) {
        return base::fail(why);
    }
    return base::fail(base::ErrorCode::NotFound, "the source file is not there any more", path,
                      "put it back, or say where it lies now: shardscope-cli sources CASE "
                      "--relocate OLD NEW");
}

tl::unexpected<base::Error> changed(const std::string& path) {
    return base::fail(base::ErrorCode::Usage, "the source file has changed since it was imported",
                      path,
                      "put the imported one back or say where it lies now, or remove this source "
                      "and import the file again");
}

} // namespace

SourceHealth SourceTrust::look(const store::SourceRecord& source) const {
    const base::Result<ingest::FileStamp> now = ingest::stampOf(source.path);
    if (!now) {
        return SourceHealth::Missing;
    }
    if (now->bytes != source.bytes) {
        return SourceHealth::Changed;
    }
    if (now->modifiedNs == source.modifiedNs) {
        return SourceHealth::Ok;
    }
    const auto proof = m_proofs.find(source.id);
    if (proof == m_proofs.end() || !proof->second.isOf(source.path, *now)) {
        return SourceHealth::Unchecked;
    }
    return proof->second.same ? SourceHealth::Ok : SourceHealth::Changed;
}

base::Result<void> SourceTrust::check(const store::SourceRecord& source,
                                      const std::stop_token& stop) {
    const base::Result<ingest::FileStamp> now = ingest::stampOf(source.path);
    if (!now) {
        return gone(now.error(), source.path);
    }
    if (look(source) == SourceHealth::Unchecked) {
        const base::Result<std::string> hash = ingest::hashFile(source.path, stop);
        if (!hash) {
            return gone(hash.error(), source.path);
        }
        const bool same = *hash == source.contentHash;
        m_proofs[source.id] = {source.path, *now, same};
        if (same) {
            remember(source, *now);
        }
    }
    return look(source) == SourceHealth::Ok ? base::Result<void>{} : changed(source.path);
}

/// Somebody else may hold the right to write, or the case may lie on a read-only disk: then the
/// file is read again some other day.
void SourceTrust::remember(const store::SourceRecord& source,
                           const ingest::FileStamp& stamp) const {
    const base::Result<std::unique_ptr<store::CaseWriter>> writer =
        store::CaseWriter::open(m_casePath, store::CaseWriter::Missing::Fail);
    if (writer) {
        (void)(*writer)->noteModified(source.id, stamp.modifiedNs);
    }
}

} // namespace shardscope::session
