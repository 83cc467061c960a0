"""Česká tisková kancelář."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="ČTK",
    names=("ČTK", "CTK", "Czech News Agency", "Česká tisková kancelář"),
    datelines=("(ČTK)", "(CTK)"),
    credits=("ČTK", "ČTK/*", "*/ČTK"),
)
