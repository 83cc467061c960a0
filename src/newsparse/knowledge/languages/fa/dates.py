"""Date words of Persian."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import numbered, phrases

DATES: Final = DateWords(
    every=phrases("هر"),
    # -- the calendar
    months=numbered(
        1,
        """
        ژانویه, ژانویهٔ | فوریه, فوریهٔ | مارس | آوریل | مه, می | ژوئن | ژوئیه, جولای | اوت, آگوست | سپتامبر | اکتبر | نوامبر | دسامبر
        """,
    ),
    weekdays=numbered(
        0,
        """
        دوشنبه, دوشنبهٔ | سه‌شنبه, سه شنبه | چهارشنبه, چهار شنبه | پنجشنبه, پنج‌شنبه, پنج شنبه | جمعه | شنبه | یکشنبه, یک‌شنبه, یک شنبه
        """,
    ),
    # -- figures and numbers
    order="ymd",
    # -- days near the story's own, or near the day last mentioned
    relative={"امروز": 0, "امشب": 0, "دیروز": -1, "دیشب": -1, "پریروز": -2, "فردا": 1, "پس‌فردا": 2},
    relative_parts=phrases("امشب | دیشب"),
    # -- times of the day
    day_parts=dict.fromkeys(phrases("صبح | ظهر | عصر | شب"), 0),
    day_modifiers=phrases("صبح | بامداد | ظهر | عصر | شب | شامگاه"),
    # -- ranges
    range_openers={"از": phrases("تا")},
    # -- whether a sentence looks back or forward
    future=phrases("خواهد | خواهند | قرار"),
)
