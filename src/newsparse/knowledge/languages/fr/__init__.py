"""French."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.fr.bylines import BYLINES, CREDITS
from newsparse.knowledge.languages.fr.dates import DATES
from newsparse.knowledge.languages.fr.furniture import FURNITURE
from newsparse.knowledge.languages.fr.people import PEOPLE
from newsparse.knowledge.languages.fr.speech import SPEECH
from newsparse.knowledge.word_lists import words

LANGUAGE: Final = Language(
    code="fr",
    name="French",
    letters="àâæçéèêëîïôœùûüÿ",
    function_words=words(
        """
        de la le et les des en un une du dans est que pour qui par sur au plus pas ne se ce il avec sont a
        son cette ont être aux d'un mais comme ou leur été fait sa ses elle nous ils même aussi après avait
        entre sans deux tout bien où dont peut était selon depuis ces avant très encore si lors nos vous je
        on contre notamment alors ainsi moins quand d'une n'est c'est qu'il ans faire cela toute tous chez
        vers toujours autres sous leurs l' d' s' qu' n' c' j' m'
        """
    ),
    furniture=FURNITURE,
    bylines=BYLINES,
    credits=CREDITS,
    dates=DATES,
    people=PEOPLE,
    speech=SPEECH,
)
