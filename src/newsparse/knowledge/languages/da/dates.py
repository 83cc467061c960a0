"""Date words of Danish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, numbered, phrases

DATES: Final = DateWords(
    every=phrases("hver | hveranden"),
    # -- the calendar
    months=numbered(
        1,
        """
        januar, jan | februar, feb, febr | marts, mar | april, apr | maj | juni, jun | juli, jul | august, aug | september, sept, sep
        oktober, okt | november, nov | december, dec
        """,
    ),
    weekdays=numbered(
        0,
        """
        mandag, man, mandagens | tirsdag, tirs, tir, tirsdagens | onsdag, ons, onsdagens | torsdag, tors, tor, torsdagens
        fredag, fre, fredagens | lørdag, lør, lørdagens | søndag, søn, søndagens
        """,
    ),
    # -- days near the story's own, or near the day last mentioned
    relative=by_number("""
        0: i dag | idag | i aften
        -1: i går | igår
        -2: i forgårs | forgårs
        1: i morgen | imorgen
        2: i overmorgen
    """),
    relative_parts=phrases("i aften"),
    # -- ranges
    range_openers={"fra": phrases("til")},
    # -- whether a sentence looks back or forward
    future=phrases("skal | vil | ventes | forventes | planlagt | planlægger | åbner | begynder"),
    forward_phrases=phrases("på | til | indtil"),
)
