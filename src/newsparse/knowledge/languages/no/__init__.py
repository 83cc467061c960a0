"""Norwegian."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="no",
    name="Norwegian",
    letters="æøåéèòóôêä",
    function_words=words("""og i det er på som til en av at for med har de ikke å den om et fra var han men seg vi så kan når år skal
        etter eller nå sin der ved mot vil også kommer ut få være hadde alle andre mye enn her da over bare inn blir opp hva to ha mange
        hun ble dette sier uten vært mellom nye sine dem hvordan noen ifølge gjennom hans blant denne blitt allerede får må sitt jeg meg
        man hvor fikk før skulle under mer selv slik siden sa noe hvis mens kunne ville annen annet første tre igjen deres kom ingen uke
        uka penger hver dag tid gang mennesker folk jobb barn prosent fortsatt lenger mest like hele godt ny store stor holder gjør går
        ennå"""),
)
