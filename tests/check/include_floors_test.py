#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test of the test: every rule of include_floors.py catches the house it must not allow."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent / "include_floors.py"


class House:
    """A small repository on disk, with a file in every room."""

    def __init__(self, folder):
        self.root = Path(folder)
        for name in ("core/base/error.h", "core/json/scanner.h", "core/events/day.h",
                     "core/ingest/line.h", "core/detect/finding.h", "core/store/case_file.h",
                     "core/store/board_snapshot.h", "core/session/case_session.h",
                     "core/net/transport.h", "ui/board/page.h", "app/main.h", "tests/fixture.h"):
            self.write(name, "#pragma once\n")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def check(self):
        return subprocess.run([sys.executable, SCRIPT, self.root], capture_output=True, text=True)


class IncludeFloors(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.house = House(folder.name)

    def assert_allowed(self, file, include):
        self.house.write(file, f"#include {include}\n")
        answer = self.house.check()
        self.assertEqual(answer.returncode, 0, answer.stderr)

    def assert_broken(self, file, include, rule):
        self.house.write(file, f"// a comment\n#include {include}\n")
        answer = self.house.check()
        self.assertEqual(answer.returncode, 1, answer.stdout)
        self.assertIn(f"{file}:2: {include[1:-1]}: ", answer.stderr)
        self.assertIn(rule, answer.stderr)
        self.assertIn("1 broken include", answer.stdout)

    def test_a_sound_house_stands(self):
        self.assert_allowed("core/store/writer.cpp", '"core/ingest/line.h"')
        self.assert_allowed("core/store/db.cpp", "<sqlite3.h>")
        self.assert_allowed("core/net/qt_transport.cpp", "<QNetworkAccessManager>")
        self.assert_allowed("ui/board/model.h", '"core/store/board_snapshot.h"')
        self.assert_allowed("ui/board/view.cpp", '"ui_page.h"')
        self.assert_allowed("app/main.cpp", '"core/store/case_file.h"')

    def test_a_lower_floor_does_not_know_a_higher_one(self):
        self.assert_broken("core/events/x.h", '"core/store/case_file.h"', "a higher floor")

    def test_peers_do_not_know_each_other(self):
        self.assert_broken("core/ingest/x.h", '"core/detect/finding.h"', "its peer core/detect")

    def test_a_folder_without_a_floor_is_reported(self):
        self.assert_broken("core/attic/x.h", "<string>", "has no floor")

    def test_an_angle_include_of_ours_counts_too(self):
        self.assert_broken("core/base/x.h", "<core/json/scanner.h>", "a higher floor")

    def test_sql_stays_in_the_store(self):
        self.assert_broken("core/session/x.cpp", "<sqlite3.h>", "core/store")
        self.house.write("core/session/x.cpp", "")
        self.assert_broken("ui/board/x.cpp", "<QSqlQuery>", "no SQL")

    def test_qt_stays_out_of_core(self):
        self.assert_broken("core/ingest/x.cpp", "<QString>", "core/net")

    def test_even_the_network_folder_draws_nothing(self):
        self.assert_broken("core/net/x.cpp", "<QWidget>", "draws")

    def test_core_does_not_know_the_screen_nor_the_programs(self):
        self.assert_broken("core/session/x.cpp", '"ui/board/page.h"', "core does not know ui")
        self.house.write("core/session/x.cpp", "")
        self.assert_broken("core/session/y.cpp", '"app/main.h"', "core does not know app")

    def test_the_screen_does_not_know_who_wires_it(self):
        self.assert_broken("ui/board/x.cpp", '"app/main.h"', "ui does not know app")

    def test_the_screen_sees_values_only(self):
        self.assert_broken("ui/board/x.cpp", '"core/store/case_file.h"', "values and sessions")
        self.house.write("ui/board/x.cpp", "")
        self.assert_broken("ui/board/y.cpp", '"core/ingest/line.h"', "values and sessions")
        self.house.write("ui/board/y.cpp", "")
        self.assert_broken("ui/board/z.cpp", "<simdjson.h>", "parses nothing")

    def test_products_do_not_know_their_tests(self):
        self.assert_broken("app/x.cpp", '"tests/fixture.h"', "app does not know tests")

    def test_sources_are_linked_not_included(self):
        self.house.write("core/base/error.cpp", "")
        self.assert_broken("tests/x.cpp", '"core/base/error.cpp"', "linked, never included")

    def test_quoted_includes_start_at_the_root(self):
        self.assert_broken("core/base/x.cpp", '"error.h"', "repository root")
        self.house.write("core/base/x.cpp", "")
        self.assert_broken("core/base/y.cpp", '"core/base/../base/error.h"', "repository root")

    def test_a_commented_include_is_no_include(self):
        self.house.write("core/base/x.cpp", '/*\n#include "core/json/scanner.h"\n*/\n'
                                            '// #include <QString>\n')
        self.assertEqual(self.house.check().returncode, 0)

    def test_an_empty_place_is_not_a_passed_check(self):
        with tempfile.TemporaryDirectory() as empty:
            answer = subprocess.run([sys.executable, SCRIPT, empty], capture_output=True)
        self.assertEqual(answer.returncode, 2)


if __name__ == "__main__":
    unittest.main()
