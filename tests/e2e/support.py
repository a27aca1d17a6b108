# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests share: the programs, scratch folders, and comparing with the oracle."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
import zlib
from pathlib import Path

E2E = Path(__file__).resolve().parent
ROOT = E2E.parent.parent
DEMO = ROOT / "resources" / "demo"
DEMO_LIMITS = {"user_limit": 2_000, "group_limit": 10_000}
SOAK = os.environ.get("SHARDSCOPE_SOAK") == "1"
sys.path.insert(0, str(ROOT / "tests" / "oracle"))

from count import Oracle, with_deep_stack  # noqa: E402,F401


def program(variable):
    """A built program, from the environment that ctest sets."""
    path = os.environ.get(variable)
    if not path or not Path(path).exists():
        raise SystemExit(f"set {variable} to the built program, or run this through ctest")
    return path


def words_of(options):
    """{"user_limit": 5, "add": True} -> ["--user-limit", "5", "--add"]; a list repeats."""
    words = []
    for name, value in options.items():
        flag = "--" + name.rstrip("_").replace("_", "-")
        for one in value if isinstance(value, (list, tuple)) else [value]:
            if one is True:
                words.append(flag)
            elif one is not None and one is not False:
                words += [flag, str(one)]
    return words


def generate(mode, folder, **options):
    subprocess.run([program("SHARDSCOPE_GENERATE"), mode, str(folder), *words_of(options)],
                   check=True)
    return Path(folder)


def inflated(path):
    return zlib.decompress(Path(path).read_bytes(), wbits=31)


def text_digest(folder):
    """One SHA-256 over names and texts of all .gz files of a folder."""
    digest = hashlib.sha256()
    for path in sorted(Path(folder).rglob("*.gz")):
        text = inflated(path)
        digest.update(f"{path.name} {len(text)}\n".encode() + text)
    return digest.hexdigest()


class Outcome:
    """What a call of the program left behind."""

    def __init__(self, done):
        self.code = done.returncode
        self.text = done.stdout.decode("utf-8")
        self.told = done.stderr.decode("utf-8", "replace")

    @property
    def json(self):
        return json.loads(self.text)


def first_difference(expected, found, path="$"):
    """Where two JSON values part, in one line; None when they are equal."""
    if type(expected) is not type(found):
        return f"{path}: expected {expected!r:.300}, found {found!r:.300}"
    if isinstance(expected, dict):
        for name in expected:
            if name not in found:
                return f"{path}.{name} is missing"
            difference = first_difference(expected[name], found[name], f"{path}.{name}")
            if difference:
                return difference
        return None
    if isinstance(expected, list):
        for at, (left, right) in enumerate(zip(expected, found)):
            difference = first_difference(left, right, f"{path}[{at}]")
            if difference:
                return f"{difference}\n  in expected {left!r:.500}\n  and found   {right!r:.500}"
        if len(expected) != len(found):
            return f"{path}: expected {len(expected)} entries, found {len(found)}"
        return None
    return None if expected == found else f"{path}: expected {expected!r}, found {found!r:.300}"


class CaseTest(unittest.TestCase):
    """A scratch folder with a case in it, and the verbs to work on it."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="shardscope-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.case = self.folder / "a.shardcase"

    def cli(self, *words, **process):
        """Runs shardscope-cli; a crash or a stray traceback is a failure at once."""
        command = [program("SHARDSCOPE_CLI"), *map(str, words)]
        process.setdefault("timeout", 300)
        outcome = Outcome(subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL,
                                         **process))
        self.assertGreaterEqual(outcome.code, 0, f"{command} was killed: {outcome.told}")
        return outcome

    def expect(self, code, *words, **process):
        outcome = self.cli(*words, **process)
        self.assertEqual(outcome.code, code, f"{words}: {outcome.told}\n{outcome.text[:2000]}")
        return outcome

    def expect_error(self, code, name, *words, **process):
        """The call fails with the documented JSON shape; returns the error."""
        outcome = self.expect(code, *words, "--json", **process)
        error = outcome.json["error"]
        self.assertEqual(set(error), {"code", "what", "where", "hint"})
        self.assertTrue(all(isinstance(text, str) for text in error.values()), error)
        self.assertTrue(error["what"])
        if name is not None:
            self.assertEqual(error["code"], name, error)
        return error

    def import_(self, *paths, code=0, case=None, **options):
        return self.expect(code, "import", case or self.case, *paths, *words_of(options),
                           "--json").json

    def board(self, case=None, **options):
        options = {"top": 0, **options}
        return self.expect(0, "board", case or self.case, *words_of(options), "--json").json

    def detect(self, **options):
        return self.expect(0, "detect", self.case, *words_of(options), "--json").json

    def sources(self, case=None):
        return self.expect(0, "sources", case or self.case, "--json").json["sources"]

    def write(self, name, *lines):
        """A file of one event per line."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(line if isinstance(line, str) else json.dumps(line) + "\n"
                                for line in lines))
        return path

    def assert_same(self, expected, found, what=""):
        difference = first_difference(expected, found)
        self.assertIsNone(difference, f"{what}: {difference}")

    def assert_board(self, oracle, what="", case=None, scope=None, first=None, last=None):
        """The board equals the oracle's, row by row; `scope` None: the default one."""
        found = self.board(case=case, scope=scope, from_=first, to=last)
        self.assert_same(oracle.board(scope, first, last), found, f"{what} board {scope}")

    def assert_boards(self, oracle, what="", case=None):
        for scope in (None, "remediated", "all"):
            self.assert_board(oracle, what, case=case, scope=scope)

    def assert_findings(self, oracle, what="", **options):
        found = self.detect(**options)
        self.assertTrue(found["complete"], found["missing"])
        self.assert_same(oracle.detect(**options), found, f"{what} detect {options}")


def event(name="Search", time=1791201600, distinct_id="a", insert_id=None, **more):
    """An event as json.dumps takes it; `more` are properties."""
    properties = {"time": time, "distinct_id": distinct_id, **more}
    if insert_id is not None:
        properties["$insert_id"] = insert_id
    return {"event": name, "properties": properties}


def main():
    """Runs the tests of the calling module, deep JSON included."""
    with_deep_stack(lambda: unittest.main(exit=False, argv=sys.argv).result.wasSuccessful()
                    or os._exit(1))
