"""The headline: one choice among the first lines, without a kicker before it and a site's name after it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import repeat
from operator import add
from typing import Final, NamedTuple

from newsparse.labelling.choosing.headline_candidates import (
    CAPITALISED,
    headline_context,
    says_title_otherwise,
)
from newsparse.labelling.choosing.headline_evidence import FEW_KICKERS, headline_evidence
from newsparse.labelling.choosing.headline_weights import WEIGHTS
from newsparse.lines.employers import is_outlet
from newsparse.lines.facts import Facts
from newsparse.lines.forms import RUNNING, SIGNING, Lead, Mark, Shape
from newsparse.lines.lexicon import folded_line
from newsparse.lines.turns import may_be_turn, turns_of_speech
from newsparse.patterns import pattern
from newsparse.segment import Evidence

# The least score of a headline: nearly all headlines of the corpora reach it.
_LEAST: Final = -2.5
# The least score of a headline that differs from the title on top, or is below the first line of prose; most crossheads have less.
_FAIR: Final = 0.5
# Reasons that the choice carries.
_REASONS: Final = 3


class HeadlineChoice(NamedTuple):
    """The headline that was chosen."""

    block: int  # its index; -1 if no line looks like one
    why: tuple[Evidence, ...]  # the evidence for it, strongest first


def given_headline(facts: Sequence[Facts], headline: str, language: str = "", gaps: Sequence[bool] = ()) -> HeadlineChoice:
    """The block that is the headline that the caller gave, maybe with a site's name; of several, the one that looks most like one.

    >>> given_headline([], "Pier reopens").block
    -1
    """
    keys = [fact.key.translate(_WITHOUT_QUOTES) for fact in facts]
    forms = (headline, headline[slice(*part_headline(headline, title=True))])
    wanted = [key for form in forms if (key := folded_line(form).translate(_WITHOUT_QUOTES))]
    found = next((same for one in wanted if (same := [i for i, key in enumerate(keys) if key == one])), [-1])
    evidence = headline_evidence(facts, headline_context(facts), language, gaps) if len(found) > 1 else ()
    scores = {i: _score(names) for i, names in evidence}
    return HeadlineChoice(max(found, key=lambda i: scores.get(i, _LEAST)), (Evidence("the headline as given", 0.0),))


def choose_headline(facts: Sequence[Facts], language: str = "", gaps: Sequence[bool] = ()) -> HeadlineChoice:
    """Choose the block that is the headline, by the facts of all blocks, the code of their language, and where blank lines are.

    >>> choose_headline([])
    HeadlineChoice(block=-1, why=())
    """
    if not facts:
        return HeadlineChoice(-1, ())
    best, chosen, evidence = _LEAST, -1, []
    scores: dict[int, float] = {}
    story = headline_context(facts)
    first = story.first
    turns: frozenset[int] | None = None
    for i, names in headline_evidence(facts, story, language, gaps):
        scores[i] = score = _score(names)
        better = score > (best if i <= first else max(best, _FAIR))
        if better and turns is None and may_be_turn(facts, i):
            turns = turns_of_speech(facts)
        if better and not (turns and i in turns):
            best, chosen, evidence = score, i, names
    if chosen == 0 and all(facts[i].key != facts[0].key for i in scores if i):
        others = (i for i, score in scores.items() if score >= _FAIR and says_title_otherwise(facts, i, first))
        if other := max(others, key=scores.__getitem__, default=0):
            return HeadlineChoice(other, (Evidence("the title on top in other words", 0.0),))
    top = int(0 not in scores and 1 in scores)  # below a kicker of one word
    decks = chosen - top if language not in FEW_KICKERS and _is_deck(facts, chosen, top) else 0
    if (chosen < 0 or (chosen > top and (decks or _opens_prose(facts, chosen)))) and _is_over_prose(facts[top:], decks):
        if may_be_turn(facts, top) and top in (turns_of_speech(facts) if turns is None else turns):
            return HeadlineChoice(-1, ())
        return HeadlineChoice(top, (Evidence("the only line above the prose", 0.0),))
    loud = sorted(((WEIGHTS.get(name, 0.0), name) for name in evidence), reverse=True)[:_REASONS]
    return HeadlineChoice(chosen, tuple([Evidence(name, weight) for weight, name in loud if weight > 0]))


def _score(names: Iterable[str]) -> float:
    return reduce(add, map(WEIGHTS.get, names, repeat(0.0)), 0.0)


def _opens_prose(facts: Sequence[Facts], i: int) -> bool:
    """Return True if a line ends as a sentence, "Nobody was hurt.", and is no headline between a paper's name and a byline."""
    signed = i + 1 < len(facts) and facts[i + 1].shape in SIGNING and is_outlet(facts[0].key)
    return facts[i].mark is Mark.STOP and facts[i].upper < CAPITALISED and not signed


def _is_deck(facts: Sequence[Facts], i: int, top: int) -> bool:
    """Return True if a line may be the deck or the caption of the short *top* line: no kicker, "Krieg in Elmland", and no name."""
    first, below = facts[top], facts[i + 1 : i + 4]
    named = first.words == _WORDS_OVER_DECK[0] and all(len(word) <= 3 for word in first.key.split()[1:-1])
    if named or not (top < i <= top + _MOST_DECKS and below and first.words in _WORDS_OVER_DECK and first.upper < 1):
        return False
    plain = [fact.shape for fact in below if fact.shape not in SIGNING and fact.kind is None and not fact.credit]
    return below[0].shape is Shape.CREDIT or (i == top + 1 and first.words <= facts[i].words and plain[:1] != [] and plain[0] in RUNNING)


def _is_over_prose(facts: Sequence[Facts], decks: int) -> bool:
    """Return True if the first line is no sentence above little but sentences, and perhaps *decks*, a byline or a date: "Pier reopens"."""
    first, below = facts[0], facts[1 + decks :]
    plain = not (first.kind or first.credit or first.stamp) and first.shape not in SIGNING
    if not plain or first.lead not in (Lead.CAPITAL, Lead.QUOTE) or first.mark not in _OPEN_ENDS:
        return False
    others = [i for i, fact in enumerate(below) if fact.shape not in RUNNING and fact.shape not in SIGNING]
    near = len(below) < _FEWEST_BELOW or (not decks and others and others[0] < _FEWEST_BELOW)
    return not near and _SHARE_OF_OTHERS * (len(others) - 2 * bool(decks)) <= len(facts)  # a caption, a crosshead


_WITHOUT_QUOTES: Final = str.maketrans("", "", "\"'“”„‘«»")
_MOST_DECKS: Final = 2
_WORDS_OVER_DECK: Final = range(3, 5)  # of a short headline above its deck
_OPEN_ENDS: Final = frozenset((Mark.NONE, Mark.QUESTION))
_SHARE_OF_OTHERS: Final = 6  # lines; one of them may be something other than prose
_FEWEST_BELOW: Final = 2  # lines
_FEWEST_WORDS: Final = 4  # words of a headline after a kicker or before a bar
_LONGEST_KICKER: Final = 4  # words
_LONGEST_SITE: Final = 4  # words of a site's name
_SHORTEST_HEADLINE: Final = 12  # characters of a headline of two or three words before a site's name
_SHORTEST_EAST_HEADLINE: Final = 8  # the same in a script without spaces
_EAST: Final = "\u2e80"
# Sections may come between headline and site: " - Politics - News - Harbour Post".
_MOST_PARTS: Final = 4
_BAR: Final = pattern(r"\s?[|｜]\s?")
_DASHES: Final = frozenset("-–—")
_ADDRESS: Final = pattern(r"\w\w\.\w\w")  # harbour.example, not A.B. Roe
_DASH: Final = pattern(r"\s[-–—·•«»*]\s|\s?(?:――|——)\s?|(?<=[\u3040-\u9fff？！”])[_-](?=[\u3040-\u9fff])")


def part_headline(line: str, *, title: bool = False, page: bool = True, top: str = "") -> tuple[int, int]:
    """Find the headline in its line: without a kicker before " - " and the site's name after " | ".

    Args:
        line: the line.
        title: whether it is the text's top line, like a page's title: then the site's name may follow a dash.
        page: whether the text is a whole page; on top of a story alone, only the name of a paper or an address after a dash is a site's.
        top: the top line, folded: if it contains the whole line, the words before the dash are not a kicker.

    Returns:
        The start and end of the headline, as offsets into the line.

    >>> line = "Storm in Elmford - Pier reopens after two years"
    >>> line[slice(*part_headline(line))]
    'Pier reopens after two years'
    >>> line = "Pier reopens after two years | Harbour Post"
    >>> line[slice(*part_headline(line))]
    'Pier reopens after two years'
    >>> line = "Pier reopens after two years - News - Harbour Post"
    >>> line[slice(*part_headline(line, title=True))]
    'Pier reopens after two years'
    """
    bar = line.find(" | ")
    barred = bar > 0 and len(line[:bar].split()) >= _FEWEST_WORDS
    end = _site(line, page) if title else bar if barred else len(line)
    dash = line.find(" - ", 0, end)
    kicker = dash > 0 and len(line[:dash].split()) <= _LONGEST_KICKER and len(line[dash + 3 : end].split()) >= _FEWEST_WORDS
    return (dash + 3 if kicker and (title or line[:end].lower() not in top) else 0), end


def _site(line: str, page: bool) -> int:
    """The end of a page's title, without sections and the site's name."""
    end = len(line)
    bar = _BAR.search(line)
    if bar is not None and _long(line[: bar.start()]):
        end = bar.start()
    for _ in range(_MOST_PARTS):
        dashes = list(_DASH.finditer(line, 0, end))
        if not dashes or not _long(line[: dashes[-1].start()]):
            break
        site = line[dashes[-1].end() : end]
        sure = page or end < len(line) or dashes[-1].group().strip() not in _DASHES or is_outlet(site) or _ADDRESS.search(site)
        if not sure or not _is_site(site):
            break
        end = dashes[-1].start()
    return end


def _long(text: str) -> bool:
    """Return True if a text before a site's name may be a headline."""
    count = len(text.split())
    return (
        count >= _FEWEST_WORDS
        or (count > 1 and len(text) >= _SHORTEST_HEADLINE)
        or (text[:1] >= _EAST and len(text) >= _SHORTEST_EAST_HEADLINE)
    )


def _is_site(text: str) -> bool:
    """Return True if a text may be a section or a site: few words, capitalised except for function words.

    >>> _is_site("The Harbour and Mail"), _is_site("harbour.example"), _is_site("and yet it moves")
    (True, True, False)
    """
    words = text.split()
    if not 1 <= len(words) <= _LONGEST_SITE:
        return False
    small = [word for word in words if word[0].islower() and "." not in word]
    return len(small) < len(words) and all(len(word) <= 3 for word in small)
