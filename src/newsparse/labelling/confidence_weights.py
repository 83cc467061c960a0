"""The weights of the confidence of labels and stories; written by training/fit_confidence.py, do not edit by hand."""

from typing import Final

from newsparse.terms import Label

BY_FORM: Final = 0.995
"""A label that the form of a text gives: a wire message, an archive's export."""
BY_RULE: Final = 0.73
"""A label that a rule gives where few paths go through it."""
LABELS: Final[dict[Label, tuple[float, float]]] = {
    Label.BOILERPLATE: (0.57, 0.7),
    Label.BYLINE: (1.56, 0.76),
    Label.CAPTION: (-1.6, 0.32),
    Label.CREDIT: (-0.15, 0.18),
    Label.CROSSHEAD: (0.28, 0.45),
    Label.HEADLINE: (1.48, 0.55),
    Label.LIST_ITEM: (-1.04, 0.62),
    Label.PARAGRAPH: (1.07, 0.33),
    Label.STANDFIRST: (0.89, 0.08),
}
"""For each label, the log odds that it is right, and how much they rise with the log odds of its share of all paths."""
STORY: Final[dict[str, float]] = {
    "any text": -1.77,
    "expected error of the body": -1.0,
    "runs of the body": -0.59,
    "lines in the body": -0.74,
    "prose outside the body": -0.1,
}
"""The effect of each sign on the log odds that the body is right."""
