"""Words of bylines and picture credits in Danish."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("af", "tekst", "tekst af", "skrevet af", "skribent", "journalist", "interview", "fra"),
    roles={
        "tekst": Role.WRITING,
        "skrevet af": Role.WRITING,
        "journalist": Role.REPORTING,
        "reporter": Role.REPORTING,
        "redaktør": Role.EDITING,
        "redigering": Role.EDITING,
        "redigeret af": Role.EDITING,
        "foto": Role.PHOTOGRAPHY,
        "billede": Role.PHOTOGRAPHY,
        "fotograf": Role.PHOTOGRAPHY,
        "grafik": Role.GRAPHICS,
        "illustration": Role.GRAPHICS,
        "illustrationer": Role.GRAPHICS,
        "produktion": Role.PRODUCTION,
        "tilrettelægger": Role.PRODUCTION,
        "oversættelse": Role.TRANSLATION,
        "oversat af": Role.TRANSLATION,
        "medvirkende": Role.CONTRIBUTION,
        "research": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        journalist | freelancejournalist | reporter | redaktør | chefredaktør | ansvarshavende chefredaktør
        nyhedsredaktør | sportsredaktør | politisk redaktør | kulturredaktør | korrespondent
        udlandskorrespondent | kommentator | politisk kommentator | sportsjournalist | klummeskribent | klummist
        skribent | freelancer | fotograf | anmelder | redaktionen | redaktion | vært | praktikant
        redaktionschef | vagthavende
        """
    ),
    joiners=frozenset({"og", "&", "samt"}),
)

CREDITS: Final = CreditWords(
    lines=phrases("arkivfoto | pressefoto | genrefoto"),
    positions=(
        "t.v",
        "t.h",
        "tv",
        "th",
        "til venstre",
        "til højre",
        "venstre",
        "højre",
        "i midten",
        "midten",
        "forrest",
        "bagerst",
        "fra venstre",
        "f.v",
    ),
    marks=(
        "foto",
        "fotos",
        "foto af",
        "fotograf",
        "billede",
        "billeder",
        "kilde",
        "illustration",
        "grafik",
        "montage",
        "arkivfoto af",
        "video",
        "skærmbillede",
        "skærmdump",
        "kort",
        "copyright",
        "pr-foto",
    ),
    caption_openers=(
        "arkivfoto",
        "arkivbillede",
        "arkiv",
        "modelfoto",
        "genrefoto",
        "illustrationsfoto",
        "billedtekst",
        "på billedet",
        "illustration",
        "video",
        "kort",
        "grafik",
    ),
)
