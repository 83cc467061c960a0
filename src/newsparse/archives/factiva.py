"""Factiva: the form with two-letter field codes, and the screen form without them."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import regex

from newsparse.archives.form import Form
from newsparse.archives.head_lines import FARTHEST_HEAD, HeadLine, count_line_ends, lines_above
from newsparse.archives.labelled_lines import COPYRIGHT, match_line
from newsparse.archives.line_runs import span_of_lines
from newsparse.archives.marks import Mark, Place
from newsparse.archives.printed_dates import stated_day
from newsparse.archives.record_draft import RecordDraft, cover_page, finished_document
from newsparse.archives.values import ArchiveDocument
from newsparse.knowledge.forenames import FORENAMES
from newsparse.knowledge.person_names import person_name
from newsparse.layout.lines import Line
from newsparse.patterns import pattern
from newsparse.span import Span

# The field codes of Factiva's documentation, in the order in which it prints them.
_CODES: Final = {
    "CLM": "",
    "SE": "section",
    "HD": "headline",
    "BY": "byline",
    "CR": "",
    "WC": "words",
    "PD": "published",
    "ET": "",
    "SN": "publication",
    "SC": "",
    "ED": "edition",
    "PG": "page",
    "VOL": "",
    "LA": "language",
    "CY": "copyright",
    "LP": "body",
    "TD": "body",
    "CX": "note",
    "ART": "caption",
    "CT": "",
    "RF": "",
    "CO": "",
    "IN": "",
    "NS": "",
    "RE": "",
    "IPC": "",
    "IPD": "",
    "PUB": "",
    "AN": "document",
}
# "HD  Pier reopens", "LP" alone; one space is enough before the story but not inside it: "IN the town".
_CODE: Final = pattern(rf"(?P<code>{'|'.join(sorted(_CODES, key=len, reverse=True))})(?P<gap>[ \t\u00a0]++|$)")
# Codes that one space may follow where the codes before the story have one space too: "NS c13 : Regulation", "PUB Elmford Media".
_SPACED_CODE: Final = pattern(r"(?:TD|CX|CT|RF|PUB|AN)\ \S|(?:CO|IN|NS|RE|IPC|IPD)\ [^\r\n:|]{1,20}+\s?[:|]\s")
# "Document ELMHER0020100112e61c0001f"
_NUMBER_LABEL: Final = r"(?:AN[\ \t\u00a0]++)?(?:Document|Dokument|Documento)[\ \t\u00a0]++"
_NUMBER: Final = r"[A-Z]{1,10}+(?=[A-Za-z]{0,4}\d{8})[A-Za-z0-9]{10,30}+"
_LAST_LINE: Final = pattern(rf"{_NUMBER_LABEL}(?P<id>{_NUMBER})")
_WORDS_LINE: Final = r"\d{1,3}(?:[.,\u00a0\ ]?\d{3}){0,3}+[\ \u00a0](?:words?|Wörter|Wort|mots?|palabras?|palavras?|woorden|parole)"
_WORDS: Final = pattern(_WORDS_LINE)
_TIME: Final = pattern(r"\d{1,2}:\d{2}(?:\s?[AP]M)?(?:\sGMT)?", regex.IGNORECASE)
_SOURCE_CODE: Final = pattern(r"[A-Z][A-Z0-9]{0,7}")
_LANGUAGE: Final = pattern(
    r"English|Deutsch|German|Français|Francais|French|Español|Spanish|Nederlands|Dutch|Italiano|Português|Portuguese|Italian|Englisch|Anglais|Inglés|Französisch|Spanisch|Allemand"
)
_PAGE: Final = pattern(r"[A-Z]{0,3}-?\d{1,4}[A-Z]?(?:[,;]\s?[A-Z]{0,3}-?\d{1,4}[A-Z]?)*")
_SECTION: Final = pattern(r"Section\s[A-Z0-9]{1,3};")
_VOLUME: Final = pattern(r"(?:Volume|Vol\.|Issue|Number|No\.|Band|Numéro|Número)\s.*", regex.IGNORECASE)
_BY_WORD: Final = pattern(r"(?:By|Von|Par|Por|Door|Di)\s")
# Lines of names: "Ann Poe", "ANA POE; Bo Lee", "Ann Poe and Bo Lee".
_PERSON: Final = person_name("de|del|la|van|von|der|den|di|da|y", 4)
_NAMES: Final = pattern(rf"{_PERSON}(?P<more>(?:\s*[,;&/]\s*|\s(?:and|und|et|y|e|en)\s){_PERSON}){{0,5}}")
_JOB_TITLE: Final = pattern(
    r"\b(?:correspondent|editor|reporter|writer|redakteur(?:in)?|korrespondent(?:in)?|correspondante?|corresponsal|redactora?)$",
    regex.IGNORECASE,
)
_FIRM_ENDING: Final = pattern(r"\b(?:Ltd|Inc|Co|Corp|Limited|Company|S\.?A|S\.?L|S\.?p\.?A|B\.?V|N\.?V|GmbH|AG|plc|PLC|LLC|Pty)\.?$")
# "Page 2 of 30 © 2019 Factiva, Inc. All rights reserved."
_PAGE_FOOT: Final = pattern(r"Page\ \d{1,4}(?:\ of\ \d{1,4})?\s++(?:©|\(c\))?[^\r\n]{0,20}Factiva[^\r\n]{0,60}")
# A line of names, a line of a job title.
_LONGEST_NAME_LINE: Final = 60
# The last line that the first code may open.
_LAST_FIRST_LINE: Final = 3
# The most codes before the story.
_MOST_HEAD_CODES: Final = 30
# Lines that the screen form prints between the word count and the story.
_MOST_HEAD_LINES: Final = 12


class _Code(NamedTuple):
    """A field code at the start of a line."""

    line: int
    code: str
    value_start: int


def _read_codes(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read the form with field codes."""
    ends = [i for i, line in enumerate(lines) if match_line(_LAST_LINE, text, line, 60)]
    end = ends[0] if ends else len(lines)
    codes = _field_codes(text, lines[:end])
    if not _is_record(text, lines, codes):
        return None
    draft = RecordDraft("Factiva", text)
    for each, after in zip(codes, [*codes[1:], _Code(end, "", 0)], strict=True):
        line, last = lines[each.line], lines[after.line - 1]
        value = each.value_start if each.value_start < line.end or each.line + 1 >= after.line else lines[each.line + 1].start
        known = _LAST_LINE.fullmatch(text, value, last.end)
        value = known.start("id") if known else value
        draft.add(_CODES[each.code], Span(line.start, line.start + len(each.code)), Span(value, last.end) if value < last.end else None)
    _note_document_end(draft, lines, ends)
    return finished_document(draft)


def _field_codes(text: str, lines: Sequence[Line]) -> list[_Code]:
    """List the codes that open fields; inside the story, most words in capitals at the start of a line are none."""
    found: list[_Code] = []
    story = False
    bare = spaced = False  # the layout of the codes before the story: alone on their lines, or one space before the values
    for i, line in enumerate(lines):
        match = _CODE.match(text, line.start, line.end)
        if match is None or (bare and match["gap"] and found[-1].line == i - 1 and found[-1].value_start >= lines[i - 1].end):
            continue  # "IN BRIEF: A fire", below "HD"
        # Inside the story, a code is set apart from its value and has not occurred before.
        apart = match["gap"] != " " or (spaced and _SPACED_CODE.match(text, line.start, line.end))
        if not story or (apart and all(each.code != match["code"] for each in found[:_MOST_HEAD_CODES])):
            bare = bare if found else not match["gap"]
            spaced = spaced if found else match["gap"] == " "
            found.append(_Code(i, match["code"], match.end()))
            story = story or match["code"] in ("LP", "TD")
    return found


def _is_record(text: str, lines: Sequence[Line], codes: Sequence[_Code]) -> bool:
    """Whether field codes are those of a record: headline, source, count or day, and story, with values that fit."""
    names = {each.code for each in codes}
    if not {"HD", "SN"} <= names or not names & {"WC", "PD"} or not names & {"LP", "TD"} or codes[0].line > _LAST_FIRST_LINE:
        return False
    counted = any(each.code == "WC" and text[each.value_start : each.value_start + 1].isdigit() for each in codes)
    dated = any(each.code == "PD" and _is_dated(text, lines[each.line]) for each in codes)
    alone = any(each.code in ("WC", "PD") and each.value_start >= lines[each.line].end for each in codes)
    return counted or dated or alone


def _note_document_end(draft: RecordDraft, lines: Sequence[Line], ends: Sequence[int]) -> None:
    """Note the document's identifier, and the lines after it."""
    if not ends:
        if not draft.has("document"):
            draft.report_truncation(lines[-1])
        return
    line = lines[ends[0]]
    match = _LAST_LINE.fullmatch(draft.text, line.start, line.end)
    if match:
        draft.add("document", Span(line.start, match.start("id")), Span(match.start("id"), line.end))
    if ends[0] + 1 < len(lines):
        if len(ends) > 1:
            draft.set_aside_others(lines[ends[0] + 1].start, lines[-1].end)
        else:
            draft.add("", None, span_of_lines(lines, ends[0] + 1, len(lines)))


def _read_screen(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read the form without codes: headline, byline, "512 words", date, source, language, copyright, story."""
    lines, feet = _without_page_feet(text, lines)
    count = next((i for i in range(min(_MOST_HEAD_LINES, len(lines))) if match_line(_WORDS, text, lines[i], 20)), 0)
    if not count or count + 2 >= len(lines) or not _is_dated(text, lines[count + 1]):
        return None
    ends = [i for i in range(count, len(lines)) if match_line(_LAST_LINE, text, lines[i], 60)]
    stop = min(count + _MOST_HEAD_LINES, ends[0] if ends else len(lines))
    rights = next((i for i in range(count + 2, stop) if COPYRIGHT.match(text, lines[i].start, lines[i].end)), None)
    spoken = next((i for i in range(count + 2, stop) if match_line(_LANGUAGE, text, lines[i], 400)), None)
    if spoken is None and rights is None:
        return None
    if not ends and (spoken is None or rights is None):
        return None
    draft = RecordDraft("Factiva", text)
    title = _byline_start(text, lines, count)
    if title < count:
        several = count - title > 1 and not _JOB_TITLE.search(text[lines[count - 1].start : lines[count - 1].end])
        draft.add("byline", None, span_of_lines(lines, title, count - several))
        if several:
            draft.add_line("", lines[count - 1])
    head = 0
    over = text[lines[0].start : lines[0].end]
    if title > 1 and (len(over.split()) <= 4 or _SECTION.match(over)):
        draft.add_line("section", lines[0])
        head = 1
    draft.add("headline", None, span_of_lines(lines, head, title))
    draft.add_line("words", lines[count])
    draft.add_line("published", lines[count + 1])
    last = max(i for i in (rights, spoken) if i is not None)
    _note_source(draft, [i for i in range(count + 2, last + 1) if i not in (rights, spoken)], lines)
    for key, i in (("copyright", rights), ("language", spoken)):
        if i is not None:
            draft.add_line(key, lines[i])
    close = ends[0] if ends else len(lines)
    if ends and close - 1 > last + 1 and _is_publisher(text, lines[close - 1]):
        draft.add_line("", lines[close - 1])
    for line in feet:
        draft.add_line("", line)
    _note_document_end(draft, lines, ends)
    return finished_document(draft)


def _without_page_feet(text: str, lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """Separate the lines that the archive prints at the foot of every page from the others."""
    if "Factiva, Inc" not in text:
        return lines, ()
    feet = [line for line in lines if match_line(_PAGE_FOOT, text, line, 100)]
    return [line for line in lines if not match_line(_PAGE_FOOT, text, line, 100)] if feet else lines, feet


def _note_source(draft: RecordDraft, between: Sequence[int], lines: Sequence[Line]) -> None:
    """Note the lines between date and language, in Factiva's order: time, source, its code, edition, page, volume."""
    text = draft.text
    named = coded = False
    pages = [i for i in between if match_line(_PAGE, text, lines[i], 20)]
    for i in between:
        line = lines[i]
        if match_line(_TIME, text, line, 400):
            draft.add_line("", line)
        elif not named:
            draft.add_line("publication", line)
            named = True
        elif not coded and match_line(_SOURCE_CODE, text, line, 20) and i not in pages[-1:]:
            draft.add_line("", line)
            coded = True
        else:
            draft.add_line("page" if i in pages[-1:] else "" if match_line(_VOLUME, text, line, 60) else "edition", line)


def _byline_start(text: str, lines: Sequence[Line], count: int) -> int:
    """Return the first line of the byline above the word count; the word count's own line if there is no byline."""
    if count < 2:
        return count
    last = text[lines[count - 1].start : lines[count - 1].end]
    if _BY_WORD.match(last):
        return count - 1
    if (
        count > 2
        and len(last) < _LONGEST_NAME_LINE
        and _BY_WORD.match(text, lines[count - 2].start, min(lines[count - 2].end, lines[count - 2].start + _LONGEST_NAME_LINE))
    ):
        return count - 2
    if count > 2 and _JOB_TITLE.search(last) and _NAMES.fullmatch(text, lines[count - 2].start, lines[count - 2].end):
        return count - 2
    above = text[lines[count - 2].start : lines[count - 2].end]
    names = _NAMES.fullmatch(last)
    if not names:
        return count
    # A section is shorter than the headline below it, and a headline longer than the name below it.
    if len(above.split()) > len(last.split()):
        return count - 1
    return count - 1 if names["more"] or last.split()[0].split("-")[0].lower() in FORENAMES else count


def _is_publisher(text: str, line: Line) -> bool:
    """Whether the last line before the document's number is the publisher's name."""
    said = text[line.start : line.end]
    return len(said) < 70 and (said[-1] not in '.!?"”»' or _FIRM_ENDING.search(said) is not None)


def _is_dated(text: str, line: Line) -> bool:
    return line.end - line.start < 60 and stated_day(text, line.start, line.end) is not None


# Codes of the head below the headline's, a day below the word count, a section's code above the headline's.
_CODES_BELOW: Final = pattern(r"(?:[^\r\n]{0,400}+[\r\n]++){1,6}?(?:BY|CR|WC|PD|SN)(?=[\s\u00a0])")
_LINE_BELOW: Final = pattern(r"\s*+(?P<line>[^\r\n]{1,80})")
_DAY: Final = pattern(r"\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?\s(?:de\s)?\d{4}")
_SECTION_CODE: Final = pattern(r"\ufeff?+(?:CLM|SE)(?:[ \t\u00a0][^\r\n]{0,80})?")
_BYLINE: Final = pattern(r"(?:By|Von|Par|Por|Door|Di)\s[^\r\n]{2,80}")
_LABEL: Final = pattern(r"[\p{Lu} /-]{4,30}+:(?!\S)|[^\r\n:]{3,30}:\s[^\r\n]{1,40}$")
_LONGEST_SECTION: Final = 4  # words of a section
_LONGEST_HEADLINE: Final = 200  # characters


def _document_start(text: str, start: int, end: int, least: int) -> int | None:
    """Return where a document begins: with the code of its headline or section, or its headline above the word count."""
    if text[start:end].lstrip("\ufeff \t").startswith("HD"):
        if not _CODES_BELOW.match(text, end, end + FARTHEST_HEAD):
            return None
        above = lines_above(text, start, least)[:2]
        return next((line.start for line in above if _SECTION_CODE.fullmatch(text, line.start, line.end)), start)
    below = _LINE_BELOW.match(text, end)
    above = lines_above(text, start, least)
    if not above or below is None or not _DAY.fullmatch(below["line"].rstrip()):
        return None
    return above[_head_start(text, above)].start


def _head_start(text: str, above: Sequence[HeadLine]) -> int:
    """Return which line above the word count is the first of the head: that of the headline, or of a section above it."""
    title = 0
    while (
        title + 1 < len(above)
        and title < 4
        and (not above[title].gap_above or (title == 0 and _BYLINE.fullmatch(text, above[0].start, above[0].end)))
    ):
        title += 1
    # Section, headline and names, with one blank line between each and more above them.
    first = title
    while first + 1 < len(above) and first < title + 2 and count_line_ends(text, above[first + 1].end, above[first].start) == 2:
        first += 1
    if not title < first < len(above) - 1 or count_line_ends(text, above[first + 1].end, above[first].start) <= 2:
        return title
    line = above[first]
    if line.end - line.start >= _LONGEST_HEADLINE or _LABEL.match(text, line.start, line.end):
        return title
    return first if first == 1 or len(text[line.start : line.end].split()) <= _LONGEST_SECTION else first - 1


_COVER: Final = pattern(r"Search\ Summary|Résumé\ de\ la\ recherche|Suchzusammenfassung|Resumen\ de\ la\ búsqueda", regex.IGNORECASE)
_WIDEST_COVER: Final = 24
_COVER_WORDS: Final = ("Results Found", "Timestamp", "Résultats", "Gefundene", "Resultados")


def _read_cover(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read the search summary at the end of an export."""
    if not lines or not match_line(_COVER, text, lines[0], _WIDEST_COVER) or not any(word in text for word in _COVER_WORDS):
        return None
    return cover_page("Factiva", text, lines)


CODES: Final = Form(
    "Factiva, field codes",
    "Factiva",
    ("HD",),
    _read_codes,
    (
        Mark("factiva_head", Place.HEAD, rf"HD(?:[\ \t\u00a0][^\r\n]{{0,400}}+)?|{_WORDS_LINE}", document_start=_document_start),
        Mark("factiva_end", Place.LAST_LINE, _NUMBER_LABEL + _NUMBER, needs_evidence=True),
    ),
)
SCREEN: Final = Form(
    "Factiva, as on the screen",
    "Factiva",
    ("words", "Wörter", "mots", "palabras", "palavras", "woorden", "parole"),
    _read_screen,
    on_top=True,
)
COVER: Final = Form("Factiva, search summary", "Factiva", (), _read_cover)
