"""Date words of Czech."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import numbered, phrases

DATES: Final = DateWords(
    every=phrases("každý | každou | každé | každého"),
    # -- the calendar
    months=numbered(
        1,
        """
        leden, ledna, lednu, led | únor, února, únoru, úno | březen, března, březnu, bře | duben, dubna, dubnu, dub
        květen, května, květnu, kvě | červen, června, červnu, čvn | červenec, července, červenci, čvc | srpen, srpna, srpnu, srp
        září, zář | říjen, října, říjnu, říj | listopad, listopadu, lis | prosinec, prosince, prosinci, pro
        """,
    ),
    weekdays=numbered(
        0,
        """
        pondělí, pondělní, po | úterý, úterní, út | středa, středu, středy, středeční, st | čtvrtek, čtvrtka, čtvrteční, čt
        pátek, pátku, páteční, pá | sobota, sobotu, soboty, sobotní, so | neděle, neděli, nedělní, ne
        """,
    ),
    # -- days near the story's own, or near the day last mentioned
    relative={"dnes": 0, "včera": -1, "předevčírem": -2, "zítra": 1, "pozítří": 2},
    # -- ranges
    range_openers={"od": phrases("do")},
    # -- whether a sentence looks back or forward
    future=phrases("bude | budou | proběhne | proběhnou | začne | začnou | plánuje | plánují | plánované"),
)
