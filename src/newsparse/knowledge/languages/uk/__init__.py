"""Ukrainian."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.uk.bylines import BYLINES, CREDITS
from newsparse.knowledge.languages.uk.dates import DATES
from newsparse.knowledge.languages.uk.furniture import FURNITURE
from newsparse.knowledge.languages.uk.people import PEOPLE
from newsparse.knowledge.languages.uk.speech import SPEECH
from newsparse.knowledge.word_lists import words

LANGUAGE: Final = Language(
    code="uk",
    name="Ukrainian",
    script="cyrillic",
    letters="абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    function_words=words(
        """
        і в на що та з у до не за це він про як від його й для але а є який яка які яке також було був по її
        їх вони ми я вона бути щоб при під після або може якщо ще вже були між час року роках рік коли
        тільки те цього тому цей ця ці де так зі із через без більше своїх свою лише проти понад нас вас ним
        них буде будуть повідомив повідомляє сказав заявив словами знову проте має мають мав мала свій один
        два дві три тоді навіть хоча перед їм неї ній нього сам сама такий такі така цю цій яких яким якої
        якого часто кілька їхня їхні бо йому мене
        """
    ),
    furniture=FURNITURE,
    bylines=BYLINES,
    credits=CREDITS,
    dates=DATES,
    people=PEOPLE,
    speech=SPEECH,
)
