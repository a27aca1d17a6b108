#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file that a Markdown page of the project points at exists.

usage: doc_links.py [REPOSITORY]     exit 0: all exist, 1: some do not, 2: no pages found
"""
import re
import sys
from pathlib import Path

LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)\s]*)?\)")
CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.DOTALL | re.MULTILINE)
ELSEWHERE = re.compile(r"^[a-z]+:")
BUILT = {"build", ".git"}


def pages(root):
    return sorted(page for page in root.rglob("*.md")
                  if page.relative_to(root).parts[0] not in BUILT)


def dead_links(page):
    text = CODE.sub(lambda found: "\n" * found.group().count("\n"), page.read_text(encoding="utf-8"))
    for found in LINK.finditer(text):
        target = found.group(1)
        if not ELSEWHERE.match(target) and not (page.parent / target).exists():
            yield text.count("\n", 0, found.start()) + 1, target


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    found = pages(root)
    dead = [(page.relative_to(root), *link) for page in found for link in dead_links(page)]
    for page, line, target in dead:
        print(f"{page}:{line}: there is no {target}", file=sys.stderr)
    print(f"doc links: {len(found)} pages, {len(dead)} dead links")
    return 2 if not found else 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
