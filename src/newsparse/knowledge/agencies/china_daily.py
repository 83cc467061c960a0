"""China Daily."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="China Daily",
    names=("China Daily", "China Daily Global"),
    credits=("*/China Daily", "[Photo by */China Daily]", "China Daily"),
)
