# SPDX-License-Identifier: GPL-3.0-or-later
"""import, board and detect, row by row against the independent counter."""

import json
import random
import unittest
from pathlib import Path

from support import DEMO, DEMO_LIMITS, SOAK, CaseTest, Oracle, generate, inflated, main

ZONES = ("UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia")


class Demo(CaseTest):
    def setUp(self):
        super().setUp()
        self.oracle = Oracle("UTC", ["team_id"], **DEMO_LIMITS).add(DEMO)
        self.report = self.import_(DEMO, code=3, group_key="team_id", **DEMO_LIMITS)

    def test_files_and_totals(self):
        expected = self.oracle.imported()
        by_path = sorted(self.report["files"], key=lambda file: file["path"])
        self.assert_same({**expected, "files": expected["files"]},
                         {**self.report, "files": by_path})
        self.assertEqual(self.report["case"], str(self.case))
        self.assertEqual(self.report["quarantined"], 5)

    def test_boards(self):
        self.assert_boards(self.oracle)

    def test_ranges(self):
        for first, last in (("2026-10-13", "2026-10-14"), ("2026-10-18", "2026-10-18"),
                            ("2026-01-01", "2026-10-09"), ("2027-01-01", "2027-02-01")):
            for scope in ("all", "remediated"):
                self.assert_board(self.oracle, scope=scope, first=first, last=last)

    def test_top_cuts_lists_and_nothing_else(self):
        full, cut = self.board(scope="all"), self.board(scope="all", top=3)
        for name in ("ids", "events", "groups", "days"):
            self.assertEqual(cut[name], full[name][:3])
        for name in ("totals", "overall", "from", "to", "timezone"):
            self.assertEqual(cut[name], full[name])
        self.assertEqual(self.board(scope="all", top=None)["ids"], full["ids"][:12])

    def test_findings(self):
        self.assert_findings(self.oracle)
        self.assert_findings(self.oracle, near="0.5")
        self.assert_findings(self.oracle, user_limit=100_000, group_limit=100_000)
        self.assert_findings(self.oracle, user_limit=50, group_limit=700)
        self.assert_findings(self.oracle, user_limit=3, group_limit=3, near="1")

    def test_timelines(self):
        """Of every id and group, as the days that events of it fall on."""
        keys = {}
        for event in self.oracle.events():
            pairs = [("--group", f"{key}={group}")
                     for key, group in event.groups(self.oracle.known_keys())]
            for pair in pairs + ([] if event.id is None else [("--user", event.id)]):
                days = keys.setdefault(pair, {})
                count = days.setdefault(event.date, [0, 0])
                count[0] += 1
                count[1] += event.renamed
        some = sorted(keys)[:: max(1, len(keys) // 40)] + [("--user", "user_id")]
        for option, name in some:
            found = self.expect(0, "timeline", self.case, option, name, "--json").json
            self.assertEqual([[day["date"], day["events"], day["remediated"]]
                              for day in found["days"]],
                             [[date, *count] for date, count in sorted(keys[option, name].items())],
                             name)
        nobody = self.expect(0, "timeline", self.case, "--user", "nobody", "--json").json
        self.assertEqual(nobody["days"], [])
        self.expect_error(2, "usage", "timeline", self.case)
        self.expect_error(2, "usage", "timeline", self.case, "--group", "Acme")

    def test_filters(self):
        def filtered(line, where):
            found = self.board(scope="all", filter=line)
            self.assert_same(self.oracle.board("all", where=where), found, line)

        filtered("id:user_id", lambda event: event.id == "user_id")
        filtered("-id:spend_data", lambda event: event.id != "spend_data")
        filtered('event:"Item Imported"', lambda event: event.name == "Item Imported")
        filtered("-event:ad_spend id:spend_data", lambda event: False)
        filtered("group:company=Company",
                 lambda event: ("company", "Company") in event.groups(["company"]))
        filtered("-group:company=Company id:user_id",
                 lambda event: event.id == "user_id"
                 and ("company", "Company") not in event.groups(["company"]))
        filtered("example.com", lambda event: event.id is not None and "example.com" in event.id)
        filtered("day:2026-10-09..10", lambda event: event.date in ("2026-10-09", "2026-10-10"))

    def test_fail_on_hot(self):
        self.expect(4, "detect", self.case, "--fail-on-hot", "--json")
        self.expect(0, "detect", self.case, "--fail-on-hot", "--user-limit", 100_000,
                    "--group-limit", 100_000)

    def test_settings_stay_with_the_case(self):
        answer = self.expect(0, "sources", self.case, "--json").json
        self.assertEqual(answer["limits"], {"user": 2_000, "group": 10_000})
        self.assertEqual(answer["group_keys"], ["company", "team_id"])
        self.assertEqual(len(answer["sources"]), 14)


class Adversarial(CaseTest):
    """Everything known to break counters, in every container."""

    def check(self, seed, zone, events=2_500, threads=None, **options):
        strict = options.get("strict", False)
        what = f"seed {seed}, {zone}, {options}"
        made = generate("adversarial", self.folder / f"set-{seed}", seed=seed, events=events,
                        no_hidden_damage=not strict)
        facts = json.loads((made / "manifest.json").read_text())
        limits = {name: facts[name] for name in ("user_limit", "group_limit")}
        oracle = Oracle(zone, facts["group_keys"], **limits).add(made / "export")
        self.assert_oracle_knows(facts, oracle, what)

        self.case = self.folder / f"{seed}.shardcase"
        report = self.import_(made / "export", code=3, timezone=zone, add=True, threads=threads,
                              group_key=facts["group_keys"], **limits, **options)
        report["files"].sort(key=lambda file: file["path"])
        expected = oracle.imported()
        expected["files"].sort(key=lambda file: file["path"])
        self.assert_same(expected, report, what)
        self.assert_boards(oracle, what)
        days = oracle.days()
        self.assert_board(oracle, what, scope="all", first=days[3], last=days[-3])
        self.assert_findings(oracle, what)
        self.assert_findings(oracle, what, user_limit=1, group_limit=1, near="1")
        self.assert_findings(oracle, what, user_limit=7, group_limit=5, near="0.3")
        return oracle

    def assert_oracle_knows(self, facts, oracle, what):
        """The oracle itself is held to what the generator knows from the making."""
        counted = {Path(file.path).name: file for file in oracle.files}
        self.assertEqual(len(counted), len(facts["files"]), what)
        for made in facts["files"]:
            file = counted[Path(made["name"]).name]
            self.assertEqual(
                [made[name] for name in ("events", "remediated", "records", "quarantined",
                                         "blank", "complete")],
                [file.event_count, file.remediated, len(file.records), file.quarantined,
                 file.blank, file.complete], f"{what}: {made['name']}")

    def test_strict_in_utc(self):
        self.check(1, "UTC", strict=True)

    def test_strict_in_new_york(self):
        self.check(2, "America/New_York", strict=True, threads=1)

    def test_strict_in_kolkata(self):
        self.check(3, "Asia/Kolkata", strict=True)

    def test_fast_in_utc(self):
        self.check(4, "UTC")

    def test_fast_in_new_york(self):
        self.check(5, "America/New_York")

    def test_fast_in_kolkata(self):
        self.check(6, "Asia/Kolkata", threads=3)

    def test_many_seeds(self):
        for seed in range(100, 200 if SOAK else 103):
            zone = random.Random(seed).choice(ZONES)
            self.check(seed, zone, events=1_200, strict=seed % 2 == 0)

    def test_file_by_file_is_the_same_as_all_at_once(self):
        made = generate("adversarial", self.folder / "set", seed=7, events=1_500)
        facts = json.loads((made / "manifest.json").read_text())
        oracle = Oracle("UTC", facts["group_keys"]).add(made / "export")
        files = [made / "export" / file["name"] for file in facts["files"]]
        random.Random(7).shuffle(files)
        for at, path in enumerate(files):
            asked = facts["group_keys"] if at == 3 else []  # keys may come late
            code = self.cli("import", self.case, path, "--strict", "--add",
                            *(word for key in asked for word in ("--group-key", key))).code
            self.assertIn(code, (0, 3))
        self.assert_boards(oracle)
        self.assert_findings(oracle, user_limit=5, group_limit=5)


class Sizes(CaseTest):
    def test_the_longest_line_and_one_byte_more(self):
        limit = 64 * 1024 * 1024
        head = '{"event":"long","properties":{"time":1791201600,"distinct_id":"a","more":"'
        tail = '"}}'
        path = self.folder / "long.ndjson"
        with path.open("w") as file:
            file.write(head + "x" * (limit - len(head + tail)) + tail + "\n")
            file.write(head + "x" * (limit + 1 - len(head + tail)) + tail + "\n")
            file.write(head + tail + "\n")
        report = self.import_(path, code=3)
        self.assertEqual([report["events"], report["quarantined"]], [2, 1])

    def test_a_cut_anywhere_keeps_what_came_before(self):
        whole = (DEMO / "2026-10-07.ndjson.gz").read_bytes()
        for cut in random.Random(1).sample(range(2_000, len(whole) - 1), 4):
            with self.subTest(cut=cut):
                path = self.folder / f"cut-{cut}.ndjson.gz"
                path.write_bytes(whole[:cut])
                self.case = self.folder / f"{cut}.shardcase"
                oracle = Oracle().add(path)
                report = self.import_(path, code=3)
                self.assert_same(oracle.imported(), report)
                self.assertTrue(report["files"][0]["reason"])
                self.assert_boards(oracle)

    def test_an_array_cut_anywhere_keeps_what_came_before(self):
        lines = inflated(DEMO / "2026-10-07.ndjson.gz").splitlines()[:200]
        whole = b"[" + b",\n".join(line for line in lines if line.endswith(b"}}")) + b"]"
        for cut in random.Random(2).sample(range(2_000, len(whole) - 1), 4):
            with self.subTest(cut=cut):
                path = self.folder / f"cut-{cut}.json"
                path.write_bytes(whole[:cut])
                self.case = self.folder / f"array-{cut}.shardcase"
                oracle = Oracle().add(path)
                self.assert_same(oracle.imported(), self.import_(path, code=3))
                self.assert_boards(oracle)


class ReservedGroupKeys(CaseTest):
    def test_a_group_key_may_be_a_property_that_is_read_anyway(self):
        keys = ["distinct_id", "time", "$insert_id", "mp_processing_time_ms", "event",
                "mp_original_distinct_id"]
        path = DEMO / "2026-10-14.ndjson.gz"
        self.import_(path, group_key=keys)
        oracle = Oracle(group_keys=keys).add(path)
        self.assert_boards(oracle)
        self.assert_findings(oracle, user_limit=1_000, group_limit=1_000)


if __name__ == "__main__":
    main()
