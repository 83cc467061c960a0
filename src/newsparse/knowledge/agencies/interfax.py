"""Interfax."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Interfax",
    names=("Interfax", "Интерфакс", "Interfax-Ukraine"),
    datelines=("(Interfax)", "INTERFAX.RU", "/Interfax/", "Интерфакс"),
    credits=("*/Interfax", "Interfax"),
)
