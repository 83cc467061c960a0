"""Xinhua News Agency."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Xinhua",
    names=("Xinhua", "Xinhua News Agency", "新华社"),
    datelines=("(Xinhua)", "新华社"),
    credits=("Xinhua/*", "*/Xinhua", "[Xinhua/*]", "Xinhua"),
    end_marks=("Enditem", "(完)"),
)
