#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Selectors of a case match the events of the hot keys and no other, and a proof says so."""

import hashlib
import json
from collections import Counter
from zoneinfo import ZoneInfo

from support import DEMO, DEMO_LIMITS, CaseTest, event, generate, main
from export_events import Bad, Event, Number, parse_line
from export_lines import Export

UTC = ZoneInfo("UTC")


def bound(ms):
    return f'(number(properties["mp_processing_time_ms"]) < {ms})'


def mission_selector(pairs, before):
    """What the script of the mission makes: nothing holds the parts together."""
    one = ('((defined (properties["{0}"])) AND ((any(X, properties["{0}"], X="{1}")) OR '
           '(string(properties["{0}"], "undefined") == "{1}")))')
    return " OR ".join(one.format(key, name) for key, name in pairs) + f" AND {bound(before)}"


def events_of(folder):
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        for line in Export(path).lines:
            try:
                one = parse_line(line, UTC)
            except Bad:
                continue
            if isinstance(one, Event):
                yield one


def is_number(text):
    try:
        return type(json.loads(text)) in (int, float)
    except ValueError:
        return False


def words_for(pairs):
    return [word for pair in pairs for word in
            (("--user", pair["id"]) if pair["group_key"] is None
             else ("--group", f"{pair['group_key']}={pair['id']}"))]


def processed_before(one, before):
    processed = one.properties.get("mp_processing_time_ms")
    return isinstance(processed, Number) and float(processed) < before


class Selector(CaseTest):
    def selector(self, *words, code=0):
        return self.expect(code, "selector", self.case, *words, "--json").json

    def prove(self, selector, *words, code=0):
        return self.expect(code, "prove", self.case, "--selector", selector, *words, "--json").json

    def assert_exact(self, proof, what=""):
        self.assertEqual((proof["hot"]["missed"], proof["innocent"]["matched"], proof["failed"]),
                         (0, 0, 0), f"{what}: {proof['rows'][:3]}")

    def test_the_demo_is_proved_as_a_whole_and_pair_by_pair_in_both_forms(self):
        self.import_(DEMO, group_key="company", code=3, **DEMO_LIMITS)  # it has bad lines
        everything = self.selector()
        keys = {(pair["group_key"], pair["id"]) for pair in everything["pairs"]}
        self.assertIn((None, "user_id"), keys)
        expected = Counter()
        total = 0
        for one in events_of(DEMO):
            total += 1
            hit = {(None, one.id), *one.groups(["company"])} & keys
            if hit and processed_before(one, everything["before_ms"]):
                expected["all"] += 1
                expected.update(hit)
        for form in ("standard", "vendor"):
            made = self.selector("--form", form)
            self.assertEqual(made["form"], form)
            self.assertIsNotNone(made["selector"])
            proof = self.prove(made["selector"])
            self.assert_exact(proof, form)
            self.assertEqual(proof["verdict"], "proved")
            self.assertEqual(proof["events"], total)
            self.assertEqual(proof["hot"]["matched"], expected["all"])
            self.assertEqual(proof["uncovered_days"], [])
            self.assertEqual(proof["selector_sha256"],
                             hashlib.sha256(made["selector"].encode()).hexdigest())
            by_key = {(key["group_key"], key["id"]): key["matched"] for key in proof["by_key"]}
            self.assertEqual(by_key, {key: expected[key] for key in keys})
            self.assertEqual(sum(day["hot_matched"] for day in proof["by_day"]), expected["all"])
            for key, name in sorted(keys, key=str):
                words = ("--user", name) if key is None else ("--group", f"{key}={name}")
                one = self.selector("--form", form, *words)["selector"]
                proof = self.prove(one, *words)
                self.assert_exact(proof, f"{form} {words}")
                self.assertEqual(proof["hot"]["matched"], expected[key, name])

    def test_the_missions_selector_is_not_bounded_as_a_whole(self):
        rows = [event(time=1_700_000_000 + number, insert_id=str(number), company=company,
                      mp_processing_time_ms=processed)
                for number, (company, processed) in enumerate(
                    [("Acme", 100), ("Acme", 900), ("Beta", 100), ("Beta", 900), ("other", 100)])]
        self.import_(self.write("a.ndjson", *rows), group_key="company", group_limit=1)
        text = mission_selector([("company", "Acme"), ("company", "Beta")], 500)
        proof = self.prove(text, "--before", "500")
        self.assertEqual(proof["verdict"], "matches-innocent")
        self.assertEqual(proof["hot"], {"matched": 2, "missed": 0})
        self.assertEqual(proof["innocent"], {"matched": 1, "kept": 2})
        [row] = proof["rows"]
        self.assertEqual((row["kind"], row["line"]), ("innocent-matched", 2))
        rules = {finding["rule"] for finding in proof["lint"] if finding["weight"] == "danger"}
        self.assertEqual(rules, {"parentheses", "unbounded-part"})
        # Read otherwise it would be right: that is told, too.
        others = {other["if"]: other for other in proof["depends_on"]}
        self.assertEqual(others["or binds tighter than and"]["innocent_matched"], 0)
        mended = self.selector("--before", "500", "--form", "vendor")["selector"]
        self.assert_exact(self.prove(mended, "--before", "500"))

    def test_generated_hostile_data_is_matched_exactly(self):
        folder = generate("adversarial", self.folder / "set", seed=11)
        done = self.cli("import", self.case, folder, "--group-key", "company", "--add",
                        "--user-limit", "30", "--group-limit", "30")
        self.assertIn(done.code, (0, 3), done.told)
        before = ("--before", str(10**15))
        made = self.selector(*before, code=3)
        self.assertTrue(made["refused"])  # some ids cannot be written
        refused = {(pair["group_key"], pair["id"]) for pair in made["refused"]}
        words, numbers = [], []
        for pair in made["pairs"]:
            key, name = pair["group_key"], pair["id"]
            # The set gives plain events the vendor's own property names: there, and only there, a
            # number that is an id cannot be told from the vendor's artefact.
            if (key, name) in refused:
                continue
            if key is None and is_number(name):
                numbers += ["--user", name]
                continue
            if key is None:
                words += ["--user", name]
            elif "=" not in key:
                words += ["--group", f"{key}={name}"]
        self.assertGreater(len(words), 20)
        for form in ("standard", "vendor"):
            matched = 0
            parts = self.selector(*before, *words, "--form", form)["parts"]
            self.assertGreater(len(parts), 1)
            for part in parts:
                proof = self.prove(part["selector"], *before, *words_for(part["pairs"]))
                self.assert_exact(proof, f"{form} {part['pairs']}")
                matched += proof["hot"]["matched"]
            self.assertGreater(matched, 500)
            self.assert_numbers_are_mended(numbers, *before, "--form", form)

    def assert_numbers_are_mended(self, keys, *words):
        """Single events are named by their $insert_id; one of the set has none."""
        wrong = []
        for exact in ((), ("--exact",)):
            made = self.cli("selector", self.case, *keys, *words, *exact, "--json")
            self.assertIn(made.code, (0, 3), made.told)
            proof = self.prove(made.json["selector"], *keys, *words[:2])
            wrong.append((proof["hot"]["missed"], proof["innocent"]["matched"]))
        self.assertGreater(wrong[0][0], 0)
        self.assertEqual(wrong[1], (0, 1), wrong)

    def test_a_pasted_selector_is_held_against_the_data(self):
        rows = [event(time=1_700_000_000 + number, insert_id=str(number), company=company,
                      distinct_id=f"u{number}", mp_processing_time_ms=100)
                for number, company in enumerate(["acme", "ACME", "acme corp", ["acme", 7], "x"])]
        path = self.write("a.ndjson", *rows)
        self.import_(path, group_key="company")
        words = ("--group", "company=acme")
        substring = f'("acme" in properties["company"]) and {bound(1000)}'
        proof = self.prove(substring, *words)
        self.assertEqual(proof["hot"], {"matched": 2, "missed": 0})
        self.assertEqual(proof["innocent"], {"matched": 1, "kept": 2})
        self.assertIn("substring", {finding["rule"] for finding in proof["lint"]})
        exact = self.selector(*words)["selector"]
        proof = self.prove(exact, *words)
        self.assert_exact(proof)
        self.assertEqual([other["if"] for other in proof["depends_on"]], ["== ignores case"])
        self.assertEqual(proof["depends_on"][0]["innocent_matched"], 1)
        self.assertIn("case-twins", {finding["rule"] for finding in proof["lint"]})
        fails = self.prove('properties["company"] and true', *words)
        self.assertEqual((fails["verdict"], fails["failed"]), ("fails", 5))
        ticket = self.folder / "ticket.txt"
        ticket.write_text(exact + "\n")
        self.assert_exact(self.prove(f"@{ticket}", *words))
        told = self.expect(0, "prove", self.case, "--selector", exact, *words).text
        self.assertIn("Proved", told)
        self.assertIn("== ignores case", told)

    def test_missing_days_and_files_are_named(self):
        day = 86_400
        first = self.write("a.ndjson", event(time=1_700_000_000, company="Acme", insert_id="1",
                                             mp_processing_time_ms=5))
        self.write("b.ndjson", event(time=1_700_000_000 + 2 * day, company="Acme", insert_id="2",
                                     mp_processing_time_ms=5))
        self.import_(self.folder, group_key="company")
        words = ("--group", "company=Acme")
        selector = self.selector(*words)["selector"]
        proof = self.prove(selector, *words)
        self.assertEqual(proof["uncovered_days"], ["2023-11-15"])
        self.assertEqual(proof["verdict"], "data-incomplete")
        first.unlink()
        proof = self.prove(selector, *words, code=3)
        self.assertEqual(proof["missing"], [str(first)])
        self.assertEqual(proof["hot"], {"matched": 1, "missed": 0})

    def test_users_days_and_limits_can_be_chosen(self):
        renamed = {"mp_original_distinct_id": "u", "mp_original_event_name": "Ping"}
        rows = [event(time=1_700_000_000 + number, insert_id=str(number), distinct_id="u",
                      mp_processing_time_ms=7) for number in range(3)]
        rows.append(event("$hotshard_events", 1_700_000_100, "", "9", mp_processing_time_ms=8,
                          **renamed))
        self.import_(self.write("a.ndjson", *rows))
        made = self.selector()
        self.assertEqual(made["before_ms"], 9)
        self.assertEqual(made["pairs"], [{"group_key": None, "id": "u",
                                          "hot_days": ["2023-11-14"]}])
        self.assertEqual(self.prove(made["selector"])["hot"]["matched"], 4)
        only = self.selector("--renamed-only")["selector"]
        self.assertEqual(only, '(string(properties["mp_original_distinct_id"]) == "u") and '
                               '(number(properties["mp_processing_time_ms"]) < 9)')
        proof = self.prove(only, "--renamed-only")
        self.assertEqual((proof["hot"]["matched"], proof["innocent"]["kept"]), (1, 3))
        self.assertEqual(len(self.selector("--per-day")["parts"]), 1)
        self.assertEqual(self.selector("--user-limit", "2")["pairs"], made["pairs"])

    def test_proofs_are_kept_proved_again_and_forgotten(self):
        self.import_(self.write("a.ndjson", event(time=1_700_000_000, company="Acme",
                                                  mp_processing_time_ms=5)), group_key="company")
        words = ("--group", "company=Acme")
        selector = self.selector(*words)["selector"]
        self.assertEqual(self.selector("--history"), {"history": []})
        first = self.prove(selector, *words, "--keep")
        self.prove("true", *words, "--keep")
        kept = self.selector("--history")["history"]
        self.assertEqual([(one["id"], one["verdict"], one["stale"]) for one in kept],
                         [(1, "proved", False), (2, "proved", False)])
        self.assertEqual(kept[0]["selector"], selector)
        self.assertEqual(kept[0]["fingerprint"], first["fingerprint"])
        self.assertEqual(kept[0]["pairs"], [{"group_key": "company", "id": "Acme"}])
        self.import_(self.write("b.ndjson", event("Other", 1_700_000_100, "x", "b",
                                                  mp_processing_time_ms=5)), group_key="company")
        kept = self.selector("--history")["history"]
        self.assertEqual([one["stale"] for one in kept], [True, True])
        again = self.expect(0, "prove", self.case, "--again", "1", "--json").json
        self.assertEqual((again["verdict"], again["events"]), ("proved", 2))
        again = self.expect(0, "prove", self.case, "--again", "2", "--json").json
        self.assertEqual(again["verdict"], "matches-innocent")
        kept = self.selector("--history")["history"]
        self.assertEqual([(one["id"], one["stale"]) for one in kept], [(1, False), (2, False)])
        told = self.expect(0, "selector", self.case, "--history").text
        self.assertIn("company=Acme", told)
        self.assertIn("matches-innocent", told)
        self.expect_error(10, "not-found", "selector", self.case, "--forget", "1", "--forget", "9")
        self.assertEqual(len(self.selector("--history")["history"]), 2)
        self.assertEqual([one["id"] for one in self.selector("--forget", "2")["history"]], [1])
        self.prove("false", *words, "--keep")
        self.assertEqual([one["id"] for one in self.selector("--history")["history"]], [1, 3])
        self.expect_error(10, "not-found", "prove", self.case, "--again", "2")
        self.expect_error(2, "usage", "prove", self.case, "--again", "1", "--selector", "true")

    def test_mistakes_are_told(self):
        self.import_(self.write("a.ndjson", event(mp_processing_time_ms=1)))
        error = self.expect_error(2, "usage", "prove", self.case, "--selector", "(true and")
        self.assertIn("column 10", error["where"])
        told = self.expect(2, "prove", self.case, "--selector", "(true and").told
        self.assertIn("shardscope-cli: (true and\nshardscope-cli:          ^\n", told)
        self.expect_error(2, "usage", "prove", self.case)
        self.expect_error(10, "not-found", "prove", self.case, "--selector", "@nowhere")
        self.expect_error(10, "not-found", "selector", self.folder / "none")
        self.expect_error(2, "usage", "selector", self.case, "--form", "other")
        self.expect_error(2, "usage", "selector", self.case, "--group", "company=Acme")
        self.expect_error(2, "usage", "selector", self.case, "--from", "2024-01-02", "--to",
                          "2024-01-01")
        made = self.selector()
        self.assertEqual((made["selector"], made["selectors"], made["pairs"]), (None, [], []))

    def test_without_processing_times_the_bound_must_be_given(self):
        self.import_(self.write("a.ndjson", event()))
        self.expect_error(2, "usage", "selector", self.case)
        self.assertEqual(self.selector("--before", "5")["before_ms"], 5)


if __name__ == "__main__":
    main()
