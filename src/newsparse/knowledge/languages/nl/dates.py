"""Date words of Dutch."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_precision, glued, listed, numbered, phrases, words

DATES: Final = DateWords(
    every=phrases("elke | iedere | elk | ieder"),
    months=numbered(
        1,
        """
        januari, jan | februari, feb | maart, mrt, mar | april, apr | mei | juni, jun | juli, jul | augustus, aug | september, sept, sep
        oktober, okt | november, nov | december, dec
        """,
    ),
    weekdays={
        **numbered(0, "maandag, ma | dinsdag, di | woensdag, wo | donderdag, do | vrijdag, vr | zaterdag, za | zondag, zo"),
        **glued(0, "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", "ochtend morgen voormiddag middag namiddag avond nacht"),
    },
    numbers=numbered(1, "een, één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien"),
    relative=by_number("""
        0: vandaag | vanochtend | vanmorgen | vanmiddag | vanavond | vannacht
        -1: gisteren | gisterochtend | gisteren ochtend | gistermiddag | gisteravond | gisternacht
        -2: eergisteren
        1: morgen | morgenochtend | morgenmiddag | morgenavond
        2: overmorgen
    """),
    relative_parts=phrases("""
        vanochtend | vanmorgen | vanmiddag | vanavond | vannacht | gisterochtend | gistermiddag | gisteravond | gisternacht
        morgenochtend | morgenmiddag | morgenavond
    """),
    anaphors={"dezelfde dag": 0, "de volgende dag": 1, "een dag later": 1, "de dag ervoor": -1, "een dag eerder": -1},
    ago={"geleden": -1},
    units=by_precision("""
        day: dag | dagen
        week: week | weken
        month: maand | maanden
        year: jaar
        weekend: weekend | weekeinde
    """),
    shifts=by_number("""
        -1: vorige | vorig | afgelopen
        0: deze | dit
        1: volgende | volgend | komende | komend
    """),
    day_prepositions=phrases("op | tot | sinds | vanaf | van"),
    period_prepositions=phrases("in | sinds | tot | vanaf | eind | begin | medio"),
    articles=phrases("de | het"),
    day_parts={"ochtend": 0, "middag": 0, "avond": 0, "nacht": 0},
    day_modifiers=phrases("eind | begin | medio"),
    range_openers={"van": phrases("tot"), "tussen": phrases("en")},
    range_joiners=phrases("- | – | tot"),
    future=phrases(
        "zal | zullen | gaat | gaan | moet | moeten | verwacht | gepland | begint | opent | heropent | vergadert | sluit | start"
        "| eindigt | vindt | beslist"
    ),
    past=words(
        """
        was waren had hadden werd werden heeft hebben kwam kwamen ging gingen zei zeiden deed deden stierf stierven viel vielen nam namen
        gaf gaven won wonnen verloor verloren vond vonden schreef schreven bleef bleven bleek bleken stond stonden lag lagen zag zagen
        begon begonnen brak braken trof troffen sloot sloten steeg stegen zonk zonken hield hielden reed reden vloog vlogen sprak spraken
        trok trokken riep riepen liet lieten liep liepen vertrok verliet kreeg kregen koos kozen bracht brachten dacht kocht sinds
        """
    ),
    past_endings=listed(
        "eerde | eerden | elde | elden | gde | gden | kte | kten | pte | pten | tte | tten | fde | fden | dde | dden | lde | rde"
    ),
    past_auxiliaries={"is": 40, "zijn": 40},
    participle_pattern=r"(?:\p{Ll}{0,5}ge|be|ver|ont|her|over|onder|mis)\p{Ll}{2,}(?:d|t|en)",
    infinitive_markers=phrases("te"),
    non_verbs=words("witte grote korte echte dezelfde derde vierde aarde waarde harde orde"),
    past_prepositions=phrases("na | ondanks"),
    forward_phrases=phrases("voor | tot"),
)
