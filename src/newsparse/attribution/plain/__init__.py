"""The engine of languages that are read by word lists alone, in any script and order of words.

In the order of the work: `sentences` cuts passages, `lexicon` knows the words, `phrases` finds subjects, `medial` reads
languages whose verb stands before or between, `final` those whose verb closes the sentence, `walk` goes through a story.
"""

from newsparse.attribution.plain.walk import find_drafts

__all__ = ["find_drafts"]
