"""Factiva: the form with two-letter field codes, and the screen form without them."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

import regex

from newsparse.archives.form import Form, Mark, Place
from newsparse.archives.printed_values import BYLINE, JOB_TITLE, NAMES
from newsparse.archives.record_draft import LabelMatch, RecordDraft, cover_form, finished_document, labels_of, match_line
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line
from newsparse.patterns import any_of, pattern
from newsparse.span import Span

# The field codes of Factiva's documentation.
_CODES: Final = labels_of(
    section="SE",
    headline="HD",
    byline="BY",
    words="WC",
    published="PD",
    publication="SN",
    edition="ED",
    page="PG",
    language="LA",
    copyright="CY",
    body="LP, TD",
    note="CX",
    caption="ART",
    document="AN",
    _="CLM, CR, ET, SC, VOL, CT, RF, CO, IN, NS, RE, IPC, IPD, PUB",
)
# "HD  Pier reopens", "LP" alone; one space is enough before the story but not inside it: "IN the town".
_CODE: Final = pattern(rf"(?P<code>{'|'.join(sorted(_CODES, key=len, reverse=True))})(?P<gap>[ \t\u00a0]++|$)")
# Codes that one space may follow: "NS c13 : Regulation", "PUB Elmford Media".
_SPACED_CODE: Final = pattern(r"(?:TD|CX|CT|RF|PUB|AN)\ \S|(?:CO|IN|NS|RE|IPC|IPD)\ [^\r\n:|]{1,20}+\s?[:|]\s")
# "Document ELMHER0020100112e61c0001f"
_NUMBER_LABEL: Final = r"(?:AN[\ \t\u00a0]++)?(?:Document|Dokument|Documento)[\ \t\u00a0]++"
_NUMBER: Final = r"[A-Z]{1,10}+(?=[A-Za-z]{0,4}\d{8})[A-Za-z0-9]{10,30}+"
_LAST_LINE: Final = pattern(rf"{_NUMBER_LABEL}(?P<document>{_NUMBER})")
_WORDS_LINE: Final = r"\d{1,3}(?:[.,\u00a0\ ]?\d{3}){0,3}+[\ \u00a0](?:words?|Wörter|Wort|mots?|palabras?|palavras?|woorden|parole)"
_WORDS: Final = pattern(_WORDS_LINE)
_TIME: Final = pattern(r"\d{1,2}:\d{2}(?:\s?[AP]M)?(?:\sGMT)?", regex.IGNORECASE)
_SOURCE_CODE: Final = pattern(r"[A-Z][A-Z0-9]{0,7}")
_LANGUAGE: Final = pattern(
    r"English|Deutsch|German|Français|Francais|French|Español|Spanish|Nederlands|Dutch|Italiano|Português|Portuguese|Italian|Englisch|Anglais"
    r"|Inglés|Französisch|Spanisch|Allemand"
)
_PAGE: Final = pattern(r"[A-Z]{0,3}-?\d{1,4}[A-Z]?(?:[,;]\s?[A-Z]{0,3}-?\d{1,4}[A-Z]?)*")
_SECTION: Final = pattern(r"Section\s[A-Z0-9]{1,3};")
_VOLUME: Final = pattern(r"(?:Volume|Vol\.|Issue|Number|No\.|Band|Numéro|Número)\s.*", regex.IGNORECASE)
_FIRM_ENDING: Final = pattern(r"\b(?:Ltd|Inc|Co|Corp|Limited|Company|S\.?A|S\.?L|S\.?p\.?A|B\.?V|N\.?V|GmbH|AG|plc|PLC|LLC|Pty)\.?$")
# "Page 2 of 30 © 2019 Factiva, Inc. All rights reserved."
_PAGE_FOOT: Final = pattern(r"Page\ \d{1,4}(?:\ of\ \d{1,4})?\s++(?:©|\(c\))?[^\r\n]{0,20}Factiva[^\r\n]{0,60}")
_LAST_FIRST_LINE: Final = 3  # that the first code may open
_MOST_HEAD_LINES: Final = 12  # between the word count and the story
_LONGEST_SECTION: Final = 4  # words
_LONGEST_PUBLISHER: Final = 70  # characters


def _read_codes(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read the form with field codes."""
    draft = RecordDraft("Factiva", text, lines)
    if not any(draft.opens(_CODE, i) for i in range(min(len(lines), _LAST_FIRST_LINE + 1))):
        return None  # "HD" in any text
    ends = [i for i in range(len(lines)) if draft.whole(_LAST_LINE, i)]
    end = ends[0] if ends else len(lines)
    codes = _field_codes(draft, end)
    if not _is_record(draft, codes):
        return None
    for i, after in pairwise([*codes, end]):
        draft.add_field(i, after, codes[i])
    _note_document_end(draft, ends)
    return finished_document(draft)


def _field_codes(draft: RecordDraft, end: int) -> dict[int, LabelMatch]:
    """The codes that open fields, by their lines; inside the story, most words in capitals at the start of a line are not codes."""
    found: dict[int, LabelMatch] = {}
    seen: set[str] = set()
    for i in range(end):
        match = draft.opens(_CODE, i)
        above = found.get(i - 1)
        if match is None or (match["gap"] and above and above.value_start >= draft.lines[i - 1].end):
            continue  # "IN BRIEF: A fire", below "HD"
        # Inside the story, a code is set apart from its value and has not occurred before.
        code, gap = match["code"], match["gap"]
        apart = gap != " " or draft.opens(_SPACED_CODE, i)
        if not seen & {"LP", "TD"} or (apart and code not in seen):
            found[i] = LabelMatch(_CODES[code], match.end("code"), match.end())
            seen.add(code)
    return found


def _is_record(draft: RecordDraft, codes: Mapping[int, LabelMatch]) -> bool:
    """Return True if field codes are those of a record: headline, source, count or day, and story, with values that fit."""
    if not {"headline", "publication", "body"} <= {found.key for found in codes.values()}:
        return False
    return any(
        found.value_start >= draft.lines[i].end or (draft.text[found.value_start].isdigit() if found.key == "words" else draft.is_dated(i))
        for i, found in codes.items()
        if found.key in ("words", "published")
    )


def _note_document_end(draft: RecordDraft, ends: Sequence[int]) -> None:
    """Note the document's identifier, and the lines after it."""
    match = draft.whole(_LAST_LINE, ends[0]) if ends else None
    if not match:
        if not draft.has("document"):
            draft.report_truncation(draft.lines[-1])
        return
    draft.add("document", Span(match.start(), match.start("document")), Span(*match.span("document")))
    draft.add_lines("", ends[0] + 1, len(draft.lines))


def _read_screen(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read the form without codes: headline, byline, "512 words", date, source, language, copyright, story."""
    feet = [line for line in lines if match_line(_PAGE_FOOT, text, line, 100)]
    lines = [line for line in lines if line not in feet]
    draft = RecordDraft("Factiva", text, lines)
    count = next((i for i in range(min(_MOST_HEAD_LINES, len(lines))) if draft.whole(_WORDS, i, 20)), 0)
    if not count or count + 2 >= len(lines) or not draft.is_dated(count + 1):
        return None
    ends = [i for i in range(count, len(lines)) if draft.whole(_LAST_LINE, i)]
    below = range(count + 2, min(count + _MOST_HEAD_LINES, ends[0] if ends else len(lines)))
    rights = next((i for i in below if draft.claims_rights(i)), 0)
    spoken = next((i for i in below if draft.whole(_LANGUAGE, i)), 0)
    if not (ends or (rights and spoken)):
        return None
    _note_title_and_author(draft, count)
    draft.add_line("words", lines[count])
    draft.add_line("published", lines[count + 1])
    last = max(rights, spoken)
    _note_source(draft, [i for i in range(count + 2, last + 1) if i not in (rights, spoken)])
    draft.add_lines("copyright", rights, rights + bool(rights))
    draft.add_lines("language", spoken, spoken + bool(spoken))
    if ends and ends[0] - 1 > last + 1:
        said = draft.said(ends[0] - 1)
        if len(said) < _LONGEST_PUBLISHER and (said[-1] not in '.!?"”»' or _FIRM_ENDING.search(said)):
            draft.add_line("", lines[ends[0] - 1])
    for line in feet:
        draft.add_line("", line)
    _note_document_end(draft, ends)
    return finished_document(draft)


def _note_title_and_author(draft: RecordDraft, count: int) -> None:
    """Note the section, headline and byline above the word count."""
    last = count - 1
    job = count > 2 and draft.whole(JOB_TITLE, last) is not None
    several = job or (count > 2 and draft.whole(BYLINE, last - 1) is not None)
    named = last - several
    signed = named > 0 and (draft.whole(BYLINE, named, 90) is not None or draft.whole(NAMES, named, 90) is not None)
    title = named if signed else count
    draft.add_lines("byline", title, count if job else min(named + 1, count))
    draft.add_lines("", named + 1, count if signed and not job else 0)
    over = draft.said(0)
    head = title > 1 and (len(over.split()) <= _LONGEST_SECTION or _SECTION.match(over) is not None)
    draft.add_lines("section", 0, int(head))
    draft.add_lines("headline", int(head), title)


def _note_source(draft: RecordDraft, between: Sequence[int]) -> None:
    """Note the lines between date and language, in Factiva's order: time, source, its code, edition, page, volume."""
    keys = {i: "" if draft.whole(_TIME, i, 400) or draft.whole(_VOLUME, i) else "edition" for i in between}
    source, *others = [i for i in between if not draft.whole(_TIME, i, 400)] or [-1]
    page = max((i for i in others if draft.whole(_PAGE, i, 20)), default=-1)
    code = next((i for i in others if i != page and draft.whole(_SOURCE_CODE, i, 20)), -1)
    for i, key in (keys | {code: "", page: "page", source: "publication"}).items():
        draft.add_lines(key, i, i + 1 if i >= 0 else i)


_COVER_WORDS: Final = ("Results Found", "Timestamp", "Résultats", "Gefundene", "Resultados")
_COVER: Final = (
    r"\s*+(?i:Search\ Summary|Résumé\ de\ la\ recherche|Suchzusammenfassung|Resumen\ de\ la\ búsqueda)[ \t]*+[\r\n]"
    rf"[\s\S]{{0,4000}}?{any_of(_COVER_WORDS)}"
)

_END: Final = Mark("factiva_end", Place.LAST_LINE, _NUMBER_LABEL + _NUMBER)
CODES: Final = Form("Factiva, field codes", "Factiva", ("HD",), _read_codes, (_END,))
SCREEN: Final = Form(
    "Factiva, as on the screen",
    "Factiva",
    ("words", "Wörter", "mots", "palabras", "palavras", "woorden", "parole"),
    _read_screen,
    on_top=True,
)
COVER: Final = cover_form("Factiva, search summary", "Factiva", _COVER_WORDS, _COVER)
