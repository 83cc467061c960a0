"""Date words of Italian."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_precision, numbered, phrases, words

DATES: Final = DateWords(
    every=phrases("ogni | tutti i | tutte le"),
    months=numbered(
        1,
        """
        gennaio, gen, genn | febbraio, feb, febbr | marzo, mar | aprile, apr | maggio, mag, magg | giugno, giu | luglio, lug | agosto, ago
        settembre, set, sett | ottobre, ott | novembre, nov | dicembre, dic
        """,
    ),
    weekdays=numbered(
        0,
        """
        lunedì, lun, lunedi | martedì, mar, martedi | mercoledì, mer, mercoledi | giovedì, gio, giovedi | venerdì, ven, venerdi
        sabato, sab | domenica, dom
        """,
    ),
    ordinal_endings=frozenset(("°", "º")),
    numbers=numbered(1, "un, uno, una | due | tre | quattro | cinque | sei | sette | otto | nove | dieci"),
    relative=by_number("""
        0: oggi | stamattina | stamane | stamani | questa mattina | questo pomeriggio | stasera | questa sera | stanotte
        -1: ieri
        -2: l'altroieri | l ' altroieri | l ' altro ieri
        1: domani
        2: dopodomani
    """),
    relative_parts=phrases("stamattina | stamane | stamani | questa mattina | questo pomeriggio | stasera | questa sera | stanotte"),
    anaphors={"lo stesso giorno": 0, "il giorno dopo": 1, "il giorno successivo": 1, "il giorno prima": -1, "il giorno precedente": -1},
    ago={"fa": -1},
    units=by_precision("""
        day: giorno | giorni
        week: settimana | settimane
        month: mese | mesi
        year: anno | anni
        weekend: weekend | fine settimana
    """),
    shifts={"scorso": -1, "scorsa": -1, "questo": 0, "questa": 0, "prossimo": 1, "prossima": 1},
    trailing_shifts={"scorso": -1, "scorsa": -1, "passato": -1, "passata": -1, "prossimo": 1, "prossima": 1},
    day_prepositions=phrases("il | l | del | dal | al"),
    period_prepositions=phrases("in | nel | dal | fine | inizio | metà | entro"),
    of=phrases("di | del"),
    articles=phrases("il | lo | la | l | dal | al | nel"),
    day_parts=dict.fromkeys(phrases("mattina | pomeriggio | sera | notte | in mattinata | nel pomeriggio | in serata"), 0),
    range_openers={"dal": phrases("al"), "da": phrases("a"), "tra": phrases("e"), "fra": phrases("e")},
    range_joiners=phrases("- | – | al"),
    future=phrases(
        """
        sarà | saranno | verrà | verranno | dovrà | dovranno | dovrebbe | dovrebbero | previsto | prevista
        previsti | previste | atteso | attesa | comincia | inizia | apre | riapre | chiude | termina | scade | riprende
        """
    ),
    future_endings=("rà", "ranno"),
    past=words(
        """
        ha hanno aveva avevano era erano fu furono stato stata stati state diceva voleva doveva faceva poteva disse dissero
        fece fecero ebbe ebbero vinse vinsero prese presero mise misero nacque dimise dimisero decise decisero
        uccise uccisero chiuse chiusero corse rimase rispose scese spinse tolse venne vennero vide videro visse
        """
    ),
    past_endings=("ò", "ì", "arono", "erono", "irono", "ava", "avano"),
    past_auxiliaries={"è": 3, "sono": 3, "sia": 3, "siano": 3},
    participle_pattern=(
        r"\p{Ll}{2,}(?:at|ut|it)[oaie]|\p{Ll}*(?:mort|pres|mess|chius|apert|uccis|scompars|appars|rimast|accus|ars|cors"
        r"|espos|dimess|sces|fatt|dett|stat|volt|vint|rott|strutt|colt|tolt|pers|decis)[oaie]"
    ),
    non_verbs=words("però può ciò brava lava così lunedì martedì mercoledì giovedì venerdì"),
    past_prepositions=phrases("dopo | nonostante"),
    forward_phrases=phrases("per | fino a | fino al | entro"),
)
