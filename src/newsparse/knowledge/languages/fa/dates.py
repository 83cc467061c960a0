"""Date words of Persian."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_period, by_precision, numbered, phrases

DATES: Final = DateWords(
    every=phrases("هر"),
    months=numbered(
        1,
        "ژانویه, ژانویهٔ | فوریه, فوریهٔ | مارس | آوریل | مه, می | ژوئن | ژوئیه, جولای | اوت, آگوست | سپتامبر | اکتبر | نوامبر | دسامبر",
    ),
    solar_months=numbered(
        1,
        """فروردین, فروردین‌ماه | اردیبهشت, اردیبهشت‌ماه | خرداد, خردادماه | تیر, تیرماه | مرداد, امرداد, مردادماه | شهریور, شهریورماه
        | مهر, مهرماه | آبان, آبان‌ماه | آذر, آذرماه | دی, دی‌ماه | بهمن, بهمن‌ماه | اسفند, اسفندماه""",
    ),
    weekdays=numbered(
        0,
        "دوشنبه, دوشنبهٔ | سه‌شنبه, سه شنبه | چهارشنبه, چهار شنبه | پنجشنبه, پنج‌شنبه, پنج شنبه | جمعه | شنبه | یکشنبه, یک‌شنبه, یک شنبه",
    ),
    order="ymd",
    numbers=numbered(1, "یک | دو | سه | چهار | پنج | شش | هفت | هشت | نه | ده"),
    relative={"امروز": 0, "امشب": 0, "دیروز": -1, "دیشب": -1, "پریروز": -2, "فردا": 1, "پس‌فردا": 2},
    relative_parts=phrases("امشب | دیشب"),
    anaphors=by_number("""
        0: همان روز
        1: روز بعد
        -1: روز قبل
    """),
    ago={"پیش": -1, "قبل": -1},
    units=by_precision("""
        day: روز
        week: هفته | هفتهٔ
        month: ماه
        year: سال
    """),
    shifts=by_number("""
        0: این
    """),
    trailing_shifts=by_number("""
        -1: گذشته | قبل
        0: جاری
        1: آینده | بعد
    """),
    relative_periods=by_period("""
        year -1: پارسال
        year 0: امسال
    """),
    day_parts=dict.fromkeys(phrases("صبح | ظهر | عصر | شب"), 0),
    day_modifiers=phrases("صبح | بامداد | ظهر | عصر | شب | شامگاه"),
    range_openers={"از": phrases("تا")},
    future=phrases("خواهد | خواهند | قرار"),
)
