"""The weights of the confidence of labels and stories; written by training/fit_confidence.py, do not edit by hand."""

from typing import Final

from newsparse.terms import Label

BY_FORM: Final = 0.995
"""A label that the form of a text gives: a wire message, an archive's export."""
BY_RULE: Final = 0.74
"""A label that a rule gives where few paths go through it."""
LABELS: Final[dict[Label, tuple[float, float]]] = {
    Label.BOILERPLATE: (0.4, 0.72),
    Label.BYLINE: (1.71, 0.76),
    Label.CAPTION: (-1.1, 0.29),
    Label.CREDIT: (-0.06, 0.19),
    Label.CROSSHEAD: (0.25, 0.42),
    Label.HEADLINE: (1.59, 0.54),
    Label.LIST_ITEM: (0.24, 0.18),
    Label.PARAGRAPH: (1.2, 0.3),
    Label.STANDFIRST: (0.55, 0.16),
}
"""For each label, the log odds that it is right, and how much they rise with the log odds of its share of all paths."""
STORY: Final[dict[str, float]] = {
    "any text": -0.64,
    "expected error of the body": -0.96,
    "longest break in the body": -0.81,
}
"""The effect of each sign on the log odds that the body is right."""
