"""GlobeNewswire, formerly Marketwired."""

from typing import Final

from newsparse.knowledge.agency import Agency
from newsparse.terms import AgencyKind

AGENCY: Final = Agency(
    name="GlobeNewswire",
    kind=AgencyKind.RELEASE,
    names=("GlobeNewswire", "GLOBE NEWSWIRE", "GlobeNewswire, Inc."),
    datelines=("(GLOBE NEWSWIRE)",),
    credits=("GlobeNewswire",),
)
