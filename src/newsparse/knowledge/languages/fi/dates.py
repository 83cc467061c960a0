"""Date words of Finnish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_period, by_precision, glued, numbered, phrases

DATES: Final = DateWords(
    every=phrases("joka"),
    months=numbered(
        1,
        """
        tammikuu, tammikuun, tammikuuta, tammikuussa, tammi | helmikuu, helmikuun, helmikuuta, helmikuussa, helmi
        maaliskuu, maaliskuun, maaliskuuta, maaliskuussa, maalis | huhtikuu, huhtikuun, huhtikuuta, huhtikuussa, huhti
        toukokuu, toukokuun, toukokuuta, toukokuussa, touko | kesäkuu, kesäkuun, kesäkuuta, kesäkuussa, kesä
        heinäkuu, heinäkuun, heinäkuuta, heinäkuussa, heinä | elokuu, elokuun, elokuuta, elokuussa, elo
        syyskuu, syyskuun, syyskuuta, syyskuussa, syys | lokakuu, lokakuun, lokakuuta, lokakuussa, loka
        marraskuu, marraskuun, marraskuuta, marraskuussa, marras | joulukuu, joulukuun, joulukuuta, joulukuussa, joulu
        """,
    ),
    weekdays={
        **numbered(
            0,
            """
            maanantai, maanantaina, maanantain, ma | tiistai, tiistaina, tiistain, ti | keskiviikko, keskiviikkona, keskiviikon, ke
            torstai, torstaina, torstain, to | perjantai, perjantaina, perjantain, pe | lauantai, lauantaina, lauantain, la
            sunnuntai, sunnuntaina, sunnuntain, su
            """,
        ),
        **glued(
            0,
            "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
            "aamuna aamupäivänä iltapäivänä -iltapäivänä iltana -iltana yönä",
        ),
    },
    numbers=numbered(1, "yksi | kaksi | kolme | neljä | viisi | kuusi | seitsemän | kahdeksan | yhdeksän | kymmenen"),
    relative=by_number("""
        0: tänään | tänä aamuna | tänä iltana
        -1: eilen | viime yönä
        -2: toissapäivänä
        1: huomenna
        2: ylihuomenna
    """),
    relative_parts=phrases("tänä aamuna | tänä iltana | viime yönä"),
    anaphors=by_number("""
        0: samana päivänä
        1: seuraavana päivänä
        -1: edellisenä päivänä
    """),
    ago={"sitten": -1},
    units=by_precision("""
        day: päivä | päivää | päivän
        week: viikko | viikolla | viikon | viikkoa
        month: kuukausi | kuussa | kuun | kuukautta | kuukauden
        year: vuosi | vuonna | vuoden | vuotta
        weekend: viikonloppu | viikonloppuna | viikonlopun
    """),
    shifts=by_number("""
        -1: viime
        0: tänä | tällä | tässä | tämän
        1: ensi | tulevana
    """),
    relative_periods=by_period("""
        week -1: viikko sitten
        month -1: kuukausi sitten
        year -1: vuosi sitten
    """),
    day_parts=dict.fromkeys(phrases("aamulla | aamupäivällä | iltapäivällä | illalla | yöllä"), 0),
    future=phrases(
        "aikoo | aikovat | määrä | suunnitteilla | alkaa | jatkuu | avataan | avautuu | pelaa | kohtaa | kokoontuu | äänestää | päättää"
        "| järjestetään | pidetään | julkaistaan | valitaan | saapuu | tapaa | vierailee | käsittelee | asti | mennessä | aloittaa"
        "| käynnistyy | päättyy | sulkeutuu | lähtee | palaa | julkaisee | esittelee | järjestää | tulevat | alkavat | aloittavat"
        "| jatkuvat | pelaavat | avaa | avaavat | sulkee | sulkevat | äänestävät | esiintyy | kilpailee | palaavat"
    ),
    # the passive of the present: "siirretään maanantaina"
    future_endings=("etään", "itään", "etaan", "ataan", "ätään", "staan", "stään", "llaan", "llään", "nnaan", "nnään", "rraan", "rrään"),
)
