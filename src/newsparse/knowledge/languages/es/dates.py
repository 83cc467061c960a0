"""Date words of Spanish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import numbered, phrases, words
from newsparse.terms import Precision

DATES: Final = DateWords(
    # -- the calendar
    months=numbered(
        1,
        """
        enero, ene
        febrero, feb
        marzo, mar
        abril, abr
        mayo, may
        junio, jun
        julio, jul
        agosto, ago
        septiembre, setiembre, sept, sep, set
        octubre, oct
        noviembre, nov
        diciembre, dic
        """,
    ),
    weekdays=numbered(
        0,
        """
        lunes, lun
        martes, mar
        miércoles, mié, miercoles, mie
        jueves, jue
        viernes, vie
        sábado, sáb, sabado, sab
        domingo, dom
        """,
    ),
    lookalikes=phrases("viernes negro | la mañana | una mañana | las mañanas | martes y trece"),
    holidays={
        "navidad": (12, 25),
        "nochebuena": (12, 24),
        "nochevieja": (12, 31),
        "año nuevo": (1, 1),
        "día de reyes": (1, 6),
        "día de los muertos": (11, 2),
        "día de todos los santos": (11, 1),
        "día del trabajo": (5, 1),
        "día de la hispanidad": (10, 12),
        "san valentín": (2, 14),
        "jueves santo": (-3,),
        "viernes santo": (-2,),
        "domingo de resurrección": (0,),
        "miércoles de ceniza": (-46,),
    },
    # -- figures and numbers
    ordinals={
        "primero": 1,
        "primer": 1,
        "segundo": 2,
        "tercer": 3,
    },
    ordinal_endings=phrases("º | o | er"),
    numbers={
        "un": 1,
        "una": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "trece": 13,
        "catorce": 14,
        "quince": 15,
    },
    decade_prefixes=phrases("años | década de | década de los"),
    decade_names={
        f"años {ten}": 1900 + 10 * number
        for number, ten in enumerate("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), 2)
    },
    # -- days near the story's own, or near the day last mentioned
    relative={
        "hoy": 0,
        "ayer": -1,
        "anteayer": -2,
        "pasado mañana": 2,
        "antier": -2,
        "mañana": 1,
        "anoche": -1,
        "anteanoche": -2,
        "esta mañana": 0,
        "esta tarde": 0,
        "esta noche": 0,
    },
    relative_parts=phrases("anoche | anteanoche | esta mañana | esta tarde | esta noche"),
    overnight=phrases("durante la noche"),
    anaphors={
        "el mismo día": 0,
        "mismo día": 0,
        "ese mismo día": 0,
        "al día siguiente": 1,
        "el día siguiente": 1,
        "día siguiente": 1,
        "el día anterior": -1,
        "día anterior": -1,
        "la víspera": -1,
        "el día antes": -1,
        "un día antes": -1,
        "un día después": 1,
    },
    adjacent={
        "el día antes de": -1,
        "el día antes": -1,
        "un día antes": -1,
        "la víspera": -1,
        "víspera": -1,
        "el día después": 1,
        "un día después": 1,
    },
    later={
        "más tarde": 1,
        "después": 1,
        "antes": -1,
    },
    leading_ago={
        "hace": -1,
        "dentro de": 1,
        "en": 1,
    },
    # -- weeks, months, quarters and years
    units={
        "día": Precision.DAY,
        "días": Precision.DAY,
        "semana": Precision.WEEK,
        "semanas": Precision.WEEK,
        "fin de semana": Precision.WEEKEND,
        "fines de semana": Precision.WEEKEND,
        "mes": Precision.MONTH,
        "meses": Precision.MONTH,
        "trimestre": Precision.RANGE,
        "año": Precision.YEAR,
        "años": Precision.YEAR,
    },
    shifts={
        "este": 0,
        "esta": 0,
        "pasado": -1,
        "pasada": -1,
        "último": -1,
        "última": -1,
        "próximo": 1,
        "próxima": 1,
    },
    trailing_shifts={
        "pasado": -1,
        "pasada": -1,
        "próximo": 1,
        "próxima": 1,
        "que viene": 1,
    },
    quarters={
        f"{name} {part}": (months * i - months + 1, months * i)
        for months, part in ((3, "trimestre"), (6, "semestre"))
        for i, names in enumerate(("primer 1er", "segundo 2º 2do", "tercer 3er", "cuarto 4º 4to")[: 12 // months], 1)
        for name in names.split()
    }
    | {"primera mitad": (1, 6), "segunda mitad": (7, 12)}
    | {f"{i}t": (3 * i - 2, 3 * i) for i in range(1, 5)},
    fiscal=phrases("fiscal | ejercicio | escolar"),
    other_quarters=phrases("terminado | cerrado"),
    # -- words next to a day
    day_prepositions=phrases("el | del | al | desde | hasta"),
    period_prepositions=phrases("en | desde | hasta | finales de | principios de | mediados de"),
    period_only_prepositions=phrases("en"),
    of=phrases("de | del"),
    articles=phrases("el | la | los | las"),
    every=phrases("cada | todos los | los"),
    # -- times of the day
    day_parts={
        "por la mañana": 0,
        "por la tarde": 0,
        "por la noche": 0,
        "en la mañana": 0,
        "en la tarde": 0,
        "en la noche": 0,
        "en la madrugada": 0,
        "de madrugada": 0,
        "a mediodía": 0,
        "al mediodía": 0,
        "a medianoche": 0,
    },
    day_modifiers=phrases("finales de | principios de | mediados de | inicios de"),
    time_prepositions=phrases("a las | a la | hacia las"),
    times_of_day=phrases("mediodía | medianoche"),
    # -- ranges
    range_openers={"del": phrases("al"), "de": phrases("a"), "desde": phrases("hasta"), "entre": phrases("y")},
    range_joiners=phrases("- | – | al"),
    # -- whether a sentence looks back or forward
    future=phrases("va | van | debe | deben | previsto | prevista | prevé | prevén | planea | espera"),
    future_endings=("rá", "rán", "ría", "rían"),
    past=words(
        """
        fue fueron era eran ha han había habían dijo dijeron según hubo hizo hicieron tuvo tuvieron puso pusieron dio dieron
        expuso propuso impuso dispuso
        vio vieron estuvo estuvieron pudo pudieron quiso quisieron vino vinieron trajo trajeron supo supieron tenía tenían
        podía podían hacía hacían decía decían quería querían debía debían sabía sabían
        """
    ),
    past_endings=("ó", "aron", "ieron", "jeron", "uvo", "dujo", "aba", "aban"),
    finite_past=phrases("fue | fueron | desde"),
    non_verbs=words("acaba acaban graba graban alaba alaban mayoría minoría categoría secretaría librería tesorería galería"),
    past_prepositions=phrases("tras | pese"),
    forward_phrases=phrases("para"),
    manner_words=phrases("como"),
)
