"""Norsk Telegrambyrå."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="NTB",
    names=("NTB", "Norsk Telegrambyrå"),
    datelines=("(NTB)",),
    credits=("NTB", "* / NTB", "*/NTB"),
    end_marks=("(©NTB)", "(© NTB)", "©NTB", "© NTB"),
)
