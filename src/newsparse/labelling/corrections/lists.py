"""The story's own lists, as opposed to furniture: right below its prose, with bullets, numbered from one or in order of dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import State, relabel, where
from newsparse.lines.facts import Facts
from newsparse.lines.forms import Lead, Mark
from newsparse.patterns import pattern

# 1) A lamp for the pier      12. Ferry to Quenby
NUMBERED: Final = pattern(r"(\d{1,2})[.)]\s\P{L}?+\p{L}")
# june 9 -- elmford hall      9. juni: elmford      9 de junio, elmford
_DAY: Final = pattern(r"(?P<month>\p{L}{3,9}+)\.?\s(?P<day>\d{1,2})\b|(?P<day>\d{1,2})\.?\s(?:de\s)?(?P<month>\p{L}{3,9}+)")
_FEWEST_ENTRIES: Final = 6  # a ranking of other stories mostly has five, a timetable has more
_LONGEST_LABEL: Final = 14  # words of the line above a list
# A date this many months earlier is in the next year.
_HALF_YEAR: Final = 6

Place = tuple[int, ...]
"""A number, or a month and a day."""


def keep_lists(draft: DraftLabels) -> None:
    """Label lists that the prose introduces as part of the story.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = ["The choir sings in six towns.", *[f"June {day} – Elmford Hall" for day in range(9, 15)], "Weather"]
    >>> draft = draft_of(lines, [State.PARAGRAPH, *[State.TAIL] * 7])
    >>> keep_lists(draft)
    >>> where(draft.path, State.PARAGRAPH)
    [0, 1, 2, 3, 4, 5, 6]
    """
    facts, path, lexicon = draft.facts, draft.path, draft.lexicon
    months = {**lexicon.knowledge.language("en").dates.months, **lexicon.language.dates.months}
    for last in where(path, State.PARAGRAPH):
        start = last + 1
        if start == len(path) or path[start] == State.PARAGRAPH:
            continue
        label = facts[start] if _place(facts[start], months) is None else None
        end = _end(facts, start + (label is not None), months, label)
        for i in range(start, end):
            if path[i] != State.CROSSHEAD or not (i + 1 < len(facts) and facts[i + 1].is_prose):  # a head with its number
                relabel(path, i, State.PARAGRAPH)
        if end and label is not None and not label.mark and path[start] != State.HEADLINE:
            path[start] = State.CROSSHEAD  # "Tour dates"


def keep_bullets(draft: DraftLabels) -> None:
    """Keep a list with bullets that the story frames: a paragraph or crosshead above it, and more of the story below.

    Furniture in one of the items, or an address, makes it a list of links.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = ["The pier will close.", "What does it cost?", "• $12 million for piles", "• $3 million for a deck", "The state pays."]
    >>> draft = draft_of(lines, [State.PARAGRAPH, State.CROSSHEAD, State.INNER, State.INNER, State.PARAGRAPH])
    >>> keep_bullets(draft)
    >>> where(draft.path, State.PARAGRAPH)
    [0, 2, 3, 4]
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    i = body[0] + 1 if body else 0
    while body and i < body[-1]:
        end = i
        while end < body[-1] and facts[end].lead == Lead.BULLET and not facts[end].key[:1].isdigit():
            end += 1
        framed = end - i > 1 and path[i - 1] in (State.PARAGRAPH, State.CROSSHEAD)
        if framed and State.HEADLINE not in path[i:end] and all(map(_is_plain_item, facts[i:end])):
            path[i:end] = bytes([State.PARAGRAPH] * (end - i))
        i = end + 1


def _is_plain_item(fact: Facts) -> bool:
    """Whether an item is neither furniture nor a credit nor a link."""
    return fact.kind is None and not fact.has_sure_credit and not fact.has_link


def _end(facts: Sequence[Facts], start: int, months: Mapping[str, int], label: Facts | None) -> int:
    """The end of the list that begins at a line, perhaps under its *label*; 0 if there is none."""
    place = _place(facts[start], months) if start < len(facts) else None
    dated = place is not None and len(place) > 1
    if place is None or not (dated or place == (1,)):
        return 0
    if label is not None and (label.kind is not None or label.words > _LONGEST_LABEL or not (dated or label.mark == Mark.COLON)):
        return 0
    count, end, i = 1, start + 1, start + 1
    while i < len(facts):
        after = _place(facts[i], months)
        if after is not None and _follows(place, after):
            place, count, end = after, count + 1, i + 1
        elif dated or i > end:
            break
        i += 1  # a numbered item may have its own line below it: a link, a price
    return end if count >= _FEWEST_ENTRIES else 0


def _place(fact: Facts, months: Mapping[str, int]) -> Place | None:
    """The number or the date at the start of a line."""
    number = NUMBERED.match(fact.key)
    if number is not None:
        return (int(number[1]),)
    day = _DAY.match(fact.key) if fact.words > 2 else None
    month = months.get(day["month"]) if day is not None else None
    return (month, int(day["day"])) if day is not None and month else None


def _follows(place: Place, after: Place) -> bool:
    """Whether a number is the next one, or a date the same or a later one.

    >>> _follows((1,), (2,)), _follows((12, 30), (1, 2)), _follows((5, 3), (5, 1))
    (True, True, False)
    """
    if len(place) != len(after):
        return False
    return after[0] == place[0] + 1 if len(place) == 1 else after >= place or place[0] - after[0] > _HALF_YEAR
