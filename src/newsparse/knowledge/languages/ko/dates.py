"""Date words of Korean."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, listed, numbered, phrases
from newsparse.terms import Precision

DATES: Final = DateWords(
    every=phrases("매주 | 매달 | 매년"),
    months=numbered(
        1,
        """
        1월, 일월 | 2월, 이월 | 3월, 삼월 | 4월, 사월 | 5월, 오월 | 6월, 유월 | 7월, 칠월 | 8월, 팔월 | 9월, 구월 | 10월, 시월
        11월, 십일월 | 12월, 십이월
        """,
    ),
    weekdays=numbered(0, "월요일, 월 | 화요일, 화 | 수요일, 수 | 목요일, 목 | 금요일, 금 | 토요일, 토 | 일요일, 일"),
    lookalikes=phrases("오늘날 | 그제야 | 그제서야 | 모레노"),
    order="ymd",
    relative=by_number("""
        0: 오늘
        -1: 어제
        -2: 그제 | 그저께 | 이틀 전
        -3: 사흘 전
        -4: 나흘 전
        -10: 열흘 전
        1: 내일
        2: 모레
    """),
    anaphors={"같은 날": 0, "전날": -1, "다음 날": 1, "다음날": 1, "이튿날": 1},
    ago={"일 전": -1},
    shifts={"지난": -1, "오는": 1},
    day_parts=dict.fromkeys(phrases("새벽 | 아침 | 오전 | 정오 | 낮 | 오후 | 저녁 | 밤 | 심야"), 0),
    future=phrases("예정 | 계획 | 방침 | 전망"),
    past_endings=listed("""
        했다 | 됐다 | 였다 | 었다 | 았다 | 졌다 | 렸다 | 혔다 | 섰다 | 왔다 | 갔다 | 났다 | 냈다 | 쳤다 | 켰다 | 녔다 | 췄다 | 꿨다 | 뒀다
        줬다 | 봤다 | 썼다 | 샀다 | 탔다 | 컸다 | 찼다 | 겼다 | 폈다 | 뗐다 | 셨다 | 렀다 | 랐다 | 잤다 | 웠다 | 렀다 | 텼다 | 꼈다
    """),
    figure_suffixes=("년", "월", "일"),
    relative_periods={
        "지난 주말": (Precision.WEEKEND, -1),
        "이번 주말": (Precision.WEEKEND, 0),
        "지난주": (Precision.WEEK, -1),
        "지난 주": (Precision.WEEK, -1),
        "이번 주": (Precision.WEEK, 0),
        "이번주": (Precision.WEEK, 0),
        "다음 주": (Precision.WEEK, 1),
        "다음주": (Precision.WEEK, 1),
        "지난달": (Precision.MONTH, -1),
        "이번 달": (Precision.MONTH, 0),
        "이달": (Precision.MONTH, 0),
        "다음 달": (Precision.MONTH, 1),
        "다음달": (Precision.MONTH, 1),
        "지난해": (Precision.YEAR, -1),
        "작년": (Precision.YEAR, -1),
        "올해": (Precision.YEAR, 0),
        "내년": (Precision.YEAR, 1),
    },
    week_shifts={"지난주": -1, "지난 주": -1, "이번 주": 0, "이번주": 0, "다음 주": 1, "다음주": 1},
)
