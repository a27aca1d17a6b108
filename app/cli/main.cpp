// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vector>

namespace {

/// no-color.org: any value but the empty one is a wish for no colours.
bool wantsColour() {
    const char* const noColor = std::getenv("NO_COLOR");
    const char* const term = std::getenv("TERM");
    const bool refused = noColor != nullptr && *noColor != '\0';
    return !refused && term != nullptr && std::string_view(term) != "dumb" &&
           isatty(STDOUT_FILENO) == 1;
}

/// Of the terminal, or a width that suits logs and pipes.
std::size_t columns() {
    winsize size{};
    for (const int file : {STDOUT_FILENO, STDERR_FILENO}) {
        if (ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
            return size.ws_col;
        }
    }
    return 160;
}

} // namespace

int main(int argc, char** argv) {
    // A reader that leaves early, such as head, must not kill an import half way.
    std::signal(SIGPIPE, SIG_IGN);
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    return shardscope::cli::runProgram(words, {.out = std::cout,
                                               .err = std::cerr,
                                               .errIsTerminal = isatty(STDERR_FILENO) == 1,
                                               .wantsColour = wantsColour(),
                                               .columns = columns()});
}
