"""German: the words that attributions are made of."""

from collections.abc import Iterable
from typing import Final

from newsparse.knowledge.languages.de.common_verbs import SUBJUNCTIVES
from newsparse.knowledge.languages.de.verbs import VerbForms, alone, conjugate
from newsparse.knowledge.speech_grammars import ActWords, BracketGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import listed, words
from newsparse.terms import Nature

# Weak verbs by their infinitive, strong ones by their principal parts; what is separated goes before a "|".
_SPOKEN: Final = conjugate(
    """
    sagen erklären betonen ergänzen meinen berichten fordern kritisieren warnen behaupten bestätigen versichern bekräftigen
    antworten fragen entgegnen erwidern kontern verlangen loben beklagen monieren bemängeln mahnen appellieren äußern erzählen
    schildern erinnern dementieren drohen unterstellen resümieren bilanzieren konstatieren klagen witzeln scherzen verkünden
    begründen plädieren prognostizieren urteilen schimpfen wettern lästern freuen schwärmen staunen jubeln spotten ärgern hadern
    zürnen offenbaren informieren signalisieren vermelden würdigen danken gratulieren rügen verteidigen verurteilen beteuern
    beruhigen seufzen rechtfertigen argumentieren erläutern präzisieren kommentieren lachen schmunzeln attestieren bescheinigen
    bemerken grübeln frohlocken tönen bekunden beschuldigen bezichtigen verdeutlichen verlauten verlautbaren beschweren mutmaßen
    spekulieren formulieren folgern schlussfolgern enthüllen referieren dozieren protestieren polemisieren garantieren beichten
    leugnen verneinen bejahen bezeugen bedauern relativieren flüstern brüllen murmeln stammeln flehen ermahnen skizzieren
    prophezeien ätzen poltern sticheln flachsen frotzeln empören beschwichtigen unterrichten diagnostizieren illustrieren
    zitieren moderieren lamentieren proklamieren dokumentieren reklamieren unken räsonieren philosophieren
    suggerieren charakterisieren titulieren insistieren skandieren kolportieren fabulieren schwadronieren granteln stöhnen
    jammern höhnen feixen beanstanden
    nörgeln motzen meckern maulen knurren brummen raunen sinnieren grinsen lächeln kichern prusten wispern hauchen zischen giften wüten
    toben donnern schnauben stottern schluchzen plaudern nicken orakeln mäkeln zetern keifen brummeln nuscheln raunzen spötteln wundern
    echauffieren ereifern mokieren entrüsten triumphieren rekapitulieren nach|bohren nach|schieben+schiebt+schob+geschoben ab|winken
    ab|wiegeln auf|atmen dazwischen|rufen+ruft+rief+gerufen zusammen|fassen fort|fahren+fährt+fuhr+gefahren zurück|blicken heraus|platzen
    auf|trumpfen kalauern tadeln trotzen
    sprechen+spricht+sprach+gesprochen versprechen+verspricht+versprach+versprochen widersprechen+widerspricht+widersprach+widersprochen
    unterstreichen+unterstreicht+unterstrich+unterstrichen verweisen+verweist+verwies+verwiesen rufen+ruft+rief+gerufen
    nennen+nennt+nannte+genannt beschreiben+beschreibt+beschrieb+beschrieben bestreiten+bestreitet+bestritt+bestritten
    gestehen+gesteht+gestand+gestanden verraten+verrät+verriet+verraten empfehlen+empfiehlt+empfahl+empfohlen
    raten+rät+riet+geraten bitten+bittet+bat+gebeten bekennen+bekennt+bekannte+bekannt schwören+schwört+schwor+geschworen
    schreien+schreit+schrie+geschrien beschwören+beschwört+beschwor+beschworen heißen+heißt+hieß+geheißen
    lügen+lügt+log+gelogen bezeichnen betiteln besagen lauten
    mit|teilen an|kündigen hinzu|fügen hinzu|setzen an|mahnen an|merken ein|räumen ein|wenden aus|führen an|führen fest|stellen
    klar|stellen heraus|stellen richtig|stellen dar|legen nach|legen offen|legen nahe|legen an|deuten aus|sagen zu|sagen voraus|sagen
    vorher|sagen zu|sichern vor|rechnen auf|fordern an|klagen an|prangern an|regen bei|pflichten bekannt|machen kund|tun+tut+tat+getan
    bedenken|geben+gibt+gab+gegeben ein|wenden+wendet+wandte+gewandt
    nach|haken an|drohen vor|bringen+bringt+brachte+gebracht
    nach|fragen aus|rechnen klar|machen deutlich|machen geltend|machen publik|machen aufmerksam|machen hinzu|dichten
    weiter|sagen nach|sagen an|fragen auf|klären los|poltern vor|schwärmen zurück|fragen durch|sagen an|melden
    an|geben+gibt+gab+gegeben bekannt|geben+gibt+gab+gegeben zu|geben+gibt+gab+gegeben preis|geben+gibt+gab+gegeben
    protokoll|geben+gibt+gab+gegeben verstehen|geben+gibt+gab+gegeben
    hin|weisen+weist+wies+gewiesen zurück|weisen+weist+wies+gewiesen darauf|weisen+weist+wies+gewiesen
    hervor|heben+hebt+hob+gehoben ab|streiten+streitet+stritt+gestritten ein|gestehen+gesteht+gestand+gestanden
    zu|gestehen+gesteht+gestand+gestanden heraus|streichen+streicht+strich+gestrichen fest|halten+hält+hielt+gehalten
    entgegen|halten+hält+hielt+gehalten entgegen|setzen dagegen|halten+hält+hielt+gehalten vor|werfen+wirft+warf+geworfen
    ein|werfen+wirft+warf+geworfen vor|schlagen+schlägt+schlug+geschlagen aus|rufen+ruft+rief+gerufen auf|rufen+ruft+rief+gerufen
    aus|schließen+schließt+schloss+geschlossen zurück|rufen+ruft+rief+gerufen zu|rufen+ruft+rief+gerufen
    wissen|lassen+lässt+ließ+gelassen verlauten|lassen+lässt+ließ+gelassen durchblicken|lassen+lässt+ließ+gelassen
    erkennen|lassen+lässt+ließ+gelassen mitteilen|lassen+lässt+ließ+gelassen ausrichten|lassen+lässt+ließ+gelassen
    aus|sprechen+spricht+sprach+gesprochen an|sprechen+spricht+sprach+gesprochen ab|raten+rät+riet+geraten
    berufen+beruft+berief+berufen stehen+steht+stand+gestanden hervor|gehen+geht+ging+gegangen dahingehend|äußern
    überzeugt|zeigen besorgt|zeigen zuversichtlich|zeigen enttäuscht|zeigen erfreut|zeigen optimistisch|zeigen zufrieden|zeigen
    skeptisch|zeigen entsetzt|zeigen schockiert|zeigen erleichtert|zeigen verärgert|zeigen empört|zeigen überrascht|zeigen
    verwundert|zeigen betroffen|zeigen bestürzt|zeigen irritiert|zeigen gelassen|zeigen beeindruckt|zeigen bereit|erklären
    möglich|halten+hält+hielt+gehalten unmöglich|halten+hält+hielt+gehalten wahrscheinlich|halten+hält+hielt+gehalten
    unwahrscheinlich|halten+hält+hielt+gehalten denkbar|halten+hält+hielt+gehalten notwendig|halten+hält+hielt+gehalten
    falsch|halten+hält+hielt+gehalten richtig|halten+hält+hielt+gehalten sinnvoll|halten+hält+hielt+gehalten
    wichtig|halten+hält+hielt+gehalten ausgeschlossen|halten+hält+hielt+gehalten nötig|halten+hält+hielt+gehalten
    wert|legen ausdruck|bringen+bringt+brachte+gebracht rechnung|stellen aussicht|stellen
    """
)
_WRITTEN: Final = conjugate("schreiben+schreibt+schrieb+geschrieben twittern posten melden notieren bloggen mailen")
_BELIEVED: Final = conjugate(
    """
    glauben hoffen fürchten befürchten erwarten vermuten bezweifeln zweifeln rechnen schätzen erhoffen
    denken+denkt+dachte+gedacht finden+findet+fand+gefunden wünschen ahnen argwöhnen beabsichtigen
    für|halten+hält+hielt+gehalten darin|sehen+sieht+sah+gesehen
    an|nehmen+nimmt+nahm+genommen an|zweifeln aus|gehen+geht+ging+gegangen
    """
)
# Verbs for acts, which report only with a clause: "beschloss, die Mole zu bauen".
_ACTS: Final = conjugate(
    """
    planen erwägen+erwägt+erwog+erwogen beschließen+beschließt+beschloss+beschlossen
    entscheiden+entscheidet+entschied+entschieden vereinbaren einigen verständigen ermitteln errechnen beobachten
    verpflichten wünschen überlegen drängen begrüßen
    heraus|finden+findet+fand+gefunden an|bieten+bietet+bot+geboten ab|lehnen ein|willigen zu|stimmen
    beantragen veranschlagen an|ordnen genehmigen entschließen+entschließt+entschloss+entschlossen
    bestehen+besteht+bestand+bestanden
    """
)
# Adjectives that report beside a form of "sein".
_PREDICATES: Final = "überzeugt sicher zuversichtlich besorgt optimistisch skeptisch einig"
_ALL: Final = (*_SPOKEN, *_WRITTEN, *_BELIEVED, *_ACTS)
_ALONE: Final = alone(_ALL)


def _forms(verbs: Iterable[VerbForms]) -> list[str]:
    """Every form of some verbs, those that are separated and those that are not."""
    return [
        form
        for verb in verbs
        for form in (*verb.finite, *verb.joined, verb.participle, verb.particle + verb.participle, verb.particle + verb.infinitive)
    ]


def _particles() -> dict[str, frozenset[str]]:
    """The word that a form needs beside it to report, if it does not do so alone."""
    found: dict[str, set[str]] = {}
    for verb in _ALL:
        if verb.particle:
            for form in (*verb.finite, verb.participle):
                if form not in _ALONE:
                    found.setdefault(form, set()).add(verb.particle)
    return {form: frozenset(needed) for form, needed in found.items()}


# Forms that are more often other words: "meine Mole", "bitte", "einige", "eine sichere Mole".
_OTHER_WORDS: Final = words("meine bitte danke einige äußere heiße sichere laute rege dichte")


def _subjunctives() -> frozenset[str]:
    """The present subjunctives of the reporting verbs, in the third person singular: "fordere", "teile"."""
    stems = (verb.infinitive.removesuffix("n") for verb in _ALL)
    return frozenset(stem + ("" if stem.endswith("e") else "e") for stem in stems) - _OTHER_WORDS


_DAYS: Final = "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend gestern heute"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_PREDICATES.split(), Nature.BELIEF),
        **dict.fromkeys(_forms(_ACTS), Nature.OTHER),
        **dict.fromkeys(_forms(_BELIEVED), Nature.BELIEF),
        **dict.fromkeys(_forms(_SPOKEN), Nature.SPEECH),
        **dict.fromkeys(_forms(_WRITTEN), Nature.WRITING),
    },
    according=listed("""
        nach den worten von | nach angaben von | nach einschätzung von | nach ansicht von | nach aussage von | nach aussagen von
        nach auskunft von | nach auffassung von | nach meinung von | nach darstellung von | nach schätzungen von | nach den worten
        nach den angaben | nach angaben | nach auskunft | nach einschätzung | nach ansicht | nach aussage | nach aussagen | nach auffassung
        nach meinung | nach darstellung | nach überzeugung | nach erkenntnissen | nach schätzungen | nach worten | aus der sicht von
        aus sicht von | aus der sicht | aus sicht | laut angaben von | laut angaben | laut | gemäß | gemäss
    """),
    according_after=words("zufolge"),
    first_person=words("ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer"),
    pronouns=words("er sie es wir ich man"),
    second_person=words("sie ihnen ihr ihre ihren ihrem ihrer du dich dir dein deine"),
    complementisers=words("dass daß ob wie warum weshalb wieso wann welche welcher welches was wer wo"),
    statement_complementiser="dass",
    auxiliaries=words(
        """auch später dann nicht zudem außerdem zugleich wieder bereits jedoch aber gleichzeitig weiter etwa hingegen dagegen dazu dabei
        demnach daraufhin deshalb daher nun noch schon erst allerdings unter ebenfalls sich ausdrücklich zuletzt abschließend indes
        selber selbst persönlich inzwischen einmal stattdessen beispielsweise schließlich derweil abends mittags morgens"""
    ),
    phrase_breaks=words(
        """und aber oder dass weil obwohl wenn falls als bevor nachdem während denn sondern wo wobei wie ob so damit bis da was wer zu
        um sodass sodaß"""
    ),
    joiners=words("und doch aber sowie"),
    addressing_verbs=words("versicherte versichert erinnerte erzählte teilte sagte"),
    adjunct_openers=words(
        f"""in im am an auf bei beim vor nach mit zu zum zur während gegenüber über unter darunter aus seit durch laut per auf gegen ohne
        vergangene vergangenen vorige angesichts trotz wegen mithilfe für {_DAYS} später zuvor anschließend hinzu zufolge"""
    ),
    documents=words(
        """bericht berichte studie brief papier umfrage mitteilung pressemitteilung schreiben gutachten gutachtens stellungnahme protokoll
        medienbericht medienberichte medienberichten berichten bericht« buch beitrag dokument antrag urteil anklageschrift"""
    ),
    determiners=words(
        """der die das dem den des ein eine einer einem einen eines sein seine seinem seinen seiner seines
        ihres ihr ihre ihrem ihren ihrer unser unsere
        diese dieser dieses diesem diesen mehrere viele einige beide alle manche kein keine jeder jede zahlreiche"""
    ),
    # -- the verb bracket
    plural_verb_endings=("n",),
    clauseless_verbs=words("genannt bezeichnet nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet bezeichnen"),
    naming_verbs=words(
        """nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet bezeichnen kritisierte kritisierten kritisiert lobte lobt
        warnte warnt warf wirft warfen riet rät rieten sprach spricht sprachen beschrieb beschreibt charakterisierte
        charakterisiert titulierte tituliert verurteilte verurteilt würdigte
        würdigt rechtfertigte feierte"""
    ),
    # -- nouns that report
    # -- noun phrases
    adjective_endings=("e", "er", "en", "es", "em", "jährige"),
    of=words("der des eines einer dieser dieses seiner ihrer deren von vom für"),
    nominative_articles=words(
        "der die das ein eine sein seine ihr ihre unser unsere diese dieser dieses mehrere viele einige beide alle manche zahlreiche"
    ),
    # -- verbs
    perfect_auxiliaries=words("hat hatte haben hatten"),
    reflexives=words("sich"),
    copulas=words("ist war sind waren wird werden wurde wurden worden geworden sei"),
    participles=frozenset(form for verb in _ALL for form in (verb.participle, verb.particle + verb.participle)) | words(_PREDICATES),
    finite_forms=frozenset(form for verb in _ALL for form in (*verb.finite, *verb.joined)),
    particles=_particles(),
    plain_verbs=words(
        """sagte sagt sagten sagen meinte meint meinten glaubt glaubte glauben findet fand erzählte erzählt hofft hoffte schrieb
        schreibt betonte betont betonten versicherte versichert versicherten"""
    ),
    lookalike_words=words("antworten"),
    impersonal_pronouns=words("es"),
    hearsay_verbs=words("hieß heißt hiess heisst geheißen"),
    negations=words("nicht"),
    dotted_ordinals=True,
    abbreviations=words("d.h z.b z.t u.a u.ä o.ä s.o s.u i.d.r engl frz lat geb gest ggf mio mrd rd evtl inkl bspw tel verh"),
    verb_second=True,
    # -- reporting clauses
    quotative_adverbs=words("so"),
    as_openers=words("wie"),
    source_prepositions=words("aus in von im vom bei beim auf"),
    naming_words=words("als"),
    # -- clauses
    sentence_adverbs=words(
        """zudem außerdem dabei damit danach dann deshalb dennoch derzeit heute gestern zuvor später allerdings gleichzeitig
        zugleich zuletzt nun so auch daraufhin dazu hier dort inzwischen unterdessen schließlich bereits erst weiter daher
        hierzu bislang daraus monatelang jahrelang wochenlang tagelang insbesondere darauf darin davon dafür dadurch davor demgegenüber
        demzufolge infolgedessen trotzdem jedoch hingegen indes indessen mittlerweile neuerdings anfangs zunächst zwischenzeitlich
        ursprünglich offiziell intern öffentlich tatsächlich wörtlich konkret unlängst letztlich letztendlich endlich früher
        seitdem seither somit folglich ferner weiterhin überdies obendrein ansonsten andernfalls einerseits andererseits vielmehr
        immerhin jedenfalls insgesamt teilweise teils weltweit landesweit bundesweit morgens abends mittags vormittags nachmittags
        nachts vermutlich angeblich offenbar offensichtlich möglicherweise wahrscheinlich vielleicht hoffentlich leider natürlich
        selbstverständlich erstmals wiederum genauso ebenso sinngemäß jetzt sonst nur sogar eben besorgt enttäuscht erfreut
        daran hierbei hiermit hierauf hierfür wenig kurz gleich sofort demnächst bald damals einmal zweimal mehrmals oft häufig
        optimistisch kritisch skeptisch positiv negativ unter wegen trotz angesichts aufgrund gegenüber
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
    question_labels=words("frage f zusatz zusatzfrage nachfrage zwischenfrage journalist journalistin reporter reporterin"),
    answer_labels=words("antwort a"),
    interviews=words("interview gespräch gesprächs gesprochen interviewt getroffen gefragt"),
    bracket=BracketGrammar(
        sure_complementisers=words("dass daß ob"),
        according_self=listed("""
            nach eigenen angaben | laut eigenen angaben | nach eigener aussage | nach eigenem bekunden | nach eigener darstellung
            eigenen angaben zufolge
        """),
        verb_bracket=True,
        separable_prefixes=words(
            """ab an auf aus bei bereit bekannt dar davon dazu durch ein empor entgegen entlang fern fertig fest fort frei gegenüber
            gut heim her heraus herbei herab heran herein hervor herum herunter hin hinaus hinweg hinein hinzu hinter hoch klar los
            mit nach nahe nieder offen preis sicher statt still teil über um unter vor voran voraus vorbei weg weiter wett wieder
            wider zu zurück zusammen zurecht zwischen zufrieden kennen"""
        ),
        ambiguous_pronouns=words("sie es"),
        other_particles=words("ab statt teil weg zusammen los fort vorbei nieder durch heim fern"),
        modals=words(
            """will wollen wollte wollten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten darf
            dürfen durfte durften möchte möchten mag lässt lassen ließ ließen"""
        ),
        reporting_infinitives=frozenset(verb.particle + verb.infinitive for verb in _ALL),
        agent_prepositions=words("von vom durch seitens"),
        focus_adverbs=words("auch selbst sogar nur allein ebenso insbesondere gerade besonders schon"),
        adverb_endings=tuple(
            """weise lich gemäß ell isch seits ierend hrend send tend hend lend chend fend falls mals wärts lings eßend ßend dings halber
            haft""".split()
        ),
        demonstratives=words("dieser diese dieses jener jene jenes letzterer letztere beide viele einige manche mehrere alle"),
        sentence_anaphors=words("das dies dieses"),
        time_nouns=words(
            """anfang ende mitte januar februar märz april mai juni juli august september oktober november dezember uhr jahr woche wochen
            jahre monat monate tag tage stunden minuten"""
        ),
        predicate_adjectives=words(_PREDICATES) | words("zitiert"),
        containing_verbs=words("steht stand stehen standen geht ging gehen gingen hervorgeht hervorging"),
        moving_participles=words("ausgegangen"),
        being_forms=words("ist sind war waren sei seien"),
        transpiring_verbs=words("verlautet verlautete"),
        containing_particles=words("hervor"),
        paper_nouns=tuple(
            """mitteilung bericht erklärung brief schreiben stellungnahme presseaussendung studie urteil papier gutachten
            meldung artikel beitrag communiqué appell aufruf resolution""".split()
        ),
        citing_verbs=words("zitiert zitierte zitierten zitieren"),
        title_nouns=("titel", "name", "bezeichnung", "überschrift", "untertitel", "künstlername", "spitzname", "motto"),
        abstract_endings=listed("""
            ung | ungen | heit | heiten | keit | keiten | ion | ionen | nis | nisse | ität | vorgehen | verhalten | pläne
        """),
        speaking_endings=tuple(
            """zeitung agentur regierung verwaltung leitung vertretung abteilung stiftung vereinigung führung versammlung kommission union
            fraktion organisation redaktion koalition opposition delegation direktion station nation gesellschaft""".split()
        ),
        noun_prepositions=words("nach gemäß laut"),
        source_nouns=tuple(
            """angabe angaben aussage aussagen auskunft auskünften ansicht meinung einschätzung einschätzungen auffassung
            darstellung darstellungen worten bericht berichte berichten berichts meldung meldungen schätzung schätzungen information
            informationen erkenntnis erkenntnissen erkenntnisstand studie studien umfrage umfragen analyse analysen prognose
            prognosen statistik statistiken berechnung berechnungen hochrechnung hochrechnungen endergebnis ergebnis ergebnissen
            planung planungen plänen wunsch willen vorstellung vorstellungen überzeugung vernehmen gerüchten vermutung vermutungen
            quelle quellen gutachten gutachtens ermittlung ermittlungen untersuchung untersuchungen kenntnis lesart dafürhalten
            befund sprachregelung presseerklärung zeitung überlegungen vorüberlegungen beobachtern idee ideen""".split()
        ),
        speech_nouns=tuple(
            """aussage aussagen behauptung behauptungen vorwurf vorwürfe vorwürfen ankündigung ankündigungen forderung forderungen
            meinung ansicht auffassung überzeugung hoffnung befürchtung befürchtungen verdacht vermutung hinweis hinweise these
            einschätzung begründung schlussfolgerung vorschlag versprechen drohung warnung appell aufruf bitte gerücht gerüchte
            meldung meldungen nachricht erklärung eingeständnis zusage feststellung einwand argument empfehlung wunsch worten
            aufforderung vorhaben ultimatum auskunft standpunkt zusicherung annahme erkenntnis ergebnis anspielung anschuldigung
            anschuldigungen beteuerung bedenken konsens kompromiss vereinbarung beschluss""".split()
        ),
        source_adverbs=words("demnach danach demzufolge"),
        doubtful_source_adverbs=words("danach demzufolge"),
        whereby=words("wonach"),
        degree_words=words("sehr so zu besonders ziemlich"),
        generic_pronouns=words("man"),
        infinitive_marker="zu",
        subjunctives=_subjunctives()
        | SUBJUNCTIVES
        | words(
            """befände befänden bestünde bestünden geriete verlöre verlören schlösse schlössen empfände empfänden verstünde verstünden
            erschiene verbliebe entstünde entstünden bekäme bekämen beginge verginge entginge zöge zögen flöge flögen trüge trügen
            schlüge schlügen hülfe stünde stünden käme kämen gäbe gäben ginge ließe bliebe brächte brächten bräuchte bräuchten läge
            lägen fände fänden wüsste wüssten nähme nähmen hielte träfe träfen sähe sähen besäße besäßen spräche sprächen leite
            bedeute vertrete warte enthalte erhalte leiste richte achte befürchte beabsichtige fürchte beobachte sei seien habe werde
            könne müsse solle dürfe wolle möge gebe gehe komme bleibe stehe liege sehe nehme lasse fehle wisse halte mache finde
            brauche gehöre bestehe führe trage zeige laufe bringe spreche sage hätten würden wären würde entzaubere drohe verstehe
            denke glaube hoffe erwarte rechne sorge schaffe helfe treffe leide lebe"""
        ),
        conditionals=words("könnte könnten müsste müssten dürfte dürften sollte sollten wäre hätte würde"),
        carrying_conditionals=words("hätte wäre würde könnten müssten dürften"),
    ),
    acts=ActWords(act_verbs=frozenset(_forms(_ACTS))),
)
