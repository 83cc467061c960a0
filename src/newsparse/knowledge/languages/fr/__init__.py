"""French."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="fr",
    name="French",
    letters="àâæçéèêëîïôœùûüÿ",
    function_words=words("""de la le et les des en un une du dans est que pour qui par sur au plus pas ne se ce il avec sont a son cette
        ont être aux d'un mais comme ou leur été fait sa ses elle nous ils même aussi après avait entre sans deux tout bien où dont peut
        était selon depuis ces avant très encore si lors nos vous je on contre notamment alors ainsi moins quand d'une n'est c'est qu'il
        ans faire cela toute tous chez vers toujours autres sous leurs l' d' s' qu' n' c' j' m'"""),
)
