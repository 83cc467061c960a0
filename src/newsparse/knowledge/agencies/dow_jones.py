"""Dow Jones Newswires."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Dow Jones",
    names=("Dow Jones Newswires",),
    datelines=("(Dow Jones)", "(Dow Jones Newswires)"),
)
