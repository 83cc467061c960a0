"""TASS, formerly ITAR-TASS."""

from typing import Final

from newsparse.knowledge.agency import Agency

AGENCY: Final = Agency(
    name="TASS",
    names=("TASS", "ITAR-TASS", "ТАСС", "塔斯社"),
    datelines=("/TASS/.", "/TASS/", "(TASS)", "/ТАСС/."),
    credits=("*/TASS", "TASS/*", "TASS"),
)
