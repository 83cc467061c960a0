"""French: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.lists import words
from newsparse.knowledge.speechwords import SpeechWords
from newsparse.terms import Nature

# Present and imperfect; the simple past is literary, but the third person of some verbs is copy.
_SPOKEN: Final = """
dit disent disait disaient déclare déclarent déclarait affirme affirment affirmait affirmaient ajoute ajoutent ajoutait annonce
annoncent annonçait explique expliquent expliquait indique indiquent indiquait précise précisent précisait souligne soulignent
soulignait assure assurent assurait estime estiment estimait juge jugent jugeait regrette regrettent regrettait rappelle
rappellent rappelait insiste insistent répond répondent répondait confie confient confiait confirme confirment reconnaît
reconnaissent reconnait admet admettent prévient préviennent avertit avertissent dénonce dénoncent dénonçait critique critiquent
martèle martelait lance lancent promet promettent raconte racontent racontait demande demandent demandait réclame réclament
exige exigent salue saluent note notent notait observe observent poursuit poursuivait conclut concluait relève relèvent avance
avancent plaide plaident fustige fustigent ironise ironisait dément démentent accuse accusent rétorque témoigne témoignent
détaille détaillent signale signalent fait font résume résumait évoque évoquent prédit alerte alertent déplore déplorent
déplorait revendique réagit tonne soupire sourit plaisante s'exclame nuance tempère argue soutient soutiennent jure jurent
prétend prétendent concède martèle interroge s'interroge s'insurge s'indigne renchérit ajouta déclara répondit appelle appellent
qualifie qualifient décrit décrivent condamne condamnent invite recommande recommandent commente commentent glisse s'inquiète
s'étonne s'agace se félicite déclarera dira répète répètent
"""
_PARTICIPLES: Final = """
dit déclaré affirmé ajouté annoncé expliqué indiqué précisé souligné assuré estimé jugé regretté rappelé insisté répondu confié
confirmé reconnu admis prévenu averti dénoncé critiqué martelé lancé promis raconté demandé réclamé exigé appelé salué noté
observé poursuivi informé conclu relevé avancé plaidé fustigé ironisé démenti accusé rétorqué témoigné détaillé fait signalé
résumé évoqué prédit alerté déploré revendiqué réagi soutenu juré prétendu concédé interrogé renchéri qualifié décrit condamné
recommandé commenté glissé répété laissé nuancé tempéré argué rapporté écrit tweeté publié posté révélé pensé espéré cru craint
souhaité considéré vanté exhorté
"""
_RESUMING: Final = "ajoutant précisant soulignant assurant affirmant expliquant rappelant estimant indiquant dénonçant jugeant évoquant"
_WRITTEN: Final = """
écrit écrivent écrivait tweete rapporte rapportent poste
"""
_BELIEVED: Final = """
pense pensent pensait croit croient espère espèrent espérait craint craignent craignait redoute redoutent souhaite souhaitent
considère considèrent considérait doute
"""
_DAYS: Final = "lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir midi"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys((_SPOKEN + _RESUMING + _PARTICIPLES).split(), Nature.SPEECH),
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys("pensé espéré cru craint souhaité considéré".split(), Nature.BELIEF),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
        **dict.fromkeys("rapporté écrit tweeté publié posté".split(), Nature.WRITING),
    },
    according=(
        "selon les mots de",
        "selon",
        "d' après",
        "de l' avis de",
        "à en croire",
        "aux dires de",
        "de source",
        "aux yeux de",
        "pour",
    ),
    first_person=words("je j j' me moi mon ma mes nous notre nos"),
    pronouns=words("il elle ils elles on nous je"),
    second_person=words("vous votre vos tu te ton ta tes"),
    complementisers=words("que qu' si comment pourquoi combien"),
    statement_complementiser="que",
    auxiliaries=words(
        """aussi ensuite également encore déjà pas ne n' pourtant toutefois notamment cependant néanmoins lui-même elle-même enfin y en
        tout alors ainsi toujours longuement clairement plus bien d'abord fait ailleurs par"""
    ),
    phrase_breaks=words("et mais ou que qu' lorsque quand parce puisque si comme alors tandis afin donc car où qui dont ni or pour"),
    joiners=words("et mais"),
    resuming_forms=words(_RESUMING),
    addressing_verbs=words("informé assuré prévenu averti confié déclaré dit indiqué"),
    apposition_openers=words(
        """un une le la l' les président présidente directeur directrice porte-parole chef cheffe ministre maire député députée
        sénateur sénatrice avocat avocate professeur professeure économiste chercheur chercheuse responsable secrétaire
        spécialiste membre cofondateur fondateur fondatrice patron patronne habitant habitante auteur autrice analyste délégué
        déléguée médecin procureur procureure préfet préfète entraîneur sélectionneur vice-président vice-présidente politologue
        historien historienne expert experte"""
    ),
    adjunct_openers=words(
        f"""à au aux dans en sur lors pendant devant auprès après avant depuis par pour avec chez vers sous contre sans via face dès
        {_DAYS}"""
    ),
    documents=words(
        """rapport étude communiqué lettre sondage livre document documents tribune courrier courriel texte quotidien journal article
        enquête note"""
    ),
    determiners=words(
        """le la les l' un une des du son sa ses leur leurs notre nos ce cette ces cet plusieurs certains certaines deux trois quelques
        d'autres"""
    ),
    # -- noun phrases
    elided=("l'", "d'", "qu'", "n'", "s'", "j'", "c'", "m'", "lorsqu'", "puisqu'", "jusqu'"),
    of=words("de du des d' de"),
    bare_nouns=words("plusieurs certains experts sources deux trois"),
    # -- verbs
    perfect_auxiliaries=words("a ont avait avaient aurait auraient ait"),
    copulas=words("est sont était étaient été fut furent sera seront serait"),
    reflexives=words("se s'"),
    participles=words(_PARTICIPLES),
    finite_participles=words(_SPOKEN + _WRITTEN + _BELIEVED),
    particles={"fait": words("savoir valoir"), "laissé": words("entendre")},
    noun_verbs=words(
        """note demande juge doute critique annonce signale réclame lance avance relève observe confie appelle poste dit fait appel
        invite"""
    ),
    plain_verbs=words(
        """dit affirme affirmé assure assuré déclare déclaré estime estimé espère espéré reconnaît reconnu pense pensé croit nie promet
        promis affirment disent assurent espèrent craint redoute souhaite prétend jure confie confié"""
    ),
    infinitive_endings=("er", "ir", "re", "oir"),
    negations=words("ne n' pas plus s' se"),
    # -- frames
    as_openers=words("comme ainsi"),
    naming_words=words("comme de"),
    doubtful_according=words("pour"),
    # -- clauses
    sentence_adverbs=words(
        """ainsi cependant pourtant enfin toutefois néanmoins aussi puis ensuite interrogé interrogée contacté contactée sollicité hier
        lundi mardi mercredi jeudi vendredi samedi dimanche selon pour lors dans après avant depuis devant"""
    ),
    time_words=words(_DAYS),
    subordinators=words(
        """lorsque quand parce puisque alors tandis afin où dont qui lorsqu' puisqu' laquelle lequel lesquels lesquelles que qu'"""
    ),
    relative_pronouns=words("qui dont où laquelle lequel lesquels lesquelles"),
    subject_relatives=words("qui"),
    purpose_openers=words("afin pour"),
    question_labels=words("question q"),
    answer_labels=words("réponse r"),
)
