"""Embargoes: the time before which a release must not be published."""

from typing import Final

import regex

from newsparse.knowledge.languages import embargo_words as words
from newsparse.patterns import MARKS, any_of, by_first_letter, pattern

# "EMBARGOED UNTIL 00:01 GMT, May 1, 2024", "Sperrfrist: 1. Mai 2024, 12 Uhr", "Sous embargo jusqu'au 3 mars 2024 à 10h",
# "Embargado hasta el 3 de marzo", "Not for publication before ...", "Hold for release 3 p.m.", "Gesperrt bis ...".
_PUBLISH: Final = r"(?:publication|release|broadcast|use)"
_OPENING: Final = pattern(
    rf"""\W*+ (?:achtung\W++|attention\W++|important\W++)?+ (?:
        (?:{any_of(words.BEFORE_EMBARGO)}\s){{0,2}}+ embargo(?:ed|é|ée)?(?:\s(?:strict|notice))?\b
      | (?:\p{{L}}{{3,12}}\s){{0,2}} embargad[oa]\b | {any_of(words.HOLDS)}\b
      | frei\s(?:für|ab)\b(?=\s(?:den\s)?(?:\d|\p{{L}}+tag\b|sonnabend\b|mittwoch\b))
      | (?:hold\s)?for\s{_PUBLISH}\b(?=:?\s(?:(?:on|at|after|from|on\sor\safter)\s)?
          (?:\p{{L}}{{3,9}}day\b|{any_of((*words.NOON, *words.MIDNIGHT))}\b|\d|\p{{L}}{{3,9}}\.?\s\d)[^\n]{{0,60}})
      | es\sgilt\sdas\sgesprochene\swort\W++sperrfrist\b
      | (?:not|hold)\sfor\s{_PUBLISH}(?:\s(?:or|and)\s{_PUBLISH})*+ \s(?:before|until|till|prior\sto)\b
      | (?:do\s)?not\s(?:to\sbe\s)?(?:publish(?:ed)?|release[d]?|use[d]?)\s(?:before|until)\b
      | [^.\n"“”„«‘']{{0,60}}\b(?:embargoed|under\s(?:strict\s)?embargo)\suntil\b
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
OPENINGS: Final = frozenset(
    (
        *(" ".join(hold.split()[:2]) for hold in words.HOLDS),
        *("achtung", "attention", "important", "frei für", "frei ab", "hold for", "es gilt", "not for", "not to", "do not"),
        *(f"{word} {publish}" for word in ("for", "not") for publish in ("publi", "release", "broadcast", "use")),
    )
)
"""How those open that do not contain the word itself."""
_BY_LETTER: Final = by_first_letter(OPENINGS)
# The bare word may also mean a ban on trade: "Embargo on tin lifted", but "Embargo lifts Monday at 06:00".
_TRADE_BAN: Final = pattern(
    rf"""\W*+embargo\b(?!\s*+(?:[:：–—(-]|\d|$|(?:notice|strict|{any_of(words.LIMITS)})(?!\p{{L}})
      |\p{{L}}++[^\n]{{0,40}}?(?:\d[:.h]\d\d|\d\s?[ap]\.?m\b|\d\s?(?:gmt|utc|uhr)\b)))""",
    regex.VERBOSE | regex.IGNORECASE,
)
# A longer line is a paragraph.
_LONGEST_LINE: Final = 200
# Signs after the opening that confirm an embargo.
_CONFIRMATION: Final = pattern(rf"\b{any_of(words.LIMITS)}\b|for\s{_PUBLISH}|sperrfrist|\d", regex.IGNORECASE)


def may_state_embargo(low: str) -> bool:
    """Return True if a line in lower case may state an embargo: a quick test before the exact one."""
    if "embarg" in low:
        return True
    opens = (low if low[:1].isalnum() else low.lstrip(MARKS)).replace("\n", " ")
    return opens.startswith(_BY_LETTER.get(opens[:1], ())) or not opens[:1].isalnum()


def is_embargo(text: str, start: int, end: int) -> bool:
    """Return True if a line states an embargo."""
    if end - start >= _LONGEST_LINE:
        return False
    opening = _OPENING.match(text, start, end) if may_state_embargo(text[start:end].lower()) else None
    if opening is None or _TRADE_BAN.match(text, start, end):
        return False
    return opening.end() >= end - 2 or text[opening.end()] in ":：" or _CONFIRMATION.search(text, start, end) is not None
