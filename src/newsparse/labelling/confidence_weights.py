"""The weights of the confidence of labels and stories; written by training/fit_confidence.py, do not edit by hand."""

from typing import Final

from newsparse.terms import Label

BY_FORM: Final = 0.995
"""A label that the form of a text gives: a wire message, an archive's export."""
BY_RULE: Final = 0.71
"""A label that a rule gives where few paths go through it."""
LABELS: Final[dict[Label, tuple[float, float]]] = {
    Label.BOILERPLATE: (0.31, 0.74),
    Label.BYLINE: (1.78, 0.48),
    Label.CAPTION: (-1.11, 0.28),
    Label.CREDIT: (0.04, 0.17),
    Label.CROSSHEAD: (0.17, 0.41),
    Label.HEADLINE: (1.76, 0.49),
    Label.LIST_ITEM: (-0.56, 0.61),
    Label.PARAGRAPH: (0.76, 0.38),
    Label.STANDFIRST: (0.55, 0.22),
}
"""For each label, the log odds that it is right, and how much they rise with the log odds of its share of all paths."""
STORY: Final[dict[str, float]] = {
    "any text": -2.19,
    "expected error of the body": -1.15,
    "runs of the body": -0.74,
    "lines in the body": -0.76,
    "prose outside the body": -0.04,
}
"""The effect of each sign on the log odds that the body is right."""
