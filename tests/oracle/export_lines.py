# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes -> lines: the reading half of the independent counter.

A file is plain or gzip (told by its first two bytes, not by its name), newline-delimited or one
JSON array. Nothing here knows what an event is.
"""

import re
import zlib

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
LINE_LIMIT = 64 * 1024 * 1024
JSON_SPACE = b" \t\r\n"


def inflate(data):
    """The text of one or more gzip members, and whether the last one is whole."""
    text = []
    while data:
        member = zlib.decompressobj(wbits=31)
        try:
            text.append(member.decompress(data))
        except zlib.error:
            # Once more, byte by byte, for all that comes before the damage.
            member = zlib.decompressobj(wbits=31)
            try:
                for at in range(len(data)):
                    text.append(member.decompress(data[at:at + 1]))
            except zlib.error:
                return b"".join(text), False
        if not member.eof:
            return b"".join(text), False
        data = member.unused_data
    return b"".join(text), True


def read_text(path):
    """The text of a file and whether it is all there."""
    with open(path, "rb") as file:
        data = file.read()
    text, whole = inflate(data) if data[:2] == b"\x1f\x8b" else (data, True)
    return text.removeprefix(BYTE_ORDER_MARK), whole


def is_array(text):
    """One JSON array of objects: `[`, then `{`."""
    start = text[:65536].lstrip(JSON_SPACE)
    return start[:1] == b"[" and start[1:].lstrip(JSON_SPACE)[:1] == b"{"


def split_lines(text):
    """The lines between line feeds; no empty one after the last line feed."""
    lines = text.split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    return lines


STRUCTURE = re.compile(rb'"(?:[^"\\]|\\.)*"?|[\[\]{},]', re.DOTALL)


def split_elements(text):
    """The elements of a JSON array, raw; and whether the array is closed.

    Only strings and brackets are looked at, so that one bad element leaves the others alone.
    Reading: what follows the array is read as lines.
    """
    elements, depth, start = [], 0, text.index(b"[") + 1
    for token in STRUCTURE.finditer(text):
        mark = token.group()
        if mark in (b"[", b"{"):
            depth += 1
        elif mark in (b"]", b"}"):
            depth -= 1
        if (mark == b"," and depth == 1) or (mark == b"]" and depth == 0):
            elements.append(text[start:token.start()])
            start = token.end()
        if mark == b"]" and depth == 0:
            return elements + split_lines(text[start:].lstrip(JSON_SPACE + b",")), True
    tail = text[start:]
    return elements + ([tail] if tail.strip(JSON_SPACE) else []), False


class Export:
    """One file: its lines (or array elements) and how it ends."""

    def __init__(self, path):
        text, self.whole = read_text(path)
        self.array = is_array(text)
        if self.array:
            self.lines, closed = split_elements(text)
            self.whole = self.whole and closed
        else:
            self.lines = split_lines(text)
        said = [line for line in self.lines if line.strip(JSON_SPACE)]
        self.terminated_early = bool(said) and said[-1].strip(JSON_SPACE) == b"terminated early"

    @property
    def complete(self):
        return self.whole and not self.terminated_early
