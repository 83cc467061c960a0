"""Names in scripts without capitals: words beside a title, without the title and its particle."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

import regex

from newsparse.attribution.word_index import WordIndex
from newsparse.knowledge import Language, PeopleWords
from newsparse.patterns import pattern
from newsparse.span import Span

LONGEST_NAME: Final = 5  # most words of a name
_LONGEST_HAN_NAME: Final = 4  # most signs of a Chinese name without a dot
ARTICLES: Final = {"arabic": "ال", "hebrew": "ה"}  # the article that is written together with its noun, by script
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
# 桐生まどか      김민수
_FULL_NAME: Final = r"(?P<name>[\p{Han}々]{1,4}?(?:\p{Hiragana}{2,4}?|\p{Katakana}{2,4}?|[\p{Han}々]{1,2}?)|\p{Hangul}{3,4}?)"
_MOST_CHARACTERS: Final = 24  # nothing longer is a name
# A Japanese clause that describes the person named after it: the name begins after the last hiragana before another script.
_CLAUSE_BEFORE_NAME: Final = pattern(r"(?:を[^を]*\p{Hiragana}|\p{Han}\p{Hiragana}{0,3}[たるむうくす])(?=[\p{Han}\p{Katakana}]{2})")


def name_beside_title(words: Sequence[str], index: WordIndex, language: Language) -> tuple[int, int]:
    """Find the words of a source beside a title, or a few uncommon words: the first and the one after, the same if there are none."""
    people, speech = index.people, index.speech
    known, common = index.offices, index.non_name_words
    if words[0] in people.organisation_words:
        return 0, next((i for i, word in enumerate(words) if word in common), min(len(words), LONGEST_NAME))
    title = next((i for i, word in enumerate(words) if word in known), 0)
    if title > 1 and index.spaced and not speech.affixes.subject_particles and not _looks_verbal(language, words[0]):
        return (0, title) if not any(word in common for word in words[:title]) else (0, 0)  # "عبيد الناصري *وزير*"
    last = max((i for i, word in enumerate(words) if word in known), default=-1)
    if last > 0 and words[last] in people.organisation_words:
        return 0, 0  # the unnamed head of an organisation
    if speech.affixes.subject_particles or not index.spaced:
        return (0, len(words)) if not any(word in common for word in words) else (0, 0)
    first = last + 1
    article = ARTICLES.get(language.script, "\n")
    while last >= 0 and first < len(words) and words[first].startswith((article, "لل")):
        first += 1  # "رئيس *الوزراء*"
    rest = words[first:]
    if not 0 < len(rest) < LONGEST_NAME or any(word in common for word in rest):
        return 0, 0
    alone = len(rest) < 2 and (last < 0 or words[last] not in people.honorifics)  # "وزیر راه" is the minister of roads
    untitled = last < 0 and (rest[0].startswith(article) or _looks_verbal(language, rest[0]))
    return (0, 0) if alone or untitled else (first, len(words))


def name_without_title(form: str, begin: int, index: WordIndex) -> tuple[str, int, int]:
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


def name_after_description(form: str, begin: int) -> tuple[str, int]:
    """Strip a description before an Arabic name; its last word has the article, and at least two words follow.

    Returns the name and its offset.

    >>> name_after_description("صانعة الأواني هدى النجار", 0)
    ('هدى النجار', 14)
    >>> name_after_description("عبد العزيز محمود السيد", 0)[1]
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


def name_before_object(form: str, after: str, text: str) -> str:
    """Strip the object of its verb after an Arabic name: a noun with the article, if the story has the name without it or goes on "as".

    >>> name_before_object("كريم فؤاد القرار", " بأنه خطأ", "")
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


def opens_with_surname(form: str, people: PeopleWords) -> bool:
    """Return True if a word may be a Chinese or Korean name by its first sign and its length.

    >>> from newsparse.knowledge.languages import load
    >>> [opens_with_surname(form, load("zh").people) for form in ("王小明", "大桥", "王")]
    [True, False, False]
    """
    return form[:1] in people.surname_characters and 2 <= len(form) <= _LONGEST_HAN_NAME


def _is_name(form: str, titled: bool, index: WordIndex) -> bool:
    """Return True if the words left beside a title can name a person or an organisation."""
    people, particles = index.people, index.speech.affixes.subject_particles
    if not form or form in index.titles or form[:1] in _JOINTS or form in people.group_nouns or len(form) > _MOST_CHARACTERS:
        return False
    body = any(form.endswith(word) and len(form) > len(word) for word in people.organisation_words)
    surname = opens_with_surname(form, people)
    long = len(form) > (_USUAL_HAN_NAME if surname and not index.spaced else _LONGEST_HAN_NAME)
    if long and not body and not particles and (surname or "·" not in form):
        return False  # "刘瑜*不禁*"
    return titled or body or surname or "·" in form or "・" in form


def fuller_name(form: str, span: Span, text: str, index: WordIndex) -> tuple[str, Span]:
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


def person_introduced(text: str, language: Language) -> Span | None:
    """The person whom an introduction in Japanese or Korean names first in full, before an age or an honorific, else before a title.

    >>> from newsparse.knowledge.languages import load
    >>> text = "元郵便局長の桐生まどか氏（61）を新しい社長に選んだ。"
    >>> person_introduced(text, load("ja")).of(text)
    '桐生まどか氏'
    """
    people = language.people
    polite, titled = (_any_of(words) for words in (people.honorifics, people.titles | people.roles))
    beside = rf"(?:{polite}|{titled})?(?=\s?[(（]\d{{1,3}}[)）歳세])|(?:{polite})|(?P<title>\s?(?:{titled}))"
    named = regex.compile(rf"(?:\b|(?<=[のはがもにをとる、]))(?P<source>{_FULL_NAME}(?:{beside}))")
    found = [one for one in named.finditer(text) if not one["title"] or opens_with_surname(one["name"], people)]
    return Span(*min(found, key=lambda one: bool(one["title"])).span("source")) if found else None


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(regex.escape, sorted(words, key=len, reverse=True))) or "(?!)"


def _looks_verbal(language: Language, word: str) -> bool:
    """Return True if an Arabic word starts like a verb or a conjunction rather than like a name."""
    return language.code == "ar" and word.startswith(("ت", "ي", "و", "ف"))


def _name_among_words(form: str, begin: int, people: PeopleWords, attached: bool) -> tuple[str, int]:
    """Find the name among Korean words before a title: the last, or the first before an organisation: "*김민수* 국방부 장관"."""
    place = form.rindex(" ") + 1
    before = form[: place - 1].rpartition(" ")[2]
    listed = before in people.titles or before in people.roles
    if len(before) == _USUAL_HAN_NAME and opens_with_surname(before, people) and not listed:
        return before, begin + place - 1 - len(before)  # a title behind it: "*윤서희* 연구관"
    return form[place:], begin + place
