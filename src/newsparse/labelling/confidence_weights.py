"""The weights of the confidence of labels and stories; written by training/fit_confidence.py, do not edit by hand."""

from typing import Final

from newsparse.terms import Label

BY_FORM: Final = 0.995
"""A label that the form of a text gives: a wire message, an archive's export."""
BY_RULE: Final = 0.73
"""A label that a rule gives where few paths go through it."""
LABELS: Final[dict[Label, tuple[float, float]]] = {
    Label.BOILERPLATE: (0.47, 0.68),
    Label.BYLINE: (1.65, 0.71),
    Label.CAPTION: (-1.54, 0.34),
    Label.CREDIT: (-0.17, 0.2),
    Label.CROSSHEAD: (0.2, 0.47),
    Label.HEADLINE: (1.51, 0.54),
    Label.LIST_ITEM: (-0.47, 0.46),
    Label.PARAGRAPH: (1.11, 0.33),
    Label.STANDFIRST: (0.81, 0.09),
}
"""For each label, the log odds that it is right, and how much they rise with the log odds of its share of all paths."""
STORY: Final[dict[str, float]] = {
    "any text": -2.09,
    "expected error of the body": -1.07,
    "runs of the body": -0.58,
    "lines in the body": -0.76,
    "prose outside the body": -0.13,
}
"""The effect of each sign on the log odds that the body is right."""
