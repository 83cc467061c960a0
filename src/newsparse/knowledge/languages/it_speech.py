"""Italian: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.lists import words
from newsparse.knowledge.speechwords import SpeechWords
from newsparse.terms import Nature

_SPOKEN: Final = """
dice dicono diceva disse afferma affermano affermava affermò dichiara dichiarano dichiarò spiega spiegano spiegava spiegò
aggiunge aggiungono aggiunse annuncia annunciano annunciò assicura assicurano sottolinea sottolineano ricorda ricordano
osserva precisa precisano conferma confermano ammette ammettono avverte avvertono denuncia denunciano racconta raccontano
risponde rispondono rispose chiede chiedono insiste insistono conclude concludono commenta commentano ribadisce ribadiscono
sostiene sostengono rivela rivelano replica riferisce riferiscono segnala segnalano lamenta promette promettono nega negano
evidenzia rilancia attacca accusa incalza prosegue continua puntualizza
"""
_PARTICIPLES: Final = """
detto affermato dichiarato spiegato aggiunto annunciato assicurato sottolineato ricordato osservato precisato confermato
ammesso avvertito denunciato raccontato risposto chiesto insistito concluso commentato ribadito sostenuto rivelato replicato
riferito segnalato lamentato promesso negato evidenziato rilanciato proseguito continuato puntualizzato reso scritto
pubblicato twittato
"""
_RESUMING: Final = "aggiungendo sottolineando spiegando precisando ricordando assicurando"
_BELIEVED: Final = "crede credono pensa pensano spera sperano teme temono ritiene ritengono"
_DAYS: Final = "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi mattina sera"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys((_SPOKEN + _RESUMING + _PARTICIPLES).split(), Nature.SPEECH),
        **dict.fromkeys("scrive scrivono scrisse scritto pubblicato twittato".split(), Nature.WRITING),
    },
    according=("secondo quanto riferito da", "secondo", "a detta di", "stando a", "a giudizio di", "per"),
    first_person=words("io mi me mio mia miei mie noi ci nostro nostra nostri nostre"),
    pronouns=words("lui lei loro egli ella noi io"),
    second_person=words("lei voi suo sua tu ti tuo tua le"),
    complementisers=words("che se come perché"),
    statement_complementiser="che",
    auxiliaries=words("anche poi inoltre ancora non si gli le già però infine quindi lo ne ci così sempre"),
    phrase_breaks=words("e ma o che quando perché se come mentre dove poiché né chi cui"),
    joiners=words("e ed ma"),
    resuming_forms=words(_RESUMING),
    apposition_openers=words(
        """un una uno il la l' lo i le gli presidente sindaco sindaca ministro ministra direttore direttrice portavoce segretario segretaria
        avvocato avvocata professore professoressa responsabile capo leader assessore assessora deputato deputata senatore senatrice"""
    ),
    adjunct_openers=words(
        f"""a ad al alla allo all' ai alle agli in nel nella nell' nei nelle durante davanti dopo prima da dal dalla dall' per con su sul
        sulla sull' sui sulle tra fra contro {_DAYS}"""
    ),
    documents=words(
        "rapporto studio comunicato lettera sondaggio documento nota testo libro articolo quotidiano giornale relazione sentenza"
    ),
    determiners=words(
        "il lo la l' i gli le un uno una un' suo sua suoi sue nostro nostra questo questa questi queste alcuni alcune molti due tre"
    ),
    elided=("l'", "un'", "dell'", "all'", "nell'", "sull'", "dall'", "d'", "c'", "quest'", "quell'"),
    of=words("di del della dello dell' dei delle degli d' de"),
    bare_nouns=words("fonti testimoni esperti analisti alcuni"),
    perfect_auxiliaries=words("ha hanno aveva avevano avrebbe avrebbero"),
    copulas=words("è sono era erano fu furono stato stata stati state viene vengono venne"),
    reflexives=words("si"),
    participles=words(_PARTICIPLES),
    finite_participles=words(_SPOKEN + _BELIEVED),
    particles={"reso": words("noto")},
    noun_verbs=words("denuncia nota ricorda risposta domanda accusa conferma replica commenta attacca chiede precisa segnala"),
    plain_verbs=words("dice detto afferma affermato nega negato spera crede ammette ammesso promette promesso"),
    drops_subjects=True,
    as_openers=words("come"),
    naming_words=words("come di"),
    doubtful_according=words("per"),
    sentence_adverbs=words("inoltre anche poi infine intanto ieri oggi secondo per in dopo durante nel nella al alla"),
    time_words=words(_DAYS),
    subordinators=words("quando perché mentre dove poiché che chi cui se"),
    relative_pronouns=words("che cui chi dove"),
    purpose_openers=words("per"),
    question_labels=words("d domanda"),
    answer_labels=words("r risposta"),
)
