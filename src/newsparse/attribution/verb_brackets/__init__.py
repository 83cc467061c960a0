"""Reads German: its clauses have a verb bracket, the finite verb second and the rest of the verb last.

`noun_phrases` and `fields` cut a sentence, `brackets` finds verbs and subjects, `main_clauses` and `clauses` find reporting clauses,
`statements` and `contents` find what they report, `verbless` finds what is said without a verb; `reader` reads a passage.
"""
