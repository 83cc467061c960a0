"""dpa Picture-Alliance."""

from typing import Final

from newsparse.knowledge.agency import Agency
from newsparse.terms import AgencyKind

AGENCY: Final = Agency(
    name="picture alliance",
    kind=AgencyKind.PHOTO,
    names=("picture alliance", "picture-alliance", "dpa Picture-Alliance"),
    credits=("picture alliance/dpa/*", "picture alliance/*", "*/picture alliance", "picture alliance / *", "picture alliance"),
)
