"""Undoes damage to a text before it is read, if that can be done without guessing.

`reading` undoes one kind of damage after the other; each has a module that finds the pieces to read otherwise: `escapes`,
`encodings`, `line_ends`, `messages`, `subtitles`, `markdown`, `wikitext`, `glued`, `glued_words`, `inline_breaks`,
`line_numbers`, `link_numbers`, `word_gaps`, `columns`, `page_breaks`, `hyphens` and `capitals`. `aligned` keeps the place of every
character, and `places` moves what was found to the text that was given. An undamaged text is read as it is, after a quick test.
"""

from newsparse.repair.places import given_segments, given_value, pins_of_marks, read_segments, whole_segments
from newsparse.repair.reading import Reading, read_as

__all__ = ["Reading", "given_segments", "given_value", "pins_of_marks", "read_as", "read_segments", "whole_segments"]
