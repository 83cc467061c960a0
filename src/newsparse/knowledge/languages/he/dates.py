"""Date words of Hebrew."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import numbered, phrases

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
    # -- days near the story's own, or near the day last mentioned
    relative={"היום": 0, "הערב": 0, "הלילה": 0, "אתמול": -1, "שלשום": -2, "מחר": 1, "מחרתיים": 2},
    relative_parts=phrases("הערב | הלילה"),
    # -- times of the day
    day_parts=dict.fromkeys(phrases("בבוקר | לפנות בוקר | בצהריים | אחר הצהריים | בערב | בלילה"), 0),
    # -- whether a sentence looks back or forward
    future=phrases(
        "יהיה | תהיה | יהיו | צפוי | צפויה | צפויים | יתקיים | תתקיים | יתקיימו | ייפתח | תיפתח"
        "| ייפתחו | יחל | תחל | יחלו | יימשך | תימשך | יצביע | תצביע | יצביעו | ידון | תדון | ידונו | יגיע | תגיע | יגיעו | ייפגש | תיפגש"
        "| ייסגר | תיסגר | יתכנס | תתכנס | יושמע | יוצג | תוצג | יכריע | יופיע | תופיע | עד"
    ),
)
