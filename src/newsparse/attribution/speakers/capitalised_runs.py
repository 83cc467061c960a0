"""Find runs of capitals in passages and cut them into names, each with its title; the cuts are cached from story to story."""

from collections.abc import Sequence, Set
from functools import cached_property
from itertools import pairwise
from typing import Final

import regex

from newsparse.attribution.speakers.case_forms import nominatives
from newsparse.attribution.speakers.entities import BODY, ONE_WORD, PERSON, PLACE, TWO_NOUNS, NameKind
from newsparse.attribution.speakers.name_words import (
    AGED,
    LETTERS,
    NEAR_PLACES,
    OVER,
    SCHOLARS,
    SUFFIXES,
    SegmentedName,
    Spans,
    WordRun,
    compound_ends,
    end_of_name,
    fold_word,
    follows_office,
    is_a_bodys_word,
    is_an_abbreviated_title,
    is_forename,
    is_generic,
    is_letters,
    is_office,
    new_name,
    without_accents,
    word_at,
    word_run,
)
from newsparse.attribution.units import PARTICLES
from newsparse.knowledge import Language
from newsparse.knowledge.people_words import PeopleWords
from newsparse.memo import Bound, PerOwner
from newsparse.passage import Passage
from newsparse.patterns import pattern

# Surnames that also end the names of organisations: "Samantha Power" is a person, not a power company.
_SURNAMES: Final = frozenset("church house post power steel park banks watch front hall stores works court brothers".split())
# "J. Roe", "C.Y. Roe"
_INITIALED: Final = pattern(r"(?:\p{Lu}\.){1,3}+")
# Trades that are also given names.
_TRADES: Final = frozenset(
    "baker bishop butcher carpenter champion driver fellow fisher friend gardener guard miner porter ranger rider sailor tailor".split()
)
_AGENTS: Final = ("er", "or", "ist", "man", "woman", "ian", "eer", "ant")  # endings of agent nouns: "Sommelier", "Violinist"
_INITIALS: Final = 6  # initials of an organisation that mix in lower-case letters have fewer letters than this
# "Of" between an office and its field or organisation: "el Presidente *de* Orvik", "il Ministro *di* Giustizia".
_OF_AN_OFFICE: Final = frozenset({"de", "du", "di", "do"})
# Offices after a form of address that names nobody: "Mr Speaker". "King" and "Bishop" are surnames.
_ADDRESSED: Final = frozenset("member speaker president chairman chairwoman chair chancellor minister secretary commissioner".split())
_OF_A_PLACE: Final = "van"
_OFFICE_READ: Final = 40  # characters before a name in which an office is looked for
_SENTENCE_END: Final = 2  # characters: a mark and a space
_LONGEST_TITLED_NAME: Final = 5  # words of a name after a title


def names_in_group(run: WordRun) -> list[SegmentedName]:
    """Read the names in a group of words without a small word among them."""
    opening = next((i for i in range(len(run.words)) if not _only_opens_a_sentence(run, i)), len(run.words))
    run = run.part(opening, len(run.words))
    if len(run.words) > 1 and len(run.words[-1]) == 1 and run.words[-1] in run.people.definites:
        run = run.part(0, len(run.words) - 1)  # after a heading without a stop: "Marta Roca Luna *A* ponte abre"
    run = _without_letters(run)
    shortest = 1 + any(map(is_forename, run.words[:1]))  # "Jonas Weil"
    while run.people.capitalised_nouns and len(run.words) > shortest and run.words[-1] in run.people.sentence_openers:
        run = run.part(0, len(run.words) - 1)  # "Kevin Roth *Anfang April*", "Innenministerium *Montag*"
    people, words, gaps = run.people, run.words, run.gaps
    if len(words) < 2:
        return names_of_one_word(run, 0) if words else []
    title = _title_length(run)
    particles = PARTICLES if title or is_forename(words[0]) else ()
    linked = "&" in gaps or any(gap in people.organisation_links and gap not in particles for gap in gaps)
    found = _bodies_and_offices(run, title, linked)
    if found is not None:
        return found
    called = all(word in people.titles or word in people.title_modifiers or word in people.demonyms for word in words)
    if called and not is_forename(words[-1]):
        return []
    if len(words) == 2 and words[0] in people.places and words[1] in people.titles and not is_forename(words[0]):
        return []  # "Sweden PM"
    return _after_a_title(run, title)


def _without_letters(run: WordRun) -> WordRun:
    """The run without the letters of a rank before a person's name, or of an honour behind it: "*PC* Ana Ruiz", "Ana Ruiz *KC*"."""
    count = len(run.words)
    for first, last, letters in ((1, count, 0), (0, count - 1, count - 1)):
        given = run.words[first : last - 1 if letters else first + 1]  # "Adv *Ana* Ruiz SC"
        if last - first < 2 or any(run.gaps) or not any(map(is_forename, given)) or run.words[letters] in SUFFIXES:
            continue
        if first and run.words[0] in run.people.titles:
            continue  # "CEO Ana Ruiz"
        if is_letters(run.written(letters, letters + 1)) and not run.written(first, first + 1).isupper():
            return run.part(first, last)
    return run


def _bodies_and_offices(run: WordRun, title: int, linked: bool) -> list[SegmentedName] | None:
    """Read a run that contains an organisation's name or an office; `None` if it contains neither."""
    words, people = run.words, run.people
    body = words[-1] in people.organisation_words if title else not people.organisation_words.isdisjoint(words)
    body = body or (people.capitalised_nouns and not title and is_a_bodys_word(words[0], people))  # "Brauerverband Orvik"
    if body and not title and len(words) == 2 and words[1] in _SURNAMES and is_forename(words[0]) and words[0] not in people.places:
        body = False
    if not (title and is_forename(words[title])) and (office := _name_after_office(words, run.gaps, people)):
        # "Secretary of State Ana Ruiz", "Republican Ana Ruiz": the person's name ends the run.
        called = any(word in people.titles or word in people.roles for word in words[:office]) and words[office - 1] not in people.demonyms
        return [run.name(PERSON, office, title=run.written(0, office) if called else "")]
    if title and words[title] in people.organisation_words:
        named = next((i for i in range(title + 2, len(words) - 1) if is_forename(words[i]) and not any(run.gaps[i - 1 : i + 1])), 0)
        if named and words[-1] not in people.organisation_words:
            return [run.name(PERSON, named, title=run.written(0, title))]  # "Gubernur Bank Quenby Ana Ruiz Luna"
    person = len(words) - 2
    if body and linked and not title and person > 1 and not any(run.gaps[person - 1 :]) and is_forename(words[person]):
        return [run.name(BODY, 0, person), run.name(PERSON, person)]  # "Bureau of Fisheries Ana Ruiz"
    over = next((i for i, gap in enumerate(run.gaps) if gap), None)
    if over is not None and run.gaps[over] in OVER and words[over] in people.titles and words[0] not in people.noble_titles:
        return names_in_group(run.part(over + 1, len(words)))  # "President of the Harbour Board"
    if people.capitalised_nouns and not title and not linked and is_generic(words[0], people):
        return [run.name(BODY, 1)]  # "Firma Quenby"
    if (body or linked) and not (title and (is_forename(words[title]) or words[title - 1] in people.honorifics)):
        return [run.name(BODY)]
    return None


def _after_a_title(run: WordRun, title: int) -> list[SegmentedName]:
    people = run.people
    if title and people.case_endings:
        title, end = _bounds_among_genitives(run, title)  # "Dyrektor Zarządu Dróg Wodnych *Rafał Kowal*"
        run = run.part(0, end)
    head, count = run.written(0, title), len(run.words)
    if title and run.gaps[title - 1] and not is_forename(run.words[title]):
        field = next((i for i in range(title + 1, count - 1) if is_forename(run.words[i])), 0)
        if field:  # "Wethouder van Verkeer Jan Postma"
            return [run.name(PERSON, field, title=head)]
    words = run.words
    if title and not people.place_prepositions:
        inside = range(title + 1, count - 1)  # "Kapolsek Tirta Kompol *Ana Ruiz*", "Camat Sukajaya *Ana Ruiz*"
        ranked = next((i + 1 for i in reversed(inside) if words[i] in people.titles or words[i] in people.honorifics), 0)
        given = title if is_forename(words[title]) else next((i for i in inside if is_forename(words[i])), title)
        title = ranked or given
        head = run.written(0, title)
    while 0 < title < count - 2 and not is_forename(word := words[title]):
        if word not in people.places and not (len(word) > 2 and _is_shouted(run.written(title, title + 1), people)):
            break
        title += 1  # "Kepala *BMKG* Ana Ruiz"
    first = title
    while count - first > 1 and is_forename(run.words[first + 1]) and not is_forename(word := run.words[first]):
        if not (word in people.demonyms or word in people.title_modifiers or word.endswith("ing")):
            break
        first += 1  # "*New* Ana Ruiz", "*Chinese* Ana Ruiz"
    if not title:
        return _untitled_name(run.part(first, count))
    addressed = run.words[first] in _ADDRESSED or run.words[first] in people.group_nouns
    if count - first == 1 and addressed and run.words[title - 1] in people.honorifics:
        return []  # "Mr Speaker", "Hon. Members"
    named = run.name(PERSON, first, first + _LONGEST_TITLED_NAME, title=head)
    gap = run.gaps[title - 1]
    office = fold_word(head.rsplit(maxsplit=1)[-1])
    if people.capitalised_nouns and gap == "von" and office not in people.honorifics:
        return []  # "Betreiber von Orvik"
    if gap in _OF_AN_OFFICE and office in people.titles and office not in people.honorifics:
        return names_in_group(run.part(title, count))  # "el Presidente de Orvik"
    # "Mme de la Tour": the particle belongs to the name.
    return [named._replace(start=named.start - len(gap) - 1)] if gap in ("de", "de la", "du", "von", "van") else [named]


def _only_opens_a_sentence(run: WordRun, index: int) -> bool:
    """Return True if a word at the start of a name is not part of it: "Meanwhile Ana Ruiz"."""
    people, word = run.people, run.words[index]
    following = run.words[index + 1] if index + 1 < len(run.words) else ""
    start, end = run.spans[index]
    plain = "" if run.text.find(".", start, end - 1) >= 0 else word.split("'")[0]  # "U.S." is not "us"
    starter = plain in run.common or plain in people.sentence_openers or plain in people.pronouns or plain in people.first_person
    if "-" in plain and (plain.partition("-")[0] in people.sentence_openers or plain.endswith(people.compound_endings)):
        starter = True  # "Thirteen-year-old Ana Ruiz", "London-based Quenby Institute"
    if not starter or not following:
        return starter
    if plain in people.honorifics:
        return False  # "*Bà* Lê Thị Nhàn"
    if word in people.title_modifiers and (following in people.organisation_words or following in people.titles):
        return False  # "Police Federation", "Police Superintendent Ana Ruiz"
    return not ((word in NEAR_PLACES and word not in people.definites) or (is_forename(word) and word not in run.common))


def _is_unlisted_trade(run: WordRun, index: int) -> bool:
    """Return True if a word before a given name is a noun: it opens a sentence, or ends in an article."""
    first, people = run.words[0], run.people
    if index or len(run.words) < 3 or run.gaps[0] or not is_forename(run.words[1]) or is_forename(first):
        return False
    if first.endswith(people.definite_endings or "\n"):
        return True  # "Badvakten Ana Ruiz"
    if not people.bare_trades or not first.isalpha() or first in people.organisation_words:
        return False
    before = run.text[max(0, run.spans[0][0] - _SENTENCE_END) : run.spans[0][0]]
    return len(first) > 2 and (not before or before.endswith("\n") or before in (". ", "? ", "! "))  # "Kok Ana Ruiz werkt er al jaren."


def _title_length(run: WordRun) -> int:
    """Count the leading words that form a title: "Vice Foreign Minister", "Referee"."""
    words, gaps, people = run.words, run.gaps, run.people
    title = 0
    for index in range(len(words) - 1):
        word = words[index]
        more = (word in people.roles and word not in _TRADES) or (word in people.title_modifiers and not gaps[index - 1])
        continued = index and title == index and more and not is_forename(word)
        if _is_unlisted_trade(run, index):
            return 1  # "Badvakten Ana Ruiz"
        if word not in people.titles and word not in people.honorifics and not continued:  # "Chief Executive Ana Ruiz", "Menteri Keuangan"
            continue
        if words[index + 1] in SUFFIXES or (index and is_forename(words[index - 1]) and word not in people.honorifics):
            continue  # "Martin King Jr.", "Stephen King Novel"
        if is_forename(word) and word not in people.honorifics and len(words) == 2:
            continue  # "Dean Roe"
        called = index and index == len(words) - 2 and (words[0] in people.gendered_nouns or people.honorifics.get(words[0]))
        if called and word in people.full_titles and not run.written(index, index + 1).endswith("."):
            continue  # "Father Col Roe"
        title = index + 1
    openers = (people.sentence_openers, people.organisation_words, people.places)
    if title or gaps[0] or is_forename(words[0]) or any(words[1] in listed for listed in openers):
        return title  # "Doctors Without Borders", "Baker County"
    first, more = words[0], len(words) > 2
    if first in people.roles:
        # "Baker Roe" may be a whole name, but "Striker Roe" is not.
        return int(more or is_forename(words[1]) or first not in _TRADES)
    if first in people.group_nouns or first.removesuffix("s") in people.roles or ("-" in first and is_office(first, people)):
        return int(more or is_forename(words[1]))
    if more and first.endswith(SCHOLARS):
        return 1
    compound = len(first) > 8 and first.endswith(compound_ends(people.roles))  # "Miljøinspektør"
    agent = compound or (first.endswith(_AGENTS) and len(first) > 5)
    return int(agent and more and is_forename(words[1]) and words[-1] not in people.organisation_words)


def _name_after_office(words: list[str], gaps: list[str], people: PeopleWords) -> int:
    """Return the index at which a person's name begins after an office or an organisation; 0 if none does."""
    offices = (people.organisation_words, people.demonyms, people.titles, people.roles, people.title_modifiers)
    for index in range(1, len(words) - 1):
        if gaps[index - 1] or not is_forename(words[index]) or words[index + 1] in people.titles:
            continue
        # "supervisor of"
        covers = (word in people.titles or word in people.roles for word, gap in zip(words[: index - 1], gaps, strict=False) if gap in OVER)
        if any(words[index - 1] in listed for listed in offices) or any(covers):
            return index
    return 0


def _untitled_name(run: WordRun) -> list[SegmentedName]:
    people = run.people
    if people.case_endings:
        run = run.part(*_bounds_among_genitives(run, 0))
    if people.surname_characters:  # "xã Cửa Lò *Phan Đình Quế*"
        run = run.part(next((i for i in range(len(run.words) - 1) if run.words[i] in people.surname_characters), 0), len(run.words))
    if is_office(run.text[max(0, run.spans[0][0] - _OFFICE_READ) : run.spans[0][0]].rpartition(" ")[0].rpartition(" ")[2].lower(), people):
        # "burgemeester Anna Peeters *van Elmdijk*", but "Anna Maria van Buren"
        places = range(1, len(run.words) - 1) if _OF_A_PLACE in people.prepositions else ()
        run = run.part(0, next((i + 1 for i in places if run.gaps[i] == _OF_A_PLACE and not is_forename(run.words[i])), len(run.words)))
    words = run.words
    if len(words) == 1:
        return names_of_one_word(run, 0)
    first = next((i for i in range(1, len(words) - 1) if is_forename(words[i])), 0)
    apart = first > 1 or (first and (people.capitalised_nouns or follows_office(run.text, run.spans[0][0], people)))
    if apart and not any(is_forename(word) for word in words[:first]):
        # "Last Year Ana Ruiz", "la ministra de Agricultura Ana Ruiz": words before the given name are not part of the name.
        run = run.part(first, len(words))
    if people.capitalised_nouns and not is_forename(run.words[0]) and not _INITIALED.match(run.text, *run.spans[0]):
        return _two_nouns(run)
    words, last = run.words, run.words[-1]
    forename = is_forename(words[0])
    plural = last in people.group_nouns and len(words) == 2 and not forename
    if plural or (last in people.demonyms and (words[0] in people.places or not forename)):
        return []  # "the Maine Democrat", "U.S. Officials"
    if words[0] in NEAR_PLACES or (not forename and (words[0] in people.places or last in people.places)):
        letters = run.written(0, 1)
        return [run.name(BODY if is_letters(letters) and words[0] not in people.title_modifiers else PLACE)]  # "NHS England"
    if last in people.places and len(words) > 2:
        # "the Ana Ruiz Morning Show": a thing named after a person.
        run = run.part(0, 2)
        words, last = run.words, run.words[-1]
    if len(words) > 2 and not forename and last.endswith(people.plural_endings):
        return [run.name(BODY)]  # "Chartered Elmford Accountants"
    if len(words) == 2 and words[0] in PARTICLES and not forename:  # not "Ben Roe"
        return [SegmentedName(run.spans[0][0], run.spans[-1][1], ONE_WORD, "", (last,))]  # "De la Cruz" at the start of a sentence
    office = last in people.roles and last not in _TRADES and not forename
    body = len(words) > 5 or office or words[0] in people.demonyms
    return [run.name(BODY if body and not AGED.match(run.text, run.spans[-1][1]) else PERSON)]


def _bounds_among_genitives(run: WordRun, title: int) -> tuple[int, int]:
    """Find a name between an organisation in the genitive, which needs no "of", and an agency: "МИД *Марии Седовой*", "*Jan Novák* ČTK"."""
    words, end = run.words, len(run.words)
    while end - title > 2 and _is_shouted(run.written(end - 1, end), run.people):
        end -= 1
    forename = next((i for i in range(title, end - 1) if any(map(is_forename, nominatives(words[i], run.people.case_endings)))), -1)
    if forename < 0:
        shouted = end - title == 2 and _is_shouted(run.written(title, title + 1), run.people)
        forename = title + (shouted and not _is_shouted(run.written(end - 1, end), run.people))  # "глава *МЧС* Петров"
    return forename, end


def _two_nouns(run: WordRun) -> list[SegmentedName]:
    """Read German nouns that no given name opens: an organisation's name by its last word, or two that may be a person's."""
    people, words = run.people, run.words
    last = len(words) - 1
    if is_a_bodys_word(words[last], people):
        return [run.name(BODY, last - (words[last - 1] in people.demonyms))]  # "Deutsche Fischereiagentur"
    beside = last == 1 and run.text[run.spans[0][1] : run.spans[1][0]].isspace() and not run.written(0, 1).isupper()
    return [run.name(TWO_NOUNS)] if beside else []


def names_of_one_word(run: WordRun, index: int) -> list[SegmentedName]:
    """Read one word of a run if it may be a name."""
    text, people, word, (start, end) = run.text, run.people, run.words[index], run.spans[index]
    raw = text[start:end]
    dotted = "." in raw[:-1]  # "U.S." is not "us"
    plain = "" if dotted else word.split("'", maxsplit=1)[0]
    if plain in run.common or plain in people.sentence_openers or plain in people.pronouns or plain in people.first_person:
        return []
    office = word in people.titles or word in people.title_modifiers or word in people.demonyms
    bare, shouted = word.rstrip("s"), raw[-1] == "s" and len(raw) > 2 and raw[:-1].isupper()  # "MPs"
    if office or word in people.group_nouns or (shouted and not people.capitalised_nouns):
        return []
    if len(word) < 2 or bare in people.demonyms or bare in people.documents:
        return []
    if word[1] == "-" and (raw[2:3].islower() or word[0] in "dir"):
        return []  # "E-mail", "R-Ohio"; but "K-Sol"
    if people.capitalised_nouns and (is_generic(word, people) or word.rpartition("-")[2] in people.group_nouns):
        return []  # "die Fluggesellschaft", "Orvik-Mitarbeiter"
    if "-" in word and (word.partition("-")[0] in people.sentence_openers or word.endswith(people.compound_endings)):
        return []  # "Twenty-four percent", "Lisbon-based"
    return [SegmentedName(start, end_of_name(text, start, end, word), kind_of_one_word(raw, word, people), "", (word,))]


def kind_of_one_word(raw: str, word: str, people: PeopleWords) -> NameKind:
    """Return the kind of a name of one word, which is given as written and folded."""
    if word in people.places:
        return PLACE
    if _is_shouted(raw, people) or is_a_bodys_word(word, people):
        return BODY
    return PERSON if is_forename(word) else ONE_WORD


def _is_shouted(raw: str, people: PeopleWords) -> bool:
    """Return True if a word is set in capitals, as initials are; in German they may mix with lower-case letters: "GdP"."""
    if len(raw) > 1 and raw.replace(".", "").isupper():
        return True
    return people.capitalised_nouns and 2 < len(raw) < _INITIALS and raw.isalpha() and raw[-1].isupper()


_WORD: Final = r"""
    (?: \p{Lu}[\p{L}\p{M}\d]*+(?!['’./-])                         # most words
    |   [AS]/[AS](?!\p{L})                                        # "Orsted A/S"
    |   (?:\p{Lu}\.){1,4}+ (?:\p{Lu}(?!\p{L}))?+                 # "J.", "S.E.C."
    |   \p{Lu}[\p{L}\p{M}\d]*+                                   # "Ruiz", "NATO"
        (?:['’](?!s\b)(?:(?=\p{Lu})|(?<!\b\p{Lu}['’]))\p{L}++     # "O'Neill", "Qu'ran", but "Ruiz" of "Ruiz's", no "d'après"
        |  -\p{L}[\p{L}\p{M}\d]*+)*+                             # "Jean-Luc"
        (?:\.(?=\s\p{Lu}))?+                                     # "Sen. Ruiz"
    )
"""
# The Arabic article, which takes on the sound of the next letter: "al-Jabari", "ad-Din", "as-Salih".
_ARTICLE: Final = "a[dlnrstz]-|ash-|asch-|e[dlnrstz]-|esch-"
# "Senator Ana de la Cruz", "Securities and Exchange Commission", `Rodrigo "Digo" Paiva`; never across a comma. A run has
# at most sixteen words, so that a page in capitals is read in bounded pieces.
CAPITALISED_RUN: Final = pattern(
    rf"""
    (?<![\p{{L}}\d@\#]) (?=\p{{Lu}}) (?<!<(?:[\p{{Lu}}\d]{{1,8}}\.)?(?=[\p{{Lu}}\d.]{{1,12}}>)) (?P<word>{_WORD})   # not "<ORV.OL>"
    (?: (?:[ \t\xa0]|\r?\n[ \t]*+(?=\S)){{1,3}}+
        (?=\p{{Lu}}|["“(]\p{{Lu}}|[abdefiloptuvyz&]\p{{Ll}}{{0,3}}+[ -]|d['’]\p{{Lu}})   # a quick look ahead: most runs end here
        (?!\p{{Lu}}{{2,9}}+:\p{{Ll}})                             # "Jan Virta" of "Jan Virta STT:lle"
        (?:(?=\p{{Lu}})|(?:["“]\p{{Lu}}[\p{{L}}.-]{{1,15}}+(?:[ ]\p{{Lu}}\p{{L}}{{1,15}}+)?+["”]|\(\p{{Lu}}\p{{L}}{{1,15}}+\)
           |ole|arap|binti|bint|de[ ]la|v[ao]n[ ]de[mnr]?|von[ ]und[ ]zu|de[ ]los
           |[dv][aeio][nru]?|del|der|den|van|von|ter|bin|ibn|al|el|le|la|zu|dos|das|y
           |of[ ]the|for[ ]the|on[ ]the|of|for|and[ ]the|and|to|on|in|&|und|für|et|des|du|pour|la)[ ]|d['’](?=\p{{Lu}}))?+
        (?P<word>(?:{_ARTICLE})?+{_WORD})
    ){{0,15}}+
    """,
    regex.VERBOSE,
)
_ROMANCE: Final = frozenset({"di", "do"})  # particles that are prepositions of Indonesian, Polish and Czech
_USUAL_NAME: Final = 2  # words
_ADJECTIVAL: Final = ("e", "en", "er", "es", "em", "der", "das", "den")  # endings of German adjectives, and articles


def split_run(text: str, spans: Spans, people: PeopleWords, common: frozenset[str]) -> list[SegmentedName]:
    """Cut one run of capitalised words, the spans of a match of `CAPITALISED_RUN`, into names.

    >>> from newsparse.knowledge.languages import load
    >>> text = "Meanwhile Chinese Vice Foreign Minister Ma Zhaoxu met officials"
    >>> spans = CAPITALISED_RUN.search(text).spans("word")
    >>> [text[p.start:p.end] for p in split_run(text, spans, load("en").people, load("en").function_words)]
    ['Ma Zhaoxu']
    """
    run = word_run(text, spans, people, common)
    found: list[SegmentedName] = []
    first = 0
    for index in range(1, len(spans)):
        if not run.gaps[index - 1] and _is_a_run_in_heading(run, first, index):
            first = index  # "SAVE A QUARTER Let parents …"
        elif _parts(run, first, index):
            found += _names_between(run, first, index)
            first = index
    return found + _names_between(run, first, len(spans))


def _names_between(run: WordRun, first: int, last: int) -> list[SegmentedName]:
    return names_of_one_word(run, first) if last - first == 1 else names_in_group(run.part(first, last))


def _parts(run: WordRun, first: int, index: int) -> bool:
    """Return True if a name that begins with one word ends before another: by a stop, by what the word is, or by the small word between."""
    people, gap, before, following = run.people, run.gaps[index - 1], run.words[index - 1], run.words[index]
    start, end = run.spans[index - 1]
    stopped = run.text[end - 1] == "." and end - start > 2 and run.text.count(".", start, end) == 1
    if stopped and not is_an_abbreviated_title(before, people):
        return True
    if not gap:
        return False
    if gap in people.joiners and is_forename(following):
        return True
    if gap == "y" and run.written(index - 1, index).isupper() and run.written(index, index + 1).isupper():
        return True  # "ORV y OLV" are two organisations
    if people.capitalised_nouns and gap.startswith("von") and _says_origin(run, first, index):
        return True
    return not _is_a_surname_particle(gap, before, people) and not _is_joined(run, first, index)


def _is_a_run_in_heading(run: WordRun, first: int, index: int) -> bool:
    """Return True if words in capitals before another are a heading that runs into a sentence, not a name set in capitals."""
    text, spans = run.text, run.spans[first:index]
    loud = len(spans) > 1 and all(text[start:end].isupper() for start, end in spans) and not run.written(index, index + 1).isupper()
    return loud and not any(map(is_forename, run.words[first:index])) and sum(end - start for start, end in spans) > 3 * len(spans)


def _is_a_surname_particle(gap: str, before: str, people: PeopleWords) -> bool:
    """Return True if small words belong to a surname: "de la", but not the German article in "Karl Roth der Zeitung"."""
    if gap in _ROMANCE and gap in people.prepositions and not people.organisation_links:
        return False  # "Budi Santoso *di* Jakarta"
    return gap.split(maxsplit=1)[0] in PARTICLES and not (people.capitalised_nouns and gap in people.definites and before not in PARTICLES)


def _says_origin(run: WordRun, first: int, index: int) -> bool:
    """Return True if the "von" before a word says where a person is from: "Karl Roth von den Grünen", but "Karl von der Heide"."""
    if index - first < 2:
        return False
    origin, (forename, last) = run.written(index, index + 1), run.words[index - 2 : index]
    named = run.gaps[index - 1] != "von" or is_forename(forename)
    loud = origin.isupper() and len(origin) > 1  # "Karl Georg von der ORV"
    return loud or (named and not is_forename(last) and last not in run.people.noble_titles)


def _is_joined(run: WordRun, first: int, index: int) -> bool:
    """Return True if a small word joins the words before and after it into the name of a single organisation."""
    people, gap, words = run.people, run.gaps[index - 1], run.words[first:index]
    last = words[-1]
    if gap[0] in '"“(':
        # `Rodrigo "Digo" Paiva`
        return not (is_office(last, people) or last in people.sentence_openers or run.words[index] in people.titles)
    if gap == "&":
        return True
    if gap.split(maxsplit=1)[0] not in people.organisation_links or gap == "and the":
        return False
    if gap == "of" and len(words) > 1 and is_forename(words[-2]):
        return False  # "Leader Ana Ruiz of Elmford"
    end = next((i for i in range(index + 1, len(run.words)) if run.gaps[i - 1]), len(run.words))  # at the next small word
    return _joins_a_body(words, gap, run.words[index:end], people)


def _joins_a_body(words: list[str], gap: str, ahead: list[str], people: PeopleWords) -> bool:
    """Return True if a small word is inside an organisation's name, judged by the words on both sides."""
    last = words[-1]
    body = any(word in people.organisation_words or (people.capitalised_nouns and is_a_bodys_word(word, people)) for word in words)
    if gap == "and":
        return _and_joins(words, ahead, body, people)
    if gap in {"in", "to"} or gap.startswith("on"):
        return body and last in people.organisation_words and ahead[0] not in people.sentence_openers and ahead[0] not in people.places
    if gap in OVER and last in people.titles and len(ahead) > 1:
        return True
    if gap == "of" and words[0] in people.noble_titles and len(words) == 2:
        return True
    return body and not is_forename(words[0]) and last not in people.titles


def _and_joins(words: list[str], ahead: list[str], body: bool, people: PeopleWords) -> bool:
    """Return True if "and" is inside an organisation's name: "Securities and Exchange Commission", not "Boston and the White House"."""
    bodies, last = people.organisation_words, words[-1]
    whole = last in bodies and not (last in people.business_organisations and all(word in people.definites for word in words[:-1]))
    if len(ahead) > 1 and ahead[-1] in bodies and not is_forename(words[0]) and not whole:
        return True
    begun = body and (len(words) > 2 or words[0] in bodies) and last not in bodies
    return begun and ahead[0] not in bodies and not is_forename(ahead[0])


# Maximum number of runs remembered, in all languages; a story has around a hundred, most of them seen before.
_RUNS: Final = Bound(10_000)
_STOPPED: Final = 120  # maximum length in code points of a headline that ends in a full stop
# Particles of surnames that are also prepositions or articles: "Di Roe", "De la Roe", "Van der Roe".
_PARTICLES: Final = ("Di ", "De ", "Del ", "Della ", "Dello ", "Dei ", "Degli ", "Dal ", "Dalla ", "Da ", "Dos ", "Das ", "Van ", "Von ")
_LONG: Final = 200  # runs of this many characters are not expected to recur

RememberedNames = tuple[SegmentedName, ...]


def _moved(names: Sequence[SegmentedName], by: int) -> RememberedNames:
    """Return names with their offsets counted from another place."""
    return tuple([new_name((start + by, end + by, kind, title, words)) for start, end, kind, title, words in names])


_REMEMBERED_NAMES: Final[PerOwner[dict[str, RememberedNames]]] = PerOwner(lambda _language: {})
"""The names in each run of a language, with offsets from the start of the run."""


class RunReader:
    """Cuts the passages of a story into names."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.people = language.people
        self._common = language.function_words
        self._verbs = language.speech_words.verbs
        self._auxiliaries = language.speech_words.perfect_auxiliaries
        self._remembered_names = _REMEMBERED_NAMES(language)
        self.lone_nouns: list[tuple[int, int]] = []
        """The spans of single capitalised words in a language that capitalises nouns; most of them are not names."""

    def names(self, passage: Passage) -> list[SegmentedName]:
        """Return the names in a passage; a run of capitals that recurs is cut only once."""
        text, known, capitalised_nouns = self.text, self._remembered_names, self.people.capitalised_nouns
        found: list[SegmentedName] = []
        for match in CAPITALISED_RUN.finditer(text, passage.span.start, passage.span.end):
            start, end = match.span()
            if capitalised_nouns and match.start("word") == start:
                self.lone_nouns.append((start, end))
                continue
            run = text[start : end + text.startswith(".", end)]
            cuts = known.get(run)
            if cuts is None:
                spans = match.spans("word")
                if run[1:2] in "'’" and run[2:3].isupper() and run[:1].lower() + "'" in self.people.definites:
                    spans = [(spans[0][0] + 2, spans[0][1]), *spans[1:]]  # "L’Orvik"
                cuts = self._segment(run, start, spans)
            for a, b, kind, title, words in cuts:
                found.append(new_name((start + a, start + b, kind, title, words)))
        return found

    def names_among_lone_nouns(self, known: Set[str]) -> list[SegmentedName]:
        """Return the lone nouns that may be names: those whose kind shows it, or that are known words of the story's longer names.

        The others name nobody, and are not cut.
        """
        text, named = self.text, dict[str, bool]()
        found: list[SegmentedName] = []
        for start, end in self.lone_nouns:
            raw = text[start:end]
            if raw not in named:
                word = fold_word(raw)
                forms = (word, word[:-1] if word[-1:] == "s" else word, word if word.isascii() else without_accents(word))
                named[raw] = not known.isdisjoint(forms) or kind_of_one_word(raw, word, self.people) != ONE_WORD
            if named[raw]:
                run = text[start : end + text.startswith(".", end)]
                cuts = self._remembered_names.get(run)
                found += _moved(self._segment(run, start, [(start, end)]) if cuts is None else cuts, start)
        return found

    def _segment(self, run: str, start: int, spans: Spans) -> RememberedNames:
        """Cut a run of capitals, and remember the result unless the run is long or depends on its surroundings."""
        text, people, common = self.text, self.people, self._common
        particle = len(spans) == 2 and run.startswith(_PARTICLES)
        if particle and self._is_a_surname(start, spans[-1][1]):
            return (SegmentedName(0, spans[-1][1] - start, ONE_WORD, "", (fold_word(text[slice(*spans[-1])]),)),)
        found = split_run(text, spans, people, common)
        if people.capitalised_nouns and any(len(one.words) > _USUAL_NAME and one.kind == PERSON for one in found):
            shorter = [self._without_noun(one) for one in found]
            if shorter != found:  # depends on the story
                return _moved(shorter, -start)
        cuts = _moved(found, -start)
        if len(run) < _LONG and not particle:
            _RUNS.make_room(self._remembered_names)
            self._remembered_names[run] = cuts
        return cuts

    def _without_noun(self, name: SegmentedName) -> SegmentedName:
        """Drop a noun after a German name, which an article or an adjective has elsewhere: "prüft Ann Roe *Brücken*", "kleine Brücken"."""
        if name.kind != PERSON or len(name.words) <= _USUAL_NAME:
            return name
        text, cut = self.text, self.text.rfind(" ", name.start, name.end)
        particle, noun = text[name.start : cut].rpartition(" ")[2].islower(), text[cut + 1 : name.end]  # "Graf von *der* Heide"
        letters = LETTERS.match(noun)
        places = self._described_nouns.get(letters.group() if letters else "", ())
        if particle or not any(text.startswith(noun, at) and not text[at + len(noun) : at + len(noun) + 1].isalpha() for at in places):
            return name
        return name._replace(end=name.start + len(text[name.start : cut].rstrip()), words=name.words[:-1])

    @cached_property
    def _described_nouns(self) -> dict[str, list[int]]:
        """Where the words after articles and adjectives begin, by their first letters up to another sign."""
        found: dict[str, list[int]] = {}
        place = 0
        for before, piece in pairwise(self.text.split(" ")):
            place += len(before) + 1
            if before.endswith(_ADJECTIVAL) and (piece[:1].isupper() or "-" in piece):
                word, letters = LETTERS.findall(before)[-1], LETTERS.match(piece)
                if letters and word.islower() and word not in self._verbs and not word.endswith("te"):
                    found.setdefault(letters[0], []).append(place)
        return found

    def _is_a_surname(self, start: int, end: int) -> bool:
        """Return True if a capitalised particle and the next word are a surname: "Di Roe ha detto"."""
        text = self.text
        if text[start - 1 : start] == " " and text[start - 2 : start - 1].isalnum():
            return True
        if fold_word(text[start:end].split()[0]) in self.people.definites or not text.startswith(" ", end):
            return False  # "Das Gericht sagte"
        following = word_at(text, end + 1)
        return following in self._verbs or following in self._auxiliaries


def is_set_like_a_headline(text: str, passage: Passage, people: PeopleWords) -> bool:
    """Return True if a passage is set like a headline: most words are capitalised, more than nouns alone would be."""
    span = passage.span
    length = span.end - span.start
    if not 0 < length <= 200 or text[span.end - 1] == ":":  # "From Pier League Chairwoman Ann Roe:"
        return False
    stopped = not text[span.end - 1].isalnum()
    if stopped and (length > _STOPPED or people.capitalised_nouns or text.find(". ", span.start, span.end) >= 0):
        return False  # a German sentence may have nearly as many
    words = [word for word in LETTERS.findall(text, span.start, span.end) if len(word) > 3]
    share = 0.88 if stopped or people.capitalised_nouns else 0.65
    return len(words) > 4 + stopped and sum(word[0].isupper() for word in words) > share * len(words)
