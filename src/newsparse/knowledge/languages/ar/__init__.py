"""Arabic."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.languages.ar.bylines import BYLINES, CREDITS
from newsparse.knowledge.languages.ar.dates import DATES
from newsparse.knowledge.languages.ar.furniture import FURNITURE
from newsparse.knowledge.languages.ar.people import PEOPLE
from newsparse.knowledge.languages.ar.speech import SPEECH
from newsparse.knowledge.word_lists import words

LANGUAGE: Final = Language(
    code="ar",
    name="Arabic",
    script="arabic",
    letters="ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
    function_words=words(
        """
        في من على أن إلى التي الذي عن مع هذا هذه ما لا كان كانت بعد قبل بين أو ذلك خلال كما قد لم لن هو هي
        وقال قال قالت وأضاف أضاف أنه أنها حيث عند كل حتى منذ أكثر ولا غير إن إنه إنها بأن لها له تم يتم عبر
        ضد حول أي أمام تحت لدى بسبب وفي ومن وعلى وأن وكان وكانت وهو وهي الذين عندما إذا لكن ولكن أيضا اليوم
        بعض تلك هناك نحو عدد فيها فيه به بها عليه عليها منها منه بشأن وفق وفقا لأن لأنه لأنها لهم منهم
        بأنفسهم أحد أحدا يكون يكن تكون وهم وهذا وهذه وذلك عام سنوات يوم وبعد وقبل وقد وتم رغم بينما مثل ضمن
        أقل جدا فقط أول ثم نحن أنا لدينا لديه لقد ليس ليست عدة أما إلا فإن وإن وإلى وعن
        """
    ),
    furniture=FURNITURE,
    bylines=BYLINES,
    credits=CREDITS,
    dates=DATES,
    people=PEOPLE,
    speech=SPEECH,
)
