"""Stories without a page around them: hardly a line of furniture, and none between their sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.labelling.groups.head import DECK_SHAPES
from newsparse.labelling.groups.page import SENTENCES, Member, Page
from newsparse.lines.forms import SIGNING

_LAST_HEADLINE: Final = 2  # lines above the headline of such a story, at most
_FEWEST_SENTENCES: Final = 3
_MOST_FURNITURE: Final = 4  # lines
_SHORTEST_DECK: Final = 4  # words


def plain_stories(page: Page) -> Iterator[Member]:
    """The sentences below the main prose, and the line right below the headline that has no full stop."""
    facts, top = page.facts, page.headline + 1
    if not 0 < top <= _LAST_HEADLINE + 1:
        return
    told = [i for i in range(top, len(facts)) if facts[i].shape in SENTENCES and facts[i].kind is None and facts[i].credit is None]
    furniture = [i for i, fact in enumerate(facts) if fact.kind is not None]
    few = len(told) < max(_FEWEST_SENTENCES, (len(facts) - top) / 2)
    if few or len(furniture) > _MOST_FURNITURE or any(told[0] < i < told[-1] for i in furniture):
        return
    yield from ((i, "a sentence of a story without furniture between its lines") for i in told if i > page.last and not facts[i].has_link)
    deck = facts[top]
    bare = not (deck.stamp or deck.signs or deck.by or deck.digits or deck.kind)
    apart = top < told[0] and (page.gaps[top + 1] or facts[top + 1].shape in SIGNING)  # no line of a paragraph
    if apart and deck.shape in DECK_SHAPES and bare and deck.words >= _SHORTEST_DECK:
        yield top, "below the headline of a story without furniture"
