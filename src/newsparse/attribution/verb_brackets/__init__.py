"""Reads German: its clauses have a verb bracket, the finite verb second and the rest of the verb last.

`sentence` finds the parts and noun phrases of a sentence, `brackets` its verbs and subjects, `clauses` its reporting clauses; `statements`
and `contents` find what they report, and what is said without a verb; `reader` reads a passage.
"""
