"""Ritzaus Bureau."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Ritzau",
    names=("Ritzau", "ritzau", "Ritzau Scanpix", "Ritzaus Bureau"),
    datelines=("(Ritzau)", "/ritzau/"),
    credits=("*/Ritzau Scanpix", "*/Scanpix", "Ritzau Scanpix", "Ritzau"),
    end_marks=(
        "/ritzau/",
        "/RITZAU/",
        "/ritzau",
        "/ritzau/AFP",
        "/ritzau/AP",
        "/ritzau/dpa",
        "/ritzau/NTB",
        "/ritzau/Reuters",
        "/ritzau/TT",
    ),
)
