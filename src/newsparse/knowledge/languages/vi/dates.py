"""Date words of Vietnamese."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_period, by_precision, numbered, phrases

DATES: Final = DateWords(
    every=phrases("mỗi"),
    months=numbered(
        1,
        """
        tháng 1, tháng một, tháng giêng, tháng 01 | tháng 2, tháng hai, tháng 02 | tháng 3, tháng ba, tháng 03
        tháng 4, tháng tư, tháng 04 | tháng 5, tháng năm, tháng 05 | tháng 6, tháng sáu, tháng 06 | tháng 7, tháng bảy, tháng 07
        tháng 8, tháng tám, tháng 08 | tháng 9, tháng chín, tháng 09 | tháng 10, tháng mười | tháng 11, tháng mười một
        tháng 12, tháng mười hai, tháng chạp
        """,
    ),
    weekdays=numbered(
        0,
        "thứ hai, thứ 2 | thứ ba, thứ 3 | thứ tư, thứ 4 | thứ năm, thứ 5 | thứ sáu, thứ 6 | thứ bảy, thứ 7 | chủ nhật",
    ),
    numbers=numbered(1, "một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười"),
    relative=by_number("""
        0: hôm nay | sáng nay | trưa nay | chiều nay | tối nay | đêm nay
        -1: hôm qua | sáng qua | chiều qua | tối qua | đêm qua
        -2: hôm kia
        1: ngày mai | sáng mai | tối mai
        2: ngày kia
    """),
    relative_parts=phrases(
        "sáng nay | trưa nay | chiều nay | tối nay | đêm nay | sáng qua | chiều qua | tối qua | đêm qua | sáng mai | tối mai"
    ),
    anaphors=by_number("""
        0: cùng ngày
        1: ngày hôm sau | hôm sau
        -1: ngày hôm trước | hôm trước
    """),
    ago={"trước": -1},
    units=by_precision("""
        day: ngày
        week: tuần
        month: tháng
        weekend: cuối tuần
    """),
    trailing_shifts=by_number("""
        -1: trước | qua
        0: này
        1: tới | sau
    """),
    relative_periods=by_period("""
        year -1: năm ngoái | năm trước
        year 0: năm nay
        year 1: năm sau | năm tới
    """),
    day_prepositions=phrases("ngày | vào | hôm | rạng sáng | sáng | trưa | chiều | tối | đêm"),
    of=phrases("năm"),
    day_modifiers=phrases("rạng sáng | sáng | trưa | chiều | tối | đêm"),
    future=phrases("sẽ | sắp"),
)
