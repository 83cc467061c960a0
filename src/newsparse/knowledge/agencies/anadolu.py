"""Anadolu Agency."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Anadolu",
    names=("Anadolu", "Anadolu Agency", "Anadolu Ajansı", "AA"),
    datelines=("(AA)", "(Anadolu)"),
    credits=("*/Anadolu via Getty Images", "*/Anadolu Agency", "*/Anadolu", "Anadolu Agency", "AA"),
)
