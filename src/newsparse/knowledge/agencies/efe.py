"""Agencia EFE."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="EFE",
    names=("EFE", "Agencia EFE"),
    datelines=("(EFE).-", "(EFE)"),
    credits=("EFE/*", "*/EFE", "EFE"),
    end_marks=("EFE",),
)
