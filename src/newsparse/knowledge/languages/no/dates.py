"""Date words of Norwegian."""

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
        mars, mar
        april, apr
        mai
        juni, jun
        juli, jul
        august, aug
        september, sept, sep
        oktober, okt
        november, nov
        desember, des
        """,
    ),
    weekdays=numbered(
        0,
        """
        mandag, man, mandagens, mandags
        tirsdag, tirs, tir, tirsdagens, tysdag
        onsdag, ons, onsdagens
        torsdag, tors, tor, torsdagens
        fredag, fre, fredagens
        lørdag, lør, lørdagens, laurdag
        søndag, søn, søndagens, sundag
        """,
    ),
    # -- days near the story's own, or near the day last mentioned
    relative={
        "i dag": 0,
        "idag": 0,
        "i kveld": 0,
        "i går": -1,
        "igår": -1,
        "i forgårs": -2,
        "forgårs": -2,
        "i morgen": 1,
        "imorgen": 1,
        "i overmorgen": 2,
    },
    relative_parts=phrases("i kveld"),
    # -- ranges
    range_openers={"fra": phrases("til")},
    # -- whether a sentence looks back or forward
    future=phrases("skal | vil | ventes | forventes | planlagt | planlegger"),
)
