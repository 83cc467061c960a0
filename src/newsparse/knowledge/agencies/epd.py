"""Evangelischer Pressedienst."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="epd",
    names=("epd", "Evangelischer Pressedienst"),
    datelines=("(epd)",),
    credits=("epd-bild/*", "epd"),
)
