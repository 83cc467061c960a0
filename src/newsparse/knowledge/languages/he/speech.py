"""Hebrew: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_grammars import AffixGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import listed, words
from newsparse.terms import Nature

# Letters have another form at the end of a word: "הוסיף", "הוסיפה".
_INSIDE: Final = str.maketrans("ךםןףץ", "כמנפצ")


def _past(stems: str) -> frozenset[str]:
    """The past tense after "he", "she" and "they"."""
    return frozenset(stems.split()).union(stem.translate(_INSIDE) + ending for stem in stems.split() for ending in "הו")


_SAID: Final = _past(
    """
        אמר מסר הודיע הוסיף הסביר הדגיש ציין טען סיפר השיב ענה שאל הצהיר הבהיר אישר הכחיש הזהיר הבטיח הודה הציע קבע הזכיר גילה דיווח הכריז
        חזר סיכם המשיך פירט התריע הביע העריך חשף תיאר צעק לחש התלונן הגיב ביקר תקף פרסם עדכן איים הסכים התעקש הדליף הצטער שיתף הרגיע השווה
        """
) | words(
    """
        אומר אומרת אומרים אומרות אמרנו אמרתי מוסר מוסרת מוסרים מודיע מודיעה מודיעים מוסיף מוסיפה מוסיפים מסביר מסבירה מסבירים מדגיש
        מדגישה מדגישים מציין מציינת מציינים טוען טוענת טוענים טוענות מספר מספרת מספרים משיב משיבה משיבים עונה עונים שואל שואלת שואלים
        מצהיר מצהירה מצהירים מבהיר מבהירה מבהירים מאשר מאשרת מאשרים מכחיש מכחישה מכחישים מזהיר מזהירה מזהירים מבטיח מבטיחה מבטיחים
        מודה מודים קובע קובעת קובעים מזכיר מזכירה מזכירים מגלה מגלים מדווח מדווחת מדווחים מכריז מכריזה מסכם מסכמת ממשיך ממשיכה מפרט
        מעיר מתריע מתריעה מעריך מעריכה מעריכים חושף מתאר מתלונן מתלוננת מתלוננים מגיב מגיבה ייאמר נאמר נמסר דווח נטען יאמר תאמר יאמרו
        """
)
_ASKED: Final = _past("דרש ביקש קרא תבע המליץ האשים") | words(
    "דורש דורשת דורשים מבקש מבקשת מבקשים קורא קוראת קוראים תובע תובעת ממליץ ממליצה מאשים מאשימה"
)
_WRITTEN: Final = _past("כתב צייץ") | words("כותב כותבת כותבים")
_BELIEVED: Final = _past("חשב האמין סבר קיווה") | words(
    "חושב חושבת חושבים מאמין מאמינה מאמינים סבור סבורה סבורים מקווה מקווים חושש חוששת חוששים משוכנע משוכנעת"
)
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = _past(
    """
        צחק חייך נאנח התלוצץ התבדח רטן זעק מלמל התפאר התקומם התמרמר התנצל התרגש התפלא תמה לעג התוודה הרהר סייג חידד פסק הפציר התחייב התגאה
        נימק גרס עקץ הלין
    """
) | words(
    """
        צוחק צוחקת צוחקים מחייך מחייכת מחייכים נאנח נאנחת מתלוצץ מתלוצצת מתבדח מתבדחת רוטן רוטנת זועק זועקת זועקים תוהה תוהים תהה תהתה
        מתפלא מתפלאת מתקומם מתקוממת מסייג מסייגת מחדד מחדדת מוחה מתרגש מתרגשת מתגאה פוסק פוסקת גורס גורסת גורסים מתוודה מתחייב מתחייבת
        מתריעים מסכמים ממשיכים מרגיע מרגיעה מלין מלינה מלינים קובל קובלת קובלים מתנצל מתנצלת משתף משתפת עוקץ מעירה מתארת מתארים חושפת
    """
)
_DAYS: Final = "אתמול היום מחר אמש ביום השבוע הבוקר הערב"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_SAID | _ASKED, Nature.SPEECH),
        **dict.fromkeys(_BELIEVED, Nature.BELIEF),
        **dict.fromkeys(_WRITTEN, Nature.WRITING),
    },
    quotation_verbs=_MOOD,
    inverting_verbs=_SAID | _WRITTEN,
    back_references=("כך", "על כך", "את זאת"),
    according=(
        "לפי",
        "על פי",
        "לדברי",
        "לדעת",
        "לטענת",
        "על־פי",
        "להערכת",
        "על-פי",
        "לגרסת",
        "לפי נתוני",
        "על פי נתוני",
        "לפי הודעת",
        *sorted("כפי ש" + verb for verb in _SAID | _WRITTEN),
    ),
    according_pronouns={
        f"{phrase}{pronoun}": pronoun
        for pronoun in ("ו", "ה", "הם", "ם")
        for phrase in listed("לדברי | לדעת | לטענת | להערכת | לגרסת | לפי דברי | על פי דברי | לפי הערכת | לשיטת | לתפיסת")
    },
    recipients=words("לעיתונאים לכתבים לתקשורת לציבור לכתבינו לסוכנויות"),
    first_person=words("אני אותי לי שלי אנחנו אנו לנו שלנו"),
    second_person=words("אתה את אתם אתן לך שלך לכם שלכם"),
    pronouns=words("הוא היא הם הן אני אנחנו אנו זה זו"),
    complementisers=words("כי שכן האם אם מדוע למה איך כיצד מתי מי"),
    statement_complementiser="כי",
    lookalike_words=words(
        """
        של שלו שלה שלהם שלי שלנו שלך שלכם שר שרה שרים שרת שרי שנה שנים שנת שני שנייה שתי שניים שניהם שם שמו שמה שמות שלוש שלושה שלום
        שבוע שבועות שבעה שבע שעה שעות שעת שיחה שיחות שיחת שוטר שוטרים שופט שופטת שופטים שטח שטחים שוק שווקים שירות שירותי שירותים שמאל
        שמחה שמש שמונה שמירה שקל שקלים שרון שמעון שמיר שרץ שיטה שיטות שיעור שיפור שינוי שינויים שלב שלבים שלטון שליש שליט שכר שכונה
        שכן שכנים שולחן שומר שונה שונים שונות שווה שוב שחקן שחקנים שחור שחורים שחרור שביתה שבת שגריר שגרירות שידור שדה ששה שישה ששת
        שתיים שתים שלישי שישי שבועיים שנתיים שעתיים שיגור שאר שאלה שאלות שאלת שותף שותפים שמרנים שעל
        """
    ),
    auxiliaries=words("גם עוד כבר לא רק אמנם בתגובה אתמול היום אמש אף לו לה להם לנו לי מאוד עם זאת שוב בעבר הבוקר הערב"),
    copulas=words("היה היתה הייתה היו יהיה תהיה יהיו"),
    negations=words("לא אין"),
    phrase_breaks=words("כי אם אבל כאשר כש מאחר משום לכן אלא"),
    joiners=words("או אך אבל"),
    adjunct_openers=words("על אל את עם בין לפני אחרי לאחר מול נגד בעד בלי ללא תוך כלפי אצל בשל לפי עד מן במהלך בעקבות לקראת בקרב"),
    sentence_adverbs=words("גם עוד אבל אך לכן אולם אמנם עם כמו כן לא אז עתה כעת אתמול היום אמש הרי אולי אכן נוסף כך לעומת")
    | {"פעם אחרת", "מאוחר יותר", "באותו יום", "עם זאת", "מצד שני", "בהמשך היום"},
    time_words=words(_DAYS),
    subordinators=words("כאשר אם מאחר משום האם מדוע למה איך כיצד מתי מי"),
    relative_pronouns=words("אשר"),
    documents=words("דוח מכתב מחקר הודעה הודעת עיתון ספר מאמר"),
    determiners=words("כמה רוב כל חלק"),
    resuming_forms=words("אך אבל"),
    drops_subjects=True,
    question_labels=words("שאלה ש"),
    answer_labels=words("תשובה ת"),
    interviews=words("ריאיון ראיון שיחה"),
    affixes=AffixGrammar(
        attached_conjunctions=("ו",),
        attached_complementisers=("ש",),
    ),
)
