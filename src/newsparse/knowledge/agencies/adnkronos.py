"""Adnkronos."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Adnkronos",
    names=("Adnkronos",),
    datelines=("(Adnkronos)", "(Adnkronos/Labitalia)"),
    end_marks=("(Adnkronos)",),
)
