#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the floors of the house: who may include whom.

usage: include_floors.py [REPOSITORY]     exit 0: all floors stand, 1: broken, 2: nothing to check

The rules, in the words of docs/ARCHITECTURE.md: core computes, ui shows, app wires. A folder of
core/ includes lower floors only, never its peers. A new folder in core/ has no floor until it is
written down here, and is reported until then.
"""
import re
import sys
from pathlib import Path, PurePosixPath

FLOORS = {
    "base": 0,
    "json": 1,
    "events": 2,
    "ingest": 3, "detect": 3, "select": 3, "net": 3,
    "store": 4, "mixpanel": 4, "remediate": 4,
    "session": 5, "diagnose": 5,
    "report": 6,
}

# What the screen may know of the engine: values, requests and the sessions that answer them.
UI_SEES_FOLDERS = {"base", "events", "detect", "select", "session"}
UI_SEES_HEADERS = {"core/store/board_snapshot.h", "core/store/case_note.h",
                   "core/store/case_records.h", "core/store/kept_selector.h"}

# Libraries with one owner; everyone else goes through that folder.
SQL = re.compile(r"^(sqlite3(ext)?\.h|SQLiteCpp/.*|QtSql.*|QSql.*)$")
PARSERS = re.compile(r"^(simdjson\.h|zlib\.h|zstd\.h|isa-l.*|libdeflate\.h)$")
NETWORK = re.compile(r"^(QtNetwork.*|QNetwork.*|QTcp.*|QSsl.*|QUdp.*|curl/.*)$")
QT = re.compile(r"^(Qt?[A-Z].*|qcustomplot\.h|qt6keychain/.*)$")
QT_ON_SCREEN = re.compile(
    r"^(Qt(Widgets|Gui|PrintSupport|Svg|SvgWidgets|Test)\b.*|qcustomplot\.h"
    r"|Q(Widget|Application|GuiApplication|MainWindow|Dialog|Painter|Image|Pixmap|Color|Font|Icon"
    r"|Brush|Pen|Palette|Screen|Window|Clipboard|Action|Svg\w*|Abstract(Button|ItemView)"
    r"|\w+(View|Widget|Dialog|Button|Layout|Event)))$")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
COMMENTS = re.compile(r"/\*.*?\*/", re.DOTALL)
GENERATED = re.compile(r"^(ui_\w+\.h|\w+\.moc|moc_\w+\.cpp)$")
ROOMS = ("core", "ui", "app", "tests")
SOURCES = {".h", ".cpp"}


def includes_of(text):
    """Yields (line number, quoted, name) for every include that is not inside a comment block."""
    text = COMMENTS.sub(lambda found: "\n" * found.group().count("\n"), text)
    for found in INCLUDE.finditer(text):
        start = found.start(1)
        yield text.count("\n", 0, start) + 1, found.group(1) == '"', found.group(2)


def broken_in_core(path, name):
    folder = path.parts[1]
    if folder not in FLOORS:
        return f"core/{folder} has no floor; give it one in tests/check/include_floors.py"
    target = PurePosixPath(name)
    if target.parts[0] == "core":
        other = target.parts[1]
        if other != folder and other not in FLOORS:
            return f"core/{other} has no floor"
        if other != folder and FLOORS[other] >= FLOORS[folder]:
            kind = "its peer" if FLOORS[other] == FLOORS[folder] else "a higher floor,"
            return f"core/{folder} (floor {FLOORS[folder]}) includes {kind} core/{other}"
    if SQL.match(name) and folder != "store":
        return "SQL belongs in core/store"
    if QT.match(name) and folder != "net":
        return "Qt belongs in core/net, nowhere else in core"
    if QT_ON_SCREEN.match(name):
        return "core never includes what draws on the screen"
    return None


def broken_in_ui(name):
    target = PurePosixPath(name)
    if target.parts[0] == "core":
        if target.parts[1] not in UI_SEES_FOLDERS and name not in UI_SEES_HEADERS:
            return "ui sees values and sessions only, not this part of core"
    if SQL.match(name):
        return "ui knows no SQL"
    if PARSERS.match(name):
        return "ui parses nothing"
    if NETWORK.match(name):
        return "ui knows no network"
    return None


def broken(path, quoted, name, root):
    """The rule that this include breaks, or None. `path` is relative to `root`."""
    room = path.parts[0]
    if name.endswith(".cpp") and not GENERATED.match(name):
        return "a source file is linked, never included"
    if quoted and not GENERATED.match(name) and not (root / name).is_file():
        return "quoted includes start at the repository root and name a file of ours"
    if ".." in PurePosixPath(name).parts:
        return "includes start at the repository root"
    target_room = PurePosixPath(name).parts[0]
    above = {"core": ("ui", "app", "tests"), "ui": ("app", "tests"), "app": ("tests",)}
    if target_room in above.get(room, ()):
        return f"{room} does not know {target_room}"
    if room == "core" and len(path.parts) > 2:
        return broken_in_core(path, name)
    if room == "ui":
        return broken_in_ui(name)
    return None


def source_files(root):
    for room in ROOMS:
        yield from sorted(p for p in (root / room).rglob("*") if p.suffix in SOURCES)


def violations(root):
    """All broken includes as (path, line, name, rule), and the number of files read."""
    found, count = [], 0
    for file in source_files(root):
        count += 1
        path = PurePosixPath(file.relative_to(root).as_posix())
        for line, quoted, name in includes_of(file.read_text(encoding="utf-8")):
            rule = broken(path, quoted, name, root)
            if rule:
                found.append((path, line, name, rule))
    return found, count


def main():
    here = Path(__file__).resolve()
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else here.parents[2]
    found, count = violations(root)
    if count == 0:
        print(f"include floors: no source files under {root}", file=sys.stderr)
        return 2
    for path, line, name, rule in found:
        print(f"{path}:{line}: {name}: {rule}", file=sys.stderr)
    print(f"include floors: {count} files, {len(found)} broken includes")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
