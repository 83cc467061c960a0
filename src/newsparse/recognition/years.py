"""Years of two figures."""

from typing import Final

# POSIX's rule for "%y" (strptime): 69 to 99 are in the twentieth century.
_PIVOT: Final = 69


def full_year(figures: str) -> int:
    """Read a year; two figures from 69 to 99 are in the twentieth century, from 00 to 68 in the twenty-first.

    >>> full_year("98"), full_year("13"), full_year("1987")
    (1998, 2013, 1987)
    """
    year = int(figures)
    return year if len(figures) > 2 else year + (1900 if year >= _PIVOT else 2000)
