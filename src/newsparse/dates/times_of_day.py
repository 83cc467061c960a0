"""Times and parts of the day next to a date that belong to it."""

from typing import Final

import regex

from newsparse.dates.simple_dates import Reading
from newsparse.dates.tokens import Window

# "4 a.m. EDT", "15:30 GMT", "20.30 Uhr", "15h30", "3 p.m. local time".
_CLOCK: Final = (
    r"(?:\d{1,2}\sh\s\d{2}(?!\d)|\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|heures|horas|h(?:rs)?)(?!\w)|\d{1,2}:\d{2}(?!\d)|\d{1,2}h\d{2})"
    r"(?:,?\s\(?(?:gmt|utc|bst|mesz|mez|cest|cet|[aecmp][sd]?t|local\stime|ortszeit|eastern\stime)\)?(?!\w))?"
)
_TIME_AFTER: Final = regex.compile(rf",?\s(?:(?:at|by|around|um|gegen|à|vers|a\slas|a\sla)\s)?{_CLOCK}")
_TIME_BEFORE: Final = regex.compile(rf"(?<![\w.,:]){_CLOCK}(?:,)?\s(?:on\s|am\s|le\s|el\s|del\s|de\s)?\Z")
_DIGIT: Final = regex.compile(r"\d")
_DAYS: Final = frozenset(("weekday", "date", "of year", "offset", "then", "week day", "holiday", "ago", "beside"))


def around(w: Window, reading: Reading) -> tuple[int, int, bool]:
    """Widen a reading by the part of day and the time next to it; return its offsets and whether it has one."""
    first, last = reading.first, reading.end
    start, end = w.spans[first][0], w.spans[last - 1][1]
    timed = reading.kind == "weekday" and _fused(w, last - 1)
    if w.tag(first - 1, "day_modifiers"):
        start = w.spans[first - 1][0]
    elif w.word(first - 1) == "-" and w.tag(first - 2, "day_modifiers"):  # "mid-March"
        start = w.spans[first - 2][0]
    if reading.kind not in _DAYS:
        return start, end, timed
    if w.tag(last, "day_parts") is not None:
        end, timed = w.spans[last][1], True
    elif w.tag(last, "time_prepositions") and w.tag(last + 1, "times_of_day"):
        return start, w.spans[last + 1][1], True
    after = _TIME_AFTER.match(w.low, end)
    if after:
        return start, after.end(), True
    before = _TIME_BEFORE.search(w.low, max(0, start - 32), start) if _DIGIT.search(w.low, max(0, start - 32), start) else None
    if before:
        return before.start(), end, True
    on = first - 2 if w.tag(first - 1, "day_prepositions") else first - 1
    if w.tag(on, "times_of_day") or w.tag(on, "overnight"):
        return w.spans[on][0], end, True
    return start, end, timed


def _fused(w: Window, i: int) -> bool:
    """Whether a weekday contains a part of the day: "Montagabend"."""
    parts = w.known.words.day_parts
    return w.word(i) not in parts and w.word(i).endswith(tuple(part for part in parts if part.isalpha()))
