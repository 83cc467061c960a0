"""Words of bylines and picture credits in Swedish."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("av", "text", "text av", "skriven av", "skribent", "reporter", "intervju", "en text av"),
    roles={
        "text": Role.WRITING,
        "skriven av": Role.WRITING,
        "reporter": Role.REPORTING,
        "redaktör": Role.EDITING,
        "redigering": Role.EDITING,
        "redigerare": Role.EDITING,
        "foto": Role.PHOTOGRAPHY,
        "bild": Role.PHOTOGRAPHY,
        "fotograf": Role.PHOTOGRAPHY,
        "grafik": Role.GRAPHICS,
        "illustration": Role.GRAPHICS,
        "illustrationer": Role.GRAPHICS,
        "produktion": Role.PRODUCTION,
        "producent": Role.PRODUCTION,
        "översättning": Role.TRANSLATION,
        "översatt av": Role.TRANSLATION,
        "medverkande": Role.CONTRIBUTION,
        "research": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        reporter | journalist | frilansjournalist | redaktör | chefredaktör | nyhetschef | korrespondent
        utrikeskorrespondent | kommentator | politisk kommentator | politisk reporter | ekonomireporter
        sportreporter | krönikör | kolumnist | ledarskribent | skribent | kulturskribent | frilans | fotograf
        recensent | kritiker | redaktionen | redaktion | programledare | praktikant
        """
    ),
    joiners=frozenset({"och", "&", "samt"}),
)

CREDITS: Final = CreditWords(
    lines=phrases("arkivbild | arkivfoto | genrebild | pressbild"),
    positions=(
        "t.v",
        "t.h",
        "tv",
        "th",
        "v",
        "h",
        "till vänster",
        "till höger",
        "vänster",
        "höger",
        "i mitten",
        "mitten",
        "längst till vänster",
        "längst till höger",
        "från vänster",
    ),
    marks=(
        "foto",
        "foton",
        "foto av",
        "fotograf",
        "bild",
        "bilder",
        "bildkälla",
        "källa",
        "illustration",
        "grafik",
        "montage",
        "arkivbild av",
        "video",
        "skärmdump",
        "karta",
        "copyright",
    ),
    caption_openers=(
        "arkivbild",
        "arkivfoto",
        "arkiv",
        "genrebild",
        "genrefoto",
        "illustrationsbild",
        "bildtext",
        "på bilden",
        "illustration",
        "video",
        "karta",
        "grafik",
        "montage",
    ),
)
