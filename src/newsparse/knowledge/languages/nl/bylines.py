"""Words of bylines and picture credits in Dutch."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("door", "van", "geschreven door", "tekst", "tekst door", "auteur", "een artikel van", "interview"),
    roles={
        "tekst": Role.WRITING,
        "geschreven door": Role.WRITING,
        "redactie": Role.EDITING,
        "bewerking": Role.EDITING,
        "eindredactie": Role.EDITING,
        "met medewerking van": Role.CONTRIBUTION,
        "medewerking": Role.CONTRIBUTION,
        "met bijdragen van": Role.CONTRIBUTION,
        "verslag": Role.REPORTING,
        "foto's": Role.PHOTOGRAPHY,
        "fotografie": Role.PHOTOGRAPHY,
        "beeld": Role.PHOTOGRAPHY,
        "infographic": Role.GRAPHICS,
        "illustraties": Role.GRAPHICS,
        "illustratie": Role.GRAPHICS,
        "productie": Role.PRODUCTION,
        "montage": Role.PRODUCTION,
        "vertaling": Role.TRANSLATION,
        "vertaald door": Role.TRANSLATION,
    },
    titles=phrases(
        """
        verslaggever | politiek verslaggever | verslaggeefster | redacteur | redactrice | economieredacteur
        sportredacteur | hoofdredacteur | adjunct-hoofdredacteur | chef | correspondent | columnist | columniste
        journalist | journaliste | freelance journalist | medewerker | fotograaf | recensent | onze redactie
        redactie | van onze redactie | onze correspondent | van onze verslaggever | presentator | stagiair
        """
    ),
    joiners=frozenset({"en", "&", "met"}),
)

CREDITS: Final = CreditWords(
    lines=phrases("archieffoto | archiefbeeld | stockfoto"),
    positions=(
        "l",
        "r",
        "m",
        "links",
        "rechts",
        "midden",
        "boven",
        "onder",
        "vlnr",
        "v.l.n.r",
        "linksboven",
        "rechtsboven",
        "van links naar rechts",
    ),
    marks=(
        "foto",
        "foto's",
        "foto van",
        "fotograaf",
        "fotografie",
        "beeld",
        "beelden",
        "afbeelding",
        "bron",
        "credit",
        "credits",
        "illustratie",
        "infographic",
        "graphic",
        "kaart",
        "video",
        "archieffoto van",
        "copyright",
    ),
    caption_openers=(
        "archieffoto",
        "archiefbeeld",
        "archief",
        "stockfoto",
        "foto ter illustratie",
        "illustratiebeeld",
        "beeld ter illustratie",
        "bijschrift",
        "op de foto",
        "illustratie",
        "video",
        "kaart",
    ),
)
