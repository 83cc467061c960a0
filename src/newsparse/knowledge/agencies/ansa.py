"""Agenzia Nazionale Stampa Associata."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="ANSA",
    names=("ANSA", "Agenzia ANSA"),
    datelines=("(ANSA)",),
    credits=("ANSA/*", "*/ANSA", "ANSA"),
    end_marks=("(ANSA).", "(ANSA)"),
)
