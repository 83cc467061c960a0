"""Evidence from a line alone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import compress
from typing import Any, Final, TypeAlias

from newsparse.labelling.evidence.wording import ENDS, OPENS, SHAPES, SIGNS, STAMPS
from newsparse.labelling.weight_table import Group, Names, Table
from newsparse.lines.facts import Facts
from newsparse.lines.forms import FoundBy, Lead, Mark, Shape, Sign, Stamp
from newsparse.memo import Memo
from newsparse.terms import Kind

_LENGTHS: Final = (2, 3, 4, 6, 9, 13, 18, 25, 40, 70)
_LENGTH_NAMES: Final = (
    "one word",
    "two words",
    "three words",
    "4-5 words",
    "6-8 words",
    "9-12 words",
    "13-17 words",
    "18-24 words",
    "25-39 words",
    "40-69 words",
    "70 words or more",
)
_FOUND_BY: Final = {
    FoundBy.LINE: "the whole line",
    FoundBy.OPENING: "how it opens",
    FoundBy.PHRASE_INSIDE: "words in it",
    FoundBy.FORM: "its form",
    FoundBy.OWN_PHRASE: "a phrase of the parser's own",
}
# Shares of words that begin with a capital, of function words (below none: not counted), of figures among the characters.
_CAPITALS: Final = (0.4, 0.75)
_SMALL: Final = (0.0, 1e-9, 0.2, 0.35)
_FIGURES: Final = (0.08, 0.25)
_SIGNED: Final = {True: "opens like a byline", False: "names somebody by a known given name"}


Own: TypeAlias = tuple[Memo[Any, Group], ...]
"""The evidence in single lines, weighed once for each combination of facts: its look, its writing, its holdings, its meaning."""


def own_of(made: Table) -> Own:
    """The evidence in lines, with a table of weights."""
    sorts: tuple[Callable[..., Names], ...] = _look, _writing, _holdings, _meaning
    return tuple([made.weighed(name) for name in sorts])


def own_evidence(facts: Facts, own: Own) -> tuple[int, tuple[Names, ...]]:
    """Return the evidence in a line and its weight."""
    look, writing, holdings, meaning = own
    size, upper, kind, by, credit, signs = facts.words, facts.upper, facts.kind, facts.by, facts.credit, facts.signs
    looks, looked = look[bisect_right(_LENGTHS, size), facts.mark, facts.lead, facts.shape]
    capitals = bisect_left(_CAPITALS, upper) if upper >= 0 else -1
    writes, written = writing[size if size < 4 else 4, facts.caps, capitals, bisect_right(_SMALL, facts.small)]
    holds, held = holdings[size if size < 14 else 14, bisect_left(_FIGURES, facts.digits), facts.stamp, signs]
    furniture = (kind, facts.found_by) if kind is not None else None
    credited = (credit.start < 3, credit.sure) if credit is not None else None
    means, meant = meaning[size >= 13, furniture, by.opened if by is not None else None, facts.name, facts.opener, facts.sides, credited]
    return looks + writes + holds + means, (looked, written, held, meant)


def _look(length: int, mark: Mark, lead: Lead, shape: Shape) -> Names:
    long, ends = _LENGTH_NAMES[length], ENDS[mark]
    names = ["any line", long, ends, f"{long}, {ends}", OPENS[lead], f"is {SHAPES[shape]}"]
    if lead == Lead.STAGE:
        names.append(f"{OPENS[lead]}, " + ("less than 25 words" if length < _LENGTH_NAMES.index("25-39 words") else "25 words or more"))
    return tuple(names)


def _writing(words: int, caps: bool, capitals: int, small: int) -> Names:
    names = ["all capitals"] if caps else []
    if words >= 3 and capitals >= 0:
        names.append(("few", "some", "most")[capitals] + " words capitalised")
    if words >= 4 and small:
        names.append(("no function words", "few function words", "function words", "many function words")[small - 1])
    return tuple(names)


def _holdings(words: int, figures: int, stamp: Stamp, signs: tuple[Sign, ...]) -> Names:
    held = [SIGNS[sign] for sign in signs]
    names = [*held, *["less than 14 words, " + name for name in held]] if words < 14 else held
    if figures:
        names.append(("some figures", "many figures")[figures - 1])
    if stamp:
        names += [STAMPS[stamp], f"less than 12 words, {STAMPS[stamp]}"] if words < 12 else [STAMPS[stamp]]
    return tuple(names)


def _meaning(
    long: bool,
    furniture: tuple[Kind, FoundBy] | None,
    opened: bool | None,
    name: bool,
    opener: bool,
    sides: bool,
    credit: tuple[bool, bool] | None,
) -> Names:
    names = []
    if furniture is not None:
        kind, found_by = furniture
        names += [f"{kind} furniture by {_FOUND_BY[found_by]}", f"furniture by {_FOUND_BY[found_by]}"]
        if long:
            names.append(f"furniture of 13 words or more by {_FOUND_BY[found_by]}")
    if opened is not None:
        names.append(_SIGNED[opened])
    names.extend(compress(("looks like a name", "opens like a caption", "says who is where in a picture"), (name, opener, sides)))
    if credit is not None:
        whole, sure = credit
        names.append(("holds nothing but" if whole else "ends with") + (" a sure picture credit" if sure else " a doubtful picture credit"))
    return tuple(names)
