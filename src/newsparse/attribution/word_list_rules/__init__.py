"""Reading by word lists alone, in any script and order of words.

`sentences` splits passages and holds a sentence and what is found in it, `unit_cutter` cuts it, and `subjects` finds subjects with their
appositions. `verb_medial` reads languages whose verb comes first or in the middle, `verb_final`
those whose verb closes the sentence; `reader` reads a passage.
"""
