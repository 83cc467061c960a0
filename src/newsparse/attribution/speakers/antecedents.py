"""The names that "he" or "she" may mean: score every one in reach by the evidence for and against it."""

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from newsparse.attribution.quotes import QUOTE_MARKS
from newsparse.attribution.speakers.discourse import Discourse, opens_its_sentence, subject_signs
from newsparse.attribution.speakers.entities import BODY, MAYBE_A_PERSON, ONE_WORD, PERSON, REACH, Entity
from newsparse.attribution.speakers.name_words import AGE_AHEAD, AGED
from newsparse.patterns import pattern
from newsparse.span import Span

_MENTIONS_BEFORE_A_PRONOUN: Final = 60  # maximum number of mentions that "he" and "she" are compared with
_UNNAMED_PERSON: Final = 240  # how far back a person without a name, such as "a man", comes before a pronoun
_BACK: Final = ("in the same sentence", "in the sentence before", "two sentences before", "three sentences before", "four sentences before")
_FARTHER: Final = "sentences before"
SPOKE_UNNAMED: Final = "who spoke last is one person without a name"
_UNNAMED: Final = "somebody without a name is nearer"
_UNNAMED_HERE: Final = "somebody without a name is in that sentence"
_UNFIT: Final = "a description that fits nobody is the subject"
_UNNAMED_NEARBY: Final = frozenset((SPOKE_UNNAMED, _UNNAMED, _UNFIT))
ONLY_NAME: Final = "the only name that fits"
_FAR_BACK: Final = 3  # from this many sentences back, the position of a name within its sentence no longer counts
# "X, who he" and "X he": the pronoun refers to someone other than the name directly before it.
_APART: Final = pattern(r"(?:,?\s(?:who|whom|that|which))?\s")
_LONGEST_APART: Final = 8
_POSSESSIVES: Final = ("的", "の", "의")  # "葛长庚*的*弟弟"
_LONGEST_AGE: Final = 16  # characters of "24-year-old "
# ", president of the" after a name.
_SAID_OF: Final = pattern(r"(?:\s?\([^()\n]{1,20}\))?,\s((?:\p{Ll}[\p{Ll}-]*+\s?){1,6})")
_WORD: Final = pattern(r"\p{L}[\p{L}-]*+|[,.!?;:\"“”\n]")
_SURELY: Final = 2.0  # score of `PersonEvidence.personal` from which a name is certainly a person's
# How many words after "a" the noun for a person without a name may come.
_NOUN: Final = 5
_APPOSING: Final = frozenset((",", "as", "am", "are", "is", "s", "was", "were", "be", "been", "became"))  # "she’s a fan"
_STOPS: Final = frozenset((".", "!", "?", "\n"))


class Candidate(NamedTuple):
    """A name that a pronoun may refer to."""

    entity: Entity
    reasons: tuple[str, ...]  # the evidence for and against it, by its names in `WEIGHTS`
    weight: float  # the sum of their weights


WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "spoke last": 1.91,
        "spoke last, and is quoted again": 0.44,
        "spoke last, and adds to it": 1.92,
        "has been brought in since somebody spoke": 2.2,
        "has spoken before": 0.53,
        "in the same sentence": 4.52,
        "in the sentence before": 3.98,
        "two sentences before": 2.03,
        "three sentences before": 1.05,
        "four sentences before": 0.91,
        "sentences before": -0.07,
        "in a paragraph before": -0.87,
        "opens the paragraph before": 1.0,
        "nobody else is named in that paragraph": 1.2,
        "after a preposition": -1.99,
        "a pronoun has taken somebody up before it": -1.51,
        "a nearer name in the sentence is known to fit": -4.0,
        "surely a person": 0.50,
        "the last name that fits": 0.57,
        "the only name that fits": 2.02,
        "nobody": 1.4,
        "a description that fits nobody is the subject": 4.0,
        "somebody without a name is nearer": 0.93,
        "somebody without a name is in that sentence": 6.5,
        "who spoke last is one person without a name": 1.38,
    }
)
"""The weight of each piece of evidence; fitted by `training/fit_speakers.py`."""


def candidates(discourse: Discourse, gender: str, place: int, paragraph: Span) -> tuple[list[Candidate], tuple[str, ...]]:
    """Collect the names that a pronoun may refer to, and the evidence that it refers to nobody named."""
    search = _Search(discourse, gender, place, paragraph)
    search.read_mentions()
    search.add_the_last_speaker()
    nobody = tuple(search.signs_of_nobody())
    search.compare(alone=_UNNAMED_NEARBY.isdisjoint(nobody))
    return list(search.found.values()), nobody


class _Search:
    """The names in reach of one pronoun, with the evidence for and against each."""

    def __init__(self, discourse: Discourse, gender: str, place: int, paragraph: Span) -> None:
        self.discourse = discourse
        self.registry = discourse.registry
        self.gender = gender
        self.place = place
        self.paragraph = paragraph
        self.sentence = discourse.sentence_number(place)
        self.last = discourse.last_person_for(gender)  # the last speaker, if the pronoun may refer to them
        # Where the paragraph before begins.
        self.before = max(discourse.text.rfind("\n", 0, max(paragraph.start - 2, 0)) + 1, paragraph.start - REACH, 0)
        self.found: dict[Entity, Candidate] = {}  # the best mention of each name
        self.nearest: dict[Entity, int] = {}  # the nearest mention of each name
        self.owners: set[Entity] = set()  # names that only say whose something is, in the paragraph of the pronoun
        self.newcomer: Entity | None = None  # the person introduced since somebody last spoke

    def read_mentions(self) -> None:
        """Weigh the mentions before the pronoun, the nearest first."""
        # A paragraph may be as long as the whole text.
        begin = max(self.paragraph.start - REACH, self.place - 4 * REACH, 0)
        agreeing: dict[Entity, bool] = {}
        for mention in self.registry.last_mentions(self.place, _MENTIONS_BEFORE_A_PRONOUN):
            if self.registry.starts[mention] < begin:
                break
            entity = self.registry.entity(mention)
            if entity not in agreeing:
                agreeing[entity] = agrees(self.discourse, entity, self.gender)
            if agreeing[entity] and self._may_be_meant(mention, entity):
                self._read(mention, entity)

    def _may_be_meant(self, mention: int, entity: Entity) -> bool:
        """Return True if a pronoun can refer to a mention: no quotation holds it, and it is not right before."""
        registry, end = self.registry, self.registry.ends[mention]
        if registry.is_quoted(mention) or (entity.kind == ONE_WORD and entity not in self.discourse.spoke_at):
            return False  # one word may be only the first of its sentence, or no person's name
        if registry.starts[mention] >= self.paragraph.start and self.discourse.text.startswith(_POSSESSIVES, end):
            self.owners.add(entity)
            return False
        return self.place - end > _LONGEST_APART or _APART.fullmatch(self.discourse.text, end, self.place) is None

    def _read(self, mention: int, entity: Entity) -> None:
        discourse, start = self.discourse, self.registry.starts[mention]
        self.nearest.setdefault(entity, mention)
        standing = subject_signs(discourse, mention)
        reasons = [*self._position(start, standing)]
        if len(self.nearest) == 1 and self.nearest[entity] == mention:
            reasons.append("the last name that fits")
        # "Bo Poe welcomed", "The town's lead, Bo Poe, welcomed"
        subject = "opens its sentence" in standing or {"follows a comma", "before a verb"} <= {*standing}
        begin = min(self.paragraph.start, discourse.sentence_start(start))
        if self.newcomer is None and self._is_new(mention, entity, subject):
            self.newcomer = entity
        # An earlier "he" cannot be somebody who is introduced only now: "Nobody sings for him, says Bo Poe, head of the union."
        introduced = len(entity.words) > 1 and entity.fullest_mention[0] == start and _is_introduced(discourse, mention)
        if not subject and not introduced and discourse.pronoun_before(self.gender, start) >= begin:
            reasons.append("a pronoun has taken somebody up before it")
        reasons += self._signs_of_a_person(entity)
        made = _candidate(entity, reasons)
        if entity not in self.found or made.weight > self.found[entity].weight:
            self.found[entity] = made

    def _signs_of_a_person(self, entity: Entity) -> list[str]:
        return ["surely a person"] if self.registry.evidence(entity).personal >= _SURELY else []

    def _position(self, start: int, standing: tuple[str, ...]) -> Iterator[str]:
        """Describe the position of a mention: how far before the pronoun, and, if it is near, its *standing* as a subject."""
        back = self.sentence - self.discourse.sentence_number(start)
        yield _BACK[back] if back < len(_BACK) else _FARTHER
        if start < self.paragraph.start:
            yield "in a paragraph before"
            here = any(self.registry.starts[mention] >= self.paragraph.start for mention in self.nearest.values())
            if not here and "opens its sentence" in standing and self.discourse.sentence_start(start) <= self.before <= start:
                yield "opens the paragraph before"
        if back < _FAR_BACK and "after a preposition" in standing:
            yield "after a preposition"

    def _is_new(self, mention: int, entity: Entity, subject: bool) -> bool:
        """Return True if a mention brings in somebody after the last speaker, as a subject or with a description."""
        discourse, start = self.discourse, self.registry.starts[mention]
        if start <= self.last.place or (len(entity.words) < 2 and not entity.titles) or entity.fullest_mention[0] != start:
            return False
        described = _is_introduced(discourse, mention)
        free = discourse.speaker_of(start) is None or (described and not discourse.adds_to_earlier_words())
        return free and (subject or described)

    def add_the_last_speaker(self) -> None:
        """Add who spoke last, wherever named."""
        discourse = self.discourse
        if self.place - self.last.place >= REACH:
            return
        for entity in self.last.found.who[:1]:
            known, shown = self.found.get(entity), self.registry.evidence(entity)
            fits = not self.gender or shown.gender in ("", self.gender)
            surname = entity.kind == ONE_WORD and shown.kind != BODY and shown.personal >= 0 and fits
            if known is None and not surname and not agrees(discourse, entity, self.gender):
                continue
            if discourse.tells_of_somebody_else(self.gender) or entity in self.owners:
                self.found.pop(entity, None)
                continue
            # Whatever the last speaker was called by is as good as a name there: "the mayor said", "she said".
            called = [*self._position(self.last.place, ()), *self._signs_of_a_person(entity)]
            named = list(known.reasons) if known else []
            last = [sign for sign in named if sign == "the last name that fits"]
            reasons = max(named or called, [*called, *last], key=_weight)
            self.found[entity] = _candidate(entity, [*reasons, *self._signs_of_the_last_speaker()])

    def _signs_of_the_last_speaker(self) -> Iterator[str]:
        discourse = self.discourse
        yield "spoke last"
        said = discourse.attribution.content if discourse.attribution is not None else ()
        if said and discourse.text[said[0].start] in QUOTE_MARKS:
            yield "spoke last, and is quoted again"
        if discourse.adds_to_earlier_words():
            yield "spoke last, and adds to it"

    def _add(self, entity: Entity, *reasons: str) -> None:
        self.found[entity] = _candidate(entity, [*self.found[entity].reasons, *reasons])

    def compare(self, *, alone: bool) -> None:
        """Add who is new, who has spoken before, and the evidence that comes from the other names; *alone* if nobody unnamed is near."""
        discourse = self.discourse
        for entity in self.found.keys() - set(self.last.found.who):
            if entity is self.newcomer:
                self._add(entity, "has been brought in since somebody spoke")
            if entity in discourse.spoke_at:
                self._add(entity, "has spoken before")
        near = self.registry.between(self.before, self.place)
        here = {self.registry.entity(mention) for mention in near if not self.registry.is_quoted(mention)} & self.found.keys()
        rivals = {*self.last.found.who, self.newcomer} & self.found.keys()
        for entity in here if alone and len(here) == 1 and (here <= rivals or not rivals) else ():
            self._add(entity, "nobody else is named in that paragraph")
        certain = [entity for entity in self.found if discourse.gender_of(entity)]
        if certain and len(self.found) == 1:
            self._add(certain[0], ONLY_NAME)
        nearest = max([self.nearest.get(entity, -1) for entity in certain], default=-1)
        close = nearest >= 0 and self.sentence == discourse.sentence_number(self.registry.starts[nearest])
        for entity in self.found if close else ():
            if entity not in certain and nearest > self.nearest.get(entity, -1):
                self._add(entity, "a nearer name in the sentence is known to fit")

    def signs_of_nobody(self) -> Iterator[str]:
        """List the evidence that the pronoun refers to somebody unnamed."""
        discourse, gender, place = self.discourse, self.gender, self.place
        yield "nobody"
        # The person without a name who opens a story is often the one who is named next.
        spoke = discourse.last_is_unnamed_person and not discourse.unresolved_since and self.newcomer is None
        if spoke and place - discourse.last_place < REACH / 2 and self.last is discourse.last_person:
            yield SPOKE_UNNAMED
        # "He" is nobody who comes before the subject of a later sentence; "the star" may be.
        subjects = [mention for mention in self.nearest.values() if gender and opens_its_sentence(discourse, mention)]
        later = [self.registry.starts[mention] for mention in subjects]
        begin = max(place - _UNNAMED_PERSON, 0, *later)
        if unnamed := unnamed_person(discourse, gender, begin, place):
            yield unnamed
        last = max([self.registry.starts[mention] for mention in self.nearest.values()], default=-1)
        begin = max(begin, self.paragraph.start if last < self.paragraph.start else discourse.sentence_start(place))
        said = discourse.attribution.content if discourse.attribution is not None else ()
        end = min([place, *(span.start for span in said if span.start >= begin)])  # not "A man drowned, she said"
        just = spoke and gender and last < self.paragraph.start < discourse.last_place < place and discourse.last_person.gender == gender
        if just or (unnamed and last < begin and unnamed_person(discourse, gender, begin, end)):
            yield _UNNAMED_HERE  # "…, *la voisine* dit ne plus dormir. « Je sursaute », a-t-elle confié"


def _is_introduced(discourse: Discourse, mention: int) -> bool:
    """Return True if the text says who a name is: "Ann Roe, president of the council,", "Ann Roe, 58,", "a diver, Ann Roe, who"."""
    text, people, end = discourse.text, discourse.people, discourse.registry.ends[mention]
    match = _SAID_OF.match(text, end)
    words = match[1].split() if match is not None else []
    start = discourse.registry.starts[mention]
    aged = AGED.match(text, end) or AGE_AHEAD.search(text, max(start - _LONGEST_AGE, 0), start)
    if aged or any(word in people.roles or word in people.titles for word in words):
        return True
    return words != [] and words[0] in people.personal_relatives and discourse.registry.entity(mention).titles != set()


def _candidate(entity: Entity, reasons: list[str]) -> Candidate:
    return Candidate(entity, tuple(reasons), _weight(reasons))


def _weight(reasons: list[str]) -> float:
    return sum([WEIGHTS[reason] for reason in reasons])


def agrees(discourse: Discourse, entity: Entity, gender: str) -> bool:
    """Return True if a pronoun of this gender may refer to a name: some evidence shows a person, and none shows another gender."""
    if entity.kind not in MAYBE_A_PERSON or entity is discourse.author:
        return False  # the author is "I"
    known, own = discourse.registry.evidence(entity), discourse.gender_of(entity)
    if known.kind not in MAYBE_A_PERSON or (own and gender and own != gender):
        return False
    if entity.kind == PERSON:
        return known.personal > 0 or (known.personal == 0 and entity in discourse.spoke_at)
    # A single word counts only if pronouns show it to be a person's name.
    return known.gender != "" and known.personal > 0


def unnamed_person(discourse: Discourse, gender: str, begin: int, place: int) -> str:
    """Return evidence if an unnamed person, "a man" or "the hero", is introduced between an offset and a pronoun; "" if none is."""
    people, registry = discourse.people, discourse.registry
    words = [word.lower() for span in registry.outside_quotations(begin, place) for word in _WORD.findall(discourse.text, *span)]
    for index in reversed([index for index, word in enumerate(words) if word in people.indefinites or word in people.definites]):
        word, before = words[index], words[index - 1] if index else ""
        indefinite = word in people.indefinites and before not in _APPOSING
        # The subject of the sentence before is likelier meant than any name.
        subject = word in people.definites and before in _STOPS and sum(map(_STOPS.__contains__, words[index:])) == 1
        if indefinite or subject:
            phrase = itertools.takewhile(lambda noun: noun not in _STOPS, words[index + 1 : index + 1 + _NOUN])
            noun = next((noun for noun in phrase if noun in people.gendered_nouns or noun in people.roles), "")
            agrees = len({people.gendered_nouns.get(noun, ""), gender} - {""}) < 2
            if noun and agrees and (indefinite or not registry.described_as(noun)):
                return _UNNAMED if indefinite else _UNFIT
    return ""


def share(weight: float, others: Iterable[float]) -> float:
    """Return the probability of a choice by its score and those of the others (softmax)."""
    return 1 / (1 + sum([math.exp(other - weight) for other in others]))
