"""Bloomberg News."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Bloomberg",
    names=("Bloomberg", "Bloomberg News"),
    datelines=("(Bloomberg)",),
    credits=("Bloomberg", "*/Bloomberg"),
)
