"""Jiji Press."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Jiji",
    names=("Jiji Press", "時事通信"),
    datelines=("(Jiji Press)", "時事"),
)
