"""Date words of French."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import numbered, phrases, words
from newsparse.terms import Precision

DATES: Final = DateWords(
    # -- the calendar
    months=numbered(
        1,
        """
        janvier, janv
        février, févr, fév, fevrier
        mars
        avril, avr
        mai
        juin
        juillet, juil
        août, aout
        septembre, sept
        octobre, oct
        novembre, nov
        décembre, déc, decembre
        """,
    ),
    weekdays=numbered(
        0,
        """
        lundi, lun
        mardi, mar
        mercredi, mer
        jeudi, jeu
        vendredi, ven
        samedi, sam
        dimanche, dim
        """,
    ),
    ambiguous=phrases("mars"),
    lookalikes=phrases("vendredi noir | mardi gras"),
    holidays={
        "noël": (12, 25),
        "jour de l ' an": (1, 1),
        "nouvel an": (1, 1),
        "toussaint": (11, 1),
        "saint-valentin": (2, 14),
        "saint-sylvestre": (12, 31),
        "fête nationale": (7, 14),
        "14-juillet": (7, 14),
        "jour de noël": (12, 25),
        "11-novembre": (11, 11),
        "fête du travail": (5, 1),
        "assomption": (8, 15),
        "épiphanie": (1, 6),
        "vendredi saint": (-2,),
        "dimanche de pâques": (0,),
        "lundi de pâques": (1,),
        "jeudi de l ' ascension": (39,),
        "lundi de pentecôte": (50,),
        "mercredi des cendres": (-46,),
    },
    # -- figures and numbers
    ordinals={
        "premier": 1,
    },
    ordinal_endings=phrases("er | ᵉʳ"),
    numbers={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
    },
    decade_prefixes=phrases("années"),
    decade_names={
        f"années {ten}": 1900 + 10 * number
        for number, ten in enumerate("vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix".split(), 2)
    },
    # -- days near the story's own, or near the day last mentioned
    relative={
        "aujourd'hui": 0,
        "hier": -1,
        "avant-hier": -2,
        "demain": 1,
        "après-demain": 2,
        "ce matin": 0,
        "ce soir": 0,
        "cette nuit": 0,
        "cet après-midi": 0,
        "la nuit dernière": -1,
    },
    relative_parts=phrases("ce matin | ce soir | cette nuit | cet après-midi | la nuit dernière"),
    overnight=phrases("dans la nuit"),
    anaphors={
        "le même jour": 0,
        "même jour": 0,
        "ce jour - là": 0,
        "le lendemain": 1,
        "lendemain": 1,
        "la veille": -1,
        "le surlendemain": 2,
        "l ' avant - veille": -2,
        "le jour suivant": 1,
        "le jour même": 0,
    },
    adjacent={"la veille": -1, "veille": -1, "le lendemain": 1, "lendemain": 1, "le surlendemain": 2},
    later={
        "plus tard": 1,
        "après": 1,
        "auparavant": -1,
        "plus tôt": -1,
        "avant": -1,
    },
    leading_ago={
        "il y a": -1,
        "voici": -1,
        "dans": 1,
    },
    # -- weeks, months, quarters and years
    units={
        "jour": Precision.DAY,
        "jours": Precision.DAY,
        "semaine": Precision.WEEK,
        "semaines": Precision.WEEK,
        "week-end": Precision.WEEKEND,
        "weekend": Precision.WEEKEND,
        "week-ends": Precision.WEEKEND,
        "mois": Precision.MONTH,
        "trimestre": Precision.RANGE,
        "an": Precision.YEAR,
        "ans": Precision.YEAR,
        "année": Precision.YEAR,
        "années": Precision.YEAR,
    },
    shifts={
        "ce": 0,
        "cet": 0,
        "cette": 0,
    },
    trailing_shifts={
        "dernier": -1,
        "dernière": -1,
        "passé": -1,
        "passée": -1,
        "écoulé": -1,
        "prochain": 1,
        "prochaine": 1,
    },
    quarters={
        f"{name} {part}": (months * i - months + 1, months * i)
        for months, part in ((3, "trimestre"), (6, "semestre"))
        for i, names in enumerate(("premier 1er", "deuxième second 2e 2ème", "troisième 3e 3ème", "quatrième 4e 4ème")[: 12 // months], 1)
        for name in names.split()
    }
    | {"première moitié": (1, 6), "deuxième moitié": (7, 12), "seconde moitié": (7, 12)}
    | {f"t{i}": (3 * i - 2, 3 * i) for i in range(1, 5)},
    fiscal=phrases("fiscal | exercice | scolaire"),
    other_quarters=phrases("décalé | clos"),
    # -- words next to a day
    day_prepositions=phrases("le | du | au | dès | depuis | avant"),
    period_prepositions=phrases("en | depuis | dès | début | fin | mi | courant"),
    period_only_prepositions=phrases("en"),
    of=phrases("de | du"),
    articles=phrases("le | la | les | l"),
    every=phrases("chaque | tous les"),
    # -- times of the day
    day_parts={
        "matin": 0,
        "soir": 0,
        "après-midi": 0,
        "midi": 0,
        "nuit": 0,
        "au matin": 0,
        "au soir": 0,
        "en soirée": 0,
        "en matinée": 0,
        "dans la soirée": 0,
        "dans la matinée": 0,
        "dans la nuit": 0,
        "dans l ' après-midi": 0,
    },
    day_modifiers=phrases("début | fin | mi"),
    time_prepositions=phrases("à | vers | dès"),
    times_of_day=phrases("midi | minuit"),
    # -- ranges
    range_openers={"du": phrases("au"), "de": phrases("à"), "entre": phrases("et")},
    range_joiners=phrases("- | – | au"),
    # -- whether a sentence looks back or forward
    future=phrases(
        """
        doit | doivent | devrait | devraient | va | vont | prévu | prévue | prévus | prévoit | attendu
        attendue | espère | compte
        """
    ),
    future_endings=("ra", "ront", "rait", "raient"),
    past=words(
        """
        a ont avait avaient était étaient été selon depuis eu eut eurent fut furent fit firent prit prirent mit mirent
        mourut naquit devint vint tint
        """
    ),
    past_endings=("ait", "aient", "èrent"),
    past_auxiliaries={"est": 3, "sont": 3, "soit": 3, "soient": 3},
    participle_pattern=(
        r"\p{Ll}{2,}é(?:es|e|s)?|\p{Ll}*(?:mort|né|parti|sorti|venu|tenu|rendu|battu|élu|paru|perdu|pris|mis|assis|réuni"
        r"|ouvert|offert|couvert|détruit|conduit|produit|reçu|vu|connu|fini|choisi|suivi|atteint|éteint)(?:es|e|s)?"
    ),
    non_verbs=words("fait parfait sait plaît souhait lait trait portrait extrait retrait attrait forfait opéra caméra extra"),
    past_prepositions=phrases("après | malgré"),
    forward_phrases=phrases("pour"),
    manner_words=phrases("comme"),
)
