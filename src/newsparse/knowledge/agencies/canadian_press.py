"""The Canadian Press."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="The Canadian Press",
    names=("The Canadian Press", "La Presse Canadienne"),
    datelines=("(CP)", "(The Canadian Press)"),
    credits=("THE CANADIAN PRESS/*",),
)
