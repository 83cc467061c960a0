"""Lines that desks print above a dateline: keyword lines, advisories, flags, summaries in bullets, bylines."""

from collections.abc import Sequence
from typing import Final

import regex
from attrs import evolve

from newsparse.forms.values import TO_DESKS, WITHDRAWN, Copy, Transmission
from newsparse.forms.wire_header import read_stamp
from newsparse.knowledge.languages import desk_words as words
from newsparse.layout import Line, last_visible
from newsparse.lines.bylines import match_byline
from newsparse.lines.credits import find_credit
from newsparse.lines.embargoes import is_embargo
from newsparse.lines.employers import is_affiliation
from newsparse.lines.lexicon import lexicon_for
from newsparse.lines.names import has_known_given_name, is_agency_name
from newsparse.lines.words import cut_words
from newsparse.passage import read
from newsparse.patterns import MARKS, any_of, by_first_letter, holds_any, opening, opens_with, pattern, quick_test
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

# "TIN-MARKETS/ (UPDATE 2)", "USA-FED/RATES", "<ACME.N> <TIN.L>", "BC-US--Fog Delay, 1st Ld-Writethru,127", "Hafen/Verkehr/"; and
# lines of teletypes: "ZCZC NRB0042 107", "-MILL, 2ND LEAD-", "R I", "S E-", "U I BYLZYVBYL A0612"; "FRA0412 4 SOC 0280 FRA /AFP-Q8".
_KEYWORD: Final = pattern(
    r"""(?: [A-Z\d][A-Z\d.&-]{2,40}+ / (?:[A-Z\d][A-Z\d-]{0,30}+)? (?:\s?\([^()\n]{2,40}\))?
      | -[A-Z][A-Z\d,.'’ -]{2,40}- | (?:<[A-Z\d.=^]{1,20}>[\s,]*+){1,12}
      | \p{L}{2,4}\d{3,4}\s\d\s\p{L}{1,4}\s{1,3}\d{2,4}\s{1,3}(?:[A-Z ]{2,12}/[A-Z]{2,5}-[A-Z]{1,2}\d{1,3} | \p{L}{2,4}\s\d{4})
      | ZCZC\b[^\n]{0,40} | [A-Z]\d{3,4} | [A-Za-z]\s[A-Za-z](?:-|\s\d{3,4}|\s[A-Z]{6,10}\s[A-Z]\d{3,4})?
      | (?:BC|AM|PM|AP)-[A-Z\d][^\s,]{2,40}+(?:[\s,][^\n]{0,60})?
      | (?:Keywords?|Index|Slug|Stichw(?:ort|örter)):\s[^\n]{2,120}
      | (?:[\p{Lu}\d][\p{L}\d.&-]{1,30}+/){2,6}
      | [A-Z][\p{L}\d'’]{1,20}(?:(?:-[\p{L}\d'’]{1,20}){1,4}+,\s|,\s(?=\d))
        (?i:(?:\d(?:st|nd|rd|th)\s)?(?:Writethru|Write-?through|Lead|Ld|Add|Sub))
        (?:,\s[A-Z]?\d{2,4})? )""",
    regex.VERBOSE,
)
# "BC-EU--Dairy Prices, 2nd Ld-Writethru,480", the name that a story runs under, with its version and its words.
SLUG: Final = pattern(r"(?P<slug>[A-Z]{2,4}[-–][^,<]{2,80}?)(?:,\s*(?P<version>[^<]*?))?,?\s*(?:\d\d-\d\d\s*)?(?P<words>\d{0,5})\s*<?$")
# "TIN-MARKETS/ (UPDATE 2)", "Hafen/Verkehr/", "Fog-Delay, 2nd Ld": the same by other services.
_OTHER_SLUG: Final = pattern(
    r"(?=[^\s,(]*[/-])(?P<slug>[\p{Lu}\d][^\s,()<>]{2,80}?)/?(?:\s?\((?P<version>[^()]{2,40})\)|,\s(?P<version>[^(),]{2,40}))?(?P<words>)"
)
MATERIAL: Final = rf"(?:(?:file|with|mit|avec|con)\s)?{any_of(words.MATERIAL)}"
# To desks: "(Recasts, adds detail)", "(ATTN: ADDS quote in para 2)", "(Achtung: Zitat ergänzt)", "(Mit Fotos)", "AP Photo ELM101".
_ADVISORY: Final = pattern(
    rf"""\( \s*+ (?P<note>(?:{any_of(words.CHANGES)} | {MATERIAL})\b [^\n]{{0,300}}) \) [.:]?+
    | (?-i:ATTENTION|Attention:)\s?[-–—:]?\s (?P<note>{any_of(words.CHANGES)}\b [^\n]{{0,200}})
    | \(v\.\s(?P<note>[^\n]{{3,200}}\bdelle\s(?:ore\s)?\d{{1,2}}[.:]\d\d)\)
    | achtung:?\s\((?P<note>[^\n()]{{2,200}})\)
    | (?P<note>{any_of(words.BARE_CHANGES)}\b [^\n]{{0,200}})
    | (?P<note>(?:\p{{L}}{{2,8}}\s)?{MATERIAL}(?:\s?:\s?https?://\S{{3,200}}|(?:,?\s(?-i:\p{{Lu}}{{2,5}}\d{{2,4}})){{1,8}}))""",
    regex.VERBOSE | regex.IGNORECASE,
)
# To those who handle copy, above a story or below it: "Eds: APNewsNow.", "(EDITORS: Photo available)", "ATTENTION EDITORS - ...",
# "Note to editors: photos available", "Hinweis an die Redaktionen: ..."; names after it are the editors: "Editors: Ann Poe, Bo Wu".
_ADDRESSED: Final = pattern(
    rf"""\((?i:end\s(?:of\s)?(?:advance|advisory|embargo))\b[^\n]{{0,60}}\)
    | \(?\s*+ (?i: (?:(?:attention|note|notice|advisory)\s(?:to\s|for\s)?+)?+
        (?:all\s|news\s|sports?\s|photo\s|picture\s|business\s)?+
        (?:editors|eds\.?)(?:(?:\sand|,)\s[\p{{L}} ]{{3,30}}+)?+
      | {any_of(words.CALLS)}[,:]?\s(?:{any_of(words.TO_THE)}\s){{0,2}}+{any_of(words.EDITORS)}
      ) \s?+ [:–—_-]
      (?!\s*+(?!(?i:{any_of(words.CHANGES)})\b)\p{{Lu}}\p{{L}}++\s\p{{Lu}}\p{{L}}++(?:\s?[,&]|\sand\s|$)) \s*+(?P<note>[^\n]{{0,600}})""",
    regex.VERBOSE,
)
_opens_address: Final = opens_with(
    (*"end attention note notice advisory all news sport photo picture business editors eds".split(), *words.CALLS), "( "
)
# Every line with these words has one of them, or opens with one: the patterns are only compiled for texts that may have them.
_LONGEST_ADDRESS: Final = 80  # characters before the end of these words
_DESKS: Final = ("(end", "editors", "eds", "redak", "rédac", "redac", "redat", "redaz")
_ADVISORY_OPENINGS: Final = ("(", "attention", "achtung", "adds", "recasts", "refiles", "updates", "write", "repeats")
_KEYWORD_OPENINGS: Final = ("<", "-", "ZCZC", "BC-", "AM-", "PM-", "AP-", "Keyword", "Index", "Slug", "Stichw")
_LONGEST_KILL: Final = 300
_LONGEST_FLAG: Final = 30  # "(BASIS, 2. Zusammenfassung):"
_AGAIN: Final = ("Writethru", "Writethrough", "Write-thru", "Write-through", "Lead", "Ld", "Add", "Sub")  # ends of slugs
_LONGEST_ROUTING: Final = 30  # "R I 1042", "U I BYLZYVBYL A0612"
# To readers as well: "(Corrects spelling of name in para 2)", "Berichtigung: ...", "(This May 3 story has been corrected to ...)";
# and over a headline, "CORRECTED-Pier reopens".
_CORRECTS: Final = opening(
    pattern(
        rf"""(?:\(|attention\s?[-–—:])?\s*+ (?: {any_of(words.CORRECTIONS)} | {any_of(words.REPLACEMENTS)}
      |(?<=\()this\s(?:[\w.]{{1,12}}\s){{0,4}}(?:story|item|report|article)\s
        (?:corrects|clarifies|(?:has\sbeen|was|is)\s(?:corrected|clarified|refiled)) )\b""",
        regex.VERBOSE | regex.IGNORECASE,
    ),
    (*{word[:4] for word in (*words.CORRECTIONS, *words.REPLACEMENTS)}, "this", "attention"),
    "( ",
)
NOTE: Final = opening(pattern(rf"\(?{any_of(words.NOTES_TO_READERS)}\b", regex.IGNORECASE), {word[:4] for word in words.NOTES_TO_READERS})
# A line that is only a flag.
_FLAGS: Final = frozenset(words.FLAGS)
_NUMBERED_FLAG: Final = pattern(
    r"\d(?:ST|ND|RD|TH)\s(?:LEAD|LD)|LEAD\s\d|\d(?:st|nd|rd|th)\s(?:Lead|Ld)|(?:BASIS,\s)?\d\.\s(?:Zusammenfassung|Lead)"
)
_ENDS_OF_NUMBERED: Final = ("LEAD", "LD", "Lead", "Ld", "Zusammenfassung")
# "(LEAD) Ferry services resume", "(2nd LD) ..."
_FLAGGED: Final = pattern(r"\((?:\d(?:st|nd|rd|th)\s)?(?:LEAD|LD|URGENT)\)(?=\s\S)")
# "Ferries stand still (Foto - Archiv)", "Betreiber rechnet mit Montag ="
TRAILING_MARK: Final = pattern(rf"\s(?P<mark>\({MATERIAL}\b[^()\n]{{0,40}}\)(?:\s=)?|=)$", regex.IGNORECASE)
_DECK: Final = pattern(r"[*•]\s++\S|Utl\.:\s")
_FIRST_OF_DECKS: Final = "*•U"
# "Source: Xinhua", "Editor: huaxia", "2024-03-03 10:12:30", "2024-03-03 10:12 来源：新华网", "AFP | Sunday 03/03/2024 - 10:15 UTC+1",
# "March 3, 2024 4:12 PM UTC Updated 2 hours ago".
_PAGE_STAMP: Final = pattern(
    r"""(?:Source|Editor):\s\S[^\n]{1,30} | 来源[:：]\s?\S{2,20}
    | (?P<when> (?: \d{4}(?:-\d\d-\d\d|/\d{1,2}/\d{1,2}) (?:[ T]\d\d:\d\d(?::\d\d(?:\.\d)?)?(?:\s\(?[A-Z]{3,4}\)?)?)?
          | \d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일](?:\s?\d{1,2}:\d\d(?::\d\d)?)?
          | \p{Lo}{2,6}[\s:：]\s?\d{4}[-./]\d\d[-./]\d\d(?:\s\d\d:\d\d(?::\d\d)?)?
        ) (?:\s{1,4}[来來]源\s?[:：][^\n]{1,60})?
      | \p{Lu}\p{L}{2,12}\s\d{4}/\d\d/\d\d\s-\s\d{4}/\d\d/\d\d
      | \d{1,2}-\p{Lu}\p{L}{2}-\d{4}\s\d{1,2}:\d\d(?::\d\d(?:\.\d\d?)?)?
      | \p{Lu}[^\n\d]{1,40}\s\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s{1,12}\d{1,2}[:.]\d\d\s{1,12}\(\p{Lu}{2,5}\)
      | [^\n|]{2,30} \| (?=[^\n]{0,60}?\d{1,2}:\d\d) [^\n]{6,120}
      | (?:(?i:published|(?:last\s)?updated|posted|veröffentlicht|aktualisiert|publié|mis\sà\sjour|publicado|actualizado)\b[^\n]{0,60}?)?
        (?:\p{Lu}\p{L}{2,12},?\s|\p{Lu}[\p{Lu} ]{2,20}\s-\s)??
        (?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s\d{4} | \d{1,2}\.?\s(?:de\s)?\p{L}{3,9}\s(?:de\s)?\d{4} | \d{1,2}[./]\d{1,2}[./]\d{4})
        (?![\p{L}\d]) (?:\s[rгр]\.)? (?:[^\n.!?]|(?<=\s[ap]|\.m|\skl)\.){0,80} (?:\|\s?Source:[^\n]{2,80})?
      )""",
    regex.VERBOSE,
)
# A line with the date or the publisher of a page contains a figure or opens with one of these.
_PAGE_STAMPS: Final = ("Source", "Editor", "来源")
_DIGIT: Final = pattern(r"\d")
# The longest single word that marks a correction.
_LONGEST_WORD: Final = 24
# "WITHDRAWN: Pier reopens", "ADVISORY-Please disregard item on pier"
WITHDRAWS: Final = opening(
    pattern(
        rf"\(?(?:(?:STORY\s)?{any_of(map(str.upper, words.WITHDRAWALS))}|STORY\sREMOVED)(?:\sOF\s\w{{4,9}})?\)?(?:\s?[-–—:,]|$)"
        r"|ADVISORY\s?[-–:][^\n]{0,80}\b(?:disregard|withdr)",
    ),
    ("story", "advisory", *words.WITHDRAWALS),
)
# "Eds: KILL the story slugged BC-Pier.", "KILL KILL KILL", "Mandatory kill: ...", "Please note the story headlined \"Pier\" is withdrawn."
_KILLS: Final = pattern(
    rf"""\W*+ (?:[^\n:]{{0,30}}\b{any_of((*words.EDITORS, "editors", "eds"))}\b[^\n:]{{0,20}}[:–—-]\s*+)?+ (?:
        {any_of(words.WITHDRAWALS)}(?:\W++{any_of(words.WITHDRAWALS)}){{1,4}}+\W*+$ | mandatory\skill\b | [^\n:]{{0,12}}\bkill\snotice\W*+$
      | {any_of(words.KILL_ORDERS)}\s(?:\S{{1,20}}\s){{0,3}}?{any_of(words.STORIES)}\b
      | this\s{any_of(words.STORIES)}\s(?:is|has\sbeen|was)\s{any_of(words.WITHDRAWALS)}\b
      | (?:please\snote\s(?:that\s)?+)?+(?:the|our|this)\s{any_of(words.STORIES)}\s[^\n]{{0,30}}?\b{any_of(words.NAMED)}\b
        [^\n]{{0,200}}?\b(?:is|has\sbeen|was)\s{any_of(words.WITHDRAWALS)}\b )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_may_kill: Final = quick_test([*words.WITHDRAWALS, *words.KILL_ORDERS])
# How such lines open, if they do not address editors.
_OPENINGS_OF_KILLS: Final = by_first_letter(
    [
        *words.WITHDRAWALS,
        *words.KILL_ORDERS,
        "please note",
        *(f"{the} {story}" for the in ("the", "our", "this") for story in words.STORIES),
    ]
)
_EDITORS: Final = ("editor", "eds", "reda", "réda")  # in each of the words for them
KILL: Final = pattern(rf"\b{any_of(words.WITHDRAWALS)}\b", regex.IGNORECASE)
SUBSTITUTE: Final = pattern(rf"(?<!\bno\s)\b{any_of(words.SUBSTITUTES)}\b", regex.IGNORECASE)
_LONGEST_NAME: Final = 24  # characters of a name that is a byline without "by"
_SHORTEST_CAPTION: Final = 20
# The heading of the bullet summary on Reuters' site.
_SUMMARY_TABS: Final = frozenset(("Summary", "Companies", "Law Firms"))
RULE_CHARACTERS: Final = "_*-=~ "
TO_READERS: Final = (Evidence("a correction or an editor's note"),)
EMBARGO: Final = (Evidence("an embargo"),)


def pin_above_story(
    copy: Copy, line: Line, why: tuple[Evidence, ...], *, after: bool = False, first: bool = False, titled: bool = False
) -> list[Segment]:
    """Return the pieces of a line that a desk, a file or a site printed above a story; nothing if the line may be the headline or a deck.

    A byline is never the first line; *after* one, its affiliation counts, too. If the story is *titled*, the headline is above: then a
    name alone and the caption of a picture count.
    """
    text, start, end = copy.text, line.start, line.end
    span = Span(start, end)
    if not text[start:end].strip(RULE_CHARACTERS + "."):
        return [Segment(span, Label.BOILERPLATE, Kind.END_MARK, why)]
    if not first and text[start:end] in _SUMMARY_TABS:
        return [Segment(span, Label.BOILERPLATE, Kind.NAVIGATION, why)]
    if pin := pin_advisory(text, start, end):
        return [pin]
    figures = _DIGIT.search(text, start, end) is not None
    if (figures or text.startswith(_PAGE_STAMPS, start)) and (stamped := _PAGE_STAMP.fullmatch(text, start, end)):
        return [Segment(span, Label.BOILERPLATE, Kind.PUBLISHED if stamped["when"] else Kind.OTHER, why)]
    if text[start] in _FIRST_OF_DECKS and _DECK.match(text, start, end):
        return [Segment(span, Label.STANDFIRST, why=why)]
    trailing = TRAILING_MARK.search(text, start, end) if text[end - 1] in ")=" else None
    if trailing and text[end - 1] == ")" and is_byline(copy, start, end):  # "By Ann Poe (text) and Bo Roe (photo)"
        trailing = None
    stop = trailing.start() if trailing else end
    pins = (
        [Segment(Span(start, stop), Label.BYLINE, why=why)] if not first and is_byline(copy, start, stop, after=after, bare=titled) else []
    )
    if trailing:
        return [*pins, Segment(Span(trailing.start("mark"), end), Label.TRANSMISSION, why=TO_DESKS)]
    return pins or (_picture(copy, start, end, why) if titled else [])


def _picture(copy: Copy, start: int, end: int, why: tuple[Evidence, ...]) -> list[Segment]:
    """Return the caption and the credit of a picture above the story: "The pier on Saturday. Photo: Ann Poe"."""
    credit = find_credit(cut_words(copy.text[start:end]), lexicon_for(copy.language, copy.knowledge))
    if credit is None or not credit.sure or not credit.start or end - start < _SHORTEST_CAPTION:
        return []
    said = last_visible(copy.text, start, start + credit.start)
    return [Segment(Span(start, said), Label.CAPTION, why=why), Segment(Span(start + credit.start, end), Label.CREDIT, why=why)]


def is_byline(copy: Copy, start: int, end: int, *, after: bool = False, bare: bool = False) -> bool:
    """Return True if a line is a byline, or if *bare* a name alone; *after* a byline, whether it is its affiliation."""
    if match_byline(copy.text, start, end, copy.language, copy.knowledge, opened=True):
        return True
    if after and is_affiliation(copy.text, start, end, copy.language, copy.knowledge):
        return True
    barred = copy.text.find("|", start, end) >= 0  # "Ann Poe   |03.05.2024"
    name = copy.text[start:end].replace(" (", ", ").replace(" in ", ", ").partition(", ")[0]  # "Ann Poe (AP)", "Ann Poe in Elmford"
    bare = bare and end - start <= _LONGEST_NAME and name.count(" ") == 1
    named = match_byline(copy.text, start, end, copy.language, copy.knowledge) if barred or bare else None
    if named is None or barred:
        return named is not None
    house = named.affiliation is None or copy.text[end - 1] == ")" or is_agency_name(named.affiliation, copy.knowledge)
    return has_known_given_name(named.names[0], copy.language) and house


def pin_advisory(text: str, start: int, end: int) -> Segment | None:
    """Return a line above a dateline as a keyword line, flag, advisory or note if it is one.

    >>> str(pin_advisory("(Adds detail, quote)", 0, 20).label), str(pin_advisory("(Corrects name of mine)", 0, 23).label)
    ('transmission', 'note')
    >>> pin_advisory("(Laughter) from the gallery", 0, 27)
    """
    if is_embargo(text, start, end):
        return Segment(Span(start, end), Label.NOTE, why=EMBARGO)
    if kills_story(text, start, end):
        return Segment(Span(start, end), Label.NOTE, why=WITHDRAWN)
    if is_addressed(text, start, end):
        return Segment(Span(start, end), Label.TRANSMISSION, why=TO_DESKS)
    if NOTE(text, start, end) or _announces_correction(text, start, end):
        return Segment(Span(start, end), Label.NOTE, why=TO_READERS)
    if _is_for_desks(text, start, end):
        return Segment(Span(start, end), Label.TRANSMISSION, why=TO_DESKS)
    flagged = _FLAGGED.match(text, start, end) if text[start] == "(" else None
    return Segment(Span(start, flagged.end()), Label.TRANSMISSION, why=TO_DESKS) if flagged else None


def is_addressed(text: str, start: int, end: int) -> bool:
    """Return True if a line addresses editors."""
    if not _opens_address(text, start, end):
        return False  # most lines
    opens = text[start : min(end, start + _LONGEST_ADDRESS)].lower()
    return holds_any(opens, _DESKS) and _ADDRESSED.fullmatch(text, start, end) is not None


def _is_for_desks(text: str, start: int, end: int) -> bool:
    """Return True if a line is an advisory, a flag or a keyword line."""
    line = text[start:end]
    if (line.lower().startswith(_ADVISORY_OPENINGS) or "://" in line or line[-1].isdigit()) and _ADVISORY.fullmatch(line):
        return True
    if len(line) <= _LONGEST_FLAG:
        flag = line.removeprefix("(").removesuffix(":").removesuffix(")")
        numbered = flag.endswith(_ENDS_OF_NUMBERED) or flag.startswith("LEAD")
        spaced = flag[1:2] == " " and flag.replace(" ", "") in _FLAGS  # "B U L L E T I N"
        if flag in _FLAGS or spaced or (numbered and _NUMBERED_FLAG.fullmatch(flag)):
            return True
    routes = len(line) <= _LONGEST_ROUTING and (line[-1:].isdigit() or not line[1:2].isalpha())
    maybe = "/" in line or routes or line.startswith(_KEYWORD_OPENINGS) or line.rpartition(" ")[2].capitalize() in _AGAIN
    return maybe and _KEYWORD.fullmatch(line) is not None


def _announces_correction(text: str, start: int, end: int) -> bool:
    """Return True if a line announces a correction: in brackets, after AFP's call for attention, or as a single word."""
    bracketed = text[start] == "(" and text[end - 1] == ")"
    if not bracketed and end - start > _LONGEST_WORD and not text.startswith("ATTENTION", start):
        return False
    found = _CORRECTS(text, start, end)
    return found is not None and (bracketed or text.startswith("ATTENTION", start) or end - found.end() < 2)


def read_transmission(text: str, pins: Sequence[Segment]) -> Transmission | None:
    """Return what the lines for desks say around copy without a header: slug, version, words, notes, and when it was sent."""
    found = Transmission()
    for start, end in [(pin.span.start, pin.span.end) for pin in pins if pin.label is Label.TRANSMISSION]:
        note = _ADDRESSED.match(text, start, end) or _ADVISORY.match(text, start, end)
        slug = None if found.slug else _OTHER_SLUG.fullmatch(text, start, end) or SLUG.fullmatch(text, start, end)
        if sent := read_stamp(text, start, end):
            found = evolve(found, sent=found.sent or sent)
        elif note and note["note"]:
            first = note.start("note")
            close = text.rfind(")", first, end) if text[start] == "(" else -1
            found = evolve(found, notes=(*found.notes, read(text, Span(first, close if close > first else end), Label.TRANSMISSION)))
        elif slug:
            words = int(slug["words"]) if slug["words"] else None
            found = evolve(found, slug=slug["slug"].strip(), version=(slug["version"] or "").strip(" ,") or None, word_count=words)
    return found if found != Transmission() else None


def kills_story(text: str, start: int, end: int) -> bool:
    """Return True if a line, or the first sentence after a dateline, asks desks not to use a story that they have.

    >>> kills_story("Eds: KILL the story slugged Pier.", 0, 33), kills_story("Eds: Adds reaction to kill.", 0, 27)
    (True, False)
    """
    low = text[start : start + _LONGEST_KILL].lower()
    opens = low[:_LONGEST_ADDRESS].replace("\n", " ")
    opens = opens if opens[:1].isalnum() else opens.lstrip(MARKS)
    may_open = (
        opens.startswith(_OPENINGS_OF_KILLS.get(opens[:1], ()))
        or ((":" in opens or "-" in opens or not opens.isascii()) and holds_any(opens, _EDITORS))
        or ("kill" in opens and "notice" in opens)
        or not opens[:1].isalnum()
    )
    return may_open and _may_kill(low) and _KILLS.match(text, start, end) is not None


def corrects_story(text: str, pin: Segment) -> bool:
    """Return True if a note or a headline says that the desk corrects the story."""
    start, end = pin.span.start, pin.span.end
    found = _CORRECTS(text, start, end)
    if pin.label is Label.HEADLINE:
        marked = found is not None and text[start].isupper() and text[found.end() : found.end() + 2].lstrip()[:1] in "-–:("
        return marked or text.endswith(("(CORRECTED)", "(CORRECTION)", "(RPT CORRECTED)"), start, end)
    return found is not None
