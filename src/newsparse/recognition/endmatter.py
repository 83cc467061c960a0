"""End matter: the marks that close a story, and the lines that say who reported, wrote and edited it."""

from typing import Final

import regex

from newsparse.knowledge import Knowledge, Language
from newsparse.span import Span
from newsparse.terms import Role

# A line that is an end mark and nothing else: "-30-", "###", "# # #", "-ENDS-", "ends", "(END)", "/ritzau/", "♦".
_MARK: Final = regex.compile(
    r"""(?: [-–—=_*]{0,3} \s?+ (?:30|ends?|ende|fin|more|schluss) \s?+ [-–—=_*]{1,3}
      | [-–—=_*]{1,3} \s?+ (?:30|ends?|ende|fin|more|schluss)
      | ends | \( (?:ends?|more|schluss|fin) \)
      | \#\#\#++ | (?:\#\s){2,4}\# | /[a-z]{3,10}/ | [♦■●◼▪]
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
# Initials that desks leave at the end: "AFP sn", "AAP RTV ar", "dpa wsz jln npr", "hh/ph/ts/hd", "ab/cd".
_INITIALS: Final = regex.compile(
    r"""(?:\((?:Schluss|Ende|End)\)\s)?+ (?:\p{Lu}{2,5}\s){0,2}+ \p{Ll}{2,3} (?:[/-]\p{Ll}{2,3}){1,4}
    | (?:AAP\sRTV|AAP|dpa|AFP|APA|KNA|AP) (?:\s\p{Ll}{2,4}){1,4}
    | (?:PTI|IANS|ANI) (?:\s\p{Lu}{2,4}){1,6}
    | -{1,2}(?:SPA|IANS|ANI|BERNAMA)""",
    regex.VERBOSE,
)
# What a mark begins with, and the desks: most lines are told by these alone.
_FIRST: Final = frozenset("-–—=_*(#/♦■●◼▪ 3eEfFmMsSſ")
_DESKS: Final = ("AAP", "dpa", "AFP", "APA", "KNA", "AP", "PTI", "IANS", "ANI")
# "Ann Poe contributed to this report.", "With files from Bo Wu", "Cy Lee reported from Oslo.", "AP writer Di Roe helped …"
_CONTRIBUTED: Final = regex.compile(
    r"""[_(\[—–-]*+ \s*+ (?:
        \p{Lu}[^.!?]{2,160} \s (?:contributed|helped) \s (?:to|with) \s (?:this|the) \s (?:report|story|article|reporting)\b
      | (?:with\s)?+ (?:files|contributions?|reporting|additional\sreporting) \s (?:from|by) \s [^.!?]{3,120} [.)]*+ $
      | (?:\p{Lu}[\p{L}.'’-]*+\s){2,4} reported \s from \s \p{Lu}[^!?]{2,200} $
      | (?:Associated\sPress|AP|Reuters|APTN) \s (?:\p{L}++\s){0,3} (?:writers?|reporters?|contributors?|journalists?|correspondents?)
        \s [^!?]{3,200} \b (?:contributed|helped) \b
    )""",
    regex.VERBOSE,
)
# One of these stands in all of them.
_HELPED: Final = ("contribut", "helped", "reported", "reporting", "files")
_CLAUSE: Final = regex.compile(r"[;.(,\n]|\band\b")
_PLACE: Final = regex.compile(r"\s(?:in|at|aus)\s.*+$")
_BETWEEN: Final = regex.compile(r"\s*+[,;]\s*+|\s++(?:and|und|et|y|&)\s++")
_PERSON: Final = regex.compile(r"\p{Lu}[\p{L}\p{M}.'’-]*+(?:\s[\p{L}\p{M}.'’-]{1,20}){0,4}")


def match_end_mark(text: str, start: int, end: int, knowledge: Knowledge) -> str | None:
    """Say why a whole line is an end mark, if it is one.

    >>> from newsparse.knowledge import default_knowledge
    >>> match_end_mark("-30-", 0, 4, default_knowledge())
    'a mark that closes copy'
    >>> match_end_mark("-30 degrees", 0, 11, default_knowledge())
    """
    if end - start > 40:
        return None
    line = text[start:end].strip()
    if line in knowledge.end_marks:
        return "an agency's end mark"
    if line[:1] in _FIRST and _MARK.fullmatch(line):
        return "a mark that closes copy"
    initials = "/" in line or "-" in line or line.startswith(_DESKS)
    return "a desk's initials" if initials and _INITIALS.fullmatch(line) else None


# The end mark at the end of a last sentence's line: "The plant closed. REUTER", not "owned by Reuter."
_GLUED: Final = regex.compile(
    r"(?<=[.!?\"”'’)])\s++(?P<mark>REUTER|Reuter|/ritzau/|\#\#\#|-30-|-ENDS-|-ends-|\(ENDS\)|\(END\)|Enditem|♦)\s*+$"
)


def glued_end_mark(text: str, start: int, end: int) -> int | None:
    """Return the offset of the end mark on a last paragraph's line, `None` where there is none.

    >>> glued_end_mark("The plant closed. REUTER", 0, 24)
    18
    >>> glued_end_mark("It is owned by Reuter.", 0, 22)
    """
    found = _GLUED.search(text, max(start, end - 30), end)
    return found.start("mark") if found else None


def match_sign_off(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a line says who reported, edited or contributed.

    >>> from newsparse.knowledge import default_knowledge
    >>> line = "(Reporting by A. Poe; Editing by B. Roe"
    >>> match_sign_off(line, 0, len(line), default_knowledge().language("en"))
    True
    """
    if end - start > 500:
        return False
    line = text[start:end]
    helped = any(word in line for word in _HELPED) and _CONTRIBUTED.match(text, start, end)
    return bool(helped) or bool(read_sign_off(text, start, end, language))


def read_sign_off(text: str, start: int, end: int, language: Language) -> tuple[tuple[Span, Role, tuple[str, ...]], ...]:
    """Read a sign-off: for each role its span and its names, in order.

    >>> from newsparse.knowledge import default_knowledge
    >>> line = "(Reporting by Ann Poe in Oslo and Bo Wu; Editing by Cy Roe)"
    >>> [(role.value, names) for _, role, names in read_sign_off(line, 0, len(line), default_knowledge().language("en"))]
    [('reporting', ('Ann Poe', 'Bo Wu')), ('editing', ('Cy Roe',))]
    """
    if end - start > 1000:
        return ()
    roles = language.bylines.roles or {"reporting by": Role.REPORTING, "editing by": Role.EDITING}
    low = text[start:end].lower()
    marks: list[tuple[int, int, Role]] = []
    known = tuple(roles)
    for clause in (0, *(found.end() for found in _CLAUSE.finditer(low))):
        rest = low[clause:]
        at = clause + len(rest) - len(rest.lstrip(" \n\r\t(_-–—*[•"))
        words = (
            [word for word in roles if (low.startswith(word, at) and " " in word) or low.startswith(word + ":", at)]
            if low.startswith(known, at)
            else []
        )
        if not words and clause == 0 and ";" not in low[:80] and ":" not in low[:80]:
            return ()
        if words:
            word = max(words, key=len)
            marks.append((at, at + len(word), roles[word]))
    marks = sorted(set(marks))
    if not marks or marks[0][0] > 12:
        return ()
    parts = []
    for i, (at, after, role) in enumerate(marks):
        stop = marks[i + 1][0] if i + 1 < len(marks) else len(low)
        listed = " ".join(text[start + after : start + stop].split()).strip(" :;,.()[]_*•–—-")
        names = tuple(
            name for piece in _BETWEEN.split(listed) if (name := _PLACE.sub("", piece).strip(" .;:()")) and _PERSON.fullmatch(name)
        )
        if names:
            last = start + after + len(text[start + after : start + stop].rstrip(" ;,()\n\r\t-"))
            parts.append((Span(start + at, max(last, start + after)), role, names))
    return tuple(parts)
