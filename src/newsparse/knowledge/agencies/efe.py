"""Agencia EFE."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="EFE",
    names=("EFE", "Agencia EFE", "埃菲社"),
    datelines=("(EFE).-", "(EFE)", "(EFECOM)", "(EFEAGRO)"),
    credits=("EFE/*", "*/EFE", "EFE"),
    end_marks=("EFE",),
)
