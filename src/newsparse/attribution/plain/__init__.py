"""The word-list engine for languages without rules or weights of their own, in any script and word order.

Modules in the order of the work: `sentences` splits passages, `lexicon` looks words up, `phrases` finds subjects, `medial`
reads languages whose verb comes first or in the middle, `final` those whose verb closes the sentence, `walk` reads a story.
"""

from newsparse.attribution.plain.walk import find_drafts

__all__ = ["find_drafts"]
