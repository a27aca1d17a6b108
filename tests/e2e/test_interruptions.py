# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed, interrupted and locked: the case always opens and never holds half a file."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from support import SOAK, CaseTest, Oracle, generate, inflated, main, program

KILLS = int(os.environ.get("SHARDSCOPE_KILLS", 200 if SOAK else 20))
KEYS = ["company"]


class Interruptions(CaseTest):
    """All on one set of fourteen files, counted once by the oracle."""

    @classmethod
    def setUpClass(cls):
        cls.scratch = Path(tempfile.mkdtemp(prefix="shardscope-e2e-"))
        cls.addClassCleanup(shutil.rmtree, cls.scratch, ignore_errors=True)
        cls.made = generate("bench", cls.scratch / "made", events=40_000, seed=11) / "export"
        cls.counted = {file.path: file
                       for file in Oracle(group_keys=KEYS).add(cls.made).files}

    def oracle_over(self, paths):
        oracle = Oracle(group_keys=KEYS)
        oracle.files = [self.counted[path] for path in paths]
        return oracle

    def start(self, *words):
        """An import in the background, or another call."""
        words = words or ["import", self.case, self.made, "--group-key", KEYS[0], "--json"]
        return subprocess.Popen([program("SHARDSCOPE_CLI"), *map(str, words)],
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def killed(self, seconds, *words):
        """Starts a call and kills it after so long."""
        process = self.start(*words)
        time.sleep(seconds)
        process.kill()
        process.communicate()

    def wait_until(self, condition, process):
        """Polls until the condition holds; False when the process ended before."""
        while not condition():
            if process.poll() is not None:
                return False
            time.sleep(0.001)
        return True

    def listed(self):
        outcome = self.cli("sources", self.case, "--json")
        if outcome.code == 10:
            return []
        self.assertEqual(outcome.code, 0, outcome.told)
        return [source["path"] for source in outcome.json["sources"]]

    def assert_sound(self):
        """SQLite finds nothing wrong with a copy of the case and of what lies beside it."""
        with tempfile.TemporaryDirectory() as folder:
            for path in self.case.parent.glob(self.case.name + "*"):
                shutil.copy(path, folder)
            with sqlite3.connect(Path(folder) / self.case.name) as database:
                self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            database.close()

    def assert_nothing_half(self, what):
        if not self.case.exists():
            return 0
        paths = self.listed()
        oracle = self.oracle_over(paths)
        for scope in ("all", "remediated"):
            self.assert_board(oracle, what, scope=scope)
        return len(paths)

    def assert_finishes(self, what):
        """The same import again completes the case, as if nothing had happened."""
        report = self.import_(self.made, group_key=KEYS[0])
        self.assertEqual({file["state"] for file in report["files"]}
                         - {"imported", "already-imported"}, set())
        self.assertEqual(sorted(self.listed()), sorted(self.counted))
        oracle = self.oracle_over(sorted(self.counted))
        self.assert_boards(oracle, what)
        self.assert_findings(oracle, what, user_limit=300, group_limit=300)

    def remove_case(self):
        for path in self.case.parent.glob(self.case.name + "*"):
            path.unlink()

    def undisturbed_seconds(self):
        begin = time.monotonic()
        self.import_(self.made, group_key=KEYS[0])
        self.remove_case()
        return time.monotonic() - begin

    def test_kill_at_random_points(self):
        seconds = self.undisturbed_seconds()
        draw, kept = random.Random(20261005), set()
        for attempt in range(KILLS):
            what = f"kill {attempt}"
            self.killed(draw.uniform(0, seconds * 1.05))
            if self.case.exists():
                self.assert_sound()
            kept.add(self.assert_nothing_half(what))
            if draw.random() < 0.3:
                continue  # the next kill hits the same case once more
            self.assert_finishes(what)
            self.remove_case()
        self.assertGreater(len(kept), 2, f"all kills hit the same moment: {kept}")

    def test_kill_while_files_are_counted_again(self):
        begin = time.monotonic()
        self.import_(self.made)
        seconds, bare = time.monotonic() - begin, self.case.read_bytes()
        draw = random.Random(1)
        for attempt in range(max(4, KILLS // 4)):
            self.remove_case()
            self.case.write_bytes(bare)
            again = ["import", self.case, self.made, "--group-key", KEYS[0]]
            self.killed(draw.uniform(0, seconds * 1.2), *again)
            self.assert_sound()
            board = self.board(scope="all")
            expected = self.oracle_over(sorted(self.counted)).board("all")
            for part in ("ids", "events", "days", "overall"):  # groups are on their way
                self.assert_same(expected[part], board[part], f"kill {attempt}")
            self.assert_finishes(f"kill {attempt} while counting again")

    def test_kill_while_a_day_is_replaced_or_removed(self):
        week = self.scratch / "week.ndjson"
        day = self.scratch / "day.ndjson"
        paths = sorted(self.made.glob("*.gz"))[1:4]
        week.write_bytes(b"".join(inflated(path) for path in paths))
        day.write_bytes(inflated(paths[1]) + b'{"event":"late","properties":{"time":1}}\n')
        self.import_(week)
        before, bytes_ = self.board(scope="all"), self.case.read_bytes()
        for words in (["import", self.case, day, "--replace"],
                      ["sources", self.case, "--remove", week]):
            begin = time.monotonic()
            self.expect(0, *words)
            seconds, after = time.monotonic() - begin, self.board(scope="all")
            draw = random.Random(2)
            for attempt in range(max(5, KILLS // 4)):
                self.remove_case()
                self.case.write_bytes(bytes_)
                self.killed(draw.uniform(0, seconds * 1.2), *words)
                self.assert_sound()
                self.assertIn(self.board(scope="all"), (before, after), f"{words} {attempt}")
            self.remove_case()
            self.case.write_bytes(bytes_)

    def test_interrupt_keeps_complete_files_and_says_what_remains(self):
        process = self.start()
        self.assertTrue(self.wait_until(lambda: self.case.exists() and self.listed(), process),
                        "the import was over before it could be interrupted")
        begin = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, told)
        self.assertLess(time.monotonic() - begin, 10)
        self.assertIn(b"not counted", told)
        kept = self.assert_nothing_half("interrupted")
        self.assertTrue(0 < kept < len(self.counted))
        self.assert_finishes("after the interrupt")

    def test_a_second_writer_is_refused_and_readers_are_not(self):
        process = self.start()
        self.assertTrue(self.wait_until(lambda: self.case.exists() and self.listed(), process),
                        "the import was over before it could be stopped")
        process.send_signal(signal.SIGSTOP)
        try:
            self.expect_error(11, "locked", "import", self.case, self.made)
            self.expect_error(11, "locked", "sources", self.case, "--remove", next(iter(
                self.counted)))
            self.assert_nothing_half("while a writer stands still")
            self.detect()
        finally:
            process.send_signal(signal.SIGCONT)
            process.communicate(timeout=120)
        self.assertEqual(process.returncode, 0)
        self.assert_finishes("after the writer went on")

    def test_readers_beside_a_running_import_see_whole_files_only(self):
        process = self.start()
        seen = set()
        while process.poll() is None:
            if self.case.exists():
                outcome = self.cli("board", self.case, "--scope", "all", "--top", 1, "--json")
                self.assertIn(outcome.code, (0, 10), outcome.told)
                if outcome.code == 0:
                    seen.add(outcome.json["totals"]["events"])
        process.communicate()
        sums = {0}
        for file in self.counted.values():
            sums |= {total + file.event_count for total in sums}
        self.assertLessEqual(seen, sums)


if __name__ == "__main__":
    main()
