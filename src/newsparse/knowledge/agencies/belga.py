"""Belga, the agency of Belgium."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Belga",
    names=("Belga", "Agence Belga", "Belga News Agency"),
    datelines=("(BELGA)", "(Belga)"),
    credits=("Belga", "BELGA/*", "*/BELGA", "Belga Photo"),
    end_marks=("(Belga)", "BELGA"),
)
