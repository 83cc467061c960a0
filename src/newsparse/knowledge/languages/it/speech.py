"""Italian: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.languages.it.words import PEOPLE
from newsparse.knowledge.speech_grammars import ActWords, CliticGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import VerbEndings, inflect, phrases, words
from newsparse.terms import Nature

_SPOKEN: Final = """
parla parlano parlò bolla bollò
"""
_PARTICIPLES: Final = """
parlato bollato etichettato reso fatto pubblicato twittato
"""
_RESUMING: Final = "aggiungendo sottolineando spiegando precisando ricordando assicurando"
_BELIEVED: Final = "crede credono pensa pensano spera sperano teme temono ritiene ritengono"
# The endings of regular verbs: third person of the tenses of copy, participle, gerund.
_ENDINGS: Final = {
    "are": VerbEndings("a ano ava avano ò arono erà eranno erebbe erebbero", "ato", "ando"),
    "ere": VerbEndings("e ono eva evano é erono erà eranno erebbe erebbero", "uto", "endo"),
    "ire": VerbEndings("isce iscono iva ivano ì irono irà iranno irebbe irebbero", "ito", "endo"),
}
_REGULAR: Final = inflect(
    """
    affermare dichiarare spiegare annunciare assicurare sottolineare ricordare osservare precisare confermare denunciare raccontare
    commentare rivelare replicare segnalare lamentare negare evidenziare rilanciare attaccare accusare incalzare continuare
    puntualizzare ribadire riferire avvertire garantire chiarire criticare contestare domandare indicare informare notare rammentare
    rimarcare ironizzare scherzare gridare urlare sussurrare mormorare esclamare sbottare sospirare borbottare
    tuonare obiettare ribattere ripetere
    argomentare auspicare giurare giustificare illustrare insinuare lanciare menzionare minacciare motivare comunicare
    confessare confidare invitare consigliare elencare enunciare esortare ipotizzare lodare narrare ordinare pronosticare protestare
    raccomandare reclamare rivendicare sentenziare sintetizzare specificare suggerire testimoniare vantare chiosare dettagliare
    anticipare certificare constatare decretare esultare implorare invocare proclamare rassicurare
    rettificare riepilogare rimproverare riassicurare smentire stabilire sancire definire riportare
    """,
    _ENDINGS,
)
_BELIEVING: Final = inflect(
    "pensare sperare credere temere dubitare considerare giudicare valutare stimare immaginare sognare augurare calcolare", _ENDINGS
)
# Irregular verbs, in the same forms.
_IRREGULAR: Final = """
dice dicono diceva dicevano disse dissero dirà direbbe direbbero diranno aggiunge aggiungono aggiungeva aggiunse aggiunsero aggiungerà
ammette ammettono ammetteva ammise ammisero risponde rispondono rispondeva rispose risposero chiede chiedono chiedeva chiese chiesero
chiederà insiste insistono insisteva conclude concludono concluse conclusero concludeva sostiene sostengono sosteneva sostenne sostennero
sosterrà promette promettono promise promisero prosegue proseguono proseguì proseguiva riconosce riconoscono riconosceva riconobbe avverte
avvertono predice predisse contraddice propone propongono propose proposero riteneva ritenne ritennero suppone supponeva previde prevede
scommette descrive descrisse interviene intervenne scrive scrivono scriveva scrisse scrissero
"""
_IRREGULAR_PARTICIPLES: Final = """
detto aggiunto ammesso risposto chiesto insistito concluso sostenuto promesso proseguito riconosciuto predetto proposto
ritenuto supposto previsto descritto scritto
"""
_IRREGULAR_GERUNDS: Final = (
    "dicendo aggiungendo ammettendo rispondendo chiedendo concludendo sostenendo promettendo riconoscendo proponendo ritenendo"
)
_REFLEXIVE: Final = inflect("sfogare rallegrare indignare complimentare meravigliare scusare infuriare", _ENDINGS)
_OFTEN_REFLEXIVE: Final = words("detto chiesto domandato lamentato vantato giustificato interrogato difeso augurato")
_IRREGULAR_REFLEXIVE: Final = "difende difendono difeso difese duole"
_FINITE: Final = frozenset((*_REGULAR.finite, *_BELIEVING.finite, *_IRREGULAR.split()))
_PAST: Final = frozenset((*_REGULAR.participles, *_BELIEVING.participles, *_IRREGULAR_PARTICIPLES.split()))
_GERUNDS: Final = frozenset((*_REGULAR.gerunds, *_IRREGULAR_GERUNDS.split()))
_ALONE_PAST: Final = frozenset(past[:-1] + ending for past in _REFLEXIVE.participles for ending in "oaie")
_ALONE: Final = _REFLEXIVE.finite | _ALONE_PAST | words(_IRREGULAR_REFLEXIVE)
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = (
    inflect(
        """
        sospirare sghignazzare ridacchiare brontolare borbottare bofonchiare balbettare singhiozzare imprecare inveire sbraitare sbuffare
        minimizzare gioire punzecchiare controbattere sibilare ammonire ringhiare pontificare filosofeggiare snocciolare annotare
        postillare interloquire eccepire concordare rincarare strillare gongolare polemizzare riecheggiare svelare liquidare rilevare
        festeggiare
        ringraziare twittare sdrammatizzare
        """,
        _ENDINGS,
    ).finite
    | words("""
        scandisce scandito ammonito rincarato minimizzato riassume riassunto esordisce esordito annuisce annuiscono sorride sorridono
        recita recitava sorrise sorridevano ride ridono rise riprende riprendono riprese riflette riflettono
        """)
    | phrases("""
        allarga le braccia | scuote la testa | taglia corto | tagliano corto | tagliò corto | ha tagliato corto
        | mette in guardia | mettono in guardia
    """)
)
_MOOD_REFLEXIVE: Final = inflect(
    """
        disperare stupire schermire inalberare rammaricare entusiasmare preoccupare scaldare arrabbiare accalorare lagnare interrogare
        infervorare
    """,
    _ENDINGS,
).finite
_TOLD: Final = phrases("""
    fa sapere | fanno sapere | fece sapere | fecero sapere | fa notare | fanno notare | fece notare | fa presente | fanno presente
    | rende noto | rendono noto | rese noto
    """)
_DAYS: Final = "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi mattina sera pomeriggio settimana mese"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_ALONE, Nature.SPEECH),
        **dict.fromkeys((*_REGULAR.finite, *_REGULAR.participles, *_GERUNDS, *_IRREGULAR.split()), Nature.SPEECH),
        **dict.fromkeys((*_IRREGULAR_PARTICIPLES.split(), *_TOLD), Nature.SPEECH),
        **dict.fromkeys((*_BELIEVING.finite, *_BELIEVING.participles), Nature.BELIEF),
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys((_SPOKEN + _RESUMING + _PARTICIPLES).split(), Nature.SPEECH),
        **dict.fromkeys("scrive scrivono scrisse scritto pubblicato twittato".split(), Nature.WRITING),
    },
    showing_verbs=words("mostra mostrano mostrato dimostra dimostrano dimostrato"),
    quotation_verbs=_MOOD | _MOOD_REFLEXIVE | {"si legge"},
    impersonal_verbs=frozenset(("si legge",)),
    back_references=(
        *("lo", "così", "questo", "è quanto", "è ciò che", "è quello che", "la notizia è", "l' informazione è"),
        *(
            f"{to} {told}lo è"
            for to in ("a", "ad")
            for told in words("dir riferir scriver annunciar affermar confermar rivelar sostener raccontar")
        ),
    ),
    according=(
        *(
            f"{so} quanto {told} {by}"
            for so in ("secondo", "stando a")
            for told in words("riferito dichiarato riportato comunicato")
            for by in words("da dal dalla dai dall'")
        ),
        "secondo",
        "a detta di",
        "a dire di",
        *(f"stando {to}" for to in ("a", "al", "alla", "all'", "ai", "agli", "alle")),
        "a giudizio di",
        "ad avviso di",
        "a parere di",
        "nelle parole di",
        "le parole di",
        "per",
    ),
    according_speaker=("a suo avviso", "a suo giudizio", "a suo dire", "a suo parere", "a loro avviso", "a loro giudizio", "a loro dire"),
    according_pronouns={"a quanto pare": "", "a quanto si apprende": ""},
    first_person=words("io mi me mio mia miei mie noi ci nostro nostra nostri nostre"),
    pronouns=words("lui lei loro egli ella noi io"),
    second_person=words("lei voi suo sua tu ti tuo tua le"),
    complementisers=words("che se come perché"),
    speaking_nouns=PEOPLE.roles
    | PEOPLE.titles
    | PEOPLE.organisation_words
    | PEOPLE.documents
    | PEOPLE.group_nouns
    | words("""
        testimone cittadino cittadina vigili carabinieri pompieri soccorritori fonte stampa quotidiano giornale giornalisti televisione
        radio testimonianza testimonianze esperto esperta specialista vicini famiglia vittima giudici medici scienziati storici storico
        economisti politologo statistiche cifre dati stime stima calcoli previsioni informazioni messaggio testo autore autrice autori
        organizzazione organizzazioni associazione associazioni imprese aziende direzione servizio ufficio centro opposizione maggioranza
        presidenza camera corte difesa accusa esercito onu sondaggi studi rapporti sentenza questura prefettura sindacati legale legali pm
        gip pubblico inchiesta ricostruzione versione racconto ricerca ricerche analisi analista ricercatori ricercatore magistrati
        magistrato avvocati medico tecnico allenatore molti alcuni lui lei loro leggenda tradizione teoria tesi
        """),
    contrasts=words("ma mentre"),
    statement_complementiser="che",
    auxiliaries=words("anche poi inoltre ancora non si mi ti vi gli le già però infine quindi lo ne ci così sempre"),
    phrase_breaks=words("ma o che quando perché se come mentre dove poiché né chi cui"),
    joiners=words("e ed ma"),
    resuming_forms=words(_RESUMING) | _GERUNDS,
    apposition_openers=words("""
        un una uno il la l' lo i le gli presidente sindaco sindaca ministro ministra direttore direttrice portavoce segretario segretaria
        avvocato avvocata professore professoressa responsabile capo leader assessore assessora deputato deputata senatore senatrice
        """),
    adjunct_openers=words(
        f"""fino sino grazie davanti insieme a ad al alla allo all' ai alle agli in nel nella nell' nei nelle durante davanti dopo
        prima da dal dalla dall' per con su sul sulla sull' sui sulle tra fra contro {_DAYS}"""
    ),
    documents=words("""
        dati cifre statistiche rapporto studio comunicato lettera sondaggio documento nota testo libro articolo quotidiano giornale
        relazione sentenza
        """),
    determiners=words(
        "il lo la l' i gli le un uno una un' suo sua suoi sue nostro nostra questo questa questi queste alcuni alcune molti due tre"
    ),
    of=words("di del della dello dell' dei delle degli d' de"),
    perfect_auxiliaries=words("ha hanno aveva avevano avrebbe avrebbero"),
    plural_verb_endings=("no", "ro"),
    copulas=words("è sono era erano fu furono stato stata stati state viene vengono venne"),
    reflexives=words("si"),
    participles=words(_PARTICIPLES) | _PAST | _ALONE_PAST,
    finite_forms=words(_SPOKEN + _BELIEVED) | _FINITE | (_ALONE - _ALONE_PAST),
    particles={
        **dict.fromkeys(words("parla parlano parlò parlato"), words("di del della dello dell' dei delle")),
        "reso": words("noto"),
        "fatto": words("sapere"),
    },
    noun_verbs=words("""
        comunicato scritto denuncia ricorda risposta domanda accusa conferma replica commenta attacca chiede precisa segnala minaccia nota
        cita stima critica contesta informa motiva reclama
        """),
    plain_verbs=words("dice detto afferma affermato nega negato spera crede ammette ammesso promette promesso"),
    negations=words("non"),
    drops_subjects=True,
    as_openers=words("come"),
    naming_words=words("come di"),
    clauseless_verbs=words("""definisce definiscono definì definito bolla bollò bollato accusa accusano accusò accusato parla parlano parlò
        parlato etichettato"""),
    naming_verbs=words("""
        definisce definiscono definì definito bolla bollò bollato accusa accusano accusò accusato descrive descrisse descritto chiama
        giudica giudicato considera considerato parla parlano parlò parlato etichettato
        """),
    doubtful_according=words("per"),
    sentence_adverbs=words("inoltre anche poi infine intanto ieri oggi secondo per in dopo durante nel nella al alla")
    | {"dal canto suo", "dal suo canto", "dal canto loro", "da parte sua", "per parte sua", "a sua volta"},
    time_words=words(_DAYS),
    subordinators=words("quando perché mentre dove poiché che chi cui se"),
    relative_pronouns=words("che cui chi dove quale quali"),
    purpose_openers=words("per"),
    question_labels=words("d domanda giornalista"),
    answer_labels=words("r risposta"),
    interviews=words("intervista intervistato intervistata colloquio dialogo incontrato incontrata abbiamo"),
    dialogue_dashes=True,
    romance=CliticGrammar(
        ordinals=words("primo prima"),
        dative_articles=words("al alla allo all'"),
        before_that=words("dato visto dopo senza anziché fino"),
        resuming_infinitives=words(
            "aggiungere precisare concludere sottolineare assicurare affermare spiegare ricordare ribadire ammettere"
        ),
        before_words=words("prima"),
        elided=("l'", "un'", "dell'", "all'", "nell'", "sull'", "dall'", "d'", "c'", "quest'", "quell'"),
        bare_nouns=words("fonti testimoni esperti analisti alcuni"),
        reported_infinitives=words("avere aver averlo averla essere esser essersi volere voler potere poter dovere dover sapere"),
        # Also without their last vowel, "di aver chiamato", and with a pronoun, "a chiamarlo".
        infinitive_endings=tuple("are ere ire rre ar er ir rsi rlo rla rli rle rne rci rvi rmi rti rgli".split()),
        participle_endings=tuple("ato ata ati ate ito ita iti ite uto uta uti ute".split()),
        clitics=words("mi ti si ci vi gli le lo la li ne l'"),
        passive_copulas=words("stato"),
        reflexive_verbs=_ALONE | _MOOD_REFLEXIVE,
        reflexive_copulas=words("è sono era erano"),
        agreeing_participles=frozenset(past[:-1] + ending for past in (_REFLEXIVE.participles | _OFTEN_REFLEXIVE) for ending in "oaie"),
    ),
    acts=ActWords(act_verbs=words("propone propongono calcola stabilisce definisce")),
)
