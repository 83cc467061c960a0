"""Date words of Norwegian."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_period, by_precision, numbered, phrases, words

DATES: Final = DateWords(
    every=phrases("hver | annenhver"),
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
    numbers=numbered(1, "en, ett, én, ei | to | tre | fire | fem | seks | sju, syv | åtte | ni | ti"),
    relative=by_number("""
        0: i dag | idag | i kveld | i morges | i formiddag | i ettermiddag | i natt
        -1: i går | igår
        -2: i forgårs | forgårs
        1: i morgen | imorgen
        2: i overmorgen
    """),
    relative_parts=phrases("i kveld | i morges | i formiddag | i ettermiddag | i natt"),
    anaphors=by_number("""
        0: samme dag | same dag
        1: dagen etter | neste dag | dagen derpå
        -1: dagen før | dagen i forveien
    """),
    ago={"siden": -1, "sidan": -1},
    leading_ago={"om": 1},
    units=by_precision("""
        day: dag | dager | dagar
        week: uke | uka | uken | uker | veke | veka
        month: måned | måneden | måneder | månad
        year: år | året
        weekend: helg | helgen | helga
    """),
    shifts=by_number("""
        -1: forrige | sist | siste | førre
        0: denne | dette
        1: neste | kommende | førstkommende
    """),
    relative_periods=by_period("""
        year -1: i fjor
        year 0: i år
    """),
    articles=phrases("den"),
    day_parts=dict.fromkeys(
        phrases("morgen | formiddag | ettermiddag | kveld | natt | natten | om morgenen | om ettermiddagen | om kvelden"), 0
    ),
    range_openers={"fra": phrases("til")},
    future=phrases(
        "skal | vil | ventes | forventes | planlagt | planlegger | åpner | begynner | starter | stenger | avgjøres | holdes"
        "| innvies | avsluttes | gjenåpner | slutter | behandles"
    ),
    past=words(
        """
        var hadde ble fikk kom gikk tok ga så fant sto lå satt sa gjorde visste falt brøt døde vant slo skjøt stjal sprang sank steg
        skrev grep drev trakk lot holdt løp bar drakk fløy frøs forsvant bandt bød sov sang stakk kunne skulle ville måtte har siden la
        satte solgte brakte omkom åpnet startet kastet varslet stanset kollapset havnet klatret jobbet landet mistet besøkte endte
        svarte fortalte valgte ventet vart fekk gjekk
        """
    ),
    past_endings=("dde", "yste", "endte", "ndte", "ørte", "ærte", "erte", "ømte", "øste", "øtte", "apte", "evde", "eide", "øyde"),
    past_auxiliaries={"er": 4},
    participle_pattern=r"blitt|kommet|gått|død|falt|tatt|funnet|sendt|meldt|dømt|pågrepet|siktet|drept|åpnet|stengt|\p{Ll}{3,}ert",
    infinitive_markers=phrases("å"),
    non_verbs=words("kjente berømte nye såkalte ønskede bekjente beide beste fortsetter"),
    past_prepositions=phrases("etter | tross"),
    forward_phrases=phrases("på | til | inntil"),
)
