// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_feed.h"

#include <utility>

namespace shardscope::ui {

ImportFeed::Batch ImportFeed::take() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_batch, {});
}

void ImportFeed::started(const std::vector<session::FileReport>& files) {
    const std::lock_guard lock(m_mutex);
    m_batch.started = files;
    m_batch.changed.clear();
}

void ImportFeed::fileChanged(std::size_t index, const session::FileReport& file) {
    const std::lock_guard lock(m_mutex);
    m_batch.changed.insert_or_assign(index, file);
}

void ImportFeed::note(const std::string& message) {
    const std::lock_guard lock(m_mutex);
    m_batch.notes.push_back(message);
}

} // namespace shardscope::ui
