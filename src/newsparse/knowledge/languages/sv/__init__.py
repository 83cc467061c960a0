"""Swedish."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="sv",
    name="Swedish",
    letters="åäöé",
    function_words=words("""och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan man när
        år under också efter eller nu sin där vid mot ska skulle kommer ut få finns vara hade alla andra mycket än här då sedan över bara
        in blir upp även vad två vill ha många hon blev detta säger utan varit inom mellan nya sina dem hur några enligt inför genom hans
        bland denna blivit redan får måste sitt vecka veckan pengar varje dag tid gång människor jobb barn procent fortfarande längre mer
        mest hela nytt ny stora stor håller gör går ännu honom henne familj"""),
)
