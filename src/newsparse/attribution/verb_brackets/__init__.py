"""Reads German: its clauses have a verb bracket, the finite verb second and the rest of the verb last.

`noun_phrases` and `fields` cut a sentence, `brackets` finds verbs and subjects, `clauses` finds reporting clauses, `statements` and
`contents` find what they report, and what is said without a verb; `reader` reads a passage.
"""
