"""Agence France-Presse."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="AFP",
    names=("AFP", "Agence France-Presse", "Agence France Presse", "法新社", "АФП"),
    datelines=("(AFP)",),
    credits=("*/AFP via Getty Images", "*/AFP", "AFP/*", "AFP PHOTO", "AFP"),
)
