"""Date words of Polish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_period, by_precision, listed, numbered, phrases, words

DATES: Final = DateWords(
    every=phrases("każdy | każdą | każdego | każdej | co"),
    months=numbered(
        1,
        """
        styczeń, stycznia, styczniu, sty | luty, lutego, lutym, lut | marzec, marca, marcu, mar | kwiecień, kwietnia, kwietniu, kwi
        maj, maja, maju | czerwiec, czerwca, czerwcu, cze | lipiec, lipca, lipcu, lip | sierpień, sierpnia, sierpniu, sie
        wrzesień, września, wrześniu, wrz | październik, października, październiku, paź | listopad, listopada, listopadzie, lis
        grudzień, grudnia, grudniu, gru
        """,
    ),
    weekdays=numbered(
        0,
        """
        poniedziałek, poniedziałku, poniedziałkowy, pon, pn | wtorek, wtorku, wtorkowy, wt | środa, środę, środy, środowy, śr
        czwartek, czwartku, czwartkowy, czw | piątek, piątku, piątkowy, pt | sobota, sobotę, soboty, sobotni, sob
        niedziela, niedzielę, niedzieli, niedzielny, niedz, nd
        """,
    ),
    numbers=numbered(1, "jeden, jedną, jedno | dwa, dwie | trzy | cztery | pięć | sześć | siedem | osiem | dziewięć | dziesięć"),
    relative=by_number("""
        0: dziś | dzisiaj | dziś rano | dzisiaj rano | dziś wieczorem | dzisiaj wieczorem
        -1: wczoraj
        -2: przedwczoraj
        1: jutro
        2: pojutrze
    """),
    anaphors=by_number("""
        0: tego samego dnia
        1: następnego dnia | dzień później | nazajutrz
        -1: poprzedniego dnia | dzień wcześniej
    """),
    ago={"temu": -1},
    leading_ago={"za": 1},
    units=by_precision("""
        day: dzień | dni
        week: tydzień | tygodnia | tygodniu | tygodnie | tygodni
        month: miesiąc | miesiąca | miesiącu | miesiące | miesięcy
        year: rok | roku | lata | lat
        weekend: weekend | weekendu
    """),
    shifts=by_number("""
        -1: zeszły | zeszłą | zeszłej | zeszłym | zeszłego | ubiegły | ubiegłą | ubiegłej | ubiegłym | ubiegłego | miniony | minioną
        -1: minionym | minionego
        0: ten | tę | tą | tym | tego | bieżący | bieżącym | bieżącego
        1: przyszły | przyszłą | przyszłej | przyszłym | przyszłego | najbliższy | najbliższą | najbliższym | nadchodzący | nadchodzącą
        1: nadchodzącym
    """),
    relative_periods=by_period("""
        week -1: tydzień temu
        month -1: miesiąc temu
        year -1: rok temu
    """),
    day_parts=dict.fromkeys(phrases("rano | nad ranem | przed południem | w południe | po południu | wieczorem | w nocy"), 0),
    range_openers={"od": phrases("do")},
    future=phrases(
        """
        będzie | będą | zostanie | zostaną | odbędzie | odbędą | rozpocznie | rozpoczną | spotka
        spotkają | planuje | planują | planowane | planowana | odbyć | rozpocząć | zacznie | zaczną | ruszy | ruszą
        | otworzy | otworzą | zapadnie | zbierze | zdecyduje | wejdzie | wejdą | wróci | wrócą | potrwa | zakończy | zamknie | rozstrzygnie
        """
    ),
    past=words("był była było były byli został została zostało zostały zostali szedł szła szli"),
    past_endings=listed("""
        ał | ała | ało | ali | ały | ił | iła | iło | ili | iły | ył | yła | yli | yły | ął | ęła | ęło | ęły | ęli | ósł | zła | szedł
        szła | szło | szły | szli | arł | arła | arło | arli | adł | adła | adło | adły | adli | dł | kł | kła | kło | kli | gł | gła
        gło | gły | gli | uł | uła | uło | uli | uły
    """),
    infinitive_markers=phrases("będzie | będą | być | zostanie | zostaną"),
    non_verbs=words(
        """
        jeśli czyli dział udział podział wydział materiał skala skali fali cała cały całe
        mali mała mały biały siła siły artykuł tytuł koszuli tytuły artykuły nagły nagła zbiegły
        """
    ),
    past_prepositions=phrases("po | mimo"),
    forward_phrases=phrases("na | do"),
)
