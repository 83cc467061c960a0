"""The thresholds of the fitted engine, in the order of its steps: cue scores are logits, confidences are probabilities."""

from typing import Final

# -- which words are read as cues ----------------------------------------------------------------

WORD_ALONE: Final = -3.0
"""The minimum weight of the word itself: its context hardly ever makes up for less."""
RARE: Final = "3"
"""A word whose usage is below this many tenths seldom reports."""
CUE: Final = -1.2
"""The minimum cue score at which a word is read as a cue: on held-out quarters, a lower one gains nothing, and -0.6 costs .01 of F1."""
RARE_CUE: Final = -0.7
"""The same for a word that seldom reports."""
CONSTRUCTION_CUE: Final = -1.19
"""The score of a word in a construction in which it reports, where its own score is lower."""

# -- how many readings of a cue are tried --------------------------------------------------------

EVIDENT: Final = 12
"""The cue score, in steps, from which the rules' reading is tried on its own; below it, only one in twenty-five would be kept."""
DECIDED: Final = 0.8
"""The confidence in a rule's reading from which no other readings are tried."""
ENOUGH: Final = 0.6
"""The same for the first readings of a cue: only one in a hundred further readings would be better."""
ALTERNATIVES: Final = 3
"""How many alternative paths through the field are tried; six find nothing more."""
ENDINGS: Final = 4
"""How many earlier ends of a content are tried: there are hardly ever more, and a bound keeps hostile text linear."""
DOUBT: Final = 120
"""By how many tenths a path may be worse than the best one: a worse one was never the right one."""
SLIGHT: Final = 0.01
"""A probability up to which a reading adds nothing to the confidence in one like it."""
CLEAR: Final = 2 / 3
"""The probability from which no other reading can be better, however many are like it."""
SURE: Final = 0.7
"""The confidence from which cues inside a content are skipped: only one in a thousand cues is inside another's content."""

# -- which readings are kept ---------------------------------------------------------------------
# Chosen on held-out quarters: of the readings that lower ones (0.33, 0.36 and 0.36) would add, fewer than two in five are right.

KEPT: Final = 0.33
"""The minimum confidence of a reading."""
KEPT_OTHER_WORD: Final = 0.38
"""The same where the cue is not a listed reporting verb."""
KEPT_WITHOUT_SOURCE: Final = 0.4
"""The same where the reading has no source."""
KEPT_RARE_CUE: Final = 0.45
"""The same where the cue's word seldom reports."""
KEPT_IN_CONSTRUCTION: Final = 0.24
"""The same where it is in a construction in which it reports: on held-out quarters, half of those from here to the others are right."""
KEPT_AT_THE_END: Final = 0.15
"""The same where a plain reporting clause closes the sentence: agencies write so all the time, the fitted texts seldom."""
