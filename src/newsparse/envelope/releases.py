"""Press releases: the lines around the story that no newspaper prints."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout, Line
from newsparse.recognition.datelines import DatelineMatch, match_dateline
from newsparse.recognition.embargoes import is_embargo
from newsparse.recognition.endmatter import match_end_mark
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import AgencyKind, Kind, Label

# "FOR IMMEDIATE RELEASE", "For release May 1, 2024", "PRESS RELEASE", "Pressemitteilung", "Zur sofortigen Veröffentlichung".
_RELEASE: Final = regex.compile(
    r"\W*+(?:for\simmediate\s(?:release|publication|distribution)|(?:press|news|media)\srelease|pressemitteilung|medienmitteilung"
    r"|presseinformation|zur\ssofortigen\sveröffentlichung|communiqué\sde\spresse|comunicado\sde\sprensa)\b[^.]{0,60}$",
    regex.IGNORECASE,
)
_ABOUT: Final = regex.compile(r"(?:About|Über|À\spropos\sd[eu']|Acerca\sde)\s*+[\p{Lu}\d][^.!?]{1,80}:?$")
_NOTICE: Final = regex.compile(
    r"""(?: (?:cautionary\s(?:statement|note)|safe\sharbou?r|forward[- ]looking\sstatements?
      |disclaimer|note\sregarding\sforward) [^.]{0,100} $
      | (?:this|certain|some|the) [^.]{0,80} (?:contains?|are|constitute|may\scontain|include)\s [^.]{0,40} forward-looking )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_CONTACT: Final = regex.compile(
    r"(?:(?:media|press|investor|company|public)?\s*+(?:relations\s|enquiries\s|inquiries\s)?(?:contacts?|enquiries|inquiries|pressekontakt|ansprechpartner|kontakt)\b[^.]{0,60}:?.{0,80}$)",
    regex.IGNORECASE,
)
_REACH: Final = regex.compile(
    r"[\w.+-]{1,40}@[\w-]{1,40}\.\w|(?:tel|phone|telefon|fax|mobile?|t|e|email|e-mail)\.?:\s?\S|^\+?[\d() /.-]{7,24}$|^(?:https?://|www\.)\S+$",
    regex.IGNORECASE,
)
_SOURCE: Final = regex.compile(
    r"(?:SOURCE|SOURCE:|Source:|Quelle:|View\soriginal\scontent(?:\son\s\S+)?:?|View\ssource\sversion\son\s\S+|Original-Content\svon:?)\s\S.{0,200}$"
)
_MEDIA: Final = regex.compile(
    r"(?:\(?(?:Photo|Logo|Video|Infographic|Multimedia)\s?(?::|-|–)\s?https?://|(?:A\s)?photos?\s(?:accompanying|is\savailable)|to\sview\sthe\smultimedia|multimedia\savailable)",
    regex.IGNORECASE,
)
_EDITORS: Final = regex.compile(
    r"notes?\s(?:to|for)\seditors?:?$|hinweis(?:e)?\s(?:für|an)\s(?:die\s)?redaktion(?:en)?:?$", regex.IGNORECASE
)
_MORE: Final = regex.compile(r"[-–(]\s?more\s?[-–)]$", regex.IGNORECASE)

_WHY: Final = {
    Kind.ABOUT: (Evidence("about the company that issued the release"),),
    Kind.NOTICE: (Evidence("a notice of a press release"),),
    Kind.CONTACT: (Evidence("a contact of a press release"),),
    Kind.END_MARK: (Evidence("a mark that closes a release"),),
    Kind.OTHER: (Evidence("a line of a press release"),),
}


def pin_release(layout: Layout, language: Language, knowledge: Knowledge) -> tuple[Segment, ...]:
    """Name the lines of a press release that are no story: release line, embargo, contacts, "About", notices.

    Args:
        layout: the text, cut into lines and blocks.
        language: its language.
        knowledge: the agencies.

    Returns:
        The pieces in order; none where the text is not surely a release.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> rows = "FOR IMMEDIATE RELEASE", "Acme opens pier", "OSLO, May 1, 2024 -- Acme opened it.", "About Acme", "Acme builds.", "###"
    >>> known = default_knowledge()
    >>> [str(pin.kind or pin.label) for pin in pin_release(lay_out(chr(10).join(rows)), known.language("en"), known)]
    ['notice', 'dateline', 'about', 'about', 'end mark']
    """
    text = layout.text
    lines = [Line(block.start, block.end, 0, layout.lines[block.first].gap) for block in layout.blocks]
    if not _issued(text, lines, language, knowledge):
        return ()
    pins: list[Segment] = []
    mode: Kind | None = None
    lead, found = _lead(text, lines, language, knowledge)
    for i, line in enumerate(lines):
        start, end = line.start, line.end
        label, kind = Label.BOILERPLATE, None
        if i == lead and found:
            mode = None
            pins.append(Segment(Span(start, found.end), Label.DATELINE, why=(Evidence(found.why),)))
        elif is_embargo(text, start, end):
            label, mode = Label.NOTE, None
        elif _RELEASE.match(text, start, end):
            kind, mode = Kind.NOTICE, None
        elif match_end_mark(text, start, end, knowledge) or _MORE.match(text, start, end):
            kind = Kind.END_MARK
            mode = None if _MORE.match(text, start, end) else Kind.OTHER
        elif _SOURCE.match(text, start, end):
            kind, mode = Kind.OTHER, Kind.OTHER
        elif _ABOUT.match(text, start, end):
            kind = mode = Kind.ABOUT
        elif _NOTICE.match(text, start, end):
            kind = mode = Kind.NOTICE
        elif _EDITORS.match(text, start, end):
            kind = mode = Kind.OTHER
        elif _CONTACT.match(text, start, end) and end - start < 120:
            kind = mode = Kind.CONTACT
        elif _MEDIA.match(text, start, end):
            kind = Kind.OTHER
        elif _REACH.search(text, start, end) and end - start < 120:
            kind = mode = Kind.CONTACT
        elif mode is Kind.CONTACT and i <= lead:
            # Contacts over the headline end with their first gap, or with the first long line.
            kind = None if line.gap or end - start > 60 else Kind.CONTACT
            mode = kind
        elif mode is not None:
            kind = mode
        if label is Label.NOTE:
            pins.append(Segment(Span(start, end), Label.NOTE, why=(Evidence("an embargo"),)))
        elif kind is not None:
            pins.append(Segment(Span(start, end), label, kind, _WHY[kind]))
    return tuple(pins)


def _lead(text: str, lines: Sequence[Line], language: Language, knowledge: Knowledge) -> tuple[int, DatelineMatch | None]:
    """The line on which the story begins, and its dateline; by its length where it has none."""
    for i, line in enumerate(lines[:30]):
        found = match_dateline(text, line.start, line.end, language, knowledge)
        if found and (found.day or found.agency):
            return i, found
    return next((i for i, line in enumerate(lines) if line.end - line.start > 120), 0), None


def _issued(text: str, lines: Sequence[Line], language: Language, knowledge: Knowledge) -> bool:
    """Whether a text is surely a release: a release line or embargo on top, or a release wire's dateline."""
    head = lines[:6]
    if any(_RELEASE.match(text, line.start, line.end) or is_embargo(text, line.start, line.end) for line in head):
        tail = lines[-12:]
        closed = any(_ABOUT.match(text, line.start, line.end) or match_end_mark(text, line.start, line.end, knowledge) for line in tail)
        return closed or any(
            _CONTACT.match(text, line.start, line.end) or _REACH.search(text, line.start, line.end) for line in (*head, *tail)
        )
    wires = {agency.name for agency in knowledge.agencies if agency.kind is AgencyKind.RELEASE}
    for line in lines[:10]:
        if text.find("/", line.start, line.start + 120) < 0 and text.find("WIRE", line.start, line.start + 120) < 0:
            continue
        found = match_dateline(text, line.start, line.end, language, knowledge)
        if found:
            return found.agency in wires
    return False
