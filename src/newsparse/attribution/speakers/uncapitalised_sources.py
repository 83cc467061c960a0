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
from newsparse.attribution.word_index import WordIndex, word_index
from newsparse.knowledge import Language, PeopleWords
from newsparse.passage import Passage
from newsparse.patterns import pattern
from newsparse.span import Span

_LONGEST_NAME: Final = 5  # most words of a name
_LONGEST_HAN_NAME: Final = 4  # most signs of a Chinese name without a dot
_ARTICLES: Final = {"arabic": "ال", "hebrew": "ה"}  # the article that is written together with its noun, by script
_JOINTS: Final = frozenset("之的等在和与與该該这這那此")  # signs that cannot open a Chinese name
# Before a name that a clause describes, which has this many signs.
_OF: Final = "的"
_USUAL_HAN_NAME: Final = 3
_DEPUTY: Final = "副"  # the other ranks of one sign may end a name
_MANY: Final = "人者们們"  # at the end of a description: "在内的许多*人*"
# What a Chinese speaker does meanwhile: "丁福田*一边擦油一边*告诉记者", "丁福田*接受采访时*说", "丁福田*笑着*说"
_MEANWHILE: Final = pattern(r"(?<=\p{Han}{2})(?:一[边邊面].*|[边邊]\p{Han}+[边邊]|接受.*|\p{Han}[着著])$")
# A trade before a Chinese name: "摆渡*人*郑水生".
_TRADE: Final = pattern(r"[人员員师師工者手匠夫](?P<name>\p{Han}{2,3})$")
# A sign of a given name.
_LONGEST_GIVEN_NAME: Final = 3  # characters
_SIGN: Final = r"[\p{Han}\p{Hangul}々]"
_MOST_CHARACTERS: Final = 24  # nothing longer is a name
# A Japanese clause that describes the person named after it: the name begins after the last hiragana before another script.
_CLAUSE_BEFORE_NAME: Final = pattern(r"を[^を]*\p{Hiragana}(?=[\p{Han}\p{Katakana}])")


def _name_beside_title(words: Sequence[str], index: WordIndex, language: Language) -> tuple[int, int]:
    """Find the words of a source beside a title, or a few uncommon words: the first and the one after, the same if there are none."""
    people, speech = index.people, index.speech
    known, common = index.offices, index.non_name_words
    if words[0] in people.organisation_words:
        return 0, next((i for i, word in enumerate(words) if word in common), min(len(words), _LONGEST_NAME))
    title = next((i for i, word in enumerate(words) if word in known), 0)
    if title > 1 and index.spaced and not speech.affixes.subject_particles and not _looks_verbal(language, words[0]):
        return (0, title) if not any(word in common for word in words[:title]) else (0, 0)  # "عبيد الناصري *وزير*"
    last = max((i for i, word in enumerate(words) if word in known), default=-1)
    if last > 0 and words[last] in people.organisation_words:
        return 0, 0  # the unnamed head of an organisation
    if speech.affixes.subject_particles or not index.spaced:
        return (0, len(words)) if not any(word in common for word in words) else (0, 0)
    first = last + 1
    article = _ARTICLES.get(language.script, "\n")
    while last >= 0 and first < len(words) and words[first].startswith((article, "لل")):
        first += 1  # "رئيس *الوزراء*"
    rest = words[first:]
    if not 0 < len(rest) < _LONGEST_NAME or any(word in common for word in rest):
        return 0, 0
    alone = len(rest) < 2 and (last < 0 or words[last] not in people.honorifics)  # "وزیر راه" is the minister of roads
    untitled = last < 0 and (rest[0].startswith(article) or _looks_verbal(language, rest[0]))
    return (0, 0) if alone or untitled else (first, len(words))


def _name_without_title(form: str, begin: int, index: WordIndex) -> tuple[str, int, int]:
    """Strip the particle after a Chinese, Japanese or Korean name and the titles around it; return the name, "" if none, and its place."""
    particles = index.speech.affixes.subject_particles
    if index.spaced and not particles:
        return form, begin, begin + len(form)
    ends = [one for one in particles if form.endswith(one) and len(form) > len(one) + index.spaced]
    form = form.removesuffix(max(ends, key=len)).rstrip() if ends else form
    if not particles:
        form = _MEANWHILE.sub("", form)
    form, begin, titled = _name_before_title(form, begin, index) if particles else _name_after_title(form, begin, index)
    return (form, begin, begin + len(form)) if _is_name(form, titled, index) else ("", begin, begin)


def _name_after_description(form: str, begin: int) -> tuple[str, int]:
    """Strip a description before an Arabic name; its last word has the article, and at least two words follow.

    Returns the name and its offset.

    >>> _name_after_description("صانعة الأواني هدى النجار", 0)
    ('هدى النجار', 14)
    >>> _name_after_description("عبد العزيز محمود السيد", 0)[1]
    0
    """
    words = form.split(" ")
    last = 0
    for i, word in enumerate(words[:-2]):
        described = word.startswith("ال") and word not in _OF_NAMES and (i == 0 or words[i - 1] not in _BEFORE_ARTICLES)
        if described and i <= last + 1:
            last = i + 1
    if not last or words[last].startswith("ال"):
        return form, begin
    return " ".join(words[last:]), begin + sum(map(len, words[:last])) + last


def _name_before_object(form: str, after: str, text: str) -> str:
    """Strip the object of its verb after an Arabic name: a noun with the article, if the story has the name without it or goes on "as".

    >>> _name_before_object("كريم فؤاد القرار", " بأنه خطأ", "")
    'كريم فؤاد'
    """
    said = next((part for part in _SAYING if f" {part}" in form), None)
    form = form.partition(f" {said}")[0] if said else form
    name, _, noun = form.rpartition(" ")
    if " " not in name or not noun.startswith("ال") or noun in _OF_NAMES:
        return form
    shown = said is not None or after.split()[:1] in _AS or text.count(name + " ") > text.count(form)
    return name if shown else form


# "Saying", after the object of another verb, and "as being".
_SAYING: Final = ("قائلا", "قائلة", "مضيفا", "مضيفة", "مؤكدا", "مؤكدة")
_AS: Final = (["بأنه"], ["بأنها"], ["بأنهم"])
# Words of names before an article, and words with the article that end a name: "عبد *العزيز*", "نور *الدين*".
_BEFORE_ARTICLES: Final = frozenset("عبد أبو أبي أم بن ابن بنت آل ذو".split())
_OF_NAMES: Final = frozenset("الدين الله الإسلام الحق".split())


def _name_before_title(form: str, begin: int, index: WordIndex) -> tuple[str, int, bool]:
    """Find the name before a title, "山田太郎市長", "김철수 시장", its offset, and whether a title follows it."""
    title = next((title for title in index.titles if form.endswith(title) and len(form) > len(title)), "")
    attached = bool(title) and form[-len(title) - 1] != " "
    if title:
        form = form.removesuffix(title).rstrip()
        rank = next((one for one in index.people.title_modifiers if (len(one) > 1 or one == _DEPUTY) and form.endswith(one)), "")
        form = form.removesuffix(rank)  # "山田太郎審議委員"
    if "の" in form:
        begin += form.rindex("の") + 1
        form = form[form.rindex("の") + 1 :]
    elif index.spaced and " " in form:
        form, begin = _name_among_words(form, begin, index.people, attached)
    clause = _CLAUSE_BEFORE_NAME.search(form)  # "豆腐店を営む山田弘"
    past = clause.end() if clause else 0
    form, begin = form[past:], begin + past
    opening = next((title for title in index.titles if form.startswith(title) and len(form) > len(title) + 1), "")
    return form.removeprefix(opening), begin + len(opening), bool(title)


def _name_after_title(form: str, begin: int, index: WordIndex) -> tuple[str, int, bool]:
    """Find the name after the last title, "市长王小明", its offset, and whether there is a title."""
    place, title = max(((form.rfind(title), title) for title in (*index.titles, _OF) if title in form), default=(-1, ""))
    trade = _TRADE.search(form) if len(form) - place > _LONGEST_HAN_NAME + 1 or title == _OF else None
    if trade is not None and trade["name"][0] in index.people.surname_characters and trade.start() > place:
        return trade["name"], begin + trade.start("name"), True
    if place < 0:
        return form, begin, False
    past = place + len(title)
    if title in index.people.honorifics and past == len(form):  # "居民*王小明*先生"
        name, begin, _ = _name_after_title(form[:place], begin, index)
        return name, begin, len(name) > 1
    if title == _OF and (len(form) - past != _USUAL_HAN_NAME or form[-1] in _MANY):
        return form, begin, False
    return form[past:], begin + past, title != _OF  # "卖豆腐的*姚福生*"


def _is_name(form: str, titled: bool, index: WordIndex) -> bool:
    """Return True if the words left beside a title can name a person or an organisation."""
    people, particles = index.people, index.speech.affixes.subject_particles
    if not form or form in index.titles or form[:1] in _JOINTS or form in people.group_nouns or len(form) > _MOST_CHARACTERS:
        return False
    body = any(form.endswith(word) and len(form) > len(word) for word in people.organisation_words)
    surname = form[:1] in people.surname_characters and 2 <= len(form) <= 4
    long = len(form) > (_USUAL_HAN_NAME if surname and not index.spaced else _LONGEST_HAN_NAME)
    if long and not body and not particles and (surname or "·" not in form):
        return False  # "刘瑜*不禁*"
    return titled or body or surname or "·" in form or "・" in form


def _fuller_name(form: str, span: Span, text: str, index: WordIndex) -> tuple[str, Span]:
    """Find the family name with the given name after it, before a title or an age: "*桐谷宗一*さん（72）"."""
    ranks = [one for one in index.people.title_modifiers if len(one) > 1]
    found = _full_names(text, (*index.titles, *sorted(ranks))).get(form) if len(form) < _LONGEST_HAN_NAME else None
    return (found.of(text), found) if found else (form, span)


@lru_cache(maxsize=1)
def _full_names(text: str, titles: tuple[str, ...]) -> dict[str, Span]:
    """Map each possible family name to the first full name that begins with it; a text is read once."""
    names: dict[str, Span] = {}
    longest, listed = _LONGEST_HAN_NAME + _LONGEST_GIVEN_NAME, "|".join(map(regex.escape, titles))
    # A name before one of the titles, or an age in brackets.
    before = regex.compile(rf"(?<!{_SIGN}|\p{{Katakana}})(?P<name>{_SIGN}{{2,{longest}}}?)(?=\s?(?:[(（]|{listed}))")
    for found in before.finditer(text):
        start, end = found.span("name")
        for past in range(max(start + 1, end - _LONGEST_GIVEN_NAME), end):
            if not text.startswith(titles, past):
                names.setdefault(text[start:past], Span(start, end))
    return names


def _looks_verbal(language: Language, word: str) -> bool:
    """Return True if an Arabic word starts like a verb or a conjunction rather than like a name."""
    return language.code == "ar" and word.startswith(("ت", "ي", "و", "ف"))


def _name_among_words(form: str, begin: int, people: PeopleWords, attached: bool) -> tuple[str, int]:
    """Find the name among Korean words before a title: the last, or the first before an organisation: "*김민수* 국방부 장관"."""
    first, _, rest = form.partition(" ")
    if attached and rest and first[:1] in people.surname_characters and len(first) == _USUAL_HAN_NAME:
        return first, begin  # "*김철수* 금산시장"
    if rest.endswith(tuple(people.organisation_words)) and first[:1] in people.surname_characters and 2 <= len(first) <= 4:
        return first, begin
    place = form.rindex(" ") + 1
    return form[place:], begin + place


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
        self._article = _ARTICLES.get(self._language.script, "")

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
        return 1 < len(named) <= _LONGEST_NAME and not listed and not named[0].startswith(self._article or "\n")

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
        first, last = _name_beside_title(words, self._index, self._language)
        if first >= last and len(words) == 2 and self._language.script == "arabic":
            office = self._text[slice(*tokens[0])]  # if "her" is joined to it, what follows is no genitive: "نائبها *موج*"
            if any(office.endswith(end) and self._is_listed(office.removesuffix(end)) for end in _OWNERS):
                first, last = 1, 2
        if first >= last:
            return None
        begin, end = tokens[first][0], tokens[last - 1][1]
        form = " ".join(self._text[begin:end].split()).rstrip(".'’-")
        if self._language.code == "ar":
            form, begin = _name_after_description(form, begin)
            form = _name_before_object(form, self._text[begin + len(form) : begin + len(form) + _AFTER_OBJECT], self._text)
        titled = not self._index.spaced and form.endswith(tuple(self._index.titles))
        known = (one for one in self._known_names() if form.startswith(one.form) and form.removeprefix(one.form) in self._index.titles)
        if titled and (bearer := next(known, None)) is not None:
            return bearer  # "王小明市长", after "市长王小明"
        form, begin, end = _name_without_title(form, begin, self._index)
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
            form, span = _fuller_name(form, span, self._text, self._index)
        return self._registry.add(form, span.start, span.end, kind)
