"""Hebrew."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="he",
    name="Hebrew",
    script="hebrew",
    function_words=words("""של את על לא הוא זה עם כי גם היא אל או אני יש מה אם אבל כל כדי רק יותר בין אחרי לפני היה היתה הייתה היו אין עד
        הם להיות אמר אמרה כך זאת לאחר אלא ידי אשר שלא אך הזה הזאת כמו מאוד שהוא שהיא אותו אותה אותם לו לה להם בו בה בהם שלו שלה שלהם שלנו
        עוד אף כבר אז כאשר בשל נגד במהלך וגם ולא מי כמה איך למה פי לפי היום שנה אנחנו הן אנו כאן שם ללא ביום מול תחת במשך"""),
)
