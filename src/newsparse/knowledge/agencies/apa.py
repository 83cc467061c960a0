"""Austria Presse Agentur."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="APA",
    names=("APA", "Austria Presse Agentur"),
    datelines=("(APA)",),
    credits=("APA/*", "*/APA", "APA"),
    end_marks=("(APA)",),
)
