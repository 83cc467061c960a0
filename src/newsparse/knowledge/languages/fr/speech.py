"""French: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.languages.fr.words import PEOPLE
from newsparse.knowledge.speech_grammars import ActWords, CliticGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import VerbEndings, inflect, listed, words
from newsparse.terms import Nature

# Present and imperfect; the simple past is literary, but the third person of some verbs is copy.
_SPOKEN: Final = """
parle parlent parlait reconnait fait font réagit sourit tempère concède renchérit appelle appellent invite
"""
_PARTICIPLES: Final = """
parlé appelé fait réagi renchéri laissé publié posté vanté
"""
_RESUMING: Final = "ajoutant précisant soulignant assurant affirmant expliquant rappelant estimant indiquant dénonçant jugeant évoquant"
_WRITTEN: Final = """
écrivent écrivait tweete rapporte rapportent poste
"""
_BELIEVED: Final = """
croit croient craignent craignait considère considèrent
"""
# "annoncer" is "annonça", "exiger" is "exigea".
_RESPELT: Final = {"c": "ç", "g": "ge"}
# The endings of regular verbs: third person of the tenses of copy, participle, gerund.
_ENDINGS: Final = {
    "er": VerbEndings("+e +ent ait aient a èrent era eront erait eraient", "é", "ant"),
    "ir": VerbEndings("it issent issait issaient irent ira iront irait iraient", "i", "issant"),
}
_REGULAR: Final = inflect(
    """
    déclarer affirmer ajouter annoncer expliquer indiquer préciser souligner assurer estimer juger regretter rappeler/rappell
    insister confier confirmer avertir dénoncer critiquer marteler/martèl lancer raconter demander réclamer exiger saluer noter observer
    relever/relèv avancer plaider fustiger ironiser accuser rétorquer témoigner détailler signaler résumer évoquer alerter déplorer
    revendiquer tonner soupirer plaisanter nuancer tempérer arguer jurer concéder interroger glisser répéter/répèt qualifier taxer condamner
    recommander commenter considérer conseiller certifier clamer communiquer constater conjecturer contester crier
    décréter dévoiler divulguer énoncer énumérer exhorter garantir grogner hasarder insinuer invoquer lâcher
    marmonner mentionner menacer murmurer narrer notifier objecter opposer ordonner prétexter proclamer pronostiquer proposer
    protester railler rapporter réaffirmer réfuter relater remarquer renseigner répliquer reprocher révéler/révèl riposter
    scander sermonner spécifier stipuler suggérer supplier supputer trancher vitupérer vociférer informer
    rassurer argumenter asséner chuchoter hurler gronder pester pointer tweeter préconiser avouer nier justifier
    """,
    _ENDINGS,
    _RESPELT,
)
_BELIEVING: Final = inflect(
    "espérer/espèr douter redouter souhaiter imaginer supposer considérer présumer penser rêver parier", _ENDINGS, _RESPELT
)
# Irregular verbs, in the same forms.
_IRREGULAR: Final = """
dit disent disait disaient dira dirait diront diraient répond répondent répondait répondit répondra reconnaît reconnaissent reconnaissait
reconnut admet admettent admettait admit prévient préviennent prévint prévenait promet promettent promettait promit poursuit poursuivent
poursuivait conclut concluent concluait dément démentent démentait soutient soutiennent soutenait soutint prétend prétendent prétendait
décrit décrivent décrivait prédit prédisent convient convenait convint maintient maintiennent maintenait redit redisait contredit
sous-entend sous-entendait croyait crut craint enchaîne défend défendent défendait écrit écrivit écrira
"""
_IRREGULAR_PARTICIPLES: Final = """
défendu dit répondu reconnu admis prévenu promis poursuivi conclu démenti soutenu prétendu décrit prédit convenu maintenu cru craint écrit
"""
_IRREGULAR_GERUNDS: Final = "disant répondant reconnaissant admettant promettant concluant démentant soutenant prétendant"
_REFLEXIVE: Final = inflect(
    """
    féliciter emporter désoler étonner inquiéter/inquièt alarmer agacer amuser exclamer offusquer moquer excuser indigner
    enthousiasmer remémorer exaspérer/exaspèr réjouir
    """,
    _ENDINGS,
    _RESPELT,
)
_OFTEN_REFLEXIVE: Final = words("interrogé dit demandé défendu justifié expliqué vanté lamenté")
_IRREGULAR_REFLEXIVE: Final = "plaint plaignent plaignait insurge insurgent insurgeait souvient souviennent souvenait"
_FINITE: Final = frozenset((*_REGULAR.finite, *_BELIEVING.finite, *_IRREGULAR.split()))
_PAST: Final = frozenset((*_REGULAR.participles, *_BELIEVING.participles, *_IRREGULAR_PARTICIPLES.split()))
_GERUNDS: Final = frozenset((*_REGULAR.gerunds, *_IRREGULAR_GERUNDS.split()))
_ALONE_PAST: Final = frozenset(past + ending for past in _REFLEXIVE.participles for ending in ("", "e", "s", "es"))
_ALONE: Final = _REFLEXIVE.finite | _ALONE_PAST | words(_IRREGULAR_REFLEXIVE)
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = inflect(
    """
        pouffer rigoler ricaner maugréer ronchonner râler fulminer tempêter enrager persifler pérorer philosopher blaguer abonder
        acquiescer/acquiesc opiner compléter/complèt embrayer prophétiser bredouiller balbutier bougonner sangloter minimiser théoriser
        souffler grommeler/grommell relativiser questionner grincer corroborer badiner balayer/balai clarifier synthétiser approuver
        remercier décrypter développer savourer suggérer/suggèr écarter oser
        """,
    _ENDINGS,
    _RESPELT,
).finite | words(
    "sourient souriait rit rient riait reprend reprennent reprit reprenait enchaînent enchaînait renchérissent concèdent compatit"
)
_MOOD_REFLEXIVE: Final = inflect(
    """
        esclaffer émerveiller impatienter lamenter désespérer/désespèr enorgueillir vanter énerver gausser écrier targuer attrister
        résigner apitoyer emballer enflammer étrangler
    """,
    _ENDINGS,
    _RESPELT,
).finite
_DAYS: Final = "lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir midi semaine mois"

_READ: Final = frozenset(("peut on lire", "lit on", "pouvait on lire"))

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_ALONE, Nature.SPEECH),
        **dict.fromkeys((*_REGULAR.finite, *_REGULAR.participles, *_GERUNDS, *_IRREGULAR.split()), Nature.SPEECH),
        **dict.fromkeys(_IRREGULAR_PARTICIPLES.split(), Nature.SPEECH),
        **dict.fromkeys((*_BELIEVING.finite, *_BELIEVING.participles), Nature.BELIEF),
        **dict.fromkeys((_SPOKEN + _RESUMING + _PARTICIPLES).split(), Nature.SPEECH),
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys("pensé espéré cru craint souhaité considéré".split(), Nature.BELIEF),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
        **dict.fromkeys("rapporté écrit tweeté publié posté".split(), Nature.WRITING),
    },
    showing_verbs=words("montre montrent montrait montré"),
    quotation_verbs=_MOOD | _MOOD_REFLEXIVE | _READ,
    impersonal_verbs=_READ,
    back_references=(
        *(f"c' est {hedge}ce {that}" for hedge in ("", "du moins ", "en tout cas ") for that in ("que", "qu'")),
        *("ainsi", "l' information a été"),
    ),
    according=listed("""
        selon les mots de | selon | d' après | de l' avis de | à en croire | aux dires de | de source | aux yeux de | pour |
        a on appris auprès de | a on indiqué auprès de | a on appris de | a on appris de source | a on indiqué de source
    """),
    according_speaker=("à son avis", "à leur avis", "à ses yeux", "à leurs yeux", "selon ses dires", "selon leurs dires"),
    first_person=words("je j j' me moi mon ma mes nous notre nos"),
    pronouns=words("il elle ils elles on nous je"),
    second_person=words("vous votre vos tu te ton ta tes"),
    complementisers=words("que qu' si comment pourquoi combien"),
    speaking_nouns=PEOPLE.roles
    | PEOPLE.titles
    | PEOPLE.organisation_words
    | PEOPLE.documents
    | PEOPLE.group_nouns
    | words("""
        témoin témoins source riverain riverains policiers pompiers autorité site presse média médias quotidien hebdomadaire magazine
        chaîne radio télévision témoignages témoignage expert experte spécialiste spécialistes observateur habitant voisins voisin proche
        famille victime victimes juges avocats médecins scientifiques historiens économistes politologue politologues sociologue
        statistiques chiffres données estimations estimation prévisions informations bilan message note texte auteur auteurs autrice ong
        organisation organisations associations entreprises direction service services bureau institut centre centrale opposition majorité
        premier présidence cabinet chambre cour parquet défense accusation gendarmerie armée agence onu lui elle eux elles beaucoup lequel
        laquelle responsables dirigeants ministères syndicat constructeur exploitant opérateur fabricant propriétaire éditeur comité maison
        études enquêtes sondages analyse analystes recherche recherches récit récits légende tradition thèse théorie
        """),
    contrasts=words("mais tandis alors"),
    statement_complementiser="que",
    auxiliaries=words("""
        aussi ensuite également encore déjà pas ne n' pourtant toutefois notamment cependant néanmoins lui-même elle-même enfin y en m' me
        t' te tout alors ainsi toujours longuement clairement plus bien d'abord fait ailleurs par
        """),
    phrase_breaks=words("mais ou que qu' lorsque quand parce puisque si comme alors tandis afin donc car où qui dont ni or pour"),
    joiners=words("et mais"),
    resuming_forms=words(_RESUMING) | _GERUNDS,
    addressing_verbs=words("informé assuré prévenu averti confié déclaré dit indiqué"),
    apposition_openers=words("""
        un une le la l' les président présidente directeur directrice porte-parole chef cheffe ministre maire député députée sénateur
        sénatrice avocat avocate professeur professeure économiste chercheur chercheuse responsable secrétaire spécialiste membre
        cofondateur fondateur fondatrice patron patronne habitant habitante auteur autrice analyste délégué déléguée médecin procureur
        procureure préfet préfète entraîneur sélectionneur vice-président vice-présidente politologue historien historienne expert experte
        """),
    adjunct_openers=words(
        f"""à au aux dans en sur lors pendant devant auprès après avant depuis par pour avec chez vers sous contre sans via face dès
        {_DAYS}"""
    ),
    documents=words("""
        chiffres données statistiques résultats rapport étude communiqué lettre sondage livre document documents tribune courrier courriel
        texte quotidien journal article enquête note
        """),
    determiners=words("""
        le la les l' un une des du son sa ses leur leurs notre nos ce cette ces cet plusieurs certains certaines deux trois quelques
        d'autres
        """),
    # -- noun phrases
    of=words("de du des d' de"),
    # -- verbs
    perfect_auxiliaries=words("a ont avait avaient aurait auraient ait"),
    plural_verb_endings=listed("""
        ont | rent | aient | quent | cent | dent | vent | tent | nent | lent | gent | isent | ensent | osent | usent | iment | ument
        ament | rment
    """),
    copulas=words("est sont était étaient été fut furent sera seront serait"),
    reflexives=words("se s'"),
    participles=words(_PARTICIPLES) | _PAST | _ALONE_PAST,
    finite_forms=words(_SPOKEN + _WRITTEN + _BELIEVED) | _FINITE | (_ALONE - _ALONE_PAST),
    particles={
        **dict.fromkeys(words("parle parlent parlait parlé taxe taxent taxait taxé"), words("de d' du des")),
        "fait": words("savoir valoir"),
        "laissé": words("entendre"),
    },
    noun_verbs=words("""communiqué note demande juge doute critique annonce signale réclame lance
        avance relève observe confie appelle poste dit fait appel
        taxe invite menace reproche conseille pointe tranche murmure rêve remarque oppose ordonne"""),
    plain_verbs=words("""
        dit affirme affirmé assure assuré déclare déclaré estime estimé espère espéré reconnaît reconnu pense pensé croit nie promet promis
        affirment disent assurent espèrent craint redoute souhaite prétend jure confie confié
        """),
    negations=words("ne n' pas plus s' se"),
    # -- reporting clauses
    as_openers=words("comme ainsi"),
    naming_words=words("comme de d' du"),
    clauseless_verbs=words("""qualifie qualifient qualifiait qualifié taxe taxent taxait taxé accuse accusent accusait accusé parle parlent
        parlait parlé"""),
    naming_verbs=words("""
        qualifie qualifient qualifiait qualifié taxe taxent taxait taxé décrit décrivent décrivait accuse accusent accusait accusé parle
        parlent parlait parlé considère considèrent juge jugent jugeait jugé dénonce dénoncent dénonçait dénoncé
        """),
    doubtful_according=words("pour"),
    # -- clauses
    sentence_adverbs=words("""
        ainsi cependant pourtant enfin toutefois néanmoins aussi puis ensuite interrogé interrogée contacté contactée sollicité hier lundi
        mardi mercredi jeudi vendredi samedi dimanche selon pour lors dans après avant depuis devant
        """)
    | {"de son côté", "de leur côté", "pour sa part", "pour leur part", "à son tour"},
    time_words=words(_DAYS),
    subordinators=words(
        """lorsque quand parce puisque alors tandis afin où dont qui lorsqu' puisqu' laquelle lequel lesquels lesquelles que qu'"""
    ),
    relative_pronouns=words("qui dont où laquelle lequel lesquels lesquelles"),
    purpose_openers=words("afin pour"),
    question_labels=words("question q journaliste relance"),
    answer_labels=words("réponse r"),
    interviews=words("interview entretien entretiens rencontre rencontré interrogé interrogée propos recueillis"),
    dialogue_dashes=True,
    romance=CliticGrammar(
        ordinals=words("premier première"),
        dative_articles=words("au"),
        reported_infinitives=words("avoir être vouloir pouvoir devoir"),
        expletives=words("il"),
        before_that=words("alors tandis dès sans pour avant après afin tant parce ainsi sitôt pendant depuis jusqu'à"),
        resuming_infinitives=words("""
            ajouter préciser lancer conclure souligner assurer affirmer expliquer rappeler déclarer poursuivre reconnaître nuancer insister
            """),
        before_words=words("avant"),
        infinitive_endings=("er", "ir", "ire", "dre", "oir", "aître"),
        elided=("l'", "d'", "qu'", "n'", "s'", "j'", "c'", "m'", "lorsqu'", "puisqu'", "jusqu'"),
        bare_nouns=words("plusieurs certains experts sources deux trois"),
        participle_endings=tuple("é ée és ées".split()),
        clitics=words("me m' te t' se s' le la l' les nous vous lui leur y en"),
        reflexive_verbs=_ALONE | _MOOD_REFLEXIVE,
        reflexive_copulas=words("est sont était étaient"),
        agreeing_participles=frozenset(
            past + ending for past in (_REFLEXIVE.participles | _OFTEN_REFLEXIVE) for ending in ("", "e", "s", "es")
        ),
        subject_relatives=words("qui"),
    ),
    acts=ActWords(
        act_verbs=words(
            """maintient maintiennent maintenait maintenu convient convenait considère considèrent propose proposent oppose opposent"""
        )
    ),
)
