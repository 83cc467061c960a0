"""Date words of French."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_numbers, by_precision, numbered, phrases, words

DATES: Final = DateWords(
    months=numbered(
        1,
        """
        janvier, janv | février, févr, fév, fevrier | mars | avril, avr | mai | juin | juillet, juil | août, aout | septembre, sept
        octobre, oct | novembre, nov | décembre, déc, decembre
        """,
    ),
    weekdays=numbered(0, "lundi, lun | mardi, mar | mercredi, mer | jeudi, jeu | vendredi, ven | samedi, sam | dimanche, dim"),
    ambiguous=phrases("mars"),
    lookalikes=phrases("vendredi noir | mardi gras"),
    holidays=by_numbers("""
        12 25: noël | jour de noël
        1 1: jour de l ' an | nouvel an
        11 1: toussaint
        2 14: saint-valentin
        12 31: saint-sylvestre
        7 14: fête nationale | 14-juillet
        11 11: 11-novembre
        5 1: fête du travail
        8 15: assomption
        1 6: épiphanie
        -2: vendredi saint
        0: dimanche de pâques
        1: lundi de pâques
        39: jeudi de l ' ascension
        50: lundi de pentecôte
        -46: mercredi des cendres
    """),
    ordinals={
        "premier": 1,
    },
    ordinal_endings=phrases("er | ᵉʳ"),
    numbers=by_number("""
        1: un | une
        2+: deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | treize | quatorze | quinze
    """),
    decade_prefixes=phrases("années"),
    decade_names={
        f"années {ten}": 1900 + 10 * number
        for number, ten in enumerate("vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix".split(), 2)
    },
    relative=by_number("""
        0: aujourd'hui | ce matin | ce soir | cette nuit | cet après-midi
        -1: hier | la nuit dernière
        -2: avant-hier
        1: demain
        2: après-demain
    """),
    relative_parts=phrases("ce matin | ce soir | cette nuit | cet après-midi | la nuit dernière"),
    overnight=phrases("dans la nuit"),
    anaphors=by_number("""
        0: le même jour | même jour | ce jour - là | le jour même
        1: le lendemain | lendemain | le jour suivant
        -1: la veille
        2: le surlendemain
        -2: l ' avant - veille
    """),
    adjacent={"la veille": -1, "veille": -1, "le lendemain": 1, "lendemain": 1, "le surlendemain": 2},
    later=by_number("""
        1: plus tard | après
        -1: auparavant | plus tôt | avant
    """),
    leading_ago=by_number("""
        -1: il y a | voici
        1: dans
    """),
    units=by_precision("""
        day: jour | jours
        week: semaine | semaines
        weekend: week-end | weekend | week-ends
        month: mois
        range: trimestre
        year: an | ans | année | années
    """),
    shifts=by_number("0: ce | cet | cette"),
    trailing_shifts=by_number("""
        -1: dernier | dernière | passé | passée | écoulé
        1: prochain | prochaine
    """),
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
    day_prepositions=phrases("le | du | au | dès | depuis | avant"),
    period_prepositions=phrases("en | depuis | dès | début | fin | mi | courant"),
    period_only_prepositions=phrases("en"),
    of=phrases("de | du"),
    articles=phrases("le | la | les | l"),
    every=phrases("chaque | tous les"),
    day_parts=by_number("""
        0: matin | soir | après-midi | midi | nuit | au matin | au soir | en soirée | en matinée | dans la soirée | dans la matinée
        0: dans la nuit | dans l ' après-midi
    """),
    day_modifiers=phrases("début | fin | mi"),
    time_prepositions=phrases("à | vers | dès"),
    times_of_day=phrases("midi | minuit"),
    range_openers={"du": phrases("au"), "de": phrases("à"), "entre": phrases("et")},
    range_joiners=phrases("- | – | au"),
    future=phrases(
        """
        doit | doivent | devrait | devraient | va | vont | prévu | prévue | prévus | prévoit | attendu | attendue | espère | compte
        commence | ouvre | rouvre | reprend | débute
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
        r"\p{Ll}{2,}é(?:es|e|s)?|\p{Ll}*(?:mort|né|parti|sorti|venu|tenu|rendu|tu|élu|paru|perdu|pris|mis|assis|réuni"
        r"|ouvert|offert|couvert|détruit|conduit|produit|reçu|vu|connu|fini|choisi|suivi|atteint|éteint)(?:es|e|s)?"
    ),
    non_verbs=words("fait parfait sait plaît souhait lait trait portrait extrait retrait attrait forfait opéra caméra extra"),
    past_prepositions=phrases("après | malgré"),
    forward_phrases=phrases("pour | jusqu à | jusqu au"),
    manner_words=phrases("comme"),
)
