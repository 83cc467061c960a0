"""What is known while the sources of a story are read."""

from array import array
from bisect import bisect_right
from collections import deque
from typing import Final, NamedTuple

import regex

from newsparse.attribution.speakers.entities import Entity
from newsparse.attribution.speakers.registry import Registry
from newsparse.knowledge import Language
from newsparse.span import Span

# Where a sentence ends, for counting: `. `, `!” `, a line's end; not after "Sen." or the "J." of a name.
_SENTENCE: Final = regex.compile(
    r"""
    [.!?](?<!\b(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Rev|Sens?|Reps?|Govs?|Gen|Lt|Col|Maj|Sgt|Capt|Cpl|Adm|Cmdr|St|Hon|Pres|Det|Insp|Supt|Cllr|Hr|Fr|Mme)\.)
    ["”’')]*+\s
    | \n
    """,
    regex.VERBOSE,
)
# So many speakers are remembered, so many pieces of what was said last, and so many of one attribution.
_SPEAKERS: Final = 50
_CONTENTS: Final = 12
_PIECES: Final = 4
FAR: Final = 1500
"""How far back, in code points, a pronoun looks: about three paragraphs."""


class Source(NamedTuple):
    """What is known of one attribution before its speaker is."""

    paragraph: Span
    """The passage that it begins in."""
    source: Span | None
    """The source as the text puts it."""
    cue: Span | None = None
    content: tuple[Span, ...] = ()


class Found(NamedTuple):
    """Whom a source names."""

    who: tuple[Entity, ...]
    anonymous: bool
    why: str


Mention = tuple[int, int, Entity]
"""Where a name begins and ends, and whose it is."""
NOBODY: Final = Found((), False, "no source")


class Story:
    """The names of a story, and who spoke last in it."""

    def __init__(self, text: str, registry: Registry, language: Language, begin: int = 0, author: Entity | None = None) -> None:
        self.text = text
        self.registry = registry
        self.people = language.people
        self.begin = begin
        """Where the body begins."""
        self.author = author
        """Who says "I" outside quotations, where one alone signs."""
        self.spoken: dict[Entity, int] = {}
        """Where each of the last ones to speak did so, the latest at the end."""
        self.last: Found = NOBODY
        self.last_place = -FAR
        self.contents: deque[tuple[int, int, Found]] = deque(maxlen=_CONTENTS)
        """What was said last, and by whom."""
        self.standings: dict[int, float] = {}
        """How much the mentions that a pronoun has asked about look like a subject."""
        self._sentences: array[int] | None = None

    @property
    def sentences(self) -> "array[int]":
        """Where sentences begin, but for the first one."""
        if self._sentences is None:
            self._sentences = array("q", [match.end() for match in _SENTENCE.finditer(self.text)])
        return self._sentences

    def sentence(self, place: int) -> int:
        """How many sentences have ended before a place."""
        return bisect_right(self.sentences, place)

    def _inside(self, place: int) -> bool:
        """Whether a place lies in what somebody else said: who is quoted by another does not hold the floor."""
        for start, end, _ in self.contents:  # noqa: SIM110 (asked for every source)
            if start <= place < end:
                return True
        return False

    def remember(self, source: Source, found: Found) -> None:
        """Keep who spoke, and what."""
        if source.source is None:
            return
        place = source.source.start
        if (found.who or found.anonymous) and not self._inside(place):
            self.last, self.last_place = found, place
            for entity in found.who:
                self.spoken.pop(entity, None)
                self.spoken[entity] = place
            while len(self.spoken) > _SPEAKERS:
                del self.spoken[next(iter(self.spoken))]
        self.contents.extend([(span.start, span.end, found) for span in source.content[:_PIECES]])
