"""Signs of a scan: figures inside words."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.patterns import pattern
from newsparse.span import Span

# 1oft   s1eeping   buiIding   $6O,OOO      a figure or capital for a letter, or a letter for a figure; not "A1", "2nd", "mp3", "covid19"
_MISREAD: Final = pattern(
    r"""(?<![\p{L}\d'’#@/.:=_-])
    (?:[10]\p{Ll}{3,}|\p{Ll}{1,8}[10]\p{Ll}{2,}|\p{Ll}{2,8}I\p{Ll}{2,8}|[$£€]\d{1,3},?[OolI](?:,?[OolI\d]){2,})
    (?![\p{L}\d@/:=_-]|\.\p{L})""",
    regex.VERBOSE,
)
_ORDINARY: Final = pattern(
    r"[10](?:(?:m|b|tr)illion|thousand|hundred|st|nd|rd|th|er|ème|mm|cm|km|kg|min|hrs|ish|pm|am|xx?)\b|\p{Ll}*[10](?:st|th)\b"
)
_FEWEST: Final = 2


def scan_noise(text: str) -> Span | None:
    """The first sign of a scan, if a text has two or more.

    >>> scan_noise("They were s1eeping in a 1oft.")
    Span(start=10, end=18)
    >>> scan_noise("The 1st of May, mp3 and A1."), scan_noise("Pier\\n* * *\\n- - -\\nFerry")
    (None, None)
    """
    found = [Span(*match.span()) for match in _MISREAD.finditer(text) if not _ORDINARY.match(match.group())]
    return found[0] if len(found) >= _FEWEST else None
