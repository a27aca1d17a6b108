#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent counter of hot shards, to check shardscope-cli by.

    count.py board  [--scope remediated|all] [--from D] [--to D] [--top N] OPTIONS PATH...
    count.py detect [--near F] OPTIONS PATH...
    count.py import OPTIONS PATH...
OPTIONS: --timezone Z  --group-key K (repeatable)  --user-limit N  --group-limit N

Prints what `shardscope-cli ... --json` prints for a case made of the same files with --add. Plain
Python, exact, slow and simple on purpose: it shares no code and no idea of speed with the engine.

Readings where the contract leaves room (more stand in export_events.py):
- overall.volume counts events that are not attributed, too;
- `days` lists days with volume only, and is one of the lists that --top cuts;
- the default range goes from the first to the last day that has events of any scope; `from` and
  `to` name what was asked for; records are counted over the range asked for, in either scope;
- a group's display name is that of the latest record of that very key and id which has one;
- the line `terminated early` is quarantined, and so is the rest of a line that was cut;
- findings are sorted by events (most first), then user before group, group key, id, date.
"""

import argparse
import json
import sys
import threading
from collections import Counter, defaultdict
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parent))

from export_events import Bad, Event, Record, parse_line  # noqa: E402
from export_lines import Export  # noqa: E402

SUFFIXES = tuple(kind + end for kind in (".json", ".ndjson", ".jsonl") for end in ("", ".gz"))


def bytewise(text):
    return text.encode("utf-8", "surrogatepass")


def found_files(paths):
    """Files as named, and the exports in folders, in the order of their names."""
    for path in map(Path, paths):
        if path.is_dir():
            yield from sorted(file for file in path.rglob("*")
                              if file.is_file() and file.name.lower().endswith(SUFFIXES))
        else:
            yield path


class CountedFile:
    """What one file holds. With `keep`, its events stay in memory; else they are read again each
    time they are asked for."""

    def __init__(self, path, zone, keep=True):
        self.path, self.zone = str(path), zone
        self.records, self.reasons = [], []
        self.event_count = self.remediated = self.blank = self.quarantined = 0
        self.dates = set()
        self.kept = [] if keep else None
        export = Export(path)
        self.complete = export.complete
        for line in export.lines:
            self._add(line)

    def _add(self, line):
        try:
            item = parse_line(line, self.zone)
        except Bad as reason:
            self.quarantined += 1
            self.reasons.append((str(reason), line))
            return
        if item is None:
            self.blank += 1
        elif isinstance(item, Record):
            self.records.append(item)
        else:
            self.event_count += 1
            self.remediated += item.renamed
            self.dates.add(item.date)
            if self.kept is not None:
                self.kept.append(item)

    def events(self):
        if self.kept is not None:
            yield from self.kept
            return
        for line in Export(self.path).lines:
            try:
                item = parse_line(line, self.zone)
            except Bad:
                continue
            if isinstance(item, Event):
                yield item

    def report(self):
        return {
            "path": self.path,
            "bytes": Path(self.path).stat().st_size,
            "events": self.event_count,
            "records": len(self.records),
            "quarantined": self.quarantined,
            "blank": self.blank,
            "days": sorted(self.dates),
            "state": "imported" if self.complete else "incomplete",
        }


class Tally:
    """Volume, distinct others and distinct days of one row of the board."""

    __slots__ = ("volume", "others", "dates")

    def __init__(self):
        self.volume, self.others, self.dates = 0, set(), set()

    def add(self, other, date):
        self.volume += 1
        self.others.add(other)
        self.dates.add(date)


class Oracle:
    """A case: files, time zone, group keys and limits, and the answers about them."""

    def __init__(self, timezone="UTC", group_keys=(), user_limit=200_000, group_limit=1_000_000):
        self.timezone, self.zone = timezone, ZoneInfo(timezone)
        self.asked_keys = set(group_keys)
        self.user_limit, self.group_limit = user_limit, group_limit
        self.files = []

    def add(self, *paths, keep=True):
        self.files += [CountedFile(path, self.zone, keep) for path in found_files(paths)]
        return self

    def events(self):
        for file in self.files:
            yield from file.events()

    def records(self):
        for file in self.files:
            yield from file.records

    def known_keys(self):
        named = {record.group_key for record in self.records() if record.group_key}
        return sorted(self.asked_keys | named, key=bytewise)

    def imported(self):
        reports = [file.report() for file in self.files]
        totals = {name: sum(report[name] for report in reports)
                  for name in ("events", "records", "quarantined", "blank")}
        remediated = sum(file.remediated for file in self.files)
        return {"files": reports, **totals, "remediated": remediated}

    def default_scope(self):
        return "remediated" if any(file.remediated for file in self.files) else "all"

    def days(self):
        return sorted(set().union(*(file.dates for file in self.files)))

    def board(self, scope=None, first=None, last=None, top=0, where=lambda event: True):
        scope = scope or self.default_scope()
        days = self.days()
        asked = (first or "", last or "~")  # "" < every date < "~"
        first, last = first or (days or [None])[0], last or (days or [None])[-1]
        keys = self.known_keys()
        ids, names, groups = defaultdict(Tally), defaultdict(Tally), defaultdict(Tally)
        overall, dates, remediated = Tally(), Counter(), Counter()
        for event in self.events():
            in_scope = scope == "all" or event.renamed
            if not (in_scope and first <= event.date <= last and where(event)):
                continue
            overall.add(event.name, event.date)
            dates[event.date] += 1
            remediated[event.date] += event.renamed
            names[event.name].add(event.id, event.date)
            if event.id is not None:
                ids[event.id].add(event.name, event.date)
            for pair in event.groups(keys):
                groups[pair].add(event.name, event.date)
        names_of_groups = self.display_names()
        records = sum(asked[0] <= record.date <= asked[1] for record in self.records())
        cut = slice(0, top or None)
        return {
            "scope": scope, "from": first, "to": last, "timezone": self.timezone,
            "totals": {"events": overall.volume, "remediated": sum(remediated.values()),
                       "records": records, "ids": len(ids), "groups": len(groups)},
            "ids": [{"distinct_id": key, "volume": row.volume, "unique_events": len(row.others),
                     "unique_days": len(row.dates)} for key, row in ranked(ids, bytewise)][cut],
            "overall": {"volume": overall.volume, "unique_events": len(overall.others),
                        "unique_days": len(overall.dates)},
            "events": [{"event": key, "volume": row.volume,
                        "unique_ids": len(row.others - {None}), "unique_days": len(row.dates)}
                       for key, row in ranked(names, bytewise)][cut],
            "groups": [{"group_key": key[0], "group_display_name": names_of_groups.get(key),
                        "group_id": key[1], "volume": row.volume,
                        "unique_events": len(row.others), "unique_days": len(row.dates)}
                       for key, row in ranked(groups, lambda pair: tuple(map(bytewise, pair)))][cut],
            "days": [{"date": date, "volume": dates[date], "remediated": remediated[date]}
                     for date in sorted(dates)][cut],
        }

    def display_names(self):
        named = sorted((record for record in self.records()
                        if record.group_key and record.id and record.display_name),
                       key=lambda record: record.exact_ms)
        return {(record.group_key, record.id): record.display_name for record in named}

    def detect(self, user_limit=None, group_limit=None, near="0.8"):
        limits = {"user": user_limit or self.user_limit, "group": group_limit or self.group_limit}
        recorded = {(record.group_key, record.id, record.date) for record in self.records()}
        keys, counts, found = self.known_keys(), Counter(), defaultdict(list)
        for event in self.events():
            counts.update(pairs_of(event, keys))
        hot = {key for key, count in counts.items()
               if count >= Fraction(near) * limits[key[0]] or count > limits[key[0]]}
        for event in self.events():
            for key in hot.intersection(pairs_of(event, keys)):
                found[key].append((event.processing_ms, event.identity(), event.renamed))
        findings = [finding(key, events, limits[key[0]], key[1:] in recorded)
                    for key, events in found.items()]
        return {"limits": limits, "findings": sorted(findings, key=finding_order)}


def pairs_of(event, keys):
    """What an event counts for: (scope, group key, id, date), each once."""
    pairs = [("group", key, group, event.date) for key, group in event.groups(keys)]
    return pairs if event.id is None else [("user", None, event.id, event.date), *pairs]


def ranked(rows, by_key):
    """By volume descending, then bytewise by key."""
    return sorted(rows.items(), key=lambda row: (-row[1].volume, by_key(row[0])))


def finding(key, events, limit, recorded):
    """`events`: (processing time, identity, renamed) of each."""
    scope, group_key, name, date = key
    over = len(events) > limit
    order = sorted(processing_ms for processing_ms, _, _ in events)
    return {
        "scope": scope, "group_key": group_key, "id": name, "date": date,
        "events": len(events),
        "deduplicated": len({identity for _, identity, _ in events}),
        "remediated": sum(renamed for _, _, renamed in events),
        "limit": limit, "state": "over" if over else "near", "recorded": recorded,
        "crossed_at_ms": order[limit] if over else None,
    }


def finding_order(row):
    return (-row["events"], row["scope"] == "group", bytewise(row["group_key"] or ""),
            bytewise(row["id"]), row["date"])


def with_deep_stack(work):
    """Runs `work` where JSON nested many thousand levels deep can be read."""
    sys.setrecursionlimit(1_000_000)
    threading.stack_size(1024 * 1024 * 1024)
    answer = []
    thread = threading.Thread(target=lambda: answer.append(work()))
    thread.start()
    thread.join()
    if not answer:
        raise SystemExit(1)
    return answer[0]


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("command", choices=("board", "detect", "import"))
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--timezone", default="UTC")
    parser.add_argument("--group-key", action="append", default=[])
    parser.add_argument("--user-limit", type=int, default=200_000)
    parser.add_argument("--group-limit", type=int, default=1_000_000)
    parser.add_argument("--scope", choices=("remediated", "all"))
    parser.add_argument("--from", dest="first")
    parser.add_argument("--to", dest="last")
    parser.add_argument("--top", type=int, default=0)
    parser.add_argument("--near", default="0.8")
    given = parser.parse_args()
    oracle = Oracle(given.timezone, given.group_key, given.user_limit, given.group_limit)
    oracle.add(*given.paths)
    if given.command == "board":
        answer = oracle.board(given.scope, given.first, given.last, given.top)
    elif given.command == "detect":
        answer = oracle.detect(near=given.near)
    else:
        answer = oracle.imported()
    json.dump(answer, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    with_deep_stack(main)
