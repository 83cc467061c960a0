"""Sign-offs: the lines that name the reporters, writers and editors of a story."""

from typing import Final, NamedTuple

import regex

from newsparse.knowledge import Language
from newsparse.knowledge.languages.employer_words import CONTRIBUTED, JOB_TITLES, REPORTERS, ROLES_OF_SERVICES
from newsparse.memo import PerOwner
from newsparse.patterns import any_of, by_first_letter, holds_any, pattern, quick_test, shortest
from newsparse.span import Span
from newsparse.terms import Role

_PLACE_NAME: Final = r"\p{Lu}[\p{L}.'’-]{0,20}(?:,?\s\p{Lu}[\p{L}.'’-]{0,20}){0,4}"
_TRADES: Final = rf"(?:(?:video\s?)?{any_of(JOB_TITLES)}s?|staff)"
# "Ann Poe contributed to this report.", "With files from Bo Wu", "Cy Lee reported from Oslo.", "AP writer Di Roe helped …"
_CONTRIBUTED: Final = pattern(
    rf"""[_(\[—–-]*+ \s*+ (?:
        (?P<who>\p{{Lu}}[^.!?]{{2,160}}) \s {any_of(CONTRIBUTED)}\b
      | (?P<who>\p{{Lu}}[^.!?]{{2,160}}) \s (?:also\s)? (?:contributed|helped) \s
        (?:(?:to|with)\s(?:this|the)\s(?:report|story|article|reporting)\b | (?:reporting|research)\b[^.!?]{{0,70}}\.?$)
      | (?:(?i:with)\s)?+ (?:files|inputs?|contributions?|assistance|reporting|additional\sreporting) \s (?:from|by)
        \s (?:the\s)?+ (?P<who>\p{{Lu}}[^!?]{{2,160}}?) [.)]*+ $
      | Reporting \s was \s contributed \s by \s (?P<who>\p{{Lu}}[^!?]{{2,160}}?) \.? $
      | (?P<there>(?:\p{{Lu}}[\p{{L}}.'’-]*+\s){{2,4}}) reported \s from \s \p{{Lu}}[^!?]{{2,200}} $
      | (?P<there>\p{{Lu}}[\p{{L}}'’-]++\s) reported \s from \s {_PLACE_NAME}
        (?:(?:,|,?\sand)\s(?P<too>\p{{Lu}}[\p{{L}}'’-]++)\sfrom\s{_PLACE_NAME}){{0,4}}
        \. (?:\s[^!?]{{3,300}}\bcontributed\b[^!?]{{0,60}})? $
      | (?:The\s)?(?:Associated\sPress|AP|Reuters|APTN|AFP|dpa|Bloomberg) \s (?:\p{{L}}++\s){{0,3}} {_TRADES}
        \s (?P<who>[^!?]{{3,200}}?) \s (?:also\s)? (?:contributed|helped) \b
    )""",
    regex.VERBOSE,
)
# Every such sentence contains one of these.
may_name_contributors: Final = quick_test(["beigetragen", "contribu", "helped", "reported", "eporting", "files", "input", "assistance"])
WORDS_OF_THANKS: Final = frozenset(
    "beigetragen contribuyó contribuyeron contribué contribuiu contribuíram contribuito contributed contribution contributions helped "
    "reported reporting files input inputs assistance contributing contributors contributor".split()
)
"""The same as whole words in lower case."""
_CLAUSE_START: Final = pattern(
    r"[;.(,\n]|\s[-–—]\s|\band\b|(?<!additional)\s(?=(?:additional\s)?(?:reporting|writing|editing|compiled|translated|graphics?|photography|production)\sby\s)"
)
_PLACE: Final = pattern(r"\s(?:in|at|aus|en|à|في|من|للنشرة)\s.*+$")
# Agencies whose copy was used: "(With inputs from agencies)", "Mit Material der dpa", "(Avec AFP)", "Con información de EFE".
_AGENCIES_USED: Final = pattern(
    r"""\(?(?: with\s(?:\p{L}{2,9}\s)?inputs?(?:\sfrom\s[^\n.!?]{2,60})? | (?:mit\s)?material(?:\svon|\sder)\s[^\n.!?]{2,30}
      | (?:with|mit|avec|con|com)\s(?:(?:información|informações|informations?)\sd[ea]s?\s)?
        (?:agenc(?:ies|ias?|es|y)|agenturen|agenturmaterial|agences|wires
          |(?:afp|ap|dpa|reuters|efe|ats|sda|apa|belga|lusa|ansa|tt|ntb)(?:[,/]\s?\p{L}{2,8}){0,3})
      )\)?\.?""",
    regex.VERBOSE | regex.IGNORECASE,
)
AGENCIES_USED_OPENINGS: Final = ("(", "with", "mit", "material", "avec", "con", "com", "（", "【", "責", "责", "編", "编")
"""The openings of a line that names agencies in this way, or an editor in Chinese."""
_NEXT_SENTENCE: Final = pattern(r"(?<=\p{L}\p{L})\.\s++(?=\p{Lu})")
# Arabic writes "and" with the name after it; some names begin with its letter.
_BETWEEN_NAMES: Final = pattern(
    r"\s*+[,;،、]\s*+|(?<=\p{Ll})/(?=\p{Lu}\p{Ll})|\s++(?:and|und|et|y|&)\s++|\sو(?!ليد|ائل|سام|فاء|جيه|داد|سيم|حيد|هيب|هبة)\s?"
)
# "Associated Press writers Ann Poe and ...", "AP journalist ..."
_AFFILIATION_BEFORE_NAMES: Final = pattern(
    rf"""^(?: (?:and\s)?(?:The\s)?(?:\p{{Lu}}[\p{{L}}.]*+\s){{0,3}}(?:\p{{Ll}}++\s){{0,2}}{_TRADES}
      | (?-i:\p{{Lu}}{{2,5}}['’]s)
      | (?:l[oae]s?|el|die|der|i|os?|as?)\s{any_of(REPORTERS)}(?:\sde\s(?:The\s)?(?:Associated\sPress|AP|Reuters|EFE|AFP|dpa|ANSA|Lusa))?
    )\s(?=\p{{Lu}})""",
    regex.VERBOSE | regex.IGNORECASE,
)
_COLONS: Final = (":", "：")
_CASELESS: Final = "\u0590"  # Hebrew; Arabic comes after it
# The longest line that only names agencies.
_LONGEST_AGENCIES: Final = 100
_LONGEST_SIGN_OFF: Final = 1000  # characters
_FIRST_PART: Final = 80  # characters of it that show whether its parts are set off
_AFTER_OTHERS: Final = ("words by", "text by")  # "Photos by Ann Poe; words by Bo Roe": first on a line, they open a byline
# The first role of a sign-off begins within this many characters; a sentence may follow the last one.
_LATEST_ROLE: Final = 12
_SENTENCE_AFTER: Final = pattern(r"(?<=\p{L}\p{Ll})\.\s(?=\p{Lu}).*+$")
_PERSON: Final = pattern(r"[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*+(?:\s[\p{L}\p{M}.'’-]{1,20}){0,4}")


def is_sign_off(text: str, start: int, end: int, language: Language) -> bool:
    """Return True if a line says who reported, edited or contributed."""
    if end - start > 500:
        return False
    line = text[start:end]
    contributed = may_name_contributors(line)
    if contributed and _CONTRIBUTED.match(text, start, end):
        return True
    low = line.lower()
    if end - start < _LONGEST_AGENCIES and low.startswith(AGENCIES_USED_OPENINGS) and _AGENCIES_USED.fullmatch(text, start, end):
        return True
    if not (contributed or _may_open_roles(low, language)):
        return False  # most lines
    return may_name_roles(low, language) and bool(read_sign_off(text, start, end, language))


def _may_open_roles(low: str, language: Language) -> bool:
    """Return True if a line in lower case opens with a role of a sign-off, or sets parts off: `_role_marks` finds none in others."""
    first = low[:_FIRST_PART]
    if low[:1] == "(" or ";" in first or ":" in first:
        return True
    bare = low.lstrip(_AROUND_ROLES)
    return bare.startswith(_ROLES_BY_LETTER(language).get(bare[:1], ()))


def may_name_roles(low: str, language: Language) -> bool:
    """Return True if a text in lower case names a role of a sign-off: a quick test before the exact one."""
    return holds_any(low, _SHORTEST_ROLES(language))


def sign_off_roles(language: Language) -> dict[str, Role]:
    """Map the opening of each part of a sign-off to the role it names; "Text:" names the author, "Written by" may name a reader."""
    by = language.bylines.by
    authors = {word: Role.AUTHOR for word, role in language.bylines.roles.items() if role is Role.WRITING and f"{word}:" in by}
    return {**ROLES_OF_SERVICES, **language.bylines.roles, **authors}


_AROUND_ROLES: Final = " \n\r\t(（【_-–—*[•"
_ROLES: Final = PerOwner(sign_off_roles)
_ROLE_WORDS: Final = PerOwner(lambda language: tuple(sign_off_roles(language)))
_ROLES_BY_LETTER: Final = PerOwner(lambda language: by_first_letter(sign_off_roles(language)))
_SHORTEST_ROLES: Final = PerOwner(lambda language: shortest(sign_off_roles(language)))


class SignedRole(NamedTuple):
    """A role in a sign-off, and who had it."""

    span: Span
    role: Role
    names: tuple[str, ...]


def _read_contributors(text: str, start: int, end: int) -> tuple[SignedRole, ...]:
    """Read a sentence that names contributors or the place from which somebody reported."""
    line = text[start : min(end, start + 500)]
    found = _CONTRIBUTED.match(text, start, end) if may_name_contributors(line) else None
    if not found:
        return ()
    group, role = ("who", Role.CONTRIBUTION) if found["who"] else ("there", Role.REPORTING)
    listed = _AFFILIATION_BEFORE_NAMES.sub("", ", ".join([found[group].strip(), *found.captures("too")]))
    listed = " ".join(listed.split())
    names = []
    for piece in _BETWEEN_NAMES.split(listed):
        name = _PLACE.sub("", _AFFILIATION_BEFORE_NAMES.sub("", piece)).strip(" .;:()")
        if _PERSON.fullmatch(name) and (" " in name or role is Role.REPORTING) and not name.startswith("The "):
            names.append(name)
    parts: tuple[SignedRole, ...] = (SignedRole(Span(*found.span(group)), role, tuple(names)),) if names else ()
    if group == "there":  # Poe reported from Oslo. AP writer Bo Wu contributed.
        nexts = (_read_contributors(text, stop.end(), end) for stop in _NEXT_SENTENCE.finditer(text, found.end(group), end))
        parts += next((more for more in nexts if more), ())
    return parts


class _RoleMark(NamedTuple):
    """Find the place where a sign-off names a role: "editing by"."""

    start: int
    end: int
    role: Role


def read_sign_off(text: str, start: int, end: int, language: Language) -> tuple[SignedRole, ...]:
    """Read a sign-off: for each role its span and its names, in order."""
    if end - start > _LONGEST_SIGN_OFF:
        return ()
    low = text[start:end].lower()
    if not may_name_roles(low, language):  # most lines
        return _read_contributors(text, start, end)
    marks = _role_marks(low, language)
    first = marks[0].start if marks else 0
    if first > _LATEST_ROLE or (first > len("( ") and low[0] in "(["):
        # (Ann Poe, version française Bo Lee, édité par Cy Roe): the first names have no role.
        named = low[:1] in "([" and _PERSON.fullmatch(text[start + 1 : start + first].strip(" ,;:–-"))
        if not named:
            return ()
        marks.insert(0, _RoleMark(1, 1, Role.REPORTING))
    parts = []
    for i, mark in enumerate(marks):
        said = text[start + mark.end : start + marks[i + 1].start if i + 1 < len(marks) else end]
        if names := _signed_names(said):
            last = start + mark.end + len(said.rstrip(" ;,()\n\r\t-"))
            parts.append(SignedRole(Span(start + mark.start, max(last, start + mark.end)), mark.role, names))
    return tuple(parts) or _read_contributors(text, start, end)


def _role_marks(low: str, language: Language) -> list[_RoleMark]:
    """Find the words that name roles at the start of clauses; none if the first clause opens otherwise and nothing sets parts off."""
    roles, known = _ROLES(language), _ROLE_WORDS(language)
    marks: set[_RoleMark] = set()
    for clause in (0, *(found.end() for found in _CLAUSE_START.finditer(low))):
        rest = low[clause:]
        at = clause + len(rest) - len(rest.lstrip(_AROUND_ROLES))
        opening = [word for word in roles if low.startswith(word, at)] if low.startswith(known, at) else []
        words = [
            word
            for word in opening
            if (clause or word not in _AFTER_OTHERS)
            and (" " in word or low.startswith(_COLONS, at + len(word)) or (low[0] == "(" and (clause or word[0] >= _CASELESS)))
        ]
        if words:
            word = max(words, key=len)
            bare = roles[word] is Role.AUTHOR and " " not in word and not low.startswith(_COLONS, at + len(word))  # "Text" without a colon
            marks.add(_RoleMark(at, at + len(word), Role.WRITING if bare else roles[word]))
        elif clause == 0 and ";" not in low[:_FIRST_PART] and ":" not in low[:_FIRST_PART] and low[:1] != "(":
            return []
    return sorted(marks)


def _signed_names(said: str) -> tuple[str, ...]:
    """The names after the words that name a role."""
    listed = _SENTENCE_AFTER.sub("", " ".join(said.split())).strip(" :：;,.()[]（）【】_*•–—-")
    listed = listed.removesuffix(" inputs")
    names = (_PLACE.sub("", piece).strip(" .;:()") for piece in _BETWEEN_NAMES.split(listed))
    return tuple(name for name in names if name and _PERSON.fullmatch(name))
