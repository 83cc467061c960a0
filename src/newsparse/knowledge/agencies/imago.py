"""imago."""

from typing import Final

from newsparse.knowledge.agency import Agency
from newsparse.terms import AgencyKind

AGENCY: Final = Agency(
    name="imago",
    kind=AgencyKind.PHOTO,
    names=("imago", "IMAGO", "imago images"),
    credits=("IMAGO/*", "imago images/*", "*/imago images", "*/IMAGO", "imago images", "imago"),
)
