"""China Foto Press, the pictures that CGTN prints."""

from typing import Final

from newsparse.knowledge.agency import Agency
from newsparse.terms import AgencyKind

AGENCY: Final = Agency(
    name="CFP",
    kind=AgencyKind.PHOTO,
    names=("CFP", "China Foto Press"),
    credits=("*/CFP", "CFP Photo", "CFP"),
)
