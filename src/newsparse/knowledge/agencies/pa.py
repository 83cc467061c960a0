"""PA Media, formerly the Press Association."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="PA",
    names=("PA", "PA Media", "Press Association", "PA news agency", "PA Images"),
    datelines=("(PA)",),
    credits=("*/PA Wire", "*/PA", "PA Images", "PA Wire", "PA"),
)
