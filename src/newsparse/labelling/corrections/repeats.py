"""Repeated text in a story and notes to its readers: strong signs that override the path."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.labelling.choosing.path import Path, State, where
from newsparse.labelling.facts.line import Facts
from newsparse.labelling.lexicon import AROUND_PHRASES, Lexicon
from newsparse.patterns import pattern
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Kind, Label

# A shorter line may be repeated on purpose: "No comment," he said.
_TWICE: Final = 10
# A pull quote has a sentence's length.
_PULLED: Final = range(6, 46)
_NOTE_WORDS: Final = 120
# The ends of sentences and of quotations in folded text; a pull quote comes from between two of them.
_ENDS: Final = pattern(r'[.!?。！？]{1,8}+[\s"”’»]|["“”„«»]|[,;]\s?(?=["“”„«»])')
_MOVABLE: Final = frozenset((State.PARAGRAPH, State.CROSSHEAD, State.INNER))
_NOTED: Final = frozenset((State.PARAGRAPH, State.CROSSHEAD, State.STANDFIRST, State.FRONT, State.INNER, State.TAIL))


class Change(NamedTuple):
    """The final label of a block, with its reason."""

    label: Label
    kind: Kind | None
    why: str

    def evidence(self, start: int, end: int) -> tuple[Evidence, ...]:
        """The reason, as the evidence of its segment."""
        return (Evidence(self.why, 0.0, Span(start, end)),)


def refrains(facts: Sequence[Facts], headline: int) -> frozenset[int]:
    """Find the short lines that recur between all other blocks: "Article content", "Advertisement".

    Such lines say nothing about their neighbours, so the other blocks are labelled as if these were absent.
    Names may mark speakers' turns; a picture's credit, a byline and the headline are recognised by themselves.

    Args:
        facts: the facts of each block.
        headline: the block chosen as the headline; -1 for none.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.labelling.facts.line import measure
    >>> from newsparse.labelling.lexicon import lexicon_for
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> lines = ["Article content", "The pier reopened on Friday after two years of repairs, she said."]
    >>> sorted(refrains([measure(line, words) for line in lines * 4], -1))
    [0, 2, 4, 6]
    """
    plain = [i for i, fact in enumerate(facts) if fact.words <= _REFRAIN and not fact.mark and not (fact.credit or fact.by or fact.name)]
    if len(plain) < _OFTEN:
        return frozenset()
    counts = Counter(facts[i].key for i in plain)
    found = frozenset(i for i in plain if counts[facts[i].key] >= _OFTEN and i != headline)
    return found if len(found) < len(facts) else frozenset()


def refrain(fact: Facts) -> Change:
    """The label of one of the `refrains`."""
    return Change(Label.BOILERPLATE, fact.kind or Kind.OTHER, "a short line that stands again and again between the rest")


# Held-out publishers lose least with 4 to 8 copies.
_OFTEN: Final = 4
_REFRAIN: Final = 8
_REPEAT: Final = Change(Label.BOILERPLATE, Kind.REPEAT, "says what an earlier paragraph says, word for word")
_PULL_QUOTE: Final = Change(Label.PULL_QUOTE, Kind.PULL_QUOTE, "a sentence of another paragraph, alone on its line")
_NOTE: Final = Change(Label.NOTE, None, "opens as notes to readers do")


def changes(facts: Sequence[Facts], path: Path, lexicon: Lexicon) -> dict[int, Change]:
    """Find blocks that the path mislabelled: second copies of paragraphs, pull quotes, notes to readers.

    Args:
        facts: the facts of each block.
        path: the state of each block.
        lexicon: the language's words.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.labelling.facts.line import measure
    >>> from newsparse.labelling.lexicon import lexicon_for
    >>> words = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> lines = ["The pier reopened on Friday after two years of repairs, she said.", "Editor's note: The pier is in Elmford."]
    >>> found = changes([measure(line, words) for line in (*lines, lines[0])], bytearray([State.PARAGRAPH] * 3), words)
    >>> [(i, str(change.kind or change.label)) for i, change in found.items()]
    [(1, 'note'), (2, 'repeat')]
    """
    found: dict[int, Change] = {}
    body = where(path, State.PARAGRAPH)
    notes = lexicon.notes
    for i, fact in enumerate(facts):
        openings = notes.get(fact.key[:1])
        if openings and path[i] in _NOTED and 3 <= fact.words <= _NOTE_WORDS and fact.how != "own" and fact.key.startswith(openings):
            found[i] = _NOTE
    seen: set[str] = set()
    said: set[str] = set()
    for i in body:
        key = facts[i].key
        if facts[i].words >= _TWICE and i not in found:
            if key in seen:
                found[i] = _REPEAT
            seen.add(key)
    for i in body:
        parts = _ENDS.split(facts[i].key)
        if len(parts) > 1 and i not in found:
            whole = _bare(facts[i].key)
            said.update(part for part in map(_bare, parts) if len(part) > _SHORT and part != whole)
    if said and body:
        for i in range(body[0] + 1, body[-1]):
            if i not in found and path[i] in _MOVABLE and facts[i].words in _PULLED and _bare(facts[i].key) in said:
                found[i] = _PULL_QUOTE
    return found


def _bare(said: str) -> str:
    """Folded words without their quotation marks: folding keeps those that open a line in French or Chinese."""
    return said.strip(_MARKS)


_MARKS: Final = AROUND_PHRASES + "«‹「」『』。！？，"
# The fewest characters of a sentence in a pull quote.
_SHORT: Final = 20
