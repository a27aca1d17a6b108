// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <mutex>
#include <ostream>
#include <string>

namespace shardscope::cli {

/// Where the program writes: results to `out`, everything else through the messages below.
/// Messages may come from any thread.
class Console {
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    struct Traits {
        bool errIsTerminal = false; ///< progress redraws one line instead of adding lines
        bool colour = false;        ///< results may hold colours
        bool quiet = false;         ///< no notes and no progress
        std::size_t columns = 100;  ///< of the terminal
    };

    Console(
        std::ostream& out, std::ostream& err, Traits traits,
        Clock clock = [] { return std::chrono::steady_clock::now(); });

    /// Set once the flags are read, before anything is written.
    void setTraits(const Traits& traits) { m_traits = traits; }
    [[nodiscard]] const Traits& traits() const { return m_traits; }
    [[nodiscard]] std::chrono::steady_clock::time_point now() const { return m_clock(); }

    /// Writes a result. False when it could not be written in full.
    [[nodiscard]] bool result(const std::string& text);
    /// A result could not be written because nobody reads the pipe any more.
    [[nodiscard]] bool readerHasLeft() const { return m_readerHasLeft; }

    /// Something went wrong or was set aside: always told.
    void warn(const std::string& message);
    /// Worth knowing: told unless quiet.
    void note(const std::string& message);
    /// How far things are: shown at most ten times a second on a terminal, else every five
    /// seconds, and never when quiet.
    void progress(const std::string& line);
    /// Takes the progress line away; the next progress() starts a new one.
    void endProgress();

private:
    void writeLine(const std::string& message);
    void wipe();

    std::ostream& m_out;
    std::ostream& m_err;
    Traits m_traits;
    Clock m_clock;
    bool m_readerHasLeft = false;
    std::mutex m_mutex;  ///< guards what follows and m_err
    std::string m_shown; ///< the progress line on the terminal
    std::chrono::steady_clock::time_point m_nextProgress;
};

} // namespace shardscope::cli
