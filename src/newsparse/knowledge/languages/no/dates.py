"""Date words of Norwegian."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, numbered, phrases

DATES: Final = DateWords(
    every=phrases("hver | annenhver"),
    # -- the calendar
    months=numbered(
        1,
        """
        januar, jan | februar, feb, febr | mars, mar | april, apr | mai | juni, jun | juli, jul | august, aug | september, sept, sep
        oktober, okt | november, nov | desember, des
        """,
    ),
    weekdays=numbered(
        0,
        """
        mandag, man, mandagens, mandags | tirsdag, tirs, tir, tirsdagens, tysdag | onsdag, ons, onsdagens | torsdag, tors, tor, torsdagens
        fredag, fre, fredagens | lørdag, lør, lørdagens, laurdag | søndag, søn, søndagens, sundag
        """,
    ),
    # -- days near the story's own, or near the day last mentioned
    relative=by_number("""
        0: i dag | idag | i kveld
        -1: i går | igår
        -2: i forgårs | forgårs
        1: i morgen | imorgen
        2: i overmorgen
    """),
    relative_parts=phrases("i kveld"),
    # -- ranges
    range_openers={"fra": phrases("til")},
    # -- whether a sentence looks back or forward
    future=phrases("skal | vil | ventes | forventes | planlagt | planlegger | åpner | begynner"),
    forward_phrases=phrases("på | til | inntil"),
)
