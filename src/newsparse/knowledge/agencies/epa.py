"""European Pressphoto Agency."""

from typing import Final

from newsparse.knowledge.agency import Agency
from newsparse.terms import AgencyKind

AGENCY: Final = Agency(
    name="EPA",
    kind=AgencyKind.PHOTO,
    names=("EPA", "EPA-EFE", "European Pressphoto Agency", "epa"),
    credits=("*/EPA-EFE", "EPA-EFE/*", "EPA/*", "*/EPA", "EPA-EFE", "EPA"),
)
