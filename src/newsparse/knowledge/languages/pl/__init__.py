"""Polish."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="pl",
    name="Polish",
    letters="ąćęłńóśźż",
    function_words=words("""i w na z się nie do że to jest o jak za po od przez ale co czy ma dla tak był są oraz który która które ich
        już była było były może tym jego tego przed także też tylko pod ze przy lub jej roku lat między gdy będzie jednak więc bo których
        mnie mu nas ten ta te tej tych być bez podczas według aby żeby jeszcze bardzo kiedy gdzie we zostać został została mówi powiedział
        sobie swoje swoich nawet ponad około"""),
)
