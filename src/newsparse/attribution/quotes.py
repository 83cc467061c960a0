"""Quotation marks of every style, paired in one walk over a passage."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from typing import Final, NamedTuple

import regex

from newsparse.span import Span

# Every mark that can open or close: “ ” „ ‟ " « » ‹ › 「 」 『 』 ‘ ’ ‚ ' and the typewriter's ``, '' and `.
_MARK: Final = regex.compile(r"``|''|[\"“”„‟«»‹›「」『』‘’‚'`]")
# What closes what: German „…“ and Swedish ”…” share a mark with English “…”; guillemets point both ways.
_CLOSES: Final = {
    '"': '"“„‟',  # a typewriter's mark for one that points, where both are used
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
# Marks that only ever open, unless `_CLOSES` says that they close what is open.
_OPENS: Final = frozenset("“„‟«‹「『‘‚`") | {"``"}
_WORD: Final = regex.compile(r"\p{L}++")
_RUNNING: Final = frozenset("‘‚'›‹")  # single marks that a next paragraph may take up
_ENDS: Final = frozenset((".", "!", "?", ":"))
_SINGLE: Final = frozenset("‘’‚'`‹›")
_HEBREW: Final = frozenset(map(chr, range(0x05D0, 0x05EB)))
# Deeper nesting than this is not a writer's.
_DEEPEST: Final = 8


class Quotation(NamedTuple):
    """One quotation, marks included."""

    start: int
    """Offset of its opening mark."""
    end: int
    """Offset just past its closing mark, or the end of the passage where there is none."""
    depth: int
    """0 where it stands in no other quotation."""
    closed: bool
    """Whether it has a closing mark."""
    mark: str
    """Its opening mark."""


class _Open(NamedTuple):
    start: int
    mark: str


def pair(text: str, start: int, end: int) -> list[Quotation]:
    """Pair the quotation marks of one passage.

    A mark that never finds its partner is dropped, unless it opens a double quotation that a next paragraph
    may continue: such a one runs to the end of the passage and says that it is not closed.

    Args:
        text: the article's text.
        start: offset of the passage's first code point.
        end: offset just past its last one.

    Returns:
        The quotations in order of their opening mark; nested ones follow the one they lie in.

    >>> text = 'He said “go ‘now’,” and "left".'
    >>> [(q.depth, text[q.start : q.end]) for q in pair(text, 0, len(text))]
    [(0, '“go ‘now’,”'), (1, '‘now’'), (0, '"left"')]
    >>> pair("Don't 'go' to the Roes' house", 0, 29)
    [Quotation(start=6, end=10, depth=0, closed=True, mark="'")]
    >>> [text[q.start : q.end] for text in ('“Go," she said.', '"Go,” she said.') for q in pair(text, 0, len(text))]
    ['“Go,"', '"Go,”']
    >>> pair("“The pier is safe.", 0, 18)
    [Quotation(start=0, end=18, depth=0, closed=False, mark='“')]
    """
    piece = text[start:end]
    if piece.isascii() and '"' not in piece and "'" not in piece and "``" not in piece:
        return []
    found: list[Quotation] = []
    stack: list[_Open] = []
    for match in _MARK.finditer(text, start, end):
        mark, at, past = match[0], match.start(), match.end()
        before = text[at - 1] if at > start else " "
        after = text[past] if past < end else " "
        if mark in "'’" and before.isalnum() and after.isalnum():
            continue  # an apostrophe
        if mark == '"' and before in _HEBREW and after in _HEBREW:
            continue  # inside an abbreviation: ח"כ
        opening = not before.isalnum() and before not in ".,?!…)" and not after.isspace()
        partner = _partner(stack, mark)
        if mark == '"' and partner is None and after.isspace() and (at == start or text[max(start, at - 2) : at].strip() in _ENDS):
            opening = True  # a space has slipped in behind it
        if partner is not None and not (mark in "\"''" and opening and not _closing(before, after)):
            if mark in "'’" and _possessive(text, at, past, end):
                continue
            opened = stack[partner]
            del stack[partner:]
            found.append(Quotation(opened.start, past, len(stack), True, opened.mark))
        elif mark in _OPENS or (opening and mark != "’"):
            if mark in _SINGLE and not opening:
                continue
            # The same mark again before its partner: the first one was never closed; but French nests its own.
            if stack and stack[-1].mark == mark and mark != "«":
                stack.pop()
            if len(stack) < _DEEPEST:
                stack.append(_Open(at, mark))
    last = next((i for i, left in enumerate(stack) if left.mark not in _SINGLE), None)
    if last is None:
        last = next((i for i, left in enumerate(stack) if left.mark in _RUNNING and _opens(text, start, left.start)), None)
    if last is not None:
        found.append(Quotation(stack[last].start, end, last, False, stack[last].mark))
    found.sort()
    return _nested(found) if len(stack) > 1 or (stack and last is None) else found


def _opens(text: str, start: int, at: int) -> bool:
    """Whether a single mark opens a sentence: in the middle of one it is rather an apostrophe."""
    before = text[start:at].rstrip()[-1:] if at - start < 200 else text[at - 200 : at].rstrip()[-1:]
    return before in ("", ".", "!", "?", ":", ",")


def _nested(found: list[Quotation]) -> list[Quotation]:
    """Count depths anew, where marks have been dropped that never found their partner."""
    ends: list[int] = []
    counted: list[Quotation] = []
    for one in found:
        while ends and ends[-1] <= one.start:
            ends.pop()
        counted.append(one._replace(depth=len(ends)))
        ends.append(one.end)
    return counted


def within(quotations: Sequence[Quotation], spans: Iterable[Span]) -> list[Span]:
    """The quotations that lie in some spans.

    >>> text = "“Go,” she said. “Now.”"
    >>> within(pair(text, 0, len(text)), [Span(0, 6)])
    [Span(start=0, end=5)]
    """
    found = []
    for span in spans:
        for i in range(bisect_left(quotations, (span.start,)), len(quotations)):
            quotation = quotations[i]
            if quotation.start >= span.end:
                break
            if quotation.end <= span.end:
                found.append(Span(quotation.start, quotation.end))
    return found


def continues(text: str, start: int, quotation: Quotation) -> bool:
    """Whether a passage takes up a quotation that the one before it left open.

    >>> text = "“One.\\n“Two.”"
    >>> continues(text, 6, pair(text, 0, 5)[0])
    True
    """
    return not quotation.closed and text.startswith(quotation.mark, start)


# What a quotation without a closing mark may hold: as much as a few sentences.
_TAIL: Final = 300


def unclosed(text: str, end: int, quotation: Quotation, words: Container[str]) -> bool:
    """Whether a quotation that is never closed may be taken to end with its passage.

    Args:
        text: the article's text.
        end: the passage's end.
        quotation: the quotation.
        words: reporting verbs; behind one, the quotation has ended before.

    >>> text = "“Go,” she said. “It is over."
    >>> unclosed(text, len(text), pair(text, 0, len(text))[1], {"said"})
    True
    """
    if quotation.closed or quotation.mark in _SINGLE or end - quotation.start > _TAIL or quotation.depth:
        return False
    held = text[quotation.start + 1 : end]
    before = text[quotation.start - 1 : quotation.start]
    return (
        held.rstrip().endswith((".", "!", "?", "…"))
        and not before.strip().isalnum()
        and not any(word in words for word in _WORD.findall(held.lower()))
    )


def inside(text: str, quotation: Quotation) -> tuple[int, int]:
    """Offsets of what a quotation holds, without its marks.

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


def _partner(stack: list[_Open], mark: str) -> int | None:
    """Index of the open quotation that a mark can close, the innermost first."""
    closes = _CLOSES.get(mark, "")
    for i in range(len(stack) - 1, -1, -1):
        if stack[i].mark in closes and (len(stack[i].mark) == len(mark) or len(mark) > 1):
            return i
    return None


def _closing(before: str, after: str) -> bool:
    """Whether a mark that looks like an opening one may close all the same: after a dash, before a stop."""
    return before in "—–-]" and not after.isalnum()


def _possessive(text: str, at: int, past: int, end: int) -> bool:
    """Whether a mark after a plural's s is its apostrophe: a lower-case word follows, and a later mark can close."""
    if text[at - 1] != "s" or not text[past : past + 2].strip().islower():
        return False
    return _later(text, past, end)


def _later(text: str, past: int, end: int) -> bool:
    """Whether another closing single mark stands within reach."""
    match = _CLOSER.search(text, past, min(end, past + 200))
    return match is not None


_CLOSER: Final = regex.compile(r"(?<=[\w.,?!])['’](?!\w)")
