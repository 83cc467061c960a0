"""Press Trust of India."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="PTI",
    names=("PTI", "Press Trust of India"),
    datelines=("(PTI)",),
    credits=("PTI Photo/*", "PTI Photo", "PTI"),
    end_marks=("PTI",),
)
