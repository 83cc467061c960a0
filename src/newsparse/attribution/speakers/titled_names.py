"""Read the name of a person or organisation, with its title, in a group of capitalised words."""

from typing import Final

from newsparse.attribution.speakers.case_forms import nominatives
from newsparse.attribution.speakers.entities import BODY, ONE_WORD, PERSON, PLACE, TWO_NOUNS, NameKind
from newsparse.attribution.speakers.name_words import (
    AGED,
    NEAR_PLACES,
    OVER,
    PARTICLES,
    SCHOLARS,
    SUFFIXES,
    SegmentedName,
    WordRun,
    compound_ends,
    end_of_name,
    fold_word,
    follows_office,
    is_a_bodys_word,
    is_forename,
    is_generic,
    is_letters,
    is_office,
)
from newsparse.knowledge.people_words import PeopleWords
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
    if body and not title and len(words) == 2 and words[1] in _SURNAMES and is_forename(words[0]) and words[0] not in people.places:
        body = False
    if not (title and is_forename(words[title])) and (office := _name_after_office(words, run.gaps, people)):
        # "Secretary of State Ana Ruiz", "Republican Ana Ruiz": the person's name ends the run.
        called = any(word in people.titles or word in people.roles for word in words[:office]) and words[office - 1] not in people.demonyms
        return [run.name(PERSON, office, title=run.written(0, office) if called else "")]
    if title and words[title] in people.organisation_words:
        named = next((i for i in range(title + 2, len(words) - 1) if is_forename(words[i]) and not any(run.gaps[i - 1 : i + 1])), 0)
        if named:
            return [run.name(PERSON, named, title=run.written(0, title))]  # "Gubernur Bank Quenby Ana Ruiz Luna"
    person = len(words) - 2
    if body and linked and not title and person > 1 and not any(run.gaps[person - 1 :]) and is_forename(words[person]):
        return [run.name(BODY, 0, person), run.name(PERSON, person)]  # "Bureau of Fisheries Ana Ruiz"
    over = next((i for i, gap in enumerate(run.gaps) if gap), None)
    if over is not None and run.gaps[over] in OVER and words[over] in people.titles:
        return names_in_group(run.part(over + 1, len(words)))  # "President of the Harbour Board"
    if people.capitalised_nouns and not title and not linked and is_generic(words[0], people):
        return [run.name(BODY, 1)]  # "Firma Quenby"
    if (body or linked) and not (title and (is_forename(words[title]) or words[title - 1] in people.honorifics)):
        return [run.name(BODY)]
    return None


def _after_a_title(run: WordRun, title: int) -> list[SegmentedName]:
    """Read a person's name, with or without a title before it."""
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
        ranked = next((i + 1 for i in reversed(inside) if words[i] in people.titles), 0)
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
    if gap in _OF_AN_OFFICE and office in people.titles:
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
    if not people.bare_trades or not first.isalpha():
        return False
    before = run.text[max(0, run.spans[0][0] - _SENTENCE_END) : run.spans[0][0]]
    return not before or before.endswith("\n") or before in (". ", "? ", "! ")  # "Kok Ana Ruiz werkt er al jaren."


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
    """Read a name of two or more words without a title."""
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
    if people.capitalised_nouns:
        end = len(run.words)
        while end > 2 and run.words[end - 1] in people.sentence_openers:
            end -= 1  # "Kevin Roth *Anfang April*"
        run = run.part(0, end)
        if not is_forename(run.words[0]) and not _INITIALED.match(run.text, *run.spans[0]):
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
