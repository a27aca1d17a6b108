#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the memory of an import as ids grow in number, and checks that it changes no count."""

import argparse
import hashlib
import json
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "bench"))

from processes import machine, run  # noqa: E402

UNLIMITED = "64G"
SLACK = 1.1  # of the budget
LIMITS = ["--user-limit", "1000", "--group-limit", "1000"]


def bytes_of(size):
    units = {"K": 10, "M": 20, "G": 30}
    return int(size[:-1]) << units[size[-1]] if size[-1] in units else int(size)


class Bench:
    def __init__(self, given):
        self.given = given
        self.cli = given.programs / "bin" / "shardscope-cli"
        self.generate = given.programs / "tests" / "bin" / "shardscope-generate"
        self.case = given.data / "memory.shardcase"

    def set_of(self, ids):
        folder = self.given.data / f"unique-{ids}"
        if not (folder / "manifest.json").exists():
            print(f"bench: making {ids:,} ids, once", file=sys.stderr, flush=True)
            shutil.rmtree(folder, ignore_errors=True)
            run([self.generate, "unique", folder, "--events", ids * 20 // 19 + 20, "--ids", ids])
        return folder / "export"

    def import_(self, exports, memory):
        for path in self.case.parent.glob(self.case.name + "*"):
            path.unlink()
        return run([self.cli, "import", self.case, exports, "--threads", 2, "--group-key",
                    "company", "--memory", memory, "--quiet"])

    def outcome(self):
        """A digest of the board and the findings, and the peak of printing them."""
        digest, peak = hashlib.sha256(), 0
        out = self.given.data / "memory.json"
        for words in (["board", "--scope", "all", "--top", "5000"], ["detect", *LIMITS]):
            with out.open("wb") as file:
                cost = run([self.cli, words[0], self.case, *words[1:], "--json"], file)
            answer = json.loads(out.read_text())
            digest.update(json.dumps(answer, sort_keys=True).encode())
            peak = max(peak, cost.peak)
        return digest.hexdigest(), peak

    def measure(self):
        """Rows of the table; whether every budget held and every count was the same."""
        print("| ids | budget | peak | peak / budget | CPU s | CPU / unlimited | board peak |\n"
              "|---|---|---|---|---|---|---|")
        good = True
        for ids in self.given.ids:
            exports = self.set_of(ids)
            first = None
            for memory in (UNLIMITED, *self.given.memory):
                cost = self.import_(exports, memory)
                digest, board = self.outcome()
                first = first or (digest, cost.cpu)
                share = cost.peak / bytes_of(memory)
                good = good and digest == first[0] and share <= SLACK
                print(f"| {ids:,} | {memory} | {cost.peak >> 20} MiB | {share:.2f} | "
                      f"{cost.cpu:.1f} | {cost.cpu / first[1]:.2f} | {board >> 20} MiB |"
                      + ("" if digest == first[0] else " COUNTS DIFFER"), flush=True)
        return good


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ids", type=int, nargs="+", default=[1_000_000, 20_000_000])
    parser.add_argument("--memory", nargs="+", default=["256M", "2G"], metavar="SIZE")
    parser.add_argument("--programs", type=Path, default=ROOT / "build")
    parser.add_argument("--data", type=Path, default=ROOT / "build" / "bench")
    bench = Bench(parser.parse_args())
    bench.given.data.mkdir(parents=True, exist_ok=True)
    for name, text in machine(ROOT, bench.cli):
        print(f"- {name}: {text}")
    print()
    if not bench.measure():
        raise SystemExit("bench: a budget was passed by more than a tenth, or a count differs")


if __name__ == "__main__":
    main()
