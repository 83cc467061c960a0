"""The weights of the confidence of labels and stories; written by training/fit_confidence.py, do not edit by hand."""

from typing import Final

from newsparse.terms import Label

BY_FORM: Final = 0.995
"""A label that the form of a text gives: a wire message, an archive's export."""
BY_RULE: Final = 0.81
"""A label that a rule gives where few paths go through it."""
LABELS: Final[dict[Label, tuple[float, float]]] = {
    Label.BOILERPLATE: (0.61, 0.69),
    Label.BYLINE: (1.6, 0.5),
    Label.CAPTION: (-1.5, 0.31),
    Label.CREDIT: (0.21, 0.15),
    Label.CROSSHEAD: (-0.33, 0.58),
    Label.HEADLINE: (1.38, 0.59),
    Label.LIST_ITEM: (0.74, 0.42),
    Label.PARAGRAPH: (0.75, 0.35),
    Label.STANDFIRST: (0.77, 0.14),
}
"""For each label, the log odds that it is right, and how much they rise with the log odds of its share of all paths."""
STORY: Final[dict[str, float]] = {
    "any text": -2.53,
    "expected error of the body": -1.1,
    "runs of the body": -0.66,
    "lines in the body": -0.88,
    "prose outside the body": -0.17,
}
"""The effect of each sign on the log odds that headline and body are right."""
