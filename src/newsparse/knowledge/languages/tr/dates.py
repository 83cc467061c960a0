"""Date words of Turkish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import numbered, phrases

DATES: Final = DateWords(
    every=phrases("her"),
    # -- the calendar
    months=numbered(
        1,
        """
        ocak, oca | şubat, şub | mart, mar | nisan, nis | mayıs, may | haziran, haz | temmuz, tem | ağustos, ağu | eylül, eyl | ekim, eki
        kasım, kas | aralık, ara
        """,
    ),
    weekdays=numbered(
        0,
        """
        pazartesi, pzt, pazartesi günü | salı, sal, salı günü | çarşamba, çar, çarşamba günü | perşembe, per, perşembe günü
        cuma, cum, cuma günü | cumartesi, cmt, cumartesi günü | pazar, paz, pazar günü
        """,
    ),
    # -- days near the story's own, or near the day last mentioned
    relative={"bugün": 0, "dün": -1, "evvelsi gün": -2, "önceki gün": -2, "yarın": 1},
    # -- times of the day
    day_parts=dict.fromkeys(phrases("sabah | sabahı | öğle | öğlen | öğleden sonra | akşam | akşamı | gece | gecesi"), 0),
    # -- whether a sentence looks back or forward
    future_endings=("acak", "ecek", "acaklar", "ecekler", "acaktır", "ecektir", "acağı", "eceği", "acağını", "eceğini"),
)
