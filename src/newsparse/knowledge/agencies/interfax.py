"""Interfax."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Interfax",
    names=("Interfax", "Интерфакс", "Interfax-Ukraine", "Интерфакс-Украина", "ІНТЕРФАКС-УКРАЇНА"),
    datelines=("(Interfax)", "INTERFAX.RU", "/Interfax/", "Интерфакс"),
    credits=("*/Interfax", "Interfax"),
)
