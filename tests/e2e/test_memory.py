# SPDX-License-Identifier: GPL-3.0-or-later
"""An import within a memory budget: what goes to disk meanwhile changes no count."""

import gzip
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from support import CaseTest, Oracle, generate, main, program

EVENTS, IDS = 320_000, 300_000
KEYS = ["company"]
LIMITS = {"user_limit": 500, "group_limit": 40}
TIGHT = {"memory": "74M", "threads": 1, "group_key": KEYS[0]}


class Memory(CaseTest):
    """All on one set of ten files with far more ids than the budget holds."""

    @classmethod
    def setUpClass(cls):
        cls.scratch = Path(tempfile.mkdtemp(prefix="shardscope-e2e-"))
        cls.addClassCleanup(shutil.rmtree, cls.scratch, ignore_errors=True)
        cls.made = generate("unique", cls.scratch / "made", events=EVENTS, ids=IDS) / "export"
        oracle = Oracle(group_keys=KEYS).add(cls.made)
        cls.board_expected = oracle.board("all")
        cls.findings_expected = oracle.detect(**LIMITS)

    def assert_counted(self, what):
        self.assert_same(self.board_expected, self.board(scope="all"), what)
        self.assert_same(self.findings_expected, self.detect(**LIMITS), what)

    def assert_only_the_case(self, folder):
        beside = {path.name for path in folder.iterdir()}
        self.assertLessEqual(beside, {self.case.name + end for end in ("", "-wal", "-shm")})

    def test_the_set_has_as_many_ids_as_asked_for(self):
        self.assertEqual(self.board_expected["totals"]["ids"], IDS + 1)

    def test_counts_are_those_of_an_import_without_a_budget(self):
        for threads in (1, 2):
            with self.subTest(threads=threads):
                self.case = self.folder / f"{threads}.shardcase"
                budget = {**TIGHT, "threads": threads, "memory": f"{48 + 26 * threads}M"}
                self.import_(self.made, **budget)
                self.assert_counted("tight")

    def test_day_after_day_into_one_case(self):
        for path in sorted(self.made.glob("*.gz")):
            self.import_(path, **TIGHT)
        self.assert_counted("day after day")

    def test_too_small_a_budget_names_the_least_one(self):
        error = self.expect_error(2, "usage", "import", self.case, self.made, "--threads", 2,
                                  "--memory", "1M")
        self.assertRegex(error["what"], r"at least \d+M")
        self.assertFalse(self.case.exists())
        self.expect_error(2, "usage", "import", self.case, self.made, "--memory", "much")

    def one_file(self):
        """The whole set as one file, which is counted whole or not at all."""
        path = self.scratch / "whole.ndjson"
        if not path.exists():
            path.write_bytes(b"".join(gzip.decompress(part.read_bytes())
                                      for part in sorted(self.made.glob("*.gz"))))
        return path

    def test_stopping_leaves_nothing_behind(self):
        path = self.one_file()
        options = ["--memory", TIGHT["memory"], "--threads", "1", "--group-key", KEYS[0]]
        inside = self.folder / "case"
        inside.mkdir()
        self.case = inside / "a.shardcase"
        process = subprocess.Popen([program("SHARDSCOPE_CLI"), "import", self.case, path, *options],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        while process.poll() is None and not self.has_nameless_file(process.pid):
            time.sleep(0.001)
        process.send_signal(signal.SIGINT)
        process.communicate()
        self.assertEqual(process.returncode, 130)
        self.assert_only_the_case(inside)
        self.assertEqual(self.sources(), [])
        self.import_(path, **TIGHT)
        self.assert_counted("after a stop")

    @staticmethod
    def has_nameless_file(pid):
        try:
            return any(os.readlink(fd).endswith("(deleted)")
                       for fd in Path(f"/proc/{pid}/fd").iterdir())
        except OSError:
            return False  # one of them was closed while we looked

    def test_a_disk_that_fills_up_with_temporary_data(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "none", disk],
                                 capture_output=True)
        if mounted.returncode != 0:
            print("\n*** NOT TESTED: a full disk, because mounting a tmpfs is not permitted: "
                  + mounted.stderr.decode().strip(), file=sys.stderr)
            self.skipTest("mounting is not permitted")
        self.addCleanup(subprocess.run, ["umount", disk], check=True)
        self.case = disk / "a.shardcase"
        error = self.expect_error(1, "write-failed", "import", self.case, self.one_file(),
                                  "--memory", TIGHT["memory"], "--threads", 1)
        self.assertEqual(error["where"], str(disk))
        self.assertIn("memory", error["hint"])
        self.assertEqual(self.sources(), [])
        self.assert_only_the_case(disk)
        subprocess.run(["mount", "-o", "remount,size=200m", disk], check=True)
        self.import_(self.one_file(), **TIGHT)
        self.assert_counted("after the disk was full")


if __name__ == "__main__":
    main()
