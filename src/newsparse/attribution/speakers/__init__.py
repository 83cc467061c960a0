"""Resolve sources to the full names of their speakers; `resolution` is the entry point.

First the names of the story: `capitalised_runs` finds runs of capitals, `name_segmentation` cuts them, and `titled_names` reads
a name with its title. `mention_detection` enters them into a `name_index`: full names first, then, by `one_word_names`,
`short_forms`, `misspellings` and `headline_names`, what is short for them. `appositions` and `person_evidence` say who their
bearers are, and the `registry` holds them all by position.

Then each source: `noun_phrase_sources` resolves it by a name, by `noun_phrase_rules`, by `pronouns` and their `antecedents`
(`subject_signs` says which names may be subjects), by `descriptions`, or where there is none by `omitted_subjects`.
The `discourse` remembers who spoke, and `name_confidence` estimates how likely a name is right.
"""

from newsparse.attribution.speakers.discourse import Source
from newsparse.attribution.speakers.resolution import Verdict, resolve

__all__ = ["Source", "Verdict", "resolve"]
