"""Spanish."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="es",
    name="Spanish",
    letters="áéíóúñü",
    function_words=words("""de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque
        esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante
        ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella estar estas
        ha han fue ser era son está había tiene según años dos tras sido después parte así mientras estado puede"""),
)
