"""Enter the names of a story in a script without capitals: its sources show them, beside titles or as a few uncommon words."""

from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

import regex

from newsparse.attribution.speakers.discourse import Source
from newsparse.attribution.speakers.entities import BODY, PERSON, Entity, NameKind
from newsparse.attribution.speakers.name_words import Token
from newsparse.attribution.speakers.registry import Registry
from newsparse.attribution.speakers.uncapitalised_names import (
    FULL_NAME,
    LONGEST_NAME,
    bare_body_word,
    fuller_name,
    is_body,
    name_before_object,
    name_beside_title,
    name_without_title,
)
from newsparse.attribution.word_index import CASED, word_index
from newsparse.knowledge import Language, PeopleWords
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.passage import Passage
from newsparse.patterns import occurrences, pattern
from newsparse.span import Span

_MOST_MENTIONS: Final = 200  # most mentions kept for one speaker
# The number of names that a new one is compared with, and whose mentions are searched for: it keeps the time linear.
_MOST_NAMES: Final = 200
_TOKEN: Final = pattern(r"[\p{L}\p{M}\d](?:[\p{L}\p{M}\d'’.\-·\u200c\u05be״׳]|(?<=\p{Hebrew})\"(?=\p{Hebrew}))*+")
_APPOSITION: Final = pattern(r"[,،，、(（]\s*+")
_AFTER_OBJECT: Final = 12  # characters after an Arabic source that show an object in it
_AGE: Final = pattern(r"[(（]\d{1,3}歳?[)）]")
_MARKS: Final = frozenset("()（）/:")  # no name goes on after one
_JOINTS: Final = " ·・"  # between the parts of a name
_PARTS: Final = pattern(rf"[{_JOINTS}]")


def enter_names(registry: Registry, passages: Sequence[Passage], sources: Sequence[Source]) -> None:
    """Enter the names that sources hold, with what describes their bearers, and all their mentions.

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
    if registry.language.script in CASED:
        return
    reader = _NameReader(registry)
    topics = [mention for passage in passages for mention in reader.topics(passage.span)]
    registry.topics = frozenset(start for start, _, _ in topics)
    for source in sources:
        if source.source is not None and (bearer := reader.name_in(source.source)) is not None:
            registry.named_by_sources[source.source.start] = bearer
    found = {(*span, entity.order) for entity in registry.entities[:_MOST_NAMES] for span in _mentions(registry.text, passages, entity)}
    ends = {(end, order) for _, end, order in found}
    found.update(topic for topic in topics if topic[1:] not in ends)  # "ロウ" is the end of "ジョン・ロウ"
    if found:
        registry.starts, registry.ends, registry.orders = (array("q", column) for column in zip(*sorted(found), strict=True))
    for order in registry.orders:
        registry.all_entities[order].count += 1


def _mentions(text: str, passages: Sequence[Passage], entity: Entity) -> list[tuple[int, int]]:
    """Find a name in full, and the last part of the name of a person."""
    begin, end = entity.fullest_mention
    short = _PARTS.split(entity.form)[-1] if entity.kind == PERSON else entity.form
    size, spans = len(entity.form) - len(short), [entity.fullest_mention]
    for passage in passages:
        for place in occurrences(text, short, passage.span.start, passage.span.end):
            if len(spans) == _MOST_MENTIONS:
                break
            whole = place - size >= passage.span.start and text.startswith(entity.form, place - size)
            first, past = place - size if whole else place, place + len(short)
            if past <= begin or end <= first:  # a name that contains a word twice has shorter mentions inside the fullest one
                spans.append((first, past))
    return spans


# פנינה זילברשץ בת ה-84      سالم العبدلي (45 عاما)      نسرین راد، ۴۵ ساله
_AGED: Final = pattern(
    r"(?<!\S)(?P<name>(?P<given>[\p{Hebrew}\p{Arabic}'׳]{2,12}+)\s[\p{Hebrew}\p{Arabic}'׳\u05be-]{2,16}+)"
    r"[,،]?\s\(?(?:(?:בן|בת)\s(?:ה-?)?)?\d{1,3}(?:\s(?:عاما|عامًا|سنة|ساله)|[,)]?)"
)


@lru_cache(maxsize=8)
def _topic(honorifics: tuple[str, ...], particles: tuple[str, ...]) -> "regex.Pattern[str]":
    """The pattern of a name with an honorific or an age, and a particle of the topic or the end of its sentence: "마재철(79) 씨는",
    "修理したのは*榎並鉄蔵さん（79）。*".
    """
    polite, topic = ["|".join(map(regex.escape, words)) for words in (honorifics, particles)]
    age = r"[(（]\d{1,3}[)）]"
    return regex.compile(
        rf"(?=[\p{{Han}}\p{{Hangul}}\p{{Katakana}}]){FULL_NAME}(?:(?:{age})?\s?(?P<polite>{polite})(?:{age})?|(?P<polite>){age})(?:{topic}|[だで]?(?:す。|。))"
    )


def bare_word(word: str, language: Language) -> str:
    """Strip, in a script without capitals, the particle after a word, and a conjunction, preposition or article before a listed one."""
    if language.script in CASED:
        return word
    people, affixes = language.people, word_index(language).speech.affixes
    word = word.lower().rstrip(".")
    word = next((word.removesuffix(end) for end in affixes.subject_particles if word.endswith(end) and len(word) > len(end)), word)
    owned = (word.removesuffix(end) for end in affixes.attached_owners if word.endswith(end))
    word = next((own for one in owned for own in (one, one[:-1] + "ة") if _is_listed(own, people)), word)
    heads = (*affixes.attached_conjunctions, *affixes.source_prefixes, affixes.attached_article)
    return next((own for head in heads if head and word.startswith(head) and _is_listed(own := word.removeprefix(head), people)), word)


def _is_listed(word: str, people: PeopleWords) -> bool:
    return word in people.titles or word in people.roles or word in people.pronouns or word in people.group_nouns


def _ends_in(name: str, short: str) -> bool:
    """Return True if a name is a shorter one, or ends in it: "科内" of "阿玛杜·科内"."""
    before = name.lower().removesuffix(short.lower())
    return before != name.lower() and (not before or before[-1] in _JOINTS)


class _NameReader:
    """Reads the names in the sources of a story."""

    def __init__(self, registry: Registry) -> None:
        self._registry, self._text, self._language = registry, registry.text, registry.language
        self._index, self._people = word_index(registry.language), registry.people
        self._particles = self._index.speech.affixes.subject_particles

    def name_in(self, source: Span) -> Entity | None:
        """Find who a source names: in its first part, or in the apposition after a comma."""
        text, start, end = self._text, source.start, source.end
        if text[end - 1] == ")" and (bracket := text.find("(", start + 1, end)) > 0:
            end = bracket  # the age of "منصور الهلالي (45 عاما)"
        comma = _APPOSITION.search(text, start + 1, end)
        core, rest = (Span(start, comma.start()), Span(comma.end(), end)) if comma else (Span(start, end), None)
        words = self._words(core)
        if not words or (len(words) == 1 and words[0][2] in self._people.pronouns.keys() | self._index.speech.pronouns):
            return None
        described = rest is not None and self._describes_the_next(words, rest)
        bearer = None if described else self._name_of(core, words, aged=_AGE.match(text, core.end) is not None)
        other = core if bearer is None else rest
        if bearer is None and rest is not None:
            bearer = self._name_of(rest, self._words(rest))
        if bearer is not None and other is not None and rest is not None and not bearer.description and bearer.kind == PERSON:
            bearer.description = self._description(other)
            bearer.titles.update(word for _, _, word in (words if other is core else self._words(other)))
        return bearer or next((one for one in reversed(self._known_names()) if _ends_in(one.form, words[-1][2])), None)  # "الدوري"

    def _words(self, span: Span) -> list[Token]:
        """Find the words of a piece, without affixes."""
        found = _TOKEN.finditer(self._text, span.start, span.end)
        return [(match.start(), match.end(), bare_word(match[0], self._language)) for match in found]

    def _describes_the_next(self, words: list[Token], rest: Span) -> bool:
        """Return True if a title without a given name precedes a name with one: "رئيس بلدية المرسى، *نبيل الخطار*"."""
        people, index = self._people, self._index
        office = any(word in people.titles or word in people.roles for _, _, word in words)
        if not office or self._particles:
            return False
        named = [bare_word(word, self._language) for word in rest.of(self._text).split()]
        listed = not (index.offices.isdisjoint(named) and index.non_name_words.isdisjoint(named))
        listed = listed or any(map(str.isdigit, named))
        return 1 < len(named) <= LONGEST_NAME and not listed and not named[0].startswith(index.speech.affixes.attached_article or "\n")

    def topics(self, span: Span) -> Iterator[tuple[int, int, int]]:
        """Enter the persons that a passage names as its topic, "*마재철*(79) 씨는 사촌이다. 그는", and yield these mentions."""
        if self._index.spaced and not self._particles:
            for found in _AGED.finditer(self._text, span.start, span.end):
                if found["given"] in FORENAME_GENDERS:
                    yield *found.span("name"), self._enter(found["name"], Span(*found.span("name")), PERSON).order
        else:
            for found in _topic(tuple(self._people.honorifics), tuple(self._particles)).finditer(self._text, span.start, span.end):
                name, start, end = name_without_title(found["name"] + found["polite"], found.start(), self._index)
                if name:
                    yield start, end, self._enter(name, Span(start, end), PERSON).order

    def _description(self, span: Span) -> str:
        words, known = span.of(self._text).split(), self._people.roles | self._people.titles
        office = any(word.lower().strip(",.") in known for word in words)
        return " ".join(words).strip(" ,.") if office else ""

    def _name_of(self, core: Span, tokens: list[Token], *, aged: bool = False) -> Entity | None:
        """Find the name in a piece of a source, and what describes its bearer."""
        words = [word for _, _, word in tokens]
        family = self._particles and self._index.spaced and words and words[0] in self._people.surname_characters
        if family and 1 < len(words) == 2 + (words[-2] in self._people.title_modifiers) and words[-1] in self._index.titles:
            # "*조* 교수"
            persons = (one for one in reversed(self._known_names()) if one.kind == PERSON)
            return next((one for one in persons if one.form.startswith(words[0])), None)
        first, last = name_beside_title(words, self._index) if words else (0, 0)
        affixes = self._index.speech.affixes
        if first >= last and len(words) == 2 and affixes.attached_owners:
            # After an article or "her", what follows is no genitive: "*الشاب* قصي", "نائبها *موج*".
            office, article = self._text[slice(*tokens[0][:2])], affixes.attached_article
            owned = any(office.endswith(end) and _is_listed(office.removesuffix(end), self._people) for end in affixes.attached_owners)
            if owned or (office.startswith(article) and not words[1].startswith(article) and not words[1].endswith(("ا", "ة"))):
                first, last = 1, 2
        if first >= last:
            return None
        begin, end = tokens[first][0], tokens[last - 1][1]
        form = " ".join(self._text[begin:end].split()).rstrip(".'’-")
        bodies, noun = self._people.organisation_words, bare_body_word(words[first], self._index)
        if affixes.verb_first and noun not in bodies:
            after = self._text[begin + len(form) : begin + len(form) + _AFTER_OBJECT]
            form = name_before_object(form, after)
        titled = not self._index.spaced and form.endswith(tuple(self._index.titles))
        known = (one for one in self._known_names() if form.startswith(one.form) and form.removeprefix(one.form) in self._index.titles)
        if titled and (bearer := next(known, None)) is not None:
            return bearer  # "王小明市长", after "市长王小明"
        form, begin, end = name_without_title(form, begin, self._index, aged=aged)
        if not form or not _MARKS.isdisjoint(form):
            return None
        people = self._people
        # One of its words says that it is an organisation's, or its ending in a script without spaces between words.
        joined = not self._index.spaced or self._particles
        body = noun in bodies or (joined and is_body(form, self._index))
        others = (*words[:first], *words[last:])
        title = [word for word in others if word in people.titles or word in people.roles or word in people.honorifics]
        if affixes.attached_complementisers and noun in bodies and not form.startswith((noun, affixes.attached_article)):
            begin, form = begin + 1, form[1:]  # "*מ*משרד הבריאות נמסר"
        generic = form in bodies or (last - first == 1 and noun in bodies)
        if body and generic:
            return None  # "شرکت"
        bearer = self._enter(form, Span(begin, end), BODY if body else PERSON)
        bearer.titles.update(title or (word for word in words if word in people.titles or word in people.roles))
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
        for one in self._known_names():
            if _ends_in(one.form, form):
                return one
            if not self._index.spaced and len(form) > 1 and (one.form.startswith(form) or one.form.endswith(form)):
                return one
        if self._particles and kind == PERSON:
            form, span = fuller_name(form, span, self._text, self._index)
        return self._registry.add(form, span.start, span.end, kind)
