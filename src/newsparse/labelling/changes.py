"""Blocks that get another label than the path's: copies, pull quotes, notes to readers, a publisher's words about itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, groupby
from typing import Final, NamedTuple

from newsparse.knowledge.languages.shared_furniture import PROMOTIONS
from newsparse.labelling.states import Path, State, where
from newsparse.lines.facts import Facts
from newsparse.lines.forms import FoundBy, Lead, Quoted
from newsparse.lines.lexicon import AROUND_PHRASES, Lexicon
from newsparse.patterns import holds_any, pattern
from newsparse.segment import Finding
from newsparse.terms import Kind, Label


class Change(NamedTuple):
    """The final label of a block, with its reason."""

    label: Label
    kind: Kind | None
    why: str | Finding


# Shorter lines may be repeated on purpose: "No comment," he said.
_SHORTEST_REPEATED: Final = 10
# Lines with a letter from here on at an end have pairs of letters instead of stems.
_EAST: Final = "\u1100"
# A pull quote has a sentence's length.
_PULLED: Final = range(6, 46)
_LONGEST_HEADING: Final = 8  # words of a quotation that is a crosshead
_WORDS_OF_NOTE: Final = range(3, 121)  # to readers
# The ends of sentences and of quotations in folded text; a pull quote comes from between two of them.
_ENDS: Final = pattern(r'[.!?。！？]{1,8}+[\s"”’»]|["“”„«»]|[,;]\s?(?=["“”„«»])')
_MOVABLE: Final = frozenset((State.PARAGRAPH, State.CROSSHEAD, State.INNER))
_REPEAT: Final = Change(Label.BOILERPLATE, Kind.REPEAT, "says what an earlier paragraph says, word for word")
_PULL_QUOTE: Final = Change(Label.PULL_QUOTE, Kind.PULL_QUOTE, "a sentence of another paragraph, alone on its line")
_NOTE: Final = Change(Label.NOTE, None, "opens as notes to readers do")


def changes(facts: Sequence[Facts], path: Path, lexicon: Lexicon) -> dict[int, Change]:
    """Find blocks that the path mislabelled: second copies of paragraphs, pull quotes, notes to readers."""
    body = where(path, State.PARAGRAPH)
    found = dict.fromkeys(_notes(facts, path, lexicon), _NOTE)
    found |= dict.fromkeys(_repeats(facts, body), _REPEAT)
    return found | dict.fromkeys(_pull_quotes(facts, path, body, found), _PULL_QUOTE)


def _notes(facts: Sequence[Facts], path: Path, lexicon: Lexicon) -> Iterator[int]:
    """The blocks that open as notes to readers do."""
    notes = lexicon.notes
    for i, fact in enumerate(facts):
        openings = notes.get(fact.key[:1]) if fact.words in _WORDS_OF_NOTE else None
        if openings and fact.key.startswith(openings) and path[i] != State.HEADLINE and fact.found_by is not FoundBy.OWN_PHRASE:
            yield i


def _repeats(facts: Sequence[Facts], body: Iterable[int]) -> Iterator[int]:
    """The paragraphs that say what an earlier one says."""
    seen: set[str] = set()
    for i in body:
        if facts[i].words >= _SHORTEST_REPEATED:
            if facts[i].key in seen:
                yield i
            seen.add(facts[i].key)


def _pull_quotes(facts: Sequence[Facts], path: Path, body: list[int], found: Collection[int]) -> list[int]:
    """The lines inside the body that are a sentence of a paragraph."""
    inside = range(body[0] + 1, body[-1]) if body else ()
    heads = {i for i in where(path, State.CROSSHEAD) if facts[i].quoted is Quoted.ALL and facts[i].words <= _LONGEST_HEADING}
    pulled = [i for i in inside if path[i] in _MOVABLE and facts[i].words in _PULLED and i not in found and i not in heads]
    pulled = _words_elsewhere(pulled, facts, body)
    lines = {_bare(facts[i].key) for i in pulled}
    said: set[str] = set()
    for i in body if pulled else ():
        if holds_any(facts[i].key, lines):
            said.update({_bare(part) for part in _ENDS.split(facts[i].key)} - {_bare(facts[i].key)})
    return [i for i in pulled if _bare(facts[i].key) in said]


def _words_elsewhere(lines: list[int], facts: Sequence[Facts], body: Sequence[int]) -> list[int]:
    """The lines whose longer words are all in another paragraph, too: a quick test before paragraphs are cut into sentences."""
    if any(facts[i].key[:1] >= _EAST or facts[i].key[-1:] >= _EAST for i in {*lines, *body}):
        return lines  # these are not compared by words
    times = Counter(chain.from_iterable([facts[i].stems for i in body])) if lines else Counter[str]()
    paragraphs = frozenset(body)
    # Marks may touch the words at the ends.
    return [i for i in lines if all(times[stem] > (i in paragraphs) for stem in facts[i].stems[1:-1])]


def _bare(said: str) -> str:
    """Folded words without their quotation marks: folding keeps those that open a line in French or Chinese."""
    return said.strip(_MARKS)


_MARKS: Final = AROUND_PHRASES + "«‹「」『』。！？，"
_WORDS: Final = range(3, 61)  # of such a sentence
_LINES_AT_END: Final = 8  # among which a feed names its site
_WHY: Final = "a sentence that the publisher prints with all stories"


def _first_word(line: str) -> str:
    return line.partition(" ")[0]


# By their first words: most lines open with none of them.
_STARTS: Final = {
    word: tuple(same) for word, same in groupby(sorted([start for each in PROMOTIONS for start in each.starts]), key=_first_word)
}
_PROMOTION_ENDS: Final = tuple(end for promotion in PROMOTIONS for end in promotion.ends)
_PARTS: Final = tuple(part for promotion in PROMOTIONS for part in promotion.parts)
_FIRST_PIECES: Final = tuple({pieces[0] for pieces in _PARTS})


def _holds(key: str, parts: Iterable[tuple[str, ...]]) -> bool:
    """Return True if a line holds all pieces of a part."""
    return holds_any(key, _FIRST_PIECES) and any(all(map(key.__contains__, pieces)) for pieces in parts)


def promotions(facts: Sequence[Facts], headline: int) -> dict[int, Change]:
    """Find sentences in which a publisher writes about itself: its newsletter, its app, its commissions."""
    found: dict[int, Change] = {}
    for i, fact in enumerate(facts):
        if fact.words not in _WORDS:
            continue
        line = fact.key
        key = line if line[:1].isalnum() else line.partition(" ")[2]  # without an emoji
        last = i + _LINES_AT_END >= len(facts)
        if not (key.startswith(_STARTS.get(_first_word(key), ())) or key.endswith(_PROMOTION_ENDS) or (last and _holds(line, _PARTS))):
            continue
        if i != headline and fact.found_by is not FoundBy.OWN_PHRASE and fact.lead is not Lead.QUOTE:
            said = next(each for each in PROMOTIONS if key.startswith(each.starts) or key.endswith(each.ends) or _holds(line, each.parts))
            found[i] = Change(Label.BOILERPLATE, said.kind, _WHY)
    return found
