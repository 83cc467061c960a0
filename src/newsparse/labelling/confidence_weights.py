"""How sure labels and stories are; written by training/fit_confidence.py, do not edit by hand."""

from typing import Final

from newsparse.terms import Label

BY_FORM: Final = 0.995
"""A label that the form of a text gives: a wire message, an archive's export."""
BY_RULE: Final = 0.79
"""A label that a rule gives where few paths go through it."""
LABELS: Final[dict[Label, tuple[float, float]]] = {
    Label.BOILERPLATE: (0.57, 0.71),
    Label.BYLINE: (1.63, 0.5),
    Label.CAPTION: (-1.24, 0.29),
    Label.CREDIT: (0.33, 0.14),
    Label.CROSSHEAD: (-0.32, 0.58),
    Label.HEADLINE: (1.38, 0.59),
    Label.PARAGRAPH: (0.84, 0.31),
    Label.STANDFIRST: (0.87, 0.1),
}
"""For each label, the log odds that it is right, and by how much they rise with those of its share of all paths."""
STORY: Final[dict[str, float]] = {
    "any text": -2.46,
    "expected error of the body": -1.06,
    "runs of the body": -0.67,
    "lines in the body": -0.88,
    "prose outside the body": -0.17,
}
"""By how much each sign raises the log odds that headline and body are right."""
