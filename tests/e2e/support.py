# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests share: the programs, scratch folders, and reading results."""

import hashlib
import os
import subprocess
import sys
import zlib
from pathlib import Path

E2E = Path(__file__).resolve().parent
ROOT = E2E.parent.parent
DEMO = ROOT / "resources" / "demo"
sys.path.insert(0, str(ROOT / "tests" / "oracle"))


def program(variable):
    """A built program, from the environment that ctest sets."""
    path = os.environ.get(variable)
    if not path or not Path(path).exists():
        raise SystemExit(f"set {variable} to the built program, or run this through ctest")
    return path


def generate(mode, folder, **options):
    words = [word for name, value in options.items() if value is not None and value is not False
             for word in ([f"--{name.replace('_', '-')}"]
                          + ([] if value is True else [str(value)]))]
    subprocess.run([program("SHARDSCOPE_GENERATE"), mode, str(folder), *words], check=True)
    return Path(folder)


def inflated(path):
    return zlib.decompress(Path(path).read_bytes(), wbits=31)


def text_digest(folder):
    """One SHA-256 over names and texts of all .gz files of a folder."""
    digest = hashlib.sha256()
    for path in sorted(Path(folder).rglob("*.gz")):
        text = inflated(path)
        digest.update(f"{path.name} {len(text)}\n".encode() + text)
    return digest.hexdigest()
