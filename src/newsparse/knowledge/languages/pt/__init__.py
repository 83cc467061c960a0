"""Portuguese."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="pt",
    name="Portuguese",
    letters="áâãàçéêíóôõúü",
    function_words=words("""de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua
        ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse
        eles estão você tinha foram essa num nem suas meu às minha têm numa pelos havia seja qual será nós são segundo sobre ainda após
        disse anos dois pelas onde este esta ano contra deve pode"""),
)
