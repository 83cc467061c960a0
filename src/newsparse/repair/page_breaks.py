"""Sentences that a page break divides: the lines of the page between their parts are left out."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

import regex

from newsparse.layout import cut_lines
from newsparse.layout.page_lines import page_lines
from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit

# A line with a page number on one side, as running heads have it, or with nothing else.
_NUMBERED: Final = pattern(r".{0,80} {4}.{0,80}?\d|\d.{0,3} {4}.{0,80}|[-–— \t]{0,80}\d{1,3}[-–— \t]{0,3}", regex.DOTALL)
# The same above a line that goes on in small letters: "4", "A4 FRIDAY, MAY 3, 2024 THE ELMFORD COURIER".
_NUMBER_INSIDE: Final = pattern(
    r"\n(?=[-–— ]{0,8}\d|\p{Lu}\d)(?<=[^\n]{19}[\p{L},-][ \r]?\n)"
    r"(?:[-–— ]{0,8}\d{1,3}[-–— \r]{0,8}|\p{Lu}?\d{1,3} [^\n]{8,90})\n(?:[ \r]?\n){0,2}\p{Ll}"
)
_SHORTEST_LINE: Final = 20  # characters of a line that breaks inside a sentence
_AROUND_NUMBER: Final = "-–— \t"


def may_break_pages(text: str) -> bool:
    """Return True if a text may have the lines of a page among its own: a quick test."""
    gaps = text.count("    ")
    if "://" in text and ("\n1/" in text or " 1/" in text):
        return True  # printed by a browser
    if not gaps:
        return "Continued " in text or _NUMBER_INSIDE.search(text) is not None
    if gaps == text.count("\n    ") + text.startswith("    "):  # most texts have gaps only before lines
        plain = text.replace("-", " ").replace("–", " ").replace("—", " ")
        if True not in map(str.isdecimal, map(str.strip, plain.split("\n"))):
            return False
    for line in text.split("\n")[1:-1]:
        bare = line.strip(_AROUND_NUMBER)
        if (bare[-1:].isdigit() or bare[:1].isdigit()) and _NUMBERED.fullmatch(line.strip()):
            return True
    return False


def page_breaks(text: str) -> Iterator[Edit]:
    """Leave out the lines of a page between a line that no mark ends and one that goes on in small letters.

    >>> [text.read_as for text in page_breaks("Yesterday he met an old\\n\\n4      THE ELMFORD COURIER\\n\\nfriend there.")]
    ['\\n']
    """
    lines = list(cut_lines(text))
    of_page = {line.start for line in page_lines(text, lines)}
    of_page |= {line.start for line in lines if text[line.start : line.end].isdecimal()}
    numbered = list(enumerate(lines))
    for aside, run in groupby(numbered, key=lambda each: each[1].start in of_page):
        between = [i for i, _ in run] if aside else []
        if not between or not between[0] or between[-1] + 1 == len(lines):
            continue
        above, below = lines[between[0] - 1], lines[between[-1] + 1]
        if (
            above.end - above.start >= _SHORTEST_LINE
            and text[below.start].islower()
            and (text[above.end - 1].isalpha() or text[above.end - 1] in ",-")
        ):
            yield Edit(above.end, below.start, "\n")
