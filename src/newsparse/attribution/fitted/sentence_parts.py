"""One English sentence as the constructions see it: its verb group, subjects, noun phrases, and the ends of its clauses."""

from typing import Final

from attrs import define

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, NAME, NUMBER, OPEN, QUOTE, STOP, WORD, Units
from newsparse.knowledge import SpeechWords

FARTHEST: Final = 40  # units from a cue to its source
ADDRESSEE: Final = 10  # units between a cue and what opens its content
RELATIVES: Final = frozenset({"who", "which"})
SUBORDINATORS: Final = frozenset("after although as because before if once since though when while".split())


@define(weakref_slot=False)
class Sentence:
    """The rules' input: a sentence of a passage, and the words of its language."""

    units: Units
    first: int  # index of its first unit
    last: int  # index just past its last one, without the final stop
    end: int  # index just past its last one, with the final stop
    resumed: bool
    """True if the next sentence is only a quotation: `“Go,” Roe said. “Now.”`"""
    speech: SpeechWords


def sentence(units: Units, number: int, speech: SpeechWords) -> Sentence:
    """Return one sentence of a passage, by its number.

    >>> from newsparse.knowledge.languages import load
    >>> speech = load("en").speech
    >>> units = Units([0, 4, 8, 10], [3, 7, 9, 15], [NAME, WORD, STOP, QUOTE], ["roe", "said", ".", "now"], [0, 3, 4])
    >>> [(one.first, one.last, one.end, one.resumed) for one in (sentence(units, 0, speech), sentence(units, 1, speech))]
    [(0, 2, 3, True), (3, 4, 4, False)]
    """
    kinds, bounds = units.kinds, units.sentences
    first, end = bounds[number : number + 2]
    last = end
    if kinds[end - 1] == CLOSE and kinds[first] == OPEN and kinds[first:end].count(OPEN) == 1:
        first, last, end = first + 1, last - 1, end - 1  # "(“It is old,” she said.)"
    while last > first and kinds[last - 1] == STOP:
        last -= 1
    resumed = number + 2 < len(bounds) and kinds[end] == QUOTE and bounds[number + 2] - end <= 2
    return Sentence(units, first, last, end, resumed, speech)


def verb_group_start(sentence: Sentence, cue: int) -> int:
    """Find the first unit of the verb group that ends in a cue: "has not *said*", "later *added*"."""
    words, kinds = sentence.units.words, sentence.units.kinds
    i = cue
    while i > sentence.first and kinds[i - 1] == WORD and (words[i - 1] in sentence.speech.auxiliaries or words[i - 1].endswith("ly")):
        i -= 1
    return i


def subject_before(sentence: Sentence, head: int) -> tuple[int, int] | None:
    """Find the noun phrase that ends before a verb group, including a closed apposition."""
    units, first = sentence.units, sentence.first
    kinds, words = units.kinds, units.words
    if head == first:
        return None
    end = head
    if kinds[head - 1] == COMMA:
        # "Roe, 41, a nurse who fled Elm, said"
        end = head - 1
        if end > first and kinds[end - 1] == CLOSE and NAME in kinds[(start := noun_phrase_start(sentence, end)) : start + 2]:
            return start, end  # "Cllr Ann Roe (Con, Elm), said"
        for comma in range(end - 1, max(first, head - FARTHEST), -1):
            # "the mayor, Ann Roe, said", "the owner, Ann Roe of Roe Farms, said"
            apposed = kinds[comma] == COMMA and kinds[comma + 1] == NAME and kinds[comma - 1] == WORD
            named = apposed and (comma == end - 2 or words[comma + 2] in _AT)
            # "her niece, the novelist Ann Roe, said"
            named = named or (kinds[comma - 1 : end : end - comma] == [WORD, NAME] and words[comma + 1] in sentence.speech.determiners)
            if kinds[comma] == COMMA and (named or kinds[comma - 1] in (NAME, CLOSE)) and comma - 1 >= first:
                start = noun_phrase_start(sentence, comma)
                alone = start == first or kinds[start - 1] != COMMA
                related = not named and start > first and words[start - 1] in RELATIVES  # "Roe, who lost a boat in Elm, Ohio, said"
                if start < comma and not related and (alone or _is_described(sentence, start, comma)):
                    return start, end
            after = words[comma + 1]
            related = after in RELATIVES
            # "The minister, *speaking* after a meeting, said"
            modified = after in _MODIFIER_OPENERS or after in sentence.speech.acts.postmodifiers  # "The claim, *filed* in Elm, says"
            modified = modified or (after.endswith("ing") and after not in sentence.speech.resuming_forms)
            if kinds[comma] == COMMA and (related or modified):
                start = noun_phrase_start(sentence, comma)
                if start > first + 1 and kinds[start - 1] == COMMA and kinds[start] == NAME:
                    start = noun_phrase_start(sentence, start - 1)  # "Her deputy, Ann Roe, who voted against it, said"
                opened = first + (words[first] in sentence.speech.joiners)  # "But a nurse in Elm, who asked for a chair, said"
                if start == opened and start < comma:
                    return start, comma if related else end
        return None
    while end > first and kinds[end - 1] == WORD and words[end - 1] in sentence.speech.adjunct_openers:
        end -= 1  # "Roe on Friday said"
    if end < head and not words[head - 1].endswith("day"):
        return None  # "by saying"
    start = noun_phrase_start(sentence, end)
    return (start, end) if start < end else None


def _is_described(sentence: Sentence, start: int, comma: int) -> bool:
    """Return True if a noun phrase after a clause is described after its comma: "…, *its owner*, Bo Poe, said"."""
    words, determiners = sentence.units.words, sentence.speech.determiners
    opens = words[start] in determiners or words[comma + 1] in determiners or words[comma + 1] in RELATIVES
    return words[start] in _POSSESSIVES or (opens and start - sentence.first > _CLAUSE)


_POSSESSIVES: Final = frozenset({"her", "his", "its", "their"})
_CLAUSE: Final = 3  # units of the shortest clause that a source may follow: "The pier closed, Ann Roe, the mayor, said"


FINITE: Final = frozenset("is are was were has had have will would can could did does do".split())
_MODIFIER_OPENERS: Final = frozenset("asked at from in of represented when while".split())


def noun_phrase_start(sentence: Sentence, end: int) -> int:
    """Find the start of the noun phrase that ends before a unit."""
    kinds, words = sentence.units.kinds, sentence.units.words
    speech = sentence.speech
    start = end
    depth = 0
    while start > sentence.first and end - start < FARTHEST:
        kind, word = kinds[start - 1], words[start - 1]
        if kind == CLOSE:
            depth += 1
        elif kind == OPEN:
            if not depth:
                break
            depth -= 1
        elif not depth:
            quoted = kind == QUOTE and start - 2 >= sentence.first and words[start - 2] in ("the", "a")
            if kind not in (WORD, NAME, NUMBER) and not quoted:
                break
            if word in speech.joiners and (joint := _together(sentence, start)) is not None:
                return joint
            if word in speech.phrase_breaks or (word in speech.verbs and word not in speech.acts.postmodifiers):
                break
            if word in speech.pronouns:
                return start - (start == end)
        start -= 1
    return start


def _together(sentence: Sentence, start: int) -> int | None:
    """Find the start of a list of names that "and" closes before a unit: "Ann Roe, Bo Poe *and* Eva Lind said"."""
    kinds, first = sentence.units.kinds, sentence.first
    i = start - 2
    determined = start + 1 < sentence.last and sentence.units.words[start] in sentence.speech.determiners
    if i < first or kinds[i] != NAME or kinds[start + determined] != NAME:
        return None
    while i - 2 >= first and kinds[i - 1] == COMMA and kinds[i - 2] == NAME:
        i -= 2
    if i > first + 1 and sentence.units.words[i - 1] in _LINKS:
        # "Residents of Elm *and* Oak said", "A study by Ann Roe *and* Bo Poe said"
        start = noun_phrase_start(sentence, i - 1)
        return start if start == first and start < i - 1 else None
    return i if i == first else None


def main_subject(sentence: Sentence) -> tuple[int, int] | None:
    """Find the name or pronoun that opens a sentence, past a first adjunct: "On Monday *she* toured Elm, promising a pier"."""
    units, speech, i = sentence.units, sentence.speech, sentence.first
    if units.words[i] in speech.adjunct_openers:
        near = range(i, min(sentence.last - 1, i + ADDRESSEE))
        i = next((j + 1 for j in near if units.kinds[j] == COMMA), i)
    i += units.words[i] in speech.joiners
    opens = i < sentence.last and (units.kinds[i] == NAME or units.words[i] in speech.pronouns)
    return (i, i + 1) if opens else None


def noun_phrase_end(sentence: Sentence, start: int) -> int:
    """Find the end of the noun phrase that begins at a unit after its verb; appositions are part of it."""
    kinds, words, last, speech = sentence.units.kinds, sentence.units.words, sentence.last, sentence.speech
    i = start
    apposed = False
    if i < last and words[i] in speech.pronouns:
        return i + 1
    while i < last and i - start < FARTHEST:
        kind, word = kinds[i], words[i]
        if kind in (QUOTE, COLON, DASH, STOP):
            break
        if kind == COMMA:
            if not _apposition(sentence, start, i, apposed):
                break
            apposed = True
        elif not apposed and start < i < start + 12 and kinds[i - 1] == NAME and word not in _OF:
            after = words[i + 1] if i + 1 < last else ""
            if word in speech.adjunct_openers or (word in speech.determiners and after in speech.adjunct_openers):
                break
        i += 1
    return i


def _apposition(sentence: Sentence, start: int, comma: int, apposed: bool) -> bool:
    """Return True if the words after a comma belong to the noun phrase before it: "Ann Roe, *the mayor*", "the mayor, *Ann Roe*"."""
    kinds, words, after = sentence.units.kinds, sentence.units.words, comma + 1
    if after >= sentence.last:
        return False
    if kinds[after] == NUMBER or words[after] in sentence.speech.apposition_openers:
        return True
    if kinds[comma - 1] == NUMBER and words[after] in _FROM:
        return True  # "Ann Roe, 41, of Elm"
    if kinds[comma - 1] == NAME and kinds[after] == WORD and after + 1 < sentence.last and words[after + 1] in _AT:
        return True  # "Ann Roe, analyst at Elm and Co"
    # "the mayor, Ann Roe", "a broker based in Elm, Ohio, who sells courts"
    ends = after + 1 == sentence.last or kinds[after + 1] == COMMA or words[after + 1] in _OF
    owned = kinds[comma - 1] == WORD and any(words[i].endswith(_OWNERS) for i in range(start, comma))
    return kinds[after] == NAME and ends and (apposed or owned or NAME not in kinds[start:comma])


_OWNERS: Final = ("'s", "’s")  # "said Roe's replacement, *Bo Poe*, who is 29"
_OF: Final = frozenset({"of"})
_LINKS: Final = frozenset({"of", "by"})
_FROM: Final = frozenset({"of", "from", "in"})
_AT: Final = frozenset({"at", "of", "for", "with"})


_PARTING: Final = (COMMA, QUOTE)


def clause_end(sentence: Sentence, start: int) -> int:
    """Find the end of the clause that begins at a unit: the sentence's end, or the words that add another cue."""
    kinds, words, speech = sentence.units.kinds, sentence.units.words, sentence.speech
    subordinate = words[sentence.first] in SUBORDINATORS and COMMA not in kinds[sentence.first : start]
    joiners = speech.joiners
    for i in [i for i in range(start + 2, sentence.last - 1) if kinds[i] in _PARTING or words[i] in joiners]:
        after = words[i + 1]
        if kinds[i] == QUOTE and words[i] == "," and after in speech.resuming_forms:
            return i + 1
        if kinds[i] == COMMA:
            if subordinate and (kinds[i + 1] == NAME or after in speech.pronouns or after in speech.determiners):
                return i  # "While Roe said it was old*,* she used it"
            if after in speech.resuming_forms:
                return i
            if after in joiners and any(word in speech.verbs for word in words[i + 2 : i + 5]):
                return i
        elif words[i] in joiners and after in speech.verbs:
            return i
    return sentence.last
