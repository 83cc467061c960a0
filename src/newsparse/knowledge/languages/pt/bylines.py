"""Words of bylines and picture credits in Portuguese."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("por", "de", "escrito por", "texto", "texto de", "autor", "autora", "reportagem de"),
    roles={
        "texto": Role.WRITING,
        "escrito por": Role.WRITING,
        "redação": Role.WRITING,
        "reportagem": Role.REPORTING,
        "reportagem de": Role.REPORTING,
        "reportagem adicional de": Role.ADDITIONAL_REPORTING,
        "reportagem adicional": Role.ADDITIONAL_REPORTING,
        "edição": Role.EDITING,
        "edição de": Role.EDITING,
        "editado por": Role.EDITING,
        "fotos": Role.PHOTOGRAPHY,
        "fotografia": Role.PHOTOGRAPHY,
        "arte": Role.GRAPHICS,
        "infografia": Role.GRAPHICS,
        "ilustração": Role.GRAPHICS,
        "produção": Role.PRODUCTION,
        "tradução": Role.TRANSLATION,
        "tradução de": Role.TRANSLATION,
        "traduzido por": Role.TRANSLATION,
        "colaborou": Role.CONTRIBUTION,
        "colaboraram": Role.CONTRIBUTION,
        "com informações de": Role.CONTRIBUTION,
        "com": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        jornalista | repórter | repórter especial | redator | redatora | editor | editora | editor-chefe
        editora-chefe | diretor | diretora | correspondente | enviado especial | enviada especial | colunista
        colaborador | colaboradora | fotógrafo | fotógrafa | fotojornalista | crítico | crítica | analista
        redação | da redação | agência | estagiário | estagiária | sob supervisão
        """
    ),
    joiners=frozenset({"e", "&", "com"}),
)

CREDITS: Final = CreditWords(
    lines=phrases(
        """
        foto de arquivo | imagem de arquivo | foto ilustrativa | imagem ilustrativa | arquivo pessoal
        """
    ),
    positions=(
        "e",
        "d",
        "c",
        "esq",
        "dir",
        "à esquerda",
        "à direita",
        "esquerda",
        "direita",
        "ao centro",
        "centro",
        "ao meio",
        "da esquerda para a direita",
    ),
    marks=(
        "foto",
        "fotos",
        "foto de",
        "fotografia",
        "fotografias",
        "fotógrafo",
        "imagem",
        "imagens",
        "crédito",
        "créditos",
        "crédito da foto",
        "fonte",
        "ilustração",
        "infográfico",
        "infografia",
        "arte",
        "reprodução",
        "divulgação",
        "captura de tela",
        "vídeo",
        "cortesia",
    ),
    caption_openers=(
        "legenda da foto",
        "foto de arquivo",
        "imagem de arquivo",
        "arquivo",
        "imagem ilustrativa",
        "foto ilustrativa",
        "legenda",
        "na foto",
        "na imagem",
        "ilustração",
        "vídeo",
        "mapa",
        "gráfico",
    ),
)
