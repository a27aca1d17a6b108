// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/note_digest.h"
#include "core/session/import_session.h"

#include <chrono>
#include <string>
#include <vector>

namespace shardscope::cli {

/// Shows progress and notes of an import as they come, and at its end what it set aside.
class ImportWatcher : public session::ImportObserver {
public:
    explicit ImportWatcher(Console& console) : m_console(console), m_start(console.now()) {}

    void started(const std::vector<session::FileReport>& files) override;
    void fileChanged(std::size_t index, const session::FileReport& file) override;
    void note(const std::string& message) override;

    /// Once the import is over: notes that were held back, and what was set aside.
    void tellRest(const session::ImportReport& report);

private:
    Console& m_console;
    std::chrono::steady_clock::time_point m_start;
    std::vector<session::FileReport> m_files;
    NoteDigest m_digest;
};

} // namespace shardscope::cli
