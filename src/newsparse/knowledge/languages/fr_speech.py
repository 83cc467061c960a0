"""French: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.language import SpeechWords
from newsparse.knowledge.lists import words
from newsparse.terms import Nature

_SPOKEN: Final = """
dit disent dire disait déclaré déclare déclarent déclarait affirmé affirme affirment affirmait ajouté ajoute ajoutent
annoncé annonce annoncent expliqué explique
expliquent expliquait indiqué indique indiquent précisé précise précisent souligné souligne soulignent assuré assure assurent estimé
estime estiment estimait regretté regrette regrettent rappelé rappelle rappellent insisté insiste insistent répondu répond répondent
confié confie confient confirmé confirme confirment reconnu reconnaît reconnaissent admis admet prévenu prévient averti avertit
dénoncé dénonce dénoncent critiqué critique martelé martèle lancé lance promis promet raconté raconte racontent demandé demande
demandent réclamé réclame réclament exigé exige appelé appelle salué salue noté note notent observé observe poursuivi poursuit
conclu conclut relevé relève avancé avance plaidé plaide fustigé fustige ironisé ironise jugé juge jugent démenti dément accusé accuse
rétorqué rétorque témoigné témoigne témoignent détaillé détaille fait signalé signale résumé résume prédit évoqué évoque
"""
_RESUMING: Final = "ajoutant précisant soulignant assurant affirmant expliquant rappelant estimant indiquant"
_WRITTEN: Final = """
écrit écrivent tweeté tweete publié publie rapporté rapporte rapportent
"""
_BELIEVED: Final = """
pense pensent pensait croit croient espère espèrent espérait craint craignent redoute redoutent souhaite souhaitent
veut veulent considère considèrent doute
"""

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_BELIEVED.split(), Nature.BELIEF),
        **dict.fromkeys(_WRITTEN.split(), Nature.WRITING),
        **dict.fromkeys((_SPOKEN + _RESUMING).split(), Nature.SPEECH),
    },
    according=("selon", "d'après", "d’après", "de l'avis de", "aux dires de", "pour"),
    first_person=words("je j me moi mon ma mes nous notre nos"),
    pronouns=frozenset({"il", "elle", "ils", "elles", "on", "nous", "je", "qui"}),
    complementisers=words("que qu' qu’ si comment pourquoi"),
    that="que",
    inverting=words(_SPOKEN + _WRITTEN),
    auxiliaries=words("a ont avait avaient est sont été aussi ensuite également encore déjà pas ne n' n’ a-t-il a-t-elle"),
    breaks=words("et mais ou que qu' lorsque quand parce puisque si comme alors tandis afin avant après donc car où dit"),
    joiners=words("et mais"),
    resuming=words(_RESUMING),
    addressing=words("assuré prévenu averti confié déclaré dit indiqué"),
    appositions=words("un une le la l' l’ les qui dont président présidente directeur directrice porte-parole chef ministre maire"),
    adjuncts=words(
        """à au aux dans en sur lors pendant devant auprès après avant depuis par pour lundi mardi mercredi jeudi vendredi samedi dimanche
        hier ce cette mais"""
    ),
    determiners=words("le la les l' l’ un une des du son sa ses leur leurs notre nos ce cette ces"),
)
