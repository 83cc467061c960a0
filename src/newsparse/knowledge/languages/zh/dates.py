"""Date words of Chinese."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, numbered, phrases
from newsparse.terms import Precision

DATES: Final = DateWords(
    every=phrases("每周的 | 每周 | 每逢 | 每年 | 每年的 | 每个 | 每週 | 每"),
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
        星期一, 周一, 週一, 礼拜一, 禮拜一 | 星期二, 周二, 週二, 礼拜二, 禮拜二 | 星期三, 周三, 週三, 礼拜三, 禮拜三
        星期四, 周四, 週四, 礼拜四, 禮拜四 | 星期五, 周五, 週五, 礼拜五, 禮拜五 | 星期六, 周六, 週六, 礼拜六, 禮拜六
        星期日, 星期天, 周日, 週日, 礼拜天, 禮拜天
        """,
    ),
    lookalikes=phrases("今日头条 | 今日頭條 | 今日俄罗斯 | 今日俄羅斯 | 今日美国 | 今日美國 | 明日之星 | 先天后天"),
    order="ymd",
    numbers={"一": 1, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10},
    relative=by_number("""
        0: 今天 | 今日 | 今早 | 今晚
        -1: 昨天 | 昨日 | 昨晚 | 昨夜
        -2: 前天
        1: 明天 | 明日
        2: 后天 | 後天
    """),
    relative_parts=phrases("今早 | 今晚 | 昨晚 | 昨夜"),
    anaphors={"同日": 0, "当天": 0, "當天": 0, "当日": 0, "當日": 0, "前一天": -1, "次日": 1, "翌日": 1, "第二天": 1},
    ago={"天前": -1},
    day_parts=dict.fromkeys(
        phrases("凌晨 | 清晨 | 早上 | 早晨 | 上午 | 中午 | 下午 | 傍晚 | 晚间 | 晚間 | 晚上 | 夜间 | 夜間 | 深夜 | 晚 | 夜"), 0
    ),
    future=phrases("将 | 將 | 拟 | 即将 | 計劃 | 计划"),
    figure_suffixes=("年", "月", "日号號"),
    relative_periods={
        "上周末": (Precision.WEEKEND, -1),
        "上週末": (Precision.WEEKEND, -1),
        "本周末": (Precision.WEEKEND, 0),
        "本週末": (Precision.WEEKEND, 0),
        "上周": (Precision.WEEK, -1),
        "上週": (Precision.WEEK, -1),
        "上星期": (Precision.WEEK, -1),
        "本周": (Precision.WEEK, 0),
        "本週": (Precision.WEEK, 0),
        "下周": (Precision.WEEK, 1),
        "下週": (Precision.WEEK, 1),
        "下星期": (Precision.WEEK, 1),
        "上个月": (Precision.MONTH, -1),
        "上個月": (Precision.MONTH, -1),
        "上月": (Precision.MONTH, -1),
        "本月": (Precision.MONTH, 0),
        "下个月": (Precision.MONTH, 1),
        "下個月": (Precision.MONTH, 1),
        "下月": (Precision.MONTH, 1),
        "去年": (Precision.YEAR, -1),
        "今年": (Precision.YEAR, 0),
        "明年": (Precision.YEAR, 1),
    },
    week_shifts={"上": -1, "上个": -1, "上個": -1, "本": 0, "这": 0, "這": 0, "下": 1, "下个": 1, "下個": 1},
)
