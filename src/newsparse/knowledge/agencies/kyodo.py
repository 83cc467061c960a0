"""Kyodo News."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Kyodo",
    names=("Kyodo", "Kyodo News", "共同通信", "共同", "共同社"),
    datelines=("(Kyodo)", "【共同】"),
    credits=("Kyodo News/*", "*/Kyodo", "Kyodo News", "Kyodo"),
    end_marks=("==Kyodo", "Kyodo"),
)
