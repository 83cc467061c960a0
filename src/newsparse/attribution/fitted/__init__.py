"""The engine fitted on labelled articles: it finds cues, what they report, and the source.

In processing order: `cues` scores words that may be cues, `sentence_rules` and `random_field` offer readings of each,
`ranking` weighs whole readings, and `decoding` chooses one; `reasons` says why. `features` and `key_weights` turn what is seen
into weights, `cue_lexicon` knows words, and `weight_tables` reads the `weights`.
"""
