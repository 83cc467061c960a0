"""Reading by word lists alone, in any script and order of words.

`sentences` splits passages and holds a sentence and what is found in it, `unit_cutter` cuts it, `subjects` finds subjects, and
`appositions` what describes them.
`verb_medial` reads languages whose verb comes first or in the middle (`content_before_verb`, `content_after_verb`, `medial_reading`),
`verb_final` those whose verb closes the sentence; `reader` reads a passage.
"""
