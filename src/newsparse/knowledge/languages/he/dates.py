"""Date words of Hebrew."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_period, by_precision, numbered, phrases

DATES: Final = DateWords(
    every=phrases("כל | בכל | מדי"),
    # -- the calendar
    months=numbered(
        1,
        """
        ינואר, בינואר, ינו | פברואר, בפברואר, פבר | מרץ, במרץ, מרס, במרס | אפריל, באפריל, אפר | מאי, במאי | יוני, ביוני | יולי, ביולי
        אוגוסט, באוגוסט, אוג | ספטמבר, בספטמבר, ספט | אוקטובר, באוקטובר, אוק | נובמבר, בנובמבר, נוב | דצמבר, בדצמבר, דצמ
        """,
    ),
    weekdays=numbered(
        0,
        """
        שני, יום שני, ביום שני | שלישי, יום שלישי, ביום שלישי | רביעי, יום רביעי, ביום רביעי | חמישי, יום חמישי, ביום חמישי
        שישי, יום שישי, ביום שישי | שבת, בשבת | ראשון, יום ראשון, ביום ראשון
        """,
    ),
    # -- figures and numbers
    numbers=numbered(
        1,
        "אחד, אחת | שני, שתי, שניים, שתיים | שלושה, שלוש | ארבעה, ארבע | חמישה, חמש | שישה, שש | שבעה, שבע | שמונה | תשעה, תשע | עשרה, עשר",
    ),
    # -- days near the story's own, or near the day last mentioned
    relative=by_number("""
        0: היום | הבוקר | הערב | הלילה
        -1: אתמול | אמש
        -2: שלשום
        1: מחר
        2: מחרתיים
    """),
    relative_parts=phrases("הבוקר | הערב | הלילה | אמש"),
    anaphors=by_number("""
        0: באותו יום
        1: למחרת
        -1: יום קודם לכן
    """),
    leading_ago={"לפני": -1, "בעוד": 1},
    # -- weeks, months, quarters and years
    units=by_precision("""
        day: ימים
        week: שבוע | בשבוע | לשבוע | שבועות
        month: חודש | בחודש | לחודש | חודשים
        year: שנה | בשנה | לשנה | שנים
        weekend: סוף השבוע | בסוף השבוע
    """),
    trailing_shifts=by_number("""
        -1: שעבר | שעברה | האחרון | האחרונה
        1: הבא | הבאה | הקרוב | הקרובה
    """),
    relative_periods=by_period("""
        week -1: לפני שבוע
        month -1: לפני חודש
        year -1: לפני שנה | אשתקד
        week 0: השבוע
        month 0: החודש
        year 0: השנה
    """),
    # -- times of the day
    day_parts=dict.fromkeys(phrases("בבוקר | לפנות בוקר | בצהריים | אחר הצהריים | בערב | בלילה"), 0),
    # -- whether a sentence looks back or forward
    future=phrases(
        "יהיה | תהיה | יהיו | צפוי | צפויה | צפויים | יתקיים | תתקיים | יתקיימו | ייפתח | תיפתח"
        "| ייפתחו | יחל | תחל | יחלו | יימשך | תימשך | יצביע | תצביע | יצביעו | ידון | תדון | ידונו | יגיע | תגיע | יגיעו | ייפגש | תיפגש"
        "| ייסגר | תיסגר | יתכנס | תתכנס | יושמע | יוצג | תוצג | יכריע | יופיע | תופיע | עד"
    ),
)
