"""The masthead of a paper above its story: its name, its day, a number, a section and a page, one below the other."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsparse.forms.values import Copy
from newsparse.layout import Line
from newsparse.layout.measure import WIDEST_PRINT
from newsparse.lines.employers import is_outlet
from newsparse.lines.furniture import match_furniture
from newsparse.lines.lexicon import lexicon_for
from newsparse.patterns import PARTICLES, SENTENCE_ENDS, YEAR, pattern
from newsparse.segment import Evidence, Segment
from newsparse.terms import Kind, Label

# Friday, April 10, 2026      Édition du samedi 4 mai 2026      Dienstag, 10. November 2026      jeudi 1er octobre 2026
_EDITION: Final = r"(?:(?:É|[Ee])dition|Ausgabe|Edici[óo]n|Edição|Edizione)(?:\s\p{Ll}{1,4})?\s"
_DAY: Final = pattern(
    rf"(?:{_EDITION})?(?:\p{{L}}{{4,12}},?\s)?"
    r"(?:\p{L}{3,10}\.?\s\d{1,2},?|\d{1,2}(?:\.|er|º)?(?:\sde)?\s\p{L}{3,10}\.?,?(?:\sde)?)\s" + YEAR
)
_NAME: Final = pattern(r"\p{Lu}[\p{L}\p{M}'’&. -]{3,60}")
_DIGITS_OF_YEAR: Final = 4
_LONGEST_NAME: Final = 5  # words of a paper's name
_LONGEST_SECTION: Final = 3  # words of a section below name and day
_LONG_WORD: Final = 4  # letters; shorter ones in a name may be in small letters
_MOST_LINES: Final = 5
_MOST_HEAD_LINES: Final = 4
_PARTS: Final = ("—", " -", " –", ":")  # of a dateline or a label, which a headline in print does without
_MASTHEAD: Final = (Evidence("a paper's name and day, above a headline"),)


def set_masthead_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Separate the masthead of a print from the story below it."""
    lines = _masthead(copy.text, copy.lines) or (copy.lines[:1] if _is_name_over_headline(copy) else [])
    pins = [Segment(line.span, Label.BOILERPLATE, Kind.PUBLISHED if _is_day(copy.text, line) else Kind.OTHER, _MASTHEAD) for line in lines]
    return (copy.only(copy.lines[len(lines) :]) if lines else copy), tuple(pins)


def _is_name_over_headline(copy: Copy) -> bool:
    """Return True if the first line is a paper's name and a line like a headline is below it, perhaps after a section, and sentences."""
    name = copy.text[copy.lines[0].start : copy.lines[0].end]
    words = name.split(maxsplit=_LONGEST_NAME)
    if not 1 < len(words) <= _LONGEST_NAME or not is_outlet(name) or not _NAME.fullmatch(name):
        return False
    below = [copy.text[line.start : line.end] for line in copy.lines[1 : _LONGEST_SECTION + 1]]
    headline = next((line for line in below if len(line.split()) > _LONGEST_SECTION), ".")
    furniture = [match_furniture(line, lexicon_for(copy.language, copy.knowledge)) for line in (name, headline)]
    if any(furniture) or not PARTICLES.issuperset([word for word in words if word.islower()]):
        return False
    return headline[-1].isalnum() and any(copy.text[line.end - 1] in SENTENCE_ENDS for line in copy.lines[_LONGEST_SECTION:])


def _is_day(text: str, line: Line) -> bool:
    return text[max(line.start, line.end - _DIGITS_OF_YEAR) : line.end].isdigit() and _DAY.fullmatch(text, line.start, line.end) is not None


def _masthead(text: str, lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines above the first that may be a headline, if a name and a day are among them; else none."""
    dated = named = False
    for i, line in enumerate(lines[: _MOST_LINES + 1]):
        words = text[line.start : line.end].split()
        longest = _LONGEST_SECTION if named and dated else _LONGEST_NAME
        if _is_day(text, line):
            dated = True
        elif len(words) > longest or not all(word[0].isupper() or word[0].isdigit() for word in words if len(word) >= _LONG_WORD):
            return lines[:i] if named and dated and _is_headline(text, lines, i) else ()
        elif text[line.end - 1] in SENTENCE_ENDS:
            return ()
        else:
            named = named or not any(map(str.isdigit, text[line.start : line.end]))
    return ()


def _is_headline(text: str, lines: Sequence[Line], i: int) -> bool:
    """Return True if a line of print opens a headline: it ends, without a stop, before one that opens with a capital."""
    written = text[lines[i].start : lines[i].end]
    if (
        not written[-1].isalnum()
        or any(part in written for part in _PARTS)
        or max([line.end - line.start for line in lines]) > WIDEST_PRINT
    ):
        return False
    broken = [(text[a.end - 1] in SENTENCE_ENDS, text[b.start].islower()) for a, b in pairwise(lines[i : i + _MOST_HEAD_LINES])]
    return next((not stopped for stopped, small in broken if stopped or not small), False)
