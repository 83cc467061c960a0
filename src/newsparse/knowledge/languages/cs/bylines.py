"""Words of bylines and picture credits in Czech."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("autor", "autorka", "autoři", "text", "napsal", "napsala", "zpracoval", "zpracovala"),
    roles={
        "editor": Role.EDITING,
        "editorka": Role.EDITING,
        "redakce": Role.EDITING,
        "foto": Role.PHOTOGRAPHY,
        "fotografie": Role.PHOTOGRAPHY,
        "grafika": Role.GRAPHICS,
        "ilustrace": Role.GRAPHICS,
        "překlad": Role.TRANSLATION,
        "přeložil": Role.TRANSLATION,
        "přeložila": Role.TRANSLATION,
        "spolupráce": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        redaktor | redaktorka | novinář | novinářka | reportér | reportérka | zpravodaj | zpravodajka
        šéfredaktor | šéfredaktorka | editor | editorka | komentátor | komentátorka | fotograf | redakce
        sportovní redaktor
        """
    ),
    joiners=frozenset({"a", "&"}),
)

CREDITS: Final = CreditWords(
    lines=phrases("ilustrační foto | ilustrační snímek | archivní foto | archivní snímek"),
    positions=("vlevo", "vpravo", "uprostřed", "zleva", "zprava", "nahoře", "dole", "první zleva", "první zprava"),
    marks=(
        "foto",
        "fotografie",
        "fotky",
        "zdroj",
        "zdroj fotografie",
        "autor fotografie",
        "snímek",
        "grafika",
        "ilustrace",
        "video",
        "copyright",
    ),
    caption_openers=(
        "ilustrační foto",
        "ilustrační snímek",
        "ilustrační fotografie",
        "archivní foto",
        "archivní snímek",
        "na snímku",
        "archiv",
        "video",
        "mapa",
    ),
)
