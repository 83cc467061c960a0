"""The engine that needs only word lists, in any script and order of words.

`sentence_bounds` splits passages, `word_index` looks words up, `sentences` holds a sentence and what is found in it,
`subjects` finds subjects. `verb_medial` reads languages whose verb comes first or in the middle (`content_before_verb`,
`content_after_verb`, `sources_of_verbs`), `verb_final` those whose verb closes the sentence; `story_reading` reads a story,
`source_names` names its sources.
"""

from newsparse.attribution.word_list_rules.story_reading import find_drafts

__all__ = ["find_drafts"]
