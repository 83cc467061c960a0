"""Australian Associated Press."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Australian Associated Press",
    names=("Australian Associated Press",),
    datelines=("(AAP)", "AAP"),
    credits=("AAP Image/*",),
)
