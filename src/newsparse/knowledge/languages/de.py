"""German."""

from typing import Final

from newsparse.knowledge.language import Language

LANGUAGE: Final = Language(
    code="de",
    name="German",
    function_words=frozenset(
        """
        der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
        werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum
        war haben nur oder aber vor zur bis mehr durch
        """.split()
    ),
)
