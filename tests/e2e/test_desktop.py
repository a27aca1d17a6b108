#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop program from outside: what its command line opens, and what the case then holds.

It runs without a display (Qt's offscreen platform) and quits after it saved a picture of its window,
which it does only once the board is shown.
"""

import fcntl
import os
import socket
import stat
import struct
import subprocess
import time
import unittest
from pathlib import Path
from urllib.parse import quote

from support import DEMO, CaseTest, program


class Desktop(CaseTest):
    def setUp(self):
        super().setUp()
        self.demo_case = self.folder / "home/.local/share/shardscope/demo/demo.shardcase"
        self.socket = self.folder / "home/shardscope.socket"

    def environment(self):
        home = self.folder / "home"
        home.mkdir(exist_ok=True, mode=0o700)
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith("XDG_")}
        return environment | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home),
                              "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}

    def run_desktop(self, *words):
        return subprocess.run([program("SHARDSCOPE"), *map(str, words)], env=self.environment(),
                              capture_output=True, text=True, timeout=300)

    def start_window(self, *words):
        """A window that stays; returns once it takes what others hand to it."""
        window = subprocess.Popen([program("SHARDSCOPE"), *map(str, words)],
                                  env=self.environment())
        self.addCleanup(window.wait)
        self.addCleanup(window.kill)
        self.wait_until(lambda: self.socket.exists(), "the window listens")
        return window

    def wait_until(self, holds, what):
        for _ in range(1200):
            if holds():
                return
            time.sleep(0.05)
        self.fail(f"timed out: {what}")

    def recent_cases(self):
        state = self.folder / "home/.local/state/shardscope/desktop.ini"
        return state.read_text() if state.exists() else ""

    def board_picture(self, *words):
        """Runs until the board is shown; returns the size of the picture."""
        picture = self.folder / "picture.png"
        picture.unlink(missing_ok=True)
        done = self.run_desktop("--screenshot", picture, *words)
        self.assertEqual(0, done.returncode, done.stderr)
        head = picture.read_bytes()[:24]
        self.assertEqual(b"\x89PNG", head[:4])
        return struct.unpack(">II", head[16:24])

    def events_of(self, case):
        return self.board(case=case, scope="all")["totals"]["events"]

    def test_tells_its_version(self):
        done = self.run_desktop("--version")
        self.assertEqual(0, done.returncode)
        self.assertRegex(done.stdout, r"\d+\.\d+\.\d+")

    def test_help_names_every_option(self):
        done = self.run_desktop("--help")
        self.assertEqual(0, done.returncode)
        for option in ("--demo", "--new-window", "--theme", "--size", "--screenshot", "--version"):
            self.assertIn(option, done.stdout)

    def test_refuses_what_it_does_not_understand(self):
        for words in (["--theme", "pink"], ["--size", "wide"], ["--size", "0x0"]):
            done = self.run_desktop(*words)
            self.assertEqual(2, done.returncode, words)
            self.assertIn(words[1], done.stderr)

    def test_opens_the_sample_data(self):
        self.assertEqual((1200, 800), self.board_picture("--demo", "--size", "1200x800"))
        self.assertEqual(61_400, self.events_of(self.demo_case))
        self.board_picture("--demo", "--theme", "dark")  # the second time it is there
        self.assertFalse(Path(f"{self.demo_case}-wal").exists())  # tidied up on the way out

    def test_imports_a_folder_and_opens_its_case_the_next_time(self):
        exports = self.folder / "acme"
        exports.mkdir()
        for name in ("2026-10-05.ndjson.gz", "2026-10-06.ndjson.gz"):
            (exports / name).write_bytes((DEMO / name).read_bytes())
        self.board_picture(exports)
        cases = list(exports.glob("*.shardcase"))
        self.assertEqual(1, len(cases))
        held = self.events_of(cases[0])
        self.assertGreater(held, 2_000)

        self.board_picture(exports)
        self.assertEqual(cases, list(exports.glob("*.shardcase")))
        self.assertEqual(held, self.events_of(cases[0]))
        self.board_picture(cases[0])

    def test_reads_a_case_that_another_program_writes(self):
        self.board_picture("--demo")
        with open(f"{self.demo_case}-lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.board_picture(self.demo_case)

    def make_case(self, name):
        exports = self.folder / name
        exports.mkdir()
        (exports / "day.ndjson.gz").write_bytes((DEMO / "2026-10-05.ndjson.gz").read_bytes())
        case = self.folder / f"{name}.shardcase"
        self.import_(exports, case=case)
        return case

    def test_a_second_start_hands_its_files_to_the_first(self):
        first, second = self.make_case("first"), self.make_case("second one")
        window = self.start_window(first)
        self.wait_until(lambda: "first.shardcase" in self.recent_cases(), "the first case is open")
        # Relative to the folder of the second start, not of the first.
        done = subprocess.run([program("SHARDSCOPE"), second.name], env=self.environment(),
                              cwd=self.folder, timeout=60)
        self.assertEqual(0, done.returncode)
        self.wait_until(lambda: "second one.shardcase" in self.recent_cases(),
                        "the window opened the second case")
        self.assertIsNone(window.poll())
        self.assertEqual(0, stat.S_IMODE(self.socket.stat().st_mode) & 0o077)

    def test_a_link_to_a_view_opens_its_case_here_and_in_the_first_window(self):
        first, second = self.make_case("first"), self.make_case("second one")
        link = f"shardscope://view?case={quote(str(first))}&filter=id%3Auser_id&section=server"
        self.board_picture(link)
        window = self.start_window(link)
        self.wait_until(lambda: "first.shardcase" in self.recent_cases(), "the link was opened")
        other = f"shardscope://view?case={quote(str(second))}"
        self.assertEqual(0, self.run_desktop(other).returncode)
        self.wait_until(lambda: "second one.shardcase" in self.recent_cases(),
                        "the window opened the second link")
        # A link to what is no case leaves everything as it is.
        self.assertEqual(0, self.run_desktop("shardscope://view?case=/etc/passwd").returncode)
        self.assertIsNone(window.poll())
        # File managers may say it as an address.
        self.board_picture(first.as_uri())

    def test_hostile_peers_are_dropped_and_the_window_goes_on(self):
        window = self.start_window()
        silent = []
        for _ in range(40):
            silent.append(self.connect())
        for request in (b"\xff" * 3_000_000, b"\x00\x00\x00\x05a", b"GET / HTTP/1.1\r\n\r\n"):
            with self.connect() as peer:
                try:
                    peer.sendall(request)
                except OSError:
                    pass  # dropped while it was still sending
        for peer in silent:
            peer.close()
        case = self.make_case("after")
        self.assertEqual(0, self.run_desktop(case).returncode)
        self.wait_until(lambda: "after.shardcase" in self.recent_cases(), "it still listens")
        self.assertIsNone(window.poll())

    def connect(self):
        peer = socket.socket(socket.AF_UNIX)
        peer.settimeout(5)
        peer.connect(str(self.socket))
        return peer

    def test_what_a_crashed_window_left_does_not_stand_in_the_way(self):
        window = self.start_window()
        window.kill()
        window.wait()
        self.assertTrue(self.socket.exists())
        again = self.start_window(self.make_case("later"))
        self.wait_until(lambda: "later.shardcase" in self.recent_cases(), "a window of its own")
        self.assertIsNone(again.poll())


if __name__ == "__main__":
    unittest.main()
