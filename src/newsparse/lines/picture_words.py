"""Words of captions: those that open them, and those that say who is where or does what in a picture."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.lines.lexicon import Lexicon, folded_line
from newsparse.patterns import holds_any, pattern

# (left)   (v.l.)   （中央）   (l.)      not (R) of a party, nor 501(c)
_BRACKET: Final = pattern(r"(?:(?<=\s)\((?!\p{Lu}\.?\))|（)\s?([^()（）]{1,24})[)）]")
# Ann Poe, second from left, at the pier
_BESIDE: Final = pattern(
    r"\p{Lu}[\p{L}'’-]++,\s(?:(?:(?:second|third|fourth|far|front|back|top|bottom)\s)?(?:from\s)?)(?:left|right|cent(?:er|re))[,.;:]"
)
# an undated file photo
_OLD_PICTURE: Final = pattern(r"\b(?:file|undated|handout)\s(?:photo|picture|image)\b", regex.IGNORECASE)
_PICTURES: Final = ("photo", "picture", "image")
# Elmford's Ann Poe (R) clashes with Bo Wu during the final
_IN_ACTION: Final = pattern(
    r"""(?:\p{Lu}[\p{L}.'’-]*+,?\s|\([LRC]\)\s|(?:of|and|the)\s){2,10}+\p{Ll}{2,12}+(?<=[^i]s)(?<!\b(?:has|was|says|wants))
    \s(?=(?:an?|the|with|at|i[nt]|on|to|over|past|for|from|off|up|down|out|his|her|their|after|by|around)\s|\p{Lu})
    (?:[^\s.!?]++\s){0,12}?during\s""",
    regex.VERBOSE,
)
# Characters after the word that opens a caption; "" if it is the whole line.
_AFTER_OPENER: Final = frozenset(("", *":,.(–—-|/：，،"))


def opens_caption(key: str, lexicon: Lexicon) -> bool:
    """Return True if a word opens a line as it opens captions, and not "right now": a mark follows it, or it has several words."""
    openers = lexicon.openers.get(key[:1], ())
    for opener in openers if key.startswith(openers) else ():
        if key.startswith(opener):
            rest = key[len(opener) :].lstrip(" ")[:1]
            if rest in _AFTER_OPENER or (" " in opener and not key[len(opener)].isalpha()) or opener[0] >= "\u0e00":
                return True
    return False


def says_sides(line: str, key: str, lexicon: Lexicon) -> bool:
    """Return True if a line locates somebody with "(left)" or "(pictured)", or shows somebody in action, as captions do."""
    listed = ", " in line
    if listed and ("left" in key or "right" in key or "cent" in key) and _BESIDE.search(line):
        return True
    if ("photo" in key or "picture" in key or "image" in key) and (listed or holds_any(line, _PICTURES)) and _OLD_PICTURE.search(line):
        return True
    if " during " in line and _IN_ACTION.match(line):
        return True
    return ("(" in line or "（" in line) and any(
        folded_line(inner) in lexicon.sides or inner.split(",")[0].lower() in lexicon.sides for inner in _BRACKET.findall(line)
    )
