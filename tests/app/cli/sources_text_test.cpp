// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sources_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace shardscope::cli;
using shardscope::events::Day;
using shardscope::session::SourceHealth;
using shardscope::store::SourceRecord;
using shardscope::store::SourceState;
using testing::HasSubstr;

namespace {

SourcesAnswer answer() {
    SourceRecord source;
    source.id = 7;
    source.path = "/exports/2023-09-01.json.gz";
    source.bytes = 134'700'000;
    source.contentHash = "00ff";
    source.state = SourceState::Incomplete;
    source.reason = "terminated early";
    source.events = 1000;
    source.records = 2;
    source.remediated = 10;
    source.quarantined = 1;
    source.blank = 4;
    source.days = {Day{19601}};
    source.groupKeys = {"company"};
    source.importedAtMs = 1'700'000'000'000;
    SourcesAnswer result;
    result.casePath = "/tmp/acme.shardcase";
    result.settings.timezone = "Europe/Berlin";
    result.settings.groupKeys = {"company", "team"};
    result.sources = {source};
    result.files = {{6, source.path, SourceHealth::Ok}, {7, source.path, SourceHealth::Missing}};
    return result;
}

} // namespace

TEST(SourcesText, ShapesSourcesAsJson) {
    EXPECT_EQ(
        sourcesJson(answer()),
        R"({"case":"/tmp/acme.shardcase","timezone":"Europe/Berlin",)"
        R"("limits":{"user":200000,"group":1000000},"group_keys":["company","team"],)"
        R"("sources":[{"path":"/exports/2023-09-01.json.gz","bytes":134700000,)"
        R"("content_hash":"00ff","state":"incomplete","health":"missing","reason":"terminated early",)"
        R"("events":1000,"records":2,"remediated":10,"quarantined":1,"blank":4,)"
        R"("days":["2023-09-01"],"group_keys":["company"],)"
        R"("imported_at_ms":1700000000000}],"removed":[],"relocated":[]})"
        "\n");
}

TEST(SourcesText, ShowsSettingsAndSources) {
    EXPECT_EQ(sourcesText(answer(), "/somewhere", false),
              "Time zone Europe/Berlin, limits 200,000 (user) and 1,000,000 (group), group keys "
              "company, team\n"
              "\n"
              "Source                         Size  Events  Remediated  Records  Bad  Days        "
              "State                         File\n"
              "/exports/2023-09-01.json.gz  135 MB   1,000          10        2    1  2023-09-01  "
              "incomplete: terminated early  missing\n");
}

TEST(SourcesText, ConfirmsWhatWasRemoved) {
    SourcesAnswer emptied = answer();
    emptied.sources.clear();
    emptied.removed = {"/exports/2023-09-01.json.gz"};
    const std::string text = sourcesText(emptied, "", false);
    EXPECT_THAT(text, HasSubstr("Removed /exports/2023-09-01.json.gz\n"));
    EXPECT_THAT(text, HasSubstr("The case has no sources.\n"));
    EXPECT_THAT(
        sourcesJson(emptied),
        HasSubstr(R"("sources":[],"removed":["/exports/2023-09-01.json.gz"],"relocated":[]})"));
}

TEST(SourcesText, ConfirmsWhereAFileWasFound) {
    SourcesAnswer moved = answer();
    moved.relocated = {"/new/day.json.gz"};
    EXPECT_THAT(sourcesText(moved, "", false), HasSubstr("Found at /new/day.json.gz\n"));
    EXPECT_THAT(sourcesJson(moved), HasSubstr(R"("relocated":["/new/day.json.gz"])"));
}
