// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/sources_text.h"
#include "core/session/case_session.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace shardscope::cli {

namespace {

using session::CaseSession;

/// The source that a person means by `path`: as the case spells it, or from where they stand.
std::optional<std::string> sourceNamed(const std::string& path,
                                       const std::vector<store::SourceRecord>& sources) {
    std::error_code ignored; // a path that cannot be resolved is compared as it is
    const std::filesystem::path absolute = std::filesystem::absolute(path, ignored);
    const std::string spellings[] = {path, absolute.lexically_normal().string(),
                                     std::filesystem::weakly_canonical(path, ignored).string()};
    for (const std::string& spelling : spellings) {
        for (const store::SourceRecord& source : sources) {
            if (source.path == spelling) {
                return spelling;
            }
        }
    }
    return std::nullopt;
}

base::Result<SourcesAnswer> readSources(const std::string& casePath) {
    const auto session = CaseSession::open(casePath);
    if (!session) {
        return base::fail(session.error());
    }
    auto settings = (*session)->settings();
    if (!settings) {
        return base::fail(settings.error());
    }
    auto sources = (*session)->sources();
    if (!sources) {
        return base::fail(sources.error());
    }
    auto files = (*session)->sourceHealth();
    if (!files) {
        return base::fail(files.error());
    }
    SourcesAnswer answer;
    answer.casePath = (*session)->path().string();
    answer.settings = std::move(*settings);
    answer.sources = std::move(*sources);
    answer.files = std::move(*files);
    return answer;
}

/// Removes all or, when one of them is unknown, nothing.
base::Result<std::vector<std::string>> removeSources(const std::string& casePath,
                                                     const std::vector<std::string>& paths) {
    const auto editor = session::CaseEditor::open(casePath);
    if (!editor) {
        return base::fail(editor.error());
    }
    const auto before = readSources(casePath);
    if (!before) {
        return base::fail(before.error());
    }
    std::vector<std::string> named;
    for (const std::string& path : paths) {
        const auto source = sourceNamed(path, before->sources);
        if (!source) {
            return base::fail(base::ErrorCode::NotFound, "the case has no such source", path,
                              std::string("the command sources without --remove lists them"));
        }
        if (std::find(named.begin(), named.end(), *source) == named.end()) {
            named.push_back(*source);
        }
    }
    for (const std::string& source : named) {
        if (auto removed = (*editor)->removeSource(source); !removed) {
            return base::fail(removed.error());
        }
    }
    return named;
}

/// `paths` are pairs: where a source was, and where it lies now. The first that is refused ends it.
base::Result<std::vector<std::string>> relocateSources(const std::string& casePath,
                                                       const std::vector<std::string>& paths,
                                                       const std::stop_token& stop) {
    const auto editor = session::CaseEditor::open(casePath);
    if (!editor) {
        return base::fail(editor.error());
    }
    const auto before = readSources(casePath);
    if (!before) {
        return base::fail(before.error());
    }
    std::vector<std::string> found;
    for (std::size_t at = 0; at + 1 < paths.size(); at += 2) {
        const std::string old = sourceNamed(paths[at], before->sources).value_or(paths[at]);
        if (auto moved = (*editor)->relocateSource(old, paths[at + 1], stop); !moved) {
            return base::fail(moved.error());
        }
        found.push_back(paths[at + 1]);
    }
    return found;
}

base::Result<int> runSources(const Arguments& arguments, CommandContext& context) {
    const std::string& casePath = arguments.operands.front();
    std::vector<std::string> removed;
    if (arguments.has("--remove")) {
        auto done = removeSources(casePath, arguments.values("--remove"));
        if (!done) {
            return base::fail(done.error());
        }
        removed = std::move(*done);
    }
    std::vector<std::string> relocated;
    if (arguments.has("--relocate")) {
        auto done = relocateSources(casePath, arguments.values("--relocate"), context.stop);
        if (!done) {
            return base::fail(done.error());
        }
        relocated = std::move(*done);
    }
    auto answer = readSources(casePath);
    if (!answer) {
        return base::fail(answer.error());
    }
    answer->removed = std::move(removed);
    answer->relocated = std::move(relocated);
    return writeResult(context, context.json ? sourcesJson(*answer)
                                             : sourcesText(*answer, currentFolder(),
                                                           context.console.traits().colour))
        .map([] { return kExitDone; });
}

} // namespace

Command sourcesCommand() {
    CommandSpec spec;
    spec.name = "sources";
    spec.operands = "CASE";
    spec.leastOperands = 1;
    spec.mostOperands = 1;
    spec.summary = "list, remove or find again what a case was made from";
    spec.description = "Lists the files that a case was made from, with its settings. A removed "
                       "source leaves the case with everything that was counted from it; the file "
                       "itself is not touched.";
    spec.options = {
        {"--remove", "PATH", "take this source out of the case; all of them or none", true},
        {"--relocate", "OLD NEW", "the file of source OLD lies at NEW now; it is read to make sure",
         true}};
    spec.examples = {
        {"what a case was made from", "sources acme.shardcase"},
        {"an export was moved",
         "sources acme.shardcase --relocate old/day.json.gz new/day.json.gz"},
        {"take one day out again", "sources acme.shardcase --remove exports/2023-09-15.json.gz"},
    };
    return {std::move(spec), runSources};
}

} // namespace shardscope::cli
