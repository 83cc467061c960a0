"""Europresse: paper, section with date, words and page, title, story, copyright, certificate."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.archives.form import Form
from newsparse.archives.head_lines import start_of_line_above
from newsparse.archives.labelled_lines import COPYRIGHT, match_line
from newsparse.archives.marks import Mark, Place
from newsparse.archives.printed_dates import stated_day
from newsparse.archives.record_draft import RecordDraft, finished_document
from newsparse.archives.values import ArchiveDocument
from newsparse.knowledge.person_names import NAME_WORD
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

# "Économie, mardi 12 janvier 2010 - 512 mots, p. 4", "mardi 12 janvier 2010"
_DAY_LINE: Final = pattern(
    r"""
    (?:(?P<section>[^\r\n]{1,80}?),\s)??
    (?P<day>(?:\p{L}{2,12},?\s)?(?:\d{1,2}(?:er)?\s\p{L}{3,10}\s\d{4}|\p{L}{3,10}\s\d{1,2},\s\d{4}))
    (?:\s-\s\d{1,2}:\d\d(?::\d\d)?(?:\sUTC(?:\s[+-]\d\d:\d\d)?)?)?+
    (?:(?:\s-\s|,\s|\s++)(?P<words>\d{1,3}(?:[\u00a0\u202f ,]?\d{3})?\s(?:mots|words)))?+
    (?:,?\s(?P<page>p\.\s[^\r\n]{1,20}))?+
    """,
    regex.VERBOSE,
)
# "Le Courrier d'Elmont, no. 12345"
_ISSUE: Final = pattern(r",\sn[o°]\.?\s\d[\d ]*+$")
# "Anne Poe", "POE Anne"; "Aussi paru dans"
_PERSON: Final = rf"(?:{NAME_WORD}(?:\s(?:de|du|d'|la|le|van|von|el|ben))?\s){{1,3}}{NAME_WORD}"
_NAME: Final = pattern(
    rf"(?:(?:Propos\srecueillis\s)?[Pp]ar\s)?+{_PERSON}(?:\s?(?:[,;&]|\bet\b)\s?{_PERSON}){{0,5}}+(?:\s\((?:avec|à)\s[^()\r\n]{{2,30}}\))?;?"
)
_ALSO_PUBLISHED: Final = pattern(r"Aussi\sparu\sdans|Also\spublished\sin|Cet\sarticle\sest\sparu\sdans|This\sarticle\sappeared\sin")
_LONGEST_DECK: Final = 120  # characters
# The most lines of a list of other papers.
_MOST_LISTED: Final = 6
# "Illustration(s) :", "Note(s) :" below the story; "Page 3" over it; "lacmatin.fr" instead of a section
_HEADING: Final = pattern(r"(?P<kind>Illustration|Légende|Photo|Note|Encadré|Correction)(?:\(s\)|s)?\s?:", regex.IGNORECASE)
_PAGE: Final = pattern(r"(?:p\.|Page)\s[^\r\n]{1,12}", regex.IGNORECASE)
_SITE: Final = pattern(r"(?:[\w-]{1,40}\.){1,3}\p{L}{2,6}(?:\s\(.{1,30}\))?")
# "Certificat émis le 14 janvier 2010 à …", "news·20100112·EC·0071", "Le présent certificat …"
_CERTIFICATE: Final = pattern(r"(?:Le\ présent\ (?:certificat|document)|Certificat\ émis|This\ certificate|Certificate\ issued)")
_NUMBER_LINE: Final = r"(?:news|web)[·:.]?\d{8}[·:.]?[A-Z][A-Z0-9]{1,7}[·:.]?\S{1,60}"
_NUMBER: Final = pattern(_NUMBER_LINE)


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read an article that Europresse certifies."""
    ends = [i for i, line in enumerate(lines) if _CERTIFICATE.match(text, line.start, line.end) or match_line(_NUMBER, text, line, 400)]
    first = ends[0] if ends else len(lines)
    dated = next((i for i in range(min(5, first)) if match_line(_DAY_LINE, text, lines[i], 160)), None)
    match = match_line(_DAY_LINE, text, lines[dated], 400) if dated is not None else None
    if match is None or dated is None or not stated_day(text, lines[dated].start, lines[dated].end):
        return None
    if not ends and not (dated and match["words"]):
        return None
    draft = RecordDraft("Europresse", text)
    _note_paper_and_day(draft, lines, dated, match)
    title = dated + 1
    if title + 2 < first and _is_kicker(text, lines, title):
        draft.add_line("", lines[title])
        title += 1
    if title < first:
        draft.add_line("headline", lines[title])
        _note_decks_and_author(draft, lines, title + 1, first)
    _note_below_story(draft, lines, title + 1, first)
    if ends:
        _note_certificate(draft, lines, first)
    else:
        draft.report_truncation(lines[-1])
    return finished_document(draft)


def _note_paper_and_day(draft: RecordDraft, lines: Sequence[Line], dated: int, day: "regex.Match[str]") -> None:
    """Note the paper above the line with the day, and what else that line states."""
    text = draft.text
    if dated:
        issue = _ISSUE.search(text, lines[0].start, lines[0].end)
        draft.add("publication", None, Span(lines[0].start, issue.start() if issue else lines[0].end))
        if issue:
            draft.add("", None, Span(issue.start(), lines[0].end))
        for line in lines[1:dated]:
            draft.add_line("page" if match_line(_PAGE, text, line, 20) else "edition", line)
    for key in ("section", "day", "words", "page"):
        if day[key]:
            site = key == "section" and (_SITE.fullmatch(day[key]) or text.startswith(day[key], lines[0].start))
            draft.add("" if site else "published" if key == "day" else key, None, Span(*day.span(key)))


def _note_below_story(draft: RecordDraft, lines: Sequence[Line], begin: int, end: int) -> None:
    """Note rights, pictures and remarks below the story, and where else it was published."""
    text, tail = draft.text, end
    while tail > begin and COPYRIGHT.match(text, lines[tail - 1].start, lines[tail - 1].end):
        tail -= 1
    for line in lines[tail:end]:
        draft.add_line("copyright", line)
    noted = [item.value.start for item in draft.items if item.value]
    last = next((i for i in range(begin, tail) if match_line(_HEADING, text, lines[i], 40)), tail)
    listed = next((i for i in range(max(begin, last - _MOST_LISTED), last) if match_line(_ALSO_PUBLISHED, text, lines[i])), last)
    for line in lines[listed:last]:
        draft.add_line("", line)
    for line in lines[begin:listed]:
        short = line.end - line.start < _LONGEST_DECK
        if short and line.start not in noted and _ALSO_PUBLISHED.match(text, line.start, line.end):
            draft.add_line("", line)
    _note_pictures_and_remarks(draft, lines, last, tail)


def _note_certificate(draft: RecordDraft, lines: Sequence[Line], first: int) -> None:
    """Note the certificate and the number of the document, and set aside the documents after it."""
    text, last = draft.text, first
    for i in range(first, len(lines)):
        number = match_line(_NUMBER, text, lines[i], 400)
        if number or _CERTIFICATE.match(text, lines[i].start, lines[i].end) or (i == last + 1 and not lines[i].gap):
            draft.add_line("document" if number else "certificate", lines[i])
            last = i
        elif lines[i].gap and i > last:
            draft.set_aside_others(lines[i].start, lines[-1].end)
            return
        if number:
            if i + 1 < len(lines):
                draft.set_aside_others(lines[i + 1].start, lines[-1].end)
            return


def _is_kicker(text: str, lines: Sequence[Line], title: int) -> bool:
    """Whether one or two words precede the headline: "Enquête"."""
    said, after = text[lines[title].start : lines[title].end], lines[title + 1]
    long = after.end - after.start > len(said) and len(text[after.start : after.end].split()) > 2
    return not after.gap and len(said.split()) < 3 and said[-1].isalpha() and long and match_line(_NAME, text, after) is None


def _note_pictures_and_remarks(draft: RecordDraft, lines: Sequence[Line], first: int, tail: int) -> None:
    """Note the pictures and remarks below the story, each under its heading."""
    text, key = draft.text, ""
    for i in range(first, tail):
        heading = match_line(_HEADING, text, lines[i], 40)
        if heading:
            key = "caption" if heading["kind"].lower().startswith(("ill", "légende", "photo")) else "note"
            draft.add_line("", lines[i])
        elif _ALSO_PUBLISHED.match(text, lines[i].start, lines[i].end):
            draft.add_line("", lines[i])
        else:
            draft.add_line(key, lines[i])


def _note_decks_and_author(draft: RecordDraft, lines: Sequence[Line], first: int, end: int) -> None:
    """Note the decks under the title and the author: a name within three lines."""
    text, i = draft.text, first
    named = next((k for k in range(first, min(first + 3, end - 1)) if match_line(_NAME, text, lines[k])), None)
    parted = named is not None and (named == first or lines[named + 1].gap > 0 or ";" in text[lines[named].start : lines[named].end])
    if named is not None and parted and all(_is_deck(text, lines[k]) for k in range(first, named)):
        for k in range(first, named):
            draft.add_line("" if _ALSO_PUBLISHED.match(text, lines[k].start, lines[k].end) else "standfirst", lines[k])
        draft.add_line("byline", lines[named])
        return
    while i < end - 1 and not lines[i].gap and _is_deck(text, lines[i]):
        draft.add_line("" if _ALSO_PUBLISHED.match(text, lines[i].start, lines[i].end) else "standfirst", lines[i])
        i += 1


def _is_deck(text: str, line: Line) -> bool:
    """Whether a line under the title is a deck rather than a sentence of the story."""
    return line.end - line.start < _LONGEST_DECK and text[line.end - 1] not in ".!?»"


# "Économie, mardi 12 janvier 2010 - 512 mots, p. 4"
_DAY_MARK: Final = r"""[^\r\n\d]{0,60}+ \d{1,2} [^\r\n\d]{3,14}+ \d{4} (?:\ -\ \d{1,2}:[^\r\n]{2,22}?)?
    (?: [^\r\n\d]{1,8}+ \d{1,3}(?:[ \u00a0\u202f]?\d{3})?+ \ mots [^\r\n]{0,30}+
      | ,\ p\.\ ?[A-Z]{0,2}\d{1,3}[^\r\n]{0,12}+ )"""

FORM: Final = Form(
    "Europresse",
    "Europresse",
    ("ertificat", "news·", "news20", "news:20", " mots"),
    _read,
    (
        Mark("europresse_day", Place.HEAD, _DAY_MARK, words=(" mots", "news·20"), document_start=start_of_line_above),
        Mark("europresse_number", Place.LAST_LINE, _NUMBER_LINE),
    ),
)
