# SPDX-License-Identifier: GPL-3.0-or-later
"""What repeated imports do to a case: the same again, overlaps, late group keys, removal."""

import gzip
import json
import os
import shutil
import subprocess
import unittest

from support import DEMO, CaseTest, Oracle, event, main, program

DAY = 86_400
NOON = 1791201600  # 2026-10-05 12:00 UTC


def day_of(day, count, late=0, prefix="r"):
    """An export of one day; `late` rows come on top, as in an export made later."""
    return [event("Open", NOON + DAY * day + row % 900, f"u{row % 7}", f"{prefix}-{day}-{row}",
                  company="Acme" if row % 3 == 0 else ["Globex", "Acme"])
            for row in range(count + late)]


class Again(CaseTest):
    def test_the_same_content_twice_is_a_no_op(self):
        path = self.write("a.ndjson", *day_of(0, 50))
        first = self.import_(path)
        self.assertEqual([file["state"] for file in first["files"]], ["imported"])
        before, board = self.sources(), self.board()
        again = self.import_(path)
        self.assertEqual([file["state"] for file in again["files"]], ["already-imported"])
        self.assertEqual([again[name] for name in ("events", "records", "quarantined", "blank")],
                         [0, 0, 0, 0])
        self.assertEqual(self.sources(), before)
        self.assertEqual(self.board(), board)

    def test_a_copy_under_another_name_is_the_same_content(self):
        path = self.write("a.ndjson", *day_of(0, 50))
        copy = self.folder / "b.ndjson"
        shutil.copy(path, copy)
        self.assertEqual(sorted(file["state"] for file in self.import_(path, copy)["files"]),
                         ["already-imported", "imported"])
        self.assertEqual(self.board()["totals"]["events"], 50)

    def test_bad_lines_are_told_by_the_call_that_read_them_only(self):
        path = self.write("a.ndjson", *day_of(0, 5), "bad\n")
        self.import_(path, code=3)
        self.import_(path, code=0)
        self.board()  # expects 0: old quarantine is no news
        self.detect()

    def test_a_folder_is_searched_for_exports(self):
        self.write("in/a.json", *day_of(0, 3))
        self.write("in/deep/b.jsonl", *day_of(1, 3))
        self.write("in/c.txt", "not an export\n")
        zipped = self.folder / "in" / "d.NDJSON.gz"
        zipped.write_bytes(gzip.compress(b""))
        report = self.import_(self.folder / "in")
        self.assertEqual(sorted(file["path"] for file in report["files"]),
                         sorted(str(self.folder / "in" / name)
                                for name in ("a.json", "deep/b.jsonl", "d.NDJSON.gz")))
        self.assertEqual(report["events"], 6)

    def test_one_missing_path_among_many_is_told(self):
        path = self.write("a.ndjson", *day_of(0, 5))
        outcome = self.expect(3, "import", self.case, path, self.folder / "gone.ndjson", "--json")
        self.assertIn("gone.ndjson", outcome.told)
        self.assertEqual(outcome.json["events"], 5)
        self.expect_error(10, "not-found", "import", self.case, self.folder / "gone.ndjson")


class Overlap(CaseTest):
    """A day exported again with late rows must not count twice."""

    def setUp(self):
        super().setUp()
        self.old = self.write("old.ndjson", *day_of(0, 300))
        self.new = self.write("new.ndjson", *day_of(0, 300, late=40))

    def test_without_a_choice_the_file_is_left_out(self):
        self.import_(self.old)
        other = self.write("other.ndjson", *day_of(3, 20))
        outcome = self.expect(3, "import", self.case, self.new, other, "--json")
        states = {file["path"]: file["state"] for file in outcome.json["files"]}
        self.assertEqual(states, {str(self.new): "failed", str(other): "imported"})
        self.assertIn("insert_id", outcome.told)
        self.assert_boards(Oracle().add(self.old, other))

    def test_replace(self):
        self.import_(self.old)
        self.import_(self.new, replace=True)
        self.assert_boards(Oracle().add(self.new))
        self.assert_findings(Oracle().add(self.new), user_limit=9, group_limit=9)

    def test_add(self):
        self.import_(self.old)
        self.import_(self.new, add=True)
        both = Oracle().add(self.old, self.new)
        self.assert_boards(both)
        self.assert_findings(both, user_limit=9, group_limit=9)

    def test_replace_takes_only_the_days_of_the_new_file(self):
        week = self.write("week.ndjson", *day_of(0, 100), *day_of(1, 100), *day_of(2, 100))
        again = self.write("again.ndjson", *day_of(1, 100, late=30))
        self.import_(week)
        self.import_(again, replace=True)
        rest = self.write("rest.txt", *day_of(0, 100), *day_of(2, 100))
        self.assert_boards(Oracle().add(rest, again))
        self.assert_findings(Oracle().add(rest, again), user_limit=5, group_limit=5)

    def test_replace_survives_a_late_group_key(self):
        week = self.write("week.ndjson", *day_of(0, 100), *day_of(1, 100))
        again = self.write("again.ndjson", *day_of(1, 100, late=30))
        self.import_(week)
        self.import_(again, replace=True)
        self.import_(again, group_key="company")
        rest = self.write("rest.txt", *day_of(0, 100))
        self.assert_boards(Oracle(group_keys=["company"]).add(rest, again))

    def test_days_that_only_touch_do_not_overlap(self):
        self.import_(self.old)
        more = self.write("more.ndjson", *day_of(0, 200, prefix="other"))
        self.import_(more)
        self.assert_boards(Oracle().add(self.old, more))

    def test_exports_of_different_events_of_a_day_do_not_overlap(self):
        opens = self.write("opens.ndjson", *day_of(0, 50))
        closes = self.write("closes.ndjson", *(event("Close", NOON + row, "u", f"c-{row}")
                                               for row in range(50)))
        self.import_(opens, closes)
        self.assert_boards(Oracle().add(opens, closes))

    def test_rows_without_insert_id_overlap_as_well(self):
        rows = [event("Open", NOON + row, f"u{row % 5}") for row in range(200)]
        old = self.write("bare.ndjson", *rows)
        new = self.write("bare-again.ndjson", *rows, event("Open", NOON + 999, "late"))
        self.import_(old)
        self.import_(new, code=3)
        self.assert_boards(Oracle().add(old))
        self.import_(new, replace=True)
        self.assert_boards(Oracle().add(new))

    def test_a_whole_export_takes_the_place_of_a_cut_one(self):
        whole = self.folder / "whole.ndjson.gz"
        cut = self.folder / "cut.ndjson.gz"
        shutil.copy(DEMO / "2026-10-08.ndjson.gz", whole)
        cut.write_bytes(whole.read_bytes()[:30_000])
        self.import_(cut, code=3)
        self.import_(whole, code=3)
        self.assert_boards(Oracle().add(cut))
        self.import_(whole, replace=True)
        self.assert_boards(Oracle().add(whole))
        self.import_(cut, code=3)  # and is not pushed aside by it again
        self.assert_boards(Oracle().add(whole))

    def test_an_overlap_within_one_call(self):
        report = self.import_(self.old, self.new, code=3)
        self.assertEqual(sorted(file["state"] for file in report["files"]), ["failed", "imported"])
        counted = [file["path"] for file in report["files"] if file["state"] == "imported"]
        self.assert_boards(Oracle().add(*counted))


class Names(CaseTest):
    def test_file_names_may_be_any_bytes(self):
        folder = os.fsencode(self.folder) + b"/\xff\xfe \n\"in\\"
        os.mkdir(folder)
        path = folder + b"/\xe2\x80\xae\x1b[31m.ndjson"
        with open(path, "w", encoding="utf-8") as file:
            file.write(json.dumps(event(insert_id="1")) + "\nbad\n")
        command = [program("SHARDSCOPE_CLI"), "import", self.case]
        for words, code in (([folder], 3), ([path], 0)):
            done = subprocess.run([*command, *words, "--json"], capture_output=True, check=False)
            self.assertEqual(done.returncode, code, done.stderr)
            self.assertEqual(len(json.loads(done.stdout.decode("utf-8"))["files"]), 1)
            self.assertNotIn(b"\x1b", done.stderr)
        self.assertNotIn("\x1b", self.expect(0, "sources", self.case).text)
        done = subprocess.run([program("SHARDSCOPE_CLI"), "sources", self.case, "--remove", path],
                              capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.sources(), [])


class GroupKeys(CaseTest):
    RECORD = event("$hotshard_record", NOON, None, hotshard_distinct_id="Acme",
                   hotshard_group_key="company", hotshard_group_display_name="Firm")

    def test_a_record_in_a_later_file_counts_for_the_earlier_ones(self):
        first = self.write("1.ndjson", *day_of(0, 60))
        late = self.write("2.ndjson", *day_of(1, 60), self.RECORD)
        self.import_(first)
        self.assertEqual(self.board()["groups"], [])
        outcome = self.expect(0, "import", self.case, late, "--json")
        self.assertIn("again", outcome.told)
        oracle = Oracle().add(first, late)
        self.assertEqual(oracle.known_keys(), ["company"])
        self.assert_boards(oracle)
        self.assert_findings(oracle, user_limit=5, group_limit=5)

    def test_a_key_asked_for_later(self):
        first = self.write("1.ndjson", *day_of(0, 60))
        second = self.write("2.ndjson", *day_of(1, 60))
        self.import_(first)
        outcome = self.expect(0, "import", self.case, second, "--group-key", "company")
        self.assertIn("again", outcome.told)
        self.assert_boards(Oracle(group_keys=["company"]).add(first, second))

    def test_a_key_asked_for_with_nothing_new_to_read(self):
        first = self.write("1.ndjson", *day_of(0, 60))
        self.import_(first)
        self.import_(first, group_key="company")
        self.assert_boards(Oracle(group_keys=["company"]).add(first))

    def test_a_file_that_vanished_cannot_be_counted_again(self):
        first = self.write("1.ndjson", *day_of(0, 60))
        late = self.write("2.ndjson", *day_of(1, 60), self.RECORD)
        self.import_(first)
        first.unlink()
        outcome = self.expect(3, "import", self.case, late)
        self.assertIn("1.ndjson", outcome.told)
        self.assertEqual(self.board()["totals"]["events"], 120)


class Sources(CaseTest):
    def test_a_removed_source_leaves_nothing_behind(self):
        paths = [self.write(f"{day}.ndjson", *day_of(day, 80)) for day in range(4)]
        self.import_(*paths, group_key="company")
        listed = self.sources()
        self.assertEqual(sorted(source["path"] for source in listed), sorted(map(str, paths)))
        self.expect(0, "sources", self.case, "--remove", paths[1], "--json")
        self.assertEqual(sorted(source["path"] for source in self.sources()),
                         sorted(str(path) for path in (paths[0], paths[2], paths[3])))
        oracle = Oracle(group_keys=["company"]).add(paths[0], paths[2], paths[3])
        self.assert_boards(oracle)
        self.assert_findings(oracle, user_limit=5, group_limit=5)
        self.import_(paths[1])
        self.assert_boards(Oracle(group_keys=["company"]).add(*paths))

    def test_removing_all_leaves_an_empty_case(self):
        path = self.write("a.ndjson", *day_of(0, 20), "bad\n")
        self.import_(path, code=3)
        self.expect(0, "sources", self.case, "--remove", path)
        self.assertEqual(self.sources(), [])
        board = self.board()
        self.assertEqual([board["from"], board["ids"], board["days"]], [None, [], []])
        self.assertEqual(self.detect()["findings"], [])

    def test_an_unknown_source_is_not_found(self):
        path = self.write("a.ndjson", *day_of(0, 20))
        self.import_(path)
        self.expect_error(10, "not-found", "sources", self.case, "--remove", "b.ndjson")
        self.assertEqual(len(self.sources()), 1)

    def test_a_source_that_vanished_is_told_when_it_is_needed(self):
        path = self.write("a.ndjson", *day_of(0, 400))
        self.import_(path)
        whole = self.detect(user_limit=10)
        path.unlink()
        self.board()
        again = self.cli("detect", self.case, "--user-limit", 10, "--json")
        if again.code == 0 and again.json["complete"]:
            self.assertEqual(again.json["findings"], whole["findings"])
        else:
            self.assertIn("a.ndjson", again.told + str(again.json.get("missing")))


class TimeZones(CaseTest):
    def test_the_zone_is_fixed_at_the_first_import(self):
        first = self.write("1.ndjson", *day_of(0, 10))
        second = self.write("2.ndjson", *day_of(1, 10))
        self.import_(first, timezone="Asia/Kolkata")
        before = self.case.read_bytes()
        self.expect_error(2, "usage", "import", self.case, second, "--timezone", "UTC")
        self.assertEqual(self.case.read_bytes(), before)
        self.import_(second, timezone="Asia/Kolkata")
        third = self.write("3.ndjson", *day_of(2, 10))
        self.import_(third)
        self.assert_boards(Oracle("Asia/Kolkata").add(first, second, third))

    def test_an_unknown_zone_is_a_usage_error_and_makes_no_case(self):
        path = self.write("1.ndjson", *day_of(0, 10))
        self.expect_error(2, "usage", "import", self.case, path, "--timezone", "Mars/Olympus")
        self.assertFalse(self.case.exists())


class Limits(CaseTest):
    def test_limits_of_a_call_override_those_of_the_case(self):
        path = self.write("a.ndjson", *day_of(0, 70))
        self.import_(path, user_limit=9, group_limit=60, group_key="company")
        oracle = Oracle(group_keys=["company"], user_limit=9, group_limit=60).add(path)
        self.assert_findings(oracle)
        self.assert_findings(oracle, user_limit=10)
        self.assert_findings(oracle, group_limit=69, near="0.07")
        self.assert_findings(oracle)

    def test_near_is_exact(self):
        path = self.write("a.ndjson", *(event("x", NOON, "a", str(row)) for row in range(7)))
        self.import_(path)
        oracle = Oracle().add(path)
        self.assert_findings(oracle, user_limit=100, near="0.07")  # 0.07 * 100 > 7 in floating point
        self.assert_findings(oracle, user_limit=10, near="0.7")


class DemoInParts(CaseTest):
    def test_days_one_by_one_equal_all_at_once(self):
        for path in sorted(DEMO.glob("*.gz")):
            self.assertIn(self.cli("import", self.case, path).code, (0, 3))
        whole = self.folder / "whole.shardcase"
        self.import_(DEMO, code=3, case=whole)
        for scope in ("all", "remediated"):
            self.assertEqual(self.board(scope=scope), self.board(case=whole, scope=scope))


if __name__ == "__main__":
    main()
