"""Dutch: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.lists import words
from newsparse.knowledge.speechwords import SpeechWords
from newsparse.terms import Nature

_SPOKEN: Final = """
zegt zei zeggen zeiden vertelt vertelde vertellen vertelden verklaart verklaarde verklaren verklaarden meldt meldde melden
meldden benadrukt benadrukte benadrukken stelt stelde stellen stelden waarschuwt waarschuwde waarschuwen bevestigt
bevestigde bevestigen reageert reageerde antwoordt antwoordde vraagt vroeg vragen erkent erkende belooft beloofde
concludeert concludeerde noemt noemde noemen voegt voegde legt legde geeft gaf laat liet laten lieten licht lichtte roept
riep schat schatte klaagt klaagde benoemt vervolgt vervolgde besluit
"""
_PARTICIPLES: Final = (
    "gezegd verteld verklaard gemeld benadrukt gesteld gewaarschuwd bevestigd geantwoord gevraagd erkend beloofd geschreven"
)
_BELIEVED: Final = (
    "denkt dacht denken hoopt hoopte hopen vreest vreesde vrezen verwacht verwachtte verwachten gelooft geloven vindt vond vinden"
)
_DAYS: Final = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag maandagavond vrijdagavond"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys((_SPOKEN + _PARTICIPLES).split(), Nature.SPEECH),
        **dict.fromkeys("schrijft schreef schrijven schreven twitterde twittert geschreven".split(), Nature.WRITING),
    },
    according=("volgens",),
    first_person=words("ik mij me mijn wij we ons onze"),
    pronouns=words("hij zij ze hij we wij ik"),
    second_person=words("u uw jij je jullie jouw"),
    complementisers=words("dat of waarom hoe"),
    statement_complementiser="dat",
    auxiliaries=words(f"ook dan niet daarnaast verder nog al echter bovendien weer toen daarom eerder later desgevraagd {_DAYS}"),
    phrase_breaks=words("en maar of dat omdat hoewel als toen terwijl want waar die zodat om nadat voordat"),
    joiners=words("en maar"),
    apposition_openers=words("een de het voorzitter directeur woordvoerder minister burgemeester hoogleraar"),
    adjunct_openers=words(f"in op bij tegen aan na voor tijdens over met naar uit tegenover via tot door vanuit {_DAYS}"),
    documents=words("rapport onderzoek brief krant verklaring persbericht artikel boek bericht"),
    determiners=words("de het een zijn haar hun onze deze dit die enkele meerdere sommige veel"),
    of=words("van"),
    bare_nouns=words(
        """burgemeester minister premier woordvoerder woordvoerster wethouder voorzitter directeur hoogleraar advocaat
        onderzoeker trainer coach experts deskundigen bewoners getuigen critici politie justitie buurman buurvrouw
        staatssecretaris hoofdonderzoeker korpschef"""
    ),
    perfect_auxiliaries=words("heeft hebben had hadden"),
    copulas=words("is zijn was waren wordt worden werd werden"),
    reflexives=words("zich"),
    participles=words(_PARTICIPLES),
    finite_participles=words(_SPOKEN + _BELIEVED),
    particles={
        "voegt": words("toe eraan"),
        "voegde": words("toe eraan"),
        "legt": words("uit"),
        "legde": words("uit"),
        "geeft": words("aan toe"),
        "gaf": words("aan toe"),
        "laat": words("weten"),
        "liet": words("weten"),
        "laten": words("weten"),
        "lieten": words("weten"),
        "licht": words("toe"),
        "lichtte": words("toe"),
        "besluit": words("hij zij ze"),
    },
    plain_verbs=words("zegt zei denkt hoopt"),
    verb_second=True,
    quotative_adverbs=words("aldus"),
    as_openers=words("zoals"),
    naming_words=words("als"),
    sentence_adverbs=words("daarnaast verder ook bovendien volgens later eerder toen daarom in op na bij gisteren vandaag"),
    time_words=words(_DAYS),
    subordinators=words("omdat hoewel als toen terwijl waar zodat nadat voordat wie waarvan"),
    relative_pronouns=words("die dat waar wie waarvan"),
    purpose_openers=words("om door"),
    question_labels=words("vraag"),
    answer_labels=words("antwoord"),
)
