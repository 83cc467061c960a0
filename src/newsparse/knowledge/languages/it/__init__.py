"""Italian."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="it",
    name="Italian",
    letters="àèéìíîòóùú",
    function_words=words("""di e il la che in a per un è del non una con i le si da della dei al sono ha come più lo gli alla nel delle
        anche ma se o dal ci su questo nella all'interno ai dell'anno stato suo essere dopo sua loro anni quando stata due hanno era dalla
        prima tra molto solo cui tutti chi sul ancora tutto fatto così ed poi perché questa quello mi sulla nei fra senza degli nelle
        parte fare contro agli stati alle dell può negli dove mentre già oggi sia lui noi ne l' un' d' dell' all' nell' dall' sull' c'
        dagli"""),
)
