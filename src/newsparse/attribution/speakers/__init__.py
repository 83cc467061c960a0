"""The full name behind each source."""

from collections.abc import Sequence
from typing import NamedTuple

from newsparse.attribution.values import Speaker
from newsparse.knowledge import Language
from newsparse.passage import Passage
from newsparse.span import Span


class Source(NamedTuple):
    """What is known of one attribution before its speaker is."""

    paragraph: Span
    """The passage that it begins in."""
    source: Span | None
    """The source as the text puts it."""
    cue: Span | None = None
    content: tuple[Span, ...] = ()


class Verdict(NamedTuple):
    """Who stands behind a source."""

    speakers: tuple[Speaker, ...]
    anonymous: bool
    """Whether the text leaves the source without a name."""
    why: str
    """How the speaker was found, or why there is none."""


def resolve(
    text: str, passages: Sequence[Passage], sources: Sequence[Source], language: Language
) -> tuple[tuple[Verdict, ...], tuple[Speaker, ...]]:
    """Find the speakers behind sources; none is looked for yet."""
    return tuple(Verdict((), False, "no name looked for") for _ in sources), ()
