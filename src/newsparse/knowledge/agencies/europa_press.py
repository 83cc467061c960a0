"""Europa Press."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Europa Press",
    names=("Europa Press",),
    datelines=("(EUROPA PRESS)",),
    credits=("Europa Press", "*/Europa Press"),
)
