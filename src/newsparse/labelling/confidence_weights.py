"""The weights of the confidence of labels and stories; written by training/fit_confidence.py, do not edit by hand."""

from typing import Final

from newsparse.terms import Label

BY_FORM: Final = 0.995
"""A label that the form of a text gives: a wire message, an archive's export."""
BY_RULE: Final = 0.76
"""A label that a rule gives where few paths go through it."""
LABELS: Final[dict[Label, tuple[float, float]]] = {
    Label.BOILERPLATE: (0.5, 0.7),
    Label.BYLINE: (1.84, 0.6),
    Label.CAPTION: (-1.61, 0.33),
    Label.CREDIT: (-0.22, 0.2),
    Label.CROSSHEAD: (0.22, 0.45),
    Label.HEADLINE: (1.51, 0.54),
    Label.LIST_ITEM: (-1.04, 0.57),
    Label.PARAGRAPH: (0.93, 0.34),
    Label.STANDFIRST: (0.84, 0.09),
}
"""For each label, the log odds that it is right, and how much they rise with the log odds of its share of all paths."""
STORY: Final[dict[str, float]] = {
    "any text": -1.71,
    "expected error of the body": -0.98,
    "runs of the body": -0.61,
    "lines in the body": -0.57,
    "prose outside the body": -0.1,
}
"""The effect of each sign on the log odds that the body is right."""
