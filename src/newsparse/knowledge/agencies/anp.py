"""Algemeen Nederlands Persbureau."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="ANP",
    names=("ANP", "Algemeen Nederlands Persbureau"),
    datelines=("(ANP)",),
    credits=("ANP", "ANP/*", "*/ANP", "ANP Foto"),
    end_marks=("(c) ANP", "© ANP"),
)
