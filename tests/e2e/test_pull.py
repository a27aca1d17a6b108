# SPDX-License-Identifier: GPL-3.0-or-later
"""Pulling from the vendor's stand-in: whole days or named ones, kills, and a secret that stays one."""

import json
import os
import random
import shutil
import subprocess
import unittest
from pathlib import Path

from stand_in import SECRET, USER, StandIn
from support import SOAK, CaseTest, inflated, main, program

KILLS = int(os.environ.get("SHARDSCOPE_KILLS", 50 if SOAK else 10))
FIRST, LAST = "2024-01-01", "2024-01-06"


class Pull(CaseTest):
    def setUp(self):
        super().setUp()
        self.exports = self.folder / "exports"
        self.exports.mkdir()
        self.texts = {}
        draw = random.Random(7)
        for day in range(1, 7):
            date = f"2024-01-{day:02d}"
            start = 1704067200 + (day - 1) * 86400
            lines = [json.dumps({"event": draw.choice(["Ping", "Sync", "Signed up"]),
                                 "properties": {"time": (start + at) * 1000,
                                                "distinct_id": f"u{draw.randrange(20)}",
                                                "$insert_id": f"{day}-{at}",
                                                "noise": draw.getrandbits(64)}})
                     for at in range(day * 300)]
            self.texts[date] = "".join(line + "\n" for line in lines).encode()
            (self.exports / f"{date}.json").write_bytes(self.texts[date])
        self.home = self.folder / "home"
        self.home.mkdir()
        self.environment = {**os.environ, "HOME": str(self.home), "SHARDSCOPE_USER": USER,
                            "SHARDSCOPE_SECRET": SECRET}
        self.environment.pop("XDG_STATE_HOME", None)

    def stand_in(self, *faults, options=("--no-limits",)):
        server = StandIn(self.exports, faults=faults, options=options)
        self.addCleanup(server.stop)
        return server

    def words(self, server, *more):
        return ["pull", self.case, "--project-id", "12345", "--from", FIRST, "--to", LAST,
                "--api-url", server.url, *more]

    def pull(self, server, *more, code=0):
        # Each pull an hour of its own: what counts requests is tested where time is a test's own.
        shutil.rmtree(self.home / ".local", ignore_errors=True)
        return self.expect(code, *self.words(server, *more), "--json", env=self.environment).json

    def assert_all_there(self, pulled):
        self.assertEqual([day["date"] for day in pulled["days"]], sorted(self.texts))
        for day in pulled["days"]:
            self.assertEqual(day["state"], "complete", day)
            text = self.texts[day["date"]]
            self.assertEqual(inflated(day["path"]), text, day["date"])
            self.assertEqual(day["events"], text.count(b"\n"))
            self.assertEqual(day["bytes"], Path(day["path"]).stat().st_size)
        self.assertEqual(self.board()["totals"]["events"],
                         sum(text.count(b"\n") for text in self.texts.values()))
        self.assertEqual(list(Path(pulled["folder"]).glob("*.part")), [])

    def test_a_range_becomes_a_case(self):
        server = self.stand_in(options=())
        pulled = self.pull(server)
        self.assert_all_there(pulled)
        self.assertEqual(pulled["requests"], 6)
        self.assertEqual(pulled["import"]["events"], 6300)
        self.assertEqual(set(pulled["days"][0]),
                         {"date", "state", "events", "bytes", "requests", "reason", "path"})
        again = self.pull(server)
        self.assertEqual(again["requests"], 0)
        self.assert_all_there(again)
        server.stop()
        self.assertEqual(len(server.requests), 6)
        self.assertEqual({status for *_, status in server.requests}, {"200"})

    def test_faults_leave_nothing_out(self):
        server = self.stand_in("export:1:429=1", "export:3:cut=100", "export:4:early",
                               "export:7:503", "export:9:split", "export:11:shorter=20")
        self.assert_all_there(self.pull(server))

    def test_a_day_that_never_gets_whole_is_named_and_not_counted(self):
        server = self.stand_in("export:2-6:early")
        outcome = self.expect(3, *self.words(server), "--json", env=self.environment)
        day = outcome.json["days"][1]
        self.assertEqual((day["state"], day["requests"]), ("incomplete", 5))
        self.assertIn("early", day["reason"])
        self.assertIn("2024-01-02: incomplete", outcome.told)
        self.assertEqual(self.board()["totals"]["events"], 6300 - 600)
        again = self.pull(server)
        self.assertEqual(again["requests"], 1)
        self.assert_all_there(again)

    def test_filters_reach_the_vendor_and_have_a_folder_of_their_own(self):
        server = self.stand_in()
        pulled = self.pull(server, "--event", "Ping", "--where",
                           'string(properties["distinct_id"]) == "u3"')
        for day in pulled["days"]:
            events = [json.loads(line) for line in inflated(day["path"]).splitlines()]
            wanted = [event for event in map(json.loads, self.texts[day["date"]].splitlines())
                      if event["event"] == "Ping"
                      and event["properties"]["distinct_id"] == "u3"]
            self.assertEqual(events, wanted)
        other = self.folder / "b.shardcase"
        whole = self.expect(0, "pull", other, *self.words(server)[2:], "--json",
                            env=self.environment).json
        self.assertNotEqual(Path(whole["folder"]).name, Path(pulled["folder"]).name)

    def test_killed_at_random_it_goes_on_without_fetching_whole_days_again(self):
        server = self.stand_in("export:*:slow=20")
        draw = random.Random(3)
        for kill in range(KILLS):
            shutil.rmtree(self.home / ".local", ignore_errors=True)
            process = subprocess.Popen([program("SHARDSCOPE_CLI"), *map(str, self.words(server))],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       env=self.environment)
            try:
                process.wait(draw.uniform(0.02, 0.4))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.assert_all_there(self.pull(server))
        server.stop()
        folder = self.folder / "a-pull"
        self.assertEqual(len(list(folder.rglob("*.ndjson.gz"))), 6)
        # A day is asked for again only when the kill came while it was under way.
        self.assertLessEqual(len(server.requests), 6 + KILLS)

    def test_wrong_accounts_and_addresses_are_told_exactly(self):
        server = self.stand_in()
        self.environment["SHARDSCOPE_SECRET"] = "wrong-" + SECRET
        error = self.expect_error(12, "credentials", *self.words(server), env=self.environment)
        self.assertIn("secret", error["what"])
        self.assertNotIn(SECRET, str(error))
        self.environment["SHARDSCOPE_SECRET"] = SECRET
        words = self.words(server)
        words[3] = "777"
        error = self.expect_error(12, "credentials", *words, env=self.environment)
        self.assertIn("777", error["what"])
        for missing in ("SHARDSCOPE_USER", "SHARDSCOPE_SECRET"):
            without = {name: value for name, value in self.environment.items() if name != missing}
            error = self.expect_error(12, "credentials", *self.words(server), env=without)
            self.assertIn(missing, error["what"] + error["hint"])
        self.expect_error(2, "usage", *self.words(server)[:4], env=self.environment)
        self.expect_error(2, "usage", *self.words(server), "--last", "3d", env=self.environment)
        self.expect_error(2, "usage", *self.words(server)[:-1], "http://192.0.2.1",
                          env=self.environment)

    def test_a_certificate_that_nobody_vouches_for_is_refused(self):
        server = self.stand_in(options=("--bad-certificate",))
        error = self.expect_error(1, "failed", *self.words(server), env=self.environment)
        self.assertIn("certificate", error["what"])
        server.stop()
        self.assertEqual(server.requests, [])

    def test_the_secret_is_nowhere(self):
        server = self.stand_in("export:2:400", options=())
        told = self.expect(2, *self.words(server), env=self.environment).told
        done = self.expect(0, *self.words(server), env=self.environment)
        for text in (told, done.told, done.text):
            self.assertNotIn(SECRET, text)
        for path in self.folder.rglob("*"):
            if path.is_file():
                self.assertNotIn(SECRET.encode(), path.read_bytes(), path)


if __name__ == "__main__":
    main()
