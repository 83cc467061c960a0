"""The Associated Press."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="AP",
    names=("AP", "Associated Press", "The Associated Press", "美联社", "美聯社", "AP通信"),
    datelines=("(AP)",),
    credits=("AP Photo/*", "* / AP", "*/AP", "AP Photo", "AP", "(AP Photo/*)"),
    end_marks=("___",),
)
