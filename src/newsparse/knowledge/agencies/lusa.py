"""Lusa, the agency of Portugal."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Lusa",
    names=("Lusa", "Agência Lusa"),
    datelines=("(Lusa)",),
    credits=("Lusa", "*/Lusa", "LUSA"),
    end_marks=("Lusa/Fim", "Lusa/fim", "Lusa/Fim.", "Lusa/fim."),
)
