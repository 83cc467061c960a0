"""Words of bylines and picture credits in Norwegian."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("av", "tekst", "tekst av", "skrevet av", "skribent", "journalist", "intervju", "fra"),
    roles={
        "tekst": Role.WRITING,
        "skrevet av": Role.WRITING,
        "journalist": Role.REPORTING,
        "reporter": Role.REPORTING,
        "redaktør": Role.EDITING,
        "redigering": Role.EDITING,
        "redigert av": Role.EDITING,
        "foto": Role.PHOTOGRAPHY,
        "bilde": Role.PHOTOGRAPHY,
        "fotograf": Role.PHOTOGRAPHY,
        "grafikk": Role.GRAPHICS,
        "illustrasjon": Role.GRAPHICS,
        "illustrasjoner": Role.GRAPHICS,
        "produksjon": Role.PRODUCTION,
        "produsent": Role.PRODUCTION,
        "oversettelse": Role.TRANSLATION,
        "oversatt av": Role.TRANSLATION,
        "bidrag": Role.CONTRIBUTION,
        "research": Role.CONTRIBUTION,
        "bidragsytere": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        journalist | frilansjournalist | reporter | redaktør | sjefredaktør | ansvarlig redaktør
        nyhetsredaktør | sportsredaktør | politisk redaktør | kulturredaktør | korrespondent
        utenrikskorrespondent | utenriksreporter | kommentator | politisk kommentator | sportsjournalist
        spaltist | skribent | frilanser | frilans | fotograf | fotojournalist | anmelder | redaksjonen
        redaksjon | programleder | praktikant | vaktsjef
        """
    ),
    joiners=frozenset({"og", "&", "samt"}),
)

CREDITS: Final = CreditWords(
    lines=phrases("arkivfoto | arkivbilde | pressefoto | illustrasjonsfoto"),
    positions=(
        "t.v",
        "t.h",
        "tv",
        "th",
        "til venstre",
        "til høyre",
        "venstre",
        "høyre",
        "i midten",
        "midten",
        "foran",
        "bak",
        "fra venstre",
        "f.v",
    ),
    marks=(
        "foto",
        "foto av",
        "fotograf",
        "bilde",
        "bilder",
        "bildekilde",
        "kilde",
        "illustrasjon",
        "illustrasjonsfoto av",
        "grafikk",
        "montasje",
        "arkivfoto av",
        "video",
        "skjermdump",
        "skjermbilde",
        "kart",
        "faksimile",
        "copyright",
    ),
    caption_openers=(
        "arkivfoto",
        "arkivbilde",
        "arkiv",
        "illustrasjonsfoto",
        "illustrasjonsbilde",
        "bildetekst",
        "på bildet",
        "illustrasjon",
        "video",
        "kart",
        "grafikk",
        "faksimile",
        "montasje",
    ),
)
