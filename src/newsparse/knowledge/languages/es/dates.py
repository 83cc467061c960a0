"""Date words of Spanish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_numbers, by_precision, numbered, phrases, words

DATES: Final = DateWords(
    months=numbered(
        1,
        """
        enero, ene | febrero, feb | marzo, mar | abril, abr | mayo, may | junio, jun | julio, jul | agosto, ago
        septiembre, setiembre, sept, sep, set | octubre, oct | noviembre, nov | diciembre, dic
        """,
    ),
    weekdays=numbered(
        0,
        "lunes, lun | martes, mar | miércoles, mié, miercoles, mie | jueves, jue | viernes, vie | sábado, sáb, sabado, sab | domingo, dom",
    ),
    lookalikes=phrases("viernes negro | la mañana | una mañana | las mañanas | martes y trece"),
    holidays=by_numbers("""
        12 25: navidad
        12 24: nochebuena
        12 31: nochevieja
        1 1: año nuevo
        1 6: día de reyes
        11 2: día de los muertos
        11 1: día de todos los santos
        5 1: día del trabajo
        10 12: día de la hispanidad
        2 14: san valentín
        -3: jueves santo
        -2: viernes santo
        0: domingo de resurrección
        -46: miércoles de ceniza
    """),
    ordinals=by_number("""
        1: primero | primer
        2: segundo
        3: tercer
    """),
    ordinal_endings=phrases("º | o | er"),
    numbers=by_number("""
        1: un | una
        2+: dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince
    """),
    decade_prefixes=phrases("años | década de | década de los"),
    decade_names={
        f"años {ten}": 1900 + 10 * number
        for number, ten in enumerate("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), 2)
    },
    relative=by_number("""
        0: hoy | esta mañana | esta tarde | esta noche
        -1: ayer | anoche
        -2: anteayer | antier | anteanoche
        2: pasado mañana
        1: mañana
    """),
    relative_parts=phrases("anoche | anteanoche | esta mañana | esta tarde | esta noche"),
    overnight=phrases("durante la noche"),
    anaphors=by_number("""
        0: el mismo día | mismo día | ese mismo día
        1: al día siguiente | el día siguiente | día siguiente | un día después
        -1: el día anterior | día anterior | la víspera | el día antes | un día antes
    """),
    adjacent=by_number("""
        -1: el día antes de | el día antes | un día antes | la víspera | víspera
        1: el día después | un día después
    """),
    later=by_number("""
        1: más tarde | después
        -1: antes
    """),
    leading_ago=by_number("""
        -1: hace
        1: dentro de | en
    """),
    units=by_precision("""
        day: día | días
        week: semana | semanas
        weekend: fin de semana | fines de semana
        month: mes | meses
        range: trimestre
        year: año | años
    """),
    shifts=by_number("""
        0: este | esta
        -1: pasado | pasada | último | última
        1: próximo | próxima
    """),
    trailing_shifts=by_number("""
        -1: pasado | pasada
        1: próximo | próxima | que viene
    """),
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
    day_prepositions=phrases("el | del | al | desde | hasta | día"),
    period_prepositions=phrases("en | desde | hasta | finales de | principios de | mediados de"),
    period_only_prepositions=phrases("en"),
    of=phrases("de | del"),
    articles=phrases("el | la | los | las"),
    every=phrases("cada | todos los | los"),
    day_parts=by_number("""
        0: por la mañana | por la tarde | por la noche | en la mañana | en la tarde | en la noche | en la madrugada | de madrugada
        0: a mediodía | al mediodía | a medianoche
    """),
    day_modifiers=phrases("finales de | principios de | mediados de | inicios de"),
    time_prepositions=phrases("a las | a la | hacia las"),
    times_of_day=phrases("mediodía | medianoche"),
    range_openers={"del": phrases("al"), "de": phrases("a"), "desde": phrases("hasta"), "entre": phrases("y")},
    range_joiners=phrases("- | – | al"),
    future=phrases("va | van | debe | deben | previsto | prevista | prevé | prevén | planea | espera | empieza | comienza | abre | reabre"),
    future_endings=("rá", "rán", "ría", "rían"),
    past=words(
        """
        fue fueron era eran ha han había habían dijo dijeron según hubo hizo hicieron tuvo tuvieron puso pusieron dio dieron expuso propuso
        impuso dispuso vio vieron estuvo estuvieron pudo pudieron quiso quisieron vino vinieron trajo trajeron supo supieron tenía tenían
        podía podían hacía hacían decía decían quería querían debía debían sabía sabían
        """
    ),
    past_endings=("ó", "aron", "ieron", "jeron", "uvo", "dujo", "aba", "aban"),
    finite_past=phrases("fue | fueron | desde"),
    non_verbs=words("acaba acaban graba graban alaba alaban mayoría minoría categoría secretaría librería tesorería galería"),
    past_prepositions=phrases("tras | pese"),
    forward_phrases=phrases("para | hasta"),
    manner_words=phrases("como"),
)
