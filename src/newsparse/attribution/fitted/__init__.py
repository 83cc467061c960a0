"""The engine fitted on labelled articles: it finds cues, what they report, and the source.

In processing order: `cues` scores words that may be cues, and `constructions` adds those that report where they are; `cue_readings`
collects readings of each, from `random_field` (turned into spans by `label_spans`) and from `sentence_rules`; `ranking` weighs whole
readings; `decoding` chooses one, which the rules in `mending/` correct; `collisions` keeps those of a passage that go together;
`source_bounds` trims their sources; `reasons` says why.
`verbless_cues` finds sources without a verb, `seeming_cues` clauses with "seems".
`features` and `key_weights` turn what is seen into weights, `cue_lexicon` knows words, `thresholds` are in one table, and
`weight_tables` makes the `model` from the `weights`.
"""
