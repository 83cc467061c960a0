"""The weights of parts of the body that may be another text; written by training/fit_parts.py, do not edit by hand."""

from typing import Final

ABOVE: Final[dict[str, float]] = {
    "any break": -5.30,
    "blocks in the break": 0.82,
    "furniture words in the break": 2.29,
    "comments in the break": 0.20,
    "a date in the break": 1.57,
    "a heading above the lower part": -0.53,
    "words of the upper part": -0.27,
    "share of the lower part": -1.57,
    "short lines of the upper part": -0.14,
    "full stops in the upper part": -3.71,
    "full stops in the lower part": 5.07,
    "words of the upper part that the lower part has": 6.68,
    "words of the headline that the upper part has": -3.64,
    "lines of the lower part with a word of the headline": 1.51,
}
"""The effect of each sign of a break on the log odds that the part above it is another text."""
BELOW: Final[dict[str, float]] = {
    "any break": -1.78,
    "blocks in the break": 1.22,
    "furniture words in the break": -0.12,
    "comments in the break": 2.49,
    "a date in the break": 0.75,
    "a heading above the lower part": -1.03,
    "words of the upper part": -0.34,
    "share of the lower part": -5.35,
    "short lines of the upper part": -0.61,
    "full stops in the upper part": 5.01,
    "full stops in the lower part": -2.48,
    "words of the upper part that the lower part has": 4.60,
    "words of the headline that the upper part has": -0.18,
    "lines of the lower part with a word of the headline": -1.50,
}
"""The same for the part below it."""
