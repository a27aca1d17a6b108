#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The profile of a key equals a plain count of the same rows."""

import json
from collections import Counter, defaultdict
from zoneinfo import ZoneInfo

from support import DEMO, DEMO_LIMITS, CaseTest, event, generate, main
from export_events import Bad, Event, parse_line
from export_lines import Export

NOT_COMPARED = {"time", "distinct_id", "mp_processing_time_ms", "mp_original_distinct_id",
                "mp_original_event_name"}


def events_of(folder, zone=ZoneInfo("UTC")):
    for path in sorted(folder.rglob("*.ndjson.gz")):
        for line in Export(path).lines:
            try:
                one = parse_line(line, zone)
            except Bad:
                continue
            if isinstance(one, Event):
                yield one


def spelled(value):
    """What two equal values have in common; only texts, numbers and lists of texts are compared."""
    if isinstance(value, list):
        return json.dumps(value, separators=(",", ":"))
    return str(value)


class Profile(CaseTest):
    def profile(self, *words, code=0):
        return self.expect(code, "profile", self.case, *words, "--json").json

    def assert_property(self, found, here, elsewhere, what):
        self.assertTrue(found["exact"], what)
        self.assertEqual(found["here"], sum(here.values()), what)
        self.assertEqual(found["elsewhere"], sum(elsewhere.values()), what)
        self.assertEqual(found["distinct_here"], len(here), what)
        self.assertEqual(found["distinct_elsewhere"], len(elsewhere), what)
        self.assertEqual([value["here"] for value in found["values"]],
                         [count for _, count in here.most_common(20)], what)
        for value in found["values"]:
            name = value["value"].replace(", ", ",")
            self.assertEqual(value["here"], here[name], f"{what} {name}")
            self.assertEqual(value["elsewhere"], elsewhere[name], f"{what} {name}")

    def assert_profile(self, found, everything, is_key, without):
        here, elsewhere = defaultdict(Counter), defaultdict(Counter)
        names, days, once = [Counter(), Counter()], Counter(), defaultdict(set)
        for one in everything:
            own = is_key(one)
            names[0 if own else 1][one.name] += 1
            for name, value in one.properties.items():
                (here if own else elsewhere)[name][spelled(value)] += 1
            if own:
                days[one.date] += 1
                once[one.date].add(one.identity())
        self.assertEqual(found["events"], sum(names[0].values()))
        self.assertEqual(found["others"], sum(names[1].values()))
        self.assertFalse(found["sampled"])
        self.assertTrue(found["complete"])
        self.assert_property(found["event"], *names, "event")
        self.assertEqual({day["date"]: (day["events"], day["deduplicated"])
                          for day in found["days"]},
                         {date: (count, len(once[date])) for date, count in days.items()})
        for day in found["days"]:
            self.assertEqual(sum(minute["events"] for minute in day["minutes"]), day["events"])
        properties = {one["name"]: one for one in found["properties"]}
        self.assertEqual(set(properties), (set(here) | set(elsewhere)) - without)
        compared = 0
        for name, one in properties.items():
            if one["exact"]:
                self.assert_property(one, here[name], elsewhere[name], name)
                compared += 1
        self.assertGreater(compared, 5)
        skews = [one["skew"] for one in found["properties"]]
        self.assertEqual(skews, sorted(skews, reverse=True))

    def test_the_demo_tells_since_which_version(self):
        self.import_(DEMO, code=3, **DEMO_LIMITS)
        everything = list(events_of(DEMO))
        found = self.profile("--user", "user_id")
        self.assert_profile(found, everything, lambda one: one.id == "user_id", NOT_COMPARED)
        version = found["properties"][0]
        self.assertEqual((version["name"], version["values"][0]["value"]),
                         ("$app_version_string", "4.2.0"))
        crossed = {one["date"]: one["crossed_at_ms"] for one in self.detect()["findings"]
                   if one["id"] == "user_id" and one["state"] == "over"}
        self.assertEqual({day["date"]: day["crossed_at_ms"] for day in found["days"]
                          if day["crossed_at_ms"] is not None}, crossed)
        told = self.expect(0, "profile", self.case, "--user", "user_id").text
        self.assertIn("$app_version_string 4.2.0, first seen 2026-10-12", told)

    def test_a_group_of_the_demo(self):
        self.import_(DEMO, code=3, **DEMO_LIMITS, group_key="company")
        everything = list(events_of(DEMO))
        found = self.profile("--group", "company=Company")
        self.assert_profile(found, everything,
                            lambda one: ("company", "Company") in one.groups(["company"]),
                            NOT_COMPARED | {"company"})
        ids = Counter(one.id for one in everything
                      if one.id and ("company", "Company") in one.groups(["company"]))
        self.assertEqual(found["ids"]["distinct_here"], len(ids))
        self.assertEqual([value["here"] for value in found["ids"]["values"]],
                         [count for _, count in ids.most_common(20)])

    def test_days_and_samples_of_bench_data(self):
        folder = generate("bench", self.folder / "g", events=30_000, seed=4, ids=500) / "export"
        self.import_(folder)
        top = self.board(scope="all")["ids"][0]["distinct_id"]
        whole = self.profile("--user", top, "--sample", "0")
        date = whole["days"][0]["date"]
        day = self.profile("--user", top, "--from", date, "--to", date)
        self.assertEqual(day["days"], whole["days"][:1])
        sample = self.profile("--user", top, "--sample", "1K")
        self.assertTrue(sample["sampled"])
        self.assertEqual(sample["others_in_case"], whole["others"])
        self.assertLessEqual(sample["others"], 1000)
        self.assertGreater(sample["others"], 700)
        self.assertEqual(sample, self.profile("--user", top, "--sample", "1K"))
        self.assertIn(f"a sample of {sample['others']:,} of the",
                      self.expect(0, "profile", self.case, "--user", top, "--sample", "1K").text)

    def test_nobody_missing_files_and_usage(self):
        path = self.write("a.ndjson", event(distinct_id="u"), event(distinct_id="v", time=1791301600))
        other = self.write("b.ndjson", event(distinct_id="u", time=1791401600))
        self.import_(path, other)
        self.assertEqual(self.profile("--user", "nobody")["events"], 0)
        self.assertIn("No events of nobody",
                      self.expect(0, "profile", self.case, "--user", "nobody").text)
        for words in ((), ("--user", "a", "--group", "k=a"), ("--user", "u", "--sample", "-1"),
                      ("--user", "u", "--limit", "0"), ("--user", "u", "--from", "x")):
            self.expect_error(2, "usage", "profile", self.case, *words)
        path.unlink()
        found = self.profile("--user", "u", code=3)
        self.assertEqual((found["events"], found["missing"]), (1, [str(path)]))
        other.unlink()
        self.expect_error(10, "not-found", "profile", self.case, "--user", "u")


if __name__ == "__main__":
    main()
