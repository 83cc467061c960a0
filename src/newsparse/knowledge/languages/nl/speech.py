"""Dutch: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.languages.nl.words import PEOPLE
from newsparse.knowledge.speech_grammars import ActWords, BracketGrammar, CliticGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import words
from newsparse.terms import Nature

_SPOKEN: Final = """
aldus zegt zei zeggen zeiden vertelt vertelde vertellen vertelden verklaart verklaarde verklaren verklaarden meldt meldde melden meldden
benadrukt benadrukte benadrukken stelt stelde stellen stelden waarschuwt waarschuwde bevestigt bevestigde reageert reageerde antwoordt
antwoordde vraagt vroeg vragen erkent erkende belooft beloofde concludeert concludeerde noemt noemde noemen voegt voegde legt legde geeft
gaf laat liet laten lieten licht lichtte roept riep schat schatte klaagt klaagde benoemt vervolgt vervolgde besluit meent meende menen
meenden beweert beweerde beweren beweerden deelt deelde delen deelden kondigt kondigde kondigen kondigden wijst wees wijzen wezen onthult
onthulde onthullen onthulden ontkent ontkende ontkennen ontkenden betoogt betoogde betogen bekent bekende bekennen bekenden constateert
constateerde constateren constateerden oordeelt oordeelde oordelen voorspelt voorspelde voorspellen voorspelden verwijt verweet verwijten
eist eiste eisen eisten herhaalt herhaalde herhalen onderstreept onderstreepte suggereert suggereerde suggereren suggereerden verzekert
verzekerde verzekeren verzekerden zweert zwoer zweren adviseert adviseerde adviseren adviseerden bepleit bepleitte bericht berichtte
berichten beschrijft beschreef beschrijven citeert fluistert fluisterde grapt grapte informeert informeerde maakt maakte maken maakten
merkt merkte merken merkten oppert opperde opperen opperden pleit pleitte pleiten prijst prees reageren reageerden relativeert relativeerde
schreeuwt schreeuwde schreeuwen spreekt sprak spreken spraken sneert sneerde vat vatte verduidelijkt verduidelijkte verkondigt verkondigde
verzucht verzuchtte wenst wenste houdt hield houden hielden neemt nam nemen namen concluderen concludeerden erkennen erkenden beloven
beloofden bevestigen bevestigden benoemde antwoorden antwoordden klagen klaagden leggen legden geven gaven roepen riepen hekelt hekelde
ergert ergerde beklaagt beklaagde herinnert herinnerde verbaast verbaasde verontschuldigt verontschuldigde omschrijft omschreef omschrijven
omschreven bestempelt bestempelde bestempelen beschuldigt beschuldigde beschuldigen beschuldigden laakt laakte lacht lachte roemt roemde
nuanceert nuanceerde argumenteert argumenteerde betreurt betreurde betreuren betreurden redeneert redeneerde preciseert preciseerde
waarschuwen gaat ging gaan gingen ontraadt twijfelt twijfelde verdedigt verdedigde vermeldt vermeldde vermelden
"""
_PARTICIPLES: Final = """
aangekondigd meegedeeld toegegeven aangegeven bekendgemaakt opgemerkt ontkend beweerd vastgesteld uitgelegd toegevoegd geroepen voorspeld
verzekerd onthuld geconcludeerd geëist herhaald laten betoogd geconstateerd geoordeeld bericht beschreven geuit gesuggereerd gezegd verteld
verklaard gemeld benadrukt gesteld gewaarschuwd bevestigd geantwoord gevraagd erkend beloofd geschreven
"""
_BELIEVED: Final = """
denkt dacht denken hoopt hoopte hopen vreest vreesde vrezen verwacht verwachtte verwachten vermoedt vermoedde vermoeden
vermoedden betwijfelt betwijfelde acht achtte gelooft geloven vindt vond vinden
"""
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = words("""
    glimlacht glimlachte grinnikt grinnikte grijnst grijnsde knikt knikte zucht zuchtte moppert mopperde bromt bromde foetert foeterde
    briest brieste sist siste jubelt jubelde juicht juichte glundert glunderde schampert schamperde spot spotte mompelt mompelde stamelt
    stamelde snikt snikte brult brulde riposteert riposteerde repliceert repliceerde countert counterde pareert pareerde mijmert mijmerde
    peinst peinsde filosofeert filosofeerde resumeert resumeerde sust suste protesteert protesteerde fulmineert fulmineerde sakkert
    sakkerde jammert jammerde pocht pochte sputtert sputterde snauwt snauwde treurt treurde vervolgen grappen tiert tierde
    """)
_DAYS: Final = """
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag maandagavond vrijdagavond gistermiddag gisteravond
gisterochtend vanochtend vanmiddag vanavond week maand zondagavond dinsdagavond woensdagavond donderdagavond zaterdagavond
"""

_READ: Final = frozenset(("valt te lezen", "staat te lezen", "was te lezen"))
_SHOWN: Final = words("blijkt bleek")

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys((_SPOKEN + _PARTICIPLES).split(), Nature.SPEECH),
        **dict.fromkeys(_SHOWN.union("schrijft schreef schrijven schreven twitterde twittert geschreven".split()), Nature.WRITING),
    },
    showing_verbs=words("toont tonen toonde toonden"),
    quotation_verbs=_MOOD | _READ,
    impersonal_verbs=_READ | _SHOWN,
    hearsay_verbs=_SHOWN,
    source_prepositions=words("uit"),
    according=("volgens",),
    open_according=True,
    according_pronouns={f"volgens {pronoun}": pronoun for pronoun in ("hem", "haar", "hen")} | {"naar verluidt": ""},
    according_speaker=("naar zijn mening", "naar haar mening", "naar hun mening", "zijns inziens", "haars inziens"),
    adjective_endings=("se",),
    recipients=words("me mij ons"),
    first_person=words("ik mij me mijn wij we ons onze"),
    pronouns=words("hij zij ze hij we wij ik"),
    second_person=words("u uw jij je jullie jouw"),
    complementisers=words("dat of waarom hoe"),
    speaking_nouns=PEOPLE.roles
    | PEOPLE.titles
    | PEOPLE.organisation_words
    | PEOPLE.documents
    | PEOPLE.group_nouns
    | words("""
        bron bronnen krant kranten media pers getuige deskundige onderzoekers familie slachtoffer slachtoffers rechter rechters arts artsen
        wetenschappers historicus economen economie cijfers gegevens schattingen schatting ramingen informatie tekst auteur auteurs
        organisatie organisaties vereniging bedrijf bedrijven directie dienst bureau centrum oppositie meerderheid kamer hof verdediging
        leger vn rapporten onderzoeken studie peiling peilingen ministerie regering partij vakbond vakbonden gemeente provincie openbaar
        advocaten buren buurman buurvrouw president koning hem haar hen velen sommigen analisten verhaal legende traditie theorie
        """),
    contrasts=words("maar terwijl"),
    statement_complementiser="dat",
    auxiliaries=words(
        f"wel nu eens zo ook dan niet daarnaast verder nog al echter bovendien weer toen daarom eerder later desgevraagd {_DAYS}"
    ),
    phrase_breaks=words("maar of dat omdat hoewel als toen terwijl want waar die zodat om nadat voordat"),
    joiners=words("en maar"),
    apposition_openers=words("een de het voorzitter directeur woordvoerder minister burgemeester hoogleraar"),
    back_references=("dat", "dit", "zo"),
    adjunct_openers=words(f"daar in op bij tegen aan na voor tijdens over met naar uit tegenover via tot door vanuit {_DAYS}"),
    documents=words(
        "cijfers gegevens statistieken studie peiling rapport onderzoek brief krant verklaring persbericht artikel boek bericht"
    ),
    determiners=words("de het een zijn haar hun onze deze dit dat die enkele meerdere sommige veel"),
    of=words("van"),
    perfect_auxiliaries=words("heeft hebben had hadden"),
    copulas=words("is zijn was waren wordt worden werd werden"),
    reflexives=words("zich"),
    participles=words(_PARTICIPLES),
    finite_forms=words(_SPOKEN + _BELIEVED),
    particles={
        "voegt": words("toe eraan"),
        "voegde": words("toe eraan"),
        "legt": words("uit"),
        "legde": words("uit"),
        "geeft": words("aan toe"),
        "gaf": words("aan toe"),
        "laat": words("weten"),
        "liet": words("weten"),
        "lieten": words("weten"),
        "licht": words("toe"),
        "lichtte": words("toe"),
        "besluit": words("hij zij ze"),
        **dict.fromkeys(words("gaat ging gaan gingen"), words("ervan")),
        **dict.fromkeys(words("deelt deelde delen deelden"), words("mee")),
        **dict.fromkeys(words("kondigt kondigde kondigen kondigden"), words("aan")),
        **dict.fromkeys(words("wijst wees wijzen wezen"), words("op erop")),
        **dict.fromkeys(words("maakt maakte maken maakten"), words("bekend duidelijk")),
        **dict.fromkeys(words("merkt merkte merken merkten"), words("op")),
        **dict.fromkeys(words("houdt hield houden hielden"), words("vol")),
        **dict.fromkeys(words("neemt nam nemen namen"), words("aan")),
        **dict.fromkeys(words("vat vatte"), words("samen")),
        **dict.fromkeys(words("leggen legden"), words("uit")),
        **dict.fromkeys(words("geven gaven"), words("aan toe")),
        "laten": words("weten"),
        **dict.fromkeys(
            words("ergert ergerde beklaagt beklaagde herinnert herinnerde verbaast verbaasde verontschuldigt verontschuldigde"),
            words("zich"),
        ),
    },
    negations=words("niet nooit"),
    plain_verbs=words("zegt zei denkt hoopt"),
    verb_second=True,
    bracket=BracketGrammar(infinitive_marker="te"),
    quotative_adverbs=words("aldus zo"),
    as_openers=words("zoals"),
    naming_words=words("als van"),
    clauseless_verbs=words("""beschuldigt beschuldigde beschuldigen beschuldigden bestempelt bestempelde"""),
    naming_verbs=words("""
        noemt noemde noemen noemden genoemd omschrijft omschreef omschrijven omschreven bestempelt bestempelde bestempelen beschuldigt
        beschuldigde beschuldigen beschuldigden spreekt sprak spreken spraken gesproken vindt vond verwijt verweet
        """),
    sentence_adverbs=words("daarnaast verder ook bovendien volgens later eerder toen daarom in op na bij gisteren vandaag"),
    time_words=words(_DAYS),
    subordinators=words("omdat hoewel als toen terwijl waar zodat nadat voordat wie waarvan"),
    relative_pronouns=words("die dat waar wie wiens wier waarvan"),
    purpose_openers=words("om door"),
    question_labels=words("vraag journalist verslaggever vervolgvraag"),
    answer_labels=words("antwoord"),
    interviews=words("interview gesprek vraaggesprek gesproken sprak spreken"),
    romance=CliticGrammar(
        name_particles=words("de den der van ter ten"),
        expletives=words("het"),
        bare_nouns=words("""burgemeester minister premier woordvoerder woordvoerster wethouder voorzitter directeur hoogleraar advocaat
            onderzoeker trainer coach experts deskundigen bewoners getuigen critici politie justitie buurman buurvrouw
            staatssecretaris hoofdonderzoeker korpschef"""),
        clitics=words("zich me hem haar ons"),
        passive_copulas=words("werd"),
        subject_relatives=words("die"),
    ),
    acts=ActWords(object_pronouns=words("hem haar hen")),
)
