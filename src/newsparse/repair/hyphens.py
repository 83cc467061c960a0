"""Words that were divided at the end of a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from newsparse.knowledge.languages import divided_words as known_words
from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit

# invest-      a hyphen, a soft one, or the mark that a scan has for it, at the end of a line, and the word that opens the next
# ment of
_DIVIDED: Final = pattern(
    r"(?<![\p{L}-])(?P<first>\p{L}{2,30})(?P<gap>[-\u00ad\u2010¬]\ {0,3}(?:\n[ \t>]{0,12}){1,3})(?P<rest>\p{L}{1,30})"
)
# W      the first letter of a story in large type
# hen the pier reopened, it rained
_DROP_CAP: Final = pattern(r"(?m)^[ \t]*[“«„\"]?(?P<letter>\p{Lu})(?P<gap>[ \t]*+\r?\n\s{0,8}+)(?P<rest>\p{Ll}++)(?=,?\s\S[^\n]{20})")
_LONE_LETTER: Final = pattern(r"[ \t]{0,8}+[“«„\"]?+\p{Lu}[ \t]{0,8}+\r?")
_AROUND_LETTER: Final = ' \t\r“«„"'
_LONGEST_LONE: Final = 20  # characters of its line
_TOP: Final = 1500  # characters in which a story begins
_WORDS_OF_A_LETTER: Final = "AIOEYÀÉÓÅ"
_GAP: Final = pattern(r"[-\u00ad\u2010¬]\ {0,3}\n")
_HYPHENS: Final = ("-\n", "-\r", "-\t", "- \n", "- \r", "- \t", "-  ")
_OTHER_HYPHENS: Final = ("\u00ad", "\u2010", "¬")
_AT_END: Final = pattern(r"[-\u00ad\u2010¬](?<=\p{L}.)[ \t]*+[\r\n]")
_SPACE: Final = pattern(r"[ \n]")
_WORD: Final = pattern(r"\p{L}+(?:-\p{L}+)*+")
_FEWEST_DIVIDED: Final = 2
_LONGEST_BEFORE: Final = 12  # characters before a word that no space parts from it: "(l’"
_INSIDE: Final = pattern(r"\p{L}-\p{L}")
_SURE: Final = "\u00ad¬"  # marks that no compound has


def may_have_drop_cap(text: str) -> bool:
    """Return True if a letter may be alone on its line where a story begins: a quick test."""
    alone = [line for line in text[:_TOP].split("\n")[1:-1] if len(line) < _LONGEST_LONE and len(line.strip(_AROUND_LETTER)) == 1]
    return "\n" in text[1:4] or any(_LONE_LETTER.fullmatch(line) for line in alone)


def drop_caps(text: str) -> Iterator[Edit]:
    """Join the large first letter of a story with the rest of its word: "W", "hen the pier"; "A" before a word of its own stays apart."""
    for found in _DROP_CAP.finditer(text, 0, _TOP):
        word = text[found.start("rest") : found.end("rest")]
        apart = found["letter"] in _WORDS_OF_A_LETTER and text.find(f" {word} ", found.end()) >= 0
        yield Edit(*found.span("gap"), " " if apart else "")


def may_divide_words(text: str) -> bool:
    """Return True if a line ends with a hyphen."""
    # A search for a single character, such as a tab that the text does not have, is the fastest.
    ends = [end for end in _HYPHENS if end[-1] in text]
    first = min([at for end in (*ends, *_OTHER_HYPHENS) if (at := text.find(end)) >= 0], default=-1)
    return first >= 0 and _AT_END.search(text, first) is not None


def divided_words(text: str, *, narrow: bool = False) -> tuple[list[Edit], int]:
    """Join words that lines divide, and compounds that they divide at their own hyphen; return the edits, and how many lost a hyphen.

    A word is joined if the text has it elsewhere. A compound keeps its hyphen if the text has it elsewhere, if the language builds
    compounds with its first or last word, or before a capital. The others are joined only in a text that divides words for certain,
    as one in *narrow* columns does. The line break moves before the word, or behind one with a capital.
    """
    if not may_divide_words(text):
        return [], 0
    found = list(_find_divided(text))
    words = frozenset[str](_WORD.findall(_DIVIDED.sub(" ", text).lower()) if found else ())  # without those that lines divide
    known = [_joins(one, words) for one in found]
    divides = narrow or True in known or any(one["rest"] in known_words.SYLLABLES for one in found)
    # Few compounds are at the end of a line: in a text that divides words, more hyphens are there than inside lines.
    divides = divides or _FEWEST_DIVIDED <= known.count(None) > len(_INSIDE.findall(text))
    edits: list[Edit] = []
    joined = 0
    for one, joins in zip(found, known, strict=True):
        hyphen = "" if joins or (divides and joins is None) else "-"
        joined += not hyphen
        edits += _edits(text, one, hyphen)
    return edits, joined


def _find_divided(text: str) -> Iterator[regex.Match[str]]:
    """The words that lines divide, found by their hyphens: a text has few at the ends of lines."""
    done = 0
    for gap in _GAP.finditer(text):
        start = gap.start()
        while start > done and text[start - 1].isalpha():
            start -= 1
        if start < gap.start() and (found := _DIVIDED.match(text, start)):
            yield found
            done = found.end()


def _joins(found: regex.Match[str], words: frozenset[str]) -> bool | None:
    """Return True if a divided word is one word; `None` if neither the text nor the language shows it."""
    first, rest = found["first"].lower(), found["rest"].lower()
    if rest in known_words.CONJUNCTIONS:
        return False
    if first + rest in words or first + rest in known_words.WHOLE or found["gap"][0] in _SURE:
        return True
    if f"{first}-{rest}" in words or not found["rest"].islower() or len(rest) == 1:
        return False
    if found["rest"] in known_words.SYLLABLES:
        return True
    if first in known_words.FIRST_OF_COMPOUND or rest in known_words.LAST_OF_COMPOUND:
        return False
    return True if first in known_words.PREFIXES else None


def _edits(text: str, found: regex.Match[str], hyphen: str) -> Iterator[Edit]:
    """Join a word and set the line break beside it, so that a line goes on with a small letter; a compound keeps its line break."""
    start, end = found.span()
    if found["rest"] in known_words.CONJUNCTIONS:
        place = found.start("gap") + 1
        yield Edit(place, place, " ")  # as print has it inside a line: "Vor- und"
    elif hyphen:
        place = found.start("gap") + 1
        if text[place] != "\n":
            yield Edit(place, text.index("\n", place), "")  # spaces before the line break
    else:
        below = _SPACE.search(text, end)
        # A line that ended with a full stop would end its paragraph.
        small = found["first"].islower() or (below is not None and text[below.start() - 1] in ".!?:")
        space = text.rfind(" ", max(start - _LONGEST_BEFORE, text.rfind("\n", 0, start)), start)
        line_break = "\n" + found["gap"].rpartition("\n")[2]
        if small and space >= 0:
            yield Edit(space, space + 1, line_break)
        yield Edit(*found.span("gap"), "")
        if not small and below and below.group() == " ":
            yield Edit(*below.span(), line_break)
