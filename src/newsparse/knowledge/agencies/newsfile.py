"""Newsfile, which carries releases."""

from typing import Final

from newsparse.knowledge.agency import Agency
from newsparse.terms import AgencyKind

AGENCY: Final = Agency(
    name="Newsfile",
    kind=AgencyKind.RELEASE,
    names=("Newsfile Corp.",),
    datelines=("(Newsfile Corp.)",),
)
