"""news aktuell, which carries releases for dpa."""

from typing import Final

from newsparse.knowledge.agency import Agency
from newsparse.terms import AgencyKind

AGENCY: Final = Agency(
    name="news aktuell",
    kind=AgencyKind.RELEASE,
    names=("news aktuell",),
    datelines=("(ots)",),
)
