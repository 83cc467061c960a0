"""Date words of Japanese."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, numbered, phrases
from newsparse.terms import Precision

DATES: Final = DateWords(
    every=phrases("毎週 | 毎年 | 毎月"),
    months=numbered(
        1,
        """
        1月, 一月 | 2月, 二月 | 3月, 三月 | 4月, 四月 | 5月, 五月 | 6月, 六月 | 7月, 七月 | 8月, 八月 | 9月, 九月 | 10月, 十月
        11月, 十一月 | 12月, 十二月
        """,
    ),
    weekdays=numbered(
        0,
        """
        月曜日, 月曜, 月 | 火曜日, 火曜, 火 | 水曜日, 水曜, 水 | 木曜日, 木曜, 木 | 金曜日, 金曜, 金 | 土曜日, 土曜, 土 | 日曜日, 日曜, 日
        """,
    ),
    lookalikes=phrases("明日香 | 今日子 | 昨日今日 | 同日選"),
    order="ymd",
    numbers={"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "十": 10},
    relative=by_number("""
        0: 今日 | きょう | 本日 | 今夜 | 今朝 | けさ | 今晩
        -1: 昨日 | きのう | 昨夜 | 昨晩
        -2: 一昨日 | おととい
        1: 明日 | あす
        2: 明後日 | あさって
    """),
    relative_parts=phrases("今夜 | 今朝 | けさ | 今晩 | 昨夜 | 昨晩"),
    anaphors={"同日": 0, "同じ日": 0, "当日": 0, "前日": -1, "翌日": 1, "翌朝": 1},
    ago={"日前": -1},
    day_parts=dict.fromkeys(phrases("未明 | 早朝 | 午前 | 正午 | 午後 | 夕方 | 深夜 | 夜 | 朝 | 昼 | 夕 | 晩"), 0),
    future=phrases("予定 | 見通し | 見込み | 方針"),
    past_endings=("た", "んだ", "いだ", "という"),
    figure_suffixes=("年", "月", "日"),
    relative_periods={
        "先週末": (Precision.WEEKEND, -1),
        "今週末": (Precision.WEEKEND, 0),
        "先週": (Precision.WEEK, -1),
        "今週": (Precision.WEEK, 0),
        "来週": (Precision.WEEK, 1),
        "先月": (Precision.MONTH, -1),
        "今月": (Precision.MONTH, 0),
        "来月": (Precision.MONTH, 1),
        "昨年": (Precision.YEAR, -1),
        "去年": (Precision.YEAR, -1),
        "今年": (Precision.YEAR, 0),
        "来年": (Precision.YEAR, 1),
    },
    week_shifts={"先週": -1, "今週": 0, "来週": 1},
)
