"""The marks of a line: how it opens and ends, its quotations, figures, date and signs."""

from __future__ import annotations

from typing import Final, TypeAlias

import regex

from newsparse.lines.days import stamp_of
from newsparse.lines.forms import DATED, Lead, Mark, Quoted, Sign, Stamp
from newsparse.lines.lexicon import Lexicon
from newsparse.lines.picture_words import says_sides
from newsparse.lines.words import OPENING_MARKS, LineWords
from newsparse.patterns import holds_any, pattern, places_of

# Marks after the last one.
_CLOSERS: Final = "\"'”’»)]）」』】›“‘ \u00a0\u200b\ufeff"
_FIRST_GREEK: Final = "\u0386"
_LAST_GREEK: Final = "\u03ce"
_FIRST_EMOJI: Final = "\u2600"
# An emoji, or half of one: what was cut off after so many code units, or could not be decoded.
_EMOJI_AT_END: Final = pattern(r"[\p{Emoji_Presentation}\p{Extended_Pictographic}\ud800-\udfff\ufffd\u200d\ufe0f\s\"'”’»)]++$")
_QUOTES: Final = '“"„«‘'
_PLAIN_QUOTES: Final = '"'
# 11.04 Uhr: Ferry runs again   9:30 a.m. – Ferry runs again   +++ 11:04 Ferry runs again +++      the head of an entry, not a date
_ENTRY: Final = pattern(
    r"(?:\+{3}\s\d{1,2}[.:]\d\d(?:\suhr)?:?|\d{1,2}[.:h]\d\d(?:\s?(?:uhr|h|[ap]\.?m\.?))?+(?::|\s?[|–—]|\s-))\s++\P{L}{0,2}+\p{L}++:?+(?:[\s-]\S++){2}",
    regex.IGNORECASE,
)
# harbour.example.com   ann@harbour
_SITE: Final = pattern(r"\.(?<=[\w-]\.)(?:com|org|net|de|co|uk|fr)\b", regex.IGNORECASE)
# Every address has one of these.
_DOMAINS: Final = (".com", ".org", ".net", ".de", ".co", ".uk", ".fr")
_WEB: Final = ("www.", "http://", "https://")
_AT: Final = pattern(r"@(?<=\S@)\S")
_DASHES: Final = frozenset("–—-")
_ENDS: Final = frozenset((Mark.STOP, Mark.QUESTION, Mark.ELLIPSIS))
_BULLET: Final = pattern(r"[-–—•·*▪►●■○◦‣]\s|\d{1,2}[.)]\s")
_STAGE: Final = pattern(r"\p{Lu}[\p{Lu}\d' -]{2,25}:\s\S")
_LABEL: Final = pattern(r"[^\s:]+(?:\s[^\s:]+){0,2}:\s\S")
# ... on Friday. The ...   the stop is matched first, then the character before it
_INNER_STOP: Final = pattern(r"[.!?]\s(?<=[a-zß-ÿ)”\"»’][.!?]\s)[\"“„»‘]?\p{Lu}")
_FAR_STOPS: Final = "。！？"
_SIGNS_OF_MARKS: Final = (
    (Mark.STOP, ".!。！۔।"),
    (Mark.QUESTION, "?？؟"),
    (Mark.ELLIPSIS, "…"),
    (Mark.COLON, ":："),
    (Mark.COMMA, ",;"),
    (Mark.DASH, "-–—|"),
    (Mark.ARROW, "»›>→"),
)
_MARKS: Final = {sign: mark for mark, signs in _SIGNS_OF_MARKS for sign in signs}
# Members that every line is compared with: Python before 3.12 finds a constant of a module faster than a member of an enumeration.
_NO_MARK: Final = Mark.NONE
_NO_STAMP: Final = Stamp.NONE
_NO_QUOTE: Final = Quoted.NONE
_NO_SIGNS: Final[tuple[Sign, ...]] = ()
_IS_ENTRY: Final = Lead.ENTRY
_IS_QUOTE: Final = Lead.QUOTE
_FIGURES: Final = b"0123456789"
_LONGEST_TIMED: Final = 8  # words of a line that only says when
_HALVES_OF_DAY: Final = ("a.m.", "p.m.", "A.M.", "P.M.")
_LONGEST_SIDED: Final = 80  # words of a line that says who is where in a picture

Marks: TypeAlias = tuple[Lead, Mark, bool, Quoted, float, Stamp, tuple[Sign, ...], bool]
"""How a line opens and ends, whether a sentence ends inside, its quotations, figures, date and signs, and whether it locates somebody."""


def marks_of_letters(line: str) -> Marks:
    """The marks of a line that consists of letters and spaces."""
    lead = Lead.CAPITAL if line[0].isupper() else Lead.SMALL if line[0].islower() else Lead.OTHER
    return lead, _NO_MARK, False, _NO_QUOTE, 0.0, _NO_STAMP, _NO_SIGNS, False


def read_marks(words: LineWords, lexicon: Lexicon) -> Marks:
    """The marks of a line that has other characters, too."""
    line, count = words.line, words.size
    lead, mark = _lead(line), _mark(words.end)
    if line[0] in _DASHES and mark in _ENDS and (speech := lexicon.language.speech) and speech.dialogue_dashes:
        lead = Lead.QUOTE  # "– Broen er åpen, sier Anne Berg": no list
    raw = line.encode("utf-8", "surrogatepass")
    digits = (len(raw) - len(raw.translate(None, _FIGURES))) / len(line)
    stamp = stamp_of(words, lexicon) if digits and lead != _IS_ENTRY else _NO_STAMP
    if stamp in DATED and count <= _LONGEST_TIMED and line.endswith(_HALVES_OF_DAY):
        mark = _NO_MARK
    sides = count <= _LONGEST_SIDED and says_sides(line, words.key, lexicon)
    return lead, mark, _holds_end(words), _quoted(line, lead), digits, stamp, _signs(line, words.key), sides


def _mark(end: str) -> Mark:
    """The final punctuation of a line, by its last characters."""
    bare = end.rstrip(_CLOSERS)
    quoted = _NO_MARK
    if bare[-1:] >= _FIRST_EMOJI and bare[-1] not in _MARKS and (emoji := _EMOJI_AT_END.search(bare)):
        bare = bare[: emoji.start()]
        quoted = Mark.STOP if end[-1] in _CLOSERS else _NO_MARK  # a post: “May the best otter win 🦦”
    if bare[-1:] == ";" and _FIRST_GREEK <= bare[-2:-1] <= _LAST_GREEK:
        return Mark.QUESTION
    return Mark.ELLIPSIS if end.endswith("...") or bare.endswith("…") else _MARKS.get(bare[-1:], quoted)


def _quoted(line: str, lead: Lead) -> Quoted:
    """Return how much of a line is in quotation marks."""
    if lead == _IS_QUOTE and line[-1:] in _CLOSERS:
        return Quoted.ALL
    return Quoted.SOME if holds_any(line, _PLAIN_QUOTES if line.isascii() else _QUOTES) else _NO_QUOTE


def _holds_end(words: LineWords) -> bool:
    """Return True if a sentence ends inside a line: it has two characters or more after its mark."""
    line = words.line
    if ". " in line or "? " in line or "! " in line or not words.tidy:
        for at in places_of(".!?", line, 0, len(line) - 2):
            if _INNER_STOP.match(line, at):
                return True
    return not line.isascii() and holds_any(line, _FAR_STOPS)


def _lead(line: str) -> Lead:
    """Return how a line opens."""
    first = line[:1]
    if not first.isalpha() and _BULLET.match(line):
        return Lead.BULLET
    if first in OPENING_MARKS:
        return Lead.QUOTE
    if first.isdigit():
        return Lead.ENTRY if _ENTRY.match(line) else Lead.DIGIT
    if first.isupper():
        return Lead.STAGE if ":" in line and _STAGE.match(line) else Lead.CAPITAL
    if first == "+" and _ENTRY.match(line):
        return Lead.ENTRY
    return Lead.SMALL if first.islower() else Lead.OTHER


def _signs(line: str, key: str) -> tuple[Sign, ...]:
    """The features of a line besides its words."""
    plain = line.isascii()
    signs: tuple[Sign, ...] = ()
    if not plain and "©" in line:
        signs += (Sign.COPYRIGHT,)
    if "|" in line or " / " in line or " > " in line or (not plain and ("•" in line or "›" in line or " » " in line or "·" in line)):
        signs += (Sign.BAR,)
    if "#" in line or "@" in line:
        signs += (Sign.TAG,)
    # Most lines hold no full stop but their last character.
    if ("@" in line or line.find(".", 0, -1) >= 0 or ("." in line and "//" in line)) and _address(line, key):
        signs += (Sign.ADDRESS,)
    if ":" in line and _LABEL.match(line):
        signs += (Sign.LABEL,)
    if "(" in line:
        signs += (Sign.BRACKET,)
    return signs


def _address(line: str, key: str) -> bool:
    if "@" in line and _AT.search(line):
        return True
    # Most full stops close a sentence.
    if line.count(".") == line.count(". ") + line.endswith(".") and "//" not in line and "www." not in key:
        return False
    return holds_any(key, _WEB) or (holds_any(key, _DOMAINS) and _SITE.search(line) is not None)
