"""End marks: the marks that close a story, on separate lines or after its last sentence, and rights."""

from typing import Final

import regex

from newsparse.knowledge import Knowledge
from newsparse.lines.names import folded_mark, is_agency_name
from newsparse.patterns import opening, pattern

# A line that is only an end mark: "-30-", "###", "# # #", "-ENDS-", "ends", "(END)", "/ritzau/", "♦".
_MARK: Final = pattern(
    r"""(?: [-–—=_*]{0,3} \s?+ (?:30|ends?|ende|fin|more|schluss|suite|folgt|segue|sigue|انتهى) \s?+ [-–—=_*]{1,3}
      | [-–—=_*]{1,3} \s?+ (?:30|ends?|ende|fin|more|schluss|suite|folgt|segue|sigue|انتهى)
      | ends | enditem (?:/\p{Ll}{1,4})?
      | [(<\[（] (?:ends?|more|schluss|forts\.|fin|suite|à\ssuivre|(?:fortsetzung\s)?folgt|segue|sigue|fine|انتهى|[完了終终끝]) [)>\]）]
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
_FIRST_CHARACTERS: Final = frozenset("-–—=_*(#/♦■●◼▪ 3<[（.")
_FIRST_LETTERS: Final = frozenset("end fin mor sch sui fol for seg sig nnn".split())
_DESKS: Final = ("AAP", "dpa", "AFP", "APA", "KNA", "AP", "PTI", "IANS", "ANI", "UNI")
WORDS_OF_MARKS: Final = frozenset(("end", "ends", "enditem", "nnnn", *map(str.lower, _DESKS)))
"""Words, one of which is in every end mark that has no figures or signs and is not an agency's."""


def why_end_mark(text: str, start: int, end: int, knowledge: Knowledge) -> str | None:
    """Return why a whole line is an end mark, or `None`."""
    if end - start > 40:
        return None
    line = text[start:end].strip()
    if line in knowledge.end_marks or (line[:4] == "The " and folded_mark(line[4:]) in knowledge.datelines):
        return "an agency's end mark"
    opens = line[:1] in _FIRST_CHARACTERS or line[:3].lower() in _FIRST_LETTERS
    if opens and len(line) <= _LONGEST_MARK and _MARK.fullmatch(line):
        return "a mark that closes copy"
    initials = "/" in line or line[:2] in ("(S", "(E") or "-" in line or line.startswith(_DESKS)
    return "a desk's initials" if initials and _INITIALS.fullmatch(line) else None


# Initials that count only as the last line of copy with a known agency: "APO-BMA", "ap bm", "APO // BMA", "apo/ bma/", "XYZ".
_LAST_LINE_INITIALS: Final = pattern(
    r"/?(?:\p{Lu}{2,4}(?:\d(?=[/-]))?|\p{Ll}{2,4}|\p{Lu}\p{Ll}{1,3}(?=/))(?:\.(?=\s|$))?+(?:(?:\s?[/-]{1,2}\s?|\s|\.)(?:\p{Lu}{2,4}|\p{Ll}{1,4}\d?)(?!\p{L}))*+\s?[/.]?+"
    r"|(?:\p{Lu}\s){1,3}\p{Lu}/(?:\p{Lu}\s){1,3}\p{Lu}"
)
# "© Agence France-Presse", "(c) ANP", "© dpa-infocom, dpa:240303-99-123456/2"
claims_rights: Final = opening(
    pattern(r"\(?(?:©|\(c\)|copyright|[<(]?(?:저작권자|ⓒ))\s?+[^\n]{2,380}$", regex.IGNORECASE),
    ("©", "c)", "copyright", "저작권자", "ⓒ"),
    "(<",
)
# "10:15 LOCAL TIME 07:15 GMT", "0012", "03-MAG-24 15:12 NNNN", "APA0231    2024-05-03/14:15", "02111548"; of a teletype: "OP1147ACD 14"
_TIME_SENT: Final = pattern(
    r"""\d{4}(?:\sGMT|\d{3,5})? | \d{1,2}:\d\d\s(?:LOCAL\sTIME|GMT)(?:\s\d{1,2}:\d\d\sGMT)?
    | \d{3,4}\*\*\d{1,4}(?:\*\*\d{1,4})? | \d{1,2}/\d{1,2}/\d{4}(?:\s\d{1,2}:\d\d(?::\d\d)?)?
    | (?:MORE\s|[A-Z]{2,3}\s?)?\d{3,4}[AP]M?[ECMP]?[SD]T?(?:\s\d{1,2}(?:-\d\d){0,2})? | \d{6}\s[A-Z]{3}\s\d\d
    | \d{4}/\d\d/\d\d\s\d\d:\d\d\s송고 | \d{1,2}-\p{Lu}{3}-\d\d(?:\d\d)?\s\d{1,2}[:.]\d\d(?:\sNNNN)?
    | \p{Lu}{3}\d{4}\s{1,6}\d{4}-\d\d-\d\d/\d\d:\d\d""",
    regex.VERBOSE,
)


def why_agency_mark(text: str, start: int, end: int, knowledge: Knowledge) -> str | None:
    """Return why the last line of agency copy is a desk's mark, or `None`; do not call it for other texts."""
    line = text[start:end].strip()
    if len(line) > 60:
        return None
    if is_agency_name(line, knowledge):
        return "an agency's end mark"
    pieces = [folded_mark(piece) for piece in _MARK_SEPARATORS.split(line) if piece]
    signed = any(piece in knowledge.datelines for piece in pieces)
    short = " " not in line or all(piece in knowledge.datelines or len(piece) < 5 for piece in pieces)
    if signed and short and _SENTENCE_ENDS.isdisjoint(line[:-1]):
        return "an agency's end mark"
    if _LAST_LINE_INITIALS.fullmatch(line):
        return "a desk's initials"
    return "when the desk sent it" if any(map(str.isdigit, line)) and _TIME_SENT.fullmatch(line) else None


def agency_mark_after_sentence(text: str, start: int, end: int, knowledge: Knowledge) -> int | None:
    """Return the offset of an agency's mark after the last sentence of its copy: "(ANSA).", "EFE", "PTI ABC XYZ", "./."."""
    first = max(start, end - 40)
    found = _AGENCY_AFTER_SENTENCE.search(text, first, end) if _END_INSIDE.search(text, first, end) else None
    known = found is not None and (found["name"] is None or folded_mark(found["name"]) in knowledge.datelines)
    return found.start("all") if found and known else None


_SENTENCE_ENDS: Final = frozenset('。！？」』!?."“”')
_MARK_SEPARATORS: Final = pattern(r"[\s/()\[\]=–—-]++")
# The end of a sentence with something after it, or a slash: most lines have none near their end.
_END_INSIDE: Final = pattern(r"[.!?…\"”»'’)]\s\S|[。」』）/]|[.!?\"”][-–—(]")
_AGENCY_AFTER_SENTENCE: Final = pattern(
    r"""(?P<all> (?:(?<=[.!?…\"”»'’)]\s)|(?<=[。」』）])|(?<=[.!?\"”])(?=[-–—(]))
        (?: Fin | FIN | Fim | \((?:Schluss|Ende|Fin|Fine)\)(?:\s\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){0,3})?
          | \(\p{Lu}{2,4}(?:[/-]\p{Lu}{2,4})?\) | \p{Ll}{2,3}(?:/\p{Ll}{2,3}){1,3} | [（(]\d{4}/\d\d/\d\d-\d\d:\d\d[)）]
          | (?:[-–—]{1,2}\s?)?[(\[]? (?P<name>\p{L}[\p{L}-]{1,14}(?:/\p{L}{2,8})?) [)\]]?\.?
            (?:\s\p{Lu}{2,4}){0,6} (?:\s\p{Ll}{2,4}(?:[/ -]\p{Ll}{1,4}\d?){0,4})? (?:\(www\.[\w.-]{3,30}\))? )
      | (?<=[.!?\"”«])\s?/\p{Ll}{2,3}(?:/\p{L}{2,4}){1,3}
      | (?<=[\p{L}\d\"”»)]) \.?/\./? | (?<=[.!?\"”»)])\s?\./\. ) \s*+$""",
    regex.VERBOSE,
)
# The end mark at the end of a last sentence's line: "The plant closed. REUTER", not "owned by Reuter."
_MARK_AFTER_SENTENCE: Final = pattern(
    r"""(?<=[.!?…\"”'’)]) (?: \s++ (?P<mark> REUTER | Reuter | /ritzau/ | \#\#\# | -30- | -ENDS- | -ends- | ENDS
        | \((?:ENDS?|[Ee]nds?|[Mm]ore|MORE)\) | Enditem | [♦■●◼▪] ) | (?P<mark>REUTER) ) \s*+ $
    | (?<=[.!?。！？…\"”’」』)）])\s*+(?P<mark>[(（][完了終终끝][)）]|■
        |[(（](?:責任編輯|责任编辑|編輯|编辑|責編|责编)[:：][^（）()\n]{2,24}[)）]\d{0,8})\s*+$""",
    regex.VERBOSE,
)
MARKS_AFTER_SENTENCE: Final = ("REUTER", "Reuter", "/ritzau/", "###", "-30-", "ENDS", "NDS-", "nds-", ")", "）", "Enditem", *"♦■●◼▪")
"""The ends of marks that may follow a last sentence; a figure may end one, too."""
ENDS_OF_MARKS: Final = frozenset([mark[-1] for mark in MARKS_AFTER_SENTENCE])
"""Their last characters."""


def end_mark_after_sentence(text: str, start: int, end: int) -> int | None:
    """Return the offset of the end mark on a last paragraph's line; `None` if there is none.

    >>> end_mark_after_sentence("The plant closed. REUTER", 0, 24)
    18
    >>> end_mark_after_sentence("It is owned by Reuter.", 0, 22)
    """
    last = text[end - 1 : end]
    if not (last in ENDS_OF_MARKS or last.isdigit() or last.isspace()):
        return None  # most lines
    tail = text[max(start, end - 30) : end].rstrip()
    if not (tail.endswith(MARKS_AFTER_SENTENCE) or tail[-1:].isdigit()):
        return None
    found = _MARK_AFTER_SENTENCE.search(text, max(start, end - 30), end)
    return found.start("mark") if found else None
