// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/display_text.h"
#include "app/cli/help_text.h"

#include <cerrno>

namespace shardscope::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto kTerminalPause = 100ms;
constexpr auto kLogPause = 5s;

} // namespace

Console::Console(std::ostream& out, std::ostream& err, Traits traits, Clock clock)
    : m_out(out),
      m_err(err),
      m_traits(traits),
      m_clock(std::move(clock)),
      // A log gets no line for what is over within the first pause.
      m_nextProgress(m_clock() + (traits.errIsTerminal ? 0s : kLogPause)) {}

bool Console::result(const std::string& text) {
    const std::lock_guard lock(m_mutex);
    wipe();
    errno = 0;
    m_out << text << std::flush;
    m_readerHasLeft = !m_out.good() && errno == EPIPE;
    return m_out.good();
}

void Console::warn(const std::string& message) {
    const std::lock_guard lock(m_mutex);
    writeLine(message);
}

void Console::note(const std::string& message) {
    if (!m_traits.quiet) {
        warn(message);
    }
}

void Console::progress(const std::string& line) {
    const std::lock_guard lock(m_mutex);
    if (m_traits.quiet || m_clock() < m_nextProgress) {
        return;
    }
    if (m_traits.errIsTerminal) {
        m_nextProgress = m_clock() + kTerminalPause;
        m_shown = elideMiddle(safeText(line), m_traits.columns > 1 ? m_traits.columns - 1 : 79);
        m_err << "\r\x1b[K" << m_shown << std::flush;
    } else {
        m_nextProgress = m_clock() + kLogPause;
        m_err << safeText(line) << '\n' << std::flush;
    }
}

void Console::endProgress() {
    const std::lock_guard lock(m_mutex);
    wipe();
}

void Console::writeLine(const std::string& message) {
    const std::string shown = m_shown;
    wipe();
    m_err << kProgramName << ": " << safeText(message) << '\n' << shown << std::flush;
    m_shown = shown;
}

void Console::wipe() {
    if (!m_shown.empty()) {
        m_err << "\r\x1b[K" << std::flush;
        m_shown.clear();
    }
}

} // namespace shardscope::cli
