"""End matter: the marks that close a story, and the lines that name its reporters, writers and editors."""

from typing import Final

import regex

from newsparse.knowledge import Knowledge, Language
from newsparse.patterns import pattern
from newsparse.span import Span
from newsparse.terms import Role

# A line that is only an end mark: "-30-", "###", "# # #", "-ENDS-", "ends", "(END)", "/ritzau/", "♦".
_MARK: Final = pattern(
    r"""(?: [-–—=_*]{0,3} \s?+ (?:30|ends?|ende|fin|more|schluss|suite|folgt|segue|sigue) \s?+ [-–—=_*]{1,3}
      | [-–—=_*]{1,3} \s?+ (?:30|ends?|ende|fin|more|schluss|suite|folgt|segue|sigue)
      | ends | enditem (?:/\p{Ll}{1,4})?
      | [(<\[（] (?:ends?|more|schluss|forts\.|fin|suite|à\ssuivre|(?:fortsetzung\s)?folgt|segue|sigue|fine|[完了終终끝]) [)>\]）]
      | \#\#\#++ | (?:\#\s){2,4}\# | /[a-z]{3,10}/ | //?ends? | -0- | _{3,20} | \.{3}more | nnnn | [♦■●◼▪]
    )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_LONGEST_MARK: Final = 24
# Initials that desks leave at the end: "AFP sn", "AAP RTV ar", "dpa wsz jln npr", "hh/ph/ts/hd", "ab/cd".
_INITIALS: Final = pattern(
    r"""(?:\((?:Schluss|Ende|End)\)\s)?+ (?:\p{Lu}{2,5}\s){0,2}+ \p{Ll}{2,3} (?:[/-]\p{Ll}{2,3}){1,4}
    | \((?:Schluss|Ende|End)\)\s \p{Ll}{2,4} | (?:AAP\sRTV|AAP|dpa|AFP|APA|KNA|AP) (?:\s\p{Ll}{2,4}){1,4}
    | (?:PTI|IANS|ANI|UNI) (?:\s\p{Lu}{2,4}){1,6} (?:\s\d{4})?
    | -{1,2}(?:SPA|IANS|ANI|BERNAMA)""",
    regex.VERBOSE,
)
# The first characters of marks, and the desks; these rule out most lines.
_FIRST: Final = frozenset("-–—=_*(#/♦■●◼▪ 3<[（.")
_LETTERS: Final = frozenset("end fin mor sch sui fol for seg sig nnn".split())
_DESKS: Final = ("AAP", "dpa", "AFP", "APA", "KNA", "AP", "PTI", "IANS", "ANI", "UNI")
# "Ann Poe contributed to this report.", "With files from Bo Wu", "Cy Lee reported from Oslo.", "AP writer Di Roe helped …"
_CONTRIBUTED: Final = pattern(
    r"""[_(\[—–-]*+ \s*+ (?:
        (?P<who>\p{Lu}[^.!?]{2,160}) \s (?:contribuy(?:ó|eron)\s(?:a|en|con)\sest[ea]|(?:a|ont)\scontribué\sà\sce(?:t|tte)?
        |contribu(?:iu|íram)\spara\sest[ea]|ha(?:nno)?\scontribuito\sa|hat\szu\sdiesem|haben\szu\sdiesem)\b
      | (?P<who>\p{Lu}[^.!?]{2,160}) \s (?:also\s)? (?:contributed|helped) \s (?:to|with) \s (?:this|the)
        \s (?:report|story|article|reporting)\b
      | (?P<who>\p{Lu}[^.!?]{2,160}) \s contributed \s (?:reporting|research) (?:\s(?:from|and)\s[^.!?]{2,60})? \.? $
      | (?:(?i:with)\s)?+ (?:files|inputs?|contributions?|assistance|reporting|additional\sreporting) \s (?:from|by)
        \s (?:the\s)?+ (?P<who>\p{Lu}[^!?]{2,160}?) [.)]*+ $
      | (?P<who>\p{Lu}[^.!?]{2,160}) \s contributed \s (?:reporting|research)\b [^.!?]{0,60} \.? $
      | Reporting \s was \s contributed \s by \s (?P<who>\p{Lu}[^!?]{2,160}?) \.? $
      | (?P<there>(?:\p{Lu}[\p{L}.'’-]*+\s){2,4}) reported \s from \s \p{Lu}[^!?]{2,200} $
      | (?P<there>\p{Lu}[\p{L}'’-]++\s) reported \s from \s \p{Lu}[\p{L}.'’-]{0,20}(?:,?\s\p{Lu}[\p{L}.'’-]{0,20}){0,4}
        (?:(?:,|,?\sand)\s(?P<too>\p{Lu}[\p{L}'’-]++)\sfrom\s\p{Lu}[\p{L}.'’-]{0,20}(?:,?\s\p{Lu}[\p{L}.'’-]{0,20}){0,4}){0,4} \.
        (?:\s[^!?]{3,300}\bcontributed\b[^!?]{0,60})? $
      | (?:The\s)?(?:Associated\sPress|AP|Reuters|APTN|AFP|dpa|Bloomberg) \s (?:\p{L}++\s){0,3}
        (?:writers?|reporters?|contributors?|(?:video\s?)?journalists?|correspondents?|photographers?|producers?|researchers?|staff)
        \s (?P<who>[^!?]{3,200}?) \s (?:also\s)? (?:contributed|helped) \b
    )""",
    regex.VERBOSE,
)
# Every such sentence contains one of these.
_HELPED: Final = ("beigetragen", "contribu", "helped", "reported", "eporting", "files", "input", "assistance")
_CLAUSE: Final = pattern(
    r"[;.(,\n]|\band\b|(?<!additional)\s(?=(?:additional\s)?(?:reporting|writing|editing|compiled|translated|graphics?|photography|production)\sby\s)"
)
_PLACE: Final = pattern(r"\s(?:in|at|aus|en|à)\s.*+$")
_SUFFIX: Final = pattern(r",\s*+(?=(?:Jr|Sr|III?|IV)\b)")
_OPENS: Final = pattern(r"^(?:by|por|par|von)\s(?=\p{Lu})", regex.IGNORECASE)
# Agencies whose copy was used: "(With inputs from agencies)", "Mit Material der dpa", "(Avec AFP)", "Con información de EFE".
_AIDED: Final = pattern(
    r"""\(?(?: with\s(?:\p{L}{2,9}\s)?inputs?(?:\sfrom\s[^\n.!?]{2,60})? | (?:mit\s)?material(?:\svon|\sder)\s[^\n.!?]{2,30}
      | (?:with|mit|avec|con|com)\s(?:(?:información|informações|informations?)\sd[ea]s?\s)?
        (?:agenc(?:ies|ias?|es|y)|agenturen|agenturmaterial|agences|wires
          |(?:afp|ap|dpa|reuters|efe|ats|sda|apa|belga|lusa|ansa|tt|ntb)(?:[,/]\s?\p{L}{2,8}){0,3})
      )\)?\.?""",
    regex.VERBOSE | regex.IGNORECASE,
)
# The first characters of a line that names agencies so, or an editor in Chinese.
_AIDS: Final = frozenset("(（【wWmMaAcC責责編编")
# The next sentence of a line.
_NEXT: Final = pattern(r"(?<=\p{L}\p{L})\.\s++(?=\p{Lu})")
_BETWEEN: Final = pattern(r"\s*+[,;]\s*+|\s++(?:and|und|et|y|&)\s++")
# "Associated Press writers Ann Poe and ...", "AP journalist ..."
_AFFILIATED: Final = pattern(
    r"""^(?: (?:and\s)?(?:The\s)?(?:\p{Lu}[\p{L}.]*+\s){0,3}(?:\p{Ll}++\s){0,2}
        (?:writers?|reporters?|contributors?|(?:video\s?)?journalists?|correspondents?|photographers?|editors?|producers?|researchers?|staff)
      | (?:l[oae]s?|el|die|der|i|os?|as?)\s(?:periodistas?|corresponsal(?:es)?|redactor[ae]?s?|journalistes?|jornalistas?
        |giornalist[aie]|reporter)
        (?:\sde\s(?:The\s)?(?:Associated\sPress|AP|Reuters|EFE|AFP|dpa|ANSA|Lusa))?
    )\s(?=\p{Lu})""",
    regex.VERBOSE | regex.IGNORECASE,
)
# Phrases that agencies use in any of their services.
_ROLES: Final = {
    "polling by": Role.REPORTING,
    "editor": Role.EDITING,
    "editors": Role.EDITING,
    "translator": Role.TRANSLATION,
    "reporting by": Role.REPORTING,
    "editing by": Role.EDITING,
    "editing": Role.EDITING,
    "redigiert von": Role.EDITING,
    "version française": Role.TRANSLATION,
    "traducido por": Role.TRANSLATION,
    "tradotto da": Role.TRANSLATION,
}
# "Fox News' Ann Poe"
_OWNED: Final = pattern(r"^(?:\p{Lu}[\p{L}.]*+\s?){1,4}['’]s?\s(?=\p{Lu})")
# The longest line that only names agencies.
_BRIEF: Final = 100
# The first role of a sign-off begins within this many characters; a sentence may follow the last one.
_INDENT: Final = 12
# 责任编辑：王小明, （编辑：李红）
_EDITED: Final = pattern(r"[(（【]?(?:責任編輯|责任编辑|編輯|编辑|責編|责编)[:：]\s?\p{Han}[\p{Han} 、]{1,20}[)）】]?")
_SENTENCE: Final = pattern(r"(?<=\p{L}\p{Ll})\.\s(?=\p{Lu}).*+$")
_PERSON: Final = pattern(r"\p{Lu}[\p{L}\p{M}.'’-]*+(?:\s[\p{L}\p{M}.'’-]{1,20}){0,4}")


def match_end_mark(text: str, start: int, end: int, knowledge: Knowledge) -> str | None:
    """Return why a whole line is an end mark, or `None`.

    >>> from newsparse.knowledge import default_knowledge
    >>> match_end_mark("-30-", 0, 4, default_knowledge())
    'a mark that closes copy'
    >>> match_end_mark("-30 degrees", 0, 11, default_knowledge())
    """
    if end - start > 40:
        return None
    line = text[start:end].strip()
    if line in knowledge.end_marks or (line[:4] == "The " and _folded(line[4:]) in knowledge.datelines):
        return "an agency's end mark"
    opens = line[:1] in _FIRST or line[:3].lower() in _LETTERS
    if opens and len(line) <= _LONGEST_MARK and _MARK.fullmatch(line):
        return "a mark that closes copy"
    initials = "/" in line or line[:2] in ("(S", "(E") or "-" in line or line.startswith(_DESKS)
    return "a desk's initials" if initials and _INITIALS.fullmatch(line) else None


# Initials that count only as the last line of copy with a known agency: "APO-BMA", "ap bm", "APO // BMA", "apo/ bma/", "XYZ".
_LOOSE: Final = pattern(
    r"/?(?:\p{Lu}{2,4}|\p{Ll}{2,4}|\p{Lu}\p{Ll}{1,3}(?=/))(?:\.(?=\s|$))?+(?:(?:\s?[/-]{1,2}\s?|\s|\.)(?:\p{Lu}{2,4}|\p{Ll}{1,4}\d?)(?!\p{L}))*+\s?[/.]?+"
    r"|(?:\p{Lu}\s){1,3}\p{Lu}/(?:\p{Lu}\s){1,3}\p{Lu}"
)
# "© Agence France-Presse", "(c) ANP", "© dpa-infocom, dpa:240303-99-123456/2"
_RIGHTS: Final = pattern(r"\(?(?:©|\(c\)|copyright|[<(]?(?:저작권자|ⓒ))\s?+[^\n]{2,380}", regex.IGNORECASE)
# "10:15 LOCAL TIME 07:15 GMT", "0012", "03-MAG-24 15:12 NNNN", "APA0231    2024-05-03/14:15"
_CLOCK: Final = pattern(
    r"""\d{4}(?:\sGMT)? | \d{1,2}:\d\d\s(?:LOCAL\sTIME|GMT)(?:\s\d{1,2}:\d\d\sGMT)?
    | \d{3,4}\*\*\d{1,4}(?:\*\*\d{1,4})? | \d{1,2}/\d{1,2}/\d{4}(?:\s\d{1,2}:\d\d(?::\d\d)?)?
    | AP-[A-Z]{2}-\d\d-\d\d-\d\d\s\d{4}[A-Z]{3}<?
    | \d{4}/\d\d/\d\d\s\d\d:\d\d\s송고 | \d{1,2}-\p{Lu}{3}-\d\d(?:\d\d)?\s\d{1,2}[:.]\d\d(?:\sNNNN)?
    | \p{Lu}{3}\d{4}\s{1,6}\d{4}-\d\d-\d\d/\d\d:\d\d""",
    regex.VERBOSE,
)


def match_agency_mark(text: str, start: int, end: int, knowledge: Knowledge) -> str | None:
    """Return why the last line of agency copy is a desk's mark, or `None`; do not call it for other texts.

    >>> from newsparse.knowledge import default_knowledge
    >>> match_agency_mark("APO-BMA", 0, 7, default_knowledge()), match_agency_mark("(PAP)", 0, 5, default_knowledge())
    ("a desk's initials", "an agency's end mark")
    >>> match_agency_mark("The pier.", 0, 9, default_knowledge())
    """
    line = text[start:end].strip()
    if len(line) > 60:
        return None
    folded = _folded(line)
    if folded in knowledge.datelines or (folded[:3] == "the" and folded[3:] in knowledge.datelines):
        return "an agency's end mark"
    pieces = [_folded(piece) for piece in _MARKED.split(line) if piece]
    signed = any(piece in knowledge.datelines for piece in pieces)
    short = " " not in line or all(piece in knowledge.datelines or len(piece) < 5 for piece in pieces)
    if signed and short and _ENDED.isdisjoint(line[:-1]):
        return "an agency's end mark"
    if _LOOSE.fullmatch(line):
        return "a desk's initials"
    return "when the desk sent it" if _CLOCK.fullmatch(line) else None


def match_rights(text: str, start: int, end: int) -> bool:
    """Whether a line is a copyright notice.

    >>> match_rights("(c) ANP", 0, 7), match_rights("Copy that", 0, 9)
    (True, False)
    """
    return end - start < 400 and _RIGHTS.fullmatch(text, start, end) is not None


def glued_agency_mark(text: str, start: int, end: int, knowledge: Knowledge) -> int | None:
    """Return the offset of an agency's mark after the last sentence of its copy: "(ANSA).", "EFE", "PTI ABC XYZ", "./.".

    >>> from newsparse.knowledge import default_knowledge
    >>> glued_agency_mark("The pier closed. PTI ABC XYZ", 0, 28, default_knowledge())
    17
    >>> glued_agency_mark("The pier closed. Ann Poe", 0, 24, default_knowledge())
    """
    found = _SIGNED.search(text, max(start, end - 40), end)
    if found is None:
        return None
    if found["name"] is None or _folded(found["name"]) in knowledge.datelines:
        return found.start("all")
    return None


def _folded(mark: str) -> str:
    return "".join(filter(str.isalnum, mark)).lower()


_ENDED: Final = frozenset('。！？」』!?."“”')
_MARKED: Final = pattern(r"[\s/()\[\]=–—-]++")
_SIGNED: Final = pattern(
    r"""(?P<all> (?:(?<=[.!?…\"”»'’)]\s)|(?<=[。」』）])|(?<=[.!?\"”])(?=[-–—]))
        (?: Fin | FIN | Fim | \((?:Schluss|Ende|Fin|Fine)\)(?:\s\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){0,3})?
          | \(\p{Lu}{2,4}(?:[/-]\p{Lu}{2,4})?\) | \p{Ll}{2,3}(?:/\p{Ll}{2,3}){1,3} | [（(]\d{4}/\d\d/\d\d-\d\d:\d\d[)）]
          | (?:[-–—]{1,2}\s?)?[(\[]? (?P<name>\p{L}[\p{L}-]{1,14}(?:/\p{L}{2,8})?) [)\]]?\.?
            (?:\s\p{Lu}{2,4}){0,6} (?:\s\p{Ll}{2,4}(?:[/ -]\p{Ll}{1,4}\d?){0,4})? )
      | (?<=[.!?\"”«])\s?/\p{Ll}{2,3}(?:/\p{L}{2,4}){1,3}
      | (?<=[\p{L}\d\"”»)]) \.?/\./? | (?<=[.!?\"”»)])\s?\./\. ) \s*+$""",
    regex.VERBOSE,
)
# The end mark at the end of a last sentence's line: "The plant closed. REUTER", not "owned by Reuter."
_GLUED: Final = pattern(
    r"""(?<=[.!?…\"”'’)]) (?: \s++ (?P<mark> REUTER | Reuter | /ritzau/ | \#\#\# | -30- | -ENDS- | -ends- | ENDS
        | \((?:ENDS?|[Ee]nds?|[Mm]ore|MORE)\) | Enditem | [♦■●◼▪] ) | (?P<mark>REUTER) ) \s*+ $
    | (?<=[.!?。！？…\"”’」』)）])\s*+(?P<mark>[(（][完了終终끝][)）]|■
        |[(（](?:責任編輯|责任编辑|編輯|编辑|責編|责编)[:：][^（）()\n]{2,24}[)）]\d{0,8})\s*+$""",
    regex.VERBOSE,
)


def glued_end_mark(text: str, start: int, end: int) -> int | None:
    """Return the offset of the end mark on a last paragraph's line; `None` if there is none.

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
    if may_thank(line) and _CONTRIBUTED.match(text, start, end):
        return True
    if end - start < _BRIEF and line[:1] in _AIDS and (_AIDED.fullmatch(text, start, end) or _EDITED.fullmatch(text, start, end)):
        return True
    return may_sign(line.lower(), language) and bool(read_sign_off(text, start, end, language))


def may_thank(line: str) -> bool:
    """Whether a line may credit contributors in a sentence: a cheap test before the exact one.

    >>> may_thank("Ann Poe contributed to this report."), may_thank("The pier reopened.")
    (True, False)
    """
    return any(map(line.__contains__, _HELPED))


def may_sign(low: str, language: Language) -> bool:
    """Whether a text in lower case names a role of a sign-off: a cheap look, before a close one.

    >>> from newsparse.knowledge import default_knowledge
    >>> english = default_knowledge().language("en")
    >>> may_sign("(reporting by ann poe)", english), may_sign("the pier reopened.", english)
    (True, False)
    """
    return any(map(low.__contains__, _ROLES)) or any(map(low.__contains__, language.bylines.roles))


def sign_off_roles(language: Language) -> dict[str, Role]:
    """Map the opening of each part of a sign-off to the role it names."""
    return {**_ROLES, **language.bylines.roles}


def _read_contributors(text: str, start: int, end: int) -> tuple[tuple[Span, Role, tuple[str, ...]], ...]:
    """Read a sentence that names contributors or the place from which somebody reported."""
    line = text[start : min(end, start + 500)]
    found = _CONTRIBUTED.match(text, start, end) if may_thank(line) else None
    if not found:
        return ()
    group, role = ("who", Role.CONTRIBUTION) if found["who"] else ("there", Role.REPORTING)
    listed = _AFFILIATED.sub("", ", ".join([found[group].strip(), *found.captures("too")]))
    listed = " ".join(_SUFFIX.sub(" ", listed).split())
    names = []
    for piece in _BETWEEN.split(listed):
        name = _PLACE.sub("", _OWNED.sub("", _AFFILIATED.sub("", piece))).strip(" .;:()")
        if _PERSON.fullmatch(name) and (" " in name or role is Role.REPORTING) and not name.startswith("The "):
            names.append(name)
    parts: tuple[tuple[Span, Role, tuple[str, ...]], ...] = ((Span(*found.span(group)), role, tuple(names)),) if names else ()
    if group == "there":  # Poe reported from Oslo. AP writer Bo Wu contributed.
        nexts = (_read_contributors(text, stop.end(), end) for stop in _NEXT.finditer(text, found.end(group), end))
        parts += next((more for more in nexts if more), ())
    return parts


def read_sign_off(text: str, start: int, end: int, language: Language) -> tuple[tuple[Span, Role, tuple[str, ...]], ...]:
    """Read a sign-off: for each role its span and its names, in order.

    >>> from newsparse.knowledge import default_knowledge
    >>> line = "(Reporting by Ann Poe in Oslo and Bo Wu; Editing by Cy Roe)"
    >>> [(role.value, names) for _, role, names in read_sign_off(line, 0, len(line), default_knowledge().language("en"))]
    [('reporting', ('Ann Poe', 'Bo Wu')), ('editing', ('Cy Roe',))]
    """
    if end - start > 1000:
        return ()
    low = text[start:end].lower()
    if not may_sign(low, language):  # most lines
        return _read_contributors(text, start, end)
    roles = sign_off_roles(language)
    marks: list[tuple[int, int, Role]] = []
    known = tuple(roles)
    for clause in (0, *(found.end() for found in _CLAUSE.finditer(low))):
        rest = low[clause:]
        at = clause + len(rest) - len(rest.lstrip(" \n\r\t(_-–—*[•"))
        words = (
            [
                word
                for word in roles
                if low.startswith(word, at)
                and (" " in word or low[at + len(word) : at + len(word) + 1] == ":" or (low[0] == "(" and clause))
            ]
            if low.startswith(known, at)
            else []
        )
        if not words and clause == 0 and ";" not in low[:80] and ":" not in low[:80] and low[:1] != "(":
            return _read_contributors(text, start, end)
        if words:
            word = max(words, key=len)
            marks.append((at, at + len(word), roles[word]))
    marks = sorted(set(marks))
    first = marks[0][0] if marks else 0
    if first > _INDENT or (first > len("( ") and low[0] in "(["):
        # (Ann Poe, version française Bo Lee, édité par Cy Roe): the first names have no role.
        named = low[:1] in "([" and _PERSON.fullmatch(text[start + 1 : start + first].strip(" ,;:–-"))
        if not named:
            return ()
        marks.insert(0, (1, 1, Role.REPORTING))
    if not marks:
        return _read_contributors(text, start, end)
    parts = []
    for i, (at, after, role) in enumerate(marks):
        stop = marks[i + 1][0] if i + 1 < len(marks) else len(low)
        listed = _SENTENCE.sub("", " ".join(text[start + after : start + stop].split())).strip(" :;,.()[]_*•–—-")
        listed = _SUFFIX.sub(" ", _OPENS.sub("", listed)).removesuffix(" inputs")
        names = tuple(
            name for piece in _BETWEEN.split(listed) if (name := _PLACE.sub("", piece).strip(" .;:()")) and _PERSON.fullmatch(name)
        )
        if names:
            last = start + after + len(text[start + after : start + stop].rstrip(" ;,()\n\r\t-"))
            parts.append((Span(start + at, max(last, start + after)), role, names))
    return tuple(parts) or _read_contributors(text, start, end)
