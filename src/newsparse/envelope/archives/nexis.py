"""Nexis: the old form, a numbered document with labels in capitals, and Nexis Uni with its "Body"."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.envelope.archives.blocks import covered, runs
from newsparse.envelope.archives.days import stated_day
from newsparse.envelope.archives.form import COPYRIGHT, Draft, Form, finish, is_line, labelled
from newsparse.envelope.values import Envelope
from newsparse.layout.lines import Line
from newsparse.span import Span

# "2 of 100 DOCUMENTS", "Dokument 2 von 100", "Document 2 de 100"
NUMBERED: Final = regex.compile(
    r"(?:FOCUS\ -\ )?\d{1,6}\ (?:of|von|de|van)\ \d{1,6}\ (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN)"
    r"|(?:Dokument|Document)\ \d{1,6}\ (?:von|de|van|of)\ \d{1,6}"
)
END: Final = regex.compile(r"End\ of\ Document|Ende\ des\ Dokuments|Fin\ du\ document|Einde\ van\ (?:het\ )?document", regex.IGNORECASE)
# What a cover page states, of which one line alone says nothing.
_COVER: Final = regex.compile(
    r"(?:(?:Download|Print)\ Request|Time\ Of\ Request|Send\ To|Terms|Search\ Terms"
    r"|Source|Combined\ Source|Project\ ID|User\ Name|Date\ and\ Time"
    r"|Job\ Number|Client/Matter|Printopdracht|Tijdstip\ printopdracht|Verzenden\ naar|Zoektermen|Bron):|Documents?\ \(\d++\)$"
)
# "Late Edition - Final", "Home Edition", "Fernausgabe", "1. Edition", "FINAL EDITION", "Correction Appended"
_EDITION: Final = regex.compile(
    r"\b(?:edition|\p{L}*ausgabe|édition|editie|edición|edizione|final|first|second|early|late|correction\sappended|correction)\b",
    regex.IGNORECASE,
)
# "March 3, 1996, Sunday, Late Edition - Final"
_SAME_LINE: Final = regex.compile(
    r",\s(?P<edition>[^,\r\n]{0,30}\b(?:Edition|Final|Ausgabe|Édition|Editie)\b[^\r\n]{0,40})$", regex.IGNORECASE
)
# "March 2019", "Winter 2019", "März/April 2019": the day of a monthly is not known.
_MONTHLY: Final = regex.compile(r"\p{Lu}?\p{L}{2,9}(?:[/-]\p{L}{3,9})?\s(?:19|20)\d\d", regex.IGNORECASE)
# A label in capitals that no list holds; it counts between two that are listed.
_OTHER: Final = regex.compile(r"\p{Lu}[\p{Lu} /-]{2,30}+:\s")
# "Page 1 of 2", with the title once more on the next line: what the archive prints on every page.
_PAGED: Final = regex.compile(r"(?:Page|Seite|Pagina|Página)\ \d{1,4}\ (?:of|von|de|van|sur|di)\ \d{1,4}")
# A list of a thousand documents with three lines each.
_LONGEST: Final = 4_000
_BODY: Final = frozenset({"body", "text", "corps", "corps du texte", "tekst", "volltext"})
_GRAPHIC: Final = frozenset({"graphic", "grafik", "illustration", "graphique", "grafiek", "afbeelding"})
_REMARKS: Final = frozenset({"notes", "note", "correction", "anmerkung", "hinweis"})
_CLASSES: Final = _REMARKS | frozenset({"classification", "klassifizierung", "classificatie", "notes", "correction"})
# Before the story: English, German, French, Dutch.
_HEAD: Final = {
    "byline": "byline",
    "autor": "byline",
    "auteur": "byline",
    "author": "byline",
    "section": "section",
    "rubrik": "section",
    "rubrique": "section",
    "rubriek": "section",
    "sectie": "section",
    "length": "words",
    "länge": "words",
    "longueur": "words",
    "lengte": "words",
    "dateline": "dateline",
    "ort": "dateline",
    "origine": "dateline",
    "lieu": "dateline",
    "plaats": "dateline",
    "origen": "dateline",
    "headline": "headline",
    "kop": "headline",
    "titre": "headline",
    "title": "headline",
    "überschrift": "headline",
    "titel": "headline",
    "highlight": "standfirst",
    "zusammenfassung": "standfirst",
    "samenvatting": "standfirst",
    "untertitel": "standfirst",
    "vorspann": "standfirst",
    "sous-titre": "standfirst",
    "chapeau": "standfirst",
    "encart": "standfirst",
    "sección": "section",
    "sezione": "section",
    "longitud": "words",
    "extensión": "words",
    "lunghezza": "words",
    "autore": "byline",
    "titular": "headline",
    "titolo": "headline",
    "kolom": "",
    "column": "",
    "show": "",
    "anchors": "",
    "anchor": "",
    "host": "",
    "guests": "",
    "reporters": "",
    "network": "",
    "medium": "",
    "type": "",
    "transcript": "",
    "source": "",
    "series": "",
    "serie": "",
    "tekst": "body",
    "body": "body",
    "text": "body",
    "edition": "edition",
    "ausgabe": "edition",
    "editie": "edition",
}
# After it.
_TAIL: Final = {
    "load-date": "loaded",
    "update": "loaded",
    "ladedatum": "loaded",
    "date-chargement": "loaded",
    "date de chargement": "loaded",
    "laaddatum": "loaded",
    "fecha-carga": "loaded",
    "fecha de carga": "loaded",
    "data-caricamento": "loaded",
    "language": "language",
    "sprache": "language",
    "langue": "language",
    "taal": "language",
    "idioma": "language",
    "lingua": "language",
    "graphic": "caption",
    "grafik": "caption",
    "graphique": "caption",
    "grafiek": "caption",
    "gráfico": "caption",
    "graphics": "caption",
    "illustration": "caption",
    "afbeelding": "caption",
    "publication-type": "",
    "publication type": "",
    "pub-type": "",
    "publikationstyp": "",
    "type-publication": "",
    "publicatietype": "",
    "document-type": "",
    "dokumenttyp": "",
    "doc-type": "",
    "journal-code": "",
    "journal code": "",
    "zeitungscode": "",
    "code-revue": "",
    "correction": "note",
    "correction-date": "",
    "notes": "note",
    "acc-no": "document",
    "subject": "",
    "company": "",
    "organization": "",
    "person": "",
    "ticker": "",
    "industry": "",
    "geographic": "",
    "city": "",
    "state": "",
    "country": "",
    "distribution": "",
    "url": "",
    "type": "",
    "cr": "copyright",
}
_ALL: Final = _TAIL | _HEAD


def _read_old(text: str, lines: Sequence[Line]) -> Envelope | None:
    """Read a numbered document with labels in capitals."""
    marks = [i for i, line in enumerate(lines) if is_line(NUMBERED, text, line, 40)]
    begin = marks[0] + 1 if marks else 0
    end = marks[1] if len(marks) > 1 else len(lines)
    labels = [(i, found) for i in range(begin, end) if (found := labelled(text, lines[i], _ALL)) and _capitals(text, lines[i], found[1])]
    keys = {found[0] for _, found in labels}
    if not labels or not (marks or ("words" in keys and keys & {"loaded", "language"})):
        return _bare(text, lines, marks) if marks else None
    draft = Draft("Nexis", text)
    if marks:
        draft.add("cover", None, covered(lines, 0, marks[0])) if marks[0] else None
        draft.line("document", lines[marks[0]])
    if len(marks) > 1:
        draft.other(lines[marks[1]].start, lines[-1].end)
    # "SHOW: ..." stands over the day of a broadcast, with the labels of the record below it.
    first = next((i for k, (i, found) in enumerate(labels) if found[0] or _stands(text, lines, labels, k, end)), labels[0][0])
    _title(draft, lines, begin, first)
    body = _labels(draft, lines, first, end)
    tail = _tail(text, lines, body, end)
    if tail < end:
        _labels(draft, lines, tail, end, closing=True)
    else:
        draft.truncated(lines[max(end - 1, 0)])
    for i, found in labels:
        if body <= i < tail and lines[i].gap:
            draft.stray(lines[i], found[1])
    return finish(draft)


def _bare(text: str, lines: Sequence[Line], marks: Sequence[int]) -> Envelope | None:
    """Read a run of document numbers without labels: an export of which nothing is left, or a list of such lines."""
    if len(marks) < len(lines) and len(marks) < 2:
        return None
    draft = Draft("Nexis", text)
    draft.line("document", lines[marks[0]])
    if len(marks) > 1:
        draft.other(lines[marks[1]].start, lines[-1].end)
    draft.truncated(lines[max(marks[0] + 1 - 1, 0)])
    return finish(draft)


def _capitals(text: str, line: Line, name: int) -> bool:
    return text[line.start : name].isupper()


def _stands(text: str, lines: Sequence[Line], labels: Sequence[tuple[int, tuple[str, int, int]]], k: int, end: int) -> bool:
    """Whether no line with a day stands between a label and the next one."""
    stop = labels[k + 1][0] if k + 1 < len(labels) else end
    return not any(_dated(text, lines[i]) for i in range(labels[k][0] + 1, min(stop, labels[k][0] + 6)))


def _title(draft: Draft, lines: Sequence[Line], begin: int, first: int) -> None:
    """Read what stands between the number and the first label: publication, date, edition, headline."""
    text = draft.text
    dated = editions = False
    rest: list[tuple[int, int]] = []
    for start, stop in runs(lines, begin, first):
        if COPYRIGHT.match(text, lines[start].start, lines[start].end):
            named = start + 1
            while named < stop and (COPYRIGHT.match(text, lines[named].start, lines[named].end) or dated):
                named += 1
            draft.add("copyright", None, covered(lines, start, named))
            start = named  # noqa: PLW2901
            if start == stop:
                continue
        span = covered(lines, start, stop)
        if (found := labelled(text, lines[start], _HEAD)) and stop == start + 1:
            draft.labelled(lines[start], found)
        elif not dated and (day := next((i for i in range(start, min(stop, start + 4)) if _dated(text, lines[i])), None)) is not None:
            named, last = (rest[0][0], rest[-1][1]) if rest else (start, day)
            if day > named:
                draft.add("publication", None, covered(lines, named, day if day > start else last))
            rest.clear()
            edition = _SAME_LINE.search(text, lines[day].start, lines[day].end)
            draft.add("published", None, Span(lines[day].start, edition.start() if edition else lines[day].end))
            if edition:
                draft.add("edition", None, Span(edition.start("edition"), lines[day].end))
            after = day + 1
            while after < stop and (_EDITION.search(text, lines[after].start, lines[after].end) or stop < first):
                after += 1
            editions = edition is not None or after > day + 1
            if after > day + 1:
                draft.add("edition", None, covered(lines, day + 1, after))
            if after < stop:
                rest.append((after, stop))
            dated = True
        elif dated and not rest and stop == start + 1 and not editions and _EDITION.search(text, span.start, span.end) and stop < first:
            draft.add("edition", None, span)
            editions = True
        else:
            rest.append((start, stop))
    if rest and not dated:
        draft.add("publication", None, covered(lines, *rest.pop(0)))
    if rest:
        draft.add("headline", None, covered(lines, rest[0][0], rest[-1][1]))


def _dated(text: str, line: Line) -> bool:
    if line.end - line.start >= 80:
        return False
    return stated_day(text, line.start, line.end) is not None or _MONTHLY.fullmatch(text, line.start, line.end) is not None


def _labels(draft: Draft, lines: Sequence[Line], first: int, end: int, *, closing: bool = False) -> int:
    """Note the labels of a run of label lines; return the line on which the run is over."""
    text, i = draft.text, first
    while i < end:
        found = labelled(text, lines[i], _TAIL if closing else _HEAD)
        if found is None:
            if not closing:
                return i
            span = covered(lines, i, i + 1)
            draft.add("copyright" if COPYRIGHT.search(text, span.start, min(span.end, span.start + 400)) else "", None, span)
            i += 1
            continue
        key, name, value = found
        stop = i + 1
        while key != "words" and stop < end and not lines[stop].gap and not _begins(text, lines[stop]):
            stop += 1
        if value >= lines[i].end and stop > i + 1:
            value = lines[i + 1].start
        last = lines[stop - 1].end
        if key == "body":
            draft.add("body", Span(lines[i].start, name), None)
            return i + 1
        draft.add(key, Span(lines[i].start, name), Span(value, last) if value < last else None)
        i = stop
    return i


def _begins(text: str, line: Line) -> bool:
    """Whether a line is no more of the value before it: another label, or a claim of rights."""
    return labelled(text, line, _ALL) is not None or COPYRIGHT.match(text, line.start, line.end) is not None


def _tail(text: str, lines: Sequence[Line], body: int, end: int) -> int:
    """Return the line on which the labels after the story begin: from the end backwards, run by run."""
    tail = end
    for start, stop in reversed(list(runs(lines, body, end))):
        first = next((k for k in range(start, stop) if _tailing(text, lines[k])), None)
        if first == start:
            tail = start
        elif first is not None and tail in (stop, end):
            return first
        elif tail == end or (lines[start].indent < 4 and not _OTHER.match(text, lines[start].start, lines[start].end)):
            break
    return tail


def _tailing(text: str, line: Line) -> bool:
    """Whether a line is a label that stands behind stories, or claims rights."""
    found = labelled(text, line, _TAIL)
    return (found is not None and _capitals(text, line, found[1])) or COPYRIGHT.match(text, line.start, line.end) is not None


def _read_uni(text: str, lines: Sequence[Line]) -> Envelope | None:
    """Read a document of Nexis Uni: title, labels, "Body", story, labels, "End of Document"."""
    bodies = [i for i, line in enumerate(lines) if line.end - line.start < 16 and text[line.start : line.end].lower() in _BODY]
    if not bodies:
        return None
    head = bodies[0]
    words = next((i for i in range(head) if (found := labelled(text, lines[i], _HEAD)) and found[0] == "words"), None)
    ends = [i for i in range(head, len(lines)) if is_line(END, text, lines[i], 28)]
    loads = any((found := labelled(text, lines[i], _TAIL)) and found[0] == "loaded" for i in range(head, len(lines)))
    if not (words is not None and (loads or head - words < 8)) and not (
        ends and (loads or any(_dated(text, line) for line in lines[:head][:8]))
    ):
        return None
    draft = Draft("Nexis", text)
    end = ends[0] if ends else len(lines)
    if ends and end + 1 < len(lines):
        draft.other(lines[end + 1].start, lines[-1].end)
    paged = [i for i in range(end) if is_line(_PAGED, text, lines[i], 30)]
    if paged:
        lines, head, end = _unpaged(draft, lines, paged, head, end)
    first = next((i for i in range(head) if labelled(text, lines[i], _HEAD)), head)
    # Where the day stands on the second line, the paper is on the first and the headline below them.
    led = head > 1 and _dated(text, lines[1]) and first > 2 and not COPYRIGHT.search(text, lines[2].start, lines[2].end)
    order = iter(("publication", "headline") if led else ("headline", "publication"))
    i = 0
    while i < first:
        line = lines[i]
        if COPYRIGHT.search(text, line.start, min(line.end, line.start + 120)):
            draft.line("copyright", line)
        elif i and _dated(text, line):
            draft.line("published", line)
        else:
            draft.line(next(order, "edition"), line)
        i += 1
    i = _labels(draft, lines, first, head)
    while i < head:
        draft.line("", lines[i])
        i += 1
    draft.add("body", Span(lines[head].start, lines[head].end), None)
    tail = next((k for k in range(head + 1, end) if _closes(text, lines[k])), end)
    k = tail
    while k < end and (text[lines[k].start : lines[k].end].lower() in _GRAPHIC | _REMARKS):
        name = Span(lines[k].start, lines[k].end)
        stop = next((j for j in range(k + 1, end) if _closes(text, lines[j])), end)
        key = "caption" if name.of(text).lower() in _GRAPHIC else "note"
        draft.add(key, name, covered(lines, k + 1, stop) if stop > k + 1 else None)
        k = stop
    if head + 1 < tail and "Delivered by Newstex" in text[lines[head + 1].start : lines[head + 1].end]:
        draft.line("", lines[head + 1])
    if k < end:
        _labels(draft, lines, k, end, closing=True)
    if ends:
        draft.line("end", lines[end])
    else:
        draft.truncated(lines[max(end - 1, 0)])
    return finish(draft)


def _unpaged(draft: Draft, lines: Sequence[Line], paged: Sequence[int], head: int, end: int) -> tuple[Sequence[Line], int, int]:
    """Set aside the lines that the archive prints on top of every page; return the others, and where "Body" and the end are now."""
    text = draft.text
    apart = set(paged)
    running = [i + 1 for i in paged if i + 1 < end and not lines[i + 1].gap]
    titles = {text[lines[i].start : lines[i].end] for i in running}
    apart.update(i for i in running if len(running) == 1 or len(titles) == 1)
    for i in sorted(apart):
        draft.line("", lines[i])
    kept = [line for i, line in enumerate(lines) if i not in apart]
    return kept, head - sum(i < head for i in apart), end - sum(i < end for i in apart)


def _closes(text: str, line: Line) -> bool:
    """Whether a line ends the story: a heading of what follows it, or the date of loading."""
    if line.end - line.start < 20 and text[line.start : line.end].lower() in _GRAPHIC | _CLASSES:
        return True
    found = labelled(text, line, _TAIL)
    return found is not None and found[0] == "loaded"


def _read_cover(text: str, lines: Sequence[Line]) -> Envelope | None:
    """Read a cover page: what was asked for, when, and the list of what was found."""
    known = sum(_COVER.match(text, line.start, line.end) is not None for line in lines[:12])
    if known < 2 or len(lines) > _LONGEST:
        return None
    draft = Draft("Nexis", text)
    for line in lines:
        draft.line("cover", line)
    return finish(draft)


COVER: Final = Form("Nexis", ("Request", "Job Number", "Printopdracht", "Send To"), _read_cover)
NEXIS: Final = Form("Nexis", ("LENGTH:", "LÄNGE:", "LONGUEUR:", "LENGTE:", "DOCUMENTS", "Dokument ", "Document "), _read_old)
NEXIS_UNI: Final = Form("Nexis", ("Length:", "Länge:", "Longueur:", "Lengte:", "End of Document"), _read_uni)
