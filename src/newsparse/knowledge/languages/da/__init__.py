"""Danish."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="da",
    name="Danish",
    letters="æøåé",
    function_words=words("""og i at det er en til på som af de for med den der har ikke et om han var men fra sig vi så kan når år skal
        efter eller nu sin også ved mod vil kommer ud få være havde alle andre meget end her da over kun ind bliver op hvad to have mange
        hun blev dette siger uden været mellem nye sine dem hvordan nogle ifølge gennem hans blandt denne blevet allerede får må sit jeg
        mig man hvor fik før skulle under mere selv sådan siden kunne vores hvis hos deres kom sagde oplyser ingen imod noget nogen mens
        ville anden andet første tre bare igen uge ugen penge hver dag tid gang mennesker arbejde børn procent stadig længere mest lige
        hele godt ny store stor holder gør går"""),
)
