"""The engine that was fitted on labelled articles: which words are cues, what they report, and by whom.

In the order of the work: `features` and `facets` say what is seen, `cues` and `field` weigh it, `ranking` weighs whole
readings, `learned` chooses; `stored` reads the `weights`.
"""
