"""Several stories or items in one text without marks between them, recognised by their heads."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

import regex

from newsparse.archives.printed_values import BYLINE
from newsparse.archives.record_draft import match_line
from newsparse.knowledge.agencies import load
from newsparse.layout.lines import Line
from newsparse.patterns import any_of, pattern

# "ELMFORD, Ohio (AP) — ", "QUENBY (Reuters) - ", "HARTWELL — "
_DATELINE: Final = pattern(
    r"\p{Lu}{2}[\p{Lu}.'’ -]{1,40}?(?:,\s[\p{L}. ]{2,20})?(?:,\s\p{L}{3,9}\.?\s\d{1,2})?\s?(?:\([^()\r\n]{2,30}\)\s?[-–—]{1,2}|[–—]|--)\s"
)
_LAST_MARK: Final = 65  # characters, in which the bracket of its mark is
# HED: Pier reopens      the first of the fields of a story
_TITLE: Final = pattern(r"(?i:title|headline|hed|überschrift|titel|titre|título|titolo|заголовок)\s?:\s\S")
_FIELD: Final = pattern(r"[\p{L}_:]{2,16}+(?<=:)\s\S")
# Fire. A barn burnt down      the head of an item runs into its text
_RUN_IN: Final = pattern(r"(?P<head>\p{Lu}[\p{L}\p{M}'’-]{3,24}+(?:\s\p{L}[\p{L}\p{M}'’-]{2,24}+)?+)\.\s[«“„\"]?\p{Lu}[^\n]{15}")
# ... a vote on Monday. (Harbour Post)
_SOURCED: Final = pattern(r"[.!?…][\"”»’]?\s\([^()\n]{2,40}\)$")
_RULE_SIGNS: Final = frozenset("-_=*~─—")
_RULE: Final = pattern(r"[-_=*~─—]{5,}+")
_LONGEST_HEADLINE: Final = 140  # characters
_LONGEST_PAPER: Final = 40  # characters of a paper's name below a byline
_MOST_HEAD_LINES: Final = 3  # headline and decks above a byline
_LONGEST_ITEM_HEAD: Final = 90  # characters
_SHORTEST_ITEM: Final = 40  # characters of an item's text
_FEWEST_ITEMS: Final = 3
_LEAST_SHARE: Final = 0.5  # of a digest's characters that are items
_LONGEST_GREETING: Final = 100  # characters of a sentence above the items; a longer one introduces a list
_SENTENCE_ENDS: Final = '.!?…:;,"”»“。！？'
_CLOSING: Final = "\"”»’')"
_EMOJI: Final = frozenset(map(chr, (*range(0x2600, 0x27C0), *range(0x1F300, 0x1FB00))))  # open the heads of a newsletter
# A head with a time opens an entry of a live blog.
_TIME: Final = pattern(r"\d{1,2}[:.h]\d\d")


class Parts(NamedTuple):
    """The stories or items that a text has: the name of the defect, and where each begins."""

    defect: str
    starts: tuple[int, ...]


def find_parts(text: str, lines: Sequence[Line]) -> Parts | None:
    """Find several stories, each with headline, byline and dateline; or several items, each a headline right above its text."""
    stories = _stories(text, lines)
    if len(stories) > 1:
        return Parts("several-stories", tuple(lines[i].start for i in stories))
    items = _items(text, lines) or _items_with_run_in_heads(text, lines) or _ruled_items(text, lines)
    return Parts("several-items", tuple(lines[i].start for i in items)) if items else None


def _stories(text: str, lines: Sequence[Line]) -> list[int]:
    """The lines of headlines above a byline and a dateline; none if the first is not on top."""
    if any(_is_title(text, lines, i) for i in range(min(_MOST_HEAD_LINES, len(lines) - 1))):
        titled = [i for i in range(len(lines) - 1) if _is_title(text, lines, i)]
        if len(titled) > 1:
            return titled
    found: list[int] = []
    for i in range(1, len(lines) - 1):
        if not found and i >= 2 * _MOST_HEAD_LINES:
            break
        if _is_filed(text, lines, i + 1) and match_line(BYLINE, text, lines[i], 90):
            head = i - 1
            while head and i - head < _MOST_HEAD_LINES and not lines[head].gap and _is_headline(text, lines[head - 1], _LONGEST_HEADLINE):
                head -= 1
            if _is_headline(text, lines[head], _LONGEST_HEADLINE) and (lines[head].gap or not head) and (found or head < _MOST_HEAD_LINES):
                found.append(head)
    return found if len(found) > 1 else _filed_stories(text, lines)


def _filed_stories(text: str, lines: Sequence[Line]) -> list[int]:
    """The lines of headlines above datelines with an agency's mark."""
    marked = (i for i, line in enumerate(lines) if i and line.gap and text.find("(", line.start, line.start + _LAST_MARK) >= 0)
    filed = (i for i in marked if _agency_dateline().match(text, lines[i].start, lines[i].end))
    titled = (i - 1 for i in filed if _is_headline(text, lines[i - 1], _LONGEST_HEADLINE))
    return [i for i in titled if lines[i].gap or not i]


@lru_cache(maxsize=1)
def _agency_dateline() -> "regex.Pattern[str]":
    """The pattern of a dateline with the mark of an agency that the library knows: "Elmford (AFP) -"."""
    marks = any_of({mark[1:-1] for agency in load() for mark in agency.datelines if (mark[0], mark[-1]) == ("(", ")")})
    return pattern(rf"\p{{Lu}}[\p{{L}}.'’ -]{{1,40}}(?:,\s[\p{{L}}. ]{{2,20}})?\s\({marks}\)\s?[-–—]")


def _is_filed(text: str, lines: Sequence[Line], i: int) -> bool:
    """Return True if a line opens with a dateline, or is the short name of a paper above such a line."""
    if _DATELINE.match(text, lines[i].start, lines[i].end):
        return True
    paper = i + 1 < len(lines) and lines[i].end - lines[i].start <= _LONGEST_PAPER and not lines[i].gap and lines[i + 1].gap
    return paper and _DATELINE.match(text, lines[i + 1].start, lines[i + 1].end) is not None


def _is_title(text: str, lines: Sequence[Line], i: int) -> bool:
    """Return True if a line is the first of several fields, and names the title."""
    line, below = lines[i], lines[i + 1]
    return _TITLE.match(text, line.start, line.end) is not None and not below.gap and _FIELD.match(text, below.start, below.end) is not None


def _is_headline(text: str, line: Line, longest: int) -> bool:
    """Return True if a line may be a headline: short, no sentence, no label."""
    opens = text[line.start]
    return line.end - line.start < longest and text[line.end - 1] not in _SENTENCE_ENDS and (opens.isalnum() or opens in _EMOJI)


def _items(text: str, lines: Sequence[Line]) -> list[int]:
    """The lines of headlines right above the one paragraph of an item, if most of the text is such items."""
    opens = [i for i, line in enumerate(lines) if line.gap or not i]
    items, share = [], 0
    for i, after in pairwise([*opens, len(lines)]):
        if after - i > 1 and _is_item(text, lines[i], lines[i + 1]):
            items.append(i)
            share += lines[after - 1].end - lines[i].start
    if len(items) < _FEWEST_ITEMS or share < _LEAST_SHARE * (lines[-1].end - lines[0].start):
        return []
    for line in lines[: items[0]]:
        if match_line(BYLINE, text, line, 90) or (line.end - line.start > _LONGEST_GREETING and _is_sentence(text, line)):
            return []  # an article with entries
    between = sum(items[0] <= i <= items[-1] for i in opens)
    return items if 4 * len(items) >= 3 * between else []


def _items_with_run_in_heads(text: str, lines: Sequence[Line]) -> list[int]:
    """The lines of items that open with one or two words and a full stop: "Fire. A barn burnt down". All lines but a few do."""
    heads: dict[int, str] = {}
    for i, line in enumerate(lines):
        if (found := _RUN_IN.match(text, line.start, line.end)) is not None:
            heads[i] = found["head"]
        elif i - len(heads) > _MOST_HEAD_LINES:
            return []
    if len(heads) < _FEWEST_ITEMS or len(set(heads.values())) < len(heads) or min(heads) > _MOST_HEAD_LINES:
        return []
    between = range(min(heads), max(heads) + 1)
    return list(heads) if len(heads) == len(between) else []


def _ruled_items(text: str, lines: Sequence[Line]) -> list[int]:
    """The lines of headlines below a rule across the page, with sentences below them, as newsletters have them."""
    drawn = (i for i, line in enumerate(lines[:-2]) if text[line.start] in _RULE_SIGNS)
    ruled = (i + 1 for i in drawn if _RULE.fullmatch(text, lines[i].start, lines[i].end))
    items = [i for i in ruled if _is_headline(text, lines[i], _LONGEST_ITEM_HEAD) and _is_sentence(text, lines[i + 1])]
    return items if len(items) >= _FEWEST_ITEMS else []


def _is_item(text: str, head: Line, below: Line) -> bool:
    """Return True if a line is the headline of an item and the next one its text."""
    if not _is_headline(text, head, _LONGEST_ITEM_HEAD) or below.end - below.start < max(_SHORTEST_ITEM, head.end - head.start):
        return False
    return not _TIME.search(text, head.start, head.end) and _is_sentence(text, below)


def _is_sentence(text: str, line: Line) -> bool:
    return text[line.start : line.end].rstrip(_CLOSING)[-1:] in ".!?…。！？" or _SOURCED.search(text, line.start, line.end) is not None
