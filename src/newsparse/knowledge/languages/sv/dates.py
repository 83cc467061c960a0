"""Date words of Swedish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_period, by_precision, glued, numbered, phrases

DATES: Final = DateWords(
    every=phrases("varje | varannan"),
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
    order="ymd",
    numbers=numbered(1, "en, ett | två | tre | fyra | fem | sex | sju | åtta | nio | tio"),
    relative=by_number("""
        0: idag | i dag | ikväll | i kväll | i morse | i eftermiddag | i natt
        -1: igår | i går
        -2: i förrgår | förrgår
        1: imorgon | i morgon
        2: i övermorgon
    """),
    relative_parts=phrases("ikväll | i kväll | i morse | i eftermiddag | i natt"),
    anaphors=by_number("""
        0: samma dag
        1: dagen efter | nästa dag | följande dag
        -1: dagen innan | dagen före
    """),
    ago={"sedan": -1},
    leading_ago={"om": 1},
    units=by_precision("""
        day: dag | dagar
        week: vecka | veckan | veckor
        month: månad | månaden | månader
        year: år | året
        weekend: helg | helgen
    """),
    shifts=by_number("""
        -1: förra | gångna | senaste
        0: denna | den här | det här
        1: nästa | kommande
    """),
    relative_periods=by_period("""
        year -1: i fjol | ifjol
        year 0: i år
    """),
    articles=phrases("den"),
    day_parts=dict.fromkeys(
        phrases(
            "morgon | förmiddag | eftermiddag | kväll | natt | på morgonen | på förmiddagen | på eftermiddagen | på kvällen | på natten"
        ),
        0,
    ),
    range_openers={"från": phrases("till")},
    future=phrases(
        "ska | skall | kommer | väntas | planeras | planerar | öppnar | börjar | startar | stänger | inleds | invigs | avgörs"
        "| hålls | avslutas | återinvigs | slutar | behandlas"
    ),
    forward_phrases=phrases("på | till | tills | från"),
)
