"""Lines of a press release that are not its story: release line, profile, contacts, notices, sources, notes to editors."""

from typing import Final, NamedTuple

import regex

from newsparse.forms.values import Copy
from newsparse.knowledge import Language
from newsparse.knowledge.languages import release_words as words
from newsparse.layout import Line
from newsparse.lines.end_marks import why_end_mark
from newsparse.patterns import MARKS, any_of, by_first_letter, holds_any, occurrences, pattern, quick_test
from newsparse.terms import Kind

# "FOR IMMEDIATE RELEASE", "Release No. 24", "MEDIA ADVISORY"
_RELEASE: Final = pattern(
    rf"""\W*+ (?: {any_of(words.RELEASE_LINES)} | release\s(?:no\.?\s|\#)?\d[\d-]{{1,9}} | {any_of(words.ADVISORIES)}(?=\W*+$) )
      \b (?:[^.]|(?<=\d|\sn[or]?)\.){{0,100}} $""",
    regex.VERBOSE | regex.IGNORECASE,
)
# "--- EINDE PERSBERICHT ---", "Fin del comunicado"
_END_OF_RELEASE: Final = pattern(
    rf"\W*+(?:end|ende|einde|fin|fine|fim|slut|koniec|конец)\s(?:\p{{L}}{{2,4}}\s){{0,2}}+{any_of(words.RELEASE_LINES)}\W*+$",
    regex.IGNORECASE,
)
OPENINGS: Final = frozenset(("release", *(" ".join(line.split()[:2]) for line in (*words.RELEASE_LINES, *words.ADVISORIES))))
"""How such lines open."""
_BY_LETTER: Final = by_first_letter(OPENINGS)
# Every such line contains one of these.
_holds_word: Final = quick_test(["release", *(max(line.split(), key=len) for line in (*words.RELEASE_LINES, *words.ADVISORIES))])
# "Acme plc – PRESS RELEASE", at the top of a sheet.
_RELEASE_OF: Final = pattern(rf"[^\n.]{{2,60}}?\s[|–—-]\s{any_of(words.RELEASE_LINES)}\W*+$", regex.IGNORECASE)
_BEFORE_RELEASE: Final = (" |", " –", " —", " -")
_FARTHEST_HINT: Final = 48  # characters from the start of a line that names a release up to the end of the word
# The heading of the issuer's profile: "About Acme", "À propos de la Fondation du port", "Sobre la Fundación del Puerto".
ABOUT: Final = pattern(
    rf"{any_of(map(str.capitalize, words.ABOUT))}(?:\s|(?<=['’]))[«„“\"]?+(?:\p{{Lu}}|\d{{1,3}}[\p{{L}}&])"
    r"(?:[^.!?]|\.(?=\p{L}|\s?(?:$|[,&])))*+(?<=.{4,100}):?$"
    rf"|(?i:{any_of(words.PROFILES)})\s?:?$"
)
_NOTICE: Final = pattern(
    rf"{any_of(words.NOTICE_HEADINGS)}[^.]{{0,100}}$|(?:use\sof\s)?non-gaap\sfinancial\smeasures?$|[*\s]*{any_of(words.NOTICE_OPENINGS)}",
    regex.IGNORECASE,
)
_CONTACT: Final = pattern(
    rf"(?:(?:{any_of(words.ISSUERS_OFFICES)}\s)?{any_of(words.CONTACTS)}|{any_of(words.CONTACT_OPENINGS)})\b[^.]{{0,60}}:?.{{0,80}}$",
    regex.IGNORECASE,
)
_ADDRESS_OR_NUMBER: Final = pattern(
    rf"""[\w.+-]{{1,40}}@[\w-]{{1,40}}\.\w
    | (?<!\w){any_of((*words.TELEPHONES, *words.ADDRESS_LABELS))}\.?\s?:\s?\S
    | (?<!\w){any_of(words.TELEPHONES)}\.?\s\(?\+?\d""",
    regex.VERBOSE | regex.IGNORECASE,
)
# "SOURCE Acme plc", "View original content: ...", "03.05.2024 CET/CEST Veröffentlichung einer ..."
_SOURCE: Final = pattern(
    rf"{any_of(words.SOURCE_LABELS)}\s(?P<name>\S[^,]{{0,100}}).{{0,200}}$|{any_of(words.WIRE_OPENINGS)}\s"
    r"|[\d./ ]{8,12}C?E?S?T?[^\n]{0,12}\sVeröffentlichung\seiner\s|~$|Also\sfrom\sthis\ssource$"
)
# "Photo: https://...", "(Logo: Acme)", "A photo accompanying this release is available at ..."
_MEDIA: Final = pattern(
    rf"\(?{any_of(words.MEDIA_LABELS)}\s?[:–-]\s?https?://|\({any_of(words.MEDIA_LABELS)}s?:\s[^\n()]{{2,60}}\)$"
    rf"|(?:An?\s)?{any_of(words.MEDIA)}s?\s(?:accompanying|(?:is|are)\savailable)|{any_of(words.MEDIA_OPENINGS)}",
    regex.IGNORECASE,
)
_NOTE_TO_EDITORS: Final = pattern(rf"{any_of(words.NOTES_TO_EDITORS)}:?$", regex.IGNORECASE)
# "-more-", and the top of a further sheet: "Acme/Page 2", "Page 2 of 3".
_MORE_FOLLOWS: Final = pattern(r"[-–(]{1,3}\s?more\s?[-–)]{1,3}$", regex.IGNORECASE)
_SHEET_TOP: Final = pattern(
    r"[^\n]{0,60}\bpage\s(?:\d{1,2}|two|three|four)(?:\s(?:of|/)\s\d{1,2})?$|add\s(?:one|two|1|2)$", regex.IGNORECASE
)
_RULE: Final = pattern(r"[*_=~ -]{1,60}$")
# "News provided by", "Peer-Reviewed Publication": lines above the name of the issuer.
ABOVE_ISSUER: Final = pattern(rf"{any_of(words.WIRE_LINES)}$", regex.IGNORECASE)
# "Nr. 24/2024", "N° 124": the number of a release.
NUMBER: Final = pattern(rf"{any_of(words.NUMBER_LABELS)}\.?\s?\d[\d/-]{{0,12}}")
LONGEST_CONTACT: Final = 120  # characters of a line of contacts
LONGEST_NAME: Final = 60  # characters of a name or a heading; a longer line is a sentence


class _Part(NamedTuple):
    """Lines of a release that are not its story."""

    opens: "regex.Pattern[str]"  # their first line
    kind: Kind
    # The kind of the lines below, up to one that shows another kind; `None` if they belong to the story or open another part.
    goes_on: Kind | None


_PARTS: Final = (
    _Part(_SHEET_TOP, Kind.OTHER, None),
    _Part(_SOURCE, Kind.OTHER, Kind.OTHER),
    _Part(ABOUT, Kind.ABOUT, Kind.ABOUT),
    _Part(_NOTICE, Kind.NOTICE, Kind.NOTICE),
    _Part(_NOTE_TO_EDITORS, Kind.OTHER, Kind.OTHER),
    _Part(_CONTACT, Kind.CONTACT, Kind.CONTACT),
    _Part(ABOVE_ISSUER, Kind.OTHER, Kind.CONTACT),
)
"""The parts of a release, in the order in which they are tried."""


def may_open_release(low: str) -> bool:
    """Return True if a line in lower case may open with words for a press release: a quick test."""
    opens = (low if low[:1].isalnum() else low.lstrip(MARKS)).replace("\n", " ")
    return opens.startswith(_BY_LETTER.get(opens[:1], ())) or not opens[:1].isalnum()


def may_follow_bar(text: str) -> bool:
    """Return True if a text may have words for a press release after a bar or a dash: a quick test."""
    for bar in _BEFORE_RELEASE:
        for at in occurrences(text, bar):
            opens = text[at + 3 : at + 3 + _FARTHEST_HINT].lower()
            if opens.startswith(_BY_LETTER.get(opens[:1], ())):
                return True
    return False


def names_release(text: str, line: Line) -> bool:
    """Return True if a line says that the text is a press release."""
    said = text[line.start : line.end]
    low = said.lower()
    if not (may_open_release(low) or may_follow_bar(low)):
        return False
    opens = not said[0].isalnum() or _holds_word(low[:_FARTHEST_HINT])
    return (opens and _RELEASE.match(said) is not None) or (holds_any(said, _BEFORE_RELEASE) and _RELEASE_OF.match(said) is not None)


def kind_of_line(copy: Copy, line: Line, mode: Kind | None, *, head: bool) -> tuple[Kind | None, Kind | None]:
    """The kind of boilerplate of a line, and the kind of the lines after it, up to one that shows another kind."""
    text, start, end = copy.text, line.start, line.end
    if names_release(text, line):
        return Kind.NOTICE, None
    closes = why_end_mark(text, start, end, copy.knowledge) or _END_OF_RELEASE.match(text, start, end)
    if closes and not _RULE.match(text, start, end):
        return Kind.END_MARK, None if _MORE_FOLLOWS.match(text, start, end) else Kind.OTHER
    for part in _PARTS:
        if part.opens.match(text, start, end):
            return part.kind, part.goes_on
    if not head and end - start <= LONGEST_CONTACT and _opens_contacts(copy.language, text[start:end]):
        return Kind.CONTACT, Kind.CONTACT
    if _RULE.match(text, start, end) or _MEDIA.match(text, start, end):
        return Kind.OTHER, mode
    if end - start < LONGEST_CONTACT and _ADDRESS_OR_NUMBER.search(text, start, end):
        return Kind.CONTACT, Kind.CONTACT
    if mode is Kind.CONTACT and head and (line.gap or end - start > LONGEST_NAME):
        return None, None  # contacts above the headline end at their first gap, or at the first long line
    return mode, mode


def _opens_contacts(language: Language, said: str) -> bool:
    """Return True if a line is, or begins like, a line of contacts in the language."""
    low = said.lower()
    known = [phrases for phrases in language.furniture if phrases.kind is Kind.CONTACT]
    return any(low.rstrip(" :：") in phrases.lines or low.startswith(phrases.starts) for phrases in known)


def is_contact(copy: Copy, line: Line) -> bool:
    """Return True if a line is about the issuer's contacts."""
    text, start, end = copy.text, line.start, line.end
    return (
        _CONTACT.match(text, start, end) is not None
        or _ADDRESS_OR_NUMBER.search(text, start, end) is not None
        or _opens_contacts(copy.language, text[start:end])
    )


def issuer(text: str, line: Line) -> str | None:
    """The name of the issuer in a line that gives the source, in lower case."""
    source = _SOURCE.match(text, line.start, line.end)
    return source["name"].strip().lower() if source and source["name"] else None
