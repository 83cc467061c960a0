"""PR Newswire."""

from typing import Final

from newsparse.knowledge.agency import Agency
from newsparse.terms import AgencyKind

AGENCY: Final = Agency(
    name="PR Newswire",
    kind=AgencyKind.RELEASE,
    names=("PR Newswire", "PRNewswire", "PRNewswire-USNewswire", "PRNewswire-PRWeb"),
    datelines=("/PRNewswire/", "/PRNewswire-USNewswire/", "/PRNewswire-PRWeb/", "/CNW/"),
)
