"""Business Wire."""

from typing import Final

from newsparse.knowledge.agency import Agency
from newsparse.terms import AgencyKind

AGENCY: Final = Agency(
    name="Business Wire",
    kind=AgencyKind.RELEASE,
    names=("Business Wire", "BUSINESS WIRE"),
    datelines=("(BUSINESS WIRE)",),
    credits=("Business Wire",),
)
