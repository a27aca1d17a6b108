// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/help_text.h"
#include "app/cli/interrupt.h"
#include "app/cli/json_lists.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace shardscope::cli {

namespace {

const std::vector<Command>& commands() {
    static const std::vector<Command> all = {
        importCommand(),   pullCommand(),     sourcesCommand(),   boardCommand(),   detectCommand(),
        simulateCommand(), timelineCommand(), profileCommand(),   rowsCommand(),    limitCommand(),
        selectorCommand(), proveCommand(),    transformCommand(), reimportCommand()};
    return all;
}

const std::vector<CommandSpec>& specs() {
    static const std::vector<CommandSpec> all = [] {
        std::vector<CommandSpec> list;
        for (const Command& command : commands()) {
            list.push_back(command.spec);
        }
        return list;
    }();
    return all;
}

int tell(const base::Error& error, CommandContext& context) {
    context.console.endProgress();
    if (context.console.readerHasLeft()) {
        return kExitFailed; // as when "head" has seen enough: nothing to complain about
    }
    context.console.warn(describe(error));
    if (context.json && !context.console.result(errorJson(error))) {
        return kExitFailed;
    }
    return exitCodeOf(error.code);
}

int tellHelp(const Invocation& invocation, const GlobalFlags& flags, CommandContext& context) {
    const std::string version = std::string(kProgramName) + " " + SHARDSCOPE_VERSION + "\n";
    const std::string text =
        flags.help ? (invocation.command == nullptr ? programHelp(specs())
                                                    : commandHelp(*invocation.command))
                   : version;
    const auto written = writeResult(context, text);
    return written ? kExitDone : tell(written.error(), context);
}

int runCommand(const Invocation& invocation, CommandContext& context) {
    Interrupt interrupt([&context] {
        context.console.warn("stopping; what is complete is kept (once more stops at once)");
    });
    context.stop = interrupt.token();
    const auto command =
        std::find_if(commands().begin(), commands().end(), [&](const Command& each) {
            return each.spec.name == invocation.command->name;
        });
    const auto done = command->run(invocation.arguments, context);
    return done ? *done : tell(done.error(), context);
}

} // namespace

base::Result<void> writeResult(CommandContext& context, const std::string& text) {
    if (!context.console.result(text)) {
        return base::fail(base::ErrorCode::WriteFailed, "the result could not be written in full",
                          "standard output");
    }
    return {};
}

std::string currentFolder() {
    std::error_code unknown;
    return std::filesystem::current_path(unknown).string();
}

std::size_t idColumns(const Console& console, std::size_t others) {
    constexpr std::size_t least = 24;
    constexpr std::size_t most = 60; // a UUID with its prefix fits
    const std::size_t columns = console.traits().columns;
    return std::clamp(columns > others ? columns - others : least, least, most);
}

int runProgram(const std::vector<std::string>& words, const Surroundings& surroundings) {
    GlobalFlags flags;
    const auto invocation = parseCommandLine(words, specs(), flags);
    Console::Traits traits;
    traits.errIsTerminal = surroundings.errIsTerminal;
    traits.colour = surroundings.wantsColour && !flags.noColor;
    traits.quiet = flags.quiet;
    traits.columns = surroundings.columns;
    Console console(surroundings.out, surroundings.err, traits);
    CommandContext context{console, flags.json, {}};
    if (!invocation) {
        return tell(invocation.error(), context);
    }
    if (flags.help || flags.version) {
        return tellHelp(*invocation, flags, context);
    }
    return runCommand(*invocation, context);
}

} // namespace shardscope::cli
