"""Dates mentioned in the body: found, read, resolved. No clock."""

from newsparse.dates.finder import find_dates
from newsparse.dates.stated import stated_days
from newsparse.dates.values import DateMention

__all__ = ["DateMention", "find_dates", "stated_days"]
