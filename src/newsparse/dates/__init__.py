"""Dates mentioned in the body: found, read, resolved. No clock.

What finds them, `dates.finder`, is loaded when dates are first asked for.
"""

from newsparse.dates.values import DateMention

__all__ = ["DateMention"]
