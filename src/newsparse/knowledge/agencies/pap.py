"""Polska Agencja Prasowa."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="PAP",
    names=("PAP", "Polska Agencja Prasowa"),
    datelines=("(PAP)",),
    credits=("PAP", "PAP/*", "*/PAP"),
)
