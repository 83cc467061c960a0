"""Whether the words around a date look back or forward."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.dates.vocabulary import Vocabulary
from newsparse.knowledge.language import DateWords

_WORD: Final = regex.compile(r"[\p{L}\p{M}]++")
# The end of a sentence, not that of "U.S. forces" or "Gen. Poe"; a quotation mark.
_STOP: Final = regex.compile(r"(?<=\w{3})[.!?;]\s(?!\p{Ll})|[?!;]\s|[\n“”\"]")

_BESIDE: Final = 4  # words between a verb and its date: "fell in the village on"


def tense(text: str, start: int, first: int, last: int, end: int, known: Vocabulary) -> int:
    """Say whether a date's sentence looks back (-1), forward (1) or neither (0); -2 where the verb beside it is over.

    The nearest marker before the date decides, else the first behind it. What "she said" or what a
    participle belongs to may lie ahead; what "was signed on" or "ended" a day does not.

    Args:
        text: the passage.
        start: how far back to look.
        first: where the date begins.
        last: where it ends.
        end: how far ahead to look.
        known: the language's markers and reporting verbs.

    >>> from newsparse.dates.vocabulary import gather
    >>> from newsparse.knowledge.language import DateWords
    >>> known = gather(DateWords(future=frozenset({"will"}), past=frozenset({"said"}), finite=frozenset({"fell"})))
    >>> tense("It will open on Friday, she said", 0, 16, 22, 32, known)
    1
    >>> tense("It fell on May 3", 0, 11, 16, 16, known), tense("He said it meets on May 3", 0, 20, 25, 25, known)
    (-2, -1)
    """
    words = known.words
    if not (words.future or words.past or words.past_endings or words.future_endings):
        return 0
    breaks = [stop.end() for stop in _STOP.finditer(text, start, first)]
    before = _WORD.findall(text, breaks[-1] if breaks else start, first)
    if before:
        before[0] = before[0].lower()  # "Will it reopen on Friday?"
    before.reverse()
    if before and before[0] in words.toward:
        return 1
    for place, word in enumerate(before):
        if _forward(word, words) and not _turned(before, place, known):
            return 1
        if _back(word, words):
            return -2 if place <= _BESIDE and _over(before, place, known) else -1
    stop = _STOP.search(text, last, end)
    for word in _WORD.findall(text, last, stop.start() if stop else end):
        if _forward(word, words):
            return 1
        if _back(word, words):
            return -1
    return 0


def _forward(word: str, words: DateWords) -> bool:
    return word in words.future or bool(words.future_endings and word.endswith(words.future_endings))


def _turned(before: Sequence[str], place: int, known: Vocabulary) -> bool:
    """Whether a word that looks forward says how something went, or is what was reported: "as *planned*", "announced *plans*"."""
    earlier = before[place + 1 : place + 3]
    return not known.words.alike.isdisjoint(earlier) or (
        bool(earlier) and before[place] in known.words.reported and earlier[0] in known.reports and _back(earlier[0], known.words)
    )


def _back(word: str, words: DateWords) -> bool:
    """Whether a word is a past form; "United" and "Fed" are no verbs."""
    return word in words.past or word in words.finite or bool(words.past_endings and word.islower() and word.endswith(words.past_endings))


def _over(before: Sequence[str], place: int, known: Vocabulary) -> bool:
    """Whether the past form at a place, counted back from the date, is the verb of what happened on it."""
    words, word = known.words, before[place]
    earlier = before[place + 1] if place + 1 < len(before) else ""
    if word in words.finite or earlier in words.finite:
        return True
    plain = before[0] in words.on and before[0] not in words.joiners and before[0] not in words.within
    beside = place == 0 or (place == 1 and plain)
    return (
        beside
        and earlier not in words.passive
        and (word in known.reports or bool(words.past_endings and word.endswith(words.past_endings)))
    )
