"""Subjects, agents and the sources that prepositions name, in sentences with a verb bracket."""

from typing import Final

from newsparse.attribution.units import AGENCIES, COMMA, NAME, NUMBER, OPEN, QUOTE, WORD
from newsparse.attribution.verb_brackets.sentence import BracketSentence
from newsparse.attribution.word_index import Range

_MOST_STEPS: Final = 16  # largest number of words and phrases skipped before a subject


def subject_before_verb(sentence: BracketSentence, first: int, verb: int) -> Range | None:
    """Find the subject before a verb in second position: one noun phrase with its dependents."""
    words, speech = sentence.words, sentence.speech
    start = first + (words[first] in speech.bracket.focus_adverbs)  # "Auch die Polizei sagte"
    if start >= verb or not sentence.may_be_subject(start):
        return None
    if _is_dative(sentence, start, verb):
        return None  # "Der Zeitung sagte Roth"
    end = sentence.phrase_with_adjuncts(start, verb)
    while end < verb and (words[end] in speech.auxiliaries or sentence.kinds[end] == OPEN):
        end = verb if sentence.kinds[end] == OPEN else end + 1  # a long bracket ends before the verb
    trimmed = sentence.phrase_end(start, verb)
    return (start, trimmed) if end == verb and trimmed > start else None


def subject_after_verb(sentence: BracketSentence, i: int, last: int) -> Range | None:
    """Find the first noun phrase after a verb that may be its subject; skip adjuncts, datives and adverbs."""
    words, kinds, speech = sentence.words, sentence.kinds, sentence.speech
    if i < last and words[i] in speech.of and words[i] not in speech.nominative_articles and words[i + 1] in speech.determiners:
        end = sentence.phrase_end(i + 1, last)
        if end > i + 1 and not sentence.may_be_subject(end):
            return i, end  # "sagte von der Heide"
    at = i
    for _ in range(_MOST_STEPS):
        if at >= last:
            return None
        word, kind = words[at], kinds[at]
        if kind == WORD and word in speech.adjunct_openers and word not in speech.time_words:
            at = max(sentence.phrase_end(at + 1, last), at + 1)
            at += kinds[at] == QUOTE and kinds[at - 1] == NAME  # "Unter dem Motto „Weg da!“ zogen die Gäste"
            continue
        told = _addressee_end(sentence, at, last)
        if told > at:
            at = told
            continue
        if sentence.may_be_subject(at) and word not in speech.bracket.time_nouns:
            end = sentence.phrase_end(at, last)
            if end > at:
                return at, sentence.with_apposition(end, last)
        if kind == NAME or (kind == WORD and word in speech.determiners):
            at = max(sentence.phrase_end(at, last), at + 1)
        elif kind == NUMBER or (kind == WORD and word not in speech.phrase_breaks and word not in speech.joiners):
            at += 1
        else:
            return None
    return None


def _addressee_end(sentence: BracketSentence, at: int, last: int) -> int:
    """Find the subject after an addressee: "sagte *der AFP* die Wirtin", "*der Agentur dpa*", "*dem „Boten“*"; else return the unit."""
    speech = sentence.speech
    if not sentence.is_one_of(at, speech.determiners & (speech.of | speech.determiners - speech.nominative_articles)):
        return at
    named = sentence.kinds[at + 1] == QUOTE
    end = at + 2 if named else sentence.phrase_end(at, last)
    agency = at < end < last and sentence.is_one_of(end, AGENCIES)
    told = end + agency if named or agency or (end > at and _is_dative(sentence, at, end)) else at
    return told if at < told < last and sentence.may_be_subject(told) else at


def _is_dative(sentence: BracketSentence, start: int, end: int) -> bool:
    """Return True if an article before a feminine noun or an agency is not that of a subject: "*der* Zeitung"."""
    words, speech, first = sentence.words, sentence.speech, sentence.first_word(start + 1)
    agency = words[start + 1] in AGENCIES and first.endswith((words[start + 1], *speech.bracket.speaking_endings))  # not "Sender CNN"
    return words[start] in speech.of and (agency or words[sentence.head_noun(start, end)].endswith(speech.bracket.abstract_endings))


def subject_before_comma(sentence: BracketSentence, k: int) -> Range | None:
    """Find the subject before a comma, with its apposition or a relative clause: "Jan Holm, Sprecher der Feuerwehr, *sagte*"."""
    nouns = k  # the first part after the subject and its appositions
    for j in range(k - 1, max(-1, k - 6), -1):
        part = sentence.parts[j]
        start = sentence.after_joiner(part)
        start += sentence.words[start] in sentence.speech.bracket.focus_adverbs
        if sentence.opens_subordinate_clause(part.first):
            nouns = j
        elif sentence.phrase_with_adjuncts(start, part.last) != part.last:
            return None
        elif j < k - 1 and sentence.may_be_subject(start):
            return start, sentence.parts[nouns - 1].last
    return None


def clause_subject(sentence: BracketSentence, k: int) -> Range | None:
    """Find the subject of the clause that a part continues: the first noun phrase before it that can be one."""
    for j in range(min(k, len(sentence.parts) - 1), -1, -1):
        part = sentence.parts[j]
        if sentence.opens_subordinate_clause(part.first) or sentence.is_infinitive(part.last):
            continue
        start = sentence.after_joiner(part)
        verb_first = sentence.kinds[start] == WORD
        if verb_first and sentence.is_one_of(start + 1, sentence.speech.pronouns - sentence.speech.impersonal_pronouns):
            return start + 1, start + 2  # ", lehnt er ab: „…“"
        if j and verb_first and sentence.kinds[part.first - 1] == COMMA and (before := subject_before_comma(sentence, j)) is not None:
            return before
        found = subject_after_verb(sentence, start, part.last)
        if found is not None and (found[0] > start or j == 0):
            return found
    return None


def passive_agent(sentence: BracketSentence, first: int, last: int) -> Range | None:
    """Find the agent of a passive: "von der Polizei"; or the paper that it names: "wird in einer Mitteilung gefordert"."""
    speech = sentence.speech
    for j in range(first, last - 1):
        if sentence.is_one_of(j, speech.bracket.agent_prepositions):
            end = sentence.phrase_end(j + 1, last)
            if end > j + 1 and (j == first or sentence.words[end] not in speech.helpers):
                return j + 1, end  # not "Dem Bezirk unter Leitung von Roth wird vorgeworfen"
    return paper_named(sentence, first, last, speech.bracket.paper_nouns)


def paper_named(sentence: BracketSentence, first: int, last: int, nouns: tuple[str, ...]) -> Range | None:
    """Find the first paper that a preposition names, by its noun or in quotation marks: "in *dem Bericht*", "im *„Boten“*"."""
    papers = [named for j in range(first, last - 1) if (named := named_after_preposition(sentence, j, last)) is not None]
    listed = (one for one in papers if sentence.kinds[one[0]] == QUOTE or sentence.words[sentence.head_noun(*one)].endswith(nouns))
    return next(listed, None)


def named_after_preposition(sentence: BracketSentence, i: int, last: int) -> Range | None:
    """Find the paper or place that a preposition at a unit names: "aus *dem Rathaus*", "In *dem Bericht*"."""
    if i >= last or not sentence.is_one_of(i, sentence.speech.source_prepositions):
        return None
    end = sentence.phrase_end(i + 1, last)
    return (i + 1, end) if end > i + 1 else None
