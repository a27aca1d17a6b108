// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generate/adversarial_set.h"
#include "tests/support/generate/bench_set.h"
#include "tests/support/generate/demo_set.h"
#include "tests/support/generate/unique_set.h"

#include <charconv>
#include <exception>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace shardscope::generate;

constexpr std::string_view kUsage =
    "usage: shardscope-generate demo OUTDIR\n"
    "       shardscope-generate bench OUTDIR [--events N] [--seed S] [--ids N] [--threads N]\n"
    "       shardscope-generate unique OUTDIR [--events N] [--ids N] [--seed S]\n"
    "       shardscope-generate adversarial OUTDIR [--events N] [--seed S] [--no-hidden-damage]\n"
    "demo writes one .ndjson.gz per day into OUTDIR; the others write OUTDIR/export/... and what\n"
    "the files hold into OUTDIR/manifest.json. The same seed gives the same text everywhere.\n";

struct Arguments {
    std::string mode;
    std::string folder;
    std::map<std::string, std::uint64_t, std::less<>> numbers;

    [[nodiscard]] std::uint64_t number(std::string_view name, std::uint64_t otherwise) const {
        const auto found = numbers.find(name);
        return found == numbers.end() ? otherwise : found->second;
    }
};

std::optional<Arguments> readArguments(const std::vector<std::string>& words) {
    if (words.size() < 2)
        return std::nullopt;
    Arguments arguments{words[0], words[1], {}};
    for (std::size_t i = 2; i < words.size(); ++i) {
        if (words[i] == "--no-hidden-damage") {
            arguments.numbers[words[i]] = 1;
            continue;
        }
        if (i + 1 == words.size())
            return std::nullopt;
        const std::string& digits = words[i + 1];
        std::uint64_t value = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
            return std::nullopt;
        arguments.numbers[words[i++]] = value;
    }
    return arguments;
}

bool run(const Arguments& arguments) {
    if (arguments.mode == "bench")
        writeBenchSet(arguments.folder,
                      {.events = arguments.number("--events", 1'000'000),
                       .seed = arguments.number("--seed", 1),
                       .ids = arguments.number("--ids", 0),
                       .threads = static_cast<unsigned>(arguments.number("--threads", 0))});
    else if (arguments.mode == "unique")
        writeUniqueSet(arguments.folder, {.events = arguments.number("--events", 1'000'000),
                                          .ids = arguments.number("--ids", 0),
                                          .seed = arguments.number("--seed", 1)});
    else if (arguments.mode == "demo")
        writeDemoSet(arguments.folder);
    else if (arguments.mode == "adversarial")
        writeAdversarialSet(arguments.folder,
                            {.events = arguments.number("--events", 3'000),
                             .seed = arguments.number("--seed", 1),
                             .hiddenDamage = arguments.number("--no-hidden-damage", 0) == 0});
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char** argv) {
    try {
        const auto arguments = readArguments({argv + 1, argv + argc});
        if (arguments && run(*arguments))
            return 0;
        std::cerr << kUsage;
        return 2;
    } catch (const std::exception& problem) {
        std::cerr << "shardscope-generate: " << problem.what() << '\n';
        return 1;
    }
}
