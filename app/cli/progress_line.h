// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/progress_text.h"
#include "core/base/progress.h"

#include <chrono>

namespace shardscope::cli {

/// Shows how far an engine call is, on the console's progress line.
class ProgressLine final : public base::ProgressSink {
public:
    explicit ProgressLine(Console& console) : m_console(console), m_start(console.now()) {}

    void report(const base::Progress& progress) override {
        const std::chrono::duration<double> seconds = m_console.now() - m_start;
        m_console.progress(progressText(progress, seconds.count()));
    }

private:
    Console& m_console;
    std::chrono::steady_clock::time_point m_start;
};

} // namespace shardscope::cli
