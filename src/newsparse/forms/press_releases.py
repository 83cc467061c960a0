"""Press releases: recognise the lines around the story that no newspaper prints."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.forms.agency_copy_indented import in_columns
from newsparse.forms.desk_lines import pin_head_line
from newsparse.forms.evidence import EMBARGO
from newsparse.forms.further_stories import find_next_story, pin_other_story
from newsparse.forms.release_story import pin_picture, pin_story
from newsparse.forms.values import LeadDateline
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Block, Layout, Line, first_visible
from newsparse.lines.dateline_match import DatelineMatch
from newsparse.lines.datelines import match_dateline, read_unmarked_dateline
from newsparse.lines.embargoes import is_embargo, may_state_embargo
from newsparse.lines.end_marks import why_end_mark
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment, shared_reason
from newsparse.span import Span
from newsparse.terms import AgencyKind, Kind, Label

# "FOR IMMEDIATE RELEASE", "PRESS RELEASE", "Pressemitteilung", "COMMUNIQUÉ DE PRESSE", "Nota de prensa", "Comunicato stampa".
_RELEASE: Final = pattern(
    r"""\W*+ (?: for\simmediate\s(?:release|publication|distribution|use)
      | release\s(?:no\.?\s|\#)?\d[\d-]{1,9} | (?:press|news|media)\s(?:advisory|alert)(?=\W*+$) | (?:press|news|media)\srelease
      | (?:presse|medien)(?:mitteilung|information|erklärung) | zur\ssofortigen\sveröffentlichung
      | communiqué(?:\sde\spresse)? | (?:à|pour)\s(?:diffusion|publication)\simmédiate | for\splanning\spurposes\sonly
      | (?:comunicado|nota)\sde\sprensa | para\s(?:su\s)?(?:publicación|difusión)\sinmediata
      | comunicato\sstampa | persbericht | (?:comunicado|nota)\s(?:de|à)\simprensa | pressmeddelande | pressemelding
      | información\sremitida\spor\sla\sempresa | (?:eqs|dgap)-(?:news|ad-?hoc|pvr|afr|dd|hv|cms|adhoc) )\b (?:[^.]|(?<=\d)\.){0,100} $""",
    regex.VERBOSE | regex.IGNORECASE,
)
# Every such line contains one of these.
_RELEASE_HINTS: Final = (
    *("release", "immediate", "planning purposes", "advisory", "alert"),
    *("pressem", "pressei", "presseer", "pressm", "medien", "sofortig", "communiqu"),
    *("immédiate", "inmediata", "prensa", "stampa", "persbericht", "remitida", "eqs-", "dgap-"),
)
# "Acme plc – PRESS RELEASE", at the top of a sheet.
_RELEASE_OF: Final = pattern(r"[^\n.]{2,60}?\s[|–—]\s(?:(?:press|news|media)\srelease|(?:presse|medien)mitteilung)\W*+$", regex.IGNORECASE)
_ISSUER_ENDS: Final = "|–—"
# The longest such line, without the marks before its first word.
_LONGEST_RELEASE_LINE: Final = 200
_LONGEST_HINTED: Final = 32  # characters of its first words, up to the end of the one that is a hint
_FIGURE: Final = pattern(r"\d")
# "About Acme", "Über die Hafenstiftung", "À propos de la Fondation du port", "Sobre la Fundación del Puerto".
_ABOUT: Final = pattern(
    r"""(?:About|Über|(?:Zu[mr]?)(?=\s\p{Lu})|[ÀA]\spropos\sd(?:e(?:s|\sla|\sl['’])?|u|['’])|Acerca\sde(?:l|\sla|\slos|\slas)?|Sobre(?:\sel|\sla|\slos|\slas|\so|\sa)?
      |(?:Informazioni|Info)\ssu(?:l|lla)?|(?:Over|Om)(?=\s\p{Lu}))\s?(?:(?:the|die|der|das|den)\s)?
      [\p{Lu}\d](?:[^.!?]|\.(?=\p{L}|\s?(?:$|[,&])))*+ (?<=.{4,100}) :?$""",
    regex.VERBOSE,
)
_NOTICE: Final = pattern(
    r"""(?: (?:cautionary\s(?:statement|note)|safe\sharbou?r|forward[- ]looking\sstatements?
      |disclaimer|note\sregarding\sforward|zukunftsgerichtete\saussagen|rechtlicher\shinweis
        |avertissement|aviso\slegal|avviso\slegale) [^.]{0,100} $
      | (?:use\sof\s)?non-gaap\sfinancial\smeasures?$ | veröffentlichung\seiner\sinsiderinformation\b
      | neither\s[^.]{0,80}exchange\s | für\sden\sinhalt\sder\smitteilung\sist\s | the\sissuer\sis\ssolely\sresponsible
      | (?:diese|dieses)\s[^.]{0,60}\senthält\s[^.]{0,60}zukunftsgerichtete
      | (?:le|ce)\s[^.]{0,60}\scontient\s[^.]{0,60}déclarations\sprospectives
      | [*\s]*ots-originaltext\b
      | (?:this|certain|some|the) [^.]{0,80} (?:contains?|are|constitute|may\scontain|include)\s [^.]{0,40} forward-looking )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_CONTACT: Final = pattern(
    r"""(?: (?:(?:media|press|investor|company|public)?\s*+(?:relations\s|enquiries\s|inquiries\s)?
        (?:contacts?|enquiries|inquiries|pressekontakt|ansprechpartner(?:in)?|kontakte?|rückfragen|contact[ao]s?|contatti|contatos?|persvoorlichting|perscontact))
      | for\smore\b[^.]{0,60}\bvisit | for\s(?:more|further|additional)\sinformation | (?:more|further)\sinformation
      | weitere\sinformationen
      | pour\s(?:plus\sd['’]|toute\s)information | para\smás\sinformación | per\s(?:maggiori\s|ulteriori\s)?informazioni
      | (?:para\s)?(?:mais\s)?informações(?:\sà\simprensa)? | assessoria\sde\simprensa
      | voor\smeer\sinformatie
      | (?:press|media)\soffice | ufficio\sstampa | service\sde\spresse | rückfragehinweis | pressestelle | pressesprecher(?:in)?
      | renseignements | demandes?\sd['’]information | relations?\s(?:presse|médias|investisseurs) | investor\srelations | emisor | emittent
    )\b [^.]{0,60}:?.{0,80}$""",
    regex.VERBOSE | regex.IGNORECASE,
)
_ADDRESS_OR_NUMBER: Final = pattern(
    r"""[\w.+-]{1,40}@[\w-]{1,40}\.\w
    | (?<!\w)(?:tel|tél|phone|telefon|teléfono|téléphone|telefoon|fax|mobile?|t|e|m|email|e-mail|correo|courriel)\.?\s?:\s?\S
    | (?<!\w)(?:tel|tél|telefon|teléfono)\.?\s\(?\+?\d""",
    regex.VERBOSE | regex.IGNORECASE,
)
# A telephone number or an address alone.
_ADDRESS_ALONE: Final = pattern(r"\+?[\d() /.-]{7,24}|(?:https?://|www\.|mailto:)\S+", regex.IGNORECASE)
_SOURCE: Final = pattern(
    r"(?:SOURCE|SOURCE:|Source:|Quelle:|Original-Content\svon:?)\s(?P<name>\S[^,]{0,100}).{0,200}$"
    r"|View\s(?:the\s)?(?:original|source)\s[^\n]{0,200}$|To\sview\sthe\s(?:source|original)\sversion\b[^\n]{0,200}$"
    r"|(?:Digitale\s)?Pressemappe:\s|[\d./ ]{8,12}C?E?S?T?[^\n]{0,12}\sVeröffentlichung\seiner\s|~$|Also\sfrom\sthis\ssource$"
    r"|(?:Sprache|Unternehmen|Language|Company):\s"
)
_MEDIA: Final = pattern(
    r"\(?(?:Photo|Logo|Video|Infographic|Multimedia|Foto|Bild)\s?(?::|-|–)\s?https?://"
    r"|(?:An?\s)?(?:photos?|videos?|infographics?|logos?|images?|media\ssnippet)\s(?:accompanying|(?:is|are)\savailable)"
    r"|to\sview\sthe\smultimedia|multimedia\savailable|this\s(?:press|news)?\s?release\sfeatures\smultimedia|view\sthe\sfull\srelease\shere"
    r"|experience\sthe\s(?:full\s)?interactive|\((?:Photo|Logo|Graphic|Foto|Bild|Video)s?:\s[^\n()]{2,60}\)$|download\smultimedia",
    regex.IGNORECASE,
)
_NOTE_TO_EDITORS: Final = pattern(
    r"(?:noot\svoor\sde\sredactie|notes?\saux?\srédactions?|nota\s(?:para|a)\s(?:los\s|as\s)?(?:editores|redacciones|redações)|nota\sai?\sredattori)\b"
    r"|notes?\s(?:to|for)\seditors?:?$|hinweis(?:e)?\s(?:für|an)\s(?:die\s)?redaktion(?:en)?:?$",
    regex.IGNORECASE,
)
_RULE_CHARACTERS: Final = frozenset("*-_=~ ")
_MORE_FOLLOWS: Final = pattern(r"[-–(]{1,3}\s?more\s?[-–)]{1,3}$", regex.IGNORECASE)
# The top of a further sheet: "Acme/Page 2", "Page 2 of 3".
_SHEET_TOP: Final = pattern(
    r"[^\n]{0,80}\bpage\s(?:\d{1,2}|two|three|four)(?:\s(?:of|/)\s\d{1,2})?$|add\s(?:one|two|1|2)$", regex.IGNORECASE
)

# Lines above the name of the issuer: "News provided by", "Peer-Reviewed Publication".
_ABOVE_ISSUER: Final = pattern(
    r"(?:News\sprovided\sby|Peer-Reviewed\sPublication|Reports\sand\sProceedings|(?:Meeting|Book|Business|Grant\sand\sAward)\sAnnouncement)$",
    regex.IGNORECASE,
)
# "Nr. 24/2024", "N° 124": the number of a release.
_NUMBER: Final = pattern(r"(?:Nr|No|N°|Nº|Núm)\.?\s?\d[\d/-]{0,12}")
# Headings above the tables at the end of results.
_TABLE_HEADING: Final = pattern(
    r"[\p{L}., ]{0,60}\b(?:consolidated\s(?:statements?|balance)|reconciliation\sof)\b[^.]{0,60}$"
    r"|\(?(?:in\s(?:thousands|millions)|unaudited)\b[^.]{0,60}$",
    regex.IGNORECASE,
)
_BUTTONS: Final = frozenset(("share", "share this article", "print", "email", "download", "pdf"))
_ABOUT_WORDS: Final = ("About", "Über", "Zu", "À", "A propos", "A\u00a0propos", "Acerca", "Sobre", "Info", "Over", "Om")
# Every dateline with the mark of a release wire holds one of these: "/PRNewswire/", "(BUSINESS WIRE)", "(ots)", "(Newsfile Corp.)".
_WIRE_SIGNS: Final = ("/", "WIRE", "(Newsfile")
# A longer text is cut into blocks sooner than it is looked through.
_SHORT_TEXT: Final = 4000
# Openings of a release's parts, and the kind of the lines that follow.
_PART_HEADINGS: Final = (
    (_ABOUT, Kind.ABOUT),
    (_NOTICE, Kind.NOTICE),
    (_NOTE_TO_EDITORS, Kind.OTHER),
    (_CONTACT, Kind.CONTACT),
)
_LONGEST_CONTACT: Final = 120  # characters of a line of contacts
_LONGEST_SHEET_TOP: Final = 100  # characters of the top or foot of a sheet, with columns of white space
_FEWEST_SPACES: Final = 2  # spaces in a headline
_LONGEST_NAME: Final = 60  # characters of a name or a heading; a longer line is a sentence
_SHORTEST_SENTENCE: Final = 45  # characters of the first sentence
_SENTENCE_ENDS: Final = '.!?"”»'
_MOST_LINES_ABOVE: Final = 30  # lines above the story
_LINES_ON_TOP: Final = 6  # lines in which a release says that it is one
_LINES_AT_END: Final = 12  # lines in which a profile, contacts or an end mark confirm it
_EVIDENCE_BY_KIND: Final = {
    Kind.ABOUT: (Evidence("about the company that issued the release"),),
    Kind.NOTICE: (Evidence("a notice of a press release"),),
    Kind.CONTACT: (Evidence("a contact of a press release"),),
    Kind.END_MARK: (Evidence("a mark that closes a release"),),
    Kind.OTHER: (Evidence("a line of a press release"),),
}


def pin_release(layout: Layout, language: Language, knowledge: Knowledge, _dateline: LeadDateline | None = None) -> tuple[Segment, ...]:
    """Pin the lines of a press release that are not its story: release line, embargo, contacts, "About", notices.

    Args:
        layout: the text, cut into lines and blocks.
        language: its language.
        knowledge: the agencies.

    Returns:
        The pieces in order; none unless the text is clearly a release.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> rows = "FOR IMMEDIATE RELEASE", "Acme opens pier", "OSLO, May 1, 2024 -- Acme opened it.", "About Acme", "Acme builds.", "###"
    >>> known = default_knowledge()
    >>> [str(pin.kind or pin.label) for pin in pin_release(lay_out(chr(10).join(rows)), known.language("en"), known)]
    ['notice', 'headline', 'dateline', 'paragraph', 'about', 'about', 'end mark']
    """
    text = layout.text
    if len(text) <= _SHORT_TEXT and not _may_be_release(text):
        return ()  # most agency copy
    if not _is_release(text, layout.blocks, language, knowledge):
        return ()
    lines = [Line(block.start, block.end, 0, layout.lines[block.first].gap) for block in layout.blocks]
    lead, found = _find_lead(text, lines, language, knowledge)
    second = find_next_story(text, lines, lead, language, knowledge, opens=lambda line: _is_release_line(text, line))
    others = pin_other_story(lines[second:]) if second else []
    pins, plain = _pin_lines(text, lines[:second], lead, found, language, knowledge)
    head = _letterhead(text, lines[:lead], plain)
    pins += [Segment(Span(line.start, line.end), Label.BOILERPLATE, Kind.OTHER, _EVIDENCE_BY_KIND[Kind.OTHER]) for line in head]
    story = pin_story(text, plain[len(head) :], lines[lead].start)
    return (*sorted([*pins, *story], key=lambda pin: pin.span), *others)


def _pin_lines(
    text: str, lines: Sequence[Line], lead: int, found: DatelineMatch | None, language: Language, knowledge: Knowledge
) -> tuple[list[Segment], list[Line]]:
    """Pin the lines around the story and its dateline, and return them with the lines of the story itself."""
    pins: list[Segment] = []
    plain: list[Line] = []
    mode: Kind | None = None
    embargoed = 0
    placed = found is not None
    around = _lines_around_headline(text, lines[lead:], language)
    for i, line in enumerate(lines):
        start, end = line.start, line.end
        if start < embargoed:
            continue  # the day of the embargo above
        mode = None if i == lead else mode
        if i == lead and found:
            pins.append(Segment(Span(start, found.end), Label.DATELINE, why=shared_reason(found.why)))
            plain.append(Line(first_visible(text, found.end, end), end, 0, line.gap))
            continue
        if is_embargo(text, start, end):
            embargoed = _embargo_end(text, line, lines[i + 1 : i + 2])
            mode = None
            pins.append(Segment(Span(start, embargoed), Label.NOTE, why=EMBARGO))
            continue
        picture = pin_picture(text, line, after=lines[i - 1] if i else None)
        if picture:
            pins += picture
            continue
        kind, mode = _kind_of_line(text, line, mode, knowledge, head=i <= lead)
        if kind is not None:
            pins.append(Segment(Span(start, end), Label.BOILERPLATE, kind, _EVIDENCE_BY_KIND[kind]))
        elif i < lead and (pin := _pin_above_story(text, line, language, knowledge, around, placed=placed)):
            placed = placed or pin.label is Label.DATELINE
            pins.append(pin)
        else:
            plain.append(line)
    return pins, plain


def _letterhead(text: str, above: Sequence[Line], plain: Sequence[Line]) -> Sequence[Line]:
    """The issuer's name and office over the release line, where a headline is below that line."""
    if not above:
        return ()  # the story has no line above its lead
    announced = next((line.start for line in above if _is_release_line(text, line)), 0)
    head = [line for line in plain if line.start < announced]
    titled = any(announced < line.start < above[-1].end and text.count(" ", line.start, line.end) >= _FEWEST_SPACES for line in plain)
    return head if titled and all(line.end - line.start < _LONGEST_NAME for line in head) else ()


def _embargo_end(text: str, line: Line, below: Sequence[Line]) -> int:
    """Return where an embargo ends: with the line below if only that one states its day."""
    joined = below and not _FIGURE.search(text, line.start, line.end) and _is_dated(text, below[0])
    return below[0].end if joined else line.end


def _is_release_line(text: str, line: Line) -> bool:
    return _names_release(text, line.start, line.end)


def _names_release(text: str, start: int, end: int) -> bool:
    """Whether a line says that the text is a press release."""
    low = text[start:end].lower()
    if not any(map(low.__contains__, _RELEASE_HINTS)):
        return False
    opens = not low[0].isalnum() or any(map(low[:_LONGEST_HINTED].__contains__, _RELEASE_HINTS))
    if opens and _RELEASE.match(text, start, end):
        return True
    return any(map(low.__contains__, _ISSUER_ENDS)) and _RELEASE_OF.match(text, start, end) is not None


def _lines_around_headline(text: str, lines: Sequence[Line], language: Language) -> frozenset[str]:
    """Lines that may precede a headline: buttons, and the issuer named in the source line."""
    buttons = _BUTTONS.union(*(phrases.lines for phrases in language.furniture if phrases.kind is Kind.SHARE))
    named = [_SOURCE.match(text, line.start, line.end) for line in lines]
    return buttons.union(source["name"].strip().lower() for source in named if source and source["name"])


def _pin_above_story(
    text: str, line: Line, language: Language, knowledge: Knowledge, around: frozenset[str], *, placed: bool
) -> Segment | None:
    """Return the certain piece that a line above the story is, beside contacts and notices; `None` if it may be headline or deck."""
    span = Span(line.start, line.end)
    alone = None if placed else read_unmarked_dateline(text, line.start, line.end, language)
    if alone and alone.day and alone.day[0]:
        return Segment(span, Label.DATELINE, why=(Evidence("a place and a date over the release"),))
    stamp = pin_head_line(text, line, language, knowledge)
    if stamp and stamp.label in (Label.BOILERPLATE, Label.STANDFIRST):
        return stamp
    if text[line.start : line.end].lower() in around or _NUMBER.fullmatch(text, line.start, line.end):
        return Segment(span, Label.BOILERPLATE, Kind.OTHER, _EVIDENCE_BY_KIND[Kind.OTHER])
    return None


def _kind_of_line(text: str, line: Line, mode: Kind | None, knowledge: Knowledge, *, head: bool) -> tuple[Kind | None, Kind | None]:
    """The kind of boilerplate of a line, and the kind of the lines after it unless they say otherwise."""
    start, end = line.start, line.end
    if _names_release(text, start, end):
        return Kind.NOTICE, None
    if _MORE_FOLLOWS.match(text, start, end):
        return Kind.END_MARK, None
    if end - start < _LONGEST_NAME and _RULE_CHARACTERS.issuperset(text[start:end]):
        return Kind.OTHER, mode
    if end - start < _LONGEST_SHEET_TOP and _SHEET_TOP.match(text, start, end):
        return Kind.OTHER, None
    if why_end_mark(text, start, end, knowledge):
        return Kind.END_MARK, Kind.OTHER
    if _SOURCE.match(text, start, end):
        return Kind.OTHER, Kind.OTHER
    for heading, kind in _PART_HEADINGS:
        if (
            heading.match(text, start, end)
            and (kind is not Kind.CONTACT or end - start < _LONGEST_CONTACT)
            and (kind is not Kind.ABOUT or not head)
        ):
            return kind, kind
    if _MEDIA.match(text, start, end):
        return Kind.OTHER, mode
    if not head and _TABLE_HEADING.match(text, start, end):
        return Kind.OTHER, Kind.OTHER
    if _ABOVE_ISSUER.match(text, start, end):
        return Kind.OTHER, Kind.CONTACT
    if end - start < _LONGEST_CONTACT and (
        _ADDRESS_OR_NUMBER.search(text, start, end) or (_ADDRESS_ALONE.fullmatch(text, start, end) and not in_columns(text, start, end))
    ):
        return Kind.CONTACT, Kind.CONTACT
    if mode is Kind.CONTACT and head and (line.gap or end - start > _LONGEST_NAME):
        # Contacts above the headline end at their first gap, or at the first long line.
        return None, None
    return mode, mode


def _is_dated(text: str, line: Line) -> bool:
    return line.end - line.start < _LONGEST_NAME and _FIGURE.search(text, line.start, line.end) is not None


def _find_lead(text: str, lines: Sequence[Line], language: Language, knowledge: Knowledge) -> tuple[int, DatelineMatch | None]:
    """The line on which the story begins, and its dateline; a line without a dateline is chosen by its length."""
    for i, line in enumerate(lines[:_MOST_LINES_ABOVE]):
        found = match_dateline(text, line.start, line.end, language, knowledge)
        if found and (found.day or found.agency):
            return i, found
    for i, line in enumerate(lines[:_MOST_LINES_ABOVE]):
        if line.end - line.start > _LONGEST_NAME and text[line.end - 1] in _SENTENCE_ENDS:
            weak = match_dateline(text, line.start, line.end, language, knowledge)
            if weak:
                return i, weak
    sentences = (i for i, line in enumerate(lines) if line.end - line.start > _SHORTEST_SENTENCE and text[line.end - 1] in _SENTENCE_ENDS)
    lead = next((i for i in sentences if not _is_note(text, lines[i])), None)
    if lead is not None:
        return lead, None
    # No sentence at all: take the line after the headline.
    said = [i for i, line in enumerate(lines) if not (_is_note(text, line) or _is_release_line(text, line))]
    return said[1] if len(said) > 1 else 0, None


def _is_note(text: str, line: Line) -> bool:
    """Whether a sentence above the story is an embargo or a notice."""
    return is_embargo(text, line.start, line.end) or _NOTICE.match(text, line.start, line.end) is not None


def _has_date_and_company(text: str, lines: Sequence[Block], language: Language, knowledge: Knowledge) -> bool:
    """Whether a story whose dateline has a year ends with a company profile and contacts."""
    tail = [line for line in lines[-20:] if line.end - line.start <= _LONGEST_CONTACT]
    named = (line for line in tail if text.startswith(_ABOUT_WORDS, line.start))
    if not any(_ABOUT.match(text, line.start, line.end) for line in named) or not any(
        _CONTACT.match(text, line.start, line.end) for line in tail
    ):
        return False
    found = (match_dateline(text, line.start, line.end, language, knowledge) for line in lines[:8])
    return any(match and match.day and match.day[0] for match in found)


def _is_agency_story(text: str, line: Block, language: Language, knowledge: Knowledge) -> bool:
    """Whether a line opens with the dateline of an agency that files news: its story under an embargo is not a release."""
    found = (
        match_dateline(text, line.start, line.end, language, knowledge) if "(" in text[line.start : line.start + _LONGEST_CONTACT] else None
    )
    return found is not None and any(agency.name == found.agency and agency.kind is AgencyKind.NEWS for agency in knowledge.agencies)


def _is_release(text: str, lines: Sequence[Block], language: Language, knowledge: Knowledge) -> bool:
    """Whether a text is clearly a release: a release line or embargo at the top, or a release wire's dateline."""
    head = _lines_that_may_announce(text, lines[:_LINES_ON_TOP])
    named = [line for line in head if is_embargo(text, line.start, line.end)]
    if any(_FIGURE.search(text, line.start, line.end) for line in named):
        return not any(_is_agency_story(text, line, language, knowledge) for line in lines[:12])
    if named or any(_names_release(text, line.start, line.end) for line in head):
        tail = lines[-_LINES_AT_END:]
        closed = any(_ABOUT.match(text, line.start, line.end) or why_end_mark(text, line.start, line.end, knowledge) for line in tail)
        return closed or any(
            _CONTACT.match(text, line.start, line.end) or _ADDRESS_OR_NUMBER.search(text, line.start, line.end)
            for line in (*lines[:_LINES_ON_TOP], *tail)
        )
    if _has_date_and_company(text, lines, language, knowledge):
        return True
    openings = [text[line.start : line.start + _LONGEST_CONTACT] for line in lines[:10]]
    if not _has_wire_sign("\n".join(openings)):
        return False  # most texts
    for line, opening in zip(lines, openings, strict=False):
        found = match_dateline(text, line.start, line.end, language, knowledge) if _has_wire_sign(opening) else None
        if found:
            return any(agency.name == found.agency and agency.kind is AgencyKind.RELEASE for agency in knowledge.agencies)
    return False


def _may_be_release(text: str) -> bool:
    """Whether a text holds any word or sign of a release: a cheap look before the text is cut into blocks."""
    return _has_wire_sign(text) or any(map(text.__contains__, _ABOUT_WORDS)) or _may_announce(text.lower())


def _may_announce(low: str) -> bool:
    """Whether a text in lower case may announce a release or an embargo."""
    return any(map(low.__contains__, _RELEASE_HINTS)) or may_state_embargo(low)


def _lines_that_may_announce(text: str, lines: Sequence[Block]) -> Sequence[Block]:
    """The lines that are short enough to announce a release or an embargo; none if they hold no word that does."""
    short = [line for line in lines if line.end - line.start <= _LONGEST_RELEASE_LINE or not text[line.start].isalnum()]
    low = "\n".join([text[line.start : line.end] for line in short]).lower()
    return short if _may_announce(low) else ()


def _has_wire_sign(piece: str) -> bool:
    """Whether a piece of text may hold the mark of a release wire."""
    return any(map(piece.__contains__, _WIRE_SIGNS)) or "(ots" in piece.lower()
