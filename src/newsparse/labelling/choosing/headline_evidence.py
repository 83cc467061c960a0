"""The named evidence for and against each line that may be the headline."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final

from newsparse.labelling.choosing.headline_candidates import (
    CAPITALISED,
    FAIR_LENGTH,
    FEW_WORDS,
    NEAR,
    HeadlineContext,
    candidates,
    title_has_parts,
)
from newsparse.labelling.evidence.wording import SHAPES, STAMPS
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Lead, Mark, Shape
from newsparse.terms import Kind

# The shapes and ends of lines that look like a headline.
_ALIKE: Final = frozenset((Shape.LINE, Shape.QUESTION, Shape.LONG_LINE, Shape.SENTENCE))
_ALIKE_ENDS: Final = frozenset((Mark.NONE, Mark.QUESTION, Mark.ELLIPSIS))
# The longest headline whose capitals distinguish it from a standfirst.
_LONGEST_BESIDE_STANDFIRST: Final = 12
# A line with fewer words may be the kicker of the line below it.
_SHORT_LINE: Final = 6
FEW_KICKERS: Final = frozenset(("en",))
"""Languages whose papers seldom set a kicker: there, the upper of two lines is the headline and the other its standfirst."""
_NEXT: Final = 4  # lines below that are looked at, and the line itself
_REACH: Final = 5  # lines to the next one like a headline
_MOST_LINES: Final = 3  # lines of the prose that count for a word
_MOST_BETWEEN: Final = 4  # longer lines between a line and the prose that are counted
# Lines between headline and prose that may be headlines, standfirsts or prose of something else.
_LONGER: Final = frozenset((Shape.LINE, Shape.QUESTION, Shape.LONG_LINE, Shape.SHORT_SENTENCE, Shape.SENTENCE, Shape.PARAGRAPH))
_SIGNS: Final = frozenset((Shape.BYLINE, Shape.DATE_LINE))
# Lines of a menu.
_SHORT: Final = frozenset((Shape.SCRAP, Shape.NAME, Shape.FURNITURE, Shape.LABEL))
_ROW_STEPS: Final = (1, 2, 4, 8)
_ROWS: Final = ("no short line", "1 short line", "2-3 short lines", "4-7 short lines", "8 short lines or more")
_APART: Final = ("no blank line beside it", "a blank line below it", "a blank line above it", "between blank lines")
_TRAIL: Final = 3  # lines above, one of which may be a trail of sections
_READ_BELOW: Final = 20  # lines below whose prose is compared with a line
_PROSE_BELOW: Final = 4  # lines of it


def headline_evidence(
    facts: Sequence[Facts], story: HeadlineContext, language: str = "", gaps: Sequence[bool] = ()
) -> list[tuple[int, list[str]]]:
    """Collect the evidence for and against each line that may be the headline: the line's index, and its named evidence.

    Args:
        facts: the facts of all blocks.
        story: what the lines are compared with.
        language: the code of their language; `""` if it is not known.
        gaps: whether a blank line is above each block, if that is known.
    """
    lines, trails = candidates(facts, story)
    keys = Counter([fact.key for fact in facts])
    stems = {stem for i, _ in lines for stem in facts[i].stems}
    prose = Counter(filter(stems.__contains__, chain.from_iterable([fact.stems for fact in facts[story.first : story.last + 1]])))
    most = max([len(words & story.prose) for _, words in lines], default=0) or 1
    nearest = max([len(words & story.top) for i, words in lines if i], default=0) if story.page or title_has_parts(facts) else 0
    longer = [i for i, fact in enumerate(facts[: story.first]) if fact.kind is None and fact.shape in _LONGER]
    alike = [i for i, _ in lines if i < story.first and _like_a_headline(facts[i])]
    indices = {i for i, _ in lines}
    above = [0]  # how many short lines are right above each line
    for fact in facts[: max(indices, default=0)]:
        above.append(above[-1] + 1 if fact.shape in _SHORT else 0)
    running = [i for i, fact in enumerate(facts[: max(indices, default=0) + _READ_BELOW + 1]) if fact.shape in PROSE]
    custom = "in a language with few kickers" if language in FEW_KICKERS else "in a language with many kickers"
    found: list[tuple[int, list[str]]] = []
    for i, words in lines:
        fact = facts[i]
        names = [*_place(facts, i, story, trails), *_way_to_prose(facts, i, story, longer), *_words_in_prose(words, story, most)]
        names += _how_often_in_prose(fact, prose, own=story.first <= i <= story.last)
        names += _below_menu(facts, i, above[i])
        names += _blank_lines(gaps, i)
        names.append(_words_below(facts, i, words, running))
        if fact.words >= FEW_WORDS and keys[fact.key] > 1:
            again = i < story.first and fact.key in [below.key for below in facts[story.first + 1 :]]
            names.append("again below the first prose" if again else "twice in the text")
        if i:
            names += _in_first_line(facts, i, words, story)
            if nearest:
                shared = len(words & story.top)
                names.append(_NEAREST_TITLE[(shared > 0) + (shared == nearest)])
        names += _capitals_beside(facts, i)
        if fact.stamp:
            names.append(STAMPS[fact.stamp])
        beside = _beside_others(facts, i, alike) if i < story.first else []
        if not story.page:
            beside += _pair(facts, i, i - 1 in indices)
            beside += [f"{_ORDINALS[min(alike.index(i), len(_ORDINALS) - 1)]} line like a headline"] if i in alike else []
        names += [f"{custom}, {each}" for each in beside]
        found.append((i, names))
    return found


def _words_in_prose(words: frozenset[str], story: HeadlineContext, most: int) -> list[str]:
    """Compare a line's words with the prose, relative to the other candidates, and with the first paragraph."""
    if not story.prose:
        return []
    names = [_TOPICAL[bisect_right(_SOME, len(words & story.prose) / most)]]
    if len(words) > 1:
        names.append(f"{_SHARES[bisect_right(_SHARE_STEPS, len(words & story.lead) / len(words))]} of its words are in the first paragraph")
    return names


def _how_often_in_prose(fact: Facts, prose: Mapping[str, int], *, own: bool) -> list[str]:
    """In how many lines of the prose a line's words are, all together and on average; its *own* line among them does not count."""
    counts = [prose.get(stem, 0) - own for stem in fact.stems]
    if not counts:
        return []
    together, average = sum([min(count, _MOST_LINES) for count in counts]), sum(counts) / len(counts)
    return [
        f"its words are in {_TOGETHER[bisect_right(_TOGETHER_STEPS, together)]} lines of the prose together",
        f"each of its words is in {_AVERAGE[bisect_right(_AVERAGE_STEPS, average)]} lines of the prose on average",
    ]


def _blank_lines(gaps: Sequence[bool], i: int) -> list[str]:
    """Say on which sides of a line blank lines are, if the text has any."""
    if True not in gaps[1:]:
        return []
    above, below = not i or gaps[i], i + 1 == len(gaps) or gaps[i + 1]
    return [_APART[2 * above + below]]


def _below_menu(facts: Sequence[Facts], i: int, above: int) -> list[str]:
    """Count the short lines right *above* a line, as in a menu; note one that ends with the line, as a trail of sections does."""
    names = [f"below {_ROWS[bisect_right(_ROW_STEPS, above)]} in a row"]
    key = facts[i].key
    if key and [near for near in facts[max(0, i - _TRAIL) : i] if near.key.endswith(key) and near.key != key]:
        names.append("a line above ends with it")
    return names


def _words_below(facts: Sequence[Facts], i: int, words: frozenset[str], running: Sequence[int]) -> str:
    """Count the next lines of *running* prose that have a word of the line: the main prose may be elsewhere, as in a guide."""
    first = bisect_right(running, i)
    near = [k for k in running[first : first + _PROSE_BELOW] if k - i <= _READ_BELOW]
    shared = sum([not words.isdisjoint(facts[k].stems) for k in near])
    return f"{shared} of the next {len(near)} lines of prose have a word of it"


def _way_to_prose(facts: Sequence[Facts], i: int, story: HeadlineContext, longer: Sequence[int]) -> list[str]:
    """Count the *longer* lines between a line and the prose; note a byline or a date among them."""
    if i >= story.first:
        return [f"below the first prose, {SHAPES[facts[i].shape]}"]
    count = min(len(longer) - bisect_right(longer, i), _MOST_BETWEEN)
    signed = [fact for fact in facts[i + 1 : min(i + 1 + NEAR, story.first)] if fact.shape in _SIGNS or fact.kind is Kind.PUBLISHED]
    way = f"{count} longer lines to the prose"
    return [way, f"{way}, a byline or date among them" if signed else f"{way}, none a byline or date"]


def _capitals_beside(facts: Sequence[Facts], i: int) -> list[str]:
    """Compare the capitals of a line with those of the lines right above and below it."""
    fact, names = facts[i], []
    if fact.upper < 0 or fact.words < FEW_WORDS:
        return []
    below, above = facts[i + 1] if i + 1 < len(facts) else None, facts[i - 1] if i else None
    if below is not None and below.words >= _SHORT_LINE and below.kind is None and below.upper >= 0:
        sort = "sentence" if below.mark is Mark.STOP else "line"
        names.append(f"{_case(fact)} over a {sort} that is {_case(below)}")
    if above is not None and above.words >= FEW_WORDS and above.kind is None and above.upper >= 0:
        names.append(f"{_case(fact)} under a line that is {_case(above)}")
    return names


def _beside_others(facts: Sequence[Facts], i: int, alike: Sequence[int]) -> list[str]:
    """The next lines like a headline above and below a line above the prose: how long and how capitalised they are beside it."""
    names, at = [], bisect_left(alike, i)
    above = alike[at - 1] if at and i - alike[at - 1] <= _REACH else -1
    after = at + (at < len(alike) and alike[at] == i)
    below = alike[after] if after < len(alike) and alike[after] - i <= _REACH else -1
    for other, side in ((above, "under"), (below, "over")):
        if other >= 0:
            fact, near = facts[i], facts[other]
            size = "longer" if fact.words > near.words + 2 else "shorter" if fact.words + 2 < near.words else "as long"
            upper = _own_size(near if side == "under" else fact)
            names += [f"{side} a line like a headline", f"{size} and {side} a line like a headline"]
            names.append(f"{side} a line like a headline, the upper one of {upper}")
            if fact.upper >= 0 <= near.upper:
                names.append(f"{_case(fact)} {side} one that is {_case(near)}, like a headline")
    return names


def _in_first_line(facts: Sequence[Facts], i: int, words: frozenset[str], story: HeadlineContext) -> list[str]:
    """Name the words that a line shares with the first line, which is the title on a page."""
    fact = facts[i]
    names = ["is the first line without a site or section"] if fact.key in story.parts else []
    if story.titled:
        shared = _ON_TOP[bisect_right(_THIRDS, len(words & story.top) / (len(words) or 1))]
        names.append(shared)
        if fact.words > 2 and fact.key in facts[0].key:
            names.append("the first line holds it")
    return names


def _pair(facts: Sequence[Facts], i: int, follows: bool) -> list[str]:
    """Return the evidence that a line is the upper of two lines like a headline, or *follows* one that may be it."""
    fact, names = facts[i], []
    if i + 1 < len(facts) and fact.words <= _LONGEST_BESIDE_STANDFIRST and _like_a_headline(facts[i + 1]):
        names += ["above a line like a headline", f"{_own_size(fact)} above a line like a headline"]
    if follows:
        short = facts[i - 1].words < _SHORT_LINE
        names += ["right below a line that may be one", f"right below a {'short' if short else 'long'} line that may be one"]
    return names


def _like_a_headline(fact: Facts) -> bool:
    """Return True if a line looks like a headline: of a fair length, without a full stop, and of no other kind."""
    fair = FEW_WORDS <= fact.words <= FAIR_LENGTH and fact.kind is None and not fact.stamp and not fact.opener
    return fair and fact.shape in _ALIKE and fact.mark in _ALIKE_ENDS and fact.lead not in (Lead.BULLET, Lead.SMALL)


def _place(facts: Sequence[Facts], i: int, story: HeadlineContext, trails: set[int]) -> list[str]:
    """The place of a line: on top, how far above the prose, between which lines."""
    far = story.first - i
    above = f"{_STEPS[bisect_right(_FAR, far)]} above the prose" if far >= 0 else "below the first prose"
    place = _TOPS[i] if i < len(_TOPS) else above
    ahead = [_NEIGHBOURS.get(below.shape, "a line") for below in facts[i + 1 : i + _NEXT]]
    for j in trails.intersection(range(i + 1, i + _NEXT)) if trails else ():
        ahead[j - i - 1] = "furniture"
    names = [
        f"on a page, {place}" if story.page else place,
        ("furniture" if i - 1 in trails else _NEIGHBOURS.get(facts[i - 1].shape, "a line") if i else "nothing") + " right above",
        (ahead[0] if ahead else "nothing") + " right below",
    ]
    if "a byline or date" in ahead:
        names.append("a byline or date in the next three lines")
        if (far := ahead.index("a byline or date")) > 0:
            names.append(f"a byline or date {_LINES_BELOW[far - 1]} below")
    if "prose" in ahead:
        names.append("prose in the next three lines")
    if story.page:
        names.append(place if i < len(_TOPS) else "deep in a page")
    else:
        names.append(f"in a story, {_own_size(facts[i])}, {place}")
    return names


def _own_size(fact: Facts) -> str:
    return _OWN_WORDS[bisect_right(_OWN_SIZES, fact.words)]


def _case(fact: Facts) -> str:
    return "capitalised" if fact.upper > CAPITALISED else "not capitalised"


_FAR: Final = (1, 2, 4, 8, 16, 40)
_STEPS: Final = ("right", "1 line", "2-3 lines", "4-7 lines", "8-15 lines", "16-39 lines", "40 lines or more")
_TOPS: Final = ("the first line", "the second line", "the third line")
_THIRDS: Final = (1e-9, 0.34, 0.67)
_ON_TOP: Final = (
    "none of its words are in the first line",
    "few of its words are in the first line",
    "some of its words are in the first line",
    "most of its words are in the first line",
)
_SOME: Final = (1e-9, 0.4, 0.7, 1.0)
_TOPICAL: Final = (
    "shares no word with the prose",
    "shares few words with the prose",
    "shares some words with the prose",
    "shares many words with the prose",
    "shares most words with the prose",
)
# How many lines of the prose have a line's words: all words together, and each on average.
_TOGETHER_STEPS: Final = (1, 3, 6, 10, 15)
_TOGETHER: Final = ("no", "1-2", "3-5", "6-9", "10-14", "15 or more")
_AVERAGE_STEPS: Final = (0.01, 0.5, 1, 1.5, 2)
_AVERAGE: Final = ("no", "hardly any", "less than 1", "1", "1.5", "2 or more")
_NEAREST_TITLE: Final = (
    "shares no word with the title on top",
    "shares words with the title on top",
    "of all lines the nearest to the title on top",
)
# Shares of a line's words.
_SHARE_STEPS: Final = (1e-9, 0.34, 0.6, 0.8)
_SHARES: Final = ("none", "few", "half", "most", "nearly all")
_ORDINALS: Final = ("the first", "the second", "the third", "a later")
_LINES_BELOW: Final = ("two lines", "three lines")
_OWN_SIZES: Final = (4, 6, 9, 13, 19)
_OWN_WORDS: Final = ("2-3 words", "4-5 words", "6-8 words", "9-12 words", "13-18 words", "19 words or more")
_NEIGHBOURS: Final = {
    Shape.PARAGRAPH: "prose",
    Shape.SENTENCE: "prose",
    Shape.LONG_LINE: "prose",
    Shape.CREDITED_LINE: "a credit",
    Shape.CREDIT: "a credit",
    Shape.BYLINE: "a byline or date",
    Shape.DATE_LINE: "a byline or date",
    Shape.NAME: "one to three words",
    Shape.SCRAP: "one to three words",
    Shape.FURNITURE: "furniture",
    Shape.END_MATTER: "furniture",
}
