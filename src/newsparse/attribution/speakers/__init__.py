"""Resolve sources to the full names of their speakers; `sources` is the entry point.

First the names of the story: `capitalised_runs` finds runs of capitals and cuts them into names with their titles.
`mention_detection` enters them into a `name_index`: full names first, then what is short for them.
`bearers` collects the facts about a name's bearer, and the `registry` holds all names by position.
`case_forms` adapts this to names in other cases; in a script without capitals, `uncapitalised_names` enters those that sources show.

Then each of the `sources`: a name, one of the `noun_phrases`, one of the `pronouns`, with their `antecedents`, or one of the
`descriptions`.
The `discourse` remembers who spoke.
"""

from newsparse.attribution.speakers.discourse import Source
from newsparse.attribution.speakers.sources import Verdict, resolve

__all__ = ["Source", "Verdict", "resolve"]
