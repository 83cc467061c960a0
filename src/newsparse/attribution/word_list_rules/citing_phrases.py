"""Phrases that name a source without reporting themselves: "according to Roe", "in her words", "as Roe said"."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, NAME, OPEN, QUOTE, STOP, WORD
from newsparse.attribution.word_list_rules.limits import LONGEST_AS_CLAUSE, LONGEST_CITED_SOURCE
from newsparse.attribution.word_list_rules.sentences import Sentence
from newsparse.attribution.word_list_rules.subjects import left_edge, source_in_adjunct, subject_after, subject_before, verb_group_start
from newsparse.attribution.word_list_rules.word_index import Range

_ENDS: Final = frozenset((COMMA, COLON, DASH, QUOTE, STOP))
_CLAUSE_ENDS: Final = frozenset((COMMA, DASH, CLOSE))


class CitingPhrase(NamedTuple):
    """A phrase that names a source, in units."""

    rule: str
    cue: Range
    source: Range | None
    first: int
    """Its first unit."""
    past: int
    """The unit after it."""


def citing_phrases(sentence: Sentence, start: int) -> Iterator[CitingPhrase]:
    """Find the phrases of a sentence that cite: `Enligt polisen är bron stängd`, `Poliisin mukaan silta on auki`, `По её словам, …`.

    Args:
        sentence: the sentence.
        start: its first unit that is no mark.
    """
    words, kinds, word_index = sentence.words, sentence.kinds, sentence.word_index
    for i in [i for i, word in enumerate(words) if word in word_index.according_words and kinds[i] == WORD]:
        found = next((size for size in word_index.pronoun_sizes.get(words[i], ()) if _holds(sentence, i, size)), None)
        if found is not None:
            yield _with_own_source(sentence, i, i + found)
            continue
        for phrase in word_index.according.get(words[i], ()):
            if tuple(words[i : i + len(phrase)]) == phrase:
                source = _source_after_phrase(sentence, i, i + len(phrase))
                if source is not None:
                    yield CitingPhrase("according to source, content", (i, i + len(phrase)), source, i, source[1])
                break
        for phrase in word_index.according_after.get(words[i], ()):
            first = i + 1 - len(phrase)
            if first >= 0 and tuple(words[first : i + 1]) == phrase:
                yield from _after_source(sentence, first, i + 1, start)
                break


def _holds(sentence: Sentence, first: int, size: int) -> bool:
    """Return whether a phrase that holds its own source begins with a unit."""
    return tuple(sentence.words[first : first + size]) in sentence.word_index.according_pronouns


def _with_own_source(sentence: Sentence, first: int, past: int) -> CitingPhrase:
    """Read a phrase that holds its own source; the pronoun is no part of the cue if it begins or ends the phrase."""
    place = first + sentence.word_index.according_pronouns[tuple(sentence.words[first:past])]
    cue = (first + (place == first), past - (place == past - 1))
    return CitingPhrase("according to source, content", cue, (place, place + 1), first, past)


def _source_after_phrase(sentence: Sentence, first: int, past: int) -> Range | None:
    """Find the source after "according to"."""
    kinds, speech, word_index = sentence.kinds, sentence.speech, sentence.word_index
    end = past
    while end < sentence.last and end - past < LONGEST_CITED_SOURCE * sentence.units_per_word:
        if kinds[end] in _ENDS or sentence.is_one_of(end, word_index.phrase_bounds) or sentence.is_one_of(end, word_index.verb_modifiers):
            break
        if end > past and (sentence.ends_verb(end) or sentence.is_one_of(end, speech.pronouns)):
            break
        if end > past and sentence.is_one_of(end, speech.adjunct_openers) and not sentence.is_one_of(end, speech.of):
            break
        end += 1
        if speech.open_according and end < sentence.last and _ends_source(sentence, end):
            break
    if end == sentence.last and end - past > 2 * sentence.units_per_word and kinds[end - 1] != NAME:
        # Without a mark at the end of the source: "Zdaniem ekspertów most wytrzyma".
        end = past + 1 + (kinds[past + 1] == NAME)
    doubtful = " ".join(sentence.words[first:past]) in speech.doubtful_according
    return None if end == past or (doubtful and not can_speak(sentence, (past, past + 1))) else (past, end)


def _ends_source(sentence: Sentence, end: int) -> bool:
    """Return whether a source ends before a unit although no mark closes it: "Enligt polisen *fanns*", "Według Jana Nowaka *most*"."""
    speech, kinds = sentence.speech, sentence.kinds

    def owns(i: int) -> bool:
        return speech.verb_second and kinds[i] == NAME and sentence.words[i].endswith("s")  # "*Bergs* rådgivare"

    def speaks(i: int) -> bool:
        return kinds[i] == NAME or owns(i - 1) or (kinds[i] == WORD and sentence.words[i] in sentence.word_index.cited_words)

    if kinds[end] != WORD or not speaks(end - 1) or speaks(end):
        return False
    if not sentence.is_one_of(end, speech.of):
        return True
    return not speech.verb_second and not (end + 1 < sentence.last and speaks(end + 1))


def _after_source(sentence: Sentence, first: int, past: int, start: int) -> Iterator[CitingPhrase]:
    """Read a phrase that follows its source: `Poliisin mukaan`."""
    edge = left_edge(sentence, first)
    if edge >= first or not (edge <= start or sentence.kinds[edge - 1] == COMMA):
        return
    source = subject_before(sentence, edge, first)
    if source is not None:
        yield CitingPhrase("content according to source", (first, past), source, edge, past)


def can_speak(sentence: Sentence, phrase: Range) -> bool:
    """Return whether a phrase holds a name or a word for someone who can speak."""
    return any(
        sentence.kinds[i] == NAME or (sentence.kinds[i] == WORD and sentence.words[i] in sentence.word_index.speaking_words)
        for i in range(*phrase)
    )


def as_clause(sentence: Sentence, verb: Range, start: int) -> CitingPhrase | None:
    """Read the clause of a verb if it says "as Roe said": `Как отметил Петров, денег нет`, `Som Vind påpekar saknas det pengar`.

    Args:
        sentence: the sentence.
        verb: the reporting verb.
        start: the first unit of the sentence that is no mark.
    """
    speech = sentence.speech
    if not speech.as_openers:
        return None
    first = verb_group_start(sentence, verb[0])
    edge = left_edge(sentence, first)
    opener = edge - 1
    if opener < start or not sentence.is_one_of(opener, speech.as_openers) or not _may_open(sentence, opener, start):
        return None
    closed = next(
        (
            i
            for i in range(verb[1], min(sentence.last, verb[1] + LONGEST_AS_CLAUSE))
            if sentence.kinds[i] in _ENDS or sentence.kinds[i] == CLOSE
        ),
        min(sentence.last, verb[1] + LONGEST_AS_CLAUSE),
    )
    if any(sentence.is_one_of(i, speech.complementisers) for i in range(verb[1], closed)):
        return None
    marked = closed == sentence.last or sentence.kinds[closed] in _CLAUSE_ENDS
    if first > edge:
        source, past = subject_before(sentence, edge, first), closed if marked and not speech.verb_second else verb[1]
        modified = source is not None and any(sentence.is_one_of(i, sentence.word_index.verb_modifiers) for i in range(*source))
        if source is None or modified or not can_speak(sentence, source):
            return None
    else:
        source, past = source_in_adjunct(sentence, verb, closed) or subject_after(sentence, verb[1], closed), closed
        if source is None and (not speech.drops_subjects or sentence.is_impersonal(verb)):
            return None
    if source is not None and sentence.is_one_of(source[0], speech.first_person):
        return None
    return CitingPhrase("as source cue, content", (first, verb[1]), source, opener, past) if marked or speech.verb_second else None


def _may_open(sentence: Sentence, opener: int, start: int) -> bool:
    """Return whether "as" may open a clause of its own: not after "the same", and not a relative pronoun inside a sentence."""
    if opener == start:
        return True
    if sentence.is_one_of(opener, sentence.speech.relative_pronouns) or sentence.kinds[opener - 1] not in (COMMA, DASH, OPEN):
        return False
    before = opener - 2
    return before < start or not (
        sentence.is_one_of(before, sentence.speech.determiners) or sentence.is_one_of(before, sentence.speech.sentence_adverbs)
    )
