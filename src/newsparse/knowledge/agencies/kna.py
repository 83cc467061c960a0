"""Katholische Nachrichten-Agentur."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="KNA",
    names=("KNA", "Katholische Nachrichten-Agentur"),
    datelines=("(KNA)",),
    credits=("*/KNA", "KNA/*", "KNA"),
)
