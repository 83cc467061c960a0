"""Getty Images, with iStock and Bongarts."""

from typing import Final

from newsparse.knowledge.agency import Agency
from newsparse.terms import AgencyKind

AGENCY: Final = Agency(
    name="Getty Images",
    kind=AgencyKind.PHOTO,
    names=("Getty Images", "Getty", "iStock"),
    credits=("*/Getty Images", "Getty Images/*", "* via Getty Images", "Getty Images", "Getty"),
)
