#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Raw rows through the index are those of a plain scan, and files that moved are found again."""

import gzip
import json
import os
import random
from collections import defaultdict
from zoneinfo import ZoneInfo

from support import CaseTest, event, generate, main
from export_events import JSON_SPACE, Bad, Event, parse_line
from export_lines import Export

ZONE = ZoneInfo("America/New_York")
KEYS = ["company"]


def rows_by_key(folder):
    """What a plain scan finds: the texts of every key's events, in the order of the files."""
    rows = defaultdict(list)
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        for line in Export(path).lines:
            try:
                one = parse_line(line, ZONE)
            except Bad:
                continue
            if isinstance(one, Event):
                place = (str(path), one.date, line.strip(JSON_SPACE).decode())
                rows["user", one.id].append(place)
                for key, group in one.groups(KEYS):
                    rows[key, group].append(place)
    return rows


class Rows(CaseTest):
    def rows(self, *words, code=0):
        return self.expect(code, "rows", self.case, *words, "--json").json

    def found(self, kind, key, *words):
        flag = ("--user", key) if kind == "user" else ("--group", f"{kind}={key}")
        answer = self.rows(*flag, "--top", "0", *words)
        self.assertTrue(answer["complete"])
        return sorted((row["path"], row["date"], row["raw"].strip()) for row in answer["rows"])

    def test_a_second_thread_in_one_file_changes_nothing(self):
        path = self.folder / "one.ndjson.gz"
        with gzip.open(path, "wt") as text:
            for number in range(40_000):
                one = event(distinct_id=f"u{number % 997}", insert_id=str(number),
                            company=f"c{number % 31}", filler="x" * (number % 700))
                text.write(json.dumps(one) + "\n")
        answers = []
        for threads in (1, 2):
            case = self.folder / f"{threads}.shardcase"
            self.expect(0, "import", case, path, "--group-key", "company", "--threads", threads)
            answers.append([self.expect(0, *words, "--json").json for words in
                            (("board", case, "--scope", "all", "--top", "0"),
                             ("rows", case, "--user", "u5", "--top", "0"),
                             ("rows", case, "--group", "company=c7", "--top", "0"))])
        self.assert_same(answers[0], answers[1])
        self.assertEqual(41, len(answers[0][1]["rows"]))

    def assert_like_a_plain_scan(self, folder, samples):
        done = self.cli("import", self.case, folder, "--group-key", KEYS[0], "--timezone", ZONE.key,
                        "--add")
        self.assertIn(done.code, (0, 3), done.told)  # 3: bad lines are set aside
        rows = rows_by_key(folder)
        chance = random.Random(7)
        # Words of a command line hold no NUL and must be text; the engine's tests ask for others.
        keys = sorted(key for key in rows
                      if key[1] and "\0" not in key[1] and key[1].isprintable())
        self.assertGreaterEqual(len(keys), samples // 2)
        for kind, key in chance.sample(keys, min(samples, len(keys))):
            expected = sorted(rows[kind, key])
            self.assertEqual(self.found(kind, key), expected, f"{kind} {key!r}")
            date = expected[0][1]
            self.assertEqual(self.found(kind, key, "--from", date, "--to", date),
                             [row for row in expected if row[1] == date])

    def test_two_hundred_ids_of_bench_data(self):
        folder = generate("bench", self.folder / "g", events=40_000, seed=3, ids=3_000) / "export"
        self.assert_like_a_plain_scan(folder, 200)

    def test_ids_of_hostile_data(self):
        folder = generate("adversarial", self.folder / "g", events=4_000, seed=5,
                          no_hidden_damage=True) / "export"
        self.assert_like_a_plain_scan(folder, 100)

    def test_places_lead_to_the_text(self):
        lines = [event(distinct_id=f"u{n % 5}", n="x" * 3000) for n in range(2000)]
        path = self.write("a.ndjson", *lines)
        self.import_(path)
        text = path.read_bytes()
        answer = self.rows("--user", "u3", "--top", "0")
        self.assertEqual(len(answer["rows"]), 400)
        for row in answer["rows"]:
            raw = row["raw"].encode()
            self.assertEqual(text[row["offset"]:row["offset"] + len(raw)], raw)
            self.assertEqual(text.count(b"\n", 0, row["offset"]) + 1, row["line"])

    def test_prints_lines_as_they_are(self):
        path = self.write("a.ndjson", *(event(distinct_id="u", n=n) for n in range(150)))
        self.import_(path)
        self.assertEqual(self.expect(0, "rows", self.case, "--user", "u", "--top", 0).text,
                         path.read_text())
        self.assertEqual(len(self.expect(0, "rows", self.case, "--user", "u").text.splitlines()),
                         100)
        self.assertEqual(self.expect(0, "rows", self.case, "--user", "nobody").text, "")

    def test_elements_over_several_lines_become_one(self):
        lines = [event(distinct_id="u", n=n) for n in range(3)]
        self.import_(self.write("a.json", json.dumps(lines, indent=1)))
        printed = self.expect(0, "rows", self.case, "--user", "u").text.splitlines()
        self.assertEqual([json.loads(line) for line in printed], lines)

    def test_usage(self):
        self.import_(self.write("a.ndjson", event()))
        for words in ((), ("--user", "a", "--group", "k=a"), ("--group", "k"),
                      ("--user", "a", "--from", "x"), ("--user", "a", "--top", "-1")):
            self.expect_error(2, "usage", "rows", self.case, *words)


class MovedFiles(CaseTest):
    def setUp(self):
        super().setUp()
        self.first = self.write("a.ndjson", event(distinct_id="u", time=1791201600))
        self.second = self.write("b.ndjson", event(distinct_id="u", time=1791301600))
        self.import_(self.first, self.second)

    def health(self):
        return {source["path"]: source["health"] for source in self.sources()}

    def test_a_moved_file_is_told_and_found_again(self):
        moved = self.folder / "new" / "a.ndjson"
        moved.parent.mkdir()
        self.first.rename(moved)
        self.assertEqual(self.health(), {str(self.first): "missing", str(self.second): "ok"})
        answer = self.expect(3, "rows", self.case, "--user", "u", "--json").json
        self.assertEqual(len(answer["rows"]), 1)
        self.assertEqual((answer["complete"], answer["missing"]), (False, [str(self.first)]))

        done = self.expect(0, "sources", self.case, "--relocate", self.first, moved, "--json").json
        self.assertEqual(done["relocated"], [str(moved)])
        self.assertEqual(self.health(), {str(moved): "ok", str(self.second): "ok"})
        self.assertEqual(len(self.expect(0, "rows", self.case, "--user", "u").text.splitlines()), 2)

    def test_errors_say_which_file_and_what_to_do(self):
        self.second.unlink()
        self.first.unlink()
        error = self.expect_error(10, "not-found", "rows", self.case, "--user", "u")
        self.assertEqual(error["where"], str(self.first))
        self.assertIn("not there any more", error["what"])
        self.assertIn("--relocate", error["hint"])

    def test_a_changed_file_is_told(self):
        self.first.write_text(self.first.read_text() + "{}\n")
        self.assertEqual(self.health()[str(self.first)], "changed")
        done = self.expect(3, "rows", self.case, "--user", "u")
        self.assertIn("has changed since it was imported", done.told)

    def test_a_touched_file_is_checked_once(self):
        os.utime(self.first, ns=(1, 1))
        self.assertEqual(self.health()[str(self.first)], "unchecked")
        self.expect(0, "rows", self.case, "--user", "u")
        self.assertEqual(self.health()[str(self.first)], "ok")

    def test_another_content_is_refused(self):
        for code, name, other in ((2, "usage", self.second), (1, "read-failed", self.folder)):
            error = self.expect_error(code, name, "sources", self.case, "--relocate", self.first,
                                      other)
            self.assertEqual(error["where"], str(other))
        self.expect_error(10, "not-found", "sources", self.case, "--relocate", self.first, "gone")
        self.expect_error(10, "not-found", "sources", self.case, "--relocate", "gone", self.first)
        self.expect(2, "sources", self.case, "--relocate", self.first)
        self.assertEqual(self.health(), {str(self.first): "ok", str(self.second): "ok"})


if __name__ == "__main__":
    main()
