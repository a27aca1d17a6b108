# SPDX-License-Identifier: GPL-3.0-or-later
"""simulate on imported exports equals limit over the same events in processing order."""

import json
import random
import subprocess
import unittest
from collections import Counter, defaultdict

from support import DEMO, DEMO_LIMITS, CaseTest, event, main, program

MONDAY = 1_700_438_400  # 2023-11-20 00:00 UTC


def processing_time(line):
    properties = json.loads(line)["properties"]
    return properties.get("mp_processing_time_ms", 1000 * properties["time"])


class Simulate(CaseTest):
    def events(self, seed):
        """Two files that share days: skewed ids, ties in processing time, lists of groups."""
        dice = random.Random(seed)
        ids = ["user_id", "pod-7", 42, "rare", "", None]
        companies = ["Acme", ["Acme", "Beta", "Acme"], ["Beta", 7, ""], "", None, 7]
        files = []
        for name in ("a.ndjson", "b.ndjson"):
            lines = []
            for number in range(400):
                time = MONDAY + dice.randrange(3 * 86_400)
                lines.append(event(
                    time=time, distinct_id=dice.choices(ids, (8, 4, 3, 1, 1, 1))[0],
                    insert_id=f"{name}{number // 2}", company=dice.choice(companies),
                    mp_processing_time_ms=1000 * (MONDAY + dice.randrange(90) * 3_600)))
            files.append(self.write(name, *lines))
        return files

    @staticmethod
    def limit(files, *words):
        """The events in processing order, files in theirs, and what limit makes of them."""
        lines = [line for path in files for line in path.read_text().splitlines()]
        lines.sort(key=processing_time)
        done = subprocess.run([program("SHARDSCOPE_CLI"), "limit", *words], check=True,
                              input="".join(line + "\n" for line in lines).encode(),
                              capture_output=True)
        return lines, done.stdout.decode().splitlines()

    def pairs(self, files, *words):
        return zip(*self.limit(files, *words), strict=True)

    def simulated(self, *words):
        return self.expect(0, "simulate", self.case, *words, "--json").json

    @staticmethod
    def date_of(line):
        return f"2023-11-{20 + (json.loads(line)['properties']['time'] - MONDAY) // 86_400}"

    def compare(self, answer, renames):
        """`renames`: (id, date) -> processing times of the events that were rewritten."""
        found = {(key["id"], key["date"]): (key["would_rename"], key["crossed_at_ms"])
                 for key in answer["keys"]}
        self.assertEqual(found, {key: (len(times), min(times)) for key, times in renames.items()})
        self.assertEqual(answer["totals"]["would_rename"], sum(map(len, renames.values())))
        by_day = Counter()
        for (_, date), times in renames.items():
            by_day[date] += len(times)
        self.assertEqual({day["date"]: day["would_rename"] for day in answer["days"]
                          if day["would_rename"]}, dict(by_day))

    def test_users_equal_the_stream(self):
        for seed in range(4):
            files = self.events(seed)
            self.case = self.folder / f"{seed}.shardcase"
            self.import_(*files, add=True, group_key="company")
            for limit in (1, 20, 60):
                renames = defaultdict(list)
                for before, after in self.pairs(files, "--user-limit", str(limit)):
                    if before != after:
                        owner = str(json.loads(before)["properties"]["distinct_id"])
                        renames[owner, self.date_of(before)].append(processing_time(before))
                self.assertTrue(renames)
                self.compare(self.simulated("--user-limit", limit), renames)

    def test_groups_equal_the_stream(self):
        for seed in range(4):
            files = self.events(seed)
            self.case = self.folder / f"{seed}.shardcase"
            self.import_(*files, add=True, group_key="company")
            for limit in (1, 30, 90):
                renames = defaultdict(list)
                for before, after in self.pairs(files, "--storage", "group:company",
                                                  "--group-limit", str(limit)):
                    for company in self.blanked(before, after):
                        renames[company, self.date_of(before)].append(processing_time(before))
                self.assertTrue(renames)
                self.compare(self.simulated("--storage", "group:company", "--group-limit", limit),
                             renames)

    @staticmethod
    def blanked(before, after):
        """The group values that lost their place in the event, each once."""
        values = [json.loads(line)["properties"]["company"] for line in (before, after)]
        old, new = (value if isinstance(value, list) else [value] for value in values)
        return {str(was) for was, now in zip(old, new) if was != now}

    def test_a_limited_stream_agrees_with_its_simulation(self):
        files = self.events(9)
        _, limited = self.limit(files, "--user-limit", "20", "--records")
        self.import_(self.write("limited.ndjson", *(line + "\n" for line in limited)))
        answer = self.simulated("--user-limit", 20)
        self.assertTrue(answer["keys"])
        for key in answer["keys"]:
            self.assertEqual((key["comparison"], key["recorded"]), ("same", True), key)
        self.assertEqual(answer["totals"]["remediated"], answer["totals"]["would_rename"])

    def test_range_presets_and_words(self):
        self.import_(*self.events(1), add=True, user_limit=20)
        one_day = self.simulated("--from", "2023-11-21", "--to", "2023-11-21")
        self.assertEqual({key["date"] for key in one_day["keys"]}, {"2023-11-21"})
        self.assertEqual(one_day["limit"], 20)
        self.assertEqual([preset["limit"] for preset in one_day["presets"]],
                         [20, 100_000, 200_000, 1_000_000])
        calm = self.expect(0, "simulate", self.case, "--user-limit", "1M").text
        self.assertIn("passes 1,000,000 events on a day: nothing would be renamed", calm)
        self.assertIn("nothing at all is renamed", self.expect(0, "simulate", self.case).text)

    def test_faults(self):
        files = self.events(2)
        self.import_(*files, add=True)
        self.expect_error(2, "usage", "simulate", self.case, "--storage", "group:company")
        self.expect_error(2, "usage", "simulate", self.case, "--storage", "groups")
        self.expect_error(10, "not-found", "simulate", self.folder / "no.shardcase")
        files[0].unlink()
        answer = self.expect(3, "simulate", self.case, "--user-limit", 60, "--json").json
        self.assertEqual((answer["complete"], answer["missing"]), (False, [str(files[0])]))
        self.assertTrue(all(key["crossed_at_ms"] is None for key in answer["keys"]))

    def test_demo_is_explained(self):
        self.import_(DEMO, code=3, group_key="team_id", **DEMO_LIMITS)
        answer = self.simulated()
        hot = {(found["id"], found["date"]): found for found in self.detect()["findings"]
               if found["scope"] == "user" and found["state"] == "over"}
        self.assertEqual({(key["id"], key["date"]) for key in answer["keys"]}, set(hot))
        for key in answer["keys"]:
            found = hot[key["id"], key["date"]]
            self.assertEqual([key[name] for name in ("events", "remediated", "crossed_at_ms")],
                             [found[name] for name in ("events", "remediated", "crossed_at_ms")])


if __name__ == "__main__":
    main()
