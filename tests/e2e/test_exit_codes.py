# SPDX-License-Identifier: GPL-3.0-or-later
"""Every documented exit code, and what stands on stdout and stderr with it."""

import json
import unittest

from support import CaseTest, event, main

NOON = 1791201600
GOOD = event(insert_id="1")


class ExitCodes(CaseTest):
    def test_0_done(self):
        path = self.write("a.ndjson", GOOD)
        self.import_(path)
        for command in ("board", "detect", "sources"):
            self.expect(0, command, self.case)
        for words in (["--help"], ["-h"], ["--version"], ["import", "--help"]):
            self.assertTrue(self.expect(0, *words).text)

    def test_1_failed(self):
        self.case.write_text("this is no case\n" * 1000)
        self.expect_error(1, "not-a-case", "board", self.case)

    def test_2_usage(self):
        path = self.write("a.ndjson", GOOD)
        self.import_(path)
        for words in ([], ["nonsense"], ["board"], ["import", self.case],
                      ["board", self.case, "--nonsense"],
                      ["board", self.case, "--top", "many"], ["board", self.case, "--top", "-1"],
                      ["board", self.case, "--scope", "some"],
                      ["board", self.case, "--from", "2026-02-30"],
                      ["board", self.case, "--from", "yesterday"],
                      ["board", self.case, "--filter", 'id:"unclosed'],
                      ["detect", self.case, "--near", "often"],
                      ["detect", self.case, "--user-limit", "0x10"],
                      ["import", self.case, path, "--replace", "--add"],
                      ["import", self.case, path, "--user-limit", "-5"]):
            with self.subTest(words=words):
                self.expect_error(2, "usage", *words)

    def test_3_something_was_set_aside(self):
        path = self.write("a.ndjson", GOOD, "bad\n")
        outcome = self.expect(3, "import", self.case, path, "--json")
        self.assertEqual(outcome.json["quarantined"], 1)
        self.assertIn("a.ndjson", outcome.told)

    def test_4_hot_keys(self):
        path = self.write("a.ndjson", *(event(insert_id=str(row)) for row in range(5)))
        self.import_(path, user_limit=4)
        outcome = self.expect(4, "detect", self.case, "--fail-on-hot", "--json")
        self.assertEqual(len(outcome.json["findings"]), 1)
        self.expect(0, "detect", self.case, "--fail-on-hot", "--user-limit", 5)

    def test_10_not_found(self):
        for words in (["board"], ["detect"], ["sources"]):
            self.expect_error(10, "not-found", *words, self.folder / "none.shardcase")
        self.expect_error(10, "not-found", "import", self.case, self.folder / "none.ndjson")
        self.assertFalse(self.case.exists(), "no case for an import of nothing")

    def test_messages_go_to_stderr_and_results_to_stdout(self):
        path = self.write("a.ndjson", GOOD, "bad\n")
        outcome = self.expect(3, "import", self.case, path, "--json")
        json.loads(outcome.text)
        quiet = self.expect(0, "--quiet", "board", self.case, "--json")
        self.assertEqual(quiet.told, "")
        failed = self.expect(10, "board", self.folder / "none.shardcase")
        self.assertEqual(failed.text, "")
        self.assertTrue(failed.told)

    def test_flags_stand_anywhere(self):
        path = self.write("a.ndjson", GOOD)
        self.import_(path)
        boards = [self.expect(0, *words).json for words in (
            ["--json", "board", self.case, "--top", 0], ["board", "--json", self.case, "--top=0"],
            ["board", "--top", 0, self.case, "--json"])]
        self.assertEqual(boards[0], boards[1])
        self.assertEqual(boards[0], boards[2])

    def test_colour_is_never_written_to_a_pipe(self):
        path = self.write("a.ndjson", GOOD)
        self.import_(path)
        for command in ("board", "detect", "sources"):
            self.assertNotIn("\x1b", self.expect(0, command, self.case).text)

    def test_hostile_names_do_not_reach_the_terminal_raw(self):
        path = self.write("a.ndjson", event("\x1b[31mred", NOON, "\x1b]0;title\x07\u202e\0"))
        self.import_(path)
        told = self.expect(0, "board", self.case).text
        for raw in ("\x1b", "\x07", "\0", "\u202e"):
            self.assertNotIn(raw, told)


if __name__ == "__main__":
    main()
