"""Pair quotation marks of every style in one pass over a passage."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from newsparse.patterns import pattern, places_of
from newsparse.span import Span, span_at

_MARKS: Final = "\"“”„‟«»‹›「」『』‘’‚'`"  # that can open or close a quotation, besides the typewriter's two
_TYPED: Final = ("``", "''")
QUOTE_MARKS: Final = frozenset(_MARKS) - {"`"} | frozenset(_TYPED)
# The marks that each mark can close: German „…“ and Swedish ”…” share a mark with English “…”; guillemets point both ways.
_CLOSES: Final = {
    '"': '"“„‟',  # a straight mark closes a curly one if a text mixes both
    "”": '“„”‟"',
    "“": "„",
    "»": "«»",
    "«": "»",
    "›": "‹›",
    "‹": "›",
    "」": "「",
    "』": "『",
    "''": "``''",
    "’": "‘‚`",
    "‘": "‚",
    "'": "'‘`",
}
# Marks that only open, unless `_CLOSES` says that they close the open one.
_OPENS: Final = frozenset("“„‟«‹「『‘‚`") | {"``"}
_LONGEST_NICKNAME: Final = 40  # characters
# Teresita *"Nanay Tess"* Bonifacio
_NICKNAME: Final = pattern(r"\p{Lu}\p{Ll}++\s(?P<mark>[\"“])(?P<name>\p{Lu}\p{L}++(?:\s\p{Lu}\p{L}++)?)[\"”]\s\p{Lu}\p{Ll}")
_WORD: Final = pattern(r"\p{L}++")
_RUNNING: Final = frozenset("‘‚'›‹")  # single marks that the next paragraph may continue
_ENDS: Final = frozenset((".", "!", "?", ":", ","))
ENDS_OF_SPEECH: Final = frozenset(".,?!…")  # before the mark that closes a quotation
_SINGLE: Final = frozenset("‘’‚'`‹›")
_HEBREW: Final = frozenset(map(chr, range(0x05D0, 0x05EB)))
_DEEPEST: Final = 8  # nesting deeper than this is not deliberate


class Quotation(NamedTuple):
    """One quotation, marks included."""

    start: int  # offset of the opening mark
    end: int  # offset just past the closing mark, or the end of the passage if there is none
    depth: int  # nesting depth; 0 for a quotation that is not inside another one
    closed: bool  # true if it has a closing mark
    mark: str  # the opening mark


class _Open(NamedTuple):
    """A mark without a partner so far."""

    start: int
    mark: str


def pair(text: str, start: int, end: int) -> list[Quotation]:
    """Pair the quotation marks of one passage; nested quotations follow the one that contains them.

    A mark without a partner is dropped, unless it opens a double quotation that the next paragraph
    may continue: that quotation runs to the end of the passage and is not closed.

    >>> text = 'He said “go ‘now’,” and "left".'
    >>> [(q.depth, text[q.start : q.end]) for q in pair(text, 0, len(text))]
    [(0, '“go ‘now’,”'), (1, '‘now’'), (0, '"left"')]
    >>> pair("Don't 'go' to the Roes' house", 0, 29)
    [Quotation(start=6, end=10, depth=0, closed=True, mark="'")]
    >>> [text[q.start : q.end] for text in ('“Go," she said.', '"Go,” she said.') for q in pair(text, 0, len(text))]
    ['“Go,"', '"Go,”']
    >>> pair("“Go.“ She left.", 0, 15)
    [Quotation(start=0, end=5, depth=0, closed=True, mark='“')]
    >>> pair("“The pier is safe.", 0, 18)
    [Quotation(start=0, end=18, depth=0, closed=False, mark='“')]
    """
    return _pair_marks(text, start, end, places_of(_MARKS, text, start, end))


class Quotations:
    """The quotations of a story's passages; each passage is paired once.

    >>> quotations = Quotations("“Go,” she said.")
    >>> [(one.start, one.end) for one in quotations.of(Span(0, 15))]
    [(0, 5)]
    """

    __slots__ = ("_marks", "_paired", "_text")

    def __init__(self, text: str) -> None:
        """Take the article's text."""
        self._text = text
        self._marks = [mark for mark in _MARKS if mark in text]
        self._paired: dict[tuple[int, int], list[Quotation]] = {}

    def of(self, passage: Span) -> list[Quotation]:
        """Return the quotations of a passage, as `pair` finds them."""
        found = self._paired.get((passage.start, passage.end))
        if found is None:
            text, start, end = self._text, passage.start, passage.end
            found = self._paired[start, end] = _pair_marks(text, start, end, places_of(self._marks, text, start, end))
        return found


def _pair_marks(text: str, start: int, end: int, places: Sequence[int]) -> list[Quotation]:
    """Pair the marks of a passage, which are at some places."""
    # Most passages have no such marks near each other.
    if any(after - at <= _LONGEST_NICKNAME and text[at + 1].isupper() and text[at - 1].isspace() for at, after in pairwise(places)):
        nicknames = {place for match in _NICKNAME.finditer(text, start, end) for place in (match.start("mark"), match.end("name"))}
        places = [place for place in places if place not in nicknames]
    if not places:
        return []
    found: list[Quotation] = []
    stack: list[_Open] = []
    past = start
    for at in places:
        if at < past:
            continue
        mark = text[at : at + 2] if text.startswith(_TYPED, at, end) else text[at]
        past = at + len(mark)
        before = text[at - 1] if at > start else " "
        after = text[past] if past < end else " "
        # An apostrophe, or inside an abbreviation in Hebrew: ח"כ
        if (before in _HEBREW and after in _HEBREW) if mark == '"' else (mark in "'’" and before.isalnum() and after.isalnum()):
            continue
        opening = not before.isalnum() and before not in ".,?!…)" and not after.isspace()
        near = (i for i in range(len(stack) - 1, -1, -1) if stack[i].mark in _CLOSES.get(mark, ""))
        partner = next((i for i in near if len(stack[i].mark) == len(mark) or len(mark) > 1), None)  # the innermost that it can close
        if partner is None and mark == "“" and before in ENDS_OF_SPEECH and not after.isalnum():
            partner = next((i for i in range(len(stack) - 1, -1, -1) if stack[i].mark in '“"'), None)  # “Go.“, with the wrong mark
        if mark == '"' and partner is None and after.isspace() and (at == start or text[max(start, at - 2) : at].strip() in _ENDS):
            opening = True  # a stray space follows the opening mark
        closing = before in "—–-]" and not after.isalnum()  # what looks like an opening mark closes after a dash, or before a stop
        if partner is not None and not (mark in "\"''" and opening and not closing):
            plural = mark in "'’" and text[at - 1] == "s" and text[past : past + 2].strip().islower()
            if plural and _CLOSER.search(text, past, min(end, past + 200)) is not None:
                continue  # an apostrophe; a later mark can close the quotation
            opened = stack[partner]
            del stack[partner:]
            found.append(Quotation(opened.start, past, len(stack), True, opened.mark))
        elif (opening and mark != "’") or (mark in _OPENS and mark not in _SINGLE):
            # The same mark comes again before its partner: the first one was never closed. French, however, nests its own.
            if stack and stack[-1].mark == mark and mark != "«":
                stack.pop()
            stack += [_Open(at, mark)] if len(stack) < _DEEPEST else []
    last = _left_open(text, start, stack)
    if last is not None:
        found.append(Quotation(stack[last].start, end, last, False, stack[last].mark))
    found.sort()
    return _nested(found) if len(stack) > 1 or (stack and last is None) else found


def _left_open(text: str, start: int, stack: Sequence[_Open]) -> int | None:
    """Find a mark without a partner, if it opens a quotation that the next paragraph may continue."""
    double = next((i for i, left in enumerate(stack) if left.mark not in _SINGLE), None)
    if double is not None:
        return double
    for i, left in enumerate(stack):  # a single mark inside a sentence is more likely an apostrophe
        before = text[max(start, left.start - 200) : left.start].rstrip()[-1:]
        if left.mark in _RUNNING and before in ("", ".", "!", "?", ":", ","):
            return i
    return None


def _nested(found: list[Quotation]) -> list[Quotation]:
    """Recount depths after marks without partners have been dropped."""
    ends: list[int] = []
    counted: list[Quotation] = []
    for one in found:
        while ends and ends[-1] <= one.start:
            ends.pop()
        counted.append(one._replace(depth=len(ends)))
        ends.append(one.end)
    return counted


def within(quotations: Sequence[Quotation], spans: Iterable[Span]) -> list[Span]:
    """Return the quotations that are inside any of the spans.

    >>> text = "“Go,” she said. “Now.”"
    >>> within(pair(text, 0, len(text)), [Span(0, 6)])
    [Span(start=0, end=5)]
    """
    found = []
    for span in spans:
        inside = quotations[bisect_left(quotations, (span.start,)) : bisect_left(quotations, (span.end,))]
        found += [span_at(one.start, one.end) for one in inside if one.end <= span.end]
    return found


def continues(text: str, start: int, quotation: Quotation) -> bool:
    """Return True if a passage continues a quotation that the one before it left open.

    >>> text = "“One.\\n“Two.”"
    >>> continues(text, 6, pair(text, 0, 5)[0])
    True
    """
    return not quotation.closed and text.startswith(quotation.mark, start)


def rest_of(text: str, passage: Span, quotation: Quotation) -> Quotation | None:
    """Return the part of a passage that ends a quotation that the one before it left open, if no mark opens it again.

    >>> text = "“One.\\nTwo.” He left."
    >>> rest_of(text, Span(6, 19), pair(text, 0, 5)[0])
    Quotation(start=6, end=11, depth=0, closed=True, mark='“')
    """
    if quotation.closed or quotation.depth:
        return None
    at = next(iter(places_of(_MARKS, text, passage.start, passage.end)), passage.start)
    closes = at > passage.start and quotation.mark in _CLOSES.get(text[at], "") and not text[at - 1].isspace()
    ends = closes and (at + 1 >= passage.end or not text[at + 1].isalnum())
    return Quotation(passage.start, at + 1, 0, True, quotation.mark) if ends else None


_TAIL: Final = 300  # maximum length of a quotation without a closing mark, in code points: a few sentences
# A reporting clause inside a quotation: "Il molo – dice Roe – è chiuso".
_BETWEEN_DASHES: Final = pattern(r" [\-–—] [^\-–—]{1,60}+[\-–—] ")
_INSERTED: Final = 150  # longest reporting clause between two parts of a quotation, in code points


def unclosed(text: str, end: int, quotation: Quotation, words: Container[str], before: int = 0) -> bool:
    """Return True if a quotation without a closing mark can be assumed to end with its passage.

    Reporting *words* in it mean that it ended before them; a clause between commas after the quotation *before* divides one quotation.

    >>> text = "“Go,” she said. “It is over."
    >>> unclosed(text, len(text), pair(text, 0, len(text))[1], {"said"})
    True
    """
    if quotation.closed or quotation.mark in _SINGLE or end - quotation.start > _TAIL or quotation.depth:
        return False
    held = text[quotation.start + 1 : end]
    between = text[before : quotation.start] if before and quotation.start - before < _INSERTED else ""
    if between.rstrip().endswith(",") and "," in text[before - 2 : before + 1]:
        return True  # "“Go,” said Roe, “now; he says …"
    if not held.rstrip().endswith((".", "!", "?", "…")) or text[quotation.start - 1 : quotation.start].strip().isalnum():
        return False
    return not any(word in words for word in _WORD.findall(_BETWEEN_DASHES.sub(" ", held.lower())))


def inside(text: str, quotation: Quotation) -> tuple[int, int]:
    """Return the offsets of a quotation's text without its marks.

    >>> inside("``Go''", pair("``Go''", 0, 6)[0])
    (2, 4)
    """
    start, end = quotation.start + len(quotation.mark), quotation.end
    if quotation.closed:
        end -= 2 if quotation.mark in ("``", "''") else 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


_CLOSER: Final = pattern(r"(?<=[\w.,?!])['’](?!\w)")
