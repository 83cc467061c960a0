"""Reuters, formerly Reuter."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="Reuters",
    names=("Reuters", "Reuter", "Thomson Reuters", "Рейтер", "路透社", "路透", "ロイター", "로이터"),
    datelines=("(Reuters)", "Reuter", "(Reuters Breakingviews)"),
    credits=("REUTERS/*", "*/Reuters", "REUTERS", "Reuters"),
    end_marks=("Reuter", "REUTER", "Reuters"),
)
