"""Rules of grammar that mend a chosen reading, where the weights go wrong most often.

In the order in which they are applied: `misplaced_contents` puts a content on the right side of its cue; `content_openings` and
`quotation_openings` say where it begins; `content_ends` and `unfinished_contents` say where it ends; `main_subjects` gives its cue the
subject of the clause. `finite_auxiliaries` lists the words by which they recognise a clause.
"""
