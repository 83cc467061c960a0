"""Attributions that a preposition carries: "*in* a new poll, voters split", "*in* Roe's view", "*by* her own account", "*to* Roe, …"."""

from collections.abc import Collection, Iterator
from itertools import chain, pairwise
from typing import Final, NamedTuple

from newsparse.attribution.fitted.sentence_rules import RELATIVES, Analysis, Sentence, clause_end, noun_phrase_end
from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, NAME, NUMBER, OPEN, QUOTE, STOP, WORD, Units
from newsparse.terms import Nature

IN_A_POLL: Final = "in a poll, content"
"""The rule whose contents may hold what others say: "In a poll, *six in ten said* they would stay"."""
_POLLS: Final = frozenset({"poll", "polls", "polling", "survey", "surveys"})
_ONE_POLL: Final = frozenset({"poll", "survey", "average"})
_VIEWS: Final[dict[str, Nature]] = {
    **dict.fromkeys(("estimation", "eyes", "judgment", "judgement", "mind", "opinion", "view"), Nature.BELIEF),
    **dict.fromkeys(("telling", "words"), Nature.SPEECH),
}
"""Nouns after "in" and a possessive."""
_ACCOUNTS: Final[dict[str, Nature]] = dict.fromkeys(
    "account accounts admission argument calculation calculations count estimate estimates reckoning tally".split(), Nature.SPEECH
)
"""Nouns after "by" and a possessive."""
_NOUNS: Final = _POLLS.union(_VIEWS, _ACCOUNTS)
_POSSESSIVES: Final = frozenset({"her", "his", "its", "my", "our", "their"})
_OWN: Final = ("'s", "’s", "s'", "s’")
_OPENERS: Final = frozenset("although and as because but if since so that though when where whereas which while who yet".split())
"""Words that open a clause."""
_JOINERS: Final = frozenset({"and", "but", "yet"})
_STANDINGS: Final = frozenset(
    """ahead are beat beats behind came did do does dropped fares fell finished gained got had has have held holds is lag lagged lags
    lead leading leads led lost ran remain remained remains rose running say said scored slipped split stay stayed stays tied trail
    trailed trailing trails was were won""".split()
)
"""Words of a clause that a poll can give."""
_AFTER_POLLS: Final = frozenset(
    """among despite last this jan. january feb. february march april may june july aug. august sept. september oct. october nov. november
    dec. december""".split()
)
"""Words that may follow the noun, besides those that open an adjunct or a clause; others make it part of another: "in poll position"."""
_TIMES: Final = frozenset({"earlier", "last", "this"})
_PERSONS: Final = frozenset("her him many me most others some them us".split())
_GROUPS: Final = frozenset(
    """activists advisers aides allies analysts backers conservatives critics democrats experts fans liberals observers officials
    opponents people republicans residents rivals supporters voters""".split()
)
_BEFORE_TO: Final = _JOINERS | {".", "?", "!", "”", '"'}
_ADDRESSING: Final = frozenset({"you", "your", "thank", "thanks"})
_NEAR: Final = 10  # units from a preposition to its noun
_SOURCE: Final = 20
_CLAUSE: Final = 40


class VerblessReading(NamedTuple):
    """The attribution that a preposition carries, and the kind of act that its noun names."""

    analysis: Analysis
    nature: Nature


def may_hold_preposition(words: Collection[str]) -> bool:
    """Whether some words, in lower case, may hold such an attribution.

    >>> may_hold_preposition(["roe", "led", "in", "polls"]), may_hold_preposition(["to", "roe", ","]), may_hold_preposition(["go", "to"])
    (True, True, False)
    """
    if "to" in words and any(word == "to" and before in _BEFORE_TO for before, word in pairwise(chain((".",), words))):
        return True
    return not _NOUNS.isdisjoint(words)


def verbless(sentence: Sentence) -> Iterator[VerblessReading]:
    """Offer the attributions of a sentence that a preposition carries, in reading order.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.attribution.fitted.sentence_rules import sentence
    >>> words = ["in", "her", "view", ",", "prices", "will", "fall", "."]
    >>> units = Units([*range(8)], [*range(1, 9)], [WORD] * 3 + [COMMA] + [WORD] * 3 + [STOP], words, [0, 8])
    >>> [(one.analysis.source, one.analysis.content) for one in verbless(sentence(units, 0, load("en").speech))]
    [((1, 2), ((4, 7),))]
    """
    words = sentence.units.words
    for i in range(sentence.first, sentence.last - 2):
        if words[i] == "in":
            yield from _by_poll(sentence, i)
            yield from _by_view(sentence, i, _VIEWS)
        elif words[i] == "by":
            yield from _by_view(sentence, i, _ACCOUNTS)
    if _opens_with_to(sentence.units, sentence.first):
        yield from _to_somebody(sentence, sentence.first + (words[sentence.first] != "to"))


# -- polls ---------------------------------------------------------------------------------------


def _by_poll(sentence: Sentence, cue: int) -> Iterator[VerblessReading]:
    """`In a new poll, voters split`, `Roe led Poe in a poll released Sunday`; but not "led in the polls", which is a mere circumstance."""
    end = _poll(sentence, cue)
    if not end:
        return
    if _is_fronted(sentence, cue):
        comma = _comma(sentence, end)
        if comma:
            words = sentence.units.words
            start = comma + 1 + 2 * (words[comma + 1] == "however" and comma + 4 < sentence.last)
            content = (start, clause_end(sentence, start))
            analysis = Analysis(IN_A_POLL, (cue, cue + 1), (content,), (cue + 1, comma), cue)
            yield VerblessReading(analysis, Nature.WRITING)
        return
    left = _standing(sentence, cue)
    if left is not None and not _ONE_POLL.isdisjoint(sentence.units.words[cue + 1 : end]):
        by_how_much = ((end, clause_end(sentence, end)),) if _is_margin(sentence, end) else ()
        source = (cue + 1, end if by_how_much else _adjuncts_end(sentence, end))
        analysis = Analysis("content in a poll", (cue, cue + 1), ((left, cue), *by_how_much), source, cue)
        yield VerblessReading(analysis, Nature.WRITING)


def _poll(sentence: Sentence, cue: int) -> int:
    """Return the unit past the noun of a poll after "in"; 0 if there is none."""
    kinds, words, last, speech = sentence.units.kinds, sentence.units.words, sentence.last, sentence.speech
    i = cue + 1
    while i < min(last, cue + _NEAR) and words[i] not in _POLLS:
        word = words[i]
        averaged = word == "of" and words[i - 1] == "average"
        breaks = word in speech.phrase_breaks or word in speech.auxiliaries or (word in speech.adjunct_openers and word not in _TIMES)
        if kinds[i] not in (WORD, NAME, NUMBER, DASH) or (breaks and not averaged and word not in _ADVERBS):
            return 0
        i += 1
    if i >= last or words[i] not in _POLLS:
        return 0
    end = i + 1
    if end == last or kinds[end] in (COMMA, DASH, CLOSE, STOP, COLON, NUMBER, OPEN) or words[end] in _AFTER_POLLS:
        return end
    word = words[end]
    return end if word in speech.adjunct_openers or word in speech.postmodifiers or word in speech.phrase_breaks else 0


_ADVERBS: Final = frozenset({"and", "just", "later"})


def _standing(sentence: Sentence, cue: int) -> int | None:
    """Return where the clause before a poll begins, without what is in front of its subject; `None` if a poll cannot give it."""
    kinds, words = sentence.units.kinds, sentence.units.words
    start = _clause_start(sentence, cue)
    verb = next((i for i in range(cue - 1, start - 1, -1) if words[i] in _STANDINGS), None)
    if cue - start < 2 or verb is None or words[start] in RELATIVES:
        return None
    if words[start] in sentence.speech.adjunct_openers or (start == sentence.first + 1 and words[sentence.first] not in _JOINERS):
        # "By Jan. 18, a week later, Roe led", "While Poe leads in Elm, Roe leads in Oak"
        return next((i + 1 for i in range(verb - 1, start, -1) if kinds[i] == COMMA), start)
    return start


def _is_margin(sentence: Sentence, start: int) -> bool:
    """Whether the words after a poll say by how much: "*by* nine points"."""
    words = sentence.units.words[start : min(start + _MARGIN, sentence.last)]
    return words[:1] == ["by"] and not _MEASURES.isdisjoint(words)


_MARGIN: Final = 6  # units
_MEASURES: Final = frozenset({"digits", "margin", "margins", "percent", "percentage", "point", "points"})


def _adjuncts_end(sentence: Sentence, start: int) -> int:
    """Find the end of what follows a poll and says when, where and by whom it was done."""
    kinds, words = sentence.units.kinds, sentence.units.words
    i = start
    while i < sentence.last and i - start < _SOURCE and kinds[i] in (WORD, NAME, NUMBER) and words[i] not in _PARTING:
        i += 1
    return i


_PARTING: Final = _OPENERS | {"despite", "with"}


# -- views and accounts --------------------------------------------------------------------------


def _by_view(sentence: Sentence, cue: int, nouns: dict[str, Nature]) -> Iterator[VerblessReading]:
    """`In Roe's view, the pier is old`, `The pier, in the words of Ann Roe, is old`, `By her own account, she fled`."""
    kinds, words, last = sentence.units.kinds, sentence.units.words, sentence.last
    start, end, noun = _viewer(sentence, cue, nouns)
    if not end:
        return
    act = nouns[words[noun]]
    span, source = (cue, start), (start, end if noun < start else noun - (words[noun - 1] == "own"))
    follows = end + 2 < last and kinds[end] == COMMA
    left = (_clause_start(sentence, cue - 1), cue - 1)
    if _is_fronted(sentence, cue):
        if follows:
            content = (end + 1, clause_end(sentence, end + 1))
            yield VerblessReading(Analysis("in a view, content", span, (content,), source, cue), act)
    elif kinds[cue - 1] != COMMA or left[0] >= left[1]:
        return  # "tears in her eyes"
    elif follows:
        yield VerblessReading(Analysis("content around a view", span, (left, (end + 1, last)), source, cue), act)
    elif end == last and left[1] - left[0] > 1:
        yield VerblessReading(Analysis("content in a view", span, (left,), source, cue), act)


def _viewer(sentence: Sentence, cue: int, nouns: dict[str, Nature]) -> tuple[int, int, int]:
    """Return where the source of a view begins and ends, and the noun: "in *Roe's view*", "in the words of *Ann Roe*"; zeros if none."""
    kinds, words, last = sentence.units.kinds, sentence.units.words, sentence.last
    if words[cue + 1] == "the" and words[cue + 2] in nouns and cue + 4 < last and words[cue + 3] == "of":
        end = noun_phrase_end(sentence, cue + 4)
        return cue + 4, end if end > cue + 4 and (end == last or kinds[end] in (COMMA, QUOTE)) else 0, cue + 2
    for i in range(cue + 2, min(last, cue + _NEAR)):
        if words[i] in nouns and kinds[i] == WORD:
            owner = words[i - 1 - (words[i - 1] == "own")]
            owned = owner in _POSSESSIVES or owner.endswith(_OWN)
            return (cue + 1, i + 1, i) if owned else (0, 0, 0)
        if kinds[i] not in (WORD, NAME):
            break
    return 0, 0, 0


# -- "to" ----------------------------------------------------------------------------------------


def _opens_with_to(units: Units, first: int) -> bool:
    """Whether a sentence begins with "to", or with a conjunction and "to"."""
    words = units.words[first : first + 2]
    return words[:1] == ["to"] or (words[1:] == ["to"] and words[0] in _JOINERS)


def _to_somebody(sentence: Sentence, cue: int) -> Iterator[VerblessReading]:
    """`To Ms. Roe, the pier is a treasure`; not "To stop Roe, …", "To Roe's surprise, …" or a line without a stop, such as a headline."""
    kinds, words, last = sentence.units.kinds, sentence.units.words, sentence.last
    comma = _comma(sentence, cue + 1)
    if not comma or comma - cue >= _NEAR or not (sentence.end > last or kinds[last - 1] == QUOTE):
        return
    head = words[comma - 1]
    person = comma == cue + 2 and head in _PERSONS
    named = kinds[cue + 1] == kinds[comma - 1] == NAME and not head.endswith(_OWN)
    group = head in _GROUPS and (words[cue + 1] in sentence.speech.determiners or words[cue + 1] in _PERSONS)
    if not (person or named or group):
        return
    end = comma
    if words[comma + 1] in RELATIVES:
        comma = _comma(sentence, comma + 1)  # "To Roe, who grew up here, …"
    content = (comma + 1, clause_end(sentence, comma + 1))
    # "To Ann, thank you", "To Elm, it is 20 miles"
    if not comma or content[1] - content[0] < 3 or not _ADDRESSING.isdisjoint(words[slice(*content)]) or NUMBER in kinds[comma : comma + 5]:
        return
    analysis = Analysis("to somebody, content", (cue, cue + 1), (content,), (cue + 1, end), cue)
    yield VerblessReading(analysis, Nature.BELIEF)


# -- where clauses begin and end -----------------------------------------------------------------


def _is_fronted(sentence: Sentence, cue: int) -> bool:
    """Whether a preposition opens its clause."""
    kinds, words = sentence.units.kinds, sentence.units.words
    return cue == sentence.first or kinds[cue - 1] in (DASH, COLON) or (words[cue - 1] in _OPENERS and words[cue - 1] not in RELATIVES)


def _comma(sentence: Sentence, start: int) -> int:
    """Return the comma that ends a source, if a clause follows; 0 if there is none."""
    for i in range(start, min(sentence.last - 2, start + _SOURCE)):
        if sentence.units.kinds[i] == COMMA:
            return i
        if sentence.units.kinds[i] in (QUOTE, DASH, COLON, STOP):
            return 0
    return 0


def _clause_start(sentence: Sentence, end: int) -> int:
    """Return where the clause begins that ends before a unit; "and" between nouns begins none."""
    kinds, words = sentence.units.kinds, sentence.units.words
    first = max(sentence.first, end - _CLAUSE)
    for i in range(end - 1, first - 1, -1):
        if kinds[i] in (DASH, COLON, QUOTE, STOP, OPEN, CLOSE):
            return i + 1
        if words[i] in _OPENERS and (words[i] != "and" or kinds[i - 1] == COMMA):
            return i if words[i] in RELATIVES else i + 1
    return first
