#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word a person sees is translated, whole, into every language in resources/translations.

    translations.py [--root DIR] [--lupdate PROGRAM]

Fails when the sources have words that a .ts file lacks (run ./dev strings, then translate), when a
translation is missing or unfinished, or when its placeholders are not those of the original.
"""
import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
# Qt chooses among so many forms of a numeral; what is not listed has two.
NUMERUS_FORMS = {"zh_CN": 1}


def messages(path):
    """(context, source, disambiguation) -> the <message> of a .ts file."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if (message.find("translation").get("type") or "") in ("vanished", "obsolete"):
                continue
            key = (context.findtext("name"), message.findtext("source"),
                   message.findtext("comment") or "")
            found[key] = message
    return found


def placeholders(text):
    return collections.Counter(PLACEHOLDER.findall(text))


def faults_of(message, source, forms):
    """What is wrong with one message, in words."""
    translation = message.find("translation")
    numerus = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if numerus else [
        translation.text or ""]
    if translation.get("type") == "unfinished" or not all(texts):
        yield "not translated"
        return
    if numerus and len(texts) != forms:
        yield f"{len(texts)} plural forms instead of {forms}"
    wanted = placeholders(source)
    for text in texts:
        # A singular may say "one" instead of the number.
        if placeholders(text) != wanted and not (numerus and not placeholders(text) - wanted):
            yield f"placeholders of '{text}'"


def check(root, lupdate):
    faults = []
    files = sorted((root / "resources/translations").glob("shardscope_*.ts"))
    if not files:
        return ["there are no translations"]
    for path in files:
        language = path.stem.removeprefix("shardscope_")
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder) / path.name
            shutil.copy(path, fresh)
            subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", ".",
                            "ui", "app/desktop", "-ts", str(fresh)],
                           cwd=root, check=True, capture_output=True)
            wanted = messages(fresh)
        kept = messages(path)
        for key in sorted(kept.keys() - wanted.keys()):
            faults.append(f"{language}: no longer in the sources: {key[0]}: {key[1]!r}")
        for key, message in sorted(wanted.items(), key=lambda item: item[0]):
            for fault in faults_of(message, key[1], NUMERUS_FORMS.get(language, 2)):
                faults.append(f"{language}: {key[0]}: {key[1]!r}: {fault}")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=pathlib.Path,
                        default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    arguments = parser.parse_args()
    faults = check(arguments.root, arguments.lupdate)
    for fault in faults[:200]:
        print(fault)
    print(f"translations: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
