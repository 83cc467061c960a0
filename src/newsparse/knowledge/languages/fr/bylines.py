"""Words of bylines and picture credits in French."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=(
        "par",
        "de",
        "propos recueillis par",
        "recueilli par",
        "un article de",
        "écrit par",
        "rédigé par",
        "texte",
        "texte de",
        "auteur",
        "article de",
        "reportage de",
    ),
    roles={
        "rédaction": Role.WRITING,
        "rédigé par": Role.WRITING,
        "texte": Role.WRITING,
        "avec": Role.CONTRIBUTION,
        "avec la contribution de": Role.CONTRIBUTION,
        "avec la collaboration de": Role.CONTRIBUTION,
        "contribution de": Role.CONTRIBUTION,
        "reportage": Role.REPORTING,
        "reportage de": Role.REPORTING,
        "reportage complémentaire": Role.ADDITIONAL_REPORTING,
        "édité par": Role.EDITING,
        "édition": Role.EDITING,
        "photos": Role.PHOTOGRAPHY,
        "photographies": Role.PHOTOGRAPHY,
        "photographies de": Role.PHOTOGRAPHY,
        "infographie": Role.GRAPHICS,
        "infographies": Role.GRAPHICS,
        "illustrations": Role.GRAPHICS,
        "réalisation": Role.PRODUCTION,
        "production": Role.PRODUCTION,
        "traduit par": Role.TRANSLATION,
        "traduction": Role.TRANSLATION,
        "traduction de": Role.TRANSLATION,
        "traduit de l'anglais par": Role.TRANSLATION,
        "version française": Role.TRANSLATION,
    },
    titles=phrases(
        """
        journaliste | journaliste indépendant | journaliste indépendante | rédacteur | rédactrice
        rédacteur en chef | rédactrice en chef | rédacteur en chef adjoint | rédactrice en chef adjointe
        grand reporter | grande reporter | reporter | correspondant | correspondante | envoyé spécial
        envoyée spéciale | envoyés spéciaux | chroniqueur | chroniqueuse | éditorialiste | chef de service
        cheffe de service | directeur de la rédaction | directrice de la rédaction | photographe
        photojournaliste | critique | stagiaire | rédaction | la rédaction | service politique
        service économie | service sports
        """
    ),
    joiners=frozenset({"et", "&", "avec"}),
)

CREDITS: Final = CreditWords(
    lines=phrases(
        """
        photo d'archives | photo d’archives | photo archives | image d'archives | image d’archives | photo d'illustration
        photo d’illustration | image d'illustration | image d’illustration | photo dr
        """
    ),
    positions=(
        "g",
        "d",
        "c",
        "à gauche",
        "à droite",
        "au centre",
        "au milieu",
        "en haut",
        "en bas",
        "gauche",
        "droite",
        "centre",
        "de g. à d",
        "de gauche à droite",
        "à g",
        "à d",
    ),
    marks=(
        "photo",
        "photos",
        "photo de",
        "crédit",
        "crédits",
        "crédit photo",
        "crédits photo",
        "crédit image",
        "crédit photos",
        "image",
        "images",
        "illustration",
        "illustrations",
        "photographie",
        "photographe",
        "source",
        "infographie",
        "capture d'écran",
        "dessin",
        "visuel",
        "légende photo",
    ),
    caption_openers=(
        "légende image",
        "photo d'archives",
        "photo d'illustration",
        "image d'illustration",
        "illustration",
        "archives",
        "photo archives",
        "image d'archives",
        "légende",
        "vidéo",
        "carte",
        "infographie",
        "capture d'écran",
        "sur cette photo",
    ),
)
