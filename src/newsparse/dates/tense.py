"""Whether the words around a date look back or forward."""

from typing import Final

import regex

from newsparse.knowledge.language import DateWords

_WORD: Final = regex.compile(r"[\p{L}\p{M}]++")
# The end of a sentence, not that of "U.S. forces" or "Gen. Poe"; a quotation mark.
_STOP: Final = regex.compile(r"(?<=\w{3})[.!?;]\s(?!\p{Ll})|[?!;]\s|[\n“”\"]")


def tense(text: str, start: int, first: int, last: int, end: int, words: DateWords) -> int:
    """Say whether a date's sentence looks back (-1), forward (1) or neither (0).

    The nearest marker before the date decides, else the first behind it.

    Args:
        text: the passage.
        start: how far back to look.
        first: where the date begins.
        last: where it ends.
        end: how far ahead to look.
        words: the language's markers.

    >>> words = DateWords(future=frozenset({"will"}), past=frozenset({"said"}))
    >>> tense("It will open on Friday, she said", 0, 16, 22, 32, words)
    1
    """
    breaks = [stop.end() for stop in _STOP.finditer(text, start, first)]
    before = _WORD.findall(text, breaks[-1] if breaks else start, first)
    stop = _STOP.search(text, last, end)
    after = _WORD.findall(text, last, stop.start() if stop else end)
    for word in (*reversed(before), *after):
        if word in words.future or (words.future_endings and word.endswith(words.future_endings)):
            return 1
        # "United" and "Fed" are no verbs.
        if word in words.past or (words.past_endings and word.islower() and word.endswith(words.past_endings)):
            return -1
    return 0
