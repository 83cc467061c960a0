"""Find runs of capitalised words and cut them into names."""

import itertools
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

import regex

from newsparse.attribution.speakers.entities import BODY, ONE_WORD, PERSON, PLACE, TWO_NOUNS, NameKind
from newsparse.knowledge.gendered_forenames import FORENAME_GENDERS
from newsparse.knowledge.people_words import PeopleWords

_WORD: Final = r"""
    (?: \p{Lu}[\p{L}\p{M}\d]*+(?!['’.-])                          # most words
    |   (?:\p{Lu}\.){1,4}+ (?:\p{Lu}(?!\p{L}))?+                 # "J.", "S.E.C."
    |   \p{Lu}[\p{L}\p{M}\d]*+                                   # "Ruiz", "NATO"
        (?:['’](?!s\b)(?:(?=\p{Lu})|(?<!\b\p{Lu}['’]))\p{L}++     # "O'Neill", "Qu'ran", but "Ruiz" of "Ruiz's", no "d'après"
        |  -\p{L}[\p{L}\p{M}\d]*+)*+                             # "Jean-Luc"
        (?:\.(?=\s\p{Lu}))?+                                     # "Sen. Ruiz"
    )
"""
# "Senator Ana de la Cruz", "Securities and Exchange Commission", `Rodrigo "Digo" Paiva`; never across a comma. A run has
# at most sixteen words, so that a page in capitals is read in bounded pieces. It starts at a capital, which is quick to
# find; `word_spans` checks for a preceding "al-".
CAPITALISED_RUN: Final = regex.compile(
    rf"""
    (?<![\p{{L}}\d@\#]) (?=\p{{Lu}}) (?P<word>{_WORD})
    (?: (?:[ \t\xa0]|\r?\n[ \t]*+(?=\S)){{1,3}}+
        (?=\p{{Lu}}|["“(]\p{{Lu}}|[abdefiloptuvyz&]\p{{Ll}}{{0,3}}+[ -]|d['’]\p{{Lu}})   # a quick look ahead: most runs end here
        (?:(?:["“]\p{{Lu}}[\p{{L}}.-]{{1,15}}+(?:[ ]\p{{Lu}}\p{{L}}{{1,15}}+)?+["”]|\(\p{{Lu}}\p{{L}}{{1,15}}+\)
           |de[ ]la|v[ao]n[ ]de[mnr]?|von[ ]und[ ]zu|de[ ]los|[dv][aeio][nru]?|del|der|den|van|von|ter|bin|ibn|al|el|le|la|zu|dos|das|y
           |of[ ]the|for[ ]the|on[ ]the|of|for|and[ ]the|and|to|on|in|&|und|für|et|des|du|pour|la)[ ]|d['’](?=\p{{Lu}}))?+
        (?P<word>(?:al-|el-)?+{_WORD})
    ){{0,15}}+
    """,
    regex.VERBOSE,
)
_PARTICLES: Final = frozenset("de la van der den von ter bin ibn al el le zu dos das da di do du del los y vom d' d’".split())
_SUFFIXES: Final = frozenset("jr sr ii iii iv".split())
_NEAR_PLACES: Final = frozenset("new north south west east united san los las saint st fort mount lake port cape el".split())
_SHORT: Final = frozenset("st mrs prof messrs brig supt".split())
# Surnames that also end the names of bodies: "Samantha Power" is a person, not a power company.
_SURNAMES: Final = frozenset("church house post power steel park banks watch front hall stores works court brothers".split())
# "J. Roe", "C.Y. Roe"
_INITIALED: Final = regex.compile(r"(?:\p{Lu}\.){1,3}+")
# Words that link an office to the area it covers.
_OVER: Final = frozenset({"of", "for", "of the", "for the"})
# Trades that are also given names.
_TRADES: Final = frozenset(
    "baker bishop butcher carpenter champion driver fellow fisher friend gardener guard miner porter ranger rider sailor tailor".split()
)
# Initials of a body that mix in lower-case letters have fewer letters than this.
_INITIALS: Final = 6
# Endings of agent nouns: "Sommelier", "Violinist".
_AGENTS: Final = ("er", "or", "ist", "man", "woman", "ian", "eer", "ant")
# German words before a month.
_PARTS_OF_MONTH: Final = frozenset({"anfang", "mitte", "ende"})
# Endings of German nouns for what is no person.
_ABSTRACT: Final = ("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "ismus", "ment", "nis", "tum")
# This many capitalised function words, or one in a run this long, show a headline.
_HEADLINE_WORDS: Final = 2
_HEADLINE_RUN: Final = 6


class SegmentedName(NamedTuple):
    """A name as written in the text."""

    start: int
    end: int
    kind: NameKind
    title: str
    """The title before it, as written."""
    words: tuple[str, ...]
    """Its words in folded form, without initials and suffixes."""


Spans = Sequence[tuple[int, int]]
Token = tuple[int, int, str]
"""Start and end of a word, and the folded word."""


def word_spans(text: str, match: "regex.Match[str]") -> list[tuple[int, int]]:
    """Return the spans of the words in a match of `CAPITALISED_RUN`.

    >>> [word_spans(text, CAPITALISED_RUN.search(text)) for text in ("to al-Jabari", "Jabari al-")]
    [[(3, 12)], [(0, 6)]]
    """
    spans = match.spans("word")
    start = spans[0][0]
    if start > 2 and text.startswith(("al-", "el-"), start - 3) and not text[start - 4 : start - 3].isalnum():
        spans[0] = (start - 3, spans[0][1])
    return spans


def fold_word(word: str) -> str:
    """Fold a word of a name for comparison.

    >>> fold_word("O’NEILL"), fold_word("Gov."), fold_word("S.E.C.")
    ("o'neill", 'gov', 'sec')
    """
    return word.lower() if word.isalpha() else word.replace("’", "'").replace(".", "").lower()


def is_forename(word: str) -> bool:
    """Whether a word is a given name, alone or as part of a double name: "Hans-Peter"."""
    return word in FORENAME_GENDERS or ("-" in word and word.partition("-")[0] in FORENAME_GENDERS)


def split_run(text: str, spans: Spans, people: PeopleWords, common: frozenset[str]) -> list[SegmentedName]:
    """Cut one run of capitalised words into names.

    Args:
        text: the article's text.
        spans: the spans of the words in a match of `CAPITALISED_RUN`.
        people: the language's words.
        common: the language's function words.

    >>> from newsparse.knowledge.languages import load
    >>> text = "Meanwhile Chinese Vice Foreign Minister Ma Zhaoxu met officials"
    >>> spans = word_spans(text, CAPITALISED_RUN.search(text))
    >>> [text[p.start:p.end] for p in split_run(text, spans, load("en").people, load("en").function_words)]
    ['Ma Zhaoxu']
    """
    found: list[SegmentedName] = []
    group: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(spans):
        gap = text[group[-1][1] : start].strip().lower() if group else ""
        if group and not gap and _is_a_run_in_heading(text, group, start, end):
            group = []  # "SAVE A QUARTER Let parents …"
        elif group and _parts(text, group, gap, spans[index:], people):
            found += _names(text, group, people, common)
            group = []
        group.append((start, end))
    return found + _names(text, group, people, common)


def _parts(text: str, group: list[tuple[int, int]], gap: str, ahead: Spans, people: PeopleWords) -> bool:
    """Whether a name ends before the next word: by a stop, by what the word is, or by the small word between."""
    last, following = text[group[-1][0] : group[-1][1]], text[ahead[0][0] : ahead[0][1]]
    plain, next_plain = fold_word(last), fold_word(following)
    if not gap and people.capitalised_nouns and next_plain in people.definites:
        return True  # "die Partei Die Linke"
    if last.endswith(".") and len(last) > 2 and last.count(".") == 1 and not _is_an_abbreviated_title(plain, people):
        return True
    if gap in people.joiners and is_forename(next_plain):
        return True
    second = text[ahead[0][0] + 1 : ahead[0][0] + 2]
    if second in "'’ " and next_plain.split("'")[0] in people.first_person:
        return True  # "Ann Roe I've": a sentence begins without a stop
    if gap == "y" and last.isupper() and following.isupper():
        return True  # "ORV y OLV" are two bodies
    if people.capitalised_nouns and gap.startswith("von") and _says_origin(text, [*group, ahead[0]], gap, people):
        return True
    return bool(gap) and not _is_a_surname_particle(gap, plain, people) and not _is_joined(text, group, gap, ahead, people)


def _is_a_run_in_heading(text: str, group: Spans, start: int, end: int) -> bool:
    """Whether words in capitals are a heading that runs into a sentence, not a name set in capitals."""
    if len(group) < 2 or text[start:end].isupper() or not all(text[a:b].isupper() for a, b in group):
        return False
    return not any(is_forename(fold_word(text[a:b])) for a, b in group) and sum(b - a for a, b in group) > 3 * len(group)


def cased_like_a_headline(text: str, spans: Spans, common: frozenset[str]) -> bool:
    """Whether a run is set like a headline: small words are capitalised too, or every letter is.

    >>> text = "Pier To Close As Storm Of The Century Nears"
    >>> cased_like_a_headline(text, CAPITALISED_RUN.search(text).spans("word"), frozenset({"to", "as", "of", "the"}))
    True
    """
    if len(spans) < 4:
        return False
    small = sum((word := text[start:end].lower()) in common and word not in _NEAR_PLACES for start, end in spans[1:])
    return (
        small >= _HEADLINE_WORDS
        or (small > 0 and len(spans) >= _HEADLINE_RUN)
        or (all(text[start:end].isupper() for start, end in spans) and spans[-1][1] - spans[0][0] > 5 * len(spans))
    )


def _is_an_abbreviated_title(word: str, people: PeopleWords) -> bool:
    return word in people.full_titles or word in _SUFFIXES or word in _SHORT or (word in people.honorifics and len(word) < 5)


def is_office(word: str, people: PeopleWords) -> bool:
    """Whether a word is an office, a trade or a compound of one: "mayor", "ex-mayor", "singer-songwriter"."""
    if word in people.titles or word in people.roles or word in people.title_modifiers:
        return True
    return "-" in word and any(part in people.titles or part in people.roles for part in word.split("-"))


def _is_a_surname_particle(gap: str, before: str, people: PeopleWords) -> bool:
    """Whether small words belong to a surname: "de la", but not the German article in "Karl Roth der Zeitung".

    >>> from newsparse.knowledge.languages import load
    >>> [_is_a_surname_particle("der", word, load("de").people) for word in ("roth", "van")]
    [False, True]
    """
    return gap.split(maxsplit=1)[0] in _PARTICLES and not (
        people.capitalised_nouns and gap in people.definites and before not in _PARTICLES
    )


def _says_origin(text: str, spans: Spans, gap: str, people: PeopleWords) -> bool:
    """Whether the "von" before the last word says where a person is from: "Karl Roth von den Grünen", but "Karl von der Heide"."""
    if len(spans) < 3:
        return False
    first, last, behind = [text[start:end] for start, end in spans[-3:]]
    if behind.isupper() and len(behind) > 1:
        return True  # "Karl Georg von der ORV"
    return (
        not is_forename(fold_word(last)) and fold_word(last) not in people.noble_titles and (gap != "von" or is_forename(fold_word(first)))
    )


def _is_joined(text: str, left: Spans, gap: str, right: Spans, people: PeopleWords) -> bool:
    """Whether a small word joins both sides into the name of a single body."""
    words = [fold_word(text[a:b]) for a, b in left]
    last = words[-1]
    if gap[0] in '"“(':
        # `Rodrigo "Digo" Paiva`
        next_word = fold_word(text[right[0][0] : right[0][1]])
        return not (is_office(last, people) or last in people.sentence_openers or next_word in people.titles)
    if gap.split(maxsplit=1)[0] not in people.organisation_links or gap == "and the":
        return False
    if gap == "of" and len(words) > 1 and is_forename(words[-2]) and last not in people.organisation_words and last not in people.titles:
        return False  # "Leader Ana Ruiz of Elmford"
    if gap == "&":
        return True
    if people.capitalised_nouns and gap in people.definites and last in people.places:
        return False  # "Landgericht Hamburg der Ansicht"
    return _joins_a_body(words, gap, _words_ahead(text, right), people)


def _words_ahead(text: str, spans: Spans) -> list[str]:
    """Return the folded words up to the next small word."""
    ahead = [fold_word(text[spans[0][0] : spans[0][1]])]
    for before, after in itertools.pairwise(spans):
        if text[before[1] : after[0]].strip():
            break
        ahead.append(fold_word(text[after[0] : after[1]]))
    return ahead


def _joins_a_body(words: list[str], gap: str, ahead: list[str], people: PeopleWords) -> bool:
    """Whether a small word is inside a body's name, judged by the words on both sides."""
    last = words[-1]
    if any(word in people.titles for word in ahead[:-1]) or ahead[0] in people.honorifics:
        # "Secretary of State Ana Ruiz" is an office and its holder.
        return gap in _OVER and last in people.titles and len(ahead) > 2
    body = any(word in people.organisation_words or (people.capitalised_nouns and _is_a_bodys_word(word, people)) for word in words)
    if gap == "and":
        return _and_joins(words, ahead, body, people)
    if gap in {"in", "to"} or gap.startswith("on"):
        return body and last in people.organisation_words and ahead[0] not in people.sentence_openers and ahead[0] not in people.places
    if gap in _OVER and last in people.titles and len(ahead) > 1:
        return True
    if gap == "of" and words[0] in people.noble_titles and len(words) == 2:
        return True
    return body and not is_forename(words[0]) and last not in people.titles


def _and_joins(words: list[str], ahead: list[str], body: bool, people: PeopleWords) -> bool:
    """Whether "and" is inside a body's name: "Securities and Exchange Commission", not "Boston and the White House"."""
    bodies, last = people.organisation_words, words[-1]
    whole = last in bodies and not (last in people.business_organisations and all(word in people.definites for word in words[:-1]))
    if len(ahead) > 1 and ahead[-1] in bodies and not is_forename(words[0]) and not whole:
        return True
    begun = body and (len(words) > 2 or words[0] in bodies) and last not in bodies
    return begun and ahead[0] not in bodies and not is_forename(ahead[0])


def one_word_name(text: str, start: int, end: int, people: PeopleWords, common: frozenset[str]) -> SegmentedName | None:
    """Read one capitalised word if it may be a name.

    >>> from newsparse.knowledge.languages import load
    >>> one_word_name("Elmford", 0, 7, load("en").people, load("en").function_words).kind
    'one word'
    """
    raw = text[start:end]
    word = fold_word(raw)
    dotted = "." in raw[:-1]  # "U.S." is not "us"
    plain = "" if dotted else word.split("'")[0]
    if plain in common or plain in people.sentence_openers or plain in people.pronouns or plain in people.first_person:
        return None
    shout = len(raw) > 1 and raw.replace(".", "").isupper()
    shout = shout or (people.capitalised_nouns and 2 < len(raw) < _INITIALS and raw.isalpha() and raw[-1].isupper())  # "GdP"
    if len(word) > 2 and shout and not (word in people.titles or word in people.title_modifiers or word in people.demonyms):
        return _make_name(text, [(start, end)], BODY, "", [word])
    if word in people.titles or word in people.title_modifiers or word in people.demonyms or word in people.group_nouns:
        return None
    if raw[-1] == "s" and len(raw) > 2 and raw[:-1].isupper() and not people.capitalised_nouns:
        return None  # "MPs"
    bare = word.rstrip("s")
    if (
        bare in people.demonyms
        or bare in people.documents
        or len(word) < 2
        or (word[1] == "-" and (raw[2:3].islower() or word[0] in "dir"))
    ):
        return None  # "E-mail", "R-Ohio"; but "K-Sol"
    if people.capitalised_nouns and (_is_generic(word, people) or word.rpartition("-")[2] in people.group_nouns):
        return None  # "die Fluggesellschaft", "Orvik-Mitarbeiter"
    if "-" in word and (word.partition("-")[0] in people.sentence_openers or word.endswith(people.compound_endings)):
        return None  # "Twenty-four percent", "Lisbon-based"
    kind: NameKind = (
        PLACE if word in people.places else BODY if shout or _is_a_bodys_word(word, people) else PERSON if is_forename(word) else ONE_WORD
    )
    return _make_name(text, [(start, end)], kind, "", [word])


class _Run(NamedTuple):
    """A run of capitalised words, without those that only open a sentence."""

    text: str
    group: list[tuple[int, int]]
    """The spans of its words."""
    words: list[str]
    """Its words, folded."""
    gaps: list[str]
    """The text between them: small words, or nothing."""
    people: PeopleWords
    common: frozenset[str]

    def name(self, kind: NameKind, first: int = 0, last: int | None = None, title: str = "") -> SegmentedName:
        """Return some of its words as one name."""
        return _make_name(self.text, self.group[first:last], kind, title, self.words[first:last])

    def title(self, count: int) -> str:
        """Return the first words as written."""
        return self.text[self.group[0][0] : self.group[count - 1][1]] if count else ""


def _names(text: str, group: list[tuple[int, int]], people: PeopleWords, common: frozenset[str]) -> list[SegmentedName]:
    """Read the names in a group of words that no small word parts."""
    group = _without_sentence_opener(text, group, people, common)
    if len(group) < 2:
        one = one_word_name(text, *group[0], people, common) if group else None
        return [one] if one else []
    gaps = [text[a[1] : b[0]].strip() for a, b in itertools.pairwise(group)]
    run = _Run(text, group, [fold_word(text[a:b]) for a, b in group], gaps, people, common)
    words, title = run.words, _title_length(run.words, gaps, people)
    linked = any(gap in people.organisation_links and not (gap in _PARTICLES and (is_forename(words[0]) or title)) for gap in gaps)
    found = _bodies_and_offices(run, title, linked)
    if found is not None:
        return found
    known = (people.titles, people.title_modifiers, people.demonyms)
    if all(any(word in group for group in known) for word in words) and not is_forename(words[-1]):
        return []
    if len(words) == 2 and words[0] in people.places and words[1] in people.titles and not is_forename(words[0]):
        return []  # "Sweden PM"
    return _after_a_title(run, title, linked)


def _bodies_and_offices(run: _Run, title: int, linked: bool) -> list[SegmentedName] | None:
    """Read a run that holds a body's name or an office; `None` if it holds neither."""
    words, people = run.words, run.people
    body = any(word in people.organisation_words for word in ([words[-1]] if title else words))
    if body and not title and len(words) == 2 and words[1] in _SURNAMES and is_forename(words[0]) and words[0] not in people.places:
        body = False
    if not (title and is_forename(words[title])) and (office := _name_after_office(words, run.gaps, people)):
        # "Secretary of State Ana Ruiz", "Republican Ana Ruiz": the person's name ends the run.
        called = _is_a_title(words[:office], people) and words[office - 1] not in people.demonyms
        return [run.name(PERSON, office, title=run.title(office) if called else "")]
    if body and linked and not title and (person := _name_after_body(words, run.gaps, people)):
        return [run.name(BODY, 0, person), run.name(PERSON, person)]  # "Bureau of Fisheries Ana Ruiz"
    if over := _name_after_of(words, run.gaps, people):
        return _names(run.text, run.group[over:], people, run.common)  # "President of the Harbour Board"
    if people.capitalised_nouns and not title and not linked and _is_generic(words[0], people):
        return [run.name(BODY, 1)]  # "Firma Quenby"
    if (body or linked) and not (title and (is_forename(words[title]) or words[title - 1] in people.honorifics)):
        if linked and words[0] in people.titles and not any(word in people.organisation_words for word in words):
            return []
        return [run.name(BODY)]
    return None


def _after_a_title(run: _Run, title: int, linked: bool) -> list[SegmentedName]:
    """Read a person's name, with or without a title before it."""
    text, people = run.text, run.people
    head, group, words = run.title(title), run.group[title:], run.words[title:]
    while len(words) > 1 and _only_modifies(words, people):
        group, words = group[1:], words[1:]
    if title and linked and words[0] not in people.organisation_words and len(words) == 2:
        # "Lord Roe of Elmford": the place is not a surname.
        return [_make_name(text, group, PERSON, head, words)._replace(words=(words[0],))]
    if title:
        named = _make_name(text, group[:5], PERSON, head, words[:5])
        # "Mme de la Tour": the particle belongs to the name.
        gap = run.gaps[title - 1] if len(run.gaps) >= title else ""
        if people.capitalised_nouns and gap == "von" and _last_word(head) not in people.honorifics:
            return []  # "Betreiber von Orvik"
        return [named._replace(start=named.start - len(gap) - 1)] if gap in ("de", "de la", "du", "von", "van") else [named]
    if len(words) == 1:
        one = one_word_name(text, *group[0], people, run.common)
        return [one] if one else []
    return _untitled_name(text, group, words, people)


def _only_modifies(words: list[str], people: PeopleWords) -> bool:
    """Whether the first word only modifies the name after it: "New Ana Ruiz", "Chinese Ana Ruiz"."""
    first = words[0]
    if first in people.role_modifiers and first not in _NEAR_PLACES:
        return True
    modifies = first in people.demonyms or first in people.title_modifiers or first.endswith("ing")
    return modifies and is_forename(words[1]) and not is_forename(first)


def _last_word(title: str) -> str:
    """The last word of a title, folded."""
    return fold_word(title.rsplit(maxsplit=1)[-1]) if title else ""


def _without_sentence_opener(text: str, group: list[tuple[int, int]], people: PeopleWords, common: frozenset[str]) -> list[tuple[int, int]]:
    """Drop words at the start of a run that only open a sentence."""
    while group:
        first = fold_word(text[group[0][0] : group[0][1]])
        plain = "" if "." in text[group[0][0] : group[0][1] - 1] else first.split("'")[0]  # "U.S." is not "us"
        starter = plain in common or plain in people.sentence_openers or plain in people.pronouns or plain in people.first_person
        if "-" in plain and (plain.partition("-")[0] in people.sentence_openers or plain.endswith(people.compound_endings)):
            starter = True  # "Thirteen-year-old Ana Ruiz", "London-based Quenby Institute"
        if starter and len(group) > 1 and first in people.title_modifiers:
            second = fold_word(text[group[1][0] : group[1][1]])
            if second in people.organisation_words or second in people.titles:
                break  # "Police Federation", "Police Superintendent Ana Ruiz"
        if not starter or (
            len(group) > 1 and ((first in _NEAR_PLACES and first not in people.definites) or (is_forename(first) and first not in common))
        ):
            break
        group = group[1:]
    return group


def _title_length(words: list[str], gaps: list[str], people: PeopleWords) -> int:
    """Count the leading words that form a title: "Vice Foreign Minister", "Referee"."""
    title = 0
    for index in range(len(words) - 1):
        word = words[index]
        if word not in people.titles and word not in people.honorifics:
            continue
        if words[index + 1] in _SUFFIXES or (index and is_forename(words[index - 1]) and word not in people.honorifics):
            continue  # "Martin King Jr.", "Stephen King Novel"
        if is_forename(word) and word not in people.honorifics and len(words) == 2:
            continue  # "Dean Roe"
        title = index + 1
    if (
        title
        or gaps[0]
        or is_forename(words[0])
        or words[1] in people.sentence_openers
        or words[1] in people.organisation_words
        or words[1] in people.places
    ):
        return title  # "Doctors Without Borders", "Baker County"
    first, more = words[0], len(words) > 2
    if first in people.roles:
        # "Baker Roe" may be a whole name, but "Striker Roe" is not.
        return int(more or is_forename(words[1]) or first not in _TRADES)
    if first in people.group_nouns or first.removesuffix("s") in people.roles or ("-" in first and is_office(first, people)):
        return int(more or is_forename(words[1]))
    agent = first.endswith(_AGENTS) and len(first) > 5
    return int(agent and more and is_forename(words[1]) and words[-1] not in people.organisation_words)


def _name_after_office(words: list[str], gaps: list[str], people: PeopleWords) -> int:
    """Return the index at which a person's name begins after an office or a body; 0 if none does."""
    count = len(words)
    if words[-1] in people.organisation_words and not (count > 1 and words[-1] in _SURNAMES and is_forename(words[-2])):
        return 0
    for index in range(1, count - 1):
        before = words[index - 1]
        if gaps[index - 1] or not is_forename(words[index]) or words[index + 1] in people.titles:
            continue
        if any(gap and gap not in _PARTICLES and gap[0] not in '"“(' for gap in gaps[index:]):
            continue
        if (
            before in people.organisation_words
            or before in people.demonyms
            or before in people.titles
            or before in people.roles
            or before in people.title_modifiers
            or _holds_an_office(words[: index - 1], gaps, people)
        ):
            return index
    if (
        count > 3
        and words[-4] in people.titles
        and gaps[-3] in ("of", "for")
        and sum(map(bool, gaps)) == 1
        and words[-3] not in people.titles
    ):
        return count - 2  # "Minister of Defence Ngozi Okeke"
    return 0


def _name_after_body(words: list[str], gaps: list[str], people: PeopleWords) -> int:
    """Return the index at which a given name and surname follow a body's name; 0 if none do."""
    first = len(words) - 2
    if first < 2 or gaps[first - 1] or gaps[first] or not is_forename(words[first]) or words[-1] in people.organisation_words:
        return 0
    return 0 if words[first] in people.places or words[first - 1] in _NEAR_PLACES else first


def _name_after_of(words: list[str], gaps: list[str], people: PeopleWords) -> int:
    """Return the index at which the name that an office covers begins; 0 if the run does not open with an office."""
    for index, gap in enumerate(gaps):
        if gap:
            return index + 1 if gap in _OVER and words[index] in people.titles and words[0] not in people.noble_titles else 0
    return 0


def _holds_an_office(words: list[str], gaps: list[str], people: PeopleWords) -> bool:
    """Whether some words name an office that covers something: "supervisor of"."""
    return any(gap in _OVER and (word in people.titles or word in people.roles) for word, gap in zip(words, gaps, strict=False))


def _is_a_title(words: list[str], people: PeopleWords) -> bool:
    """Whether the words before a name are its bearer's title."""
    return any(word in people.titles or word in people.roles for word in words)


def _untitled_name(text: str, group: list[tuple[int, int]], words: list[str], people: PeopleWords) -> list[SegmentedName]:
    """Read a name of two or more words without a title."""
    first = next((i for i in range(1, len(words) - 1) if is_forename(words[i])), 0)
    if first and (first > 1 or people.capitalised_nouns) and not any(is_forename(word) for word in words[:first]):
        # "Last Year Ana Ruiz": words before the given name are not part of the name.
        group, words = group[first:], words[first:]
    if people.capitalised_nouns:
        group, words = _without_date(group, words, people)
    if people.capitalised_nouns and not is_forename(words[0]) and not _INITIALED.match(text, group[0][0], group[0][1]):
        last = len(words) - 1
        if _is_a_bodys_word(words[last], people):
            last -= words[last - 1] in people.demonyms  # "Deutsche Fischereiagentur"
            return [_make_name(text, group[last:], BODY, "", words[last:])]
        beside = text[group[0][1] : group[last][0]].isspace() and not text[group[0][0] : group[0][1]].isupper()
        return (
            [_make_name(text, group, TWO_NOUNS, "", words)]
            if last == 1 and beside and not any(_is_no_persons_word(word, people) for word in words)
            else []
        )
    plural = words[-1] in people.group_nouns and len(words) == 2 and not is_forename(words[0])
    if plural or (words[-1] in people.demonyms and (words[0] in people.places or not is_forename(words[0]))):
        return []  # "the Maine Democrat", "U.S. Officials"
    if _place_comes_first(text, group, words, people):
        return [_make_name(text, group[1:], PERSON, "", words[1:])]
    if words[0] in _NEAR_PLACES or (words[0] in people.places and not is_forename(words[0])):
        return [_make_name(text, group, PLACE, "", words)]
    if words[-1] in people.places and is_forename(words[0]) and len(words) > 2:
        # "the Ana Ruiz Morning Show": a thing named after a person.
        group, words = group[:2], words[:2]
    elif words[-1] in people.places and not is_forename(words[0]):
        return [_make_name(text, group, PLACE, "", words)]
    if len(words) == 2 and words[0] in _PARTICLES:
        # "De la Cruz" at the start of a sentence: the surname alone.
        return [SegmentedName(group[0][0], group[-1][1], ONE_WORD, "", (words[1],))]
    if len(words) > 2 and not is_forename(words[0]) and words[-1].endswith(people.plural_endings):
        return [_make_name(text, group, BODY, "", words)]  # "Chartered Elmford Accountants"
    if words[-1] in people.business_roles and len(words) == 2 and not is_forename(words[0]):
        return []  # "Orvik CEO"
    if (
        len(words) > 5
        or (words[-1] in people.roles and words[-1] not in _TRADES and not is_forename(words[0]))
        or words[0] in people.demonyms
    ):
        return [_make_name(text, group, BODY, "", words)]
    return [_make_name(text, group, PERSON, "", words)]


def _without_date(group: list[tuple[int, int]], words: list[str], people: PeopleWords) -> tuple[list[tuple[int, int]], list[str]]:
    """Drop the date after a German name: "Kevin Roth Anfang April"."""
    end = len(words)
    while end > 2 and words[end - 1] in people.sentence_openers:
        end -= 1
    if end < len(words) and end > 2 and words[end - 1] in _PARTS_OF_MONTH:
        end -= 1
    return group[:end], words[:end]


def _place_comes_first(text: str, group: Spans, words: Sequence[str], people: PeopleWords) -> bool:
    """Whether the place or body of an office comes before its holder: "le premier ministre du Canada Ana Ruiz", "de l'OMS Ana Ruiz"."""
    if len(words) != 3 or not is_forename(words[1]) or is_forename(words[0]) or words[0] in _NEAR_PLACES or words[2] in people.places:
        return False
    first, second = (text[start:end] for start, end in group[:2])
    return words[0] in people.places or (len(first) > 2 and first.isupper() and not second.isupper())


def _is_no_persons_word(word: str, people: PeopleWords) -> bool:
    """Whether a word is known to be no part of a person's name."""
    known = (people.titles, people.roles, people.documents, people.group_nouns, people.organisation_words, people.places, people.demonyms)
    if len(word) < 3 or not word.isalpha() or is_forename(word) or word.endswith(_ABSTRACT):
        return True
    return word in people.sentence_openers or any(word in group for group in known)


def _is_generic(word: str, people: PeopleWords) -> bool:
    """Whether a noun is generic for bodies and not the name of one: "Unternehmen", "Fluggesellschaft"."""
    return word in people.generic_organisations or ("-" not in word and word.endswith(people.generic_endings))


def _is_a_bodys_word(word: str, people: PeopleWords) -> bool:
    """Whether a word denotes a body, in German also at the end of a compound: "Finanzministerium"."""
    if not people.capitalised_nouns:
        return word in people.organisation_words
    if len(word) < 9 or not word.endswith(_endings(people.organisation_words)):
        return False
    return word not in people.organisation_words or any(
        word.endswith(body) and word != body for body in _endings(people.organisation_words)
    )


@lru_cache(maxsize=8)
def _endings(words: frozenset[str]) -> tuple[str, ...]:
    """Return the words that may end a compound, as `str.endswith` takes them."""
    return tuple(word for word in words if len(word) > 4)


def _make_name(text: str, group: Spans, kind: NameKind, title: str, words: list[str]) -> SegmentedName:
    plain = [
        w for (a, b), w in zip(group, words, strict=False) if not (w in _SUFFIXES or (len(w) == 1 and kind == PERSON and len(words) > 1))
    ]
    end = group[-1][1]
    if text[end - 1] == "." and text[group[-1][0] : end].count(".") == 1 and fold_word(text[group[-1][0] : end]) not in _SUFFIXES:
        end -= 1
    if text[end : end + 1] == "." and words[-1] in ("jr", "sr"):
        end += 1
    return SegmentedName(group[0][0], end, kind, title, tuple(plain or words))
