"""German: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.lists import words
from newsparse.knowledge.speechwords import SpeechWords
from newsparse.terms import Nature

# Finite forms: past and present, singular and plural.
_SPOKEN: Final = """
sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten betonen ergänzte ergänzt ergänzten
meinte meint meinten meinen fügte fügt fügten hinzufügte teilte teilt teilten teilen mitteilte mitteilt mitteilten
berichtete berichtet berichteten berichten kündigte kündigt kündigten ankündigte ankündigten forderte fordert forderten
fordern kritisierte kritisiert kritisierten kritisieren warnte warnt warnten warnen behauptete behauptet behaupteten
behaupten bestätigte bestätigt bestätigten versicherte versichert versicherten versprach verspricht versprachen bekräftigte
bekräftigt räumte räumt räumten einräumte einräumten unterstrich unterstreicht antwortete antwortet antworteten fragte fragt
fragten entgegnete entgegnet erwiderte erwidert konterte kontert verlangte verlangt verlangten verwies verweist verwiesen
wies weist wiesen lobte lobt lobten beklagte beklagt beklagten monierte moniert bemängelte bemängelt mahnte mahnt mahnten
appellierte appelliert rief ruft riefen nannte nennt nannten äußerte äußert äußerten bezeichnete bezeichnet bezeichneten
beschrieb beschreibt beschrieben erzählte erzählt erzählten schilderte schildert schilderten erinnerte erinnert dementierte
dementiert bestritt bestreitet gab gibt gaben angab angibt angaben zugab zugibt drohte droht drohten unterstellte resümierte
resümiert bilanzierte bilanziert konstatierte konstatiert stellte stellt feststellte klagte klagt klagten witzelte scherzte
scherzt verkündete verkündet begründete begründet plädierte plädiert prognostizierte prognostiziert hieß heißt hiess heisst
sprach spricht sprachen urteilte urteilt schimpfte schimpft wetterte wettert lästerte lästert freute freut schwärmte
schwärmt staunte staunt jubelte jubelt spottete spottet ärgerte ärgert haderte hadert zürnte gestand gesteht verriet verrät
offenbarte informierte informiert informierten signalisierte vermeldete vermeldet würdigte würdigt dankte dankt gratulierte
rügte rügt verteidigte verteidigt verurteilte verurteilt verurteilten versuchte beteuerte beteuert beruhigte beruhigt
seufzte rechtfertigte argumentierte argumentiert argumentierten führte führt erläuterte erläutert erläuterten präzisierte
legte legt sah kommentierte kommentiert kommentierten lachte lacht schmunzelte schmunzelt empfahl empfiehlt riet rät raten
bat bittet baten widersprach widerspricht attestierte bescheinigte warf wirft geht ging gehen gingen schloss schließt
schlossen stimmte stimmt stimmten hob hebt hoben deutete deutet wandte wendet bemerkte bemerkt grübelte frohlockte tönte
pflichtete bekannte bekennt beschwerte beschwert moderierte
"""
_PARTICIPLES: Final = """
gesagt erklärt betont ergänzt gemeint hinzugefügt mitgeteilt berichtet angekündigt gefordert kritisiert gewarnt behauptet bestätigt
versichert versprochen bekräftigt eingeräumt unterstrichen geantwortet gefragt verlangt erzählt geschildert angegeben dementiert
bestritten gedroht festgestellt beklagt verkündet begründet prognostiziert bekanntgegeben hingewiesen geschrieben gemeldet
getwittert gepostet betitelt
"""
_WRITTEN: Final = """
schrieb schreibt schrieben schreiben twitterte twittert postete postet meldete meldet meldeten melden
"""
_BELIEVED: Final = """
glaubte glaubt glauben dachte denkt hoffte hofft hofften hoffen fürchtete fürchtet befürchtete befürchtet befürchten
erwartete erwartet erwarten vermutete vermutet vermuten bezweifelte bezweifelt findet fand finden rechnet rechnete rechnen
kritisch schätzt schätzte schätzen
"""
_FINITE: Final = words(_SPOKEN + _WRITTEN)
# What a verb needs beside it to report: "gab … bekannt", "wies … zurück".
_PARTICLES: Final = {
    "gab": "an bekannt zu protokoll",
    "gibt": "an bekannt protokoll",
    "gaben": "an bekannt zu protokoll",
    "wies": "hin zurück darauf",
    "weist": "hin zurück darauf",
    "wiesen": "hin zurück darauf",
    "stellte": "fest klar",
    "stellt": "fest klar",
    "räumte": "ein",
    "räumt": "ein",
    "räumten": "ein",
    "teilt": "mit",
    "teilen": "mit",
    "führte": "aus an",
    "führt": "aus an",
    "legte": "nach dar offen",
    "legt": "nach dar offen",
    "geht": "davon",
    "ging": "davon",
    "gehen": "davon",
    "gingen": "davon",
    "schloss": "aus",
    "schließt": "aus",
    "schlossen": "aus",
    "stimmte": "zu",
    "stimmt": "zu",
    "stimmten": "zu",
    "hob": "hervor",
    "hebt": "hervor",
    "hoben": "hervor",
    "deutete": "an",
    "deutet": "an",
    "wandte": "ein",
    "wendet": "ein",
    "warf": "vor",
    "wirft": "vor",
}
_DAYS: Final = "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend gestern heute"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys((_SPOKEN + _PARTICIPLES).split(), Nature.SPEECH),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
        "geschrieben": Nature.WRITING,
        "getwittert": Nature.WRITING,
        "gepostet": Nature.WRITING,
    },
    according=(
        "nach den worten von",
        "nach angaben von",
        "nach einschätzung von",
        "nach ansicht von",
        "nach aussage von",
        "nach aussagen von",
        "nach auskunft von",
        "nach auffassung von",
        "nach meinung von",
        "nach darstellung von",
        "nach schätzungen von",
        "nach den worten",
        "nach den angaben",
        "nach angaben",
        "nach auskunft",
        "nach einschätzung",
        "nach ansicht",
        "nach aussage",
        "nach aussagen",
        "nach auffassung",
        "nach meinung",
        "nach darstellung",
        "nach überzeugung",
        "nach erkenntnissen",
        "nach schätzungen",
        "nach worten",
        "laut angaben von",
        "laut angaben",
        "laut",
        "gemäß",
        "gemäss",
    ),
    according_self=(
        "nach eigenen angaben",
        "laut eigenen angaben",
        "nach eigener aussage",
        "nach eigener darstellung",
        "eigenen angaben zufolge",
    ),
    according_after=words("zufolge"),
    first_person=words("ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer"),
    pronouns=words("er sie es wir ich man"),
    second_person=words("sie ihnen ihr ihre ihren ihrem ihrer du dich dir dein deine"),
    complementisers=words("dass daß ob wie warum weshalb wieso wann welche welcher welches was wer wo"),
    statement_complementiser="dass",
    auxiliaries=words(
        """auch später dann nicht zudem außerdem zugleich wieder bereits jedoch aber gleichzeitig weiter etwa hingegen dagegen dazu dabei
        demnach daraufhin deshalb daher nun noch schon erst allerdings unter ebenfalls sich ausdrücklich zuletzt abschließend indes
        inzwischen einmal stattdessen beispielsweise schließlich derweil abends mittags morgens"""
    ),
    phrase_breaks=words(
        """und aber oder dass weil obwohl wenn falls als bevor nachdem während denn sondern wo wobei wie ob so damit bis da was wer zu
        um sodass sodaß"""
    ),
    joiners=words("und doch aber sowie"),
    addressing_verbs=words("versicherte versichert erinnerte erzählte teilte sagte"),
    adjunct_openers=words(
        f"""in im am an auf bei beim vor nach mit zu zum zur während gegenüber über unter aus seit durch laut per auf gegen ohne vergangene
        vergangenen vorige angesichts trotz wegen mithilfe für {_DAYS} später zuvor anschließend hinzu zufolge"""
    ),
    documents=words(
        """bericht berichte studie brief papier umfrage mitteilung pressemitteilung schreiben gutachten gutachtens stellungnahme protokoll
        medienbericht medienberichte medienberichten berichten bericht« buch beitrag dokument antrag urteil anklageschrift"""
    ),
    determiners=words(
        """der die das dem den des ein eine einer einem einen eines sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere
        diese dieser dieses diesem diesen mehrere viele einige beide alle manche kein keine jeder jede zahlreiche"""
    ),
    comma_clauses=True,
    # -- noun phrases
    capitalised_nouns=True,
    adjective_endings=("e", "er", "en", "es", "em", "jährige"),
    of=words("der des eines einer dieser dieses seiner ihrer deren von vom für"),
    nominative_articles=words(
        "der die das ein eine sein seine ihr ihre unser unsere diese dieser dieses mehrere viele einige beide alle manche zahlreiche"
    ),
    apposition_prepositions=words("bei beim in im an am aus für von vom zu zum zur gegen und der des"),
    # -- verbs
    perfect_auxiliaries=words("hat hatte haben hatten"),
    reflexives=words("sich"),
    copulas=words("ist war sind waren wird werden wurde wurden worden geworden sei"),
    participles=words(_PARTICIPLES),
    finite_participles=_FINITE,
    particles={verb: words(parts) for verb, parts in _PARTICLES.items()},
    plain_verbs=words(
        """sagte sagt sagten sagen meinte meint meinten glaubt glaubte glauben findet fand erzählte erzählt hofft hoffte schrieb
        schreibt"""
    ),
    impersonal_pronouns=words("es"),
    hearsay_verbs=words("hieß heißt hiess heisst"),
    infinitive_marker="zu",
    negations=words("nicht"),
    subjunctives=words(
        """sei seien habe werde könne müsse solle dürfe wolle möge gebe gehe komme bleibe stehe liege sehe nehme lasse fehle wisse halte
        mache finde brauche gelte gehöre bestehe führe trage zeige laufe bringe spreche sage hätten würden wären würde
        entzaubere biete drohe verstehe denke glaube hoffe erwarte rechne arbeite sorge schaffe helfe treffe leide lebe"""
    ),
    conditionals=words("könnte könnten müsste müssten dürfte dürften sollte sollten wäre hätte würde"),
    dotted_ordinals=True,
    verb_second=True,
    # -- frames
    quotative_adverbs=words("so"),
    as_openers=words("wie"),
    source_prepositions=words("aus in von im vom bei beim"),
    naming_words=words("als"),
    # -- clauses
    sentence_adverbs=words(
        """zudem außerdem dabei damit danach dann deshalb dennoch derzeit heute gestern zuvor später allerdings gleichzeitig
        zugleich zuletzt nun so auch daraufhin dazu hier dort inzwischen unterdessen schließlich bereits erst weiter daher
        dagegen stattdessen anschließend darüber hinaus laut kürzlich einst vorher ähnlich mehrfach jüngst"""
    ),
    time_words=words(_DAYS),
    subordinators=words(
        """weil wenn als nachdem obwohl während bevor falls sobald solange seit seitdem da indem sofern wobei worauf weshalb wofür
        womit wodurch wovon wozu wogegen dessen deren denen denn dem den sodass sodaß damit je"""
    ),
    relative_pronouns=words("der die das den dem dessen deren denen wo was welcher welche welches wobei worauf womit wodurch"),
    purpose_openers=words(
        """um ohne statt anstatt wenn weil als nachdem obwohl während bevor falls sobald solange seit seitdem da indem sofern damit
        sodass"""
    ),
    question_labels=words("frage f"),
    answer_labels=words("antwort a"),
)
