"""The engine that reads clauses: it finds reporting clauses and the words that they report.

`noun_phrases` and `constituents` read a passage. Where verbs follow their subject, as in French,
`reporting_clauses` finds who reports, and `contents` what, by `content_before_clause` and `content_after_clause`.
Where a clause has a verb bracket, as in German, `topological_fields` divides the sentence, `bracket_subjects` finds
subjects, and `verb_brackets` finds where the bracket of a verb opens and closes; `bracket_clauses` finds who reports,
in each kind of clause (`bracket_main_clauses`, `bracket_verb_first`, `bracket_impersonal`, `bracket_subordinate`), and
`bracket_contents` what. `bracket_content_bounds` finds where a content begins and ends, often with a clause that completes the verb
(`bracket_complement_clauses`). Without a reporting verb, `bracket_sources` finds sources ("laut Polizei"),
`bracket_reported_speech` subordinate clauses in the subjunctive, and `bracket_quotations` quotations.
`sentences` applies them to each sentence, and keeps track of who is speaking.
"""
