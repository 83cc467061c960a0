"""China News Service."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="China News Service",
    names=("China News Service", "中新社", "中新网", "中国新闻社"),
    datelines=("中新社", "中新网", "(ECNS)"),
)
