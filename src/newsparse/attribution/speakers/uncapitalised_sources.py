"""Resolve a source in a script without capitals: a name beside a title, a pronoun, a role, or who spoke last if it is left out.

Elsewhere capitals show every name of a story before its sources are read; here a source itself shows the name, and the story is
searched for it afterwards.
"""

from array import array
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

import regex

from newsparse.attribution.speakers.discourse import NOBODY, UNFIT, UNNAMED, Discourse, Resolution, Source
from newsparse.attribution.speakers.entities import BODY, PERSON, REACH, Entity, NameKind
from newsparse.attribution.speakers.pronouns import resolve_first_person, subject_pronoun
from newsparse.attribution.speakers.registry import Registry
from newsparse.attribution.speakers.uncapitalised_names import (
    ARTICLES,
    LONGEST_NAME,
    fuller_name,
    name_after_description,
    name_before_object,
    name_beside_title,
    name_without_title,
)
from newsparse.attribution.word_index import word_index
from newsparse.knowledge import Language
from newsparse.passage import Passage
from newsparse.patterns import pattern
from newsparse.span import Span

_MOST_MENTIONS: Final = 200  # most mentions kept for one speaker
# The number of names that a new one is compared with, and of speakers whose mentions are searched for: it keeps the time linear.
_MOST_NAMES: Final = 200
_LONGEST_DESCRIPTION: Final = 12  # most words of a description
_TOKEN: Final = pattern(r"[\p{L}\p{M}\d](?:[\p{L}\p{M}\d'’.\-·\u200c״׳]|(?<=\p{Hebrew})\"(?=\p{Hebrew}))*+")
_APPOSITION: Final = pattern(r"[,،，、(（]\s*+")
# How often each rule is right. There is no labelled copy in these languages, so the figures are set below those of English.
_NAMED: Final = 0.9
_SPOKE_LAST: Final = 0.75
_LEFT_OUT: Final = 0.65
_BY_ROLE: Final = 0.7
_AFTER_OBJECT: Final = 12  # characters after an Arabic source that show an object in it
# Arabic "her", "his" and "their" after a noun: "رئيسها".
_OWNERS: Final = ("ها", "هم", "ه")
# A possessor before what is owned: "葛长庚*的*弟弟".
_OF_HIS: Final = ("的", "の", "의")
_SAME: Final = frozenset("同当當本")  # Chinese and Japanese "the same" and "this" before a noun of one character
_LENGTH_OF_SAME: Final = 2  # characters of "同社", the company named before


def resolve_uncapitalised(discourse: Discourse, source: Source) -> Resolution:
    """Resolve one source, and remember who spoke.

    >>> from newsparse.attribution.speakers import resolve
    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.passage import read
    >>> from newsparse.terms import Label
    >>> text = "市长王小明说，大桥开通了。王小明很高兴。"
    >>> line = read(text, Span(0, len(text)), Label.PARAGRAPH)
    >>> _, (speaker,) = resolve(text, [line], [Source(line.span, Span(0, 5))], load("zh"))
    >>> speaker.name, len(speaker.mentions)
    ('王小明', 2)
    """
    found = _SourceReader(discourse, source).read()
    discourse.remember(source, found)
    return found


def enter_mentions(registry: Registry, passages: Sequence[Passage], entities: Iterable[Entity]) -> None:
    """Enter the mentions of the speakers: their names in full, and the last words of the names of persons."""
    text = registry.text
    found: set[tuple[int, int, int]] = set()
    for number, entity in enumerate(entities):
        begin, end = entity.fullest_mention
        short = entity.form.rsplit(" ", 1)[-1] if entity.kind == PERSON else entity.form
        size, spans = len(entity.form) - len(short), [entity.fullest_mention]
        for passage in passages if number < _MOST_NAMES else ():
            place = text.find(short, passage.span.start, passage.span.end)
            while place >= 0 and len(spans) < _MOST_MENTIONS:
                whole = place - size >= passage.span.start and text.startswith(entity.form, place - size)
                first, past = place - size if whole else place, place + len(short)
                if past <= begin or end <= first:  # a name that contains a word twice has shorter mentions inside the fullest one
                    spans.append((first, past))
                place = text.find(short, place + 1, passage.span.end)
        found.update((*span, entity.order) for span in spans)
    registry.starts, registry.ends, registry.orders = (array("q", column) for column in zip(*sorted(found), strict=True))


@lru_cache(maxsize=4)
def _topic(honorifics: tuple[str, ...], particles: tuple[str, ...]) -> "regex.Pattern[str]":
    """The pattern of a name with an honorific and a particle of the topic: "마재철(79) 씨는"."""
    listed = ["|".join(map(regex.escape, words)) for words in (honorifics, particles)]
    return regex.compile(
        rf"(?P<name>[\p{{Han}}\p{{Hangul}}\p{{Katakana}}ー]{{2,7}})(?:[(（]\d+[)）])?\s?(?:{listed[0]})(?:[(（]\d+[)）])?(?:{listed[1]})"
    )


class _SourceReader:
    """Reads one source, with the words of its language."""

    def __init__(self, discourse: Discourse, source: Source) -> None:
        self._discourse, self._source = discourse, source
        self._text, self._registry = discourse.text, discourse.registry
        self._language: Language = discourse.language
        self._index = word_index(discourse.language)
        self._people, self._affixes = discourse.people, discourse.speech.affixes
        self._article = ARTICLES.get(self._language.script, "")

    def read(self) -> Resolution:
        if self._source.source is None:
            return self._omitted_subject()
        text, start, end = self._text, self._source.source.start, self._source.source.end
        if text[end - 1] == ")" and (bracket := text.find("(", start + 1, end)) > 0:
            end = bracket  # the age of "منصور الهلالي (45 عاما)"
        comma = _APPOSITION.search(text, start + 1, end)
        core = Span(start, comma.start() if comma else end)
        rest = Span(comma.end(), end) if comma else None
        tokens, words = self._tokens(core)
        if not words:
            return NOBODY
        if len(words) == 1 and (found := self._pronoun(words[0], start)) is not None:
            return found
        bearer = None if self._describes_the_next(words, rest) else self._name_in_source(core, tokens, words)
        if bearer is None and rest is not None:
            bearer = self._name_in_source(rest, *self._tokens(rest))
            if bearer is not None and not bearer.description:
                bearer.description = self._description(core)
                bearer.titles.update(words)
        elif bearer is not None and rest is not None and not bearer.description and bearer.kind == PERSON:
            bearer.description = self._description(rest)
            bearer.titles.update(bearer.description.lower().split())
        named = [one for one in self._known_names() if " " in one.form and one.words[-1] == words[-1]] if bearer is None else [bearer]
        return Resolution((named[-1],), False, "by name", _NAMED) if named else self._by_role(words)  # "الدوري"

    def _tokens(self, span: Span) -> tuple[list[tuple[int, int]], list[str]]:
        """Find the words of a piece, and their forms without affixes."""
        tokens = [match.span() for match in _TOKEN.finditer(self._text, span.start, span.end)]
        return tokens, [self._without_affixes(self._text[slice(*token)]) for token in tokens]

    def _describes_the_next(self, words: list[str], rest: Span | None) -> bool:
        """Return True if a title without a given name precedes a name with one: "رئيس بلدية المرسى، *نبيل الخطار*"."""
        people, index = self._people, self._index
        office = any(word in people.titles or word in people.roles for word in words)
        if rest is None or not office or not index.spaced or self._affixes.subject_particles:
            return False
        named = [self._without_affixes(word) for word in rest.of(self._text).split()]
        listed = not (index.offices.isdisjoint(named) and index.non_name_words.isdisjoint(named))
        return 1 < len(named) <= LONGEST_NAME and not listed and not named[0].startswith(self._article or "\n")

    def _without_affixes(self, word: str) -> str:
        """Strip the particle after a word, and a conjunction, preposition or article before it if the rest is listed."""
        affixes = self._affixes
        word = word.lower().rstrip(".")
        word = next((word.removesuffix(end) for end in affixes.subject_particles if word.endswith(end) and len(word) > len(end)), word)
        if self._language.script == "arabic":
            word = next((own for end in _OWNERS if word.endswith(end) and self._is_listed(own := word.removesuffix(end))), word)
        for head in (*affixes.attached_conjunctions, *affixes.source_prefixes, self._article):
            if head and word.startswith(head) and self._is_listed(word.removeprefix(head)):
                return word.removeprefix(head)
        return word

    def _is_listed(self, word: str) -> bool:
        people = self._people
        return word in people.titles or word in people.roles or word in people.pronouns or word in people.group_nouns

    def _last(self) -> Entity | None:
        """Return who spoke last, if somebody without a name has not spoken since."""
        who = self._discourse.last_speaker.who
        return who[0] if who and not self._discourse.unresolved_since else None

    def _omitted_subject(self) -> Resolution:
        """Take the last speaker, in languages that leave out the subject."""
        cue, before = self._source.cue, self._discourse.last_place
        if cue is None or (*cue.of(self._text).lower().split(),) in self._index.according_pronouns:
            return NOBODY if cue is None else Resolution((), False, "nobody is named")  # "据报道"
        topic, last = self._topic_of_passage(max(before, self._source.paragraph.start, cue.start - REACH), cue.start), self._last()
        near = cue.start - before < REACH / 2 and self._discourse.speech.drops_subjects
        bearer = topic or (last if near else None)
        if bearer is None:
            return NOBODY
        return Resolution((bearer,), False, "who spoke last, the subject left out", _LEFT_OUT)

    def _by_role(self, words: list[str]) -> Resolution:
        """Match a role with someone named before, or return nobody."""
        people = self._people
        head = next((word for word in words if word in people.roles or word in people.titles), None)
        vague = words[0] in people.indefinites or any(word in people.group_nouns for word in words)
        called = [one for one in self._known_names() if head in one.titles] if not vague and len(words) <= 2 else []
        if called:
            return Resolution((called[-1],), False, "by what the story calls the name", _BY_ROLE)
        return UNNAMED if vague or head is not None else Resolution((), False, "no name")

    def _pronoun(self, word: str, place: int) -> Resolution | None:
        speech, people = self._discourse.speech, self._people
        if word in speech.first_person:
            return resolve_first_person(self._discourse, word, place)
        gender = people.pronouns.get(word)
        if gender is None:
            return UNFIT if word in speech.pronouns else None
        if gender == "p":
            return UNNAMED
        bearer = self._antecedent(gender, place)
        if bearer is None:
            return UNFIT
        if gender in ("m", "f"):
            bearer.gender = gender
        self._discourse.called.setdefault(bearer, set()).add(subject_pronoun(word, self._language))
        return Resolution((bearer,), False, "who spoke last", _SPOKE_LAST)

    def _antecedent(self, gender: str, place: int) -> Entity | None:
        """Find the person that a pronoun refers to: the topic of its passage, else the last speaker."""
        last, person = self._last(), gender in ("m", "f")
        if last is not None:
            near = place - self._discourse.last_place <= REACH and not (person and last.gender not in ("", gender))
            last = last if near and not (gender and (last.kind == PERSON) != (gender != "n")) else None
        begin = self._source.paragraph.start
        if gender != "n" and (topic := self._topic_of_passage(begin, place)) is not None:
            return topic
        if person and last is not None and any(self._text.find(last.form + of, begin, place) >= 0 for of in _OF_HIS):
            return None  # "葛长庚的弟弟*葛长年*在山下 … 他说"
        return last

    def _topic_of_passage(self, begin: int, place: int) -> Entity | None:
        """Return who is named last before a pronoun in its passage, as the topic: "*마재철*(79) 씨는 사촌이다. 그는"."""
        particles = self._affixes.subject_particles
        if not particles or not self._people.honorifics:
            return None
        found = [*_topic(tuple(self._people.honorifics), tuple(particles)).finditer(self._text, begin, place)]
        at = found[-1].start() if found else 0
        own = any(span.start <= at < span.end for span in self._source.content)
        if not found or own or self._discourse.speaker_of(at) is not None:
            return None
        return self._enter(found[-1]["name"], Span(*found[-1].span("name")), PERSON)

    def _description(self, span: Span) -> str:
        words, known = span.of(self._text).split(), self._people.roles | self._people.titles
        office = len(words) <= _LONGEST_DESCRIPTION and any(word.lower().strip(",.") in known for word in words)
        return " ".join(words).strip(" ,.") if office else ""

    def _name_in_source(self, core: Span, tokens: list[tuple[int, int]], words: list[str]) -> Entity | None:
        """Find the name in a source, and what describes its bearer."""
        if not words:
            return None
        first, last = name_beside_title(words, self._index, self._language)
        if first >= last and len(words) == 2 and self._language.script == "arabic":
            office = self._text[slice(*tokens[0])]  # if "her" is joined to it, what follows is no genitive: "نائبها *موج*"
            if any(office.endswith(end) and self._is_listed(office.removesuffix(end)) for end in _OWNERS):
                first, last = 1, 2
        if first >= last:
            return None
        begin, end = tokens[first][0], tokens[last - 1][1]
        form = " ".join(self._text[begin:end].split()).rstrip(".'’-")
        if self._language.code == "ar":
            form, begin = name_after_description(form, begin)
            form = name_before_object(form, self._text[begin + len(form) : begin + len(form) + _AFTER_OBJECT], self._text)
        titled = not self._index.spaced and form.endswith(tuple(self._index.titles))
        known = (one for one in self._known_names() if form.startswith(one.form) and form.removeprefix(one.form) in self._index.titles)
        if titled and (bearer := next(known, None)) is not None:
            return bearer  # "王小明市长", after "市长王小明"
        form, begin, end = name_without_title(form, begin, self._index)
        if not form:
            return None
        people = self._people
        # One of its words says that it is an organisation's, or its ending in a script without spaces between words.
        bodies, joined = people.organisation_words, not self._index.spaced or self._affixes.subject_particles
        body = bool(bodies.intersection(words[first:last]) or (joined and form.endswith(tuple(bodies)) and form not in bodies))
        others = (*words[:first], *words[last:])
        title = [word for word in others if word in people.titles or word in people.roles or word in people.honorifics]
        if body and (title or form in people.organisation_words or (len(form) == _LENGTH_OF_SAME and form[0] in _SAME)):
            return None  # "the director of Bank Elm", "شرکت", "同社"
        bearer = self._enter(form, Span(begin, end), BODY if body else PERSON)
        bearer.titles.update(title)
        shown = (people.honorifics.get(word) or people.gendered_nouns.get(word, "") for word in title)
        bearer.gender = bearer.gender or next(filter(None, shown), "")
        if first and not bearer.description and not body and any(word not in people.honorifics for word in title):
            bearer.description = " ".join(self._text[core.start : begin].split())
        return bearer

    def _known_names(self) -> Sequence[Entity]:
        """The names entered so far, or the last ones if there are many."""
        return self._registry.entities[-_MOST_NAMES:]

    def _enter(self, form: str, span: Span, kind: NameKind) -> Entity:
        """Find who has a name: someone named before, or named in full elsewhere in the story."""
        words = form.lower().split()
        for one in self._known_names():
            if one.form == form or (one.words[-1] == words[-1] and (len(words) == 1 or one.form.lower().endswith(form.lower()))):
                return one
            if not self._index.spaced and len(form) > 1 and (one.form.startswith(form) or one.form.endswith(form)):
                return one
        if self._affixes.subject_particles and kind == PERSON:
            form, span = fuller_name(form, span, self._text, self._index)
        return self._registry.add(form, span.start, span.end, kind)
