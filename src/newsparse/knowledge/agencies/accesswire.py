"""ACCESSWIRE, now ACCESS Newswire."""

from typing import Final

from newsparse.knowledge.agency import Agency
from newsparse.terms import AgencyKind

AGENCY: Final = Agency(
    name="ACCESSWIRE",
    kind=AgencyKind.RELEASE,
    names=("ACCESSWIRE", "ACCESS Newswire", "Accesswire"),
    datelines=("/ ACCESSWIRE /", "/ ACCESS Newswire /", "(ACCESSWIRE)"),
    credits=("ACCESSWIRE",),
)
