"""Date words of Swedish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, glued, numbered, phrases

DATES: Final = DateWords(
    every=phrases("varje | varannan"),
    # -- the calendar
    months=numbered(
        1,
        """
        januari, jan | februari, feb, febr | mars, mar | april, apr | maj | juni, jun | juli, jul | augusti, aug | september, sept, sep
        oktober, okt | november, nov | december, dec
        """,
    ),
    weekdays={
        **numbered(
            0,
            """
        måndag, mån, måndagen, måndagens, måndags | tisdag, tis, tisdagen, tisdagens, tisdags | onsdag, ons, onsdagen, onsdagens, onsdags
        torsdag, tors, tor, torsdagen, torsdagens, torsdags | fredag, fre, fredagen, fredagens, fredags
        lördag, lör, lördagen, lördagens, lördags | söndag, sön, söndagen, söndagens, söndags
        """,
        ),
        **glued(
            0,
            "måndags tisdags onsdags torsdags fredags lördags söndags",
            "morgon kväll eftermiddag natt morgonen kvällen eftermiddagen natten",
        ),
    },
    # -- figures and numbers
    order="ymd",
    # -- days near the story's own, or near the day last mentioned
    relative=by_number("""
        0: idag | i dag | ikväll
        -1: igår | i går
        -2: i förrgår | förrgår
        1: imorgon | i morgon
        2: i övermorgon
    """),
    relative_parts=phrases("ikväll"),
    # -- times of the day
    day_parts=dict.fromkeys(
        phrases(
            "morgon | förmiddag | eftermiddag | kväll | natt | på morgonen | på förmiddagen | på eftermiddagen | på kvällen | på natten"
        ),
        0,
    ),
    # -- ranges
    range_openers={"från": phrases("till")},
    # -- whether a sentence looks back or forward
    future=phrases(
        "ska | skall | kommer | väntas | planeras | planerar | öppnar | börjar | startar | stänger | inleds | invigs | avgörs"
        "| hålls | avslutas | återinvigs | slutar | behandlas"
    ),
    forward_phrases=phrases("på | till | tills | från"),
)
