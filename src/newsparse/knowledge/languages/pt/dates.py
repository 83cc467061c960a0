"""Date words of Portuguese."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_precision, numbered, phrases, words

DATES: Final = DateWords(
    every=phrases("cada | todo | toda | todos os | todas as"),
    months=numbered(
        1,
        """
        janeiro, jan | fevereiro, fev | março, mar, marco | abril, abr | maio, mai | junho, jun | julho, jul | agosto, ago | setembro, set
        outubro, out | novembro, nov | dezembro, dez
        """,
    ),
    weekdays=numbered(
        0,
        """
        segunda-feira, segunda, seg, 2ª feira | terça-feira, terça, ter | quarta-feira, quarta, qua | quinta-feira, quinta, qui
        sexta-feira, sexta, sex | sábado, sáb, sab | domingo, dom
        """,
    ),
    ordinal_endings=frozenset(("º", "°")),
    numbers=numbered(1, "um, uma | dois, duas | três | quatro | cinco | seis | sete | oito | nove | dez"),
    relative=by_number("""
        0: hoje | esta manhã | esta tarde | esta noite
        -1: ontem
        -2: anteontem
        1: amanhã
        2: depois de amanhã
    """),
    relative_parts=phrases("esta manhã | esta tarde | esta noite"),
    anaphors={"o mesmo dia": 0, "no mesmo dia": 0, "no dia seguinte": 1, "no dia anterior": -1},
    ago={"atrás": -1},
    leading_ago={"há": -1, "dentro de": 1, "daqui a": 1},
    units=by_precision("""
        day: dia | dias
        week: semana | semanas
        month: mês | meses
        year: ano | anos
        weekend: fim de semana
    """),
    shifts=by_number("""
        -1: passado | passada | último | última
        0: este | esta | nesta | neste
        1: próximo | próxima
    """),
    trailing_shifts={"passado": -1, "passada": -1, "próximo": 1, "próxima": 1, "que vem": 1},
    day_prepositions=phrases("no | na | ao | a | de | desde | até | dia"),
    period_prepositions=phrases("em | desde | até | finais de | princípios de | meados de"),
    of=phrases("de | do | da"),
    articles=phrases("o | a | no | na"),
    day_parts=dict.fromkeys(phrases("de manhã | pela manhã | à tarde | de tarde | à noite | de noite | de madrugada"), 0),
    range_openers={"de": phrases("a"), "do": phrases("ao"), "entre": phrases("e")},
    range_joiners=phrases("- | – | a"),
    future=phrases(
        "vai | vão | será | serão | deve | devem | deverá | deverão | previsto | prevista | previstos | previstas | começa | abre | reabre"
    ),
    future_endings=("rá", "rão"),
    past=words(
        """
        foi foram era eram tinha tinham havia disse disseram fez fizeram esteve estiveram teve tiveram veio vieram deu deram
        pôs viu viram houve pôde quis trouxe trouxeram soube
        """
    ),
    past_endings=("ou", "aram", "eram", "iram", "ava", "avam", "eu", "iu"),
    non_verbs=words("museu liceu europeu brava"),
    past_prepositions=phrases("após | apesar"),
    forward_phrases=phrases("para | até | até à"),
)
