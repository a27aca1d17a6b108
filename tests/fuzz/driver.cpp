// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target where libFuzzer is not at hand: every input of the corpus as it is, then
// mutations of them, the same ones at every run, until the time is up.
// usage: PROGRAM [-max_total_time=SECONDS] FOLDER...
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <span>
#include <string>
#include <vector>

// Present when a sanitizer is: it ends the program without a signal.
// NOLINTNEXTLINE(bugprone-reserved-identifier)
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace {

using Bytes = std::string;

const Bytes* currentInput = nullptr;

void keepInput() {
    if (currentInput != nullptr) {
        std::ofstream("crash-input", std::ios::binary) << *currentInput;
        std::fprintf(stderr, "the input is kept as %s\n",
                     (std::filesystem::current_path() / "crash-input").c_str());
        currentInput = nullptr;
    }
}

void keepInputOnSignal(int signal) {
    keepInput();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const Bytes& input) {
    currentInput = &input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
    currentInput = nullptr;
}

/// Small changes that tend to reach the corners of a reader of text.
class Mutator {
public:
    explicit Mutator(std::span<const Bytes> corpus) : m_corpus(corpus) {}

    [[nodiscard]] Bytes next() {
        Bytes input = pick();
        for (std::size_t changes = 1 + below(6); changes > 0; --changes) {
            change(input);
        }
        return input;
    }

private:
    static constexpr std::array<std::string_view, 29> kWords = {"\"",
                                                                "\\",
                                                                "{",
                                                                "}",
                                                                "[",
                                                                "]",
                                                                ":",
                                                                ",",
                                                                "\n",
                                                                "\r\n",
                                                                "0",
                                                                "-1e9",
                                                                "1E-400",
                                                                "nul",
                                                                "\\u0000",
                                                                "true",
                                                                "\\ud83",
                                                                "\\udc00",
                                                                "\xff",
                                                                "//",
                                                                "event",
                                                                "time",
                                                                "  ",
                                                                "properties",
                                                                "\t",
                                                                "\xEF\xBB\xBF",
                                                                "\x1f\x8b\x08",
                                                                "NaN",
                                                                std::string_view("\0", 1)};

    [[nodiscard]] std::size_t below(std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random);
    }
    [[nodiscard]] const Bytes& pick() { return m_corpus[below(m_corpus.size())]; }

    void change(Bytes& input) {
        const std::size_t at = below(input.size() + 1);
        const std::size_t length = std::min(1 + below(16), input.size() - at);
        switch (below(6)) {
        case 0:
            input.erase(at, length);
            break;
        case 1:
            input.insert(at, kWords[below(kWords.size())]);
            break;
        case 2:
            input.insert(at, input.substr(at, length));
            break;
        case 3:
            input = input.substr(0, at) + pick().substr(0, below(64));
            break;
        default:
            if (at < input.size()) {
                input[at] = static_cast<char>(below(2) == 0 ? input[at] ^ (1 << below(8))
                                                            : static_cast<int>(below(256)));
            }
        }
    }

    std::span<const Bytes> m_corpus;
    std::mt19937_64 m_random{1};
};

[[nodiscard]] std::vector<Bytes> readCorpus(std::span<const std::string> folders) {
    std::vector<std::filesystem::path> files;
    for (const std::string& folder : folders) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.is_regular_file()) {
                files.push_back(entry.path());
            }
        }
    }
    std::ranges::sort(files);
    std::vector<Bytes> corpus;
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(stream),
                            std::istreambuf_iterator<char>());
    }
    return corpus;
}

} // namespace

int main(int argc, char** argv) {
    constexpr std::string_view kTime = "-max_total_time=";
    std::chrono::seconds time{0};
    std::vector<std::string> folders;
    for (const std::string argument : std::span(argv + 1, static_cast<std::size_t>(argc - 1))) {
        if (argument.starts_with(kTime)) {
            time = std::chrono::seconds(std::stoi(argument.substr(kTime.size())));
        } else {
            folders.push_back(argument);
        }
    }
    const std::vector<Bytes> corpus = readCorpus(folders);
    if (corpus.empty()) {
        std::fprintf(stderr, "no corpus: nothing was tested\n");
        return 2;
    }
    if (__sanitizer_set_death_callback != nullptr) {
        __sanitizer_set_death_callback(keepInput);
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS}) {
        std::signal(signal, keepInputOnSignal);
    }
    std::ranges::for_each(corpus, run);
    std::size_t runs = corpus.size();
    Mutator mutator(corpus);
    for (const auto end = std::chrono::steady_clock::now() + time;
         std::chrono::steady_clock::now() < end; ++runs) {
        run(mutator.next());
    }
    std::printf("%zu inputs, %zu of them from the corpus\n", runs, corpus.size());
    return 0;
}
