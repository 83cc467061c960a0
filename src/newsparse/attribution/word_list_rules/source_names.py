"""Names of sources in scripts without capitals: words beside a title.

Elsewhere the registry of `attribution/speakers` reads every name of a story by its capitals; here only the sources are read, and
the text is searched for their names.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import regex
from attrs import define, field

from newsparse.attribution.speakers import Source, Verdict
from newsparse.attribution.speakers.pronouns import subject_pronoun
from newsparse.attribution.speakers.resolution import in_order
from newsparse.attribution.values import Speaker
from newsparse.attribution.word_list_rules.sentences import LONGEST_NAME
from newsparse.attribution.word_list_rules.uncapitalised_names import (
    ARTICLES,
    fuller_name,
    name_after_description,
    name_before_object,
    name_beside_title,
    name_without_title,
)
from newsparse.attribution.word_list_rules.word_index import WordIndex, word_index
from newsparse.knowledge import Language
from newsparse.passage import Passage, read
from newsparse.patterns import pattern
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Label, SpeakerKind

_MOST_MENTIONS: Final = 200  # most mentions kept for one speaker
_LONGEST_DESCRIPTION: Final = 12  # most words of a description
_FARTHEST_NAME: Final = 1500  # largest distance from a pronoun to its name, in code points: about three paragraphs
_TOKEN: Final = pattern(r"[\p{L}\p{M}\d](?:[\p{L}\p{M}\d'’.\-·\u200c״׳]|(?<=\p{Hebrew})\"(?=\p{Hebrew}))*+")
_WORD: Final = pattern(r"[\p{L}\p{M}]++")
_APPOSITION: Final = pattern(r"[,،，、(（]\s*+")
# How often each rule is right. There is no labelled copy in these languages, so the figures are set below those of English.
_TRUST: Final = {
    "by name": 0.9,
    "who spoke last": 0.75,
    "who spoke last, the subject left out": 0.65,
    "by what the story calls the name": 0.7,
}
# Arabic "her", "his" and "their" after a noun: "رئيسها".
_AFTER_OBJECT: Final = 12  # characters after an Arabic source that show an object in it
_OWNERS: Final = ("ها", "هم", "ه")
# A possessor before what is owned: "葛长庚*的*弟弟".
_OF_HIS: Final = ("的", "の", "의")
_CONTENTS_NEAR: Final = 40  # contents of attributions: far more than _FARTHEST_NAME holds


@define(eq=False)
class _NamedSource:
    """A named person or body."""

    form: str
    key: str
    kind: SpeakerKind
    span: Span
    gender: str = ""
    said_of: str = ""
    roles: set[str] = field(factory=set)
    called: set[str] = field(factory=set)  # the pronouns that have been sources and referred to it


def resolve(
    text: str, passages: Sequence[Passage], sources: Sequence[Source], language: Language
) -> tuple[tuple[Verdict, ...], tuple[Speaker, ...]]:
    """Find the speakers after sources; see `newsparse.attribution.speakers.resolve`.

    >>> from newsparse.knowledge.languages import load
    >>> text = "市长王小明说，大桥开通了。王小明很高兴。"
    >>> line = read(text, Span(0, len(text)), Label.PARAGRAPH)
    >>> _, (speaker,) = resolve(text, [line], [Source(line.span, Span(0, 5))], load("zh"))
    >>> speaker.name, len(speaker.mentions)
    ('王小明', 2)
    """
    naming = _SourceNames(text, passages, language)
    found = [naming.name(source) for source in sources]
    speakers = {bearer: naming.speaker(bearer) for bearer in dict.fromkeys(one for who, _, _ in found for one in who)}
    verdicts = tuple([_verdict(tuple([speakers[one] for one in who]), anonymous, why) for who, anonymous, why in found])
    return verdicts, in_order(speakers.values(), passages)


def _verdict(who: tuple[Speaker, ...], anonymous: bool, why: str) -> Verdict:
    trust = _TRUST.get(why, 0.0) if who else 0.0
    return Verdict(who, anonymous, (Evidence(why, trust),), trust)


Found = tuple[tuple[_NamedSource, ...], bool, str]  # a speaker, whether the text leaves the source unnamed, and the reason


@lru_cache(maxsize=4)
def _topic(honorifics: tuple[str, ...], particles: tuple[str, ...]) -> "regex.Pattern[str]":
    """The pattern of a name with an honorific and a particle of the topic: "마재철(79) 씨는"."""
    listed = ["|".join(map(regex.escape, words)) for words in (honorifics, particles)]
    return regex.compile(
        rf"(?P<name>[\p{{Han}}\p{{Hangul}}\p{{Katakana}}ー]{{2,7}})(?:[(（]\d+[)）])?\s?(?:{listed[0]})(?:[(（]\d+[)）])?(?:{listed[1]})"
    )


class _SourceNames:
    """The names of the sources of a story."""

    def __init__(self, text: str, passages: Sequence[Passage], language: Language) -> None:
        self._text = text
        self._passages = passages
        self._language = language
        self._word_index: WordIndex = word_index(language)
        self._people = language.people
        self._bearers: list[_NamedSource] = []
        self._last: tuple[int, _NamedSource | None] = (-_FARTHEST_NAME, None)
        self._said: list[Span] = []  # the attributions found so far

    def name(self, source: Source) -> Found:
        """Find the speaker of a source."""
        inside, before = source.source is not None and self._is_said(source.source.start), self._last
        self._said += source.content
        found = self._name(source)
        if inside:
            self._last = before  # a person quoted by the speaker does not take the floor
        return found

    def _name(self, source: Source) -> Found:
        if source.source is None:
            return self._omitted_subject(source)
        text, start, end = self._text, source.source.start, source.source.end
        if text[end - 1] == ")" and (bracket := text.find("(", start + 1, end)) > 0:
            end = bracket  # the age of "منصور الهلالي (45 عاما)"
        comma = _APPOSITION.search(text, start + 1, end)
        core = Span(start, comma.start() if comma else end)
        rest = Span(comma.end(), end) if comma else None
        tokens = [match.span() for match in _TOKEN.finditer(text, core.start, core.end)]
        words = [self._without_affixes(text[a:b]) for a, b in tokens]
        if not words:
            return (), False, "no source"
        if len(words) == 1 and (found := self._pronoun(words[0], start)) is not None:
            return found
        bearer = None if self._describes_the_next(words, rest) else self._name_in_source(core, tokens, words)
        if bearer is None and rest is not None:
            again = [match.span() for match in _TOKEN.finditer(text, rest.start, rest.end)]
            bearer = self._name_in_source(rest, again, [self._without_affixes(text[a:b]) for a, b in again])
            if bearer is not None and not bearer.said_of:
                bearer.said_of = self._description(core)
                bearer.roles.update(words)
        elif bearer is not None and rest is not None and not bearer.said_of and bearer.kind is SpeakerKind.PERSON:
            bearer.said_of = self._description(rest)
            bearer.roles.update(bearer.said_of.lower().split())
        if bearer is None:
            bearer = next((one for one in reversed(self._bearers) if " " in one.form and one.key == words[-1]), None)  # "الدوري"
        if bearer is not None:
            self._last = start, bearer
            return (bearer,), False, "by name"
        found = self._by_role(words)
        if not found[0]:
            self._last = start, None  # somebody without a name has the floor
        return found

    def _describes_the_next(self, words: list[str], rest: Span | None) -> bool:
        """Return True if a title without a given name precedes a name with one: "رئيس بلدية المرسى، *نبيل الخطار*"."""
        people = self._people
        office = any(word in people.titles or word in people.roles for word in words)
        if rest is None or not office:
            return False
        index, named = self._word_index, [self._without_affixes(word) for word in rest.of(self._text).split()]
        if not 1 < len(named) <= LONGEST_NAME:
            return False
        if not index.spaced or index.speech.affixes.subject_particles:
            return False
        known = index.offices | index.non_name_words
        return known.isdisjoint(named) and not named[0].startswith(ARTICLES.get(self._language.script, "\n"))

    def _without_affixes(self, word: str) -> str:
        """Strip the particle after a word, and a conjunction, preposition or article before it if the rest is listed."""
        speech = self._word_index.speech
        word = word.lower().rstrip(".")
        word = next(
            (word.removesuffix(end) for end in speech.affixes.subject_particles if word.endswith(end) and len(word) > len(end)), word
        )
        if self._language.script == "arabic":
            word = next((own for end in _OWNERS if word.endswith(end) and self._is_listed(own := word.removesuffix(end))), word)
        for head in (*speech.affixes.attached_conjunctions, *speech.affixes.source_prefixes, ARTICLES.get(self._language.script, "")):
            if head and word.startswith(head) and self._is_listed(word.removeprefix(head)):
                return word.removeprefix(head)
        return word

    def _is_owned(self, token: tuple[int, int]) -> bool:
        """Return True if an Arabic office has "her" or "his" joined to it, so that what follows is no genitive."""
        word = self._text[slice(*token)]
        return self._language.script == "arabic" and any(word.endswith(end) and self._is_listed(word.removesuffix(end)) for end in _OWNERS)

    def _is_listed(self, word: str) -> bool:
        people = self._people
        return word in people.titles or word in people.roles or word in people.pronouns or word in people.group_nouns

    def _omitted_subject(self, source: Source) -> Found:
        """Take the last speaker, in languages that leave out the subject."""
        if source.cue is not None and (*source.cue.of(self._text).lower().split(),) in self._word_index.according_pronouns:
            return (), False, "nobody is named"  # "据报道"
        before, bearer = self._last
        if source.cue is not None:
            place = source.cue.start
            named = self._topic_of_passage(max(before, source.paragraph.start, place - _FARTHEST_NAME), place)
            if named is not None:
                self._last = place, named
                return (named,), False, "who spoke last, the subject left out"
        near = source.cue is not None and source.cue.start - before < _FARTHEST_NAME / 2
        if bearer is None or not near or not self._word_index.speech.drops_subjects:
            return (), False, "no source"
        if source.cue is not None and (topic := self._topic(before + len(bearer.form), source)) is not None:
            called = [one for one in self._bearers if one.form.endswith(topic) or one.form.startswith(topic)]
            if len(called) != 1:
                return (), False, "no source"
            bearer = called[0]
            self._last = source.cue.start, bearer
        return (bearer,), False, "who spoke last, the subject left out"

    def _is_said(self, place: int) -> bool:
        """Return True if a place is in the content of one of the last attributions; names are looked for right before the next one."""
        return any(said.start <= place < said.end for said in self._said[-_CONTENTS_NEAR:])

    def _topic(self, start: int, source: Source) -> str | None:
        """Return the last name with an honorific before a cue, in scripts without capitals: "*宗一*さんは"."""
        honorifics, particles = self._people.honorifics, self._word_index.speech.affixes.subject_particles
        if not particles:
            return None
        ends = tuple([honorific + particle for honorific in honorifics for particle in particles])
        end = min([span.start for span in (*source.content, source.cue) if span is not None])
        for word in reversed(_WORD.findall(self._text, start, end)):
            for mark in ends:
                name, found, _ = word.partition(mark)
                if found and name:
                    return str(name)
        return None

    def _by_role(self, words: list[str]) -> Found:
        """Match a role with someone named before, or return nobody."""
        people = self._people
        head = next((word for word in words if word in people.roles or word in people.titles), None)
        vague = words[0] in people.indefinites or any(word in people.group_nouns for word in words)
        if head is not None and not vague and len(words) <= 2:
            bearer = next((one for one in reversed(self._bearers) if head in one.roles), None)
            if bearer is not None:
                return (bearer,), False, "by what the story calls the name"
        return (), vague or head is not None, "nobody is named" if vague or head is not None else "no name"

    def _pronoun(self, word: str, place: int) -> Found | None:
        speech, people = self._word_index.speech, self._people
        if word in speech.first_person:
            return (), False, "the narrator is not named"
        gender = people.pronouns.get(word)
        if gender is None:
            return ((), False, "no name before it fits") if word in speech.pronouns else None
        if gender == "p":
            return (), True, "nobody is named"
        bearer = self._antecedent(gender, place)
        if bearer is None:
            return (), False, "no name before it fits"
        if gender in ("m", "f"):
            bearer.gender = gender
        self._last = place, bearer
        bearer.called.add(subject_pronoun(word, self._language))
        return (bearer,), False, "who spoke last"

    def _antecedent(self, gender: str, place: int) -> _NamedSource | None:
        """Find the person that a pronoun refers to: the topic of its passage, else the last speaker."""
        before, last = self._last
        person = gender in ("m", "f")
        if last is not None:
            near = place - before <= _FARTHEST_NAME and not (person and last.gender not in ("", gender))
            last = last if near and not (gender and (last.kind is SpeakerKind.PERSON) != (gender != "n")) else None
        begin = max([one.span.start for one in self._passages if one.span.start <= place], default=0)
        if gender != "n" and (topic := self._topic_of_passage(begin, place)) is not None:
            return topic
        if person and last is not None and any(self._text.find(last.form + of, begin, place) >= 0 for of in _OF_HIS):
            return None  # "葛长庚的弟弟*葛长年*在山下 … 他说"
        return last

    def _topic_of_passage(self, begin: int, place: int) -> _NamedSource | None:
        """Return who is named last before a pronoun in its passage, as the topic: "*마재철*(79) 씨는 사촌이다. 그는"."""
        particles = self._word_index.speech.affixes.subject_particles
        if not particles or not self._people.honorifics:
            return None
        found = [*_topic(tuple(self._people.honorifics), tuple(particles)).finditer(self._text, begin, place)]
        if not found or self._is_said(found[-1].start()):
            return None
        return self._enter(found[-1]["name"], Span(*found[-1].span("name")), SpeakerKind.PERSON)

    def _description(self, span: Span) -> str:
        words = span.of(self._text).split()
        if not words or len(words) > _LONGEST_DESCRIPTION:
            return ""
        said = " ".join(words).strip(" ,.")
        known = self._people.roles | self._people.titles
        return said if any(word.lower().strip(",.") in known for word in words) else ""

    def _name_in_source(self, core: Span, tokens: list[tuple[int, int]], words: list[str]) -> _NamedSource | None:
        """Find the name in a source, and what describes its bearer."""
        if not words:
            return None
        first, last = name_beside_title(words, self._word_index, self._language)
        if first >= last and len(words) == 2 and self._is_owned(tokens[0]):
            first, last = 1, 2  # "نائبها *موج*"
        if first >= last:
            return None
        begin, end = tokens[first][0], tokens[last - 1][1]
        form = " ".join(self._text[begin:end].split()).rstrip(".'’-")
        if self._language.code == "ar":
            form, begin = name_after_description(form, begin)
            form = name_before_object(form, self._text[begin + len(form) : begin + len(form) + _AFTER_OBJECT], self._text)
        form, begin, end = name_without_title(form, begin, self._word_index)
        if not form:
            return None
        people = self._people
        folded = words[first:last]
        body = self._names_body(form, folded)
        title = [
            word for word in (*words[:first], *words[last:]) if word in people.titles or word in people.roles or word in people.honorifics
        ]
        if body and title:
            return None  # "the director of Bank Elm": the name is not that of the director
        kind = SpeakerKind.ORGANISATION if body else SpeakerKind.PERSON
        bearer = self._enter(form, Span(begin, end), kind)
        bearer.roles.update(title)
        shown = (people.honorifics.get(word) or people.gendered_nouns.get(word, "") for word in title)
        bearer.gender = bearer.gender or next(filter(None, shown), "")
        if title and not bearer.said_of and kind is SpeakerKind.PERSON and any(word not in people.honorifics for word in title):
            bearer.said_of = " ".join(self._text[core.start : begin].split()) if first else ""
        return bearer

    def _names_body(self, form: str, words: list[str]) -> bool:
        """Return True if a name is that of a body: one of its words says so, or its ending in a script without spaces between words."""
        bodies = self._people.organisation_words
        joined = not self._word_index.spaced or self._word_index.speech.affixes.subject_particles
        return any(word in bodies for word in words) or bool(joined and form.endswith(tuple(bodies)) and form not in bodies)

    def _enter(self, form: str, span: Span, kind: SpeakerKind) -> _NamedSource:
        """Find who has a name: someone named before, or named in full elsewhere in the story."""
        words = form.lower().split()
        key = words[-1]
        for one in self._bearers:
            if one.form == form or (one.key == key and (len(words) == 1 or one.form.lower().endswith(form.lower()))):
                return one
            if not self._word_index.spaced and len(form) > 1 and (one.form.startswith(form) or one.form.endswith(form)):
                return one
        if self._word_index.speech.affixes.subject_particles and kind is SpeakerKind.PERSON:
            form, span = fuller_name(form, span, self._text, self._word_index)
        bearer = _NamedSource(form, key, kind, span)
        known = next((one for one in self._bearers if one.form == form), None)
        if known is not None:
            return known
        self._bearers.append(bearer)
        return bearer

    def speaker(self, bearer: _NamedSource) -> Speaker:
        """Build the speaker of a name."""
        text = self._text
        short = bearer.form.rsplit(" ", 1)[-1] if bearer.kind is SpeakerKind.PERSON else bearer.form
        size = len(bearer.form) - len(short)
        spans: list[Span] = []
        place = text.find(short)
        while place >= 0 and len(spans) < _MOST_MENTIONS:
            whole = place >= size and text.startswith(bearer.form, place - size)
            spans.append(Span(place - size if whole else place, place + len(short)))
            place = text.find(short, place + 1)
        # A name that contains a word twice has shorter mentions inside the fullest one.
        spans = sorted({*(s for s in spans if s.end <= bearer.span.start or bearer.span.end <= s.start), bearer.span})
        index, places = 0, list[Passage]()
        for span in spans:
            while index + 1 < len(self._passages) and self._passages[index].span.end <= span.start:
                index += 1
            held = self._passages[index].span
            if (held.start <= span.start and span.end <= held.end) or span == bearer.span:
                places.append(read(text, span, self._passages[index].label))
        fullest = next((place for place in places if place.span == bearer.span), None) or read(text, bearer.span, Label.PARAGRAPH)
        places = sorted({*places, fullest}, key=lambda place: place.span)  # the fullest mention is one of the mentions
        called = bearer.called if bearer.kind is SpeakerKind.PERSON else set[str]()
        pronoun = next(iter(called)) or None if len(called) == 1 else None
        return Speaker(bearer.form, bearer.kind, bearer.said_of or None, fullest, tuple(places), pronoun)
