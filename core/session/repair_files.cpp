// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repair_files.h"

#include "core/base/output_file.h"
#include "core/json/json_writer.h"

#include <algorithm>
#include <utility>

namespace shardscope::session {

namespace {

constexpr std::size_t kQuarantineBytes = std::size_t{1} << 20U;
constexpr std::string_view kPart = ".part";

/// Whether a repair may have written a file of this name.
bool isOurs(std::string name) {
    if (name.ends_with(kPart)) {
        name.resize(name.size() - kPart.size());
    }
    constexpr std::string_view kDayFile = ".ndjson.gz";
    return name == kManifestName || name == kQuarantineName || name == kRefusedName ||
           (name.ends_with(kDayFile) &&
            events::parseIsoDate(name.substr(0, name.size() - kDayFile.size())).has_value());
}

} // namespace

RepairFiles::RepairFiles(std::filesystem::path folder)
    : m_folder(std::move(folder)), m_days(std::make_unique<remediate::DayFiles>(m_folder)) {}

base::Result<RepairFiles> RepairFiles::open(const std::filesystem::path& folder) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    std::vector<std::filesystem::path> old;
    for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (!isOurs(entry->path().filename().string())) {
            return base::fail(base::ErrorCode::Usage, "the folder holds other files",
                              entry->path().string(), "name an empty folder, or a new one");
        }
        old.push_back(entry->path());
    }
    // The manifest goes first: whoever looks meanwhile sees that the rest is not whole.
    std::sort(old.begin(), old.end(), [](const auto& left, const auto& right) {
        return (left.filename() == kManifestName) > (right.filename() == kManifestName);
    });
    for (const std::filesystem::path& path : old) {
        std::filesystem::remove(path, failed);
    }
    if (failed) {
        return base::fail(base::ErrorCode::WriteFailed,
                          "the folder cannot be written: " + failed.message(), folder.string());
    }
    return RepairFiles(folder);
}

base::Result<void> RepairFiles::setAside(const Quarantined& event) {
    json::JsonWriter json(m_quarantine);
    json.beginObject().member("reason", event.reason).member("path", event.path);
    json.member("line", event.line).member("offset", event.offset);
    json.member("date", events::toIsoDate(event.day)).member("raw", event.text).endObject();
    m_quarantine += '\n';
    return m_quarantine.size() < kQuarantineBytes ? base::Result<void>{} : flushQuarantine();
}

base::Result<void> RepairFiles::flushQuarantine() {
    const std::filesystem::path part =
        m_folder / (std::string(kQuarantineName) + std::string(kPart));
    base::Result<void> written = base::appendToFile(part, m_quarantine);
    m_quarantine.clear();
    return written;
}

base::Result<std::vector<remediate::StagedFile>> RepairFiles::finish() {
    base::Result<std::vector<remediate::StagedFile>> files = m_days->finish();
    if (!files) {
        return files;
    }
    base::Result<void> done = flushQuarantine();
    if (done) {
        done = base::settleFile(m_folder / (std::string(kQuarantineName) + std::string(kPart)),
                                m_folder / kQuarantineName);
    }
    return done ? std::move(files) : base::fail(done.error());
}

base::Result<void> RepairFiles::writeManifest(std::string_view json) {
    return base::replaceFile(m_folder / kManifestName, json);
}

} // namespace shardscope::session
