// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/batch_source.h"

#include "core/base/sha256.h"
#include "core/remediate/vendor_rules.h"

#include <algorithm>
#include <fstream>
#include <utility>

namespace shardscope::session {

namespace {

tl::unexpected<base::Error> notAsPlanned(const std::filesystem::path& path) {
    return base::fail(base::ErrorCode::Damaged,
                      "the file is not the one that the repair was planned with", path.string(),
                      "put it back from a copy: other bytes would be sent twice");
}

} // namespace

BatchSource::BatchSource(std::filesystem::path folder, std::vector<remediate::StagedFile> files)
    : m_folder(std::move(folder)), m_files(std::move(files)) {
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        for (std::size_t batch = 0; batch < m_files[file].batches.size(); ++batch) {
            m_places.push_back({file, batch});
        }
    }
}

base::Result<void> BatchSource::check(const std::stop_token& stop) const {
    std::string piece(std::size_t{1} << 20U, '\0');
    for (const remediate::StagedFile& staged : m_files) {
        const std::filesystem::path path = m_folder / staged.name;
        std::ifstream file(path, std::ios::binary);
        base::Sha256 hash;
        while (file) {
            if (stop.stop_requested()) {
                return base::fail(base::ErrorCode::Cancelled, "stopped before anything was sent");
            }
            file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
            hash.add(std::string_view(piece).substr(0, static_cast<std::size_t>(file.gcount())));
        }
        if (hash.finish() != staged.sha256) {
            return notAsPlanned(path);
        }
    }
    return {};
}

std::vector<std::uint32_t> BatchSource::eventCounts() const {
    std::vector<std::uint32_t> counts;
    for (const Place& place : m_places) {
        counts.push_back(static_cast<std::uint32_t>(batchAt(place).events));
    }
    return counts;
}

events::Day BatchSource::dayOf(std::uint32_t batch) const {
    return m_files[m_places[batch].file].day;
}

base::Result<std::string> BatchSource::readMember(std::uint32_t number) const {
    const Place& place = m_places[number];
    const remediate::StagedBatch& batch = batchAt(place);
    const std::filesystem::path path = m_folder / m_files[place.file].name;
    std::ifstream file(path, std::ios::binary);
    std::string member(batch.packedBytes, '\0');
    file.seekg(static_cast<std::streamoff>(batch.offset));
    file.read(member.data(), static_cast<std::streamsize>(member.size()));
    if (!file) {
        return notAsPlanned(path);
    }
    return member;
}

base::Result<BatchSource::Packed> BatchSource::read(const remediate::BatchPart& part) const {
    const remediate::StagedBatch& batch = batchAt(m_places[part.batch]);
    if (part.events == batch.events) {
        base::Result<std::string> member = readMember(part.batch);
        return member ? base::Result<Packed>(Packed{std::move(*member), batch.bytes})
                      : base::fail(member.error());
    }
    const base::Result<std::unique_ptr<Lines>> some = lines(part);
    if (!some) {
        return base::fail(some.error());
    }
    std::string text;
    for (const std::string_view event : (*some)->events) {
        text += event;
        text += '\n';
    }
    Packed packed;
    packed.bytes = text.size();
    base::GzipPacker().pack(text, packed.gzip);
    return packed;
}

base::Result<std::unique_ptr<BatchSource::Lines>>
BatchSource::lines(const remediate::BatchPart& part) const {
    const base::Result<std::string> member = readMember(part.batch);
    if (!member) {
        return base::fail(member.error());
    }
    base::Result<std::string> text = base::unpackGzip(*member, remediate::kMostBatchBytes + 1);
    if (!text) {
        return base::fail(text.error());
    }
    auto lines = std::make_unique<Lines>();
    lines->text = std::move(*text);
    std::string_view rest = lines->text;
    std::uint32_t number = 0;
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        if (number >= part.first && number - part.first < part.events) {
            lines->events.push_back(rest.substr(0, end));
        }
        rest.remove_prefix(end + 1);
        ++number;
    }
    if (lines->events.size() != part.events) {
        return notAsPlanned(m_folder / m_files[m_places[part.batch].file].name);
    }
    return lines;
}

} // namespace shardscope::session
