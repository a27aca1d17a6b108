// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/engine.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <string>

namespace shardscope::test {

/// The engine the desktop program uses.
[[nodiscard]] ui::Engine realEngine();

/// What a written export holds: events one second apart, from midnight of a day.
struct ExportContent {
    std::string id = "user_id";
    std::string date = "2023-09-01"; ///< its events stay within the day
    int events = 100;
    int firstNumber = 0; ///< events with the same number (and id) are the same event
    int ids = 1;         ///< more than one: the events take turns between "id", "id-1", "id-2", ...
    int badLines = 0;
};

/// Writes the export as newline-delimited JSON and returns its path.
std::filesystem::path writeExport(const std::filesystem::path& path, const ExportContent& content);

/// Measures how much CPU time the calling thread spends at most in one turn of its event loop, from
/// one wait to the next. The loop must really wait: exec() does, QTRY_* does not.
class TurnMeter {
public:
    TurnMeter();
    ~TurnMeter();
    TurnMeter(const TurnMeter&) = delete;
    TurnMeter& operator=(const TurnMeter&) = delete;

    [[nodiscard]] double longestMs() const;
    [[nodiscard]] int turns() const;

private:
    struct Hooks;
    Hooks* m_hooks;
};

} // namespace shardscope::test
