"""Certainties: pushes that outweigh fitted weights."""

from __future__ import annotations

from typing import Final

from newsparse.labelling.states import FURNITURE, State
from newsparse.labelling.weight_table import pack
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, RUNNING, FoundBy, Mark, Shape, Sign

# A push that no sum of weights outdoes.
_CERTAIN: Final = 1_000_000
# The shortest line with a date that is a post: "Stay away, everyone! — Ruth Calder (@ruthcalder) May 3, 2024"
_SHORTEST_POST: Final = 9
_BARE: Final = 800
# Packed: a dateline opens a paragraph, and neither its block nor the next one is a standfirst.
IS_HEADLINE: Final = pack([2 * _CERTAIN if state is State.HEADLINE else 0 for state in State])
STORY: Final = pack([_BARE if state is State.PARAGRAPH else 0 for state in State])
_HEADING: Final = pack([-60 if state is State.PARAGRAPH else 0 for state in State])
_BARE_FURNITURE: Final = pack([_BARE if state in FURNITURE else 0 for state in State])
# A line that names nobody is hardly a byline.
_NAMELESS: Final = pack([100 if state is State.BYLINE else 0 for state in State])
# A line that ends with a sure picture credit is a caption, unless much speaks against it.
_CREDITED: Final = pack([250 if state is State.CAPTION else 0 for state in State])
_OWN_FURNITURE: Final = pack([_CERTAIN // 2 if state in FURNITURE else 0 for state in State])
_SHAPED: Final = {Shape.END_MATTER: _BARE_FURNITURE, Shape.CREDITED_LINE: _CREDITED}
FOLLOWS: Final = pack([-_BARE if state is State.STANDFIRST else 0 for state in State])
# Comments of readers are not part of the story.
COMMENTED: Final = pack([-_BARE if state in (State.PARAGRAPH, State.CAPTION, State.CROSSHEAD) else 0 for state in State])
OPENS: Final = FOLLOWS + STORY


def certainty(facts: Facts) -> int:
    """Return the certainties about a line, packed; only the chosen line can be the headline."""
    push = _SHAPED.get(facts.shape, 0)
    if facts.by is None and not facts.name:
        push -= _NAMELESS
    return push - IS_HEADLINE // 2 + (_OWN_FURNITURE if facts.found_by is FoundBy.OWN_PHRASE else 0)


def certainty_among_few(facts: Facts) -> int:
    """The same among a few blocks."""
    posted = facts.stamp in DATED and Sign.TAG in facts.signs and facts.words >= _SHORTEST_POST
    if facts.shape in RUNNING or (facts.kind is None and (facts.mark == Mark.DASH or posted)):
        # "TIN GRADE A -" opens what follows.
        return STORY
    if facts.shape == Shape.LINE and facts.kind is None:
        return _HEADING
    return _BARE_FURNITURE if facts.found_by in (FoundBy.LINE, FoundBy.OPENING) else 0
