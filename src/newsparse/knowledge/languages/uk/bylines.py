"""Words of bylines and picture credits in Ukrainian."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("автор", "авторка", "автори", "текст", "спілкувався", "спілкувалася", "підготував", "підготувала"),
    roles={
        "кореспондент": Role.REPORTING,
        "редактор": Role.EDITING,
        "редакторка": Role.EDITING,
        "фото": Role.PHOTOGRAPHY,
        "фотограф": Role.PHOTOGRAPHY,
        "графіка": Role.GRAPHICS,
        "інфографіка": Role.GRAPHICS,
        "ілюстрація": Role.GRAPHICS,
        "переклад": Role.TRANSLATION,
        "переклав": Role.TRANSLATION,
        "переклала": Role.TRANSLATION,
        "продюсер": Role.PRODUCTION,
    },
    titles=phrases(
        """
        журналіст | журналістка | кореспондент | кореспондентка | власний кореспондент | оглядач | редактор
        редакторка | головний редактор | головна редакторка | колумніст | колумністка | фотограф
        фотокореспондент
        """
    ),
    joiners=frozenset({"і", "й", "та", "&"}),
)

CREDITS: Final = CreditWords(
    positions=("ліворуч", "праворуч", "зліва", "справа", "в центрі", "у центрі", "посередині", "зліва направо", "на фото", "на знімку"),
    marks=(
        "автор фото",
        "джерело зображення",
        "фото",
        "фотографія",
        "фотограф",
        "джерело",
        "джерело фото",
        "зображення",
        "ілюстрація",
        "знімок",
        "відео",
        "колаж",
        "скриншот",
        "графіка",
    ),
    caption_openers=("підпис до фото", "архівне фото", "фото з архіву", "архів", "ілюстративне фото", "на фото", "відео", "мапа"),
)
