"""Rules of grammar that mend a chosen reading, where the weights go wrong most often.

In the order in which they are applied: `misplaced_contents` puts a content on the right side of its cue; `content_openings` (with
`reporting_adjuncts`), `prepositional_cues`, `quotation_openings` and `parted_contents` say where it begins; `content_ends`,
`unfinished_contents` and `day_adjuncts` say where it ends; `extracted_subjects` and `main_subjects` tell the source from subjects that
are none.
`finite_auxiliaries` lists the words by which they recognise a clause.
"""
