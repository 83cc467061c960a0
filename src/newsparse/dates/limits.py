"""Limits that several ways of reading a date share; a limit of one way is in its own file."""

from typing import Final

OLDEST_YEAR: Final = 1000
"""The first year that a date can state next to a day or a month."""
LATEST_YEAR: Final = 2199
"""The last one."""
BARE_YEARS: Final = range(1900, 2100)
"""Years that are read without a day or a month; most other figures of four digits count something."""
DECADES: Final = range(1800, 2100, 10)
SHORT_DECADES: Final = range(20, 100, 10)
"""Decades of two figures, all of the last century: "the 90s"."""
CENTURY_OF_SHORT_DECADES: Final = 1900
LAST_MONTH: Final = 12
LAST_DAY: Final = 31
DAYS_OF_A_WEEK: Final = 7
SHORTEST_PLURAL: Final = 4
"""Letters of a plural after a year, which then counts something: "in 2000 cases", but not "in 1987 as"."""
