"""The engine of languages without weights: a sentence's clauses, the frames that say who reports, and what was said around them.

In the order of the work: `clauses` cuts a sentence into parts, `frames` finds who reports, `arrangements` what was said,
and `ruled` goes through the sentences.
"""
