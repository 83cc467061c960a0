"""Words of bylines and picture credits in Finnish."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("teksti", "kirjoittanut", "toimittaja", "haastattelu"),
    roles={
        "toimittanut": Role.EDITING,
        "kuva": Role.PHOTOGRAPHY,
        "kuvat": Role.PHOTOGRAPHY,
        "valokuvat": Role.PHOTOGRAPHY,
        "grafiikka": Role.GRAPHICS,
        "kuvitus": Role.GRAPHICS,
        "käännös": Role.TRANSLATION,
        "suomentanut": Role.TRANSLATION,
    },
    titles=phrases(
        """
        toimittaja | uutistoimittaja | urheilutoimittaja | politiikan toimittaja | kirjeenvaihtaja
        ulkomaantoimittaja | päätoimittaja | kolumnisti | valokuvaaja | avustaja | freelance-toimittaja
        """
    ),
    joiners=frozenset({"ja", "sekä", "&"}),
)

CREDITS: Final = CreditWords(
    lines=phrases("arkistokuva | kuvituskuva"),
    positions=("vas", "oik", "kesk", "vasemmalla", "oikealla", "keskellä", "vasen", "oikea", "edessä", "takana", "vasemmalta"),
    marks=("kuva", "kuvat", "kuvaaja", "valokuva", "lähde", "kuvituskuva", "grafiikka", "video", "copyright"),
    caption_openers=("arkistokuva", "kuvituskuva", "arkisto", "kuvassa", "kuvateksti", "video", "kartta"),
)
