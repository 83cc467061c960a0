"""The sentence that contains a date."""

from typing import Final

from newsparse.dates.vocabulary import Vocabulary
from newsparse.knowledge.shared_date_words import ABBREVIATIONS_IN_SENTENCES

_ENDS: Final = ("? ", "! ", "; ", "\n")
_UNSPACED_ENDS: Final = "。！？\n"
_LONGEST_ABBREVIATION: Final = 12  # characters before a dot that are looked at
_LONGEST_SHORT_MONTH: Final = 4  # letters of an abbreviated month: "sept"


def start_of_unspaced(text: str, start: int, first: int) -> int:
    """Return the start of the sentence that contains a date, in a language without spaces."""
    return max(start, *(text.rfind(sign, start, first) + 1 for sign in _UNSPACED_ENDS))


def end_of_unspaced(text: str, last: int, end: int) -> int:
    """Return the end of that sentence."""
    return min((stop for sign in _UNSPACED_ENDS if (stop := text.find(sign, last, end)) >= 0), default=end)


def start_of_sentence(text: str, start: int, first: int, vocabulary: Vocabulary) -> int:
    """Return the start of the sentence that contains a date."""
    begin = max(text.rfind(sign, start, first) for sign in _ENDS) + 1
    dot = text.rfind(". ", max(start, begin), first)
    while dot >= 0 and not _is_full_stop(text, dot, vocabulary):
        dot = text.rfind(". ", max(start, begin), dot)
    return max(start, begin, dot + 1)


def end_of_sentence(text: str, last: int, end: int, vocabulary: Vocabulary) -> int:
    """Return the end of the sentence that contains a date."""
    end = min((at for sign in _ENDS if (at := text.find(sign, last, end)) >= 0), default=end)
    dot = text.find(". ", last, end)
    while dot >= 0 and not _is_full_stop(text, dot, vocabulary):
        dot = text.find(". ", dot + 1, end)
    return dot if dot >= 0 else end


def _is_full_stop(text: str, dot: int, vocabulary: Vocabulary) -> bool:
    """Whether a dot ends a sentence, not an abbreviation: "U.S. forces", "Sen. Poe", "Sept. 4", "3. Mai", "Acme Inc. on Friday"."""
    if text[dot + 2 : dot + 3].islower():
        return False
    before = text[max(0, dot - _LONGEST_ABBREVIATION) : dot].split()
    word = before[-1].lstrip("(") if before else ""
    if word.endswith((")", "%")):
        return True
    if word.isdecimal() and "." not in vocabulary.words.ordinal_endings:  # "It opens on June 1. The ..."
        return True
    if (len(word) < 3 and not (len(word) == 2 and word.islower())) or "." in word:
        return False
    word = word.lower()
    month = len(word) <= _LONGEST_SHORT_MONTH and word in vocabulary.words.months
    return word not in vocabulary.titles and word not in ABBREVIATIONS_IN_SENTENCES and not month
