#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Repaired events are what an independent repair makes of the exports, and nothing else changes."""

import hashlib
import json
import re
import signal
import subprocess
import time
from collections import Counter
from zoneinfo import ZoneInfo

from support import DEMO, DEMO_LIMITS, CaseTest, event, generate, main, program
from export_events import DECODER, JSON_SPACE, Bad, Event, parse_line
from export_lines import Export, inflate
from repair import Refused, is_renamed_user, repair

UTC = ZoneInfo("UTC")
INSERT_ID = re.compile(r"[0-9a-f]{32}")


def plain(value):
    """As JSON would tell it: numbers by their spelling, apart from texts."""
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return ["number", str(value)] if type(value).__name__ == "Number" else value


def told(name, properties):
    return json.dumps([name, plain(properties)], sort_keys=True)


def read_back(folder):
    """(date, told event) of every event that was written, and the insert ids."""
    found, insert_ids = Counter(), []
    for path in sorted(folder.glob("*.ndjson.gz")):
        text, whole = inflate(path.read_bytes())
        assert whole
        for line in text.splitlines():
            one = DECODER.decode(line.decode("utf-8"))
            properties = dict(one["properties"])
            insert_ids.append(properties.pop("$insert_id"))
            assert INSERT_ID.fullmatch(insert_ids[-1]) and len(properties.pop("hs_run")) == 16
            found[path.name[:10], told(one["event"], properties)] += 1
    return found, insert_ids


class Transform(CaseTest):
    def setUp(self):
        super().setUp()
        self.out = self.folder / "repaired"

    def transform(self, *words, code=0, out=None):
        return self.expect(code, "transform", self.case, *words, "--out", out or self.out,
                           "--json").json

    def raw_events(self):
        """Of the files that the case counts: copies and overlapping files are left out."""
        for source in self.sources():
            for line in Export(source["path"]).lines:
                try:
                    one = parse_line(line, UTC)
                except Bad:
                    continue
                if isinstance(one, Event):
                    yield DECODER.decode(line.strip(JSON_SPACE).decode("utf-8"))["event"], one, line

    def hot_pairs(self):
        """Those of the case, also the ones that no selector can name."""
        groups, users = {}, set()
        outcome = self.cli("selector", self.case, "--json")
        self.assertIn(outcome.code, (0, 3), outcome.told)
        for pair in outcome.json["pairs"] + outcome.json["refused"]:
            if pair["group_key"] is None:
                users.add(pair["id"])
            else:
                days = groups.setdefault(pair["group_key"], {})
                days.setdefault(pair["id"], set()).update(pair.get("hot_days", ()))
        return groups, users

    def expected(self, flow, sources=(), only_hot_days=False):
        groups, users = self.hot_pairs()
        written, refused, excluded, read = Counter(), 0, 0, 0
        for name, one, line in self.raw_events():
            named = [pair for pair in one.groups(sorted(groups)) if pair[1] in groups[pair[0]]]
            affected = is_renamed_user(name, one.properties) if flow == "user" else named
            if not affected:
                continue
            read += 1
            if only_hot_days and not any(one.date in groups[key][hot] for key, hot in named):
                excluded += 1
                continue
            blanked = {key: {hot: days if only_hot_days else None for hot, days in ids.items()}
                       for key, ids in groups.items()} if flow == "group" else {}
            if len(line) >= 1_000_000:  # none of the hostile lines is that long only by a little
                refused += 1
                continue
            try:
                repaired = repair(name, one.properties, one.date, time.time() * 1000, sources,
                                  blanked, users)
            except Refused:
                refused += 1
                continue
            written[one.date, told(*repaired)] += 1
        return written, {"read": read, "written": written.total(), "excluded": excluded,
                         "quarantined": refused}

    def check(self, flow, sources=(), only_hot_days=False):
        words = [word for name in sources for word in ("--distinct-id-from", name)]
        words += ["--only-hot-days"] if only_hot_days else []
        written, counts = self.expected(flow, sources, only_hot_days)
        found = self.transform("--flow", flow, *words, code=3 if counts["quarantined"] else 0)
        self.assertEqual({name: found[name] for name in counts}, counts)
        self.assertEqual(found["pending"], found["written"])
        self.assertTrue(found["balanced"])
        events, insert_ids = read_back(self.out)
        missing, extra = written - events, events - written
        self.assertFalse(missing or extra,
                         f"missing {list(missing)[:2]}\nnot expected {list(extra)[:2]}")
        lines = (self.out / "quarantine.ndjson").read_text().split("\n")[:-1]
        self.assertEqual(len(lines), counts["quarantined"])
        self.assertTrue(all(json.loads(line)["reason"] for line in lines))
        self.check_manifest(found)
        return found, insert_ids

    def check_manifest(self, found):
        manifest = json.loads((self.out / "manifest.json").read_text())
        self.assertEqual(manifest["run"], found["run"])
        for file in manifest["files"]:
            data = (self.out / file["name"]).read_bytes()
            self.assertEqual(hashlib.sha256(data).hexdigest(), file["sha256"])
            at = 0
            for batch in file["batches"]:
                self.assertEqual(batch["offset"], at)
                text, whole = inflate(data[at:at + batch["packed_bytes"]])
                self.assertTrue(whole)
                self.assertEqual((len(text), text.count(b"\n")),
                                 (batch["bytes"], batch["events"]))
                self.assertLessEqual(batch["events"], 2000)
                at += batch["packed_bytes"]
            self.assertEqual(at, len(data))
        for name in ("read", "written", "excluded", "quarantined"):
            self.assertEqual(sum(line[name] for line in manifest["books"]), manifest[name])
        for line in manifest["books"]:
            self.assertEqual(line["read"],
                             line["written"] + line["excluded"] + line["quarantined"], line)

    def test_the_demo_is_repaired_in_both_flows(self):
        self.import_(DEMO, group_key="company", code=3, **DEMO_LIMITS)
        found, _ = self.check("user", ("$user_id",))
        self.assertGreater(found["written"], 0)
        self.check("user")
        self.check("group")
        self.check("group", ("$user_id",), only_hot_days=True)

    def test_hostile_exports_are_repaired_in_both_flows(self):
        folder = generate("adversarial", self.folder / "hostile", seed=11)
        self.import_(folder, group_key=["company", "team_id"], code=3, user_limit=3, group_limit=3)
        self.check("user", ("$user_id", "account"))
        self.check("group")

    def test_the_same_repair_writes_the_same_bytes(self):
        self.import_(DEMO, group_key="company", code=3, **DEMO_LIMITS)
        self.transform("--flow", "user", out=self.folder / "one")
        self.transform("--flow", "user", out=self.folder / "two")
        one, two = ({path.name: path.read_bytes() for path in (self.folder / name).iterdir()}
                    for name in ("one", "two"))
        self.assertEqual(one, two)
        self.transform("--flow", "user", "--distinct-id-from", "x", out=self.folder / "two")
        self.assertNotEqual(one["manifest.json"], (self.folder / "two/manifest.json").read_bytes())

    def test_a_recipe_of_ones_own_is_carried_out(self):
        self.import_(self.write("a.json", *(
            event("$hotshard_events", distinct_id="", mp_original_event_name="Search",
                  mp_original_distinct_id="u", insert_id=f"i{number}", env=env, email=f"{env}@x")
            for number, env in enumerate(("test", "live", "live")))), user_limit=1)
        (self.folder / "ids.csv").write_text("live@x,anna\n")
        recipe = self.write("recipe.json", {"rules": [
            {"name": "tests", "when": 'properties["env"] == "test"', "actions": [{"do": "leave-out"}]},
            {"name": "rest", "actions": [
                {"do": "restore-event"}, {"do": "drop", "properties": ["env"]},
                {"do": "map-distinct-id", "lookup": {"property": "email", "file": "ids.csv"}}]}]})
        found = self.transform("--flow", "user", "--recipe", recipe)
        self.assertEqual((found["read"], found["written"], found["excluded"]), (3, 2, 1))
        self.assertEqual(found["rules"], [{"name": "tests", "events": 1},
                                          {"name": "rest", "events": 2}])
        events, _ = read_back(self.out)
        self.assertEqual(events.total(), 2)
        self.assertTrue(all('"distinct_id": "anna"' in one and "env" not in one
                            for _, one in events))
        # The mapping gives both events to one user, whose limit is one.
        self.assertEqual([(one["id"], one["sent"], one["state"], one["new"])
                          for one in found["after"]["findings"]], [("anna", 2, "over", True)])

    def test_blanked_groups_are_not_hot_afterwards(self):
        self.import_(DEMO, group_key="company", code=3, **DEMO_LIMITS)
        found = self.transform("--flow", "group", "--distinct-id-from", "$user_id")
        groups, _ = self.hot_pairs()
        after = {(one["scope"], one["id"], one["date"]) for one in found["after"]["findings"]
                 if one["state"] == "over"}
        self.assertFalse({("group", hot, day) for ids in groups.values()
                          for hot, days in ids.items() for day in days} & after)

    def test_calls_that_cannot_be_meant_are_refused(self):
        self.import_(self.write("a.json", event()))
        other = self.folder / "other"
        other.mkdir()
        (other / "mine.txt").write_text("mine")
        call = ("transform", self.case, "--out")
        self.expect_error(2, "usage", *call, self.out)
        self.expect_error(2, "usage", *call, self.out, "--flow", "both")
        self.expect_error(2, "usage", "transform", self.case, "--flow", "user")
        self.expect_error(2, "usage", *call, other, "--flow", "user")
        self.assertTrue((other / "mine.txt").exists())
        self.expect_error(10, "not-found", *call, self.out, "--flow", "user", "--recipe", "no.json")
        bad = self.write("bad.json", '{"rules":[{"actions":[{"do":"explode"}]}]}')
        error = self.expect_error(2, "usage", *call, self.out, "--flow", "user", "--recipe", bad)
        self.assertIn("rules[0].actions[0]", error["where"])
        self.expect_error(10, "not-found", "transform", self.folder / "no.shardcase", "--out",
                          self.out, "--flow", "user")

    def test_an_interrupted_repair_leaves_no_manifest_and_the_next_call_finishes(self):
        folder = generate("bench", self.folder / "bench", events=200_000, seed=3)
        self.import_(folder / "export", user_limit=100)
        process = subprocess.Popen([program("SHARDSCOPE_CLI"), "transform", self.case, "--flow",
                                    "user", "--out", self.out], stderr=subprocess.PIPE)
        while process.poll() is None and not (self.out.exists() and any(self.out.iterdir())):
            time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        if process.returncode != 0:
            self.assertFalse((self.out / "manifest.json").exists())
        found = self.transform("--flow", "user")
        self.assertTrue(found["balanced"])
        self.assertFalse(list(self.out.glob("*.part")))
        self.check_manifest(found)


if __name__ == "__main__":
    main()
