"""Dates mentioned in the body: found, read and resolved without a clock.

The module that finds them, `dates.finder`, is loaded when dates are first requested.
"""

from newsparse.dates.values import DateMention

__all__ = ["DateMention"]
