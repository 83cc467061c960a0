"""English."""

from typing import Final

from newsparse.knowledge.language import Language

LANGUAGE: Final = Language(
    code="en",
    name="English",
    function_words=frozenset(
        """
        the of and to a in that is was for it on with as be at by he she they this have from or had
        not are but his her an which you were been has their will would there what about who
        """.split()
    ),
)
