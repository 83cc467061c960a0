"""Polish."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.pl.bylines import BYLINES, CREDITS
from newsparse.knowledge.languages.pl.dates import DATES
from newsparse.knowledge.languages.pl.furniture import FURNITURE
from newsparse.knowledge.languages.pl.people import PEOPLE
from newsparse.knowledge.languages.pl.speech import SPEECH
from newsparse.knowledge.word_lists import words

LANGUAGE: Final = Language(
    code="pl",
    name="Polish",
    letters="ąćęłńóśźż",
    function_words=words(
        """
        i w na z się nie do że to jest o jak za po od przez ale co czy ma dla tak był są oraz który która
        które ich już był była było były może tym jego tego przed także też tylko pod ze przy lub jej roku
        lat między gdy będzie jednak więc bo które których mnie mu nas ten ta te tej tych być bez podczas
        według aby żeby jeszcze bardzo kiedy gdzie we zostać został została mówi powiedział sobie swoje
        swoich nawet ponad około
        """
    ),
    furniture=FURNITURE,
    bylines=BYLINES,
    credits=CREDITS,
    dates=DATES,
    people=PEOPLE,
    speech=SPEECH,
)
