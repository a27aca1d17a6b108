// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

namespace shardscope::cli {

/// What the program stands in.
struct Surroundings {
    std::ostream& out;
    std::ostream& err;
    bool errIsTerminal = false;
    bool wantsColour = false; ///< a terminal that shows colours, and nobody against them
    std::size_t columns = 100;
};

/// Runs the headless program on the words after its name; answers the exit code.
[[nodiscard]] int runProgram(const std::vector<std::string>& words,
                             const Surroundings& surroundings);

} // namespace shardscope::cli
