#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Repaired events reach the vendor, every one of them, whatever happens on the way."""

import json
import os
import random
import signal
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

    def imported(self, server):
        """What the vendor has, by insert id."""
        days = self.board()["days"]
        status, _, body = server.ask("/api/2.0/export", from_date=days[0]["date"],
                                     to_date=days[-1]["date"])
        self.assertEqual(status, 200)
        return Counter(json.loads(line)["properties"]["$insert_id"] for line in body.splitlines())

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
