"""Resolve "he" and "she": score every name in reach by the evidence for and against it."""

import math
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Final, NamedTuple

from newsparse.attribution.speakers.discourse import (
    DESCRIPTIONS,
    QUOTE_MARKS,
    SUBJECT_SIGNS,
    Discourse,
    opens_its_sentence,
    read_subject_signs,
    subject_signs,
)
from newsparse.attribution.speakers.entities import BODY, MAYBE_A_PERSON, ONE_WORD, PERSON, REACH, Entity
from newsparse.attribution.speakers.name_words import AGE_AHEAD, AGED
from newsparse.patterns import pattern
from newsparse.span import Span

_MENTIONS_BEFORE_A_PRONOUN: Final = 60  # maximum number of mentions that "he" and "she" are compared with
_UNNAMED_PERSON: Final = 240  # how far back a person without a name, such as "a man", comes before a pronoun
_FAR_FROM_A_NAME: Final = 300  # beyond this, no name is near a pronoun
_BACK: Final = ("in the same sentence", "in the sentence before", "two sentences before", "three sentences before", "four sentences before")
_FARTHER: Final = "sentences before"
GENDER_UNKNOWN: Final = "its gender is not known"
SPOKE_UNNAMED: Final = "who spoke last is one person without a name"
_UNNAMED: Final = "somebody without a name is nearer"
_UNFIT: Final = "a description that fits nobody is nearer"
_UNNAMED_NEARBY: Final = frozenset((SPOKE_UNNAMED, _UNNAMED, _UNFIT))
ONLY_NAME: Final = "the only name that fits"
NEARER_IN_THE_SENTENCE: Final = "a nearer name in the sentence is known to fit"
_FAR_BACK: Final = 3  # from this many sentences back, the position of a name within its sentence no longer counts
# "X, who he" and "X he": the pronoun refers to someone other than the name directly before it.
_APART: Final = pattern(r"(?:,?\s(?:who|whom|that|which))?\s")
_LONGEST_APART: Final = 8
_LONGEST_QUESTION: Final = 24  # characters of "When asked "
_KIN: Final = 20  # characters of a noun for a relative before a name
_LONGEST_AGE: Final = 16  # characters of "24-year-old "
_POSSESSIVES: Final = ("的", "の", "의")  # "葛长庚*的*弟弟"
# ", president of the" after a name.
_SAID_OF: Final = pattern(r"(?:\s?\([^()\n]{1,20}\))?,\s((?:\p{Ll}[\p{Ll}-]*+\s?){1,6})")
_APPOSED_TO_THE_END: Final = pattern(r"(?:\s?\([^()\n]{1,20}\))?,\s(\p{L}++)[^.!?,;\n]{3,160}+[.!?]\s")
_WORD: Final = pattern(r"\p{L}[\p{L}-]*+|[,.!?;:\"“”\n]")
# Scores of `PersonEvidence.personal`.
_SURELY: Final = 2.0  # a name is certainly a person's
_HARDLY: Final = 1.0  # a name is only doubtfully a person's
_OFTEN: Final = 5  # mentions of a name that the story names often
# " from Elmford, " between a noun and the name of whom it means.
_TO_ITS_NAME: Final = pattern(r"(?:[^.!?,;\n]{0,60}+,)?\s")
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
        "somebody without a name has spoken since": -1.04,
        "spoke last, a paragraph or more ago": 0.48,
        "spoke last, and asked a question": -6.0,
        "was asked a question": 2.0,
        "another name has been brought in since": -2.53,
        "has been brought in since somebody spoke": 1.53,
        "has spoken before": 0.53,
        "in the same sentence": 4.52,
        "in the same sentence, but not as its subject": 2.53,
        "in the sentence before": 3.98,
        "two sentences before": 2.03,
        "three sentences before": 1.05,
        "four sentences before": 0.91,
        "sentences before": -0.07,
        "in a paragraph before": -0.87,
        "opens its sentence": 0.51,
        "opens the paragraph before": 1.0,
        "nobody else is named in that paragraph": 1.2,
        "only part of the name has come so far": -1.5,
        "follows a comma": 0.54,
        "before a verb": 0.59,
        "after a preposition": -1.99,
        "in what another said": -0.98,
        "in what the last speaker said": -0.51,
        "a pronoun has taken somebody up before it": -1.51,
        "its gender is not known": -0.12,
        "a nearer name is known to fit": 0.44,
        "a nearer name in the sentence is known to fit": -0.55,
        "little shows a person": -1.51,
        "surely a person": 0.50,
        "named often": 1.62,
        "the last name that fits": 0.57,
        "the only name that fits": 2.02,
        "nobody": 1.55,
        "all names are far": 0.94,
        "a description that fits nobody is nearer": 0.97,
        "a description that fits nobody is the subject": 4.0,
        "somebody without a name is nearer": 0.93,
        "who spoke last has no name": 1.01,
        "who spoke last is one person without a name": 1.38,
        "who spoke last is not known": 0.02,
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
        inside = self.registry.in_quotation(self.place) and not self._interrupts_its_quotation()
        agreeing: dict[Entity, bool] = {}
        last = self.registry.mentions_before(self.place) - 1
        for mention in range(last, max(last - _MENTIONS_BEFORE_A_PRONOUN, -1), -1):
            if self.registry.starts[mention] < begin:
                break
            entity = self.registry.entity(mention)
            if entity not in agreeing:
                agreeing[entity] = agrees(self.discourse, entity, self.gender)
            if agreeing[entity] and self._may_be_meant(mention, inside):
                self._read(mention, entity)
            elif not agreeing[entity] and self.newcomer is None and may_be_anything(self.discourse, entity, self.gender):
                acts = "before a verb" in (signs := subject_signs(self.discourse, mention)) and _is_a_subject(signs)
                if acts and self._is_new(mention, entity, acts):
                    self._read(mention, entity)

    def _interrupts_its_quotation(self) -> bool:
        """Return True if the pronoun is in a clause inside the quotation that it reports: `« Roe est sûr, dit-*il*. »`."""
        said = self.discourse.attribution.content if self.discourse.attribution is not None else ()
        return bool(said) and said[0].end < self.place and self.discourse.text[said[0].start] in QUOTE_MARKS

    @cached_property
    def _is_asked(self) -> bool:
        """Whether the sentence opens with a question that the pronoun answers: "Asked about the plan, *she* said"."""
        opened = self.discourse.sentence_start(self.place)
        words = self.discourse.text[opened : opened + _LONGEST_QUESTION].lower().split(maxsplit=2)
        return not self.discourse.people.asking_verbs.isdisjoint(words[:2]) and self.discourse.text[self.place - 2 : self.place] == ", "

    def _may_be_meant(self, mention: int, inside: bool) -> bool:
        """Return True if a pronoun outside quotations can refer to a mention: no quotation holds it, and it is not right before."""
        registry, discourse, entity = self.registry, self.discourse, self.registry.entity(mention)
        if not inside and registry.is_quoted(mention):
            return False
        if entity.kind == ONE_WORD and entity not in discourse.sources_by_name and entity not in discourse.spoke_at:
            return False  # it may be only the first word of its sentence, or no person's name
        if registry.starts[mention] >= self.paragraph.start and discourse.text.startswith(_POSSESSIVES, registry.ends[mention]):
            self.owners.add(entity)
            return False
        kin = discourse.text[max(0, registry.starts[mention] - _KIN) : registry.starts[mention]].rstrip(", ").rpartition(" ")[2]
        if self.gender and discourse.people.gendered_nouns.get(kin, self.gender) != self.gender:
            return False  # "she" is not Poe in "her late husband, Poe"
        if self._is_asked and registry.starts[mention] >= discourse.sentence_start(self.place):
            return False  # "Asked whether Ann Roe would resign, she said"
        between = self.place - registry.ends[mention]
        return between > _LONGEST_APART or _APART.fullmatch(discourse.text, registry.ends[mention], self.place) is None

    def _read(self, mention: int, entity: Entity) -> None:
        discourse, start = self.discourse, self.registry.starts[mention]
        self.nearest.setdefault(entity, mention)
        standing = subject_signs(discourse, mention)
        reasons = [*self._position(start, entity, standing)]
        if len(self.nearest) == 1 and self.nearest[entity] == mention:
            reasons.append("the last name that fits")
        subject = _is_a_subject(standing)
        begin = min(self.paragraph.start, discourse.sentence_start(start))
        if self.newcomer is None and self._is_new(mention, entity, subject):
            self.newcomer = entity
        # An earlier "he" cannot be somebody who is introduced only now: "Nobody sings for him, says Bo Poe, head of the union."
        introduced = len(entity.words) > 1 and entity.fullest_mention[0] == start and _is_introduced(discourse, mention)
        if introduced:  # it ends the sentence, and is no relative clause
            closed = _APPOSED_TO_THE_END.match(discourse.text, self.registry.ends[mention], self.registry.ends[mention] + REACH)
            introduced = closed is not None and closed[1] not in discourse.people.relatives
        if not subject and not introduced and discourse.pronoun_before(self.gender, start) >= begin:
            reasons.append("a pronoun has taken somebody up before it")
        reasons += _signs_of_a_person(discourse, entity)
        if len(entity.words) > 1 and self.place < entity.fullest_mention[0]:
            reasons.append("only part of the name has come so far")
        made = _candidate(entity, reasons)
        if entity not in self.found or made.weight > self.found[entity].weight:
            self.found[entity] = made

    def _position(self, start: int, entity: Entity, standing: tuple[str, ...]) -> Iterator[str]:
        """Describe the position of a mention: how far before the pronoun, and, if it is near, its *standing* as a subject."""
        back = self.sentence - self.discourse.sentence_number(start)
        if back or not SUBJECT_SIGNS.isdisjoint(standing):
            yield _BACK[back] if back < len(_BACK) else _FARTHER
        else:
            yield "in the same sentence, but not as its subject"
        if start < self.paragraph.start:
            yield "in a paragraph before"
            here = any(self.registry.starts[mention] >= self.paragraph.start for mention in self.nearest.values())
            if not here and "opens its sentence" in standing and self.discourse.sentence_start(start) <= self.before <= start:
                yield "opens the paragraph before"
        said = self.discourse.speaker_of(start)
        if said is not None and entity not in said.who:
            yield "in what another said"
            if said.who and said.who == self.last.found.who:
                yield "in what the last speaker said"
        yield from standing if back < _FAR_BACK else ()

    def _is_new(self, mention: int, entity: Entity, subject: bool) -> bool:
        """Return True if a mention brings in somebody after the last speaker, as a subject or with a description."""
        discourse, start = self.discourse, self.registry.starts[mention]
        if start <= self.last.place or len(entity.words) < 2 or entity.fullest_mention[0] != start:
            return False
        described = _is_introduced(discourse, mention)
        free = discourse.speaker_of(start) is None or (described and not discourse.adds_to_earlier_words())
        return free and (subject or described)

    def add_the_last_speaker(self) -> None:
        """Add who spoke last, wherever named."""
        discourse = self.discourse
        if self.place - self.last.place >= REACH:
            return
        since = discourse.last_person.source
        if self.last is not discourse.last_person and since is not None:
            begin = max(since.end, self.place - _UNNAMED_PERSON)
            if next(unnamed_person(discourse, self.gender, begin, self.place), None) is not None:
                return  # "A spokesman said he was sorry. A woman wept. She said …" is not who spoke before him
        for entity in self.last.found.who[:1]:
            known, shown = self.found.get(entity), self.registry.evidence(entity)
            fits = not self.gender or shown.gender in ("", self.gender)
            surname = entity.kind == ONE_WORD and shown.kind != BODY and shown.personal >= 0 and fits
            if known is None and not surname and not agrees(discourse, entity, self.gender):
                continue
            if discourse.tells_of_somebody_else(self.gender) or entity in self.owners:
                self.found.pop(entity, None)
                continue
            reasons = list(known.reasons) if known else [_FARTHER, *_signs_of_a_person(discourse, entity)]
            described = self._position_of_the_description(entity, reasons)
            reasons = max(reasons, described, key=_weight) if described else reasons
            self.found[entity] = _candidate(entity, [*reasons, *self._signs_of_the_last_speaker(entity)])

    def _position_of_the_description(self, entity: Entity, reasons: list[str]) -> list[str]:
        """Weigh the words that the last speaker was called by, if they describe somebody named earlier: "the mayor said"."""
        discourse, source = self.discourse, self.last.source
        if source is None or self.last.found.why not in DESCRIPTIONS:
            return []
        position = self._position(source.start, entity, tuple(read_subject_signs(discourse, source.start, source.end)))
        last = ["the last name that fits"] if "the last name that fits" in reasons else []
        return [*position, *last, *_signs_of_a_person(discourse, entity)]

    def _signs_of_the_last_speaker(self, entity: Entity) -> Iterator[str]:
        discourse = self.discourse
        yield "spoke last"
        said = discourse.attribution.content if discourse.attribution is not None else ()
        if said and discourse.text[said[0].start] in QUOTE_MARKS:
            yield "spoke last, and is quoted again"
        if discourse.adds_to_earlier_words():
            yield "spoke last, and adds to it"
        if self._answers():
            yield "spoke last, and asked a question"
        if self.last.place < discourse.last_place:
            yield "somebody without a name has spoken since"
        if self.last.place < self.paragraph.start:
            yield "spoke last, a paragraph or more ago"
        if self.newcomer is not None and self.newcomer is not entity:
            yield "another name has been brought in since"

    def _answers(self) -> bool:
        """Return True if the pronoun is whoever answers the question of the last speaker."""
        return self.last.asked is not None and self.discourse.people.asking_verbs.isdisjoint(self.discourse.cue_words())

    def _add(self, entity: Entity, *reasons: str) -> None:
        self.found[entity] = _candidate(entity, [*self.found[entity].reasons, *reasons])

    def compare(self, *, alone: bool) -> None:
        """Add who is new, who has spoken before, and the evidence that comes from the other names; *alone* if nobody unnamed is near."""
        for entity in self.found.keys() - set(self.last.found.who):
            if entity is self.newcomer:
                self._add(entity, "has been brought in since somebody spoke")
            if entity in self.discourse.spoke_at:
                self._add(entity, "has spoken before")
            if self._answers() and entity in (self.last.asked or ()):
                self._add(entity, "was asked a question")
        near = self.registry.between(self.before, self.place)
        here = {self.registry.entity(mention) for mention in near if not self.registry.is_quoted(mention)} & self.found.keys()
        rivals = {*self.last.found.who, self.newcomer} & self.found.keys()
        for entity in here if alone and len(here) == 1 and (here <= rivals or not rivals) else ():
            if "in what another said" not in self.found[entity].reasons:
                self._add(entity, "nobody else is named in that paragraph")
        certain = [entity for entity, made in self.found.items() if GENDER_UNKNOWN not in made.reasons]
        if certain and len(self.found) == 1:
            self._add(certain[0], ONLY_NAME)
        nearest = max([self.nearest.get(entity, -1) for entity in certain], default=-1)
        close = nearest >= 0 and self.sentence == self.discourse.sentence_number(self.registry.starts[nearest])
        for entity in self.found:
            if entity not in certain and nearest > self.nearest.get(entity, -1):
                self._add(entity, "a nearer name is known to fit", *([NEARER_IN_THE_SENTENCE] if close else []))

    def signs_of_nobody(self) -> Iterator[str]:
        """List the evidence that the pronoun refers to somebody unnamed."""
        discourse, gender, place = self.discourse, self.gender, self.place
        yield "nobody"
        if discourse.unresolved_since:
            yield "who spoke last is not known"
        elif discourse.last_is_unnamed_person and place - discourse.last_place < REACH / 2:
            # The person without a name who opens a story is often the one who is named next.
            if self.newcomer is None and discourse.last_person_for(gender) is discourse.last_person:
                yield SPOKE_UNNAMED
        elif discourse.last_speaker.anonymous and place - discourse.last_place < REACH / 2:
            yield "who spoke last has no name"
        last = max([self.registry.last_named(entity, place) for entity in self.found], default=-1)
        if place - last > _FAR_FROM_A_NAME and all("spoke last" not in made.reasons for made in self.found.values()):
            yield "all names are far"
        # "He" is nobody who comes before the subject of a later sentence; "the star" may be.
        subjects = [mention for mention in self.nearest.values() if gender and opens_its_sentence(discourse, mention)]
        later = [self.registry.starts[mention] for mention in subjects]
        yield from unnamed_person(discourse, gender, max(place - _UNNAMED_PERSON, 0, *later), place)


def _is_a_subject(standing: tuple[str, ...]) -> bool:
    """Return True if a name opens its sentence, or is the apposition of its subject: "The town's lead, Bo Poe, welcomed"."""
    return "opens its sentence" in standing or {"follows a comma", "before a verb"} <= {*standing}


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


def _signs_of_a_person(discourse: Discourse, entity: Entity) -> Iterator[str]:
    """Describe the person or organisation that a name belongs to."""
    known = discourse.registry.evidence(entity)
    if not discourse.gender_of(entity):
        yield GENDER_UNKNOWN
    if known.personal < _HARDLY:
        yield "little shows a person"
    elif known.personal >= _SURELY:
        yield "surely a person"
    if entity.count >= _OFTEN:
        yield "named often"


def may_be_anything(discourse: Discourse, entity: Entity, gender: str | None = None) -> bool:
    """Return True if a name looks like that of a person of a gender, but nothing else in the story so far shows that it is one."""
    known = discourse.registry.evidence(entity)
    unclear = known.kind == PERSON and known.personal == 0 and entity not in discourse.spoke_at
    return unclear and (gender is None or known.gender in ("", gender))


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


def unnamed_person(discourse: Discourse, gender: str, begin: int, place: int) -> Iterator[str]:
    """Yield evidence if an unnamed person, "a man" or "the hero", is introduced between an offset and a pronoun, outside quotations."""
    people, registry = discourse.people, discourse.registry
    found = [word for word in _WORD.finditer(discourse.text, begin, place) if not registry.in_quotation(word.start())]
    words = [word[0].lower() for word in found]
    for index, word in reversed([*enumerate(words)]):
        before = words[index - 1] if index else ""
        indefinite = word in people.indefinites and before not in _APPOSING
        if not indefinite and not (word in people.definites and before in _STOPS):
            continue
        for at, noun in enumerate(words[index + 1 : index + 1 + _NOUN], index + 1):
            if noun in _STOPS:
                break
            shown = people.gendered_nouns.get(noun, "")
            if (shown or noun in people.roles) and (not shown or not gender or shown == gender):
                if (indefinite or not registry.described_as(noun)) and not _is_named_next(discourse, found[at].end()):
                    yield _UNNAMED if indefinite else _UNFIT
                    since = words[index:]
                    near = before == "\n" or (before in _STOPS and sum(map(_STOPS.__contains__, since)) == 1)
                    if near and not indefinite and "\n" not in since:
                        yield "a description that fits nobody is the subject"
                    return
                break


def _is_named_next(discourse: Discourse, noun: int) -> bool:
    """Return True if a name in apposition follows a noun, which ends at an offset: "a diver, *Bo Poe*, who", not "a man, Bo Poe said"."""
    registry, text = discourse.registry, discourse.text
    index = registry.mentions_before(noun)
    if index == len(registry.starts) or registry.entity(index).kind != PERSON:
        return False
    return _TO_ITS_NAME.fullmatch(text, noun, registry.starts[index]) is not None and text[registry.ends[index]] in ",.("


def share(weight: float, others: Iterable[float]) -> float:
    """Return the probability of a choice by its score and those of the others (softmax)."""
    return 1 / (1 + sum([math.exp(other - weight) for other in others]))
