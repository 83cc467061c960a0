"""The rule-based engine for languages without weights: clauses, frames that say who reports, and the words they report.

Modules in the order of the work: `clauses` splits a sentence into parts, `frames` finds who reports, `arrangements` finds
the reported words, and `ruled` applies all three to each sentence.
"""
