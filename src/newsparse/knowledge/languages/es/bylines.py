"""Words of bylines and picture credits in Spanish."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=(
        "por",
        "de",
        "escrito por",
        "redactado por",
        "texto",
        "texto de",
        "texto por",
        "autor",
        "autora",
        "un artículo de",
        "entrevista de",
        "firma",
    ),
    roles={
        "redacción": Role.WRITING,
        "redacción de": Role.WRITING,
        "escrito por": Role.WRITING,
        "texto": Role.WRITING,
        "información de": Role.REPORTING,
        "reportaje de": Role.REPORTING,
        "reporte de": Role.REPORTING,
        "reportado por": Role.REPORTING,
        "reporte adicional de": Role.ADDITIONAL_REPORTING,
        "información adicional de": Role.ADDITIONAL_REPORTING,
        "con información de": Role.CONTRIBUTION,
        "con la colaboración de": Role.CONTRIBUTION,
        "colaboró": Role.CONTRIBUTION,
        "colaboraron": Role.CONTRIBUTION,
        "contribuyó": Role.CONTRIBUTION,
        "contribuyeron": Role.CONTRIBUTION,
        "editado por": Role.EDITING,
        "edición": Role.EDITING,
        "edición de": Role.EDITING,
        "editado en español por": Role.EDITING,
        "fotos": Role.PHOTOGRAPHY,
        "fotografía": Role.PHOTOGRAPHY,
        "fotografías": Role.PHOTOGRAPHY,
        "fotografías de": Role.PHOTOGRAPHY,
        "gráficos": Role.GRAPHICS,
        "infografía": Role.GRAPHICS,
        "ilustración": Role.GRAPHICS,
        "producción": Role.PRODUCTION,
        "traducción": Role.TRANSLATION,
        "traducción de": Role.TRANSLATION,
        "traducido por": Role.TRANSLATION,
    },
    titles=phrases(
        """
        periodista | reportero | reportera | redactor | redactora | redactor jefe | redactora jefe
        redactora jefa | jefe de sección | jefa de sección | editor | editora | director | directora
        subdirector | subdirectora | corresponsal | enviado especial | enviada especial | columnista
        articulista | colaborador | colaboradora | fotógrafo | fotógrafa | fotoperiodista | crítico | crítica
        analista | redacción | la redacción | agencias | agencia | becario | becaria
        """
    ),
    joiners=frozenset({"y", "e", "&", "con"}),
)

CREDITS: Final = CreditWords(
    lines=phrases(
        """
        foto de archivo | imagen de archivo | fotografía de archivo | foto cedida | imagen cedida | fotografía cedida
        foto de referencia | imagen de referencia
        """
    ),
    positions=(
        "i",
        "d",
        "c",
        "izq",
        "izda",
        "dcha",
        "der",
        "izquierda",
        "derecha",
        "centro",
        "a la izquierda",
        "a la derecha",
        "en el centro",
        "al centro",
        "de izquierda a derecha",
        "i-d",
    ),
    marks=(
        "fuente de la imagen",
        "foto",
        "fotos",
        "foto de",
        "fotografía",
        "fotografías",
        "fotografía de",
        "fotógrafo",
        "fotógrafa",
        "imagen",
        "imágenes",
        "imagen de",
        "crédito",
        "créditos",
        "crédito de foto",
        "fuente",
        "ilustración",
        "infografía",
        "gráfico",
        "captura de pantalla",
        "captura",
        "cortesía",
        "cortesía de",
        "video",
        "vídeo",
        "autor de la foto",
    ),
    caption_openers=(
        "foto de archivo",
        "imagen de archivo",
        "fotografía de archivo",
        "archivo",
        "foto archivo",
        "imagen referencial",
        "foto referencial",
        "imagen ilustrativa",
        "foto ilustrativa",
        "pie de foto",
        "en la imagen",
        "en la foto",
        "ilustración",
        "vídeo",
        "video",
        "mapa",
        "gráfico",
        "captura de pantalla",
    ),
)
