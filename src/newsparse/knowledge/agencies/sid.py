"""Sport-Informations-Dienst."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Sport-Informations-Dienst",
    names=("Sport-Informations-Dienst",),
    datelines=("(SID)", "(sid)"),
)
