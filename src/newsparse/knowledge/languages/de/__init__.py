"""German."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import listed, words

IDENTITY: Final = Language(
    code="de",
    name="German",
    letters="äöüßé",
    function_words=words("""der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
        dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch wurde sein
        wenn wir ihr ihre seine sei können eines kann gegen vom unter ich hatte sehr zwei schon seit ihm ihn ihren seiner man was wegen
        keine worden dieser diese dieses sollen soll müssen waren beim sagte seinen ihrer wo ob dann doch während zwischen da denn weil
        damit sowie wieder alle uns etwa will wollen jetzt nun immer ab rund kommenden ersten"""),
    notes=listed("""anmerkung der redaktion: | anm. d. red.: | korrektur: | korrekturhinweis: | hinweis der redaktion:
        in einer früheren version | in einer früheren fassung | in einer vorherigen version | dieser artikel wurde aktualisiert
        dieser text wurde aktualisiert"""),
)
