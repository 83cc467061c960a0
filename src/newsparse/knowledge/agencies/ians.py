"""Indo-Asian News Service."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="IANS",
    names=("IANS", "Indo-Asian News Service"),
    datelines=("(IANS)",),
    credits=("IANS/*", "*/IANS", "IANS"),
    end_marks=("--IANS",),
)
