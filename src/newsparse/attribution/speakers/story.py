"""What is known while the sources of a story are read."""

from array import array
from bisect import bisect_left, bisect_right
from collections import deque
from functools import lru_cache
from typing import Final, NamedTuple

import regex

from newsparse.attribution.speakers.entities import Entity
from newsparse.attribution.speakers.registry import Registry
from newsparse.knowledge import Language
from newsparse.segment import Evidence
from newsparse.span import Span

# Where a sentence ends, for counting: `. `, `!” `, a line's end (a paragraph counts twice); not after "Sen." or the "J." of a name.
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
# The noun of a source is among so many words, in so many characters.
_WORDS: Final = 6
_NOUNS: Final = 80
FAR: Final = 1500
"""How far back, in code points, a pronoun looks: about three paragraphs."""


@lru_cache(maxsize=64)
def _pronouns(words: tuple[str, ...]) -> "regex.Pattern[str]":
    """What finds the pronouns of a language; kept for up to 64 languages."""
    return regex.compile(rf"\b(?:{'|'.join(map(regex.escape, words)) or '(?!)'})\b", regex.IGNORECASE)


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
    """The rule that decided."""
    trust: float = 0.0
    """How likely the names are right, where the rule has weighed them; else 0, and the rule's own share counts."""
    because: tuple[Evidence, ...] = ()
    """What it weighed."""


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
        self.reading: Source | None = None
        """The attribution whose speaker is looked for."""
        self.spoken: dict[Entity, int] = {}
        """Where each of the last ones to speak did so, the latest at the end."""
        self.genders: dict[Entity, str] = {}
        """Of those whose names tell no gender that of the pronouns which have taken them up."""
        self.last: Found = NOBODY
        self.last_place = -FAR
        self.person: Found = NOBODY
        """The last one to speak who may be a person: no crowd, and no body without a name."""
        self.person_place = -FAR
        self.doubtful = False
        """Whether somebody has spoken since of whom it is not known who it is."""
        self.unnamed = False
        """Whether who spoke last is one person without a name: "the official"."""
        self.contents: deque[tuple[int, int, Found]] = deque(maxlen=_CONTENTS)
        """What was said last, and by whom."""
        self.standings: dict[int, tuple[str, ...]] = {}
        """What makes the mentions that a pronoun has asked about look like a subject, or like none."""
        self._verbs = language.speech.verbs if language.speech else {}
        self._auxiliaries = language.speech.auxiliaries if language.speech else frozenset[str]()
        speech = language.speech
        told = (speech.inverting_verbs or frozenset(speech.verbs)) | speech.addressing_verbs if speech else frozenset[str]()
        self._speaking = told
        self._past = language.dates.past | language.dates.finite_past
        self._endings = language.dates.past_endings
        self._sentences: array[int] | None = None
        self._pronouns: dict[str, array[int]] | None = None

    @property
    def sentences(self) -> "array[int]":
        """Where sentences begin, but for the first one and those inside of quotations."""
        if self._sentences is None:
            within = self.registry.in_quotation
            self._sentences = array("q", [match.end() for match in _SENTENCE.finditer(self.text) if not within(match.start())])
        return self._sentences

    def sentence(self, place: int) -> int:
        """How many sentences have ended before a place."""
        return bisect_right(self.sentences, place)

    def opening(self, place: int) -> int:
        """Where the sentence at a place begins."""
        sentence = self.sentence(place)
        return self.sentences[sentence - 1] if sentence else 0

    def said(self, place: int) -> "Found | None":
        """Who said what lies at a place; none where nobody did."""
        for start, end, found in self.contents:
            if start <= place < end:
                return found
        return None

    def finite(self, word: str) -> bool:
        """Whether a word looks like a verb that a subject stands before."""
        return word in self._verbs or word in self._auxiliaries or word in self._past or word.endswith(self._endings)

    def resumes(self) -> bool:
        """Whether the attribution that is read adds to what was said before: "he added"."""
        cue = self.reading.cue if self.reading is not None else None
        return cue is not None and not self.people.continuing_verbs.isdisjoint(cue.of(self.text).lower().split())

    def says(self) -> bool:
        """Whether the attribution that is read is made with a verb of speaking or in the past: "says", "declined", no "shows"."""
        cue = self.reading.cue if self.reading is not None else None
        if cue is None:
            return True
        words = cue.of(self.text).lower().split()
        return not self._speaking.isdisjoint(words) or words == [":"] or any(word.endswith(self._endings) for word in words)

    def going(self, word: str) -> bool:
        """Whether a word can only be a verb behind a subject: "has", "said"."""
        return word in self._auxiliaries or word in self._verbs

    def pronoun_before(self, gender: str, place: int) -> int:
        """Where the last pronoun of a gender stands before a place, outside quotations; -1 where none does."""
        if self._pronouns is None:
            self._pronouns = {}
            for match in _pronouns(tuple(self.people.pronouns)).finditer(self.text):
                if not self.registry.in_quotation(match.start()):
                    self._pronouns.setdefault(self.people.pronouns[match[0].lower()], array("q")).append(match.start())
        places = self._pronouns.get(gender, ())
        index = bisect_left(places, place) - 1
        return places[index] if index >= 0 else -1

    def _one_person(self, source: Span) -> bool:
        """Whether a source is a noun for one person."""
        words = self.text[source.start : min(source.end, source.start + _NOUNS)].lower().split()[:_WORDS]
        nouns = [word.strip(",") for word in words]
        return any(word in self.people.roles or word in self.people.gendered_nouns for word in nouns)

    def remember(self, source: Source, found: Found) -> None:
        """Keep who spoke, and what."""
        if source.source is None:
            return
        place = source.source.start
        if self.said(place) is None:  # who is quoted by another does not hold the floor
            self._take_floor(found, source.source)
        self.contents.extend([(span.start, span.end, found) for span in source.content[:_PIECES]])

    def _take_floor(self, found: Found, source: Span) -> None:
        """Keep who spoke last; nobody knows who did where neither a name nor its lack was found."""
        self.doubtful = not found.who and not found.anonymous
        if self.doubtful:
            return
        self.last, self.last_place = found, source.start
        self.unnamed = found.anonymous and self._one_person(source)
        if found.who or self.unnamed:
            self.person, self.person_place = found, source.start
        for entity in found.who:
            self.spoken.pop(entity, None)
            self.spoken[entity] = source.start
        while len(self.spoken) > _SPEAKERS:
            del self.spoken[next(iter(self.spoken))]
