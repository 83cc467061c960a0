"""Credits as papers print them without a mark: "Courier photo by Ann Poe", "Ann Poe, special to the Courier", "Submitted photo"."""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from newsparse.lines.credit_names import is_names
from newsparse.lines.lexicon import Lexicon, folded_line
from newsparse.patterns import pattern

# The start of a line or bracket, or the end of a sentence.
_BEFORE: Final = r"(?:^|(?<=[.!?…”\"’»)\]]\s)|(?<=[(\[]))"
# Courier photo by Ann Poe   Elmford Courier file photo/Ann Poe   Staff photo: Ann Poe
_PHOTO_OF_PAPER: Final = pattern(
    _BEFORE
    + r"""(?:\p{Lu}[\p{L}\d.&'’-]*+\s){1,4} (?:file\s)?+ (?:photos?|photographs?|pictures?|images?|illustrations?|graphics?|videos?)
    (?:\s?/\s?|\s?:\s?|\sby\s) (?P<names>\p{Lu}[^()\[\]]{1,60}+) [)\]]?$""",
    regex.VERBOSE,
)
_PICTURES: Final = ("photo", "picture", "image", "illustration", "graphic", "video")
# Ann Poe, special to the Courier   Ann Poe / Special to Elmford Courier
_SPECIAL_TO_PAPER: Final = pattern(
    _BEFORE + r"(?P<names>[^.!?()\[\]]{0,40}?)[,/–—|-]?\s?(?i:special)\sto\s(?:the\s)?(?:\p{Lu}[\p{L}\d.&'’-]*+\s?+){1,4}[)\]]?$"
)
# Credit...Ann Poe for the Courier     ... to the pier.Credit...Ann Poe for the Courier
_DOTTED: Final = pattern(r"(?:" + _BEFORE + r"|(?<=[\p{L}\d”\"’)][.!?]))(?:Photo\s)?Credit(?:\.{3}|…)\s?(?P<names>\p{Lu}.{1,80})$")
_MOST_WORDS: Final = 8  # words of a phrase and of the paper's name before it: "Elmford Courier file photo"
_BRACKETS: Final = "()[]"
_ENDS: Final = '.!?…”"’»)](['


class PaperCredit(NamedTuple):
    """Where a credit is in a line."""

    start: int
    """Where it begins, with its bracket."""
    first: int
    """Where the bare credit begins."""
    last: int
    """Where the bare credit ends."""


def find_paper_credit(line: str, lexicon: Lexicon) -> PaperCredit | None:
    """Find a credit that names its paper, or a phrase that is a credit by itself, at the end of a line.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> for line in ("The pier. (Courier photo by Ann Poe)", "The pier. Submitted photo", "Ann Poe, special to the Courier"):
    ...     line[find_paper_credit(line, words).first :]
    'Courier photo by Ann Poe)'
    'Submitted photo'
    'Ann Poe, special to the Courier'
    >>> find_paper_credit("The paper printed a photo by Ann Poe", words) is None
    True
    """
    if "redit..." in line or "redit…" in line:
        dotted = _DOTTED.search(line)
        return PaperCredit(dotted.start(), dotted.start("names"), len(line)) if dotted else None
    bare = line.rstrip(_BRACKETS)
    phrased = bare.rpartition(" ")[2].lstrip(_BRACKETS).lower() in lexicon.credit_line_ends
    first = _phrase_start(bare, lexicon) if phrased else _named_paper(line)
    if first < 0:
        return None
    return PaperCredit(first - (line[first - 1 : first] in ("(", "[")), first, len(bare))


def _named_paper(line: str) -> int:
    """Where a credit begins that names a paper, and mostly who took the picture; -1 if there is none."""
    found = _SPECIAL_TO_PAPER.search(line) if "pecial to " in line or "PECIAL TO " in line else None
    if found is None and any(map(line.__contains__, _PICTURES)) and (" by " in line or "/" in line or ":" in line):
        found = _PHOTO_OF_PAPER.search(line)
    return found.start() if found and (not found["names"] or is_names(found["names"].strip())) else -1


def _phrase_start(bare: str, lexicon: Lexicon) -> int:
    """Where a phrase that is a credit by itself begins, or the paper's name before it; -1 if there is none."""
    words = bare.split(" ")[-_MOST_WORDS:]
    count = next((n for n in range(1, len(words) + 1) if folded_line(" ".join(words[-n:])) in lexicon.credit_lines), None)
    if count is None:
        return -1
    while count < len(words) and words[-count - 1][:1].isupper() and words[-count - 1][-1] not in _ENDS:
        count += 1
    start = len(bare) - len(" ".join(words[-count:]))
    start += len(bare[start:]) - len(bare[start:].lstrip(_BRACKETS))
    before = bare[:start].rstrip()
    return start if not before or before[-1] in _ENDS else -1
