#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading and writing that goes wrong half-way: errors of the disk, files that change meanwhile."""

import gzip
import json
import os
import random

from support import CaseTest, event, main, program

LINES = 6_000


def text(seed, count=LINES):
    dice = random.Random(seed)
    return "".join(json.dumps(event(distinct_id=f"u{dice.randrange(500)}", insert_id=f"{seed}-{n}",
                                    noise=dice.randbytes(90).hex())) + "\n" for n in range(count))


class Faulty(CaseTest):
    def setUp(self):
        super().setUp()
        self.exports = self.folder / "in"
        self.exports.mkdir()
        (self.exports / "good.ndjson").write_text(text(1))
        self.gzipped = self.exports / "victim.ndjson.gz"
        self.gzipped.write_bytes(gzip.compress(text(2).encode(), 6))
        self.plain = self.exports / "victim.ndjson"

    @staticmethod
    def fault(path, call, at, do, added=""):
        """The environment in which the n-th call on the file goes wrong."""
        sanitizer = os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        return {"env": {**os.environ, "LD_PRELOAD": program("SHARDSCOPE_IO_FAULT"),
                        "FAULT_PATH": str(path), "FAULT_CALL": call, "FAULT_AT": str(at),
                        "FAULT_DO": do, "FAULT_TEXT": added, "ASAN_OPTIONS": sanitizer}}

    def imported(self, code, **fault):
        answer = self.expect(code, "import", self.case, self.exports, "--json", **fault).json
        return {os.path.basename(file["path"]): file for file in answer["files"]}

    def assert_good(self, files):
        self.assertEqual((files["good.ndjson"]["state"], files["good.ndjson"]["events"]),
                         ("imported", LINES))


class Reading(Faulty):
    def test_an_error_of_the_disk_leaves_that_file_out_and_goes_on(self):
        for at in (1, 2, 4):
            with self.subTest(at=at):
                self.case = self.folder / f"{at}.shardcase"
                files = self.imported(3, **self.fault(self.gzipped, "read", at, "EIO"))
                self.assert_good(files)
                victim = files[self.gzipped.name]
                self.assertEqual((victim["state"], victim["events"]), ("failed", 0))
                self.assertIn("Input/output error", victim["reason"])
                self.assertEqual(self.imported(0)[self.gzipped.name]["events"], LINES,
                                 "once the disk is well again, only that file is read")
                self.assertEqual(self.board(scope="all")["totals"]["events"], 2 * LINES)

    def test_a_file_cut_while_it_is_read_is_incomplete(self):
        files = self.imported(3, **self.fault(self.gzipped, "read", 3, "truncate"))
        self.assert_good(files)
        victim = files[self.gzipped.name]
        self.assertEqual(victim["state"], "incomplete")
        self.assertIn("ends early", victim["reason"])
        self.assertLess(victim["events"], LINES)
        self.assertEqual(self.board(scope="all")["totals"]["events"], LINES + victim["events"])

    def test_a_file_that_grows_while_it_is_read_is_read_to_its_end(self):
        self.gzipped.unlink()
        self.plain.write_text(text(3))
        late = json.dumps(event(distinct_id="late", insert_id="late")) + "\n"
        files = self.imported(0, **self.fault(self.plain, "read", 2, "append", late))
        self.assert_good(files)
        self.assertEqual(files[self.plain.name]["events"], LINES + 1)
        rows = self.expect(0, "rows", self.case, "--user", "late", "--json").json["rows"]
        self.assertEqual([json.loads(row["raw"])["properties"]["$insert_id"] for row in rows],
                         ["late"])

    def test_a_file_that_vanishes_while_it_is_read_counts_and_is_missed_later(self):
        files = self.imported(0, **self.fault(self.gzipped, "read", 2, "unlink"))
        self.assertEqual(files[self.gzipped.name]["events"], LINES)
        health = {os.path.basename(file["path"]): file["health"]
                  for file in self.sources()}
        self.assertEqual(health, {"good.ndjson": "ok", self.gzipped.name: "missing"})

    def test_a_case_that_cannot_be_read_says_so(self):
        self.imported(0)
        self.expect(0, "board", self.case)
        for at in (1, 2, 5, 12):
            error = self.expect_error(1, None, "board", self.case,
                                      **self.fault(self.case, "read", at, "EIO"))
            self.assertEqual(error["where"], str(self.case))
        self.assertEqual(self.board(scope="all")["totals"]["events"], 2 * LINES)


class Writing(Faulty):
    def test_an_error_of_the_disk_leaves_the_case_as_it_was(self):
        self.imported(0)
        before = self.board(scope="all")
        (self.exports / "more.ndjson").write_text(text(4))
        for path in (f"{self.case}-wal", self.case):
            for at in (1, 2, 9):
                outcome = self.cli("import", self.case, self.exports, "--json",
                                   **self.fault(path, "write", at, "EIO"))
                if outcome.code == 1:
                    self.assertEqual(outcome.json["error"]["code"], "write-failed")
                    self.assertEqual(outcome.json["error"]["where"], str(self.case))
                    self.assert_same(before, self.board(scope="all"), f"{path} at {at}")
                else:
                    self.assertEqual(outcome.code, 0, "not written that often")
                    self.expect(0, "sources", self.case, "--remove",
                                self.exports / "more.ndjson")
        self.imported(0)
        self.assertEqual(self.board(scope="all")["totals"]["events"], 3 * LINES)


class Giants(CaseTest):
    def test_an_id_and_a_name_of_ten_million_characters(self):
        giant = "g" * 10_000_000
        path = self.write("a.ndjson", event(distinct_id=giant, insert_id="1"),
                          event(insert_id="2", **{giant: 1}), event(distinct_id="b", insert_id="3"),
                          event(name=giant, insert_id="4"))
        self.import_(path)
        board = self.board(scope="all", top=0)
        self.assertEqual(board["totals"]["events"], 4)
        self.assertIn(giant, [row["distinct_id"] for row in board["ids"]])
        self.assertIn(giant, [row["event"] for row in board["events"]])
        self.assertLess(len(self.expect(0, "board", self.case).text), 100_000,
                        "a person is shown a part of it")


if __name__ == "__main__":
    main()
