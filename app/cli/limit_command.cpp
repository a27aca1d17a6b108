// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/limit_text.h"
#include "app/cli/option_values.h"

#include <unistd.h>

#include <utility>

namespace shardscope::cli {

namespace {

/// Less holds so few keys that no count would mean anything.
constexpr std::uint64_t kLeastMemory = 64 * 1024;
constexpr std::uint64_t kUsualMemory = std::uint64_t{64} << 20U;

base::Result<void> readStorage(const Arguments& arguments, session::LimitOptions& options) {
    base::Result<session::Storage> storage = storageOption(arguments);
    if (!storage) {
        return base::fail(storage.error());
    }
    options.storage = storage->kind;
    options.groupKey = std::move(storage->groupKey);
    return {};
}

base::Result<void> readLimit(const Arguments& arguments, session::LimitOptions& options) {
    const auto userLimit = limitOption(arguments, "--user-limit");
    const auto groupLimit = limitOption(arguments, "--group-limit");
    if (!userLimit || !groupLimit) {
        return base::fail(userLimit ? groupLimit.error() : userLimit.error());
    }
    options.limit = options.storage == events::KeyKind::User
                        ? userLimit->value_or(detect::Limits::kUser)
                        : groupLimit->value_or(detect::Limits::kGroup);
    return {};
}

base::Result<void> readCounter(const Arguments& arguments, session::LimitOptions& options) {
    const std::string counter = arguments.value("--counter").value_or("exact");
    if (counter != "exact" && counter != "bounded") {
        return base::fail(base::ErrorCode::Usage, "\"" + counter + "\" is no counter", "--counter",
                          "write exact or bounded");
    }
    const auto memory = sizeOption(arguments, "--memory", kLeastMemory);
    if (!memory) {
        return base::fail(memory.error());
    }
    if (counter == "bounded") {
        options.boundedMemory = static_cast<std::size_t>(memory->value_or(kUsualMemory));
    } else if (*memory) {
        return base::fail(base::ErrorCode::Usage, "the exact counter takes the memory it needs",
                          "--memory", "add --counter bounded");
    }
    return {};
}

base::Result<int> runLimit(const Arguments& arguments, CommandContext& context) {
    session::LimitOptions options;
    base::Result<void> read = readStorage(arguments, options);
    if (read) {
        read = readLimit(arguments, options);
    }
    if (read) {
        read = readCounter(arguments, options);
    }
    if (!read) {
        return base::fail(read.error());
    }
    options.timezone = arguments.value("--timezone").value_or(options.timezone);
    options.writeRecords = arguments.has("--records");
    const auto report = session::limitStream(STDIN_FILENO, STDOUT_FILENO, options, context.stop);
    if (!report) {
        return base::fail(report.error());
    }
    for (const std::string& line : notEventLines(*report)) {
        context.console.warn(line);
    }
    for (const std::string& line : limitSummary(*report, options)) {
        context.console.note(line);
    }
    return kExitDone;
}

} // namespace

Command limitCommand() {
    CommandSpec spec;
    spec.name = "limit";
    spec.summary = "a filter that does what the vendor does at ingestion";
    spec.description =
        "Reads events, one a line, from standard input and writes them to standard output in "
        "their order, with the limit of one storage applied: of each key and event date the "
        "first events stay as they are, byte for byte, and those above the limit become "
        "$hotshard_events as the vendor makes them. Duplicates count. A line that is no event "
        "passes through and is told.";
    spec.options = {
        {"--storage", "STORAGE", "user (the usual one), or group:KEY for an analytic group"},
        {"--user-limit", "N", "events of an id and date that stay, 200K unless given"},
        {"--group-limit", "N", "events of a group and date that stay, 1M unless given"},
        {"--timezone", "ZONE", "where a date begins, an IANA name; UTC unless given"},
        {"--records", "", "write a $hotshard_record after the first event of each that is renamed"},
        {"--counter", "KIND",
         "exact (the usual one), or bounded: counts in fixed memory, perhaps too low by a bound "
         "that is told at the end"},
        {"--memory", "SIZE", "of the bounded counter, for instance 64M"},
    };
    spec.examples = {
        {"what the vendor would have renamed", "limit < raw.ndjson > limited.ndjson"},
        {"the storage of one group", "limit --storage group:company --records < raw.ndjson"},
        {"in fixed memory", "limit --counter bounded --memory 64M < raw.ndjson"},
    };
    return {std::move(spec), runLimit};
}

} // namespace shardscope::cli
