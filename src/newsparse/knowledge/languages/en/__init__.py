"""English."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import listed, words

IDENTITY: Final = Language(
    code="en",
    name="English",
    letters="é",
    function_words=words("""the of and to a in that is was for it on with as be at by he she they this have from or had not are but his
        her an which you were been has their will would there what about who its than when after we more all one also into out up if so
        can could some other over two no new first only them before because while where how said him our did being may any most between
        during such against through under since until those these then now just should do does very many i your my me us"""),
    notes=listed("""editor's note: | editors' note: | correction: | corrections: | clarification: | this story has been updated
        this article has been updated | this story was updated | this article was updated | this story has been corrected
        this article has been corrected | this story was corrected | this article was amended | this article was corrected
        this interview has been edited | this interview was edited | this interview has been condensed | this conversation has been edited
        this conversation was edited | this story was amended | this article has been amended | this story has been amended
        update: this story | update: this article | updated: this story | updated: this article | note: this story | note: this article
        note: this video | warning: this story | warning: this article | warning: this video | note to readers: | an earlier version of this
        a previous version of this | a correction was made on"""),
)
