# SPDX-License-Identifier: GPL-3.0-or-later
"""The independent counter against fixtures small enough to be counted by hand."""

import gzip
import json
import sys
import tempfile
import unittest
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parent))

from count import Oracle, with_deep_stack  # noqa: E402
from export_events import Bad, Record, parse_line  # noqa: E402

UTC = ZoneInfo("UTC")
NOON = 1791201600  # 2026-10-05 12:00 UTC


def line(event="Search", time=NOON, distinct_id='"a"', **more):
    """One raw line; values of `more` are JSON, `__` in a name stands for `$`."""
    members = {"time": time, "distinct_id": distinct_id, **more}
    inside = ",".join(f'"{name.replace("__", "$")}":{value}'
                      for name, value in members.items() if value is not None)
    return f'{{"event":"{event}","properties":{{{inside}}}}}'


def renamed(name="Search", original='"hot"', distinct_id='""', **more):
    if name is not None:
        more["mp_original_event_name"] = f'"{name}"'
    return line("$hotshard_events", distinct_id=distinct_id, mp_original_distinct_id=original,
                **more)


def parsed(text, zone=UTC):
    return parse_line(text if isinstance(text, bytes) else text.encode(), zone)


class WhatALineIs(unittest.TestCase):
    def refuses(self, *lines):
        for text in lines:
            with self.subTest(text=text), self.assertRaises(Bad):
                parsed(text)

    def test_bad_lines(self):
        self.refuses("[1,2,3]", "terminated early", '"text"', "{}", line()[:-1], line() + "x",
                     line(time='"1791201600"'), line(time="null"), line(time="true"),
                     line(time=None), line(time="NaN"), line(more="-Infinity"), line(more="01"),
                     line(more="+1"), line(more=".5"), line(more='"\t"'), line(more='"\\x"'),
                     '{"event":1,"properties":{"time":1}}', '{"event":"a","properties":[]}',
                     '{"properties":{"time":1}}', '{"event":"a"}', line() + " " + line(),
                     '{"event":"a","properties":{"time":1},}', "\ufeff" + line())

    def test_invalid_utf8_is_bad_and_legal_oddities_are_not(self):
        self.refuses(line(more='"\xff"').encode("latin-1"), line(more='"X"').encode().replace(
            b"X", b"\xed\xa0\x80"))
        for text in (line(more='"\\ud800"'), line(more="1e400"), line(more="9" * 400),
                     line(more='"\\u0000"'), " \t" + line() + " \r", line().replace(":", " : ")):
            self.assertEqual(parsed(text).name, "Search")

    def test_blank_lines(self):
        for text in ("", " ", "\t \r"):
            self.assertIsNone(parsed(text))

    def test_last_of_two_keys_wins(self):
        event = parsed('{"event":"x","properties":{"time":"no"},"event":"y",'
                       '"properties":{"time":"no","time":5,"distinct_id":"b",'
                       '"distinct\\u005fid":"c"}}')
        self.assertEqual((event.name, event.id, event.exact_ms), ("y", "c", 5000))

    def test_decoys_do_not_count(self):
        event = parsed(line(nested='{"distinct_id":"x","time":1}',
                            text='"\\"distinct_id\\":\\"x\\""'))
        self.assertEqual((event.id, event.exact_ms), ("a", NOON * 1000))

    def test_depth_is_no_obstacle(self):
        deep = "[" * 20_000 + "]" * 20_000
        self.assertEqual(with_deep_stack(lambda: parsed(line(deep=deep))).id, "a")


class Identity(unittest.TestCase):
    def test_ids_of_plain_events(self):
        for value, expected in (('"a"', "a"), ("7", "7"), ("1.50", "1.50"), ("-0", "-0"),
                                ("1e400", "1e400"), ('""', None), ("null", None), ("true", None),
                                ("{}", None), ('["a"]', None), (None, None), ('" "', " "),
                                ('"\\ud83d\\ude00"', "\U0001f600"), ('"\\ud800"', "\ud800")):
            with self.subTest(value=value):
                self.assertEqual(parsed(line(distinct_id=value)).id, expected)

    def test_ids_of_renamed_events(self):
        for sent in ('""', None, "null", "7212093847561029384", "[]", "true"):
            event = parsed(renamed(distinct_id=sent))
            self.assertEqual((event.name, event.id, event.renamed), ("Search", "hot", True))

    def test_what_is_missing_of_a_renamed_event(self):
        self.assertEqual(parsed(renamed(name=None)).name, "$hotshard_events")
        self.assertIsNone(parsed(renamed(original=None)).id)
        self.assertEqual(parsed(renamed(original="42")).id, "42")

    def test_renamed_in_a_group(self):
        event = parsed(renamed(distinct_id='"eve"', original='"Acme"', b='["x",""]', a='""'))
        self.assertEqual(event.id, "eve")
        self.assertEqual(event.groups(["b"]), {("b", "x"), ("b", "Acme")})
        self.assertEqual(event.groups(["a", "b"]), {("a", "Acme"), ("b", "x")})
        self.assertEqual(event.groups([]), set())

    def test_renamed_as_a_user_leaves_empty_groups_empty(self):
        self.assertEqual(parsed(renamed(b='["x",""]')).groups(["b"]), {("b", "x")})

    def test_group_values(self):
        for value, expected in (('"x"', {"x"}), ("42", {"42"}), ('["x","x",1,1.0]', {"x", "1", "1.0"}),
                                ("null", set()), ("true", set()), ('{"x":1}', set()), ("[]", set()),
                                ('[null,["x"],true,"",{}]', set()), ('["7",7]', {"7"})):
            with self.subTest(value=value):
                ids = {name for _, name in parsed(line(g=value)).groups(["g"])}
                self.assertEqual(ids, expected)

    def test_records(self):
        record = parsed(line("$hotshard_record", hotshard_distinct_id='"Acme"',
                             hotshard_group_key='"company"', hotshard_group_display_name='"Firm"'))
        self.assertEqual(record, Record("company", "Acme", "Firm", "2026-10-05", NOON * 1000))
        for key in ('""', "null", None):
            self.assertIsNone(parsed(line("$hotshard_record", hotshard_group_key=key)).group_key)


class Dates(unittest.TestCase):
    def date(self, time, zone="UTC"):
        return parsed(line(time=time), ZoneInfo(zone)).date

    def test_seconds_and_milliseconds(self):
        self.assertEqual(self.date("99999999999"), "5138-11-16")
        self.assertEqual(self.date("100000000000"), "1973-03-03")
        self.assertEqual(self.date("1791201600000"), "2026-10-05")
        self.assertEqual(self.date("1.7912016e9"), "2026-10-05")
        self.assertEqual(self.date("-1"), "1969-12-31")

    def test_fractions_stay_on_their_day(self):
        self.assertEqual(self.date("1791244799.9995"), "2026-10-05")
        self.assertEqual(self.date("1791244800"), "2026-10-06")

    def test_time_zones(self):
        self.assertEqual(self.date("1772945999", "America/New_York"), "2026-03-07")
        self.assertEqual(self.date("1772946000", "America/New_York"), "2026-03-08")
        self.assertEqual(self.date("1773028799", "America/New_York"), "2026-03-08")  # 23 hours
        self.assertEqual(self.date("1773028800", "America/New_York"), "2026-03-09")
        self.assertEqual(self.date("1791224999", "Asia/Kolkata"), "2026-10-05")
        self.assertEqual(self.date("1791225000", "Asia/Kolkata"), "2026-10-06")

    def test_times_without_a_date(self):
        for time in ("1e400", "-1e30", "9" * 40):
            with self.assertRaises(Bad):
                parsed(line(time=time))


class Files(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)

    def counted(self, name, data):
        path = self.folder / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        report = Oracle().add(path).imported()["files"][0]
        return [report[key] for key in ("events", "records", "quarantined", "blank", "state")]

    def test_lines_add_up(self):
        text = "\ufeff" + line() + "\r\n\n \nbad\n" + line("$hotshard_record") + "\n" + line()
        self.assertEqual(self.counted("a.json", text), [2, 1, 1, 2, "imported"])
        self.assertEqual(self.counted("b.json.gz", gzip.compress(text.encode())),
                         [2, 1, 1, 2, "imported"])

    def test_members_of_gzip(self):
        text = (line() + "\n" + line()).encode()
        members = gzip.compress(text[:40]) + gzip.compress(b"") + gzip.compress(text[40:])
        self.assertEqual(self.counted("m.gz", members), [2, 0, 0, 0, "imported"])

    def test_cut_gzip(self):
        text = "".join(line(n=n) + "\n" for n in range(5000)).encode()
        whole = gzip.compress(text)
        events, records, quarantined, blank, state = self.counted("c.gz", whole[:len(whole) // 2])
        self.assertTrue(0 < events < 5000)
        self.assertEqual([records, quarantined, blank, state], [0, 1, 0, "incomplete"])

    def test_terminated_early(self):
        self.assertEqual(self.counted("t.json", line() + "\nterminated early"),
                         [1, 0, 1, 0, "incomplete"])
        self.assertEqual(self.counted("u.json", "terminated early\n" + line()),
                         [1, 0, 1, 0, "imported"])

    def test_arrays(self):
        pretty = json.dumps([json.loads(line()), {"event": "x"}, json.loads(line())], indent=2)
        self.assertEqual(self.counted("p.json", pretty), [2, 0, 1, 0, "imported"])
        broken = f'[{line()},{line(more="NaN")},{line(more=chr(34) + "}],[{" + chr(34))}]'
        self.assertEqual(self.counted("b.json", broken), [2, 0, 1, 0, "imported"])
        self.assertEqual(self.counted("n.json", "[1,2,3]\n" + line()), [1, 0, 1, 0, "imported"])

    def test_what_follows_an_array(self):
        self.assertEqual(self.counted("f.json", f"[{line()}]\n\n"), [1, 0, 0, 0, "imported"])
        self.assertEqual(self.counted("g.json", f"[{line()}]\n{line()}\n\nbad"),
                         [2, 0, 1, 1, "imported"])
        self.assertEqual(self.counted("h.json", f"[{line()},{line()[:-9]}"),
                         [1, 0, 1, 0, "incomplete"])

    def test_empty_files(self):
        self.assertEqual(self.counted("e.json", ""), [0, 0, 0, 0, "imported"])
        self.assertEqual(self.counted("f.json.gz", gzip.compress(b"\n \n")),
                         [0, 0, 0, 2, "imported"])


class Answers(unittest.TestCase):
    """Six events, counted by hand."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        path = Path(scratch.name) / "six.json"
        day = 86_400
        path.write_text("\n".join((
            line("Open", distinct_id='"a"', company='["Acme","Globex"]', __insert_id='"1"',
                 mp_processing_time_ms=30),
            line("Open", distinct_id='"a"', company='"Acme"', __insert_id='"1"',
                 mp_processing_time_ms=20),
            renamed("Close", original='"a"', company='"Acme"', __insert_id='"2"',
                    mp_processing_time_ms=40),
            line("Open", time=NOON + day, distinct_id="7"),
            line("Open", time=NOON + day, distinct_id='""', company='"Acme"'),
            renamed("Open", time=(NOON + day) * 1000, distinct_id='"b"', original='"Acme"',
                    company='[""]'),
            line("$hotshard_record", hotshard_distinct_id='"Acme"', time=NOON + day,
                 hotshard_group_key='"company"', hotshard_group_display_name='"Firm"'),
            line("$hotshard_record", hotshard_distinct_id='"a"'),
        )))
        self.oracle = Oracle().add(path)

    def test_board_of_all_events(self):
        board = self.oracle.board("all")
        self.assertEqual([board["from"], board["to"]], ["2026-10-05", "2026-10-06"])
        self.assertEqual(board["totals"], {"events": 6, "remediated": 2, "records": 2, "ids": 3,
                                           "groups": 2})
        self.assertEqual([list(row.values()) for row in board["ids"]],
                         [["a", 3, 2, 1], ["7", 1, 1, 1], ["b", 1, 1, 1]])
        self.assertEqual(list(board["overall"].values()), [6, 2, 2])
        self.assertEqual([list(row.values()) for row in board["events"]],
                         [["Open", 5, 3, 2], ["Close", 1, 1, 1]])
        self.assertEqual([list(row.values()) for row in board["groups"]],
                         [["company", "Firm", "Acme", 5, 2, 2],
                          ["company", None, "Globex", 1, 1, 1]])
        self.assertEqual([list(row.values()) for row in board["days"]],
                         [["2026-10-05", 3, 1], ["2026-10-06", 3, 1]])

    def test_board_of_renamed_events(self):
        board = self.oracle.board()
        self.assertEqual(board["scope"], "remediated")
        self.assertEqual([list(row.values()) for row in board["ids"]],
                         [["a", 1, 1, 1], ["b", 1, 1, 1]])
        self.assertEqual([list(row.values()) for row in board["events"]],
                         [["Close", 1, 1, 1], ["Open", 1, 1, 1]])
        self.assertEqual([list(row.values()) for row in board["groups"]],
                         [["company", "Firm", "Acme", 2, 2, 2]])

    def test_board_of_a_range(self):
        board = self.oracle.board("all", "2026-10-06", "2026-10-07")
        self.assertEqual(board["totals"], {"events": 3, "remediated": 1, "records": 1, "ids": 2,
                                           "groups": 1})

    def test_findings(self):
        answer = self.oracle.detect(user_limit=2, group_limit=2, near="0.5")
        self.assertEqual([list(row.values()) for row in answer["findings"]], [
            ["user", None, "a", "2026-10-05", 3, 2, 1, 2, "over", True, 40],
            ["group", "company", "Acme", "2026-10-05", 3, 2, 1, 2, "over", False, 40],
            ["group", "company", "Acme", "2026-10-06", 2, 2, 1, 2, "near", True, None],
            ["user", None, "7", "2026-10-06", 1, 1, 0, 2, "near", False, None],
            ["user", None, "b", "2026-10-06", 1, 1, 1, 2, "near", False, None],
            ["group", "company", "Globex", "2026-10-05", 1, 1, 0, 2, "near", False, None],
        ])

    def test_near_is_exact(self):
        found = self.oracle.detect(user_limit=100, group_limit=100, near="0.03")["findings"]
        self.assertEqual([row["id"] for row in found], ["a", "Acme"])


if __name__ == "__main__":
    unittest.main()
