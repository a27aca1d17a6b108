// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remediate/recipe_reader.h"

#include "core/events/calendar.h"
#include "core/json/array_elements.h"
#include "core/json/members.h"
#include "core/json/scalars.h"
#include "core/json/strict_check.h"
#include "core/json/unescape.h"
#include "core/remediate/vendor_rules.h"
#include "core/select/selector_parser.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <utility>

namespace shardscope::remediate {

namespace {

/// One value of the recipe, with the way to it for messages.
struct Node {
    std::string_view json;
    std::string place;

    [[nodiscard]] bool is(char first) const { return json.starts_with(first); }
    [[nodiscard]] Node member(std::string_view name, std::string_view value) const {
        return {value, place.empty() ? std::string(name) : place + "." + std::string(name)};
    }
};

/// Reads values, and remembers the first thing that is wrong; afterwards answers mean nothing.
class RecipeParser {
public:
    [[nodiscard]] base::Result<Recipe> run(std::string_view json) {
        Recipe recipe = readRecipe({json, {}});
        return m_wrong ? base::Result<Recipe>(base::fail(std::move(*m_wrong)))
                       : base::Result<Recipe>(std::move(recipe));
    }

private:
    using MemberReader = std::function<bool(const std::string& name, const Node& value)>;

    void refuse(const Node& node, std::string what, std::string hint = {}) {
        if (!m_wrong) {
            m_wrong = base::Error{base::ErrorCode::Usage, std::move(what),
                                  node.place.empty() ? "recipe" : "recipe, " + node.place,
                                  std::move(hint)};
        }
    }

    /// Gives `read` each member; false: nobody knows it.
    void readObject(const Node& node, const MemberReader& read) {
        if (!node.is('{')) {
            refuse(node, "this must be an object");
            return;
        }
        json::Members members(node.json);
        json::Members::Member member;
        while (!m_wrong && members.next(member)) {
            const Node value = node.member(member.key, member.value);
            if (!read(member.key, value)) {
                refuse(value, "unknown member", "docs/repair.md lists what a recipe may hold");
            }
        }
    }

    void readList(const Node& node, const std::function<void(const Node&)>& read) {
        if (!node.is('[')) {
            refuse(node, "this must be a list");
            return;
        }
        json::ArrayElements elements(node.json);
        json::ArrayElements::Element element;
        for (std::size_t number = 0; !m_wrong && elements.next(element); ++number) {
            std::string_view spelled = element.text;
            if (element.kind == json::ArrayElements::Kind::String) {
                spelled = {spelled.data() - 1, spelled.size() + 2};
            }
            read({spelled, node.place + "[" + std::to_string(number) + "]"});
        }
    }

    std::string text(const Node& node) {
        std::string decoded;
        if (!node.is('"') || !json::unescape(node.json.substr(1, node.json.size() - 2), decoded)) {
            refuse(node, "this must be a text");
        }
        return decoded;
    }

    std::string name(const Node& node) {
        std::string decoded = text(node);
        if (decoded.empty()) {
            refuse(node, "this must not be empty");
        }
        return decoded;
    }

    std::vector<std::string> names(const Node& node) {
        std::vector<std::string> list;
        readList(node, [&](const Node& element) { list.push_back(name(element)); });
        return list;
    }

    bool truth(const Node& node) {
        if (node.json != "true" && node.json != "false") {
            refuse(node, "this must be true or false");
        }
        return node.json == "true";
    }

    Recipe readRecipe(const Node& node) {
        Recipe recipe;
        bool hasRules = false;
        readObject(node, [&](const std::string& member, const Node& value) {
            if (member == "name") {
                recipe.name = text(value);
            } else if (member == "rules") {
                hasRules = true;
                readList(value, [&](const Node& rule) { recipe.rules.push_back(readRule(rule)); });
            } else if (member == "source_timezone") {
                recipe.sourceTimezone = zone(value);
            } else if (member == "keep_originals") {
                recipe.keepOriginals = truth(value);
            } else {
                return false;
            }
            return true;
        });
        if (!hasRules || recipe.rules.empty()) {
            refuse(node, "a recipe needs rules");
        } else if (recipe.rules.size() > kMostRules) {
            refuse(node, "more than " + std::to_string(kMostRules) + " rules");
        }
        return recipe;
    }

    std::string zone(const Node& node) {
        std::string zone = name(node);
        if (const auto calendar = events::ProjectCalendar::open(zone); !m_wrong && !calendar) {
            refuse(node, calendar.error().what, calendar.error().hint);
        }
        return zone;
    }

    Rule readRule(const Node& node) {
        Rule rule;
        readObject(node, [&](const std::string& member, const Node& value) {
            if (member == "name") {
                rule.name = text(value);
            } else if (member == "when") {
                rule.when = condition(value);
            } else if (member == "actions") {
                readList(value,
                         [&](const Node& action) { rule.actions.push_back(readAction(action)); });
            } else {
                return false;
            }
            return true;
        });
        return rule;
    }

    std::string condition(const Node& node) {
        std::string selector = text(node);
        if (const auto parsed = select::parseSelector(selector); !m_wrong && !parsed) {
            const base::Error error = select::toError(selector, parsed.error());
            refuse(node, error.what, error.where);
        }
        return selector;
    }

    Action readAction(const Node& node) {
        std::string kind;
        readObject(node, [&](const std::string& member, const Node& value) {
            kind = member == "do" ? text(value) : kind;
            return true;
        });
        if (kind == "restore-event") {
            return plain<RestoreEvent>(node);
        }
        if (kind == "keep-insert-id") {
            return plain<KeepInsertId>(node);
        }
        if (kind == "leave-out") {
            return plain<LeaveOut>(node);
        }
        if (kind == "map-distinct-id") {
            return readMapping(node);
        }
        if (kind == "replace-group") {
            return readReplacement(node);
        }
        if (kind == "drop") {
            return readDrop(node);
        }
        if (kind == "rename") {
            return readRename(node);
        }
        if (kind == "set") {
            return readSet(node);
        }
        refuse(node, kind.empty() ? "an action needs a \"do\"" : "unknown action: " + kind,
               "restore-event, map-distinct-id, replace-group, drop, rename, set, keep-insert-id "
               "and leave-out are known");
        return LeaveOut{};
    }

    /// As readObject, for what stands beside "do".
    void readMore(const Node& node, const MemberReader& read) {
        readObject(node, [&](const std::string& member, const Node& value) {
            return member == "do" || read(member, value);
        });
    }

    template<typename Plain>
    Action plain(const Node& node) {
        readMore(node, [](const std::string&, const Node&) { return false; });
        return Plain{};
    }

    Action readMapping(const Node& node) {
        MapDistinctId action;
        readMore(node, [&](const std::string& member, const Node& value) {
            if (member == "from") {
                action.from = names(value);
            } else if (member == "lookup") {
                action.lookup = readLookup(value);
            } else if (member == "otherwise") {
                action.otherwise = text(value);
                if (isForbiddenId(action.otherwise)) {
                    refuse(value, "the vendor refuses this id", "\"\" stands for nobody");
                }
            } else if (member == "all") {
                action.which =
                    truth(value) ? MapDistinctId::Which::All : MapDistinctId::Which::Renamed;
            } else {
                return false;
            }
            return true;
        });
        return action;
    }

    MapDistinctId::Lookup readLookup(const Node& node) {
        MapDistinctId::Lookup lookup;
        readObject(node, [&](const std::string& member, const Node& value) {
            if (member == "property") {
                lookup.property = name(value);
            } else if (member == "file") {
                lookup.file = name(value);
            } else {
                return false;
            }
            return true;
        });
        if (lookup.property.empty() || lookup.file.empty()) {
            refuse(node, "a lookup needs a \"property\" and a \"file\"");
        }
        return lookup;
    }

    Action readReplacement(const Node& node) {
        ReplaceGroup action;
        readMore(node, [&](const std::string& member, const Node& value) {
            if (member == "key") {
                action.key = name(value);
            } else if (member == "id") {
                action.id = name(value);
            } else if (member == "with") {
                action.with = value.json == "null" ? std::nullopt : std::optional(text(value));
            } else if (member == "days") {
                readList(value, [&](const Node& day) { action.days.push_back(readDay(day)); });
                std::sort(action.days.begin(), action.days.end());
            } else {
                return false;
            }
            return true;
        });
        if (action.key.empty() || action.id.empty()) {
            refuse(node, "replace-group needs a \"key\" and an \"id\"");
        }
        return action;
    }

    events::Day readDay(const Node& node) {
        const std::optional<events::Day> day = events::parseIsoDate(text(node));
        if (!day) {
            refuse(node, "this is no date", "dates look like 2023-09-01");
        }
        return day.value_or(events::Day{});
    }

    Action readDrop(const Node& node) {
        DropProperties action;
        readMore(node, [&](const std::string& member, const Node& value) {
            if (member != "properties") {
                return false;
            }
            action.names = names(value);
            for (const std::string& each : action.names) {
                refuseReserved(value, each);
            }
            return true;
        });
        return action;
    }

    Action readRename(const Node& node) {
        RenameProperty action;
        readMore(node, [&](const std::string& member, const Node& value) {
            if (member != "from" && member != "to") {
                return false;
            }
            (member == "from" ? action.from : action.to) = name(value);
            refuseReserved(value, member == "from" ? action.from : action.to);
            return true;
        });
        if (action.from.empty() || action.to.empty()) {
            refuse(node, "rename needs a \"from\" and a \"to\"");
        }
        return action;
    }

    Action readSet(const Node& node) {
        SetProperty action;
        readMore(node, [&](const std::string& member, const Node& value) {
            if (member == "property") {
                action.name = name(value);
                refuseReserved(value, action.name);
            } else if (member == "value") {
                action.json = std::string(value.json);
                // One line each: the events of a batch are told apart by line ends.
                std::replace_if(
                    action.json.begin(), action.json.end(), [](char c) { return json::isSpace(c); },
                    ' ');
            } else {
                return false;
            }
            return true;
        });
        if (action.name.empty() || action.json.empty()) {
            refuse(node, "set needs a \"property\" and a \"value\"");
        }
        return action;
    }

    /// What an event is made of has actions of its own, which see to what the vendor asks.
    void refuseReserved(const Node& node, const std::string& property) {
        if (property == "time" || property == "distinct_id" || property == "$insert_id") {
            refuse(node, "\"" + property + "\" cannot be changed like this",
                   "map-distinct-id, keep-insert-id and source_timezone are about these three");
        }
    }

    std::optional<base::Error> m_wrong;
};

std::string resolved(const std::string& file, const std::filesystem::path& folder) {
    const std::filesystem::path path(file);
    return path.is_absolute() ? file : (folder / path).string();
}

} // namespace

base::Result<Recipe> parseRecipe(std::string_view json) {
    if (json.size() > kLongestRecipe) {
        return base::fail(base::ErrorCode::Usage, "the recipe is longer than 16 MiB", "recipe");
    }
    if (const std::optional<json::Defect> defect = json::findDefect(json)) {
        const auto line =
            std::count(json.begin(), json.begin() + static_cast<std::ptrdiff_t>(defect->offset),
                       '\n') +
            1;
        return base::fail(base::ErrorCode::Usage, "the recipe is not JSON: " + defect->what,
                          "recipe, line " + std::to_string(line));
    }
    while (!json.empty() && json::isSpace(json.front())) {
        json.remove_prefix(1);
    }
    return RecipeParser().run(json);
}

base::Result<Recipe> readRecipe(const std::string& path) {
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(path, unknown)) {
        return base::fail(base::ErrorCode::NotFound, "no such recipe", path);
    }
    if (std::filesystem::file_size(path, unknown) > kLongestRecipe) {
        return base::fail(base::ErrorCode::Usage, "the recipe is longer than 16 MiB", path);
    }
    std::ifstream file(path, std::ios::binary);
    const std::string json((std::istreambuf_iterator<char>(file)),
                           std::istreambuf_iterator<char>());
    if (!file.good() && !file.eof()) {
        return base::fail(base::ErrorCode::ReadFailed, "the recipe cannot be read", path);
    }
    base::Result<Recipe> recipe = parseRecipe(json);
    if (!recipe) {
        base::Error error = recipe.error();
        error.where = path + (error.where.starts_with("recipe")
                                  ? error.where.substr(std::string_view("recipe").size())
                                  : ", " + error.where);
        return base::fail(std::move(error));
    }
    const std::filesystem::path folder = std::filesystem::absolute(path, unknown).parent_path();
    for (Rule& rule : recipe->rules) {
        for (Action& action : rule.actions) {
            if (auto* mapping = std::get_if<MapDistinctId>(&action);
                mapping != nullptr && mapping->lookup) {
                mapping->lookup->file = resolved(mapping->lookup->file, folder);
            }
        }
    }
    return recipe;
}

} // namespace shardscope::remediate
