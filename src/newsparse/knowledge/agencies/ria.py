"""RIA Novosti."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="RIA Novosti",
    names=("RIA Novosti", "РИА Новости"),
    datelines=("РИА Новости",),
    credits=("RIA Novosti", "РИА Новости", "* / РИА Новости"),
)
