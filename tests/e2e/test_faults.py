# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are no cases, full disks, folders one must not write to, files that vanish."""

import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import unittest
from pathlib import Path

from support import DEMO, CaseTest, Oracle, event, generate, main

NOBODY = 65534
COMMANDS = (["board"], ["detect"], ["sources"], ["sources", "--remove", "x"], ["import", DEMO])


def as_nobody():
    """Root may read and write anywhere, so such calls are made as somebody else."""
    return {"user": NOBODY, "group": NOBODY} if os.geteuid() == 0 else {}


class NotACase(CaseTest):
    """Whatever is wrong with a file: a clear error, and not a byte of it changes."""

    def refused(self, name):
        before, beside = self.case.read_bytes(), sorted(self.folder.iterdir())
        for command, *rest in COMMANDS:
            with self.subTest(command=command):
                error = self.expect_error(1, name, command, self.case, *rest)
                self.assertTrue(error["where"] and error["what"])
                self.assertTrue(self.case.read_bytes() == before, "the file was touched")
                self.assertEqual(sorted(self.folder.iterdir()), beside)

    def test_text(self):
        self.case.write_text("not a database\n" * 500)
        self.refused("not-a-case")

    def test_an_export_named_by_mistake(self):
        shutil.copy(DEMO / "2026-10-13.ndjson.gz", self.case)
        self.refused("not-a-case")

    def test_a_short_file(self):
        self.case.write_bytes(b"x")
        self.refused("not-a-case")

    def test_another_programs_database(self):
        with sqlite3.connect(self.case) as database:
            database.execute("CREATE TABLE t(x)")
        database.close()
        self.refused("not-a-case")

    def test_a_newer_version(self):
        self.import_(DEMO / "2026-10-12.ndjson.gz")
        with sqlite3.connect(self.case) as database:
            database.execute("PRAGMA user_version = 9999")
        database.close()
        self.refused("newer-version")

    def test_a_case_cut_in_half(self):
        self.import_(DEMO / "2026-10-12.ndjson.gz")
        whole = self.case.read_bytes()
        self.case.write_bytes(whole[:len(whole) // 2])
        self.refused("damaged")

    def test_flipped_bytes_never_crash(self):
        self.cli("import", self.case, DEMO / "2026-10-13.ndjson.gz",
                 DEMO / "2026-10-14.ndjson.gz")
        whole = self.case.read_bytes()
        for seed in range(30):
            draw, bytes_ = random.Random(seed), bytearray(whole)
            for _ in range(draw.choice((1, 4, 64))):
                bytes_[draw.randrange(100, len(bytes_))] ^= 1 << draw.randrange(8)
            self.case.write_bytes(bytes_)
            outcome = self.cli("board", self.case, "--scope", "all", "--top", 0, "--json")
            self.assertIn(outcome.code, (0, 1), seed)
            if outcome.code == 1:
                self.assertTrue(outcome.json["error"]["what"])


class FullDisk(CaseTest):
    """A disk that runs full: the error says so, and what is in the case stays whole."""

    def setUp(self):
        super().setUp()
        self.made = generate("bench", self.folder / "made", events=30_000, seed=3) / "export"

    def assert_whole(self, message):
        """The case holds exactly the files it lists."""
        if not self.case.exists() or self.cli("sources", self.case).code == 10:
            return
        paths = [source["path"] for source in self.sources()]
        self.assert_boards(Oracle(group_keys=["company"]).add(*paths), message)

    def finish(self):
        self.import_(self.made, group_key="company")
        self.assert_boards(Oracle(group_keys=["company"]).add(self.made))

    def test_a_limit_on_the_size_of_files(self):
        small = self.folder / "probe.shardcase"
        self.import_(self.made, case=small, group_key="company")
        size = small.stat().st_size
        for share in (0.0, 0.1, 0.4, 0.7, 0.9):
            with self.subTest(share=share):
                self.case = self.folder / f"{share}.shardcase"
                limit = int(size * share)
                self.expect_error(
                    1, "write-failed", "import", self.case, self.made, "--group-key", "company",
                    restore_signals=False,  # SIGXFSZ stays ignored: writing fails with EFBIG
                    preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
                self.assert_whole(f"at {share}")
                self.finish()

    def test_a_full_file_system(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=640k", "none", disk],
                                 capture_output=True)
        if mounted.returncode != 0:
            print("\n*** NOT TESTED: a full disk, because mounting a tmpfs is not permitted: "
                  + mounted.stderr.decode().strip(), file=sys.stderr)
            self.skipTest("mounting is not permitted")
        self.addCleanup(subprocess.run, ["umount", disk], check=True)
        self.case = disk / "a.shardcase"
        self.expect_error(1, "write-failed", "import", self.case, self.made, "--group-key",
                          "company")
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        self.assert_whole("after the disk was full")
        self.finish()


class Permissions(CaseTest):
    def setUp(self):
        super().setUp()
        self.folder.chmod(0o755)
        self.path = self.write("in/a.ndjson", event(insert_id="1"), event(insert_id="2"))
        self.inside = self.folder / "case"
        self.inside.mkdir()
        self.case = self.inside / "a.shardcase"

    def test_a_folder_one_must_not_write_to(self):
        self.inside.chmod(0o555)
        self.expect_error(1, "write-failed", "import", self.case, self.path, **as_nobody())
        self.assertEqual(list(self.inside.iterdir()), [])

    def test_a_case_in_such_a_folder_can_be_read(self):
        self.import_(self.path)
        expected = self.board(scope="all")
        self.case.chmod(0o444)
        self.inside.chmod(0o555)
        self.addCleanup(self.inside.chmod, 0o755)
        board = self.expect(0, "board", self.case, "--scope", "all", "--top", 0, "--json",
                            **as_nobody()).json
        self.assertEqual(board, expected)
        self.expect(0, "sources", self.case, **as_nobody())
        self.expect(0, "detect", self.case, "--user-limit", 1, **as_nobody())
        self.expect_error(1, "write-failed", "import", self.case, self.path, **as_nobody())

    def test_a_file_one_must_not_read(self):
        self.inside.chmod(0o777)
        secret = self.write("in/b.ndjson", event(insert_id="3"))
        secret.chmod(0)
        outcome = self.expect(3, "import", self.case, self.path.parent, "--json",
                              **as_nobody())
        states = {Path(file["path"]).name: file["state"] for file in outcome.json["files"]}
        self.assertEqual(states, {"a.ndjson": "imported", "b.ndjson": "failed"})
        self.assertIn("b.ndjson", outcome.told)


class Vanishing(CaseTest):
    def test_a_link_to_nowhere(self):
        self.write("in/a.ndjson", event(insert_id="1"))
        (self.folder / "in" / "b.ndjson").symlink_to(self.folder / "gone.ndjson")
        outcome = self.expect(3, "import", self.case, self.folder / "in", "--json")
        self.assertEqual(outcome.json["events"], 1)
        self.assertIn("b.ndjson", outcome.told)

    def test_a_folder_one_must_not_enter(self):
        self.folder.chmod(0o777)
        self.write("in/a.ndjson", event(insert_id="1"))
        closed = self.write("in/closed/b.ndjson", event(insert_id="2")).parent
        closed.chmod(0)
        self.addCleanup(closed.chmod, 0o755)
        outcome = self.expect(3, "import", self.case, self.folder / "in", "--json", **as_nobody())
        self.assertEqual(outcome.json["events"], 1)
        self.assertIn("closed", outcome.told)

    def test_an_export_that_changed_is_another_export(self):
        path = self.write("a.ndjson", event(insert_id="1"))
        self.import_(path)
        path.write_text(path.read_text() + "\n")
        report = self.import_(path, replace=True)
        self.assertEqual(report["files"][0]["state"], "imported")
        self.assertEqual(self.board()["totals"]["events"], 1)


if __name__ == "__main__":
    main()
