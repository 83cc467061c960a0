"""Headings: the headline above the story, its deck, the names above it, and the crossheads in it."""

from __future__ import annotations

from itertools import islice, pairwise
from operator import attrgetter
from typing import Final, NamedTuple

import regex

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit
from newsparse.repair.markdown.forms import ADDRESS_ALONE, HEADING, PICTURE, UNDERLINED, is_prose, matches, plain
from newsparse.repair.markdown.front_matter import FrontMatter, place_of_line
from newsparse.repair.markdown.marked_line import MarkedLine
from newsparse.terms import Kind, Label

# The deck below a headline: a heading, a line in italics, one that is underlined, a quotation below the heading "Excerpt".
_DECK: Final = pattern(
    r"(?m)[ ]{0,3}(?:>[ ]*(?P<name>\#[^\n]{0,40})\n>[ ]*(?P<words>[^\n]{1,400})"
    r"|\#{2,6}[ ]+(?P<words>[^\n]{1,400}?)[ #]{0,9}(?:\{[^}\n]{0,400}\})?"
    r"|(?P<mark>\*{1,3}|_{1,3})(?P<words>[^\s*_][^\n]{1,400}[^\s*_])(?P=mark)|(?P<words>[^\n]{1,400})\n---+)[ ]*$"
)
_LINE: Final = pattern(r"(?m)^[^\n]*\S[^\n]*$")
_LINES_TO_DECK: Final = 5
# Saved from https://elmford.example/pier on May 7, 2024
_SAVED_FROM: Final = pattern(r"(?m)^(?![!\[* ])[^\n]{0,100}://[^\n]*$")
_FEWEST_WORDS_OF_DECK: Final = 6  # a crosshead above the first paragraph has fewer
_FEWEST_LOWER: Final = 3  # words without a capital; a byline has fewer
_MOST_WORDS_OF_NAME: Final = 5
_MOST_NAMES: Final = 5  # a paper, a section, a heading of a release
_STEM: Final = 5  # characters
_STORY_READ: Final = 5000  # characters
_LONGEST_PARTICLE: Final = 3  # characters


class Heading(NamedTuple):
    """A heading."""

    start: int
    end: int
    level: int


def headings(text: str, start: int) -> tuple[list[Heading], list[Edit]]:
    """The headings from a place on, and their marks.

    >>> headings("# Pier reopens\\n\\nIts cost\\n---\\n", 0)[0]
    [Heading(start=2, end=14, level=1), Heading(start=16, end=24, level=2)]
    """
    found: list[Heading] = []
    marks: list[Edit] = []
    for heading in HEADING.finditer(text, start):
        first, last = heading.span("words")
        marks += [Edit(*ends, "") for ends in ((heading.start(), first), (last, heading.end())) if ends[0] < ends[1]]
        found.append(Heading(first, last, len(heading["level"])))
    for heading in matches(UNDERLINED, text, "\n---", "\n===", start=start):
        marks.append(Edit(heading.start("line"), heading.end(), ""))
        found.append(Heading(*heading.span("words"), 1 if heading["line"][0] == "=" else 2))
    return sorted(found), marks


def lines_of_headings(text: str, found: list[Heading], prose: int, last: int, matter: FrontMatter) -> list[MarkedLine]:
    """One heading above the prose is the headline, those in the prose are crossheads, and those below it neither."""
    inside = [heading for heading in found if prose <= heading.start < last]
    over = [heading for heading in found if heading.start < prose]
    words = {heading: plain(text[heading.start : heading.end]) for heading in over}
    over = _headlines(text, over, words, inside, matter)
    lines = [MarkedLine(Label.HEADLINE, heading.start, heading.end) for heading in over[:1]]
    lines += [line for line in matter.repeated if not (lines and line.label is Label.HEADLINE)]
    top = over[0].start if over else matter.start or prose
    names = [heading for heading, name in words.items() if heading.start < top and heading.level == 1 and _is_name(name)]
    lines += [MarkedLine(Label.BOILERPLATE, *name[:2]) for name in names]
    for saved in _SAVED_FROM.finditer(text, 0 if matter.start else matter.end, top):
        if not ("](" in saved.group() or is_prose(saved.group())):
            lines.append(MarkedLine(Label.BOILERPLATE, *saved.span()))
    deck = _deck(text, max(over[0].end if over else 0, matter.end)) if over or matter.end else None
    if deck is not None and all(line.label is not Label.STANDFIRST for line in lines):
        lines += _standfirst(text, deck)
        inside = [heading for heading in inside if heading.start != deck.start("words")]
    return [*lines, *(MarkedLine(Label.CROSSHEAD, heading.start, heading.end) for heading in inside)]


def _headlines(text: str, over: list[Heading], words: dict[Heading, str], inside: list[Heading], matter: FrontMatter) -> list[Heading]:
    """The headings above the prose, from the headline on."""
    titles = [text[field.start : field.end].casefold() for field in matter.fields if field.label is Label.HEADLINE]
    said = [each for each in over if any(words[each].casefold() in title and 2 * len(words[each]) > len(title) for title in titles)]
    if said or titles:
        over = said
    elif over and (first := min(range(len(over)), key=lambda i: over[i].level)):
        over = over[first:]  # below the name of a site, whose heading is a lower one
    elif inside and (higher := [heading for heading in over if heading.level < min(inside, key=attrgetter("level")).level]):
        over = higher  # not a deck, whose heading is like those in the story
    for name, below in pairwise(over[:_MOST_NAMES]):
        if not _is_name_above(words[name], words[below], text[below.end : below.end + _STORY_READ]):
            break
        over = over[1:]
    return over


def _standfirst(text: str, deck: regex.Match[str]) -> list[MarkedLine]:
    """The deck; the page may say again what a clipper put above it as an excerpt."""
    if not deck["name"]:
        return [MarkedLine(Label.STANDFIRST, *deck.span("words"))]
    name = MarkedLine(Label.BOILERPLATE, *deck.span("name"))
    excerpt = deck["words"].strip("* ")
    around = text[max(0, deck.start() - _STORY_READ) : deck.start()] + text[deck.end() : deck.end() + _STORY_READ]
    if excerpt not in around:
        return [name, MarkedLine(Label.STANDFIRST, *deck.span("words"))]
    place = place_of_line(text, excerpt, deck.end())
    again = [MarkedLine(Label.STANDFIRST, place, place + len(excerpt))] if place >= 0 else []
    return [name, MarkedLine(Label.BOILERPLATE, *deck.span("words"), Kind.REPEAT), *again]


def _deck(text: str, at: int) -> regex.Match[str] | None:
    """The heading, or the line in italics or bold, that is right below a headline, or below a byline and a date."""
    for line in islice(_LINE.finditer(text, at), _LINES_TO_DECK):
        deck = _DECK.match(text, line.start())
        words = deck["words"].split() if deck is not None else []
        lower = sum(word.islower() and len(word) > _LONGEST_PARTICLE for word in words)
        if deck is not None and len(words) >= _FEWEST_WORDS_OF_DECK and lower >= _FEWEST_LOWER:
            return deck
        if line.start() > at and line.group().strip("=- ") and (is_prose(line.group()) or PICTURE.search(line.group())):
            return None
    return None


def _is_name(words: str) -> bool:
    """Return True if a heading may be the name of a paper or a section: "Elmford Courier", "NEWS RELEASE"."""
    pieces = words.split()
    return len(pieces) <= _MOST_WORDS_OF_NAME and not any(word[0].islower() and len(word) > _LONGEST_PARTICLE for word in pieces)


def _is_name_above(words: str, below: str, story: str) -> bool:
    """Return True if a heading is a name above the headline: most of its words are not in the story, or all are in the headline."""
    if not _is_name(words) or below.endswith(".") or below.count(" ") <= words.count(" "):
        return False
    pieces = [word[:_STEM].casefold() for word in words.split() if len(word) > _LONGEST_PARTICLE]
    story = ADDRESS_ALONE.sub("", story).casefold()
    return len(pieces) == 1 or words.casefold() in below.casefold() or 2 * sum(piece in story for piece in pieces) <= len(pieces)
