"""Names of people and of agencies, as lines give them."""

from __future__ import annotations

from typing import Final

import regex

from newsparse.knowledge import Knowledge, Language
from newsparse.knowledge.forenames import FORENAMES
from newsparse.patterns import PARTICLE, PARTICLES, pattern

_FEWEST_WORDS: Final = 2  # of a person's name alone on its line
_MOST_WORDS: Final = 4
_MOST_LISTED_WORDS: Final = 7  # of a list of names in a credit
_CHINESE_LENGTH: Final = 3  # characters of a Chinese name: words in a menu mostly have two
_WORD: Final = r"(?:(?:\p{Lu}|[dD]['’]\p{L}|\p{Lo})[\p{L}\p{M}'’ʼ.‑-]*+)"
PERSON: Final = pattern(rf"{_WORD}(?:\s(?:{_WORD}|{PARTICLE}\b|“[^”]{{1,20}}”|\"[^\"]{{1,20}}\")){{1,6}}")
"""A name of several words: "Ann Poe", "Ana de la Cruz", "Ann “Nan” Poe"."""
_NAME: Final = pattern(rf"(?:\p{{Lu}}[\p{{L}}.'’-]*+(?:\s{PARTICLE})?\s){{1,3}}\p{{Lu}}[\p{{L}}'’-]++")
# A word in a credit: a name, a connector of names, a term for pictures.
_LISTED: Final = pattern(r"[\p{Lu}\p{Lt}][\p{L}\p{M}\d.'’&@-]*+(?:/[\p{L}\d][\p{L}\p{M}\d.'’&@-]*+)*+[,;]?|[/|&–—-]")
# stock.example.com   harbour.is/Ann   ann.poe@harbour.example
_SITE: Final = pattern(r"(?:[\w.-]++@)?+(?:[\w-]++\.){1,3}[a-z]{2,7}(?:/\p{Lu}\p{L}*+)?")
LOUD_NAMES: Final = r"\p{Lu}[\p{Lu}'’.]++(?:[\s/]\p{Lu}[\p{Lu}'’.]++){1,5}+"
"""Names in capitals, perhaps with a bar between: "ZEYNEP KAYA/ALI DEMIR"."""
TIME_CODE: Final = r"(?:[\[(]?\d{1,2}(?::\d{2}){1,2}[\])]?\s{1,3})?+"
"""How turns of a recording begin: "[00:02:11] ANN ROE: Run?"."""
# M. Théo Roe, ministre des ports. Non.      Mme la présidente. – Oui.      in French records, which have no asides
FRENCH_RECORD_FORM: Final = r"""
    (?P<name> (?:M\.|Mme|Mlle)[ \xa0] (?:(?:le|la)[ \xa0]\p{Ll}[\p{L}’'-]++(?:\ \p{Ll}[\p{L}’'-]++){0,3}
        | \p{Lu}[\p{L}’'-]++(?:\ \p{Lu}[\p{L}’'-]++){0,3}) )
    (?P<aside>) (?P<role> ,\s [^.:\n]{2,80}+ )?+ (?P<mark>\.) \s (?:[–—-]\s)? (?=[\p{Lu}«])
"""
FRENCH_RECORD: Final = pattern(FRENCH_RECORD_FORM, regex.VERBOSE)
# Ann Roe, 61, retired nurse      Ana de Ruiz (45), florista
NAME_WITH_DETAILS: Final = pattern(
    rf"(?P<name>\p{{Lu}}[\p{{L}}\p{{M}}.'’-]*+(?:\s(?:{PARTICLE}\s)?\p{{Lu}}[\p{{L}}\p{{M}}.'’-]*+){{0,4}})"
    r"(?:,\s(?=[\d\p{Ll}])|\s?\((?=\d))[^.!?:“”„«»\"\n]{2,90}"
)
_TIMES: Final = pattern(r"(?:^|\s{1,4})[\[(]?\d{1,2}(?::\d{2}){1,2}(?:\s[ap]\.m\.)?[\])]?")  # beside the name over a turn, or at its start
_ADDED: Final = pattern(r"[:(\[]|\s[-–—]{1,2}\s")  # "Ann Roe -- Chief Executive"
CONNECTORS: Final = PARTICLES | frozenset("via for the special to and und et og och für pool imago dpa".split())
"""Words in lower case between the names of a credit, and agencies that write themselves so."""
_HAN: Final = pattern(r"\p{Han}++")
_PIECES: Final = pattern(r"[/,–-]")


def is_name(line: str, words: int) -> bool:
    """Return True if a line with this number of words is a person's name and little else."""
    return _FEWEST_WORDS <= words <= _MOST_WORDS and line[0].isupper() and _NAME.fullmatch(line) is not None


def turn_label(key: str) -> str:
    """The name in front of a turn or alone above it, without time, colon, brackets and what a dash adds; the line is folded."""
    return _ADDED.split(_TIMES.sub("", key), maxsplit=1)[0].strip()


def is_names(text: str) -> bool:
    """Return True if a short text consists of names and their connectors: "AP Photo/Ann Poe, File"."""
    words = text.split()
    if not 1 <= len(words) <= _MOST_LISTED_WORDS or not (words[0][:1].isupper() or _SITE.match(words[0])):
        return False
    return all(word in CONNECTORS or _LISTED.fullmatch(word) or _SITE.fullmatch(word) for word in words)


def has_known_given_name(name: str, language: Language) -> bool:
    """Return True if a name begins with a known given name, or is a Chinese name with a known surname."""
    if len(name) == _CHINESE_LENGTH and name[0] in language.people.surname_characters and _HAN.fullmatch(name):
        return True
    return name.split(maxsplit=1)[0].lower().strip(".") in FORENAMES


def folded_mark(mark: str) -> str:
    """Reduce an agency's mark to its letters and figures, in lower case: the keys of `Knowledge.datelines`."""
    letters = mark.replace(" ", "")
    return (letters if letters.isalnum() else "".join(filter(str.isalnum, letters))).lower()


def agency_of_mark(mark: str, knowledge: Knowledge) -> str | None:
    """The agency that a mark names; the first known one of several: "dpa/lno", "PRNewswire-PRWeb"."""
    known = knowledge.datelines
    return known.get(folded_mark(mark)) or next((known[key] for key in map(folded_mark, _PIECES.split(mark)) if key in known), None)


def is_agency_name(name: str, knowledge: Knowledge) -> bool:
    """Return True if a name is an agency's, with or without "The"."""
    folded = folded_mark(name)
    return folded in knowledge.datelines or (folded[:3] == "the" and folded[3:] in knowledge.datelines)
