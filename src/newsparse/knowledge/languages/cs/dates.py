"""Date words of Czech."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_period, by_precision, listed, numbered, phrases, words

DATES: Final = DateWords(
    every=phrases("každý | každou | každé | každého"),
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
    numbers=numbered(
        1,
        """
        jeden, jedním | dva, dvě, dvěma | tři, třemi | čtyři, čtyřmi | pět, pěti | šest, šesti | sedm, sedmi | osm, osmi | devět, devíti
        deset, deseti
        """,
    ),
    relative={"dnes": 0, "včera": -1, "předevčírem": -2, "zítra": 1, "pozítří": 2},
    anaphors=by_number("""
        0: téhož dne | ten samý den
        1: následující den | následujícího dne | druhý den
        -1: předchozí den | předchozího dne | den předtím
    """),
    leading_ago={"před": -1, "za": 1},
    units=by_precision("""
        day: den | dny | dnů | dní
        week: týden | týdny | týdnů | týdnu | týdne
        month: měsíc | měsíce | měsíců | měsíci
        year: rok | roku | roky | roce | let | lety
        weekend: víkend | víkendu
    """),
    shifts=by_number("""
        -1: minulý | minulou | minulé | minulého | minulém | uplynulý | uplynulou | uplynulém | loňského | loňském
        0: tento | tuto | toto | tohoto | tomto | letošního | letošním
        1: příští | příštího | příštím | nadcházející
    """),
    relative_periods=by_period("""
        week -1: před týdnem
        month -1: před měsícem
        year -1: před rokem | loni | vloni
        year 0: letos
    """),
    day_parts=dict.fromkeys(phrases("ráno | dopoledne | v poledne | odpoledne | v podvečer | večer | v noci"), 0),
    range_openers={"od": phrases("do")},
    future=phrases(
        "bude | budou | proběhne | proběhnou | začne | začnou | plánuje | plánují | plánované | koná | konají | uskuteční"
        "| otevře | otevřou | uzavře | zavře | skončí | zahájí | vyjde | sejde | sejdou | rozhodne | rozhodnou | vrátí | přijede"
        "| představí | hodlá | chystá | chystají | dostane | zruší | zasedne"
    ),
    past=words("byl byla bylo byli byly šel šla šli šlo šly jel jela jeli"),
    past_endings=listed("""
        al | ala | alo | ali | aly | il | ila | ilo | ili | ily | el | ela | elo | eli | ely | ěl | ěla | ělo | ěli | ěly | yl | yla | ylo
        yli | yly | ul | ula | ulo | uli | uly | rál | rála | ráli | tál | tála | táli | šla | šlo | šli | šly | ekl | ekla | eklo | ekli
        ukl | ukla | uklo | ukly | adl | adla | adlo | adli | edl | edla | edli | ehl | ehla | ehli | áhl | áhla | áhli | rhl | rhla | rhli
        ítl | ítla | ítli | esl | esla | esli | ostl | ostla | ostly | ezl | ezla | ezli
    """),
    infinitive_markers=phrases("bude | budou | být"),
    non_verbs=words("""
        pokračuje pokračují festival festivaly fotbal hotel hotely model modely titul tituly portál signál personál detail detaily celá
        celý celé škola školy síla síly chvála skála skály sál pátral hala haly kola bílý malý stálý
    """),
    past_prepositions=phrases("po | navzdory"),
    forward_phrases=phrases("na | do"),
)
