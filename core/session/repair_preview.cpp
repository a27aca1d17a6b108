// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repair_preview.h"

#include "core/session/repair_walk.h"
#include "core/store/case_reader.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace shardscope::session {

namespace {

using remediate::RecordEditor;
using Group = RepairPreview::Group;

constexpr std::size_t kMostRows = 50; ///< of a group
/// Of all groups, so that a recipe with many rules stays within some 100 MB.
constexpr std::size_t kMostRowsOfAll = 1'000;
constexpr std::size_t kLongestShown = std::size_t{64} << 10U;
/// Of a rule, what it leaves out, and a few reasons.
constexpr std::size_t kGroupsOfRule = 2;
constexpr std::size_t kOtherGroups = 10;

Group::Kind kindOf(RecordEditor::Outcome outcome, bool hasRule) {
    switch (outcome) {
    case RecordEditor::Outcome::Refused:
        return Group::Kind::SetAside;
    case RecordEditor::Outcome::LeftOut:
        return hasRule ? Group::Kind::LeftOut : Group::Kind::NoRule;
    case RecordEditor::Outcome::Edited:
        break;
    }
    return Group::Kind::Rule;
}

/// Counts events by what becomes of them, and keeps a fair choice of each group (Vitter's
/// algorithm R), the same for the same files.
class PreviewVisitor final : public RepairVisitor {
public:
    explicit PreviewVisitor(std::size_t rules)
        : m_mostRows(std::clamp<std::size_t>(
              kMostRowsOfAll / (kGroupsOfRule * rules + kOtherGroups), 1, kMostRows)) {
        for (std::size_t rule = 0; rule < rules; ++rule) {
            (void)groupOf(Group::Kind::Rule, rule, {});
        }
    }

    void seen(const store::SourceRecord&, const SourceReader::Event&, bool) override {}

    base::Result<void> repaired(const store::SourceRecord& source, const SourceReader::Event& event,
                                RecordEditor::Outcome outcome,
                                const RecordEditor& editor) override {
        const Group::Kind kind = kindOf(outcome, editor.rule().has_value());
        const bool ofRule = kind == Group::Kind::Rule || kind == Group::Kind::LeftOut;
        Choice& choice = groupOf(kind, ofRule ? editor.rule().value_or(0) : 0,
                                 kind == Group::Kind::SetAside ? editor.reason() : std::string());
        const std::uint64_t number = choice.group.events++;
        if (number < m_mostRows) {
            choice.places.push_back(number);
            choice.group.rows.push_back(rowOf(source, event, outcome, editor));
        } else if (const std::uint64_t at = random() % (number + 1); at < m_mostRows) {
            choice.places[at] = number;
            choice.group.rows[at] = rowOf(source, event, outcome, editor);
        }
        return {};
    }

    [[nodiscard]] std::vector<Group> takeGroups() {
        std::vector<Group> groups;
        for (auto& [key, choice] : m_choices) {
            groups.push_back(inOrder(std::move(choice)));
        }
        // Rules with what they leave out, then what was set aside, then the rest.
        const auto rank = [](const Group& group) {
            const bool ofRule =
                group.kind == Group::Kind::Rule || group.kind == Group::Kind::LeftOut;
            return std::tuple(!ofRule, ofRule ? group.rule : 0, group.kind);
        };
        std::stable_sort(groups.begin(), groups.end(),
                         [&rank](const Group& a, const Group& b) { return rank(a) < rank(b); });
        return groups;
    }

private:
    struct Choice {
        Group group;
        std::vector<std::uint64_t> places; ///< which of the group's events the rows are
    };

    [[nodiscard]] Choice& groupOf(Group::Kind kind, std::size_t rule, const std::string& reason) {
        const auto [made, isNew] = m_choices.try_emplace(std::tuple(kind, rule, reason));
        if (isNew) {
            made->second.group.kind = kind;
            made->second.group.rule = rule;
            made->second.group.reason = reason;
        }
        return made->second;
    }

    [[nodiscard]] static PreviewRow rowOf(const store::SourceRecord& source,
                                          const SourceReader::Event& event,
                                          RecordEditor::Outcome outcome,
                                          const RecordEditor& editor) {
        PreviewRow row{source.path, event.record.line, event.day, {}, {}};
        if (outcome == RecordEditor::Outcome::Refused) {
            row.reason = editor.reason();
        }
        if (event.record.text.size() <= kLongestShown) {
            row.changes = remediate::compareProperties(
                event.record.text,
                outcome == RecordEditor::Outcome::Edited ? editor.text() : std::string_view());
        }
        return row;
    }

    [[nodiscard]] static Group inOrder(Choice choice) {
        std::vector<std::size_t> order(choice.places.size());
        for (std::size_t at = 0; at < order.size(); ++at) {
            order[at] = at;
        }
        std::sort(order.begin(), order.end(), [&choice](std::size_t a, std::size_t b) {
            return choice.places[a] < choice.places[b];
        });
        std::vector<PreviewRow> rows;
        for (const std::size_t at : order) {
            rows.push_back(std::move(choice.group.rows[at]));
        }
        choice.group.rows = std::move(rows);
        return std::move(choice.group);
    }

    [[nodiscard]] std::uint64_t random() {
        m_random = m_random * 6364136223846793005U + 1442695040888963407U;
        return m_random >> 16U;
    }

    std::size_t m_mostRows;
    std::map<std::tuple<Group::Kind, std::size_t, std::string>, Choice> m_choices;
    std::uint64_t m_random = 0x9E3779B97F4A7C15U;
};

} // namespace

base::Result<RepairOutline> outlineRepair(const std::filesystem::path& casePath,
                                          const RepairRequest& request, std::stop_token stop) {
    base::Result<store::Database> database = store::openForReading(casePath.string());
    if (!database) {
        return base::fail(database.error());
    }
    RepairWalk walk(casePath, std::move(*database), request);
    if (const base::Result<void> ready = walk.prepare(stop); !ready) {
        return base::fail(ready.error());
    }
    const remediate::TextSet& ids = *walk.scope().hotIds();
    RepairOutline outline{
        request.flow, walk.recipe(), {ids.begin(), ids.end()}, walk.scope().groups()};
    std::sort(outline.hotIds.begin(), outline.hotIds.end());
    return outline;
}

base::Result<RepairPreview> previewRepair(const std::filesystem::path& casePath,
                                          const RepairRequest& request,
                                          base::ProgressSink& progress, std::stop_token stop) {
    base::Result<store::Database> database = store::openForReading(casePath.string());
    if (!database) {
        return base::fail(database.error());
    }
    RepairWalk walk(casePath, std::move(*database), request);
    if (const base::Result<void> ready = walk.prepare(stop); !ready) {
        return base::fail(ready.error());
    }
    PreviewVisitor visitor(walk.recipe().rules.size());
    if (const base::Result<void> read = walk.run(visitor, progress, stop); !read) {
        return base::fail(read.error());
    }
    return RepairPreview{visitor.takeGroups(), std::move(walk.report())};
}

} // namespace shardscope::session
