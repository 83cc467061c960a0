"""United Press International."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="UPI",
    names=("UPI", "United Press International"),
    datelines=("(UPI)",),
    credits=("*/UPI", "UPI"),
)
