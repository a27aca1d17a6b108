// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/key_facts.h"

#include "core/session/case_editor_impl.h"
#include "core/session/recount.h"
#include "core/store/case_reader.h"
#include "core/store/case_writer.h"

#include <algorithm>
#include <utility>

namespace shardscope::session {

namespace {

using store::StoredFacts;

/// All events of the key on the day are in kept series, or nothing.
base::Result<std::optional<StoredFacts>> factsFromSeries(const store::Database& database,
                                                         const KeyQuestion& question) {
    const base::Result<std::vector<store::StoredSeries>> kept =
        store::readSeries(database, question.key.kind, question.ref, question.day);
    if (!kept) {
        return base::fail(kept.error());
    }
    StoredFacts facts;
    std::vector<std::uint64_t> fingerprints;
    for (const store::StoredSeries& series : *kept) {
        facts.processedMs.insert(facts.processedMs.end(), series.processedMs.begin(),
                                 series.processedMs.end());
        fingerprints.insert(fingerprints.end(), series.fingerprints.begin(),
                            series.fingerprints.end());
    }
    if (facts.processedMs.size() != question.events) {
        return std::nullopt;
    }
    std::sort(facts.processedMs.begin(), facts.processedMs.end());
    std::sort(fingerprints.begin(), fingerprints.end());
    facts.deduplicated = static_cast<std::uint64_t>(
        std::unique(fingerprints.begin(), fingerprints.end()) - fingerprints.begin());
    return facts;
}

base::Result<std::optional<StoredFacts>> keptFacts(const store::Database& database,
                                                   const KeyQuestion& question) {
    base::Result<std::optional<StoredFacts>> facts = factsFromSeries(database, question);
    if (facts && !*facts) {
        facts = store::readFacts(database, question.key.kind, question.ref, question.day);
    }
    return facts;
}

KeyAnswer answerFrom(const KeyQuestion& question, std::uint64_t deduplicated,
                     const std::vector<std::int64_t>& processedMs) {
    KeyAnswer answer{deduplicated, std::nullopt};
    if (processedMs.size() == question.events && question.limit < processedMs.size()) {
        answer.crossedAtMs = processedMs[static_cast<std::size_t>(question.limit)];
    }
    return answer;
}

/// Keeps facts for the next time. Somebody else may hold the right to write, or the case may lie
/// on a read-only disk: then they are counted again, which costs only time.
void remember(const KeyFactsCase& present, const std::vector<store::CaseWriter::KeyFacts>& facts) {
    if (facts.empty()) {
        return;
    }
    const base::Result<std::shared_ptr<CaseEditor>> editor =
        present.editor ? present.editor : CaseEditor::open(present.database.path());
    if (!editor) {
        return;
    }
    auto& impl = static_cast<CaseEditorImpl&>(**editor);
    const std::unique_lock guard = impl.lock();
    const base::Result<std::uint64_t> now = store::readGeneration(impl.writer().database());
    const base::Result<std::uint64_t> seen = store::readGeneration(present.database);
    if (now && seen && *now == *seen) { // else the case changed: these are facts of an older state
        (void)impl.writer().saveFacts(facts);
    }
}

/// Counts the questions at `places` again in the files.
base::Result<std::vector<std::string>> recountInto(KeyAnswers& answers, const KeyFactsCase& present,
                                                   const std::vector<KeyQuestion>& questions,
                                                   const std::vector<std::size_t>& places,
                                                   base::ProgressSink& progress,
                                                   std::stop_token stop) {
    std::vector<RecountKey> keys;
    for (const std::size_t at : places) {
        const KeyQuestion& question = questions[at];
        keys.push_back({question.key, question.ref, question.day, question.events});
    }
    base::Result<RecountAnswer> counted =
        recount(keys, present.database, present.settings, present.trust, progress, std::move(stop));
    if (!counted) {
        return base::fail(counted.error());
    }
    std::vector<store::CaseWriter::KeyFacts> complete;
    for (std::size_t place = 0; place < places.size(); ++place) {
        const KeyQuestion& question = questions[places[place]];
        RecountFacts& facts = counted->facts[place];
        answers.keys[places[place]] = answerFrom(question, facts.deduplicated, facts.processedMs);
        if (facts.processedMs.size() == question.events) {
            complete.push_back({question.key.kind, question.ref, question.day, facts.deduplicated,
                                std::move(facts.processedMs)});
        }
    }
    remember(present, complete);
    return std::move(counted->missing);
}

} // namespace

base::Result<KeyAnswers> answerKeys(const KeyFactsCase& present,
                                    const std::vector<KeyQuestion>& questions,
                                    base::ProgressSink& progress, std::stop_token stop) {
    KeyAnswers answers;
    answers.keys.resize(questions.size());
    std::vector<std::size_t> unknown;
    for (std::size_t at = 0; at < questions.size(); ++at) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        }
        const base::Result<std::optional<StoredFacts>> facts =
            keptFacts(present.database, questions[at]);
        if (!facts) {
            return base::fail(facts.error());
        }
        if (*facts) {
            answers.keys[at] =
                answerFrom(questions[at], (*facts)->deduplicated, (*facts)->processedMs);
        } else {
            unknown.push_back(at);
        }
    }
    if (unknown.empty()) {
        return answers;
    }
    base::Result<std::vector<std::string>> missing =
        recountInto(answers, present, questions, unknown, progress, std::move(stop));
    if (!missing) {
        return base::fail(missing.error());
    }
    answers.missing = std::move(*missing);
    return answers;
}

} // namespace shardscope::session
