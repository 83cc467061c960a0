"""Dutch."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="nl",
    name="Dutch",
    letters="éëïóèöüáíúê",
    function_words=words("""de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij uit nog naar wordt
        over heeft hij worden door werd ze had meer was of deze tot hebben geen kan zich zo we ik wel moet wat al na kunnen haar mensen
        veel twee daar tegen toch hun jaar omdat onder zou waar nu tussen mijn zij volgens dit hem gaat alle waren zal tijdens sinds
        eerste eerder andere zei zegt moeten nieuwe onze nadat hadden wij toen zouden willen gaan werden drie niemand weer"""),
)
