"""The weights of the confidence of labels and stories; written by training/fit_confidence.py, do not edit by hand."""

from typing import Final

from newsparse.terms import Label

BY_FORM: Final = 0.995
"""A label that the form of a text gives: a wire message, an archive's export."""
BY_RULE: Final = 0.77
"""A label that a rule gives if few paths go through it."""
LABELS: Final[dict[Label, tuple[float, float]]] = {
    Label.BOILERPLATE: (0.51, 0.69),
    Label.BYLINE: (1.77, 0.65),
    Label.CAPTION: (-1.21, 0.29),
    Label.CREDIT: (-0.05, 0.18),
    Label.CROSSHEAD: (0.23, 0.45),
    Label.HEADLINE: (1.48, 0.55),
    Label.LIST_ITEM: (-1.18, 0.63),
    Label.PARAGRAPH: (0.96, 0.34),
    Label.STANDFIRST: (0.69, 0.12),
}
"""For each label, the log odds that it is right, and how much they rise with the log odds of its share of all paths."""
STORY: Final[dict[str, float]] = {
    "any text": -1.79,
    "expected error of the body": -0.98,
    "runs of the body": -0.55,
    "lines in the body": -0.72,
    "prose outside the body": -0.1,
}
"""The effect of each sign on the log odds that the body is right."""
