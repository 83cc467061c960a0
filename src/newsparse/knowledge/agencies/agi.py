"""Agenzia Giornalistica Italia."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="AGI",
    names=("Agenzia Giornalistica Italia",),
    datelines=("(AGI)",),
    end_marks=("(AGI)",),
)
