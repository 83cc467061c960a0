"""Sentences that are broken wherever a page has a link or emphasis, as by `get_text("\\n")` of BeautifulSoup."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from newsparse.patterns import SENTENCE_ENDS, holds_any, pattern
from newsparse.repair.aligned import Edit

# The council \nvoted   The council\n voted   the council\n, which      a line that goes on in the middle of a sentence
_BREAK: Final = pattern(r"\n[ \xa0]?(?:\p{Ll}|[,;.)\]%](?!\S*[(\[]))")
_WORD: Final = pattern(r"[\p{L}\p{M}]++")
_QUOTES: Final = '"”“»«’) '
_STOPS: Final = f"{SENTENCE_ENDS}:;"
_ENDS: Final = f"{_STOPS}{_QUOTES}"  # also of what a sentence quotes
_OPENING: Final = frozenset("([$€£")
_CLOSING: Final = frozenset(",;.)]%”’!?")
_ROWS: Final = "•·|"  # between the name, the time and the links of a comment
_SPACES: Final = " \xa0"
_FEWEST: Final = 3  # sentences of a text in which all are joined
_SHARE_OF_FULL: Final = 0.8  # of the widest lines, with the next word: a line that a machine wrapped there
_FEWEST_SHORT: Final = 5  # lines
_LONGEST_LINK: Final = 25  # characters
_SHARE_OF_LINKS: Final = 0.25  # of the lines that break
_MOST_FULL: Final = 0.5  # of the lines that break
_LONGER: Final = 1.5  # than the widest lines that break
_SHARE_OF_LONG: Final = 0.2  # of the lines below them
_FEWEST_SMALL_OF_SENTENCE: Final = 5  # words
_FEWEST_SMALL: Final = 3  # words in small letters of what is no name with a role or a time
_SHORTEST_PLACE: Final = 3  # letters of a word in capitals, with which a dateline opens


class _Line(NamedTuple):
    """A line without the spaces around it."""

    start: int
    end: int
    words: str
    spaced: bool  # True if a single space is before it
    trails: bool  # True if a space is behind it


def inline_breaks(text: str) -> list[Edit]:
    """Join the lines of sentences that were broken at links and emphasis; empty if fewer than three are, or if a machine wrapped the lines.

    >>> text = "The\\ncouncil of Elmford\\nvoted late and left for home.\\nIt\\nmet\\nagain at nine, said\\nDana Poe\\n, who was there."
    >>> text += "\\nNobody has\\nasked her about it in all these years."
    >>> [(text[: edit.start].split()[-1], edit.read_as) for edit in inline_breaks(text)]
    [('The', ' '), ('Elmford', ' '), ('It', ' '), ('met', ' '), ('said', ' '), ('Poe', ''), ('has', ' ')]
    """
    sure = _sure_breaks(text)
    if len(sure) < _FEWEST or _is_wrapped(sure):
        return []  # most texts
    lines = _lines(text)
    spaced = 2 * sum(above.trails or below.spaced for above, below in sure) > len(sure)
    small = frozenset(word for word in _WORD.findall(text) if word.islower())
    sentences = [chain for chain in _chains(lines, spaced, small) if _is_sentence(chain)]
    return [edit for chain in sentences for edit in _joined(chain)] if len(sentences) >= _FEWEST else []


def _chains(lines: list[_Line], spaced: bool, small: frozenset[str]) -> Iterator[list[_Line]]:
    """The lines, with those that go on in the next one."""
    chain = lines[:1]
    known = 0  # words in small letters in the lines of the chain
    for i in range(1, len(lines)):
        above, below = lines[i - 1], lines[i]
        after = lines[i + 1] if i + 1 < len(lines) else None
        known += sum(word.islower() for word in above.words.split())
        started = len(chain) > 1 and known >= _FEWEST_SMALL
        if _joins(above, below, after, started=started, spaced=spaced, small=small):
            chain.append(below)
            continue
        yield chain
        chain = [below]
        known = 0
    yield chain


def _sure_breaks(text: str) -> list[tuple[_Line, _Line]]:
    """The pairs of lines between which a sentence breaks for certain."""
    found: list[tuple[_Line, _Line]] = []
    for end in [place.start() for place in _BREAK.finditer(text)]:
        start, stop = text.rfind("\n", 0, end) + 1, text.find("\n", end + 1)
        pair = _line(text[start:end], start), _line(text[end + 1 : stop if stop >= 0 else None], end + 1)
        if _breaks(*pair):
            found.append(pair)
    return found


def _lines(text: str) -> list[_Line]:
    """The lines of a text; a blank one has no words."""
    lines = text.split("\n")
    starts = accumulate((len(line) + 1 for line in lines), initial=0)
    return [_line(line, start) for line, start in zip(lines, starts, strict=False)]


def _line(line: str, start: int) -> _Line:
    words = line.strip()
    first = start + len(line) - len(line.lstrip())
    return _Line(first, first + len(words), words, line[:1] in _SPACES and line[1:2] == words[:1], line[-1:] in _SPACES)


def _breaks(above: _Line, below: _Line) -> bool:
    """Return True if a sentence breaks between two lines for certain."""
    if not (above.words and below.words):
        return False
    if below.words[0] in _CLOSING:
        return True
    opens = below.words.partition(" ")[0]  # not "iPhone", nor an address
    return (
        opens[0].islower()
        and opens.islower()
        and above.words[-1] not in _STOPS
        and above.words != below.words
        and not opens.endswith(":")
        and not holds_any(opens, "/@")
        and not holds_any(above.words.rpartition(" ")[2], "/#")
        and not holds_any(below.words, _ROWS)
    )


def _is_wrapped(breaks: list[tuple[_Line, _Line]]) -> bool:
    """Return True if most lines that break were full, or there are too few to tell, and no others are much longer."""
    widths = sorted(len(above.words) for above, _ in breaks)
    widest = widths[len(widths) * 9 // 10]
    if sum(len(below.words) > _LONGER * widest for _, below in breaks) > _SHARE_OF_LONG * len(breaks):
        return False
    forced = [len(above.words) + 1 + len(below.words.partition(" ")[0]) >= _SHARE_OF_FULL * widest for above, below in breaks]
    words_of_links = sum(width <= _LONGEST_LINK for width in widths)  # few lines of a print are so short, whatever its columns
    return len(forced) < _FEWEST_SHORT or sum(forced) > _MOST_FULL * len(forced) or words_of_links < _SHARE_OF_LINKS * len(forced)


def _joins(above: _Line, below: _Line, after: _Line | None, *, started: bool, spaced: bool, small: frozenset[str]) -> bool:
    """Return True if a line goes on in the one below: with a small letter, or with a name or a figure inside a sentence."""
    if not (above.words and below.words):
        return False
    if _breaks(above, below) or above.words[-1] in _OPENING:
        return True
    if spaced:
        return below.spaced or (above.trails and above.words[-1] not in _ENDS)
    goes_on = after if after is not None and _breaks(below, after) else None
    small_last = above.words.rpartition(" ")[2].islower()
    inside = goes_on is not None and " " in above.words and (small_last or goes_on.words[0] in _CLOSING)
    if above.words[-1] in _ENDS or not (started or inside):
        return False
    opens = _WORD.match(below.words)
    return opens is None or not (opens.group().lower() in small or (opens.group().isupper() and len(opens.group()) >= _SHORTEST_PLACE))


def _is_sentence(chain: list[_Line]) -> bool:
    """Return True if lines are a whole sentence: no menu, no headline with a byline, no comment with its time."""
    last = chain[-1].words
    if len(chain) == 1 or last.rstrip(_QUOTES)[-1:] not in SENTENCE_ENDS or last.endswith("..") or chain[0].words[0].islower():
        return False
    return sum(word.islower() for line in chain for word in line.words.split()) >= _FEWEST_SMALL_OF_SENTENCE


def _joined(chain: list[_Line]) -> Iterator[Edit]:
    """The line breaks of a sentence."""
    for above, below in pairwise(chain):
        apart = above.trails or below.spaced or not (above.words[-1] in _OPENING or below.words[0] in _CLOSING)
        yield Edit(above.end, below.start, " " if apart else "")
