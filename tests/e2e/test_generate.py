# SPDX-License-Identifier: GPL-3.0-or-later
"""The generator makes the same text on every machine, and the demo is what it makes."""

import hashlib
import json
import tempfile
import unittest
from pathlib import Path

from support import DEMO, generate, inflated, text_digest

DEMO_TEXT = "4f11ddd2e6855a1277dbda163abbc0fffc8a4ff4052db2e6158188b81c97438d"
ADVERSARIAL_TEXT = "52fef78dad106e0b09e1da6fff0ba1fdeca1c35652e88e372bb21fddc61d4a28"
BENCH_TEXT = "3192c0155fbce4edaef96b88195e2294156e499a880bf598e3ec51b3b0d2dcfa"


class Demo(unittest.TestCase):
    def test_the_committed_export_is_what_the_generator_writes(self):
        with tempfile.TemporaryDirectory() as folder:
            generate("demo", folder)
            made = {path.name: inflated(path) for path in Path(folder).glob("*.gz")}
        kept = {path.name: inflated(path) for path in DEMO.glob("*.gz")}
        self.assertEqual(sorted(made), sorted(kept))
        for name, text in made.items():
            self.assertTrue(kept[name] == text, f"{name} differs: copy the new demo in")

    def test_the_text_is_the_one_of_every_other_machine(self):
        self.assertEqual(text_digest(DEMO), DEMO_TEXT)

    def test_the_export_stays_small(self):
        self.assertLess(sum(path.stat().st_size for path in DEMO.glob("*.gz")), 2_000_000)


class Bench(unittest.TestCase):
    def test_a_seed_gives_the_same_text_with_any_number_of_threads(self):
        with tempfile.TemporaryDirectory() as folder:
            one = generate("bench", Path(folder) / "1", events=20_000, seed=5, threads=1)
            many = generate("bench", Path(folder) / "4", events=20_000, seed=5, threads=4)
            self.assertEqual(text_digest(one), BENCH_TEXT)
            self.assertEqual(text_digest(many), BENCH_TEXT)
            self.assertEqual((one / "manifest.json").read_text(),
                             (many / "manifest.json").read_text())

    def test_other_seeds_give_other_text(self):
        with tempfile.TemporaryDirectory() as folder:
            other = generate("bench", folder, events=20_000, seed=6)
            self.assertNotEqual(text_digest(other), BENCH_TEXT)

    def test_the_manifest_adds_up(self):
        with tempfile.TemporaryDirectory() as folder:
            generate("bench", folder, events=20_000, seed=5)
            manifest = json.loads((Path(folder) / "manifest.json").read_text())
            lines = 0
            for facts in manifest["files"]:
                path = Path(folder) / "export" / facts["name"]
                text = inflated(path)
                self.assertEqual(len(text), facts["raw_bytes"])
                self.assertEqual(path.stat().st_size, facts["disk_bytes"])
                self.assertEqual(text.count(b"\n"), facts["events"] + facts["records"])
                lines += text.count(b"\n")
            self.assertEqual(lines, 20_001)
            self.assertEqual(len(manifest["files"]), 14)


class Adversarial(unittest.TestCase):
    def test_a_seed_gives_the_same_files(self):
        with tempfile.TemporaryDirectory() as folder:
            generate("adversarial", folder, events=1_000, seed=2)
            facts = json.loads((Path(folder) / "manifest.json").read_text())
            hashes = " ".join(file["raw_xxh3_128"] for file in facts["files"])
            self.assertEqual(hashlib.sha256(hashes.encode()).hexdigest(), ADVERSARIAL_TEXT)


if __name__ == "__main__":
    unittest.main()
