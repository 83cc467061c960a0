"""The engine that reads clauses: it finds the clauses that say who reports, and the words they report.

`noun_phrases` and `constituents` read a passage. Where verbs follow their subject, as in French,
`reporting_clauses` finds who reports, and `contents` what. Where a clause has a verb bracket, as in German,
`topological_fields` divides the sentence, `verb_brackets` finds who reports, and `bracket_contents` what.
`sentences` applies them to each sentence, and keeps track of who is speaking.
"""
