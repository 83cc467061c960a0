"""Europresse: paper, section with date, words and page, title, story, copyright, certificate; or the certificate first."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.archives.form import Form, Mark, Place
from newsparse.archives.printed_values import NAMES, stated_day
from newsparse.archives.record_draft import RecordDraft, finished_document, labels_of
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

# "Économie, mardi 12 janvier 2010 - 512 mots, p. 4", "mardi 12 janvier 2010"
_DAY_LINE: Final = pattern(
    r"""
    (?:(?P<section>[^\r\n]{1,80}?),\s)??
    (?P<published>(?:\p{L}{2,12},?\s)?(?:\d{1,2}(?:er)?\s\p{L}{3,10}\s\d{4}|\p{L}{3,10}\s\d{1,2},\s\d{4}))
    (?:\s-\s\d{1,2}:\d\d(?::\d\d)?(?:\sUTC(?:\s[+-]\d\d:\d\d)?)?)?+
    (?:(?:\s-\s|,\s|\s++)(?P<words>\d{1,3}(?:[\u00a0\u202f ,]?\d{3})?\s(?:mots|words)))?+
    (?:,?\s(?P<page>p\.\s[^\r\n]{1,20}))?+
    """,
    regex.VERBOSE,
)
_ALSO_PUBLISHED: Final = pattern(r"Aussi\sparu\sdans|Also\spublished\sin|Cet\sarticle\sest\sparu\sdans|This\sarticle\sappeared\sin")
_LONGEST_DECK: Final = 120  # characters
# "Illustration(s) :", "Note(s) :" below the story; "lacmatin.fr" instead of a section
_HEADINGS: Final = labels_of(
    caption="illustration, illustrations, illustration(s), légende, légendes, légende(s), photo, photos, photo(s)",
    note="note, notes, note(s), encadré, encadrés, encadré(s), correction, corrections, correction(s)",
    _="aussi paru dans, also published in",
)
_SITE: Final = pattern(r"(?:[\w-]{1,40}\.){1,3}\p{L}{2,6}(?:\s\(.{1,30}\))?")
# "Certificat émis le 14 janvier 2010 à …", "news·20100112·EC·0071", "Le présent certificat …"
_CERTIFICATE: Final = pattern(r"(?:Le\ présent\ (?:certificat|document)|Certificat\ émis|This\ certificate|Certificate\ issued)")
_NUMBER_LINE: Final = r"(?:news|web)[·:.]?\d{8}[·:.]?[A-Z][A-Z0-9]{1,7}[·:.]?\S{1,60}"
_NUMBER: Final = pattern(_NUMBER_LINE)
_NUMBER_AT_END: Final = pattern(rf"{_NUMBER_LINE}\Z")
# "Nom de la source" and its value on the next line, below a certificate that comes first
_PAPER_LABELS: Final = labels_of(
    publication="nom de la source, source name",
    _="type de source, source type, périodicité, periodicity, couverture géographique, geographical coverage, provenance, origin",
)
_LABEL_WORDS: Final = ("Nom de la source", "Source name", "Source Name")
_FIRST_LABEL: Final = r"(?:Nom\ de\ la\ source|Source\ [Nn]ame)\b"
# "Le Courrier d'Elmont • p. 7 • 187 mots", "p. 7"
_PAGE_AND_WORDS: Final = pattern(
    r"(?:(?P<publication>[^\r\n•]{2,80}?)\s•\s)?(?P<page>p\.\s?[^\r\n•]{1,20}?)?(?:\s•\s)?(?P<words>\d[\d\s,]{0,8}\s(?:mots|words))?"
)
_CERTIFIED: Final = pattern(rf"\s*+(?:[^\r\n]{{1,400}}+\s++){{1,3}}?{_FIRST_LABEL}")
# "Document 1 de 1" right above the claim of rights
_ABOVE_PAGE: Final = pattern(r"(?m)^Document\ \d++\ (?:de|of)\ \d++\s*+\Z")
_LONGEST_ABOVE: Final = 60  # characters


def _page_start(text: str, start: int, end: int) -> int | None:
    """Return the start of a claim of rights if the certificate and the paper's labels follow."""
    if not _CERTIFIED.match(text, end):
        return None
    above = _ABOVE_PAGE.search(text, max(0, start - _LONGEST_ABOVE), start)
    return above.start() if above else start


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read an article that Europresse certifies."""
    draft = RecordDraft("Europresse", text, lines, {}, _HEADINGS)
    end = next((i for i in range(len(lines)) if draft.opens(_CERTIFICATE, i) or draft.whole(_NUMBER, i, 400)), len(lines))
    dated, match = next(((i, found) for i in range(min(5, end)) if (found := draft.whole(_DAY_LINE, i, 160))), (0, None))
    if match is None or not stated_day(text, lines[dated].start, lines[dated].end):
        return None
    if end == len(lines) and not (dated and match["words"]):
        return None
    _note_paper_and_day(draft, dated, match)
    _note_article(draft, dated + 1, end)
    if end < len(lines):
        for i in range(end, len(lines)):
            draft.add_line("document" if draft.whole(_NUMBER, i, 400) else "certificate", lines[i])
    else:
        draft.report_truncation(lines[-1])
    return finished_document(draft)


def _read_page(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read an article whose certificate and whose paper's labels come first."""
    draft = RecordDraft("Europresse", text, lines, {}, _HEADINGS)
    labels = {i: _PAPER_LABELS[name] for i in range(len(lines)) if (name := draft.said(i).lower()) in _PAPER_LABELS}
    first = min(labels, default=len(lines))
    if not (labels.get(first) == "publication" and len(labels) > 1 and any(draft.opens(_CERTIFICATE, i) for i in range(first))):
        return None
    for i in range(first):
        number = _NUMBER_AT_END.search(text, lines[i].start, lines[i].end)
        stop = number.start() if number else lines[i].end
        draft.add("copyright" if draft.claims_rights(i) else "certificate", None, Span(lines[i].start, stop))
        draft.add("document", None, Span(stop, lines[i].end))
    i = first
    while i in labels and i + 1 < len(lines):
        draft.add(labels[i], Span(lines[i].start, lines[i].end), Span(lines[i + 1].start, lines[i + 1].end))
        i += 2
    while i < len(lines) and (draft.is_dated(i) or draft.whole(_PAGE_AND_WORDS, i, 160)):
        if found := draft.whole(_PAGE_AND_WORDS, i, 160):
            draft.add_groups(found)
        else:
            draft.add_line("published", lines[i])
        i += 1
    _note_article(draft, i, len(lines))
    return finished_document(draft)


def _note_article(draft: RecordDraft, title: int, end: int) -> None:
    """Note the title on a line, its decks, the author and the story below it."""
    if title >= end:
        return
    draft.add_line("headline", draft.lines[title])
    begun = _note_decks_and_author(draft, title + 1, end)
    for i in range(begun, end):
        if len(draft.said(i)) < _LONGEST_DECK and draft.opens(_ALSO_PUBLISHED, i) and not draft.label(i):
            draft.add_line("", draft.lines[i])
    draft.note_story(begun, end)


def _note_paper_and_day(draft: RecordDraft, dated: int, day: "regex.Match[str]") -> None:
    """Note the paper above the line with the day, and what else that line states."""
    text, paper = draft.text, draft.lines[0]
    draft.add_lines("publication", 0, min(dated, 1))
    draft.add_each("edition", 1, dated)
    section = day["section"]
    if section and (_SITE.fullmatch(section) or text.startswith(section, paper.start)):
        draft.add("", None, Span(*day.span("section")))
    else:
        draft.add_groups(day, "section")
    draft.add_groups(day, "published", "words", "page")


def _note_decks_and_author(draft: RecordDraft, first: int, end: int) -> int:
    """Note the decks under the title and the author, a name within three lines; return the line after them."""
    named = next((i for i in range(first, min(first + 3, end - 1)) if draft.whole(NAMES, i)), None)
    stop = next((k for k in range(first, end - 1) if draft.lines[k].gap), end - 1) if named is None else named
    i = first
    while i < stop and len(said := draft.said(i)) < _LONGEST_DECK and said[-1] not in ".!?»":
        draft.add_line("" if draft.opens(_ALSO_PUBLISHED, i) else "standfirst", draft.lines[i])
        i += 1
    if i == named:
        draft.add_line("byline", draft.lines[i])
        i += 1
    return i


FORM: Final = Form(
    "Europresse",
    "Europresse",
    ("ertificat", "news·", "news20", "news:20", " mots"),
    _read,
    (Mark("europresse_number", Place.LAST_LINE, rf"{_NUMBER_LINE} (?! \s{{1,9}}+ {_FIRST_LABEL} )"),),
)
PAGES: Final = Form(
    "Europresse, certificate first",
    "Europresse",
    _LABEL_WORDS,
    _read_page,
    (Mark("europresse_page", Place.FIRST_LINE, r"©\ \d{4}\ [^\r\n]{2,300}+", words=_LABEL_WORDS, cut=_page_start),),
)
