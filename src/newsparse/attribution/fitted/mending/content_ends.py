"""Where a content ends, if its sentence goes on in the narrator's own words: "said the pier was old, *which it is*"."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from newsparse.attribution.fitted.label_spans import trim
from newsparse.attribution.fitted.mending.finite_auxiliaries import FINITE
from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence
from newsparse.attribution.units import COMMA, DASH, NAME, NUMBER, QUOTE, WORD
from newsparse.knowledge import SpeechWords

_CLEAR: Final = -0.5
"""The log-odds, by the weights that rank readings, from which a shorter reading is preferred at a boundary that seldom is in a content."""
_OPEN: Final = -0.25
"""The same at a boundary that is in a content as often as at its end."""
_LIKELY: Final = -1.0
"""The same at a boundary that mostly ends a content."""
_ALWAYS: Final = float("-inf")
"""The same at a boundary that is hardly ever in a content."""

_FEWEST: Final = 4  # units of a content that is cut
_VERB: Final = 6  # units from the start of a clause to its verb
_NEAR_VERB: Final = 4  # the same where nothing but a comma opens the clause
_MEDIUM: Final = 6  # units in "on Twitter before the speech"


class Ending(NamedTuple):
    """A unit before which a content may end."""

    unit: int
    odds: float
    """The log-odds that the shorter reading needs against the longer one."""


def endings(sentence: Sentence, reading: Analysis) -> Iterator[Ending]:
    """Yield where the last piece of a content may end earlier, from left to right.

    >>> from newsparse.attribution.units import Units
    >>> from newsparse.knowledge.languages import load
    >>> words = ["roe", "said", "the", "pier", "was", "old", ",", "but", "it", "has", "visitors"]
    >>> units = Units([*range(11)], [*range(1, 12)], [1, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0], words, [0, 11])
    >>> reading = Analysis("", (1, 2), ((2, 11),), (0, 1), 1)
    >>> list(endings(Sentence(units, 0, 11, 11, False, load("en").speech), reading))
    [Ending(unit=6, odds=-0.5)]
    """
    start, end = reading.content[-1]
    if start <= reading.anchor or end - start < _FEWEST:
        return
    units = sentence.units
    kinds, words = units.kinds[start:end], units.words[start:end]
    opened = not _SUBORDINATORS.isdisjoint(units.words[sentence.first : min(sentence.first + 2, reading.anchor)])
    cue = units.words[reading.anchor]
    asked = cue in _ASKED and reading.anchor == sentence.first
    content = _Content(kinds, words, sentence.speech, asked or (opened and _SUBORDINATORS.isdisjoint(words[:3])), cue)
    for i in range(1, end - start - 1):
        kind = kinds[i]
        if kind == COMMA:
            odds = _at_comma(content, i)
        elif kind == DASH:
            odds = _at_dash(content, i)
        elif kind == WORD and words[i] in _WORDS:
            odds = _at_word(content, i)
        elif kinds[i - 1] == QUOTE and words[i - 1] in _FULL_MARKS:
            odds = _ALWAYS  # "told her: “It is old.” Roe then left"
        elif kinds[i - 1] == QUOTE and words[i - 1] == ",":
            odds = _LIKELY if words[i].endswith("ing") else _at_comma(content, i - 1)  # "said it was “old,” pointing at the piles"
        else:
            continue
        if odds is not None:
            yield Ending(start + i, odds)


def shortened(sentence: Sentence, reading: Analysis, ending: Ending) -> Analysis | None:
    """Return a reading whose content ends before a unit; `None` if nothing would be left."""
    kept = trim(sentence.units, reading.content[-1][0], ending.unit)
    return kept and reading._replace(content=(*reading.content[:-1], kept))


class _Content(NamedTuple):
    """The last piece of a content."""

    kinds: list[int]
    words: list[str]
    speech: SpeechWords
    subordinate: bool
    """Whether the cue may be in a subordinate clause, which a comma ends: "*While* Roe said …", "*Asked* if …"."""
    cue: str
    """The cue's own word."""


def _at_comma(content: _Content, comma: int) -> float | None:
    """Return the odds needed at a comma; `None` if no content ends there."""
    after = content.words[comma + 1]
    if after == "but":
        return _CLEAR if _clause(content, comma + 2, _VERB) else None  # "said it was old, but the mayor is not sure"
    if content.subordinate and _clause(content, comma + 1, _NEAR_VERB):
        return _CLEAR  # "While Roe said it was old, the mayor is not sure"
    if after == "as" and content.words[comma + 2 : comma + 3] and content.words[comma + 2] in FINITE:
        return _LIKELY  # "said it was old, as did the mayor"
    if COMMA in content.kinds[comma + 1 :]:
        return None
    if after in _RELATIVES:
        return _CLEAR  # "said she likes the pier, which opened in 1907"
    if not _RELATIVE_OBJECTS.isdisjoint(content.words[comma + 2 : comma + 3]):
        return _LIKELY  # "said she likes the pier, in which Elm has a share"
    return _OPEN if after in _ARTICLES else None  # "said she likes the pier, a wreck of iron and planks"


def _at_dash(content: _Content, dash: int) -> float | None:
    """Return the odds needed at a dash: "said it was old — but the mayor is not sure"; `None` if no content ends there."""
    opening = dash + 1 + (content.words[dash + 1] in _CONJUNCTIONS)
    return _CLEAR if content.kinds.count(DASH) == 1 and _clause(content, opening, _VERB) else None


def _at_word(content: _Content, i: int) -> float | None:
    """Return the odds needed at a conjunction or a preposition; `None` if no content ends there."""
    words = content.words
    if words[i] in content.speech.joiners:
        if _denies(content, i + 1):
            return _CLEAR
        return _LIKELY if _second_verb(content, i) or _second_participle(content, i + 1) else None
    medium = i + _MEDIUM >= len(words) and not _MEDIA.isdisjoint(words[i + 1 : i + 5])
    return _ALWAYS if medium else None  # "blamed the council on Twitter"


def _denies(content: _Content, i: int) -> bool:
    """Whether a verb of the cue's own subject denies something: "said it was old *and would not say more*"."""
    words = content.words
    return words[i] in _DENIALS or (words[i] in _DENYING and words[i + 1 : i + 2] == ["not"])


def _second_verb(content: _Content, conjunction: int) -> bool:
    """Whether a second verb of the cue's subject comes after the object of the first: "praised the plan *and opened* the pier"."""
    words, kinds, speech = content.words, content.kinds, content.speech
    i = conjunction + 1
    while i + 1 < len(words) and words[i].endswith("ly"):
        i += 1  # "and *later* opened"
    verb, after = words[i], i + 1
    if words[0] in speech.complementisers or kinds[i] != WORD:
        return False
    if content.cue.endswith("ed") and _past(verb):
        has_object = words[after : after + 1] and (
            kinds[after] == NAME
            or words[after] in speech.determiners
            or words[after] in speech.complementisers
            or words[after] in _OBJECTS
            or words[after].endswith("s")
        )
    else:
        has_object = verb in FINITE or (content.cue.endswith("s") and verb.endswith("s") and verb in speech.verbs)
    return bool(has_object) and not any(_finite(content, i) and not _noun(content, i) for i in range(conjunction))


def _second_participle(content: _Content, i: int) -> bool:
    """Whether a participle goes on after another: "calling the pier old *and asking* for money"."""
    opens = content.words[0] not in content.speech.complementisers
    return opens and content.cue.endswith("ing") and content.kinds[i] == WORD and content.words[i].endswith("ing")


def _clause(content: _Content, i: int, farthest: int) -> bool:
    """Whether a clause begins at a unit: a simple subject and a finite verb."""
    kinds, words, breaks = content.kinds, content.words, content.speech.phrase_breaks
    end = min(len(words), i + farthest)
    if i >= end:
        return False
    opening = i
    if words[i] in _PRONOUNS:
        i += 1
    elif kinds[i] == NAME or words[i] in content.speech.determiners:
        i += 1
        while i < end and kinds[i] in (WORD, NAME, NUMBER) and not _finite(content, i):
            if words[i] in breaks:
                return False
            i += 1
    while i < len(words) and words[i].endswith("ly"):
        i += 1
    return opening < i < len(words) and _finite(content, i)


def _finite(content: _Content, i: int) -> bool:
    """Whether a unit looks like a finite verb."""
    word = content.words[i]
    if content.kinds[i] != WORD:
        return False
    return word in FINITE or _past(word) or (word in content.speech.verbs and not word.endswith("ing"))


def _noun(content: _Content, i: int) -> bool:
    """Whether a unit that looks like a verb is a noun: "denied the *charges*"."""
    return i > 0 and content.words[i - 1] in content.speech.determiners and content.words[i].endswith("s")


def _past(word: str) -> bool:
    """Whether a word looks like a past form."""
    return word in _PAST or (word.endswith("ed") and len(word) > 4)


# English words: only English has weights.
_RELATIVES: Final = frozenset({"which", "who", "whose", "where"})
_RELATIVE_OBJECTS: Final = frozenset({"which", "whom"})
_OBJECTS: Final = frozenset("her him it them for on to with".split())
_FULL_MARKS: Final = frozenset(".!?")
_ARTICLES: Final = frozenset({"a", "an"})
_CONJUNCTIONS: Final = frozenset({"but", "and", "although", "though", "while", "whereas"})
_SUBORDINATORS: Final = frozenset("when after if while although though as because since once before".split())
_PRONOUNS: Final = frozenset("he she they it we i you this that these those there".split())
_PREPOSITIONS: Final = frozenset({"in", "at", "on", "during"})
_MEDIA: Final = frozenset("interview speech statement tweet debate rally conference twitter facebook letter forum".split())
_ASKED: Final = frozenset({"asked", "pressed", "questioned"})
_DENYING: Final = frozenset({"did", "does", "would"})
_DENIALS: Final = frozenset({"declined", "refused"})
_WORDS: Final = _PREPOSITIONS | {"and", "but"}
_PAST: Final = frozenset(
    """became began bought brought built called came cast cut drew drove fell felt fought found gave got grew had held kept knew led left
    lost made met paid put ran said sat saw says sent set shot sold sought spent spoke stood struck taught thought threw told took went
    won wore wrote""".split()
)
