"""Bernama, the agency of Malaysia."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Bernama",
    names=("Bernama",),
    datelines=("(Bernama)",),
    credits=("Bernama", "*/Bernama"),
    end_marks=("-- BERNAMA", "--BERNAMA", "-BERNAMA", "BERNAMA"),
)
