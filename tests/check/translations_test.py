#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the translations finds what it says it finds."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import translations  # noqa: E402

SOURCE = """#include <QCoreApplication>
struct Words { Q_DECLARE_TR_FUNCTIONS(Words) };
QString a() { return Words::tr("Open %1"); }
QString b(int n) { return Words::tr("%n files", nullptr, n); }
"""
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Words</name>
<message><source>Open %1</source><translation>{one}</translation></message>
<message numerus="yes"><source>%n files</source><translation>{many}</translation></message>
{more}</context></TS>
"""
FORMS = "<numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform>"


class TranslationsTest(unittest.TestCase):
    def faults(self, one="%1 öffnen", many=FORMS, more=""):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name in ("ui", "app/desktop", "resources/translations"):
                (root / name).mkdir(parents=True)
            (root / "ui/a.cpp").write_text(SOURCE)
            ts = root / "resources/translations/shardscope_de.ts"
            ts.write_text(TS.format(one=one, many=many, more=more))
            return translations.check(root, "/usr/lib/qt6/bin/lupdate")

    def test_a_whole_translation_passes(self):
        self.assertEqual(self.faults(), [])

    def test_a_lost_placeholder_is_found(self):
        self.assertIn("placeholders", self.faults(one="Öffnen")[0])

    def test_an_empty_translation_is_found(self):
        self.assertIn("not translated", self.faults(one="")[0])

    def test_a_missing_plural_form_is_found(self):
        self.assertTrue(self.faults(many="<numerusform>%n Dateien</numerusform>"))

    def test_words_that_left_the_sources_are_found(self):
        gone = "<message><source>Gone</source><translation>Weg</translation></message>"
        self.assertIn("no longer in the sources", self.faults(more=gone)[0])

    def test_a_folder_without_translations_is_a_fault(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertTrue(translations.check(pathlib.Path(folder), "lupdate"))


if __name__ == "__main__":
    unittest.main()
