// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/selector_scope.h"

#include "core/store/board_query.h"
#include "core/store/case_reader.h"
#include "core/store/hot_keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace shardscope::session {

using select::SelectorPair;

namespace {

base::Result<void> fillPairs(const store::Database& database, const ScopeRequest& request,
                             const store::CaseSettings& settings, SelectorScope& scope,
                             std::stop_token stop) {
    detect::Limits limits = settings.limits;
    limits.user = request.userLimit.value_or(limits.user);
    limits.group = request.groupLimit.value_or(limits.group);
    base::Result<std::vector<store::HotKey>> hot =
        store::findHotKeys(database, limits, scope.range, std::move(stop));
    const base::Result<std::set<events::GroupId>> renamed =
        store::renamedGroups(database, scope.range);
    const base::Result<std::vector<events::GroupId>> groups = store::CaseTexts(database).groups();
    if (!hot || !renamed || !groups) {
        return base::fail(!hot ? hot.error() : !renamed ? renamed.error() : groups.error());
    }
    std::map<events::ShardKey, SelectorPair> pairs;
    std::size_t onlyRenamed = 0;
    for (store::HotKey& key : *hot) {
        onlyRenamed += !key.over && !key.recorded ? 1 : 0;
        SelectorPair pair;
        pair.key = key.key;
        pair.hotDays = std::move(key.days);
        pairs[key.key] = std::move(pair);
    }
    if (!request.keys.empty()) {
        std::map<events::ShardKey, SelectorPair> asked;
        for (const events::ShardKey& key : request.keys) {
            asked[key] = pairs[key];
            asked[key].key = key;
        }
        pairs = std::move(asked);
    } else if (onlyRenamed > 0) {
        scope.warnings.push_back(
            fmt::format("{} user ids are taken for hot by their renamed events alone: neither "
                        "over the limit in this data nor named by a record",
                        onlyRenamed));
    }
    std::set<std::string_view> groupIds;
    for (const events::GroupId& group : *groups) {
        groupIds.insert(group.id);
    }
    for (auto& [key, pair] : pairs) {
        if (key.kind == events::KeyKind::User) {
            pair.alsoGroup = groupIds.contains(key.id);
        } else {
            pair.renamed = renamed->contains({key.groupKey, key.id});
            if (!std::binary_search(settings.groupKeys.begin(), settings.groupKeys.end(),
                                    key.groupKey)) {
                return base::fail(base::ErrorCode::Usage,
                                  "the case does not count groups by this key", key.groupKey,
                                  "import again and name it as a group key");
            }
        }
        scope.pairs.push_back(std::move(pair));
    }
    return {};
}

} // namespace

std::vector<events::ShardKey> SelectorScope::keys() const {
    std::vector<events::ShardKey> keys;
    for (const SelectorPair& pair : pairs) {
        keys.push_back(pair.key);
    }
    return keys;
}

select::SelectorRequest requestFor(const SelectorScope& scope, select::SelectorForm form) {
    select::SelectorRequest request;
    request.pairs = scope.pairs;
    request.form = form;
    request.beforeMs = scope.beforeMs;
    request.range = scope.range;
    request.groupKeys = scope.groupKeys;
    return request;
}

base::Result<SelectorScope> findScope(const store::Database& database, const ScopeRequest& request,
                                      std::stop_token stop) {
    const base::Result<store::Transaction> transaction =
        store::Transaction::begin(database, store::Transaction::Kind::Read);
    if (!transaction) {
        return base::fail(transaction.error());
    }
    const base::Result<store::CaseSettings> settings = store::readSettings(database);
    const base::Result<store::DaysOfCase> days = store::daysOfCase(database, nullptr);
    const base::Result<std::optional<std::int64_t>> processed = store::readLastProcessed(database);
    if (!settings || !days || !processed) {
        return base::fail(!settings ? settings.error() : !days ? days.error() : processed.error());
    }
    if (days->empty) {
        return base::fail(base::ErrorCode::Usage, "the case holds no events", database.path(),
                          "import exports first");
    }
    SelectorScope scope;
    scope.range = {request.from.value_or(days->range.first), request.to.value_or(days->range.last)};
    if (scope.range.last < scope.range.first) {
        return base::fail(base::ErrorCode::Usage, "the range ends before it begins");
    }
    scope.exportedMs = *processed;
    if (!request.beforeMs && !*processed && !request.elseBeforeMs) {
        return base::fail(base::ErrorCode::Usage,
                          "no event of the case has an mp_processing_time_ms, so the bound must "
                          "be given",
                          "", "say --before MS, the moment before the export began");
    }
    scope.beforeMs = request.beforeMs ? *request.beforeMs
                     : *processed     ? **processed + 1
                                      : *request.elseBeforeMs;
    scope.groupKeys = settings->groupKeys;
    if (base::Result<void> filled = fillPairs(database, request, *settings, scope, std::move(stop));
        !filled) {
        return base::fail(filled.error());
    }
    return scope;
}

} // namespace shardscope::session
