"""Russian."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.ru.bylines import BYLINES, CREDITS
from newsparse.knowledge.languages.ru.dates import DATES
from newsparse.knowledge.languages.ru.furniture import FURNITURE
from newsparse.knowledge.languages.ru.people import PEOPLE
from newsparse.knowledge.languages.ru.speech import SPEECH
from newsparse.knowledge.word_lists import words

LANGUAGE: Final = Language(
    code="ru",
    name="Russian",
    script="cyrillic",
    letters="абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    function_words=words(
        """
        и в на не что с по он как его к но это из для от за у о а было все так был до их бы мы то я ее ему
        только она они также если или уже еще ещё были после может быть при во со которые который которая
        этого этом том чтобы где год года году время более того под без лет ранее сообщил сообщает заявил
        заявила словам отметил этот эти что-то нет ни же про когда между сейчас очень можно будет себя нас
        вам снова стал стала стали своих своего свой один два две три тогда потому даже хотя против перед им
        них неё нее ней него сам сама сами такой такие такая эта эту этой этих которых которым которой
        которого часто несколько из-за около
        """
    ),
    furniture=FURNITURE,
    bylines=BYLINES,
    credits=CREDITS,
    dates=DATES,
    people=PEOPLE,
    speech=SPEECH,
)
