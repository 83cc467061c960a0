"""German: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.language import SpeechWords
from newsparse.knowledge.lists import words
from newsparse.terms import Nature

_SPOKEN: Final = """
sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten betonen ergänzte ergänzt meinte meint meinten
fügte fügt teilte teilt teilten teilen mitgeteilt berichtete berichtet berichteten berichten kündigte kündigt
kündigten forderte fordert forderten fordern
kritisierte kritisiert kritisierten warnte warnt warnten warnen behauptete behauptet behaupteten bestätigte bestätigt bestätigten
versicherte versichert versicherten versprach verspricht versprachen bekräftigte bekräftigt räumte räumt unterstrich unterstreicht
antwortete antwortet fragte fragt fragten entgegnete entgegnet erwiderte erwidert verlangte verlangt verlangten verwies
verweist wies weist lobte lobt beklagte beklagt monierte moniert mahnte mahnt mahnten appellierte appelliert rief ruft
nannte nennt äußerte äußert äußerten
bezeichnete bezeichnet beschrieb beschreibt erzählte erzählt erzählten erinnerte erinnert dementierte dementiert bestritt bestreitet
gab gibt gaben drohte droht unterstellte resümierte bilanzierte konstatierte stellte klagte klagt witzelte hieß heißt
verkündete verkündet begründete begründet
plädierte plädiert zitierte zitiert prognostizierte prognostiziert
"""
_WRITTEN: Final = """
schrieb schreibt schrieben schreiben twitterte twittert postete postet veröffentlichte meldete meldet meldeten melden
"""
_BELIEVED: Final = """
glaubte glaubt glauben dachte denkt hoffte hofft hofften hoffen fürchtete fürchtet befürchtete befürchtet befürchten
erwartete erwartet erwarten
vermutete vermutet vermuten bezweifelte bezweifelt findet fand rechnet rechnete rechnen sieht sah
"""

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
        **dict.fromkeys(_SPOKEN.split(), Nature.SPEECH),
    },
    according=(
        "nach angaben von",
        "nach einschätzung von",
        "nach ansicht von",
        "nach den worten von",
        "nach aussage von",
        "nach auskunft von",
        "laut",
        "nach angaben",
        "nach auskunft",
        "nach einschätzung",
        "nach ansicht",
        "nach den worten",
        "nach aussage",
        "nach worten",
        "so",
    ),
    according_after=words("zufolge"),
    first_person=words("ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer"),
    pronouns=frozenset({"er", "sie", "es", "wir", "ich", "man"}),
    complementisers=words("dass daß ob wie warum weshalb"),
    that="dass",
    inverting=words(_SPOKEN + _WRITTEN),
    auxiliaries=words(
        """hat haben hatte hatten habe wird werde werden wurde ist sei war auch später dann nicht zudem außerdem zugleich wieder
        bereits jedoch aber gleichzeitig"""
    ),
    breaks=words("und aber oder dass weil obwohl wenn falls als bevor nachdem während denn sondern wo wobei sagte"),
    joiners=words("und"),
    addressing=words("versicherte versichert erinnerte erzählte teilte sagte"),
    appositions=words("ein eine der die das dessen deren chef chefin leiter leiterin präsident präsidentin vorsitzender vorsitzende"),
    adjuncts=words(
        """in im am an auf bei beim vor nach mit zu zum zur während gegenüber über unter von vom laut montag dienstag mittwoch donnerstag
        freitag samstag sonntag gestern heute später zuvor anschließend hinzu ein"""
    ),
    determiners=words("der die das dem den des ein eine einer einem einen sein seine ihr ihre unser unsere diese dieser dieses"),
    comma=True,
)
