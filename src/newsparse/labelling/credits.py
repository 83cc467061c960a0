"""Picture credits: recognised and read by the same match."""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from newsparse.labelling.lexicon import AROUND, Lexicon, fold

# A credit is a name or three, not a sentence: the longest in WIRE's sample has 11 words.
_LONGEST: Final = 90
_TAIL: Final = 140

# (Image: Ann Poe/Getty)  [Foto: dpa]  （写真：Poe）
_BRACKETED: Final = regex.compile(r"[(\[（【]([^()\[\]（）【】]{2,120})[)\]）】][.。]?$")
# © Ann Poe   (c) Ann Poe   ©Ann Poe | Ann Poe
_SIGN: Final = regex.compile(r"(?:[—–|/-]\s?)?(?:©|\([cC]\))\s?([^©]{2,90})$")
# ... in Wuhan. / CGTN Photo      ... at sea | Ann Poe
_SLASH: Final = regex.compile(r"(?:\s[/|]|[.!?]\s?/)\s?([^/|]{2,60})$")
# Photo: Ann Poe   Foto Ann Poe   Photo by Ann Poe / Getty;  the mark is looked up, not spelt out here
_MARKED: Final = regex.compile(r"([^\W\d_][^\W\d_.'’-]*+(?:[\s-][^\W\d_]++){0,3})\s?(?::|[=＝])\s?(\S.{1,89})$")
# REUTERS/Ann Poe   AP Photo/Ann Poe   Ann Poe/AFP   dpa/Ann Poe
_NAMES: Final = regex.compile(r"(?:^|(?<=[.!?”\"'’)]\s)|(?<=\s))((?:\p{Lu}(?:\.|[\w'’-]*+)\s){0,3}+[\w.'’-]++\s?/\s?[\w.'’ -]{2,50})$")


_CLOSING: Final = frozenset(")]）】")


class Credit(NamedTuple):
    """A credit inside a line; offsets are the line's own."""

    start: int
    """Where the credit with its marks begins: what stands before it is the caption."""
    end: int
    """Where it ends."""
    first: int
    """Where the bare credit begins: "CGTN Photo" of "/ CGTN Photo"."""
    last: int
    """Where the bare credit ends."""
    sure: bool
    """Whether a mark or an agency vouches for it."""


def find_credit(line: str, lexicon: Lexicon) -> Credit | None:
    """Find the credit that ends, or is, a line.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.labelling.lexicon import lexicon_for
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> line = "The pier at dusk. (Photo: Ann Poe)"
    >>> found = find_credit(line, words)
    >>> line[: found.start], line[found.first : found.last]
    ('The pier at dusk. ', 'Ann Poe')
    >>> find_credit("The pier reopened on Friday.", words) is None
    True
    """
    size = len(line)
    base = max(0, size - _TAIL)
    tail = line[base:]
    closed = not _CLOSING.isdisjoint(tail[-3:])
    bracket = _BRACKETED.search(tail) if closed else None
    if bracket:
        inner = bracket.group(1)
        read = _marked(inner, lexicon) or (0 if names_agency(inner, lexicon) and len(inner.split()) <= 6 else None)
        if read is None and inner.lstrip()[:1] == "©":
            read = len(inner) - len(inner.lstrip(" ©"))
        if read is not None:
            start = base + bracket.start()
            return Credit(start, size, base + bracket.start(1) + read, base + bracket.end(1), True)
    sign = _SIGN.search(tail) if "©" in tail or "(c)" in tail or "(C)" in tail else None
    if sign and not any(c.isdigit() for c in sign.group(1)[:6]):
        return Credit(base + sign.start(), size, base + sign.start(1), size, base + sign.start() > 0)
    if ":" in tail or "：" in tail or "=" in tail or "＝" in tail or base == 0:
        marked = _mark_in(line, base, lexicon)
        if marked is not None:
            return Credit(marked[0], size, marked[1], size, True)
    slash = _SLASH.search(tail) if "/" in tail or "|" in tail else None
    if slash and (names_agency(slash.group(1), lexicon) or not _PICTURE.isdisjoint(fold(slash.group(1)).split()[-1:])):
        return Credit(base + slash.start() + (tail[slash.start()] in ".!?"), size, base + slash.start(1), size, True)
    names = _NAMES.search(tail) if "/" in tail else None
    if names and names_agency(names.group(1), lexicon):
        return Credit(base + names.start(1), size, base + names.start(1), size, True)
    if size <= 40 and fold(line) in lexicon.agencies:
        return Credit(0, size, 0, size, True)
    return None


def names_agency(text: str, lexicon: Lexicon) -> bool:
    """Whether a short text names an agency: "Ann Poe/AFP", "CGTN Photo".

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.labelling.lexicon import lexicon_for
    >>> names_agency("AP Photo/Ann Poe", lexicon_for(default_knowledge().language("en"), default_knowledge()))
    True
    """
    return agency_of(text, lexicon) is not None


def agency_of(text: str, lexicon: Lexicon) -> str | None:
    """The canonical name of the agency that a credit names, the first one; "photo" words do not count."""
    if len(text) > _LONGEST:
        return None
    for part in _PARTS.split(text):
        folded = fold(part)
        for name in (folded, folded.rsplit(" ", 1)[0] if folded.rsplit(" ", 1)[-1] in _PICTURE else ""):
            found = lexicon.agencies.get(name) if name else None
            if found:
                return found.name
    return None


_PARTS: Final = regex.compile(r"\s?[/|,;]\s?|\svia\s")
_PICTURE: Final = frozenset("photo photos pool file images image picture pictures foto bild".split())


def _marked(inner: str, lexicon: Lexicon) -> int | None:
    """Offset of the name in "Photo: Ann Poe" or "Photo by Ann Poe"; `None` where no mark opens it."""
    lead = len(inner) - len(inner.lstrip(AROUND))
    folded = inner[lead:].lower()
    if not folded.startswith(lexicon.mark_phrases):
        return None
    for mark in lexicon.mark_phrases:
        if folded.startswith(mark):
            rest = folded[len(mark) :]
            bare = rest.lstrip(" :=：＝\n\r")
            if bare and (rest[0] in ":=：＝" or rest[:2] in (" :", " =") or (rest[0] == " " and mark.endswith(_BY))):
                return lead + len(mark) + len(rest) - len(bare)
    return None


_BY: Final = (" by", " von", " par", " de", " di", " av", "copyright", "source", " ©", "fot.")


def _mark_in(line: str, base: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where a marked credit begins inside a line and where its name does."""
    if base == 0:
        read = _marked(line, lexicon)
        if read is not None and len(line) - read <= _LONGEST and not _sentence(line[read:]):
            return 0, read
    low = line.lower()
    if lexicon.marks.isdisjoint(_WORD.findall(low, base)):
        return None
    best: tuple[int, int] | None = None
    if len(line) != len(low):
        return None
    for mark in lexicon.mark_phrases:
        at = low.rfind(mark, base)
        while at > 0:
            name = _named_after(line, at, mark)
            if name is not None and (best is None or at < best[0]):
                best = at, name
            at = low.rfind(mark, base, at)
    return best


def _named_after(line: str, at: int, mark: str) -> int | None:
    """Where the name behind a mark in a line begins; `None` where the mark is a word like any other."""
    if line[at - 1].isalnum():
        return None
    rest = line[at + len(mark) :]
    bare = rest.lstrip(" :=：＝")
    colon = rest[:1] in (":", "=", "：", "＝") or rest[:2] in (" :", " =")
    named = rest[:1] == " " and mark.endswith(_BY) and line[at].isupper() and bare[:1].isupper()
    fits = bare and (colon or named) and len(bare) <= _LONGEST and not _sentence(bare)
    apart = line[at].isupper() or line[at - 2 : at].strip() in _STOPS or line[at - 1] in _WIDE_STOPS
    return len(line) - len(bare) if fits and apart else None


_WORD: Final = regex.compile(r"\w++|©")
_STOPS: Final = frozenset(". ! ? ) ] | / , – — -".split()) | {""}
# No space follows them.
_WIDE_STOPS: Final = "。！？）】」"


def _sentence(text: str) -> bool:
    """Whether what should be a name reads like a sentence."""
    return len(text.split()) > 11 or (text.rstrip().endswith((".", "!", "?")) and len(text.split()) > 5)
