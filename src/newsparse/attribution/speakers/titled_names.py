"""Read the name of a person or body, with its title, in a group of capitalised words."""

import itertools
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.attribution.speakers.entities import BODY, ONE_WORD, PERSON, PLACE, TWO_NOUNS, NameKind
from newsparse.attribution.speakers.name_words import (
    NEAR_PLACES,
    OVER,
    PARTICLES,
    SUFFIXES,
    SegmentedName,
    Spans,
    fold_word,
    is_a_bodys_word,
    is_forename,
    is_generic,
    is_no_persons_word,
    is_office,
)
from newsparse.knowledge.people_words import PeopleWords
from newsparse.patterns import pattern

# Surnames that also end the names of bodies: "Samantha Power" is a person, not a power company.
_SURNAMES: Final = frozenset("church house post power steel park banks watch front hall stores works court brothers".split())
# "J. Roe", "C.Y. Roe"
_INITIALED: Final = pattern(r"(?:\p{Lu}\.){1,3}+")
# Trades that are also given names.
_TRADES: Final = frozenset(
    "baker bishop butcher carpenter champion driver fellow fisher friend gardener guard miner porter ranger rider sailor tailor".split()
)
# Endings of agent nouns: "Sommelier", "Violinist".
_AGENTS: Final = ("er", "or", "ist", "man", "woman", "ian", "eer", "ant")
# German words before a month.
_PARTS_OF_MONTH: Final = frozenset({"anfang", "mitte", "ende"})
# Initials of a body that mix in lower-case letters have fewer letters than this.
_INITIALS: Final = 6


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
        return make_name(self.text, self.group[first:last], kind, title, self.words[first:last])

    def title(self, count: int) -> str:
        """Return the first words as written."""
        return self.text[self.group[0][0] : self.group[count - 1][1]] if count else ""


def names_in_group(text: str, group: list[tuple[int, int]], people: PeopleWords, common: frozenset[str]) -> list[SegmentedName]:
    """Read the names in a group of words that no small word parts."""
    group = _without_sentence_opener(text, group, people, common)
    if len(group) < 2:
        one = one_word_name(text, *group[0], people, common) if group else None
        return [one] if one else []
    gaps = [text[a[1] : b[0]].strip() for a, b in itertools.pairwise(group)]
    run = _Run(text, group, [fold_word(text[a:b]) for a, b in group], gaps, people, common)
    words, title = run.words, _title_length(run.words, gaps, people)
    linked = any(gap in people.organisation_links and not (gap in PARTICLES and (is_forename(words[0]) or title)) for gap in gaps)
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
        return names_in_group(run.text, run.group[over:], people, run.common)  # "President of the Harbour Board"
    if people.capitalised_nouns and not title and not linked and is_generic(words[0], people):
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
    if people.capitalised_nouns and len(words) == 4 and not any(run.gaps[title:]) and _are_two_people(words, bool(title)):
        # "Nun wird laut Trainer Heinz Roth Karl Falk geschont": two people side by side.
        return [make_name(text, group[:2], PERSON, head, words[:2]), make_name(text, group[2:], PERSON, "", words[2:])]
    if title and linked and words[0] not in people.organisation_words and len(words) == 2:
        # "Lord Roe of Elmford": the place is not a surname.
        return [make_name(text, group, PERSON, head, words)._replace(words=(words[0],))]
    if title:
        named = make_name(text, group[:5], PERSON, head, words[:5])
        # "Mme de la Tour": the particle belongs to the name.
        gap = run.gaps[title - 1] if len(run.gaps) >= title else ""
        if people.capitalised_nouns and gap == "von" and _last_word(head) not in people.honorifics:
            return []  # "Betreiber von Orvik"
        if gap in ("de", "du") and _last_word(head) in people.titles and _last_word(head) not in people.honorifics:
            return names_in_group(text, run.group[title:], people, run.common)  # "el Presidente de Orvik"
        return [named._replace(start=named.start - len(gap) - 1)] if gap in ("de", "de la", "du", "von", "van") else [named]
    if len(words) == 1:
        one = one_word_name(text, *group[0], people, run.common)
        return [one] if one else []
    return _untitled_name(text, group, words, people)


def _are_two_people(words: list[str], titled: bool) -> bool:
    """Whether four words are two full names: the third is a given name and the second is none."""
    return is_forename(words[2]) and not is_forename(words[1]) and not is_forename(words[3]) and (titled or is_forename(words[0]))


def _only_modifies(words: list[str], people: PeopleWords) -> bool:
    """Whether the first word only modifies the name after it: "New Ana Ruiz", "Chinese Ana Ruiz"."""
    first = words[0]
    if first in people.role_modifiers and first not in NEAR_PLACES:
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
            len(group) > 1 and ((first in NEAR_PLACES and first not in people.definites) or (is_forename(first) and first not in common))
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
        if words[index + 1] in SUFFIXES or (index and is_forename(words[index - 1]) and word not in people.honorifics):
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
        if any(gap and gap not in PARTICLES and gap[0] not in '"“(' for gap in gaps[index:]):
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
    return 0 if words[first] in people.places or words[first - 1] in NEAR_PLACES else first


def _name_after_of(words: list[str], gaps: list[str], people: PeopleWords) -> int:
    """Return the index at which the name that an office covers begins; 0 if the run does not open with an office."""
    for index, gap in enumerate(gaps):
        if gap:
            return index + 1 if gap in OVER and words[index] in people.titles and words[0] not in people.noble_titles else 0
    return 0


def _holds_an_office(words: list[str], gaps: list[str], people: PeopleWords) -> bool:
    """Whether some words name an office that covers something: "supervisor of"."""
    return any(gap in OVER and (word in people.titles or word in people.roles) for word, gap in zip(words, gaps, strict=False))


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
        if is_a_bodys_word(words[last], people):
            last -= words[last - 1] in people.demonyms  # "Deutsche Fischereiagentur"
            return [make_name(text, group[last:], BODY, "", words[last:])]
        beside = text[group[0][1] : group[last][0]].isspace() and not text[group[0][0] : group[0][1]].isupper()
        return (
            [make_name(text, group, TWO_NOUNS, "", words)]
            if last == 1 and beside and not any(is_no_persons_word(word, people) for word in words)
            else []
        )
    plural = words[-1] in people.group_nouns and len(words) == 2 and not is_forename(words[0])
    if plural or (words[-1] in people.demonyms and (words[0] in people.places or not is_forename(words[0]))):
        return []  # "the Maine Democrat", "U.S. Officials"
    if _place_comes_first(text, group, words, people):
        return [make_name(text, group[1:], PERSON, "", words[1:])]
    if words[0] in NEAR_PLACES or (words[0] in people.places and not is_forename(words[0])):
        return [make_name(text, group, PLACE, "", words)]
    if words[-1] in people.places and is_forename(words[0]) and len(words) > 2:
        # "the Ana Ruiz Morning Show": a thing named after a person.
        group, words = group[:2], words[:2]
    elif words[-1] in people.places and not is_forename(words[0]):
        return [make_name(text, group, PLACE, "", words)]
    if len(words) == 2 and words[0] in PARTICLES:
        # "De la Cruz" at the start of a sentence: the surname alone.
        return [SegmentedName(group[0][0], group[-1][1], ONE_WORD, "", (words[1],))]
    if len(words) > 2 and not is_forename(words[0]) and words[-1].endswith(people.plural_endings):
        return [make_name(text, group, BODY, "", words)]  # "Chartered Elmford Accountants"
    if words[-1] in people.business_roles and len(words) == 2 and not is_forename(words[0]):
        return []  # "Orvik CEO"
    if (
        len(words) > 5
        or (words[-1] in people.roles and words[-1] not in _TRADES and not is_forename(words[0]))
        or words[0] in people.demonyms
    ):
        return [make_name(text, group, BODY, "", words)]
    return [make_name(text, group, PERSON, "", words)]


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
    if len(words) != 3 or not is_forename(words[1]) or is_forename(words[0]) or words[0] in NEAR_PLACES or words[2] in people.places:
        return False
    first, second = (text[start:end] for start, end in group[:2])
    return words[0] in people.places or (len(first) > 2 and first.isupper() and not second.isupper())


def make_name(text: str, group: Spans, kind: NameKind, title: str, words: list[str]) -> SegmentedName:
    """Make a name of a group of words, without its initials and suffixes."""
    plain = [
        w for (a, b), w in zip(group, words, strict=False) if not (w in SUFFIXES or (len(w) == 1 and kind == PERSON and len(words) > 1))
    ]
    end = group[-1][1]
    if text[end - 1] == "." and text[group[-1][0] : end].count(".") == 1 and fold_word(text[group[-1][0] : end]) not in SUFFIXES:
        end -= 1
    if text[end : end + 1] == "." and words[-1] in ("jr", "sr"):
        end += 1
    return SegmentedName(group[0][0], end, kind, title, tuple(plain or words))


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
        return make_name(text, [(start, end)], BODY, "", [word])
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
    if people.capitalised_nouns and (is_generic(word, people) or word.rpartition("-")[2] in people.group_nouns):
        return None  # "die Fluggesellschaft", "Orvik-Mitarbeiter"
    if "-" in word and (word.partition("-")[0] in people.sentence_openers or word.endswith(people.compound_endings)):
        return None  # "Twenty-four percent", "Lisbon-based"
    kind: NameKind = (
        PLACE if word in people.places else BODY if shout or is_a_bodys_word(word, people) else PERSON if is_forename(word) else ONE_WORD
    )
    return make_name(text, [(start, end)], kind, "", [word])
