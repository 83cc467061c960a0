"""The days that archives print, in any of the languages that their exports come in."""

import datetime
from typing import Final

import regex

# An export's own labels are in the reader's language, its date in the story's: so all at once.
# January to December: English, German, French, Dutch, Spanish, Italian; three letters tell most apart.
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar jänner jänn janv janvier januari ene enero gen gennaio",
            "feb february februar févr fév fevrier février februari febrero febbraio",
            "mar march märz mär mrz mars maart mrt marzo",
            "apr april avr avril abr abril aprile",
            "may mai mei mayo maggio mag",
            "jun june juni juin junio giugno giu",
            "jul july juli juil juillet julio luglio lug",
            "aug august août aout augustus ago agosto",
            "sep sept september septembre septiembre settembre set",
            "oct october okt oktober octobre octubre ottobre ott",
            "nov november novembre noviembre",
            "dec december dez dezember déc decembre décembre dic diciembre dicembre",
        ),
        1,
    )
    for name in names.split()
}
_DAY: Final = regex.compile(
    r"""
    (?<!\w) (?:
      (?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})                                        # 2010-01-12
    | (?P<d>\d{1,2}) (?:\.|st|nd|rd|th|er|º)?+ \s++ (?:de\s++)? (?P<n>\p{L}{3,10}+) \.? ,? \s++ (?:de\s++)? (?P<y>\d{4})  # 12. Januar 2010
    | (?P<n>\p{L}{3,10}+) \.? \s++ (?P<d>\d{1,2}) (?:st|nd|rd|th)?+ ,? \s++ (?P<y>\d{4})   # January 12, 2010
    | (?P<d>\d{1,2}) \. (?P<m>\d{1,2}) \. (?P<y>\d{4})                                # 12.01.2010
    ) (?!\w)
    """,
    regex.VERBOSE,
)


def stated_day(text: str, start: int, end: int) -> datetime.date | None:
    """Return the first whole day that a piece of text states.

    >>> stated_day("Dienstag 12. Januar 2010", 0, 24)
    datetime.date(2010, 1, 12)
    >>> stated_day("January 12, 2010 Tuesday", 0, 24)
    datetime.date(2010, 1, 12)
    >>> stated_day("12 enero 2010", 0, 13) == stated_day("mardi 12 janvier 2010", 0, 21)
    True
    """
    # A date line is short; a paragraph that tells of a day is none.
    for match in _DAY.finditer(text, start, min(end, start + 200)):
        name = match["n"]
        month = _MONTHS.get(name.lower(), 0) if name else int(match["m"])
        try:
            return datetime.date(int(match["y"]), month, int(match["d"]))
        except ValueError:
            continue
    return None
