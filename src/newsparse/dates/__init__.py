"""Dates mentioned in the body: found, read and resolved without a clock.

The module that finds them, `dates.finder`, is loaded when dates are first requested. `candidates` finds the stretches of text
that can hold dates by the words of a `vocabulary`. `fast_path` reads the commonest forms, `unspaced_dates` those of languages
without spaces, and `readers/` all others, from `tokens` to `expressions`. `resolver` turns an expression into days, by
`calendar_arithmetic` and the `tense` around it; `story_days` finds the day of the story itself.
"""

from newsparse.dates.values import DateMention

__all__ = ["DateMention"]
