"""Words of bylines and picture credits in Russian."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("автор", "авторы", "текст", "беседовал", "беседовала", "подготовил", "подготовила"),
    roles={
        "корреспондент": Role.REPORTING,
        "редактор": Role.EDITING,
        "фото": Role.PHOTOGRAPHY,
        "фотограф": Role.PHOTOGRAPHY,
        "графика": Role.GRAPHICS,
        "инфографика": Role.GRAPHICS,
        "иллюстрация": Role.GRAPHICS,
        "иллюстрации": Role.GRAPHICS,
        "перевод": Role.TRANSLATION,
        "перевел": Role.TRANSLATION,
        "перевела": Role.TRANSLATION,
        "продюсер": Role.PRODUCTION,
        "при участии": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        журналист | журналистка | корреспондент | специальный корреспондент | собственный корреспондент
        обозреватель | политический обозреватель | редактор | главный редактор | шеф-редактор | колумнист
        фотограф | фотокорреспондент | продюсер
        """
    ),
    joiners=frozenset({"и", "&"}),
)

CREDITS: Final = CreditWords(
    lines=phrases("архивное фото | фото из архива | иллюстративное фото"),
    positions=("слева", "справа", "в центре", "посередине", "слева направо", "на фото", "на снимке", "крайний слева", "крайний справа"),
    marks=(
        "автор фото",
        "источник изображения",
        "фото",
        "фотография",
        "фотограф",
        "источник",
        "источник фото",
        "изображение",
        "иллюстрация",
        "снимок",
        "видео",
        "коллаж",
        "скриншот",
        "графика",
    ),
    caption_openers=(
        "подпись к фото",
        "архивное фото",
        "фото из архива",
        "архив",
        "иллюстративное фото",
        "на фото",
        "на снимке",
        "видео",
        "карта",
    ),
)
