# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines -> events: what an event is, whose it is, and when it happened.

Written from the contract ("What counts where" in docs/cli.md) and from nothing else. Where the
contract leaves room, the reading taken stands at the place.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from decimal import Decimal

from export_lines import JSON_SPACE, LINE_LIMIT

HOTSHARD_EVENTS = "$hotshard_events"
HOTSHARD_RECORD = "$hotshard_record"
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
FIRST_MILLISECONDS = Decimal(10) ** 11  # `time` from here on is in milliseconds
# Reading: an event date is YYYY-MM-DD, so a time outside the years 1 to 9999 has none and the
# line is quarantined, although its number is legal JSON.
FIRST_MS = -62_135_596_800_000 + 86_400_000
LAST_MS = 253_402_300_799_999 - 86_400_000


class Number(str):
    """A JSON number, as it was spelled."""


class Bad(Exception):
    """Why a line is no event."""


def refuse_constant(word):
    raise Bad(f"{word} is not JSON")


DECODER = json.JSONDecoder(
    parse_int=Number,
    parse_float=Number,
    parse_constant=refuse_constant,
    object_pairs_hook=dict,  # of a key given twice the last wins
)


def as_id(value):
    """An id as text; None when the value names nobody."""
    if isinstance(value, str) and value != "":  # text, or a number as it is spelled
        return str(value)
    return None


def elements_of(value):
    """The values of a group property: one text or number, or those of a list."""
    return value if isinstance(value, list) else [value]


def group_ids(value):
    return {name for name in map(as_id, elements_of(value)) if name is not None}


def holds_empty_text(value):
    return any(isinstance(element, str) and element == "" for element in elements_of(value))


def milliseconds(number):
    """Milliseconds since 1970, exact, of a spelled `time`: seconds, or ms from 1e11 on."""
    exact = Decimal(str(number))
    in_ms = exact if exact >= FIRST_MILLISECONDS else exact * 1000
    if not FIRST_MS <= in_ms <= LAST_MS:
        raise Bad("properties.time lies outside the calendar")
    return in_ms


def whole(in_ms):
    return int(in_ms.to_integral_value(rounding="ROUND_FLOOR"))


def event_date(exact_ms, zone):
    return (EPOCH + timedelta(milliseconds=whole(exact_ms))).astimezone(zone).date().isoformat()


@dataclass(slots=True)
class Event:
    """An event under its original name and id."""

    name: str
    id: str | None
    renamed: bool
    date: str
    exact_ms: Decimal
    processing_ms: int
    insert_id: str | None  # reading: a missing one is a value of its own
    group_renamed_id: str | None  # to be counted for the group key that holds ""
    properties: dict

    def identity(self):
        return (self.name, self.id, self.exact_ms, self.insert_id)

    def groups(self, known_keys):
        """The distinct (key, id) pairs of the event, of the keys asked for (sorted bytewise)."""
        pairs = set()
        missing = self.group_renamed_id
        for key in known_keys:
            value = self.properties.get(key)
            pairs.update((key, name) for name in group_ids(value))
            # Reading: when several known keys hold "", the bytewise first is the renamed one.
            if missing is not None and holds_empty_text(value):
                pairs.add((key, missing))
                missing = None
        return pairs


@dataclass(slots=True)
class Record:
    """A $hotshard_record: the vendor says that it renamed events of a key on a date."""

    group_key: str | None  # None: user analytics
    id: str | None
    display_name: str | None
    date: str
    exact_ms: Decimal


def own_identity(properties):
    """Id of an event that was not renamed."""
    return as_id(properties.get("distinct_id")), None


def renamed_identity(properties):
    """User id and renamed group id of a $hotshard_events."""
    sent = properties.get("distinct_id")
    original = as_id(properties.get("mp_original_distinct_id"))
    is_text = isinstance(sent, str) and not isinstance(sent, Number)
    if is_text and sent != "":
        return sent, original
    return original, None


def text_or(value, otherwise):
    is_text = isinstance(value, str) and not isinstance(value, Number)
    return value if is_text else otherwise


def make_event(name, properties, exact_ms, zone):
    renamed = name == HOTSHARD_EVENTS
    identity = renamed_identity if renamed else own_identity
    user, group = identity(properties)
    if renamed:
        name = text_or(properties.get("mp_original_event_name"), HOTSHARD_EVENTS)
    processing = properties.get("mp_processing_time_ms")
    processing_ms = whole(exact_ms)
    # Reading: a processing time outside the calendar is none.
    if isinstance(processing, Number) and FIRST_MS <= Decimal(processing) <= LAST_MS:
        processing_ms = whole(Decimal(processing))
    return Event(name, user, renamed, event_date(exact_ms, zone), exact_ms, processing_ms,
                 as_insert_id(properties.get("$insert_id")), group, properties)


def as_insert_id(value):
    # Reading: only text and numbers are insert ids, and an empty text is one.
    return str(value) if isinstance(value, str) else None


def make_record(properties, exact_ms, zone):
    key = text_or(properties.get("hotshard_group_key"), None) or None
    return Record(key, as_id(properties.get("hotshard_distinct_id")),
                  text_or(properties.get("hotshard_group_display_name"), None) or None,
                  event_date(exact_ms, zone), exact_ms)


def parse_line(line, zone):
    """The Event or Record of a line; None when it is blank. Raises Bad."""
    if not line.strip(JSON_SPACE):
        return None
    if len(line) > LINE_LIMIT:
        raise Bad("longer than 64 MiB")
    try:
        value = DECODER.decode(line.strip(JSON_SPACE).decode("utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise Bad(str(error)) from error
    if not isinstance(value, dict):
        raise Bad("not an object")
    name, properties = value.get("event"), value.get("properties")
    if not isinstance(name, str) or isinstance(name, Number):
        raise Bad("event is no text")
    if not isinstance(properties, dict):
        raise Bad("properties is no object")
    time = properties.get("time")
    if not isinstance(time, Number):
        raise Bad("properties.time is no number")
    if name == HOTSHARD_RECORD:
        return make_record(properties, milliseconds(time), zone)
    return make_event(name, properties, milliseconds(time), zone)
