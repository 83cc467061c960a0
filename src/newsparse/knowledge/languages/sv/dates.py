"""Date words of Swedish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import numbered, phrases

DATES: Final = DateWords(
    # -- the calendar
    months=numbered(
        1,
        """
        januari, jan
        februari, feb, febr
        mars, mar
        april, apr
        maj
        juni, jun
        juli, jul
        augusti, aug
        september, sept, sep
        oktober, okt
        november, nov
        december, dec
        """,
    ),
    weekdays=numbered(
        0,
        """
        måndag, mån, måndagen, måndagens, måndags
        tisdag, tis, tisdagen, tisdagens, tisdags
        onsdag, ons, onsdagen, onsdagens, onsdags
        torsdag, tors, tor, torsdagen, torsdagens, torsdags
        fredag, fre, fredagen, fredagens, fredags
        lördag, lör, lördagen, lördagens, lördags
        söndag, sön, söndagen, söndagens, söndags
        """,
    ),
    # -- figures and numbers
    order="ymd",
    # -- days near the story's own, or near the day last mentioned
    relative={
        "idag": 0,
        "i dag": 0,
        "ikväll": 0,
        "igår": -1,
        "i går": -1,
        "i förrgår": -2,
        "förrgår": -2,
        "imorgon": 1,
        "i morgon": 1,
        "i övermorgon": 2,
    },
    relative_parts=phrases("ikväll"),
    # -- ranges
    range_openers={"från": phrases("till")},
    # -- whether a sentence looks back or forward
    future=phrases("ska | skall | kommer | väntas | planeras | planerar"),
)
