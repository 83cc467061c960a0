"""Choose the lines that sign the story among those that read as bylines, by their position and the names in them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Final

from newsparse.labelling.facts import Facts
from newsparse.labelling.lexicon import Lexicon
from newsparse.labelling.path import Path, State, where
from newsparse.labelling.repeats import Change
from newsparse.recognition.bylines import BylineMatch, is_affiliation, is_known
from newsparse.terms import Kind, Label

# The lines that may sign a story: above the headline, below the opening of the body, above and below its end;
# how far below it a line that opens with "by" may do so, and the most lines to examine.
_ABOVE: Final = 6
_INTO: Final = 4
_END: Final = 2
_BELOW: Final = 12
_TAIL: Final = 40
_MOST: Final = 60
_FAR: Final = (1, 2, 3, 5, 9)
_STEPS: Final = ("no lines", "one line", "two lines", "3-4 lines", "5-8 lines", "9 or more lines")
# Prose to search for an author's name, in blocks; short lines, in characters.
_PROSE: Final = 40
_SHORT: Final = 20
_LINES: Final = 40_000
# The least score of a line, and its greatest distance from the best score: chosen on held-out publishers.
_LEAST: Final = -0.7
_BEHIND: Final = 2.0
_REASONS: Final = 3
# "Ann Roe covers the coast for the Harbour Post.": the most words of such a paragraph after the story.
_ABOUT: Final = 80
_BIOGRAPHY: Final = Change(Label.BOILERPLATE, Kind.BIOGRAPHY, "opens with the name of who signed the story, and closes it")


# Separators of speech and speaker.
_APART: Final = (": ", " – ", " — ", " - ")


def sign(facts: Sequence[Facts], path: Path, lexicon: Lexicon) -> dict[int, Change]:
    """Choose the lines that sign the story; other lines that the path labelled as bylines become furniture.

    Args:
        facts: the facts of each block.
        path: the state of each block; updated for lines that are bylines, and for those that are not.
        lexicon: the language's words.

    Returns:
        The chosen lines with the deciding evidence, and paragraphs about the authors after the story.
    """
    evidence = signing_evidence(facts, path, lexicon)
    found: dict[int, Change] = {}
    for (i, names), chosen in zip(evidence, choose([names for _, names in evidence], WEIGHTS), strict=True):
        if chosen:
            loud = sorted(names, key=lambda name: -WEIGHTS.get(name, 0.0))[:_REASONS]
            found[i] = Change(Label.BYLINE, None, "signs the story: " + "; ".join(loud))
    body = [i for i in where(path, State.PARAGRAPH) if i not in found]
    authors = tuple([f"{name.lower()} " for i in found if (by := facts[i].by) is not None for name in by.names if " " in name])
    while authors and len(body) > 1 and facts[body[-1]].key.startswith(authors) and facts[body[-1]].words <= _ABOUT:
        found[body.pop()] = _BIOGRAPHY
    first, last = (body[0], body[-1]) if body else (0, -1)
    for i in sorted({*found, *where(path, State.BYLINE)}):
        if i in found:
            path[i] = State.TAIL if found[i] is _BIOGRAPHY else State.BYLINE
        elif not (i and path[i - 1] == State.BYLINE and _titles(facts[i], lexicon)):
            path[i] = State.FRONT if i < first else State.INNER if i < last else State.TAIL
    return found


def choose(lines: Sequence[Sequence[str]], weights: Mapping[str, float]) -> list[bool]:
    """Return which lines sign, given the evidence of each: those close to the best; mere capitals do not count beside a sure one.

    >>> choose([["for"], ["against"]], {"for": 1.0, "against": -2.0})
    [True, False]
    """
    scores = [sum([weights.get(name, 0.0) for name in names]) for names in lines]
    least = max(_LEAST, max(scores, default=0.0) - _BEHIND)
    chosen = [score > least for score in scores]
    if any(taken and "opened, known given names" in names for taken, names in zip(chosen, lines, strict=True)):
        chosen = [taken and "bare, no known given name" not in names for taken, names in zip(chosen, lines, strict=True)]
    return chosen


def signing_evidence(facts: Sequence[Facts], path: Path, lexicon: Lexicon) -> list[tuple[int, list[str]]]:
    """Return the evidence for and against each line that may sign the story.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.labelling.lexicon import lexicon_for
    >>> signing_evidence([], bytearray(), lexicon_for(default_knowledge().language("en"), default_knowledge()))
    []
    """
    body = where(path, State.PARAGRAPH)
    if not body:
        return []
    first, last = body[0], body[-1]
    headline = path.index(State.HEADLINE) if State.HEADLINE in path else -1
    top = headline if 0 <= headline < first else max(0, first - _ABOVE)
    near = [*range(max(0, top - _ABOVE), min(len(facts), first + _INTO)), *range(max(0, last - _END), min(len(facts), last + _BELOW))]
    near += where(path, State.BYLINE)[:_MOST]
    near += [i for i in range(last + 1, min(len(facts), last + _TAIL)) if (by := facts[i].by) is not None and by.opened]
    pool = [i for i in sorted(set(near)) if i != headline and _may_sign(facts[i])][:_MOST]
    if not pool:
        return []
    prose = " ".join([facts[i].key for i in body[:_PROSE] if facts[i].words >= 10])
    lines = "\n".join(["", *[fact.key for fact in facts if fact.words < _SHORT], ""])[:_LINES]
    heads = [i for i in pool if headline < i < first]
    result = []
    for i in pool:
        match = facts[i].by
        if match is None:
            continue
        names = [
            "any line",
            *_own(facts[i], match, lexicon),
            *_beside(facts, i, "above" if i < first else "below" if i > last else "in the body"),
        ]
        if i < first:
            names.append(f"{_STEPS[bisect_right(_FAR, first - i - 1)]} above the body")
        elif i > last:
            names.append(f"{_STEPS[bisect_right(_FAR, i - last - 1)]} below the body")
        else:
            names.append("in the body")
        if headline >= 0:
            far = i - headline
            names.append("above the headline" if far < 0 else f"{_STEPS[bisect_right(_FAR, far - 1)]} below the headline")
        if heads:
            names.append("first of the head" if i == heads[0] else "last of the head" if i == heads[-1] else "beside others of the head")
        if len(pool) == 1:
            names.append("no other line")
        if i and facts[i - 1].key in lexicon.by:
            names.append("under by")
        if i + 1 < len(facts) and _titles(facts[i + 1], lexicon):
            names.append("over a title")
        low = [name.lower() for name in match.names]
        if any(name in prose for name in low):
            names.append("named in the prose")
        elif any(name.rsplit(" ", 1)[-1] in prose for name in low):
            names.append("its last word in the prose")
        if headline >= 0 and any(name in facts[headline].key for name in low):
            names.append("named in the headline")
        if lines.count(f"\n{facts[i].key}\n") > 1:
            names.append("stands twice")
        if len(low[0]) > 6 and lines.count(low[0]) > 1:
            names.append("named on another line")
        result.append((i, names))
    return result


def _may_sign(fact: Facts) -> bool:
    """Whether a line names somebody, but not for a picture and not as a speaker."""
    if fact.by is None or (not fact.by.opened and _speaks(fact)):
        return False
    if fact.by.opened or fact.credit is None or not fact.credit.sure:
        return True
    # An agency's name alone may sign as well.
    return fact.credit.start == fact.credit.first and len(fact.by.names) == 1 and "/" not in fact.key and "|" not in fact.key


def _speaks(fact: Facts) -> bool:
    """Whether a line is a statement with its speaker's name: `Ann Roe: “No.”`, `“No.” – Ann Roe`, `No! — Ann Roe (@roe)`."""
    apart = any(mark in fact.key for mark in _APART)
    return bool(fact.quoted and apart) or ("(@" in fact.key and " — " in fact.key)


def _titles(fact: Facts, lexicon: Lexicon) -> bool:
    return fact.words <= 6 and is_affiliation(fact.key, 0, len(fact.key), lexicon.language, lexicon.knowledge)


def _own(fact: Facts, match: BylineMatch, lexicon: Lexicon) -> list[str]:
    """The evidence in a line's own words."""
    opened = "opened" if match.opened else "bare"
    given = [is_known(name, lexicon.language) for name in match.names]
    kind = "known given names" if all(given) else "some known given names" if any(given) else "no known given name"
    names = [f"{opened}, " + ("one name" if len(match.names) == 1 else "several names"), kind, f"{opened}, {kind}"]
    size = sum([name.count(" ") + 1 for name in match.names])
    if size == 1:
        names.append("a single word")
    if size > 3 * len(match.names):
        names.append("long names")
    rest = fact.key.count(" ") + 1 - size - match.opened
    names.append("nothing else on the line" if rest <= 0 else "little else on the line" if rest < 4 else "more on the line")
    if match.affiliation:
        names.append("a title or house follows")
    if fact.stamp:
        names.append(f"holds a {fact.stamp} stamp")
    if fact.caps:
        names.append("all capitals")
    if fact.credit is not None:
        names.append("a credit" if fact.credit.sure else "a doubtful credit")
    if fact.mark:
        names.append(f"ends with {fact.mark}")
    if fact.kind is not None:
        names.append(f"{fact.kind} words")
    return names


def _beside(facts: Sequence[Facts], i: int, side: str) -> list[str]:
    """The evidence in the lines above and below."""
    before = facts[i - 1] if i else None
    after = facts[i + 1] if i + 1 < len(facts) else None
    names = [f"{side}, after {before.shape if before else 'nothing'}", f"{side}, before {after.shape if after else 'nothing'}"]
    if before is not None and before.kind is not None:
        names.append(f"after {before.kind} words")
    if after is not None and after.kind is not None:
        names.append(f"before {after.kind} words")
    return names


WEIGHTS: Final[dict[str, float]] = {
    "3-4 lines above the body": 0.22,
    "3-4 lines below the body": -0.31,
    "3-4 lines below the headline": 0.30,
    "5-8 lines above the body": 0.17,
    "5-8 lines below the body": -0.34,
    "5-8 lines below the headline": 0.19,
    "9 or more lines above the body": -0.38,
    "9 or more lines below the body": -0.33,
    "9 or more lines below the headline": -0.72,
    "a credit": -0.15,
    "a doubtful credit": 0.26,
    "a single word": 0.33,
    "a title or house follows": -0.09,
    "above the headline": -0.81,
    "above, after byline": 0.09,
    "above, after credit": 0.18,
    "above, after credited line": -0.16,
    "above, after date line": 0.08,
    "above, after furniture": -0.11,
    "above, after label": 0.12,
    "above, after line": 0.10,
    "above, after long line": 0.11,
    "above, after nothing": -0.08,
    "above, after paragraph": 0.15,
    "above, after question": -0.09,
    "above, after scrap": 0.22,
    "above, before byline": -0.12,
    "above, before credit": -0.35,
    "above, before date line": 0.71,
    "above, before furniture": 0.15,
    "above, before line": -0.20,
    "above, before long line": -0.21,
    "above, before name": -0.08,
    "above, before paragraph": 0.28,
    "above, before scrap": 0.55,
    "above, before short sentence": -0.13,
    "after biography words": 0.28,
    "after navigation words": -0.10,
    "after other words": 0.34,
    "after published words": -0.13,
    "after related words": -0.07,
    "after share words": -0.22,
    "after tags words": -0.06,
    "all capitals": -0.22,
    "bare, known given names": 0.48,
    "bare, no known given name": -0.74,
    "bare, one name": -0.29,
    "bare, several names": -0.13,
    "bare, some known given names": -0.15,
    "before biography words": -0.06,
    "before comments words": -0.28,
    "before other words": -0.06,
    "before player words": -0.05,
    "before published words": 0.58,
    "before related words": 0.05,
    "before share words": 0.17,
    "below, after date line": 0.15,
    "below, after furniture": 0.11,
    "below, after label": -0.09,
    "below, after line": -0.38,
    "below, after long line": 0.07,
    "below, after name": -0.20,
    "below, after paragraph": -0.08,
    "below, after scrap": -0.10,
    "below, before date line": -0.43,
    "below, before furniture": 0.06,
    "below, before line": -0.17,
    "below, before long line": 0.20,
    "below, before name": -0.12,
    "below, before paragraph": 0.34,
    "below, before scrap": -0.35,
    "below, before sentence": 0.11,
    "beside others of the head": -0.61,
    "first of the head": 1.06,
    "holds a ago stamp": 0.46,
    "holds a day stamp": 0.06,
    "holds a time stamp": 0.06,
    "holds a year stamp": -0.05,
    "in the body, after byline": 0.10,
    "in the body, after credited line": 0.17,
    "in the body, after line": -0.18,
    "in the body, after name": -0.06,
    "in the body, before byline": 0.06,
    "in the body, before line": -0.10,
    "in the body, before paragraph": -0.09,
    "in the body, before sentence": 0.07,
    "its last word in the prose": -0.07,
    "known given names": 0.89,
    "little else on the line": 0.08,
    "long names": -0.24,
    "more on the line": 0.46,
    "named in the headline": -0.11,
    "named in the prose": -1.34,
    "named on another line": 0.46,
    "no known given name": -0.63,
    "no lines above the body": 0.47,
    "no lines below the body": 0.12,
    "no lines below the headline": 0.48,
    "no other line": 0.31,
    "nothing else on the line": -0.52,
    "one line above the body": 0.28,
    "one line below the body": 0.18,
    "one line below the headline": 0.20,
    "opened, known given names": 0.41,
    "opened, no known given name": 0.11,
    "opened, one name": 0.42,
    "opened, some known given names": -0.10,
    "over a title": 0.08,
    "published words": 0.40,
    "some known given names": -0.25,
    "stands twice": -0.17,
    "two lines above the body": -0.17,
    "two lines below the body": 0.08,
    "two lines below the headline": 0.37,
    "under by": 0.10,
}
"""The weight of each evidence; written by training/fit_signing.py."""
