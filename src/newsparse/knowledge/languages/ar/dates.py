"""Date words of Arabic."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_period, by_precision, numbered, phrases

DATES: Final = DateWords(
    every=phrases("كل | كل يوم"),
    # -- the calendar
    months=numbered(
        1,
        """
        يناير, كانون الثاني, جانفي | فبراير, شباط, فيفري | مارس, آذار | أبريل, ابريل, إبريل, نيسان, أفريل | مايو, أيار, ماي
        يونيو, يونيه, حزيران, جوان | يوليو, يوليه, تموز, جويلية | أغسطس, اغسطس, آب, أوت | سبتمبر, أيلول, شتنبر
        أكتوبر, اكتوبر, تشرين الأول | نوفمبر, تشرين الثاني, نونبر | ديسمبر, كانون الأول, دجنبر
        """,
    ),
    weekdays=numbered(
        0,
        """
        الاثنين, الإثنين, اثنين | الثلاثاء, ثلاثاء | الأربعاء, الاربعاء, أربعاء | الخميس, خميس | الجمعة, جمعة | السبت, سبت
        الأحد, الاحد, أحد
        """,
    ),
    # -- figures and numbers
    numbers=numbered(
        1, "واحد | اثنين | ثلاثة, ثلاث | أربعة, أربع | خمسة, خمس | ستة, ست | سبعة, سبع | ثمانية, ثماني | تسعة, تسع | عشرة, عشر"
    ),
    # -- days near the story's own, or near the day last mentioned
    relative={"اليوم": 0, "الليلة": 0, "أمس": -1, "البارحة": -1, "أول أمس": -2, "غدا": 1, "غداً": 1, "بعد غد": 2},
    relative_parts=phrases("الليلة | البارحة"),
    anaphors=by_number("""
        0: في اليوم نفسه | اليوم نفسه | اليوم ذاته
        1: في اليوم التالي | اليوم التالي
        -1: في اليوم السابق | اليوم السابق
    """),
    leading_ago={"قبل": -1},
    # -- weeks, months, quarters and years
    units=by_precision("""
        day: أيام | يوما
        week: أسبوع | الأسبوع | الاسبوع | أسابيع
        month: شهر | الشهر | أشهر
        year: سنة | السنة | عام | العام | سنوات | أعوام
    """),
    shifts=by_number("""
        0: هذا | هذه
    """),
    trailing_shifts=by_number("""
        -1: الماضي | الماضية | المنصرم | المنصرمة | الفائت
        0: الجاري | الجارية
        1: المقبل | المقبلة | القادم | القادمة
    """),
    relative_periods=by_period("""
        week -1: قبل أسبوع
        month -1: قبل شهر
        year -1: قبل عام | قبل سنة
    """),
    # -- times of the day
    day_modifiers=phrases("صباح | فجر | ظهر | عصر | مساء | ليل | ليلة"),
    # -- ranges
    range_openers={"من": phrases("إلى | حتى")},
    # -- whether a sentence looks back or forward
    future=phrases("سوف | المقرر | يتوقع | المتوقع | المزمع | حتى")
    | {
        f"{opening}{stem}"
        for opening in ("سي", "ست")
        for stem in (
            "كون تم بدأ نطلق عقد لتقي جتمع زور فتتح فتح غلق صل توجه شارك صوت بحث ناقش نظر علن صدر ستأنف ستمر نتهي جري قام واجه لعب حضر قدم"
            " ستقبل سافر عود غادر ستضيف شهد بث طلق دخل"
        ).split()
    },
)
