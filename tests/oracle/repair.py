# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent repair: what an exported event is once it can be imported again.

Works on decoded events, so it says nothing about bytes; numbers keep their spelling. What only the
program can know (new insert ids, the name of the run) is left out.
"""

from decimal import ROUND_FLOOR

from export_events import Number, milliseconds

SERVER = {"$import", "$mp_api_endpoint", "$mp_api_timestamp_ms", "$mp_event_size",
          "mp_processing_time_ms", "$is_reshuffled", "$distinct_id_before_identity",
          "$preshuffle_distinct_id"}
FORBIDDEN = {"00000000-0000-0000-0000-000000000000", "anon", "anonymous", "nil", "none", "null",
             "n/a", "na", "undefined", "unknown", "<nil>", "0", "-1", "true", "false", "[]", "{}",
             "lmy47d"}
FIRST_MS, HOUR_MS = 31_536_000_000, 3_600_000


class Refused(Exception):
    """The event is set aside."""


def is_text(value):
    return isinstance(value, str) and not isinstance(value, Number)


def ascii_lower(text):
    return "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in text)


def usable(value, hot, own):
    """The id that a value gives, or None."""
    if not isinstance(value, str) or value == "" or ascii_lower(value) in FORBIDDEN:
        return None
    return None if str(value) in hot or str(value) == own else str(value)


def is_renamed_user(name, properties):
    sent = properties.get("distinct_id")
    return name == "$hotshard_events" and not (is_text(sent) and sent != "")


def map_identity(properties, sources, hot, own):
    mapped = next(filter(None, (usable(properties.get(name), hot, own) for name in sources)), "")
    user = usable(properties.get("$user_id"), hot, own)
    device = usable(properties.get("$device_id"), hot, own)
    if not mapped or user != mapped:
        properties.pop("$user_id", None)
        if device is None or mapped != f"$device:{device}":
            properties.pop("$device_id", None)
    elif device is None:
        properties.pop("$device_id", None)
    properties["distinct_id"] = mapped


def keep_original(properties, renamed, value):
    if renamed:
        original = properties.pop("mp_original_distinct_id", None)
        if original is not None or "mp_original_distinct_id" in properties:
            properties.setdefault("hs_original_distinct_id", original)
    elif value is not None:
        properties.setdefault("hs_original_distinct_id", value)


def blank_groups(properties, groups, date):
    """`groups`: key -> id -> dates on which it is blanked, None for all."""
    for key, ids in groups.items():
        def blanked(element):
            dates = ids.get(str(element), ()) if isinstance(element, str) else ()
            return dates is None or date in dates
        value = properties.get(key)
        if isinstance(value, list):
            changed = ["" if blanked(element) else element for element in value]
        else:
            changed = "" if blanked(value) else value
        if changed != value:
            properties[key] = changed
            properties.setdefault(f"hs_original_{key}", value)


def repair(name, properties, date, now_ms, sources=(), groups=None, hot=frozenset()):
    """(name, properties) of the repaired event. Raises Refused."""
    properties = dict(properties)
    renamed = name == "$hotshard_events"
    lost = is_renamed_user(name, properties)
    own = properties.get("mp_original_distinct_id") if renamed else None
    own = str(own) if isinstance(own, str) else ""
    if renamed:
        name = properties.pop("mp_original_event_name", None)
        if not is_text(name) or name == "":
            raise Refused("no original name")
    sent = properties.get("distinct_id")
    forbidden = isinstance(sent, str) and ascii_lower(sent) in FORBIDDEN
    if lost or renamed or forbidden:
        keep_original(properties, renamed, sent)
    if lost:
        map_identity(properties, sources, hot, own)
    elif not isinstance(sent, str) or forbidden:
        properties["distinct_id"] = ""
    else:
        properties["distinct_id"] = str(sent)
    blank_groups(properties, groups or {}, date)
    for server in SERVER:
        properties.pop(server, None)
    in_ms = int(milliseconds(properties["time"]).to_integral_value(rounding=ROUND_FLOOR))
    if not FIRST_MS <= in_ms <= now_ms + HOUR_MS:
        raise Refused("time")
    properties["time"] = Number(in_ms)
    properties.setdefault("ip", Number(0))
    properties.pop("$insert_id", None)
    if len(properties) + 2 >= 255:  # with the insert id and the name of the run
        raise Refused("properties")
    return name, properties
