"""English by weights that are fitted on labelled articles: they choose among the readings that rules and neighbours offer.

In processing order: `cues` scores words that may be cues; `readings` collects the readings of each, from `random_field`, from the
constructions of `sentence_rules`, and shorter ones from `bounds`, and keeps the compatible ones of a passage; `ranking` weighs whole
readings and names the evidence; `bounds` trims source and content; `floating_quotations` attributes quotations that are left.
`key_weights` turns what is seen into weights, and `weight_tables` makes the model from the `weights`.
"""
