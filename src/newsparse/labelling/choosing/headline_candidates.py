"""The lines that may be the headline, and the facts about the story that they are compared with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from operator import itemgetter
from typing import Final, NamedTuple

from newsparse.labelling.evidence.whole_text import densest_run
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, SIGNING, FoundBy, Mark, Quoted, Shape, Sign, Stamp
from newsparse.lines.lexicon import AROUND_PHRASES
from newsparse.patterns import pattern
from newsparse.terms import Kind

# The headline is one of the lines on top, or above the prose or among its first lines (a standfirst may look like
# prose), and not deep in a page's menus.
_FARTHEST_BELOW: Final = 8  # lines below the first of the prose
_FARTHEST_ABOVE: Final = 200  # lines above it
# A headline with a full stop, which the prose seems to begin with, is one of the lines on top.
_LINES_ON_TOP: Final = 3
FEW_WORDS: Final = 4
"""The fewest words of a headline; a line of fewer is a scrap."""
FAIR_LENGTH: Final = 20
"""The most words of a line that looks like a headline."""
_SHORTEST_MENU: Final = 10  # lines between a page's title and its headline
_LINES_TO_PROSE: Final = 12  # lines between a page's headline and its prose
# The shares of its words, and of the title's, that a headline has in common with a title in other words.
_LEAST_SHARED: Final = 0.4
_LEAST_OF_TITLE: Final = 0.2
# In words.
_LONGEST_HEADLINE: Final = 32
CAPITALISED: Final = 0.6
"""The share of words with a capital above which a line is capitalised."""
# More lines than this above the prose make a page of menus.
_MOST_LINES_ABOVE_PROSE: Final = 24
NEAR: Final = 8
"""The distance, in lines, within which a repetition counts."""
# A line that opens like a byline is one if it has at most this many words.
_LONGEST_BYLINE: Final = 6
_LONGEST_DATE: Final = 10  # words
_LEAST_FIGURES: Final = 0.2  # share of figures in a date
_STANDFIRST_BELOW: Final = 5  # lines below a headline among which its standfirst is, and then a byline with "by"
_LONGEST_PLAIN_DATE: Final = 4  # words of a date in words: "Thursday, November 8, 2012"
_LEAST_FIGURES_OF_PLAIN_DATE: Final = 0.15  # share of figures in it
_LONGEST_DATED_BYLINE: Final = 14  # words
# A trail of sections before a headline ("Home News Pier reopens") is no longer than this in words.
_LONGEST_TRAIL: Final = 7
_SHORTEST_PART: Final = 3  # words of a part of a page's title that is searched for below
_MOST_SEPARATORS: Final = 12  # separators of a title that are looked at
_ABOVE_PROSE: Final = 4  # lines right above the prose, where a headline is with its date and byline
_DEEPEST: Final = 600  # lines from the top in which it is
_MOST_TITLED: Final = 2  # lines that repeat it
_LONGEST_ENTRY: Final = 3  # words of an entry of a menu
_LONGEST_FIRST_ENTRY: Final = 2  # the same on the first line, where headline and site may be
_MANY_ENTRIES: Final = 4  # entries that make a menu if two in three are short
_FEWEST_EAST_ENTRIES: Final = 5  # entries of a menu in the scripts of the East
_AVERAGE_EAST_ENTRY: Final = 7  # characters of such an entry on average
_EAST: Final = "\u2e80"
_HANGUL: Final = "\uac00"
# The first blocks of prose, whose words show the topic of the story.
_PROSE_READ: Final = 15
_CREDITS: Final = frozenset((Shape.CREDIT, Shape.CREDITED_LINE))
# The separator between the sections of "Home | News | Elmford", which is not a title.
_BARS: Final = pattern(r"\s[|/>›»·•]|[|>›»]\s")
# A section before a headline, a site after it.
_BESIDE: Final = pattern(r"(?:[^|]{1,30}+(?:\s?[|»›]|:)\s|(?:\s[|«»›–—-]|:)\s?[^|]{1,40}+)?+")
# Separators of the parts of a page's title.
_BETWEEN: Final = pattern(r":\s|\s[|«»›·•–—-]{1,2}\s|｜")


# Elmford – Quenby 3:2 (1:2)      Elmford 3, Quenby 2      over a report
_SCORE: Final = pattern(
    r"[^\d\n]{3,40}\s[-–—]\s[^\d\n]{3,40}\s\d{1,3}\s?[-–:]\s?\d{1,3}(?:\s?\([^()\n]{1,30}\)?)?"
    r"|[^\d\n,]{3,40}\s\d{1,3},?\s[^\d\n,]{3,40}\s\d{1,3}(?:\s\((?:ot|so|aet|\d{1,2}-\d{1,2})\))?"
)
# july 2, 1931 – january 19, 2025      1931-2025      * 2. juli 1931 † 19. januar 2025
_LIFE: Final = pattern(r"[^\d\n]{0,20}+(?:\d{1,2}[^\d\n]{1,20}+)?[12]\d{3}\s?[-–—†][^\d\n]{0,14}+(?:\d{1,2}[^\d\n]{1,20}+)?[12]\d{3}\)?")
_LONGEST_LIFE: Final = 10  # words
# Interview | Ann Poe, mayor
_NAMED: Final = pattern(r"\p{L}{4,14}\s\|\s[^|\n]{3,60}")
_TURNS: Final = ("q. ", "a. ", "q: ", "a: ", "to the editor")  # questions and answers, and the salutation of a letter
Candidate = tuple[int, frozenset[str]]
"""A line that may be the headline: its index and its longer words."""


class HeadlineContext(NamedTuple):
    """Facts about the story to compare its first lines with."""

    first: int  # the first block of its densest prose
    last: int  # the last block of it
    page: bool  # True if many lines are above it: a page with its menus
    prose: frozenset[str]  # the longer words of its prose
    lead: frozenset[str]  # those of its first paragraph
    top: frozenset[str]  # those of the line on top, if it may be a title
    titled: bool  # True if the line on top may be a title: it is long enough, and no credit
    parts: frozenset[str]  # the part of the line on top, without a site or section, that is repeated as a line below


def is_page_title(facts: Sequence[Facts]) -> bool:
    """Return True if the first line is a page's title: menus are between it and the prose, or a line below repeats a part of it.

    >>> is_page_title([])
    False
    """
    return densest_run(facts)[0] > _MOST_LINES_ABOVE_PROSE or title_has_parts(facts)


def title_has_parts(facts: Sequence[Facts]) -> bool:
    """Return True if a part of the first line, between signs, is a line below."""
    parts = frozenset(_BETWEEN.split(facts[0].key)) if facts else frozenset()
    return len(parts) > 1 and any(fact.key in parts for fact in facts[1:])


def headline_context(facts: Sequence[Facts]) -> HeadlineContext:
    """Collect the facts to compare the first lines of a text with."""
    first, last = densest_run(facts)
    top = facts[0]
    titled = top.credit is None and any(len(part.split()) >= FEW_WORDS for part in _BARS.split(top.key))
    prose = frozenset[str]().union(*[fact.stems for fact in facts[first : min(last + 1, first + _PROSE_READ)] if fact.words > FEW_WORDS])
    # A title that is a line again needs no parts.
    parts = frozenset[str]() if any(fact.key == top.key for fact in facts[1:]) else _title_parts(facts, first)
    lead, title = frozenset(facts[first].stems), frozenset(top.stems if titled else ())
    return HeadlineContext(first, last, first > _MOST_LINES_ABOVE_PROSE, prose, lead, title, titled, parts)


def _title_parts(facts: Sequence[Facts], first: int) -> frozenset[str]:
    """The title on top without sites and sections, if it is also a separate line; of several parts, the longest is the headline.

    A part of less than half the title may be a site or a section, unless its line is right above the *first* prose.
    """
    title = facts[0].key
    cuts = [found.span() for found in islice(_BETWEEN.finditer(title), _MOST_SEPARATORS)]
    begins, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(title)]
    parts = {title[begin:end].strip(AROUND_PHRASES) for begin in begins for end in ends if 0 < end - begin < len(title)}
    lines = [i for i, fact in enumerate(facts) if i and fact.words >= _SHORTEST_PART and fact.key in parts] if parts else []
    main = [i for i in lines if 2 * len(facts[i].key) >= len(title) or 0 <= first - i <= _ABOVE_PROSE]
    return frozenset([max([facts[i].key for i in main], key=len)] if main else [])


def says_title_otherwise(facts: Sequence[Facts], i: int, first: int) -> bool:
    """Return True if a line between a page's menus and its *first* prose says its title in other words, as sites do for readers.

    >>> says_title_otherwise([], 0, 0)
    False
    """
    if not _SHORTEST_MENU <= i < first or first - i > _LINES_TO_PROSE or facts[i].words < FEW_WORDS:
        return False
    title, words = frozenset(facts[0].stems), frozenset(facts[i].stems)
    shared = len(title & words)
    return shared >= _LEAST_SHARED * len(words) and shared >= _LEAST_OF_TITLE * len(title) and not any(fact.is_prose for fact in facts[1:i])


def candidates(facts: Sequence[Facts], story: HeadlineContext) -> tuple[list[Candidate], set[int]]:
    """List the lines that may be the headline; and those left out because they repeat one of them after a trail of sections."""
    first = story.first
    highest, lowest = max(0, first - _FARTHEST_ABOVE), min(len(facts), first + _FARTHEST_BELOW)
    near = (*range(min(_LINES_ON_TOP, highest)), *range(highest, lowest))
    # Deeper in the text, only lines that the page's title contains.
    deeper = enumerate(facts[lowest:_DEEPEST], lowest) if story.parts else ()
    titled = [i for i, fact in deeper if fact.key in story.parts][:_MOST_TITLED]
    lines = [(i, frozenset(facts[i].stems)) for i in (*near, *titled) if _may_be(facts, i, story)]
    if first < _LINES_ON_TOP and _stops(facts, first):
        lines.append((first, frozenset(facts[first].stems)))
        lines.sort(key=itemgetter(0))
    if _is_label_above_another(facts, lines):
        del lines[0]
    trails = _lines_with_trails(facts, lines, story)
    if any(facts[i].key in story.parts for i, _ in lines[1:]):
        trails.add(0)
    return [line for line in lines if line[0] not in trails], trails


def _is_label_above_another(facts: Sequence[Facts], lines: Sequence[Candidate]) -> bool:
    """Return True if the first candidate is right above the next: the score of a match, or "Interview | Ann Poe" above a quotation."""
    if len(lines) < 2 or lines[1][0] != lines[0][0] + 1:
        return False
    first, below = facts[lines[0][0]], facts[lines[1][0]]
    names = Sign.BAR in first.signs and below.quoted is Quoted.ALL and _NAMED.fullmatch(first.key) is not None
    return names or (bool(first.digits) and _SCORE.fullmatch(first.key) is not None)


def _lines_with_trails(facts: Sequence[Facts], lines: Sequence[Candidate], story: HeadlineContext) -> set[int]:
    """The lines that repeat the line right below them, after a trail of sections or between a section and a site."""
    trails = set[int]()
    for k, (i, _) in enumerate(lines):
        line = facts[i].key
        for j, _ in lines[k + 1 : k + 1 + NEAR] if facts[i].words >= FEW_WORDS else ():
            below = facts[j].key
            if not below or below not in line or j - i > NEAR:
                continue
            if _holds(line, below) or (line.endswith(below) and _trails(facts[i], facts[j], i, story)):
                trails.add(i)
                break
    return trails


def _may_be(facts: Sequence[Facts], i: int, story: HeadlineContext) -> bool:
    """Return True if a line may be the headline."""
    fact = facts[i]
    if not 2 <= fact.words <= _LONGEST_HEADLINE:
        return False
    if fact.kind is not None and fact.found_by is not FoundBy.PHRASE_INSIDE and not _is_signed_teaser(facts, i, story):
        return False
    # A headline may open with a name: "Ruth Calder Quits as Mayor".
    byline = fact.opens_byline or (i and fact.by is not None)
    names = len(fact.by.names) if fact.by and fact.opens_byline else 1
    if (byline and fact.words <= _LONGEST_BYLINE * names and not _is_above_life(facts, i)) or _dates(fact) or _is_menu(fact, i):
        return False
    # A page's title may name an agency as its site.
    if fact.shape in _CREDITS and not (i == 0 and (story.page or "|" in fact.key)):
        return False
    if fact.key.startswith(_TURNS):
        return False
    return fact.mark != Mark.STOP or i < story.first or fact.key in story.parts


def _is_above_life(facts: Sequence[Facts], i: int) -> bool:
    """Return True if the line below a name is when somebody lived: the name heads an obituary."""
    below = facts[i + 1] if i + 1 < len(facts) else None
    return below is not None and bool(below.digits) and below.words <= _LONGEST_LIFE and _LIFE.fullmatch(below.key) is not None


def _is_signed_teaser(facts: Sequence[Facts], i: int, story: HeadlineContext) -> bool:
    """Return True if a line opens like a teaser ("Opinion: ...", "Watch: ..."), but is on top or right above the story's byline or date."""
    teaser = facts[i].kind is Kind.RELATED and facts[i].found_by is FoundBy.OPENING
    return teaser and (not i or (i < story.first <= i + _ABOVE_PROSE and facts[i + 1].shape in SIGNING))


def _stops(facts: Sequence[Facts], i: int) -> bool:
    """Return True if a line may be a headline with a full stop: a date or byline follows, or it is capitalised over a paragraph.

    A standfirst may precede the byline, if no other line above the first may be a headline.
    """
    line = facts[i]
    if len(facts) == i + 1 or line.mark != Mark.STOP or line.sentences or not 2 <= line.words <= FAIR_LENGTH:
        return False
    below = facts[i + 1]
    dated = below.shape in SIGNING or below.stamp in DATED
    if all(fact.words < FEW_WORDS for fact in facts[:i]):
        dated = dated or any(near.opens_byline for near in facts[i + 2 : i + _STANDFIRST_BELOW])
    return dated or (line.upper > CAPITALISED and below.shape == Shape.PARAGRAPH)


def _is_menu(fact: Facts, i: int) -> bool:
    """Return True if a line is a row of short entries: "Home » Blogs", "Story Tools: E-MAIL | PRINT"."""
    if Sign.BAR in fact.signs:
        sizes = [len(part.split()) for part in _BARS.split(fact.key)]
        short = sum(size <= _LONGEST_ENTRY for size in sizes)
        if len(sizes) >= _MANY_ENTRIES and short * 3 >= len(sizes) * 2:
            return True
        return max(sizes) <= (_LONGEST_ENTRY if i or len(sizes) > 2 else _LONGEST_FIRST_ENTRY)
    if _EAST <= fact.key[:1] < _HANGUL:
        entries = fact.key.count(" ") + 1
        return entries >= _FEWEST_EAST_ENTRIES and len(fact.key) < _AVERAGE_EAST_ENTRY * entries
    return False


def _dates(fact: Facts) -> bool:
    """Return True if a line is a date, or who wrote and when: "14 December 2011 Last updated at 17:09 GMT", "Ann Poe · 4h ago"."""
    if fact.stamp not in DATED:
        return False
    return (
        (fact.words <= _LONGEST_DATE and fact.digits >= _LEAST_FIGURES)
        or (fact.words <= _LONGEST_PLAIN_DATE and fact.digits >= _LEAST_FIGURES_OF_PLAIN_DATE and "," in fact.key)
        or (fact.stamp is Stamp.AGO and Sign.BAR in fact.signs and fact.words <= _LONGEST_DATE)
        or (fact.opens_byline and fact.words <= _LONGEST_DATED_BYLINE)
    )


def _trails(fact: Facts, below: Facts, i: int, story: HeadlineContext) -> bool:
    """Return True if a line repeats the one below it after a trail of sections; a page's title may have a kicker before it."""
    if below.words < 3 or below.words < fact.words - _LONGEST_TRAIL or len(below.key) >= len(fact.key):
        return False
    return (not i and story.page) or not fact.key[: -len(below.key)].rstrip().endswith((":", "-", "–", "—"))


def _holds(line: str, below: str) -> bool:
    """Return True if a line repeats the one below it between a section and a site: "news | pier reopens - harbour post"."""
    before, _, after = line.partition(below)
    return below.count(" ") >= FEW_WORDS - 1 and bool(before or after) and all(_BESIDE.fullmatch(part) for part in (before, after))
