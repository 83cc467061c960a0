"""Date words of Turkish."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_precision, numbered, phrases

DATES: Final = DateWords(
    every=phrases("her"),
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
    numbers=numbered(1, "bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | on"),
    relative=by_number("""
        0: bugün | bu sabah | bu akşam | bu gece
        -1: dün
        -2: evvelsi gün | önceki gün
        1: yarın
        2: öbür gün
    """),
    relative_parts=phrases("bu sabah | bu akşam | bu gece"),
    anaphors=by_number("""
        0: aynı gün
        1: ertesi gün
        -1: bir gün önce
    """),
    ago={"önce": -1},
    units=by_precision("""
        day: gün
        week: hafta | haftanın
        month: ay | ayın
        year: yıl | yılın | sene
        weekend: hafta sonu
    """),
    shifts=by_number("""
        -1: geçen | geçtiğimiz
        0: bu
        1: gelecek | önümüzdeki
    """),
    day_parts=dict.fromkeys(phrases("sabah | sabahı | öğle | öğlen | öğleden sonra | akşam | akşamı | gece | gecesi"), 0),
    future_endings=("acak", "ecek", "acaklar", "ecekler", "acaktır", "ecektir", "acağı", "eceği", "acağını", "eceğini"),
)
