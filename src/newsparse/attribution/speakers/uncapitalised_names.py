"""Names in scripts without capitals: words beside a title, without the title and its particle; a story's sources show them."""

from array import array
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Final

import regex

from newsparse.attribution.speakers.discourse import Source
from newsparse.attribution.speakers.entities import BODY, PERSON, Entity, NameKind
from newsparse.attribution.speakers.name_words import Token
from newsparse.attribution.speakers.registry import Registry
from newsparse.attribution.word_index import CASED, WordIndex, word_index
from newsparse.knowledge import Language, PeopleWords
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.passage import Passage
from newsparse.patterns import occurrences, pattern
from newsparse.span import Span

LONGEST_NAME: Final = 5  # most words of a name
_LONGEST_HAN_NAME: Final = 4  # most signs of a Chinese name without a dot
_NEAR_TITLE: Final = 3  # words at the end of a Korean source that may be a name and a title
_LONGEST_BODY: Final = 8  # words of the name of an organisation
_ADVERB: Final = pattern(r"\w{3,}[اً]")  # "إدريس بن الطيب *مبتسما*"
_AND_VERBS: Final = ("وأ", "وت", "وي")  # how Arabic verbs begin after "and"
# Before a name that a clause describes, which has this many signs.
_OF: Final = "的"
_USUAL_HAN_NAME: Final = 3
_DEPUTY: Final = "副"  # the other ranks of one sign may end a name
# What a Chinese speaker does meanwhile: "丁福田*一边擦油一边*告诉记者", "丁福田*接受采访时*说", "丁福田*笑着*说", "气象局*发布消息*称"
_MEANWHILE: Final = pattern(
    r"(?<=\p{Han}{2})(?:一[边邊面].*|[边邊]\p{Han}+[边邊]|(?:接受|给|給).*|[发發][布出表]\p{Han}+|\p{Han}[着著]|\p{Han}{2}地|(?<=\p{Han}{3})笑)$"
)
# A trade before a Chinese name: "摆渡*人*郑水生".
_TRADE: Final = pattern(r"[人员員师師工者手匠夫](?P<name>\p{Han}{2,3})$")
_LONGEST_GIVEN_NAME: Final = 3  # characters
_SIGN: Final = r"[\p{Han}\p{Hangul}々]"  # of a name
_SIGNS: Final = pattern(rf"(?<!{_SIGN}|\p{{Katakana}}){_SIGN}{{2,}}+")  # in a row
_BEFORE_AGES: Final = frozenset("(（")
_HAN: Final = r"[\p{Han}々ヶケ]"
# さと子, まどか, フミ江
_GIVEN_IN_KANA: Final = r"(?:\p{Hiragana}{1,2}[子美江代恵香乃枝]|\p{Hiragana}{2,4}|[\p{Katakana}ー]{2,4}\p{Han}?)"
# 桐生まどか      김민수
FULL_NAME: Final = rf"(?P<name>{_HAN}{{1,6}}?{_GIVEN_IN_KANA}|{_HAN}{{2,6}}?|\p{{Hangul}}{{3,4}}?)"
# A Japanese clause that describes the body named after it: the name begins after the last hiragana before another script.
_CLAUSE_BEFORE_NAME: Final = pattern(r"(?:を[^を]*\p{Hiragana}|\p{Han}\p{Hiragana}{0,3}[たるむうくす])(?=[\p{Han}\p{Katakana}]{2})")
_MOST_CHARACTERS: Final = 24  # nothing longer is a name
_ENDS_OF_CLAUSES: Final = tuple("ただてでるうすむくぐぶつぬ")
_SOMEBODY: Final = "모"
_SEVERAL: Final = "들"
_CASES: Final = tuple("을를에는")  # particles that no given name ends with
_BEFORE_NOUNS: Final = tuple("은는을를의에서로한된던인온할될살년")  # ends of words that describe the next one
_ENDS_OF_LONG_BODIES: Final = tuple("원국실사단소관")  # of long Korean names; a given name may end so
# The name that ends what precedes a Japanese title: "豆腐店を営む*山田弘*", "*樫尾フミ江*", "*ケビン・ロウ*国務", "*김민수*".
_NAME_AT_END: Final = pattern(
    rf"(?P<name>[\p{{Katakana}}ー]++(?:[・＝][\p{{Katakana}}ー]++)+)\p{{Han}}*+$"
    rf"|(?P<name>{_HAN}{{1,6}}{_GIVEN_IN_KANA}?|[\p{{Katakana}}ー]{{2,}}+|[^\p{{Han}}\p{{Hiragana}}\p{{Katakana}}]+)$"
)


def name_beside_title(words: Sequence[str], index: WordIndex) -> tuple[int, int]:
    """Find the words of a source beside a title, or a few uncommon words: the first and the one after, the same if there are none."""
    people, speech = index.people, index.speech
    known, common = index.offices, index.non_name_words
    if not index.spaced or speech.affixes.subject_particles:
        if words[0] in people.organisation_words:
            return 0, next((i for i, word in enumerate(words) if word in common), min(len(words), LONGEST_NAME))
        last = max((i for i, word in enumerate(words) if word in known), default=-1)
        if last > 0 and words[last] in people.organisation_words:
            return 0, 0  # the unnamed head of an organisation
        return (0, len(words)) if not any(word in common and word not in known for word in words[-_NEAR_TITLE:]) else (0, 0)
    words = words[: next((i for i in range(1, len(words)) if _ends_phrase(words, i, index)), len(words))]
    adjunct = next((i for i, word in enumerate(words) if (word in common and word not in known) or word[0].isdigit()), len(words))
    titled, article = " ".join(words[:2]) in people.titles, speech.affixes.attached_article  # "חברת הכנסת"
    if bare_body_word(words[0], index) in people.organisation_words and not titled:
        definite = [i for i in range(1, adjunct) if words[i].startswith((article, "لل"))] if speech.affixes.verb_first else []
        past = next((i for i in range(min(definite), adjunct) if i not in definite), adjunct) if definite else adjunct
        return 0, min(past, _LONGEST_BODY)
    given = next((i for i, word in enumerate(words) if word in FORENAME_GENDERS and (word not in known or i == len(words) - 2)), None)
    if given is not None and (given < len(words) - 1 or not given or words[given - 1] in people.honorifics):
        past = next((i for i in range(given + 2, len(words)) if words[i] in known or words[i] in common), len(words))
        return given, min(past, given + LONGEST_NAME)
    if known.isdisjoint(words):
        return _words_beside_title(words, index) if adjunct == len(words) else (0, 0)
    found = _words_beside_title(words[:adjunct], index) if adjunct else (0, 0)
    return found if found[1] or adjunct == len(words) or words[0] not in known else _words_beside_title(words, index)


def bare_body_word(word: str, index: WordIndex) -> str:
    """Strip the article and a preposition joined to a noun for an organisation: "الشركة", "מהמשטרה"."""
    affixes = index.speech.affixes
    heads = [word.removeprefix(head) for head in ("", *affixes.attached_prepositions)]
    bare = (word.removeprefix(article) for word in heads for article in ("", affixes.attached_article))
    return next((noun for noun in bare if noun in index.people.organisation_words), word)


def _words_beside_title(words: Sequence[str], index: WordIndex) -> tuple[int, int]:
    """Find a name that no list has: before or after a title, or alone."""
    people, known, article = index.people, index.offices, index.speech.affixes.attached_article or "\n"
    title = next((i for i, word in enumerate(words) if word in known), 0)
    if title > 1 and words[0] not in index.natures and not words[0].startswith(_AND_VERBS):
        return 0, title  # "عبيد الناصري *وزير*"
    last = max((i for i, word in enumerate(words) if word in known), default=-1)
    described = (i + 1 for i in range(len(words) - 3, last, -1) if words[i].startswith(article) and words[i - 1] not in people.name_links)
    first = next(described, last + 1)  # "رئيس *الوزراء* كريم فؤاد", "*الخباز* عزام الفحل"
    rest = words[first:]
    if (last > 0 and words[last] in people.organisation_words and first == last + 1) or not 0 < len(rest) < LONGEST_NAME:
        return 0, 0  # the unnamed head of an organisation
    alone = len(rest) < 2 and (last < 0 or words[last] not in people.honorifics)  # "وزیر راه" is the minister of roads
    untitled = last < 0 and (rest[0] in index.natures or rest[0].startswith(_AND_VERBS))
    unfit = rest[0].startswith(article) or any(word in index.non_name_words for word in rest)
    return (0, 0) if alone or untitled or unfit else (first, len(words))


def _ends_phrase(words: Sequence[str], i: int, index: WordIndex) -> bool:
    """Return True if a noun phrase ends before a word: a clause or an adjunct describes it, "הדוור *שהציל*", "أم خالد *وهي* تجمع"."""
    word = words[i]
    if word in FORENAME_GENDERS or word in index.offices:
        return False
    joined = bool(index.speech.affixes.attached_complementisers) and bare_body_word(word, index) != word
    clause = index.has_attached_complementiser(word) and i + 1 < len(words)
    adverb = index.speech.affixes.verb_first and i > 1 and _ADVERB.fullmatch(word) is not None
    listed = word in index.phrase_bounds or word in index.natures or word in index.people.pronouns
    return listed or clause or joined or adverb


def name_without_title(form: str, begin: int, index: WordIndex, *, aged: bool = False) -> tuple[str, int, int]:
    """Strip the particle after a Chinese, Japanese or Korean name and the titles around it; return the name, "" if none, and its place.

    A name before an age needs no title.
    """
    particles = index.speech.affixes.subject_particles
    if index.spaced and not particles:
        return form, begin, begin + len(form)
    ends = [one for one in particles if form.endswith(one) and len(form) > len(one) + index.spaced]
    form = form.removesuffix(max(ends, key=len)).rstrip() if ends else form
    if not particles:
        form = _MEANWHILE.sub("", form)
    form, begin, titled = _name_before_title(form, begin, index) if particles else _name_after_title(form, begin, index)
    return (form, begin, begin + len(form)) if _is_name(form, titled or aged, index) else ("", begin, begin)


def name_before_object(form: str, after: str) -> str:
    """Strip the object of its verb after an Arabic name: a noun with the article, if the sentence goes on with "as" or "saying".

    >>> name_before_object("كريم فؤاد القرار", " بأنه خطأ")
    'كريم فؤاد'
    """
    said = next((part for part in _SAYING if f" {part}" in form), None)
    form = form.partition(f" {said}")[0] if said else form
    name, _, noun = form.rpartition(" ")
    object_follows = " " in name and noun.startswith("ال") and after.split()[:1] in (*_AS, *([word] for word in _SAYING))
    return name if object_follows else form


# "Saying", after the object of another verb, and "as being".
_SAYING: Final = ("قائلا", "قائلة", "مضيفا", "مضيفة", "مؤكدا", "مؤكدة")
_AS: Final = (["بأنه"], ["بأنها"], ["بأنهم"])


def _name_before_title(form: str, begin: int, index: WordIndex) -> tuple[str, int, bool]:
    """Find the name before a title, "山田太郎市長", "김철수 시장", its offset, and whether a title follows it."""
    title = next((title for title in index.titles if form.endswith(title) and len(form) > len(title)), "")
    attached = bool(title) and form[-len(title) - 1] != " "
    if title:
        form = form.removesuffix(title).rstrip()
        rank = next((one for one in index.people.title_modifiers if (len(one) > 1 or one == _DEPUTY) and form.endswith(one)), "")
        form = form.removesuffix(rank)  # "山田太郎審議委員"
    called = bool(title)
    if "の" in form:
        before, _, form = form.rpartition("の")
        begin += len(before) + 1
        called = called or before.endswith(index.titles)  # "社長*の山田太郎*は"
    elif index.spaced and " " in form:
        form, begin = _name_among_words(form, begin, index.people, title, attached=attached)
    if not called and (clause := _CLAUSE_BEFORE_NAME.search(form)):
        form, begin = form[clause.end() :], begin + clause.end()
    elif called and not index.spaced:
        found = _NAME_AT_END.search(form)
        if found and title not in index.people.honorifics:  # "家族で訪れた*女性*", "網を*繕っていた*漁師"
            found = None if title in index.people.gendered_nouns or found["name"].endswith(_ENDS_OF_CLAUSES) else found
        form, begin = (found["name"], begin + found.start("name")) if found else ("", begin)
    opening = next((title for title in index.titles if form.startswith(title) and len(form) > len(title) + 1), "")
    return form.removeprefix(opening), begin + len(opening), called


def _name_after_title(form: str, begin: int, index: WordIndex) -> tuple[str, int, bool]:
    """Find the name after the last title, "市长王小明", or a description, "种粮大户孙德福", its offset, and whether there is one."""
    place, title = max(((form.rfind(title), title) for title in (*index.titles, _OF) if title in form), default=(-1, ""))
    trade = _TRADE.search(form) if len(form) - place > _LONGEST_HAN_NAME + 1 or title == _OF else None
    if trade is not None and trade["name"][0] in index.people.surname_characters and trade.start() > place:
        return trade["name"], begin + trade.start("name"), True
    past = place + len(title) if title else 0
    if title in index.people.honorifics and past == len(form):  # "居民*王小明*先生"
        name, begin, _ = _name_after_title(form[:place], begin, index)
        return name, begin, len(name) > 1
    described = _han_name(index.people.surname_characters).search(form)
    listed = form.endswith((*index.titles, *index.people.group_nouns, *index.people.organisation_words))
    if described and described.start() >= max(1, past) and not form.endswith(index.people.no_name_endings) and not listed:
        return described[0], begin + described.start(), True
    if place < 0:
        return form, begin, False
    if title == _OF and len(form) - past != _USUAL_HAN_NAME:
        return form, begin, False
    return form[past:], begin + past, title != _OF  # "卖豆腐的*姚福生*"


@lru_cache(maxsize=8)
def _han_name(surnames: frozenset[str]) -> "regex.Pattern[str]":
    """The pattern of a Chinese name of three signs or more at the end of a piece."""
    one, two = ["|".join(sorted(word for word in surnames if len(word) == size)) for size in (1, 2)]
    return regex.compile(rf"(?:(?:{two})\p{{Han}}{{1,2}}|(?:{one})\p{{Han}}{{2}})$")


def opens_with_surname(form: str, people: PeopleWords) -> bool:
    """Return True if a word may be a Chinese or Korean name by its first sign and its length.

    >>> from newsparse.knowledge.languages import load
    >>> [opens_with_surname(form, load("zh").people) for form in ("王小明", "大桥", "王")]
    [True, False, False]
    """
    return 2 <= len(form) <= _LONGEST_HAN_NAME and not people.surname_characters.isdisjoint((form[0], form[:2]))


def _is_name(form: str, titled: bool, index: WordIndex) -> bool:
    """Return True if the words left beside a title can name a person or an organisation."""
    people, particles = index.people, index.speech.affixes.subject_particles
    if not form or form in index.titles or form in people.group_nouns or len(form) > _MOST_CHARACTERS:
        return False
    if not particles and not index.spaced and form.startswith((*people.no_names, *people.indefinites)):
        return False  # "一位评委"
    if index.spaced and (form[1:] == _SOMEBODY or (form.isascii() and len(form) == 1) or form.endswith(_SEVERAL)):
        return False  # "김*모* 씨", "A 씨", "어민*들*"
    body = is_body(form, index)
    surname = opens_with_surname(form, people)
    usual = surname and not index.spaced and form[:2] not in people.surname_characters
    long = len(form) > (_USUAL_HAN_NAME if usual else _LONGEST_HAN_NAME)
    if long and not body and not particles and (surname or "·" not in form):
        return False  # "刘瑜*不禁*"
    return titled or body or surname or "·" in form or "・" in form


def is_body(form: str, index: WordIndex) -> bool:
    """Return True if a name ends as one of an organisation does; in Korean, a long word is no person's."""
    bodies = index.people.organisation_words
    long = index.spaced and len(form) > _LONGEST_HAN_NAME and not form.endswith(index.titles)
    long = long and form.endswith((*index.people.body_endings, *_ENDS_OF_LONG_BODIES))
    return form not in bodies and (long or any(form.endswith(word) and len(form) > len(word) + (len(word) == 1) for word in bodies))


def fuller_name(form: str, span: Span, text: str, index: WordIndex) -> tuple[str, Span]:
    """Find the family name with the given name after it, before a title or an age: "*桐谷宗一*さん（72）"."""
    ranks = [one for one in index.people.title_modifiers if len(one) > 1]
    found = _full_names(text, (*index.titles, *sorted(ranks))).get(form) if len(form) < _LONGEST_HAN_NAME else None
    return (found.of(text), found) if found else (form, span)


@lru_cache(maxsize=1)
def _full_names(text: str, titles: tuple[str, ...]) -> dict[str, Span]:
    """Map each possible family or given name to the first full name that begins, or else ends, with it; a text is read once."""
    names: dict[str, Span] = {}
    given: dict[str, Span] = {}  # "*航平*さん", after "佐久間航平さん（41）と妻の千景さん"
    first_signs = frozenset([title[0] for title in titles])
    for found in _SIGNS.finditer(text):
        start, last = found.span()
        for end in range(start + 2, min(last, start + _LONGEST_HAN_NAME + _LONGEST_GIVEN_NAME) + 1):
            title = end + (end == last and text[end : end + 1].isspace())
            sign = text[title : title + 1]
            if sign in _BEFORE_AGES or (sign in first_signs and text.startswith(titles, title)):
                for past in range(max(start + 1, end - _LONGEST_GIVEN_NAME), end):
                    if not text.startswith(titles, past):
                        names.setdefault(text[start:past], Span(start, end))
                    if past < end - 1:
                        given.setdefault(text[past:end], Span(start, end))
                break
    return {**given, **names}


def person_introduced(text: str, language: Language, others: Collection[str] = ()) -> Span | None:
    """The person whom an introduction in Japanese or Korean names first in full, before an age or an honorific, else before a title.

    The *others* are not meant: those who ask.

    >>> from newsparse.knowledge.languages import load
    >>> text = "元郵便局長の桐生まどか氏（61）を新しい社長に選んだ。"
    >>> person_introduced(text, load("ja")).of(text)
    '桐生まどか氏'
    """
    people = language.people
    longest_first = (sorted(words, key=len, reverse=True) for words in (people.honorifics, people.titles | people.roles))
    polite, titled = ("|".join(map(regex.escape, words)) or "(?!)" for words in longest_first)
    beside = rf"(?:{polite}|{titled})?(?=\s?[(（]\d{{1,3}}[)）歳세])|\s?(?:{polite})|(?P<title>\s?(?:{titled}))"
    named = regex.compile(rf"(?:\b|(?<=[のはがもにをとる、]))(?P<source>{FULL_NAME}(?:{beside}))")
    found = [one for one in named.finditer(text) if not one["title"] or opens_with_surname(one["name"], people)]
    found = [one for one in found if one["name"] not in others]
    return Span(*min(found, key=lambda one: bool(one["title"])).span("source")) if found else None


def _name_among_words(form: str, begin: int, people: PeopleWords, title: str, *, attached: bool) -> tuple[str, int]:
    """Find the name among Korean words before a title: the last of three signs, the last two before a country, else the last:
    "*김민수* 국방부 장관", "*존 브레넌* 미국 국무장관", "등대지기 *남궁혜인*".
    """
    words = form.split(" ")
    if attached:
        words.pop()  # the field of an office: "*국무*장관", "*주택정책*과장"
    known = people.titles | people.roles | people.organisation_words
    plain = [i for i, word in enumerate(words) if len(word) == _USUAL_HAN_NAME and opens_with_surname(word, people) and word not in known]
    plain = [i for i in plain if not words[i].endswith((*people.body_endings, *_CASES))]
    country = next((i for i, word in enumerate(words) if word in people.places), 0)
    if country > 1:
        first, past = country - 2, country
    elif long := [i for i, word in enumerate(words) if word[:2] in people.surname_characters and 2 < len(word) <= _LONGEST_HAN_NAME]:
        first, past = long[-1], long[-1] + 1
    elif plain and title not in people.honorifics:
        first, past = plain[-1], plain[-1] + 1
    else:
        first, past = len(words) - 1, len(words)
        foreign = first and not opens_with_surname(words[first], people) and words[first - 1] not in known
        first -= bool(foreign and not words[first - 1].endswith((*people.body_endings, *_BEFORE_NOUNS)))  # "*에마 린드그렌* 총리"
    name = " ".join(words[first:past])
    return name, begin + len(" ".join(words[:first])) + (first > 0)


_MOST_MENTIONS: Final = 200  # most mentions kept for one speaker
# The number of names that a new one is compared with, and whose mentions are searched for: it keeps the time linear.
_MOST_NAMES: Final = 200
_LONGEST_DESCRIPTION: Final = 12  # most words of a description
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
    past: dict[int, int] = {}  # where the last mention of each ends
    mentions: list[tuple[int, int, int]] = []
    for start, end, order in sorted(found):
        if start >= past.get(order, 0):
            mentions.append((start, end, order))
            past[order] = end
    if mentions:
        registry.starts, registry.ends, registry.orders = (array("q", column) for column in zip(*mentions, strict=True))
    titles = () if word_index(registry.language).spaced else word_index(registry.language).titles
    for start, order in zip(registry.starts, registry.orders, strict=False):
        registry.all_entities[order].count += 1
        if titles and registry.text.endswith(titles, 0, start):  # "*市长*王小明"
            registry.all_entities[order].titles.add(next(one for one in titles if registry.text.endswith(one, 0, start)))


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

# Words that open a sentence or follow a comma, and may be a name, or an office and one: "*کامران پیروز* آمد"
_LEADING: Final = pattern(r"(?:\A|(?<=[.؟!،,\n]\s?))(?:[\p{Hebrew}\p{Arabic}'׳\u05be\u200c-]{2,16}+[ .،,]){2,3}+")


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
            offices, common = self._index.offices, (self._index.non_name_words, self._index.phrase_bounds, self._index.natures)
            for found in _LEADING.finditer(self._text, span.start, span.end):
                words = self._words(Span(*found.span()))
                if words and words[0][2] in offices:
                    del words[0]
                if len(words) < 2:
                    continue
                (start, _, given), (_, end, surname) = words[:2]
                if given in FORENAME_GENDERS and not any(word in group for word in (given, surname) for group in (*common, offices)):
                    yield start, end, self._enter(self._text[start:end], Span(start, end), PERSON).order
        elif self._people.honorifics:
            for found in _topic(tuple(self._people.honorifics), tuple(self._particles)).finditer(self._text, span.start, span.end):
                name, start, end = name_without_title(found["name"] + found["polite"], found.start(), self._index)
                if name:
                    yield start, end, self._enter(name, Span(start, end), PERSON).order

    def _description(self, span: Span) -> str:
        words, known = span.of(self._text).split(), self._people.roles | self._people.titles
        office = len(words) <= _LONGEST_DESCRIPTION and any(word.lower().strip(",.") in known for word in words)
        return " ".join(words).strip(" ,.") if office else ""

    def _name_of(self, core: Span, tokens: list[Token], *, aged: bool = False) -> Entity | None:
        """Find the name in a piece of a source, and what describes its bearer."""
        words = [word for _, _, word in tokens]
        family = self._particles and self._index.spaced and words and words[0] in self._people.surname_characters
        if family and 1 < len(words) == 2 + (words[-2] in self._people.title_modifiers) and words[-1] in self._index.titles:
            return self._of_family(words, tokens[0])
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
        if body and (title or generic):
            return None  # "the director of Bank Elm", "شرکت"
        bearer = self._enter(form, Span(begin, end), BODY if body else PERSON)
        bearer.titles.update(title or (word for word in words if word in people.titles or word in people.roles))
        shown = (people.honorifics.get(word) or people.gendered_nouns.get(word, "") for word in title)
        bearer.gender = bearer.gender or next(filter(None, shown), "")
        if first and not bearer.description and not body and any(word not in people.honorifics for word in title):
            bearer.description = " ".join(self._text[core.start : begin].split())
        return bearer

    def _of_family(self, words: Sequence[str], token: Token) -> Entity | None:
        """Find who has a Korean family name before a title: "*조* 교수". If it is a word, too, the title is the same: "*이* 총재"."""
        distinct = words[0] not in self._index.non_name_words or words[-1] in self._people.honorifics
        bearers = (one for one in reversed(self._known_names()) if one.kind == PERSON and one.form.startswith(words[0]))
        bearer = next((one for one in bearers if distinct or words[-1] in one.titles), None)
        form, span = fuller_name(words[0], Span(*token[:2]), self._text, self._index)
        return bearer or (self._enter(form, span, PERSON) if distinct and len(form) > 1 else None)

    def _known_names(self) -> Sequence[Entity]:
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
