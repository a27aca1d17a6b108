# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the stand-in's answers against the vendor's published OpenAPI files."""

import gzip
import json
import unittest

import yaml

from stand_in import StandIn
from support import DEMO, ROOT

TYPES = {"object": dict, "array": list, "string": str, "integer": int, "number": (int, float),
         "boolean": bool}


class Description:
    """One OpenAPI file."""

    def __init__(self, name):
        path = ROOT / "tests" / "openapi" / f"{name}.openapi.yaml"
        self.document = yaml.safe_load(path.read_text(encoding="utf-8"))

    def resolved(self, node):
        while isinstance(node, dict) and "$ref" in node:
            parts = node["$ref"].removeprefix("#/").split("/")
            node = self.document
            for part in parts:
                node = node[part]
        return node

    def operation(self, path, method):
        return self.resolved(self.document["paths"][path][method])

    def parameters(self, path, method):
        listed = self.operation(path, method).get("parameters", [])
        return {each["name"] for each in map(self.resolved, listed)}

    def schema(self, path, method, status, kind):
        answers = self.operation(path, method)["responses"]
        return self.resolved(answers[str(status)])["content"][kind]["schema"]

    def broken(self, value, schema, place="$"):
        """Where a value is not as described, in one line; None when it is."""
        schema = self.resolved(schema)
        kind = TYPES.get(schema.get("type"), object)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is int):
            return f"{place}: {value!r:.200} is no {schema['type']}"
        if isinstance(value, list) and "items" in schema:
            for at, each in enumerate(value):
                if told := self.broken(each, schema["items"], f"{place}[{at}]"):
                    return told
        if isinstance(value, dict):
            for name in schema.get("required", []):
                if name not in value:
                    return f"{place}.{name} is missing"
            known = {name: one for name, one in schema.get("properties", {}).items()
                     if name != "example"}
            for name, each in value.items():
                if name in known:
                    told = self.broken(each, known[name], f"{place}.{name}")
                elif "additionalProperties" in schema or not known:
                    told = None
                else:
                    told = f"{place}.{name} is not described"
                if told:
                    return told
        return None


class StandInTest(unittest.TestCase):
    RANGE = {"from_date": "2026-10-05", "to_date": "2026-10-18"}

    def start(self, *faults, options=()):
        stand_in = StandIn(DEMO, faults=faults, options=options)
        self.addCleanup(stand_in.stop)
        return stand_in

    def check(self, description, path, method, answer, expected):
        status, headers, body = answer
        self.assertEqual(status, expected, body[:500])
        kind = headers["Content-Type"]
        schema = description.schema(path, method, status, kind)
        value = json.loads(body) if kind == "application/json" else body.decode()
        self.assertIsNone(description.broken(value, schema))

    def test_export_is_as_described(self):
        stand_in, description = self.start(), Description("export")
        query = {**self.RANGE, "time_in_ms": "true", "event": '["$hotshard_events"]'}
        self.assertLessEqual({*query, "project_id"}, description.parameters("/export", "get"))
        answer = stand_in.ask("/api/2.0/export", **query)
        self.check(description, "/export", "get", answer, 200)
        for line in answer[2].splitlines():
            self.assertEqual(json.loads(line)["event"], "$hotshard_events")
        status, headers, body = stand_in.ask("/api/2.0/export", **self.RANGE,
                                             headers={"Accept-Encoding": "gzip"})
        self.assertEqual((status, headers["Content-Encoding"]), (200, "gzip"))
        self.assertGreater(len(gzip.decompress(body)), 1400)

    def test_import_is_as_described(self):
        stand_in, description = self.start("import:4:429"), Description("ingestion")

        def send(*events, headers=()):
            return stand_in.ask("/import", json.dumps(events).encode(), strict=1,
                                headers={"Content-Type": "application/json", **dict(headers)})

        good = {"event": "Ping", "properties": {"time": 1791200000, "distinct_id": "u",
                                                "$insert_id": "a-1"}}
        self.check(description, "/import", "post", send(good), 200)
        self.check(description, "/import", "post", send(good, {"event": "Ping"}), 400)
        self.check(description, "/import", "post", send(*[good] * 2001), 413)
        self.check(description, "/import", "post", send(good), 429)
        wrong = stand_in.ask("/import", b"[]", strict=1, project_id=12345)
        self.assertEqual(wrong[0], 200, "an empty batch is a good one")

    def test_queries_are_as_described(self):
        stand_in, description = self.start(), Description("query")
        segmentation = stand_in.ask("/api/query/segmentation", **self.RANGE,
                                    event="$hotshard_events", unit="day", type="general",
                                    on='properties["mp_original_distinct_id"]')
        self.check(description, "/segmentation", "get", segmentation, 200)
        self.assertTrue(json.loads(segmentation[2])["data"]["values"])
        events = stand_in.ask("/api/query/events", **self.RANGE, event='["$hotshard_events"]',
                              unit="day", type="general")
        self.check(description, "/events", "get", events, 200)


if __name__ == "__main__":
    unittest.main()
