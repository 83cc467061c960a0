"""Yonhap News Agency."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Yonhap",
    names=("Yonhap", "Yonhap News Agency", "Yonhap News", "연합뉴스", "聯合ニュース", "韩联社", "韓聯社"),
    datelines=("(Yonhap)", "=연합뉴스)"),
    credits=("*/Yonhap", "Yonhap/*", "Yonhap", "연합뉴스"),
    end_marks=("(END)", "(끝)"),
)
