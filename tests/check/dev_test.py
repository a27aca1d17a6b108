#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev, in a checkout of its own where nothing is really installed or built.

SHARDSCOPE_CLI names the built headless program; the window is a script that tells its arguments.
"""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

STAND_INS = {
    "cmake": "exit 0",
    "sudo": 'exec "$@"',
    # dpkg-query -W -f=FORMAT NAME...: all are installed but $MISSING.
    "dpkg-query": 'shift 2; for name in "$@"; do '
                  '[[ " $MISSING " == *" $name "* ]] || echo "$name installed"; done',
    "apt-get": 'echo "$*" >>"$APT_LOG"',
}


class Dev(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.top = Path(folder.name)
        self.root = self.top / "a checkout"
        self.temporary = self.top / "tmp"
        for path in (self.root / "packaging", self.root / "build" / "bin", self.temporary):
            path.mkdir(parents=True)
        shutil.copy(ROOT / "dev", self.root)
        shutil.copy(ROOT / "packaging" / "debian-packages.txt", self.root / "packaging")
        (self.root / "resources").symlink_to(ROOT / "resources")
        programs = self.root / "build" / "bin"
        (programs / "shardscope-cli").symlink_to(os.environ["SHARDSCOPE_CLI"])
        self.script(programs / "shardscope", 'printf "window:%s\\n" "$@"')
        for name, text in STAND_INS.items():
            self.script(self.top / "bin" / name, text)

    @staticmethod
    def script(path, text):
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/bash\n{text}\n")
        path.chmod(0o755)

    def dev(self, *words, missing="", display=None):
        known = {name: value for name, value in os.environ.items()
                 if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SUDO_USER")}
        known |= {"PATH": f"{self.top / 'bin'}:{known['PATH']}", "TMPDIR": str(self.temporary),
                  "MISSING": missing, "APT_LOG": str(self.top / "apt.log")}
        if display:
            known["DISPLAY"] = display
        return subprocess.run([self.root / "dev", *words], env=known, cwd=self.top, text=True,
                              capture_output=True, stdin=subprocess.DEVNULL, timeout=120)

    def assert_nothing_left(self):
        self.assertEqual(list(self.temporary.iterdir()), [])

    def test_without_a_display_the_demo_is_printed(self):
        answer = self.dev("run")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertIn("no display here", answer.stderr)
        self.assertIn("spend_data", answer.stdout)
        self.assert_nothing_left()

    def test_without_a_display_files_are_printed_from_where_one_stands(self):
        shutil.copy(ROOT / "resources" / "demo" / "2026-10-14.ndjson.gz", self.top / "my file.gz")
        answer = self.dev("run", "my file.gz")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertIn("user_id", answer.stdout)
        self.assert_nothing_left()

    def test_a_file_that_is_not_there_is_a_failure(self):
        answer = self.dev("run", "nowhere.gz")
        self.assertEqual(answer.returncode, 10, answer.stderr)
        self.assert_nothing_left()

    def test_with_a_display_the_window_opens_on_the_demo_or_the_files(self):
        self.assertEqual(self.dev("run", display=":0").stdout, "window:--demo\n")
        answer = self.dev("run", "a b.gz", "--theme=dark", display=":0")
        self.assertEqual(answer.stdout, f"window:{self.top}/a b.gz\nwindow:--theme=dark\n")

    def test_only_what_is_missing_is_installed_and_told(self):
        answer = self.dev("build", missing="ninja-build cmake")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertIn("installing 2 Debian packages: cmake ninja-build", answer.stderr)
        update, install = (self.top / "apt.log").read_text().splitlines()
        self.assertTrue(update.endswith(" update"), update)
        self.assertTrue(install.endswith(" cmake ninja-build"), install)

    def test_nothing_is_installed_when_nothing_is_missing(self):
        self.assertEqual(self.dev("build").returncode, 0)
        self.assertFalse((self.top / "apt.log").exists())

    def test_a_package_that_cannot_be_installed_ends_it(self):
        self.script(self.top / "bin" / "apt-get", "echo no such package; exit 100")
        answer = self.dev("build", missing="cmake")
        self.assertNotEqual(answer.returncode, 0)
        self.assertIn("no such package", answer.stderr)
        self.assertNotIn("ready", answer.stderr)

    def test_unknown_words_are_refused(self):
        for words in (["bild"], ["test", "--quik"], ["install", "no-such-group"]):
            answer = self.dev(*words)
            self.assertEqual(answer.returncode, 1, words)
            self.assertIn(words[-1], answer.stderr)


if __name__ == "__main__":
    unittest.main()
