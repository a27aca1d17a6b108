#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the headless program on a generated set and checks its counts; see README.md here."""

import argparse
import gzip
import hashlib
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "tests" / "bench"), str(ROOT / "tests" / "oracle")]

from count import Oracle  # noqa: E402
from processes import machine, run  # noqa: E402

ORACLE_SOURCES = sorted((ROOT / "tests" / "oracle").glob("[ce]*.py"))


def say(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


class Bench:
    def __init__(self, given):
        self.given = given
        self.cli = given.programs / "bin" / "shardscope-cli"
        tools = given.programs / "tests" / "bin"
        self.generate = tools / "shardscope-generate"
        self.query_times = tools / "shardscope-query-times"
        self.desktop_times = tools / "shardscope-desktop-times"
        self.selector_times = tools / "shardscope-selector-times"
        self.repair_times = tools / "shardscope-repair-times"
        for program in (self.cli, self.generate, self.query_times, self.desktop_times,
                        self.selector_times, self.repair_times):
            if not program.exists():
                raise SystemExit(f"bench: {program} is not built; ./dev bench builds it")
        self.set = given.data / f"events-{given.events}-seed-{given.seed}"
        self.case = given.data / "bench.shardcase"

    def prepare(self):
        if not (self.set / "manifest.json").exists():
            say(f"making {self.given.events:,} events, once")
            shutil.rmtree(self.set, ignore_errors=True)
            run([self.generate, "bench", self.set, "--events", self.given.events, "--seed",
                 self.given.seed])
        self.manifest = json.loads((self.set / "manifest.json").read_text())
        self.files = [self.set / "export" / file["name"] for file in self.manifest["files"]]
        sizes = [path.stat().st_size for path in self.files]
        if sizes != [file["disk_bytes"] for file in self.manifest["files"]]:
            raise SystemExit(f"bench: {self.set} is not what its manifest says; delete it")
        run(["cat", *self.files])  # into the page cache

    def import_(self, threads, output=subprocess.DEVNULL):
        for path in self.case.parent.glob(self.case.name + "*"):
            path.unlink()
        return run([self.cli, "import", self.case, *self.files, "--threads", threads,
                    "--group-key", "company", "--user-limit", self.manifest["user_limit"],
                    "--group-limit", self.manifest["group_limit"], "--json", "--quiet"], output)

    def duckdb(self):
        """The DuckDB call, when its package is found."""
        script = self.given.data / "duckdb_count.mjs"  # beside node_modules, where node looks
        if not (self.given.data / "node_modules" / "@duckdb" / "node-api").exists():
            say("DuckDB is left out: npm install --prefix build/bench @duckdb/node-api")
            return None
        shutil.copy(ROOT / "tests" / "bench" / "duckdb_count.mjs", script)
        return ["node", script, self.set / "export", 2]

    def measure(self):
        yardsticks = {"gzip": ["gzip", "-dc", *self.files]}
        if shutil.which("igzip"):
            yardsticks["igzip"] = ["igzip", "-dc", *self.files]
        if duckdb := self.duckdb():
            yardsticks["duckdb"] = duckdb
        rounds = []
        for number in range(self.given.pairs + 1):
            say(f"round {number} of {self.given.pairs}" + (", warming up" if number == 0 else ""))
            costs = {"one": self.import_(1)}
            for name, command in yardsticks.items():
                costs[name] = run(command)
            costs["two"] = self.import_(2)
            costs["board"] = run([self.cli, "board", self.case, "--json"])
            costs["limit"] = self.limit()
            costs["proof"] = self.proof()
            costs["repair"] = self.repair()
            costs["painted"] = self.ask(self.desktop_times, "open", self.case)["painted_ms"]
            if number > 0:
                rounds.append(costs)
        return rounds

    @staticmethod
    def ask(*command, given=None):
        done = subprocess.run(list(map(str, command)), input=given, capture_output=True,
                              check=True)
        return json.loads(done.stdout)

    def limit(self):
        """What the limiter takes for the text of all files, with nothing running beside it."""
        text = self.set / "text.ndjson"
        if not text.exists():
            with text.open("wb") as output:
                run(["gzip", "-dc", *self.files], output)
        with text.open("rb") as lines:
            return run([self.cli, "limit", "--user-limit", self.manifest["user_limit"]],
                       given=lines)

    def repair(self):
        """What it takes to edit, batch and pack every event of the files."""
        folder = self.given.data / "repaired"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return run([self.repair_times, folder, *self.files])

    def proof(self):
        """What it takes to prove a selector of the ten hottest user ids."""
        board = json.loads(subprocess.run(
            [self.cli, "board", self.case, "--scope", "all", "--top", "10", "--json"],
            capture_output=True, check=True).stdout)
        keys = [word for row in board["ids"] for word in ("--user", row["distinct_id"])]
        selector = json.loads(subprocess.run(
            [self.cli, "selector", self.case, *keys, "--json"], capture_output=True,
            check=True).stdout)["selector"]
        return run([self.cli, "prove", self.case, "--selector", selector, *keys, "--json",
                    "--quiet"])

    def longest_stall(self):
        """How long the window did not answer while it imported, in milliseconds."""
        folder = self.given.data / "desktop"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for path in self.files:
            (folder / path.name).symlink_to(path)
        return self.ask(self.desktop_times, "import", folder)["longest_stall_ms"]

    def sampled_ids(self, count):
        """The hottest ids, and others from everywhere in the list."""
        ids = [row["distinct_id"] for row in self.oracle()["all"]["ids"]]
        return ids[:5] + random.Random(1).sample(ids[5:], min(count, len(ids) - 5))

    def queries(self):
        """Times of questions about single ids, in microseconds."""
        ids = "".join(name + "\0" for name in self.sampled_ids(200))
        return self.ask(self.query_times, self.case, given=ids.encode("utf-8", "surrogatepass"))

    def check_rows(self):
        """Rows fetched through the index against those that reading everything finds."""
        ids = self.sampled_ids(100)[5:]
        spelled = re.compile("|".join(re.escape(json.dumps(name)[1:-1]) for name in ids).encode())
        found = {name: [] for name in ids}
        for path in self.files:
            with gzip.open(path) as lines:
                for line in filter(spelled.search, lines):
                    event = json.loads(line)
                    name = event["properties"].get("distinct_id")
                    if event["event"] == "$hotshard_events":
                        name = event["properties"].get("mp_original_distinct_id")
                    if name in found and event["event"] != "$hotshard_record":
                        found[name].append(line.rstrip(b"\n"))
        wrong = []
        for name, lines in found.items():
            done = subprocess.run([self.cli, "rows", self.case, "--user", name, "--top", "0",
                                   "--quiet"], capture_output=True, check=True)
            if sorted(done.stdout.splitlines()) != sorted(lines):  # the case has files largest first
                wrong.append(f"rows of {name!r} differ from a plain scan")
        say(f"compared {sum(map(len, found.values())):,} rows of {len(ids)} ids with a plain scan: "
            + ("all equal" if not wrong else "; ".join(wrong)))
        return wrong

    def check(self):
        """Everything that differs from what is right, as sentences."""
        report_path = self.given.data / "report.json"
        with report_path.open("wb") as output:
            self.import_(2, output)
        report = json.loads(report_path.read_text())
        wrong = []
        for name in ("events", "records", "quarantined", "remediated", "blank"):
            expected = sum(file[name] for file in self.manifest["files"])
            if report[name] != expected:
                wrong.append(f"{name}: {report[name]:,} imported, {expected:,} were made")
        answers = self.oracle()
        for name, words in (("all", ["board", "--scope", "all", "--top", "0"]),
                            ("remediated", ["board", "--scope", "remediated", "--top", "0"]),
                            ("detect", ["detect"])):
            done = subprocess.run([self.cli, words[0], self.case, *words[1:], "--json"],
                                  capture_output=True, check=True)
            found = json.loads(done.stdout)
            wrong += [f"{name}: {part} differs from the oracle" for part in answers[name]
                      if answers[name][part] != found[part]]
        rows = sum(len(part) for part in answers["all"].values() if isinstance(part, list))
        say(f"compared {rows:,} rows of the board with the oracle: "
            + ("all equal" if not wrong else "; ".join(wrong)))
        return wrong + self.check_rows()

    def oracle(self):
        """The right answers, kept beside the set until set or oracle change."""
        digest = hashlib.sha256((self.set / "manifest.json").read_bytes())
        for source in ORACLE_SOURCES:
            digest.update(source.read_bytes())
        kept = self.set / f"oracle-{digest.hexdigest()[:16]}.json.gz"
        if not kept.exists():
            say("counting everything a second time with the oracle, once; this takes minutes")
            oracle = Oracle("UTC", ["company"], self.manifest["user_limit"],
                            self.manifest["group_limit"]).add(*self.files, keep=False)
            answers = {"all": oracle.board("all"), "remediated": oracle.board("remediated"),
                       "detect": oracle.detect()}
            with gzip.open(kept, "wt") as file:
                json.dump(answers, file)
        with gzip.open(kept, "rt") as file:
            return json.load(file)


class Row:
    """One line of the table: a measure over the rounds against its target."""

    def __init__(self, name, values, target, unit="", slack=1.10, at_least=False):
        self.name, self.values, self.target, self.unit = name, values, target, unit
        self.slack, self.at_least = slack, at_least

    @property
    def median(self):
        return statistics.median(self.values)

    @property
    def met(self):
        return self.reaches(self.target)

    @property
    def passes_gate(self):
        if self.target is None:
            return True
        return self.reaches(self.target / self.slack if self.at_least else self.target * self.slack)

    def reaches(self, target):
        if target is None:
            return True
        return self.median >= target if self.at_least else self.median <= target

    def markdown(self):
        spread = f"{min(self.values):.3g} to {max(self.values):.3g}"
        sign = "≥" if self.at_least else "≤"
        target = "" if self.target is None else f"{sign} {self.target:g}{self.unit}"
        verdict = "" if self.target is None else "met" if self.met else "**missed**"
        return f"| {self.name} | {self.median:.3g}{self.unit} | {spread} | {target} | {verdict} |"


def ratio(rounds, measure, one, other):
    return [getattr(costs[one], measure) / getattr(costs[other], measure) for costs in rounds]


def table(rounds, bench, queries, stall):
    """The measures against the targets of the engine."""
    events = bench.given.events
    case_bytes = bench.case.stat().st_size
    disk_bytes = sum(file["disk_bytes"] for file in bench.manifest["files"])
    rows = [Row("import CPU / `gzip -dc` CPU", ratio(rounds, "cpu", "one", "gzip"), 0.66)]
    if "igzip" in rounds[0]:
        rows.append(Row("import CPU / `igzip -dc` CPU", ratio(rounds, "cpu", "one", "igzip"), 2.6))
        rows.append(Row("proof of 10 keys CPU / `igzip -dc` CPU",
                        ratio(rounds, "cpu", "proof", "igzip"), 2.0))
        rows.append(Row("repair + batch + gzip CPU / `igzip -dc` CPU",
                        ratio(rounds, "cpu", "repair", "igzip"), 4.5))
    if "duckdb" in rounds[0]:
        rows += [Row("import CPU (2 threads) / DuckDB CPU", ratio(rounds, "cpu", "two", "duckdb"),
                     0.58),
                 Row("peak memory / DuckDB's", ratio(rounds, "peak", "two", "duckdb"), 1.0)]
    mega = [max(costs["one"].peak, costs["two"].peak) / 2**20 for costs in rounds]
    rows += [
        Row("wall of 2 threads / of 1", ratio(rounds, "wall", "two", "one"), 0.60),
        Row("peak memory of the import", mega, 700, " MB", 1.05),
        Row("case file per event", [case_bytes / events], 26, " B", 1.05),
        Row("case file / gzipped exports", [case_bytes / disk_bytes], 0.20, "", 1.05),
        Row("`limit`, million events a CPU second",
            [events / 1e6 / costs["limit"].cpu for costs in rounds], 0.8, at_least=True),
        Row("repair + batch + gzip, million events a CPU second",
            [events / 1e6 / costs["repair"].cpu for costs in rounds], 0.25, at_least=True),
        Row("peak memory of a repair", [costs["repair"].peak / 2**20 for costs in rounds], 150,
            " MB"),
        Row("selectors of 1,000 keys", list(bench.ask(bench.selector_times).values()), 50, " ms"),
        Row("window: case asked for to board painted", [costs["painted"] for costs in rounds], 300,
            " ms"),
        Row("window: longest stall while importing", [stall], 100, " ms"),
        Row("board from the command line, wall", [costs["board"].wall for costs in rounds], None,
            " s"),
    ]
    for name, words, target in (("timeline", "daily timeline of an id", 1),
                                ("first_row", "first raw row of an id", 10),
                                ("six_rows", "six raw rows of an id", 50)):
        rows.append(Row(words, [time / 1000 for time in queries[name]], target, " ms"))
    return rows + [
        Row("import, 1 thread, CPU", [costs["one"].cpu for costs in rounds], None, " s"),
        Row("import, 2 threads, wall", [costs["two"].wall for costs in rounds], None, " s"),
        Row("million events a CPU second", [events / 1e6 / costs["one"].cpu for costs in rounds],
            None),
    ]


def loads():
    return "{:.2f}, {:.2f}, {:.2f}".format(*os.getloadavg())


def keep_history(path, commit, rows):
    new = not path.exists()
    with path.open("a") as file:
        if new:
            file.write("\t".join(["time", "commit", *(row.name for row in rows)]) + "\n")
        stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        file.write("\t".join([stamp, commit, *(f"{row.median:.4g}" for row in rows)]) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pairs", type=int, default=5, help="rounds after the warm-up")
    parser.add_argument("--programs", type=Path, default=ROOT / "build", help="a build folder")
    parser.add_argument("--data", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--gate", action="store_true", help="fail when a target is missed")
    given = parser.parse_args()
    given.data.mkdir(parents=True, exist_ok=True)

    bench = Bench(given)
    bench.prepare()
    before = loads()
    rounds = bench.measure()
    after = loads()
    stall = bench.longest_stall()
    wrong = bench.check()
    rows = table(rounds, bench, bench.queries(), stall)

    facts = machine(ROOT, bench.cli)
    raw = sum(file["raw_bytes"] for file in bench.manifest["files"])
    disk = sum(file["disk_bytes"] for file in bench.manifest["files"])
    facts += [("set", f"{given.events:,} events, {raw / 1e6:.0f} MB of text, {disk / 1e6:.0f} MB "
                      f"gzipped, {len(bench.files)} files, seed {given.seed}"),
              ("load before / after", f"{before} / {after}"),
              ("counts", "; ".join(wrong) or "equal to the oracle, row by row")]
    print("\n".join(f"- {name}: {text}" for name, text in facts))
    print(f"\n| measure | median of {given.pairs} | range | target | |\n|---|---|---|---|---|")
    print("\n".join(row.markdown() for row in rows))
    keep_history(given.data / "history.tsv", facts[0][1], rows)
    if wrong or (given.gate and not all(row.passes_gate for row in rows)):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
