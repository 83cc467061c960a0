"""Tidningarnas Telegrambyrå."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="TT",
    names=("TT", "Tidningarnas Telegrambyrå", "TT Nyhetsbyrån"),
    datelines=("(TT)",),
    credits=("TT", "*/TT", "TT/*"),
)
