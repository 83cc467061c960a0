"""The subject of the clause before, which a reporting clause shares: "källan, som sade att"; "hon kom och sade att"."""

from newsparse.attribution.units import COLON, COMMA, DASH, NAME, QUOTE, STOP
from newsparse.attribution.word_list_rules.limits import LONGEST_LATE_SUBJECT
from newsparse.attribution.word_list_rules.sentences import Sentence
from newsparse.attribution.word_list_rules.subjects import left_edge
from newsparse.attribution.word_list_rules.word_index import Range


def shared_subject(sentence: Sentence, start: int, edge: int) -> Range | None:
    """Find the noun phrase before a relative pronoun, or the subject at the start of the sentence.

    Args:
        sentence: the sentence.
        start: its first unit that is no mark.
        edge: where the reporting clause begins.

    Returns:
        The subject; `None` if there is none.
    """
    kinds, speech = sentence.kinds, sentence.speech
    if edge <= start:
        return None
    end = edge - 1
    relative = sentence.is_one_of(end, speech.relative_pronouns)
    while end > start and (kinds[end - 1] == COMMA or sentence.is_one_of(end - 1, speech.adjunct_openers)):
        end -= 1
    if relative:
        first = left_edge(sentence, end)
        return (max(first, end - 4), end) if first < end else None
    # The subject at the start of the sentence.
    first = start
    while first < end and sentence.is_any_of(first, speech.sentence_adverbs, speech.joiners):
        first += 1
    if first >= end or sentence.is_any_of(first, speech.adjunct_openers, speech.subordinators):
        return None
    if sentence.is_one_of(first, speech.pronouns):
        return first, first + 1
    i = first
    while i < end and i - first < LONGEST_LATE_SUBJECT:
        if kinds[i] in (COMMA, QUOTE, COLON, DASH, STOP) or sentence.is_any_of(
            i, sentence.word_index.phrase_bounds, sentence.word_index.verb_modifiers
        ):
            break
        if sentence.is_one_of(i, speech.adjunct_openers) and i > first and not sentence.is_one_of(i, speech.of):
            break
        if kinds[i] == NAME:
            i += 1
            break
        i += 1
    return (first, i) if i > first and kinds[first] != QUOTE else None
