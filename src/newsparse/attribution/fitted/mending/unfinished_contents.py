"""Contents that stop too early: at the comma of a place or a date, before an aside, inside a fronted clause, after an article."""

from typing import Final

from newsparse.attribution.fitted.mending.finite_auxiliaries import FINITE
from newsparse.attribution.fitted.sentence_rules import RELATIVES, Analysis, Sentence, clause_end
from newsparse.attribution.units import CLOSE, COMMA, DASH, NAME, NUMBER, OPEN, QUOTE, WORD

FRONTING: Final = frozenset(
    """after although as at before by despite during even for given having if in on once relative since though under unless until
    whatever when whenever wherever while whoever with without""".split()
)
"""Words that open a clause or phrase in front of the subject."""
_FRONTING_BARE: Final = frozenset("although because despite even given once since though unless whatever when whenever while".split())
"""Those that also do so right after the cue: "says *despite* the rain, she will come"."""
_WITHOUT_END: Final = frozenset(
    "a an and be been every from he'd into my no of or our she'd than the their they'd with your".split(),
)
"""Words that no content ends with."""
_ADDING: Final = frozenset("among considering especially given including or particularly ranging".split())
"""Words after a comma that add to what precedes it."""
_ADVERBS: Final = frozenset({"also", "earlier", "later", "once"})
_EXTREMES: Final = frozenset({"best", "least", "most"})
_NEAR: Final = 20  # units of an aside
_ITEMS: Final = 4  # units between a comma and the "or" of a list
_BRACKET: Final = 12
_CUE: Final = 6  # from a comma past the cue of the next clause


def finished(sentence: Sentence, reading: Analysis) -> Analysis:
    """Return a reading whose content, if it follows the cue and stops inside its clause, runs to the clause's end.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> from newsparse.attribution.units import Units
    >>> words = ["roe", "left", "elm", ",", "ohio", ",", "twice"]
    >>> units = Units([*range(7)], [*range(1, 8)], [NAME, WORD, NAME, COMMA, NAME, COMMA, WORD], words, [0, 7])
    >>> finished(sentence(units, 0, load("en").speech), Analysis("", (1, 2), ((2, 3),), (0, 1), 1)).content
    ((2, 7),)
    """
    start, end = reading.content[-1]
    if not reading.anchor < start < end < sentence.last or (reading.source is not None and reading.source[0] >= end):
        return reading
    past = _past_comma(sentence, reading) or _past_word(sentence, reading) or _past_aside(sentence, end) or _past_list(sentence, end)
    past = _before_other_cue(sentence, end, past)
    return reading._replace(content=(*reading.content[:-1], (start, past))) if past > end else reading


def _before_other_cue(sentence: Sentence, start: int, end: int) -> int:
    """Return where a range of units ends, or the mark in it after which another clause reports: "…*, which he said* …"."""
    kinds = sentence.units.kinds
    return next((i for i in range(start, end - 1) if kinds[i] in (COMMA, DASH) and _reports(sentence, i + 1, min(i + _CUE, end))), end)


def _reports(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a reporting clause begins at a unit: "which *he* said", "as *Roe* later said", "implying *that*"."""
    kinds, words, speech = sentence.units.kinds, sentence.units.words, sentence.speech
    for i in range(start, end):
        if words[i] in speech.verbs:
            if i == start:
                return words[i + 1 : i + 2] == [speech.statement_complementiser]
            before = words[i - 1]
            if before in speech.pronouns or before in speech.determiners or before in _ADVERBS or kinds[i - 1] == NAME:
                return before not in RELATIVES and before != "you"
    return False


def _past_comma(sentence: Sentence, reading: Analysis) -> int:
    """Return where a content ends that stops at a comma inside it; 0 if it does not."""
    kinds, words, last, speech = sentence.units.kinds, sentence.units.words, sentence.last, sentence.speech
    start, end = reading.content[-1]
    if kinds[end] != COMMA or end + 1 >= last:
        return 0
    after = words[end + 1]
    if kinds[end + 1] in (NAME, NUMBER) and (end + 2 == last or kinds[end + 2] == COMMA):
        placed = kinds[end - 1] in (NAME, NUMBER)  # "in Elm, *Ohio*, had", "on May 3, *2015*, it"
        next_word = words[end + 3] if end + 3 < last else ""
        goes_on = next_word and not (
            next_word in speech.resuming_forms or next_word in speech.joiners or next_word in speech.apposition_openers
        )
        if placed:
            return clause_end(sentence, end + 2) if goes_on else end + 2
        # "that his wife, *Ann Roe*, left"
        breaks = next_word in speech.adjunct_openers or next_word in speech.phrase_breaks or next_word in speech.determiners
        if goes_on and not breaks and next_word not in RELATIVES and kinds[end - 1] == kinds[end + 3] == WORD and kinds[end + 1] == NAME:
            return clause_end(sentence, end + 2)
    if after in _ADDING or (after == "at" and not _EXTREMES.isdisjoint(words[end + 2 : end + 3])):
        return clause_end(sentence, end)
    # "told Roe that whatever he meant, *words have power*"
    stated = words[start] == speech.statement_complementiser
    first = start + stated
    fronted = words[first] in FRONTING if stated else words[first] in _FRONTING_BARE and words[start - 1] in speech.verbs
    ends = after in speech.joiners or after in speech.resuming_forms or after in RELATIVES
    return clause_end(sentence, end) if fronted and not ends and COMMA not in kinds[first:end] else 0


def _past_word(sentence: Sentence, reading: Analysis) -> int:
    """Return where a content ends that stops after an article or a preposition, in a bracket or at the dash that closes an aside; or 0."""
    kinds, words = sentence.units.kinds, sentence.units.words
    start, end = reading.content[-1]
    if kinds[end - 1] == WORD and words[end - 1] in _WITHOUT_END and kinds[end] in (WORD, NAME, QUOTE, NUMBER):
        return clause_end(sentence, end)
    inside = kinds[start:end]
    if OPEN in inside and inside.count(OPEN) > inside.count(CLOSE):
        close = next((i for i in range(end, min(end + _BRACKET, sentence.last)) if kinds[i] == CLOSE), 0)
        if close:
            goes_on = close + 1 < sentence.last and kinds[close + 1] != COMMA
            return clause_end(sentence, close) if goes_on else close + 1
    if kinds[end] == DASH and DASH in inside and end + 1 < sentence.last and words[end + 1] in FINITE:
        related = reading.source is not None and words[reading.source[0]] in RELATIVES
        return 0 if related else clause_end(sentence, end + 1)
    return 0


def _past_aside(sentence: Sentence, end: int) -> int:
    """Return where a content ends that stops before an aside and its verb: "the town's elite *- who built it - believes so*"; or 0."""
    kinds, words, last, speech = sentence.units.kinds, sentence.units.words, sentence.last, sentence.speech
    mark = kinds[end]
    if mark not in (COMMA, DASH) or end + 1 >= last or words[end + 1] in speech.joiners or words[end + 1] in speech.resuming_forms:
        return 0
    close = next((i for i in range(end + 2, min(end + _NEAR, last - 1)) if kinds[i] == mark), 0)
    if not close:
        return 0
    verb = words[close + 1]
    ending = mark == DASH and kinds[close + 1] == WORD and len(verb) > 3 and verb.endswith(("ed", "s"))
    return clause_end(sentence, close) if verb in FINITE or (ending and verb not in speech.determiners) else 0


def _past_list(sentence: Sentence, end: int) -> int:
    """Return where a content ends that stops in a list: "had no God*, faith or hope*"; 0 if it does not."""
    kinds, words, speech = sentence.units.kinds, sentence.units.words, sentence.speech
    if kinds[end] != COMMA:
        return 0
    for i in range(end + 1, min(end + _ITEMS + 1, sentence.last - 1)):
        if words[i] == "or":
            return 0 if any(word in FINITE or word in speech.verbs for word in words[i + 1 : i + 5]) else clause_end(sentence, i)
        if (
            kinds[i] not in (WORD, NAME, NUMBER, COMMA)
            or words[i] in speech.pronouns
            or words[i] in speech.phrase_breaks
            or words[i] in FINITE
        ):
            return 0
    return 0
