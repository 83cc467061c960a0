"""Words of bylines and picture credits in Polish."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=(
        "autor",
        "autorka",
        "autorzy",
        "tekst",
        "oprac",
        "opracowanie",
        "opracował",
        "opracowała",
        "napisał",
        "rozmawiał",
        "rozmawiała",
    ),
    roles={
        "redakcja": Role.EDITING,
        "redaktor": Role.EDITING,
        "zdjęcia": Role.PHOTOGRAPHY,
        "fot": Role.PHOTOGRAPHY,
        "foto": Role.PHOTOGRAPHY,
        "grafika": Role.GRAPHICS,
        "ilustracja": Role.GRAPHICS,
        "ilustracje": Role.GRAPHICS,
        "tłumaczenie": Role.TRANSLATION,
        "tłum": Role.TRANSLATION,
        "przełożył": Role.TRANSLATION,
        "współpraca": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        dziennikarz | dziennikarka | redaktor | redaktorka | redaktor naczelny | reporter | reporterka
        korespondent | korespondentka | publicysta | publicystka | felietonista | fotograf | fotoreporter
        redakcja | komentator
        """
    ),
    joiners=frozenset({"i", "oraz", "&"}),
)

CREDITS: Final = CreditWords(
    lines=phrases("zdjęcie ilustracyjne | zdjęcie archiwalne | zdjęcie poglądowe"),
    positions=(
        "l",
        "p",
        "po lewej",
        "po prawej",
        "z lewej",
        "z prawej",
        "w środku",
        "pośrodku",
        "od lewej",
        "od prawej",
        "lewy",
        "prawy",
    ),
    marks=(
        "fot",
        "fot.",
        "foto",
        "zdjęcie",
        "zdjęcia",
        "fotografia",
        "autor zdjęcia",
        "źródło",
        "źródło zdjęcia",
        "grafika",
        "ilustracja",
        "wideo",
        "copyright",
    ),
    caption_openers=(
        "zdjęcie ilustracyjne",
        "zdjęcie archiwalne",
        "archiwum",
        "zdjęcie poglądowe",
        "na zdjęciu",
        "ilustracja",
        "wideo",
        "mapa",
    ),
)
