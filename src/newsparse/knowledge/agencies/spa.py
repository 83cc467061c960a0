"""Saudi Press Agency."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="SPA",
    names=("SPA", "Saudi Press Agency"),
    datelines=("(SPA)", "SPA --"),
    credits=("*/SPA", "SPA"),
    end_marks=("-- SPA",),
)
