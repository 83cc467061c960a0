"""Words of bylines and picture credits in Italian."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=(
        "di",
        "da",
        "a cura di",
        "dal nostro inviato",
        "dalla nostra inviata",
        "dal nostro corrispondente",
        "dalla nostra corrispondente",
        "scritto da",
        "testo di",
        "testi di",
        "articolo di",
        "intervista di",
        "autore",
        "redazione",
    ),
    roles={
        "a cura di": Role.WRITING,
        "scritto da": Role.WRITING,
        "testo di": Role.WRITING,
        "testi di": Role.WRITING,
        "servizio di": Role.REPORTING,
        "con la collaborazione di": Role.CONTRIBUTION,
        "ha collaborato": Role.CONTRIBUTION,
        "hanno collaborato": Role.CONTRIBUTION,
        "con il contributo di": Role.CONTRIBUTION,
        "editing di": Role.EDITING,
        "foto di": Role.PHOTOGRAPHY,
        "fotografie di": Role.PHOTOGRAPHY,
        "grafica di": Role.GRAPHICS,
        "infografica di": Role.GRAPHICS,
        "illustrazioni di": Role.GRAPHICS,
        "montaggio di": Role.PRODUCTION,
        "produzione": Role.PRODUCTION,
        "traduzione di": Role.TRANSLATION,
        "tradotto da": Role.TRANSLATION,
        "traduzione": Role.TRANSLATION,
    },
    titles=phrases(
        """
        giornalista | inviato | inviata | inviato speciale | corrispondente | redattore | redattrice
        caporedattore | caporedattrice | direttore | direttrice | vicedirettore | vicedirettrice | editorialista
        cronista | collaboratore | collaboratrice | fotografo | fotografa | fotoreporter | critico | analista
        redazione | la redazione | agenzia | stagista
        """
    ),
    joiners=frozenset({"e", "ed", "&", "con"}),
)

CREDITS: Final = CreditWords(
    lines=phrases(
        """
        foto d'archivio | foto d’archivio | immagine d'archivio | immagine d’archivio | foto di repertorio | immagine di repertorio
        """
    ),
    positions=(
        "s",
        "d",
        "c",
        "sin",
        "dx",
        "sx",
        "a sinistra",
        "a destra",
        "al centro",
        "sinistra",
        "destra",
        "centro",
        "da sinistra",
        "da destra",
    ),
    marks=(
        "foto",
        "fotografia",
        "fotografie",
        "foto di",
        "fotografo",
        "immagine",
        "immagini",
        "immagine di",
        "credito",
        "crediti",
        "credits",
        "credit",
        "fonte",
        "illustrazione",
        "infografica",
        "grafica",
        "video",
        "screenshot",
        "per gentile concessione di",
        "courtesy",
    ),
    caption_openers=(
        "foto d'archivio",
        "foto di archivio",
        "immagine d'archivio",
        "immagine di repertorio",
        "foto di repertorio",
        "archivio",
        "didascalia",
        "nella foto",
        "nell'immagine",
        "illustrazione",
        "video",
        "mappa",
        "grafico",
    ),
)
