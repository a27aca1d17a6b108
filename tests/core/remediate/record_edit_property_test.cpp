// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits of random records, held against the meaning of each edit on a list of members.
#include "core/json/members.h"
#include "core/json/strict_check.h"
#include "core/remediate/record_edit.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace shardscope::remediate {

namespace {

/// A member of an object: its name, and how it is spelled.
struct Spelled {
    std::string name;
    std::string key;
    std::string value;

    bool operator==(const Spelled&) const = default;
};
using Object = std::vector<Spelled>;

class RandomRecords {
public:
    explicit RandomRecords(unsigned seed) : m_random(seed) {}

    std::size_t below(std::size_t end) { return m_random() % end; }
    template<typename List>
    auto oneOf(const List& list) {
        return list[below(list.size())];
    }
    std::string space() {
        static const std::vector<std::string> spaces{"", "", "", " ", "\t", "  ", "\n", "\r\n "};
        return oneOf(spaces);
    }
    std::string value() {
        static const std::vector<std::string> values{"1",
                                                     "-0",
                                                     "1e3",
                                                     "82221.60",
                                                     "12345678901234567890123",
                                                     "true",
                                                     "null",
                                                     R"("")",
                                                     R"("x")",
                                                     R"("a\"}],{")",
                                                     R"("\u0000\\")",
                                                     R"("ü")",
                                                     "[]",
                                                     "{}",
                                                     R"([1, "a" ,{"a":[ ]}])",
                                                     R"({"a":1,"b":{"time":2}})"};
        return oneOf(values);
    }
    Object object() {
        static const std::vector<std::pair<std::string, std::string>> keys{
            {"a", R"("a")"},     {"a", R"("\u0061")"},    {"b", R"("b")"},
            {"c", R"("c")"},     {"d", R"("d")"},         {"", R"("")"},
            {"q\"", R"("q\"")"}, {"event", R"("event")"}, {"é", R"("é")"}};
        Object members(below(8));
        for (Spelled& member : members) {
            std::tie(member.name, member.key) = oneOf(keys);
            member.value = value();
        }
        return members;
    }
    std::string text(const Object& members) {
        std::string text = "{" + space();
        for (std::size_t at = 0; at < members.size(); ++at) {
            text += (at > 0 ? "," + space() : "") + members[at].key + space() + ":" + space() +
                    members[at].value + space();
        }
        return text + "}";
    }
    std::string record(const Object& properties) {
        const std::string inner = R"("properties")" + space() + ":" + space() + text(properties);
        const std::string name = R"("event")" + space() + ":" + space() + R"("Old")";
        const bool first = below(2) == 0;
        return "{" + space() + (first ? name : inner) + space() + "," + space() +
               (first ? inner : name) + space() + R"(,"top":[1]})" + space();
    }

private:
    std::mt19937 m_random;
};

Object membersOf(std::string_view text) {
    Object members;
    json::Members walk(text);
    json::Members::Member member;
    while (walk.next(member)) {
        members.push_back({member.key, {}, std::string(member.value)});
    }
    return members;
}

/// What an edit means, on names and values.
void drop(Object& members, const std::string& name) {
    std::erase_if(members, [&name](const Spelled& member) { return member.name == name; });
}

void set(Object& members, const std::string& name, const std::string& value) {
    bool any = false;
    for (Spelled& member : members) {
        if (member.name == name) {
            member.value = value;
            any = true;
        }
    }
    if (!any) {
        members.push_back({name, {}, value});
    }
}

void rename(Object& members, const std::string& from, const std::string& to) {
    const bool any = std::any_of(members.begin(), members.end(),
                                 [&from](const Spelled& member) { return member.name == from; });
    if (from == to || !any) {
        return;
    }
    drop(members, to);
    for (Spelled& member : members) {
        member.name = member.name == from ? to : member.name;
    }
}

std::string onOneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

} // namespace

TEST(RecordEditProperty, EveryEditMeansWhatItSaysAndTheRestStaysByteForByte) {
    NameIndex names;
    const std::vector<std::string> known{"a", "b", "", "q\"", "new", "newer"};
    for (const std::string& name : known) {
        names.add(name);
    }
    RecordEdit edit(names);
    for (unsigned seed = 0; seed < 20'000; ++seed) {
        RandomRecords random(seed);
        const Object before = random.object();
        const std::string record = random.record(before);
        const std::string padded = record + std::string(64, '{');
        ASSERT_TRUE(edit.begin(std::string_view(padded).substr(0, record.size()))) << record;
        Object expected = before;
        std::vector<std::string> touched;
        for (std::size_t edits = random.below(4); edits > 0; --edits) {
            const std::string name = random.oneOf(known);
            const std::string other = random.oneOf(known);
            touched.push_back(name);
            touched.push_back(other);
            switch (random.below(3)) {
            case 0:
                edit.drop(names.find(name));
                drop(expected, name);
                break;
            case 1:
                edit.set(names.find(name), R"({"set":[1]})");
                set(expected, name, R"({"set":[1]})");
                break;
            default:
                edit.rename(names.find(name), names.find(other));
                rename(expected, name, other);
            }
        }
        const bool newName = random.below(2) == 0;
        if (newName) {
            edit.setEvent(R"("New")");
        }
        EXPECT_EQ(edit.propertyCount(), expected.size());
        std::string out;
        edit.write(out);
        ASSERT_FALSE(json::findDefect(out)) << record << "\n" << out;
        ASSERT_EQ(out.find('\n'), std::string::npos);
        std::string properties;
        for (const Spelled& member : membersOf(out)) {
            properties = member.name == "properties" ? member.value : properties;
            if (member.name == "event") {
                ASSERT_EQ(member.value, newName ? R"("New")" : R"("Old")") << out;
            }
        }
        Object found = membersOf(properties);
        const auto byName = [](const Spelled& left, const Spelled& right) {
            return std::tie(left.name, left.value) < std::tie(right.name, right.value);
        };
        for (Spelled& member : expected) {
            member.key.clear();
            member.value = onOneLine(member.value);
        }
        // A property that is added stands at the end whenever it was added.
        std::stable_sort(found.begin(), found.end(), byName);
        std::stable_sort(expected.begin(), expected.end(), byName);
        ASSERT_EQ(found.size(), expected.size()) << record << "\n" << out;
        for (std::size_t at = 0; at < found.size(); ++at) {
            ASSERT_EQ(found[at], expected[at]) << record << "\n" << out;
        }
        if (touched.empty() && !newName) {
            ASSERT_EQ(out, onOneLine(record));
        }
    }
}

TEST(RecordEdit, RefusesWhatItCannotFindItsWayIn) {
    NameIndex names;
    RecordEdit edit(names);
    for (const char* text :
         {"", "[]", "{", "{}", R"({"properties":1})", R"({"properties":{})",
          R"({"properties":{"a" 1}})", R"({"properties":{"a":1,}})", R"({"properties":{"a":}})",
          R"({"properties":{}}x)", R"({"properties":{"a":1 "b":2}})", R"("{}")",
          R"({"properties":{}}})"}) {
        const std::string padded = std::string(text) + std::string(64, ' ');
        EXPECT_FALSE(edit.begin(std::string_view(padded).substr(0, std::string(text).size())))
            << text;
    }
}

} // namespace shardscope::remediate
