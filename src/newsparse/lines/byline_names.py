"""The names in a byline, between commas and words that join them, with titles, employers and degrees."""

from collections.abc import Iterable
from typing import Final

import regex

from newsparse.knowledge import Knowledge, Language
from newsparse.knowledge.languages.calendar_names import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from newsparse.knowledge.languages.employer_words import JOB_TITLES, WITH
from newsparse.lines.employers import ends_as_title, is_outlet, is_title
from newsparse.lines.names import PERSON, has_known_given_name, is_agency_name
from newsparse.patterns import PARTICLE, PARTICLES, any_of, holds_any, pattern, quick_test

_MOST_PLACE_WORDS: Final = 5  # words of a place or an employer after a name: "Ann Roe, Elmford"
_MOST_TITLE_WORDS: Final = 3  # words of a title before a name
_MOST_BARE_NAME_WORDS: Final = 4  # words of a name without "by"
_LEAST_SINGLE_NAME: Final = 3  # characters of a name of one word
# "Poe, Ann", "Poe, A. M.", "de la Cruz, Ana M."
_CATALOGUED: Final = pattern(
    rf"(?P<surname>(?:{PARTICLE}\s){{0,3}}\p{{Lu}}[\p{{L}}'’-]++(?:\s\p{{Lu}}[\p{{L}}'’-]++)?),\s(?P<given>\p{{Lu}}(?:\.(?:\s?\p{{Lu}}\.)*+|[\p{{L}}'’-]++)(?:\s\p{{Lu}}[\p{{L}}.]*+){{0,2}})"
)
_FIRST_FAR_EASTERN: Final = "\u1100"
_FAR_EASTERN: Final = pattern(r"([\p{Han}\p{Katakana}\p{Hiragana}\p{Hangul}ー・ ]{2,12}?)(?:\s?(?:기자|특파원|記者|记者))?")
REPORTERS: Final = ("기자", "특파원", "記者", "记者")  # the word for "by" comes last
_SUFFIX: Final = pattern(r",\s*+(?=(?:Jr|Sr|II|III|IV)\b)")
# "Ann Roe, MD, PhD", but not "Ann Roe and MD Rahman"
_DEGREE: Final = pattern(
    r"(?:,?\s(?:M\.?D|Ph\.?D|D\.O|R\.?N|R\.?D|RDN|MPH|MBA|CPA|DDS|DVM|PharmD|LCSW|Esq)\.?(?![\p{L}\d])){1,4}+(?=[,;]|\s(?:and|&)\s|$)"
)
_holds_degree: Final = quick_test(["D", "RN", "R.N", "MPH", "MBA", "CPA", "LCSW", "Esq"])
_JOINERS: Final = frozenset({"and", "&", "und", "et", "y", "e", "og", "och", "en"})
_COMMAS: Final = (",", ";", "/")
_JOINING: Final = _JOINERS | {"The"}
_BETWEEN_NAMES: Final = pattern(
    r"\s*+[,;/]\s*+(?:(and|&|und|et|y|e|og|och|en)\s++)?+|\s++(and|&|und|et|y|e|og|och|en)\s++|\s++(?:[Ff]or\s++)?+(?=The\s\p{Lu})"
)
# "Ann Roe, with AP", "Anna Lind mit Material von dpa", "Claire Roe (avec AFP"
_AGENCY_USED: Final = pattern(rf"[\s,(]{{1,3}}+{any_of(WITH)}\s(?P<used>[^\s()][^()]{{1,60}}+)$", regex.IGNORECASE)
_WITH: Final = tuple([f"{word} " for word in WITH])
_MOST_MATERIAL_WORDS: Final = 3  # words between "with" and the agency
# "envoyée spéciale à Elmford", "Korrespondentin in Elmford"
_IN_PLACE: Final = pattern(r"\s(?:à|au|aux|en|a|em|no|na|in|i|aus|te|w|we|v|ve|в|у)\s\p{Lu}[\p{L}\s’'-]*+$")
_PLACE_OR_EMPLOYER: Final = pattern(r"\s(?:(?:in|at|aus|à|au|aux|en|em|w|we|ve|в|у)|(?:at|for|of)\s[tT]he)\s(?=\p{Lu}).*+$")
_NO_NAMES: Final = frozenset(
    """the a an this that how why what when where who more read share follow contact about our your print page
    am pm a.m p.m utc gmt est edt pst pdt bst cet""".split()
).union(ENGLISH_WEEKDAYS, ENGLISH_MONTHS) - frozenset(("april", "may", "june", "august"))  # given names, too


def read_names(listed: str, language: Language, knowledge: Knowledge, *, loose: bool) -> tuple[tuple[str, ...], str | None]:
    """Names and affiliation in a byline's list; no names if it lists something else."""
    listed = listed.strip(" ,;:-–—()").replace(", as told to ", " & ").replace(" as told to ", " & ")
    if _holds_degree(listed):
        listed = _DEGREE.sub("", listed)
    listed, used = _without_agency(listed, knowledge) if listed.count(" ") > 1 else (listed, None)
    if "," in listed:
        listed = _SUFFIX.sub(" ", listed)
    for joiner in language.bylines.joiners if listed.count(" ") > 1 else ():
        if joiner.isalpha():
            listed = listed.replace(f" {joiner} ", " & ")
    listed, post = _without_post(listed, language) if ", " in listed or " (" in listed else (listed, None)
    names: list[str] = []
    rest: list[str] = []
    joined = False
    for piece in _pieces(listed):
        if piece.lower() in _JOINERS:
            joined = True
            continue
        if " contributed" in piece:
            continue
        follows = bool(names) and not joined
        agency = is_agency_name(piece, knowledge)
        outlet = follows and not agency and is_outlet(piece) and not has_known_given_name(piece, language)
        if outlet or (rest and not (joined and has_known_given_name(piece, language))):  # "…, Speech, Privacy, and Technology Project"
            rest.append(piece)
        elif agency:
            (rest if follows else names).append(piece)
        elif is_title(piece, language, knowledge) or (follows and ends_as_title(piece, language)):
            rest.append(piece)
        else:
            # "Ann Roe, Elmford": a place or an employer, if no conjunction precedes it.
            alone = follows and " " not in piece and " " in names[-1] and (piece.isascii() or not _FAR_EASTERN.fullmatch(piece))
            name, title = (None, None) if alone else _name_and_title(piece, language, loose or bool(names))
            if name:
                names.append(name)
                rest += [title] if title else []
            elif names and (piece[:1].isupper() or (loose and piece[1:2].isdigit()) or _IN_PLACE.fullmatch(f" {piece}")):
                if len(piece.split()) > _MOST_PLACE_WORDS:
                    return (), None
                rest.append(piece)
            else:
                return (), None
        joined = False
    return tuple(dict.fromkeys(names)), ", ".join(dict.fromkeys([*rest, *filter(None, (post, used))])) or None


def _without_agency(listed: str, knowledge: Knowledge) -> tuple[str, str | None]:
    """Separate names from the agencies whose copy was used: "Ann Roe, with AP and Reuters"."""
    found = _AGENCY_USED.search(listed) if holds_any(listed.lower(), _WITH) else None
    words = found["used"].split(" ") if found else []
    for cut in range(min(_MOST_MATERIAL_WORDS + 1, len(words))):
        used = " ".join(words[cut:])
        if all(is_agency_name(piece, knowledge) for piece in _pieces(used) if piece not in _JOINERS):
            return listed[: found.start()] if found else listed, used
    return listed, None


def _without_post(listed: str, language: Language) -> tuple[str, str | None]:
    """Separate names from the title and place after them: "Ana Roe, corresponsal en Elmford"; a place's name may contain a joiner.

    They may be in brackets, the place first: "Claire Roe (Belleville, envoyée spéciale".
    """
    named, bracket, inside = listed.rpartition(" (")
    if bracket and not language.bylines.titles.isdisjoint(_IN_PLACE.sub("", part).lower() for part in (inside, *inside.split(", "))):
        return named, inside
    names, _, post = listed.rpartition(", ")
    place = _IN_PLACE.search(post)
    return (names, post) if place and post[: place.start()].lower() in language.bylines.titles else (listed, None)


def _pieces(listed: str) -> Iterable[str]:
    """The pieces of a list, and the words that join them."""
    if not holds_any(listed, _COMMAS) and _JOINING.isdisjoint(listed.split()):
        return (listed,) if listed else ()  # most lines
    return (part.strip() for part in _BETWEEN_NAMES.split(listed) if part and part.strip())


def _name_and_title(piece: str, language: Language, loose: bool) -> tuple[str | None, str | None]:
    """A name, and the title that follows it: "Emma Roe Lifestyle Writer"."""
    piece = _PLACE_OR_EMPLOYER.sub("", piece) if piece.count(" ") > 1 else piece
    piece = piece.strip(" .") + ("." if piece.endswith(("Jr.", "Sr.")) else "")
    words = piece.split()
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:  # the text of a link and of its picture: "Ann Poe Ann Poe"
        words = words[:half]
    title = None
    for cut in range(1, min(_MOST_TITLE_WORDS + 1, len(words) - 1)) if loose else ():
        if words[cut - 1].lower() in JOB_TITLES or words[cut - 1].lower() in language.bylines.titles:  # "housing correspondent Ann Roe"
            words, title = words[cut:], " ".join(words[:cut])
            break
    for cut in range(2, len(words) if loose else min(len(words), _MOST_BARE_NAME_WORDS + 1)):
        later = " ".join(words[cut:]).lower()
        last = later.rpartition(" ")[2] if " " in later else ""
        titled = later in language.bylines.titles or last in language.bylines.titles or last in JOB_TITLES
        # "Ann Roe CBS News" is not the name of a paper, unlike "New York Daily News"
        housed = " " in later and is_outlet(later) and has_known_given_name(words[0], language)
        if titled or housed:
            words, title = words[:cut], " ".join(words[cut:])
            break
    if not loose and len(words) > _MOST_BARE_NAME_WORDS and piece.isascii():
        return None, None
    name = " ".join(words)
    far = _FAR_EASTERN.fullmatch(name) if name[:1] >= _FIRST_FAR_EASTERN else None
    if far:
        # 王小明
        named = name.endswith(REPORTERS) or has_known_given_name(name, language)
        return (far[1], title) if loose or named else (None, None)
    low = {word.strip(".") for word in name.lower().split() if len(word) != 2 or word[1] != "."}  # "Ann A. Poe"
    if len(words) > 1 and not _NO_NAMES.isdisjoint(low) and low & _NO_NAMES != {"may"}:
        return None, None
    if len(words) > 1 and all(len(word) == 1 for word in words):
        return None, None  # buttons: "F T W M"
    bare = len(words) <= _MOST_BARE_NAME_WORDS and (low - PARTICLES).isdisjoint(language.function_words)
    if (loose or bare) and PERSON.fullmatch(name):
        return name, title
    if loose and len(words) == 1 and words[0][:1].isupper() and words[0].lower() not in _NO_NAMES and len(words[0]) >= _LEAST_SINGLE_NAME:
        return name, title
    return None, None


def names_surname_first(line: str) -> tuple[str, ...]:
    """The names in a catalogue's line, surnames first: "Poe, Ann; de la Cruz, Ana M."; empty if it is not such a line."""
    pieces = [piece.strip() for piece in line.split(";") if piece.strip()]
    found = [_CATALOGUED.fullmatch(piece) for piece in pieces]
    # In a single name, two words before the comma are the whole name, and a title follows.
    if len(pieces) == 1 and found[0] and (" " in found[0]["surname"] and found[0]["surname"][0].isupper()):
        return ()
    return tuple(f"{match['given']} {match['surname']}" for match in found if match) if all(found) else ()
