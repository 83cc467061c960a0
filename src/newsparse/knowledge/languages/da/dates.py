"""Date words of Danish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import numbered, phrases

DATES: Final = DateWords(
    # -- the calendar
    months=numbered(
        1,
        """
        januar, jan
        februar, feb, febr
        marts, mar
        april, apr
        maj
        juni, jun
        juli, jul
        august, aug
        september, sept, sep
        oktober, okt
        november, nov
        december, dec
        """,
    ),
    weekdays=numbered(
        0,
        """
        mandag, man, mandagens
        tirsdag, tirs, tir, tirsdagens
        onsdag, ons, onsdagens
        torsdag, tors, tor, torsdagens
        fredag, fre, fredagens
        lørdag, lør, lørdagens
        søndag, søn, søndagens
        """,
    ),
    # -- days near the story's own, or near the day last mentioned
    relative={
        "i dag": 0,
        "idag": 0,
        "i aften": 0,
        "i går": -1,
        "igår": -1,
        "i forgårs": -2,
        "forgårs": -2,
        "i morgen": 1,
        "imorgen": 1,
        "i overmorgen": 2,
    },
    relative_parts=phrases("i aften"),
    # -- ranges
    range_openers={"fra": phrases("til")},
    # -- whether a sentence looks back or forward
    future=phrases("skal | vil | ventes | forventes | planlagt | planlægger"),
)
