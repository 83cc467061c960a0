"""The engine fitted on labelled articles: it finds cues, what they report, and the source.

In processing order: `features` and `facets` extract features, `cues` and `field` weigh them, `ranking` weighs whole
readings, and `learned` chooses one. `stored` reads the `weights`.
"""
