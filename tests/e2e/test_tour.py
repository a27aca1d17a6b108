#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the desk: the desktop program on a real X server, with real keys and a real mouse.

What was clicked and typed is read back from the case, where notes and bookmarks say what they are
about.
"""

import os
import sqlite3
import subprocess
import time
import unittest

from support import CaseTest, program

CELL, KEY = 2, 1  # NoteSubject::Kind
PATIENCE = 60  # seconds; a busy machine is slow
# libxkbcommon-x11 copies texts that do not end in NUL.
X_LIBRARIES_ARE_NOT_OURS = "strict_string_checks=0"


def eventually(look, what):
    """The first answer of `look` that is not empty."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"waited {PATIENCE} s for {what}")


class Tour(CaseTest):
    def setUp(self):
        super().setUp()
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        self.addCleanup(self.stop, self.server)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        self.assertTrue(number, "Xvfb did not start")
        display = ":" + number
        home = self.folder / "home"
        home.mkdir(mode=0o700)
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.startswith(("XDG_", "QT_"))}
        self.environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "DISPLAY": display,
                             "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
                             "ASAN_OPTIONS": ":".join([os.environ.get("ASAN_OPTIONS", ""),
                                                       X_LIBRARIES_ARE_NOT_OURS])}
        self.case = home / ".local/share/shardscope/demo/demo.shardcase"
        # A window manager gives windows the keyboard, as on a desktop.
        manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.addCleanup(self.stop, manager)
        self.told = self.folder / "told.txt"
        with open(self.told, "wb") as told:
            self.program = subprocess.Popen(
                [program("SHARDSCOPE"), "--demo", "--size", "1340x740", "--theme", "light"],
                env=self.environment, stdout=told, stderr=told)
        self.addCleanup(self.stop, self.program)
        self.window = eventually(lambda: self.running() and self.windows("^demo"),
                                 "the window")[0]
        eventually(lambda: self.case.exists() and self.query("SELECT id FROM sources") and
                   len(self.query("SELECT id FROM sources")) == 14, "the demo to be imported")
        self.activate(self.window)
        time.sleep(4)  # the board is painted after its files are in the case, and says so to nobody

    @staticmethod
    def stop(process):
        process.terminate()
        process.wait(timeout=PATIENCE)

    def running(self):
        """Fails with what the program said when it has ended."""
        if self.program.poll() is not None:
            self.fail(f"the program ended with {self.program.returncode}:\n" +
                      self.told.read_text(errors="replace"))
        return True

    def do(self, *words):
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True,
                       capture_output=True, timeout=PATIENCE)

    def activate(self, window):
        """Again and again: the window manager may be starting itself."""
        def look():
            return subprocess.run(["xdotool", "windowactivate", "--sync", window],
                                  env=self.environment, capture_output=True,
                                  timeout=PATIENCE).returncode == 0
        eventually(look, "the window to be active")

    def windows(self, name):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name],
                               env=self.environment, capture_output=True, text=True,
                               timeout=PATIENCE)
        return found.stdout.split()

    def keys(self, *keys):
        for key in keys:
            self.do("key", "--clearmodifiers", key)
            time.sleep(0.5)

    def query(self, sql):
        try:
            with sqlite3.connect(f"file:{self.case}?mode=ro", uri=True, timeout=5) as case:
                return case.execute(sql).fetchall()
        except sqlite3.OperationalError:  # not written yet
            return []

    def tearDown(self):
        pictures = os.environ.get("SHARDSCOPE_PICTURES")  # to see where it got to
        if pictures:
            subprocess.run(["import", "-window", "root", f"{pictures}/tour.png"],
                           env=self.environment, check=False)
        super().tearDown()

    def again_until(self, act, look, what):
        """Keys reach a busy program late, or before it is ready for them: tries three times."""
        for _ in range(3):
            act()
            end = time.monotonic() + PATIENCE / 3
            while time.monotonic() < end:
                if look():
                    return
                time.sleep(0.2)
        raise AssertionError(f"tried three times to get {what}")

    def count(self, where):
        return len(self.query(f"SELECT 1 FROM notes WHERE {where}"))

    def test_from_the_sample_to_a_note_and_bookmarks(self):
        # Keys: filter by an id, go to the table, write a note about what is chosen.
        def filter_and_note():
            self.activate(self.window)
            self.keys("ctrl+r", "ctrl+f")
            self.do("type", "--delay", "50", "id:user_id")
            self.keys("Return", "alt+1", "n")
        self.again_until(filter_and_note, lambda: self.windows("^Note$"), "the window of a note")
        self.activate(self.windows("^Note$")[0])
        self.do("type", "--delay", "50", "since 4.2.0")
        self.keys("ctrl+Return")
        self.assertEqual([(KEY, b"user_id", "since 4.2.0")], eventually(
            lambda: self.query("SELECT kind, name, text FROM notes"), "the note in the case"))

        # The heat map by keys: a cell is a key on a day.
        def bookmark_a_cell():
            self.activate(self.window)
            self.keys("ctrl+r", "alt+2", "Right", "Right", "space", "b")
        self.again_until(bookmark_a_cell, lambda: self.count(f"kind = {CELL} AND bookmarked = 1"),
                         "a bookmark of a cell")

        # The mouse: two rows of the table of ids, each bookmarked.
        def bookmark_two_rows():
            self.keys("ctrl+r", "alt+1")
            for below in (0, 56):
                self.do("mousemove", "--window", self.window, 300, 440 + below, "click", 1)
                self.keys("b")
        self.again_until(bookmark_two_rows,
                         lambda: self.count(f"kind = {KEY} AND bookmarked = 1") == 2,
                         "bookmarks of two ids")

        # And it goes as it came.
        self.keys("ctrl+q")
        self.assertEqual(0, self.program.wait(timeout=PATIENCE),
                         self.told.read_text(errors="replace"))


if __name__ == "__main__":
    unittest.main()
