"""Date words of Danish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_period, by_precision, numbered, phrases, words

DATES: Final = DateWords(
    every=phrases("hver | hveranden"),
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
        mandag, man, mandagens, mandags | tirsdag, tirs, tir, tirsdagens, tirsdags | onsdag, ons, onsdagens, onsdags
        torsdag, tors, tor, torsdagens, torsdags
        fredag, fre, fredagens, fredags | lørdag, lør, lørdagens, lørdags | søndag, søn, søndagens, søndags
        """,
    ),
    numbers=numbered(1, "en, et, én, ét | to | tre | fire | fem | seks | syv | otte | ni | ti"),
    relative=by_number("""
        0: i dag | idag | i aften | i morges | i formiddags | i eftermiddag | i eftermiddags | i nat
        -1: i går | igår
        -2: i forgårs | forgårs
        1: i morgen | imorgen
        2: i overmorgen
    """),
    relative_parts=phrases("i aften | i morges | i formiddags | i eftermiddag | i eftermiddags | i nat"),
    anaphors=by_number("""
        0: samme dag
        1: dagen efter | næste dag | den følgende dag
        -1: dagen før | dagen forinden
    """),
    ago={"siden": -1},
    leading_ago={"om": 1},
    units=by_precision("""
        day: dag | dage
        week: uge | ugen | uger
        month: måned | måneden | måneder
        year: år | året
        weekend: weekend | weekenden
    """),
    shifts=by_number("""
        -1: sidste | forrige
        0: denne | dette
        1: næste | kommende
    """),
    relative_periods=by_period("""
        year 0: i år
    """),
    articles=phrases("den"),
    day_parts=dict.fromkeys(
        phrases("morgen | formiddag | middag | eftermiddag | aften | nat | natten | om morgenen | om eftermiddagen | om aftenen"),
        0,
    ),
    range_openers={"fra": phrases("til")},
    future=phrases(
        "skal | vil | ventes | forventes | planlagt | planlægger | åbner | begynder | starter | lukker | afgøres | afholdes"
        "| holdes | indvies | afsluttes | genåbner | slutter | behandles"
    ),
    past=words(
        """
        var havde blev fik kom gik tog gav så fandt stod lå sad sagde gjorde vidste faldt brød døde vandt slog skød stjal sprang sank steg
        skrev greb drev trak lod holdt løb bar drak fløj frøs forsvandt bandt bød sov sang stak kunne skulle ville måtte har siden lagde
        satte solgte bragte rakte
        """
    ),
    past_endings=(
        "ede",
        "edes",
        "yste",
        "endte",
        "ndte",
        "ørte",
        "ærte",
        "erte",
        "amte",
        "æmte",
        "øste",
        "ægte",
        "ødte",
        "abte",
        "ulgte",
        "algte",
    ),
    past_auxiliaries={"er": 4},
    participle_pattern=r"blevet|kommet|gået|død|faldet|taget|fundet|sendt|meldt|dømt|anholdt|sigtet|dræbt|\p{Ll}{3,}(?:eret|nnet|kket)",
    infinitive_markers=phrases("at"),
    non_verbs=words("allerede rede bede brede fremmede kendte berømte nyeste hundrede ønskede såkaldte lyste bekendte fortsætter"),
    past_prepositions=phrases("efter | trods"),
    forward_phrases=phrases("på | til | indtil"),
)
