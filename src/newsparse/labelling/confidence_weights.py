"""The weights of the confidence of labels and stories; written by training/fit_confidence.py, do not edit by hand."""

from typing import Final

from newsparse.terms import Label

BY_FORM: Final = 0.995
"""A label that the form of a text gives: a wire message, an archive's export."""
BY_RULE: Final = 0.73
"""A label that a rule gives where few paths go through it."""
LABELS: Final[dict[Label, tuple[float, float]]] = {
    Label.BOILERPLATE: (0.49, 0.69),
    Label.BYLINE: (1.69, 0.67),
    Label.CAPTION: (-1.35, 0.32),
    Label.CREDIT: (-0.13, 0.19),
    Label.CROSSHEAD: (0.39, 0.38),
    Label.HEADLINE: (1.59, 0.54),
    Label.LIST_ITEM: (0.17, 0.19),
    Label.PARAGRAPH: (0.94, 0.34),
    Label.STANDFIRST: (0.54, 0.18),
}
"""For each label, the log odds that it is right, and how much they rise with the log odds of its share of all paths."""
STORY: Final[dict[str, float]] = {
    "any text": -1.86,
    "expected error of the body": -1.0,
    "runs of the body": -0.51,
    "lines in the body": -0.35,
    "prose outside the body": -0.13,
}
"""The effect of each sign on the log odds that the body is right."""
