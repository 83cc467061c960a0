"""What German adds to the word lists: the finite verb of a clause is second, the rest of the verb last.

`sentence` finds the parts, verbs, noun phrases and subjects of a sentence, `clauses` its reporting clauses and sources
without a verb; `contents` finds what all of them report, and `reader` reads a passage.
"""
