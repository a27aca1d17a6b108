#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Repaired events reach the vendor, every one of them, whatever happens on the way."""

import contextlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import time
from collections import Counter

from stand_in import SECRET, USER, StandIn
from support import SOAK, CaseTest, event, main, program
from test_transform import inflate

EVENTS = 30_000
KILLS = 200 if SOAK else 20
DAY = 1791201600


class Reimport(CaseTest):
    def setUp(self):
        super().setUp()
        self.environment = {**os.environ, "SHARDSCOPE_USER": USER, "SHARDSCOPE_SECRET": SECRET}
        self.import_(self.write("a.json", *(
            event("$hotshard_events", DAY + number % 3 * 86400, "", f"i{number}", who=number % 500,
                  mp_original_event_name="Search", mp_original_distinct_id="hot")
            for number in range(EVENTS))))

    def words(self, server, *words):
        return ("reimport", self.case, "--project-id", 12345, "--api-url", server.url, "--flow",
                "user", "--distinct-id-from", "who", *words)

    def reimport(self, server, *words, code=0):
        outcome = self.expect(code, *self.words(server, *words), "--json", env=self.environment)
        found = outcome.json
        self.assertTrue(found["balanced"])
        self.assertEqual(found["read"], found["accepted"] + found["refused"] + found["excluded"] +
                         found["quarantined"] + found["pending"])
        for day in found["days"]:
            self.assertEqual(day["read"], day["accepted"] + day["refused"] + day["excluded"] +
                             day["quarantined"] + day["pending"], day)
        for name in ("read", "accepted", "pending"):
            self.assertEqual(sum(day[name] for day in found["days"]), found[name])
        return found

    def planned(self, folder):
        """The events that were to be sent."""
        events = Counter()
        for path in folder.glob("*.ndjson.gz"):
            text, whole = inflate(path.read_bytes())
            self.assertTrue(whole)
            events.update(text.decode().splitlines())
        return events

    def ledger_entries(self):
        with contextlib.closing(sqlite3.connect(f"file:{self.case}?mode=ro", uri=True)) as case:
            return case.execute("SELECT count(*) FROM repair_ledger").fetchone()[0]

    def exported(self, server):
        """All that the vendor has, one event a line."""
        days = self.board()["days"]
        status, _, body = server.ask("/api/2.0/export", from_date=days[0]["date"],
                                     to_date=days[-1]["date"])
        self.assertEqual(status, 200)
        return body.decode()

    def imported(self, server):
        """The same by insert id."""
        return Counter(json.loads(line)["properties"]["$insert_id"]
                       for line in self.exported(server).splitlines())

    def test_nothing_is_sent_unless_asked_for(self):
        with StandIn() as server:
            found = self.reimport(server)
            self.assertEqual((found["read"], found["pending"], found["sent"]), (EVENTS, EVENTS, 0))
            self.assertFalse(self.imported(server))

    def test_a_killed_reimport_goes_on_and_loses_nothing(self):
        chance = random.Random(7)
        with StandIn(faults=("import:3:503", "import:9:lost", "import:14:413", "import:17:429"),
                     options=("--no-limits",)) as server:
            kills = 0
            for _ in range(KILLS):
                process = subprocess.Popen(
                    [program("SHARDSCOPE_CLI"), *map(str, self.words(server, "--send"))],
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.environment)
                time.sleep(chance.uniform(0.05, 0.8))
                process.send_signal(signal.SIGKILL)
                process.wait()
                kills += process.returncode == -signal.SIGKILL
            self.assertGreater(kills, 0)
            found = self.reimport(server, "--send")
            self.assertTrue(found["done"])
            self.assertEqual((found["accepted"], found["pending"]), (EVENTS, 0))
            again = self.reimport(server, "--send")
            self.assertTrue(again["resumed"])
            planned = self.planned(self.case.parent / found["folder"])
            self.assertEqual(planned.total(), EVENTS)
            imported = self.imported(server)
            self.assertEqual(set(imported), {json.loads(line)["properties"]["$insert_id"]
                                             for line in planned})

    def test_an_interrupted_reimport_says_what_remains_and_goes_on(self):
        with StandIn(faults=("import:1-20:slow=2000",)) as server:
            process = subprocess.Popen(
                [program("SHARDSCOPE_CLI"), *map(str, self.words(server, "--send", "--json"))],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment)
            while process.poll() is None and self.ledger_entries() < 2:
                time.sleep(0.005)
            process.send_signal(signal.SIGINT)
            text, told = process.communicate()
            self.assertEqual(process.returncode, 130, told)
            found = json.loads(text)
            self.assertGreater(found["pending"], 0)
            self.assertFalse(found["done"])
            self.assertTrue(self.reimport(server, "--send")["done"])
            self.assertEqual(set(self.imported(server).values()) - {1, 2}, set())

    def test_the_undo_selector_matches_what_was_imported_and_nothing_else(self):
        with StandIn() as server:
            undo = self.reimport(server, "--send")["undo_selector"]
            export = self.write("after.json", self.exported(server), event("Other", DAY, "x"),
                                event("Other", DAY, "y", hs_run="another"))
        after = self.folder / "after.shardcase"
        self.import_(export, case=after)
        proof = self.expect(0, "prove", after, "--selector", undo, "--user", "nobody",
                            "--json").json
        self.assertEqual(proof["innocent"], {"matched": EVENTS, "kept": 2})

    def test_credentials_come_from_the_environment_and_are_told_when_refused(self):
        with StandIn() as server:
            self.environment.pop("SHARDSCOPE_SECRET")
            self.expect_error(12, "credentials", *self.words(server, "--send"),
                              env=self.environment)
            self.environment["SHARDSCOPE_SECRET"] = "wrong"
            self.expect_error(12, "credentials", *self.words(server, "--send"),
                              env=self.environment)
            self.environment["SHARDSCOPE_SECRET"] = SECRET
            self.assertTrue(self.reimport(server, "--send")["done"])
        self.assertNotIn(SECRET.encode(), self.case.read_bytes())

    def test_calls_that_cannot_be_meant_are_refused(self):
        call = ("reimport", self.case, "--flow", "user")
        self.expect_error(2, "usage", *call)
        self.expect_error(2, "usage", *call, "--project-id", "x")
        self.expect_error(2, "usage", *call, "--project-id", 1, "--region", "mars")


if __name__ == "__main__":
    main()
