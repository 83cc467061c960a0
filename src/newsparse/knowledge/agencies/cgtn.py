"""China Global Television Network."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="CGTN",
    names=("CGTN", "China Global Television Network"),
    datelines=("(CGTN)",),
    credits=("CGTN Photo", "*/CGTN", "CGTN"),
)
