"""English by weights that are fitted on labelled articles: they choose among the readings that rules and neighbours offer.

In processing order: `cues` scores words that may be cues; `readings` collects the readings of each, from `random_field`, from the
constructions of `sentence_rules`, which read the noun phrases and clauses of `sentence_parts`, and shorter ones from `bounds`;
`ranking` weighs whole readings and names the evidence; `choosing` keeps compatible readings of a passage; `bounds` trims source and
content; `floating_quotations` attributes quotations that are left. `features` and `key_weights` turn what is seen into weights, and
`weight_tables` makes the model from the `weights`.
"""
