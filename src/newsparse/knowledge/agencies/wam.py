"""WAM, the agency of the Emirates."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="WAM",
    names=("WAM", "Emirates News Agency"),
    datelines=("(WAM)",),
    credits=("WAM",),
)
