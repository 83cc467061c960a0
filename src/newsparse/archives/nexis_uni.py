"""Nexis Uni: title, paper and date, labels, "Body", the story, labels, "End of Document"; and the cover pages of Nexis."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.archives.form import Form, Mark, Place
from newsparse.archives.printed_values import is_weekday_or_time
from newsparse.archives.record_draft import RecordDraft, cover_form, finished_document
from newsparse.archives.values import ArchiveDocument
from newsparse.knowledge.languages.field_words import ABOVE_STORY, BELOW_STORY, BODY_HEADINGS, HEADINGS_BELOW_STORY
from newsparse.layout.lines import Line
from newsparse.patterns import pattern

# "Correction Appended": the line above a story that was corrected.
CORRECTION_APPENDED: Final = pattern(r"corrections?\ appended", regex.IGNORECASE)
ALL_LABELS: Final = BELOW_STORY | ABOVE_STORY

_END_LINE: Final = (
    r"End\ of\ Document|Ende\ des\ Dokuments|Dokumentende|Fin\ d[ue]\ document|Einde\ van\ (?:het\ )?document|Fin\ del\ documento"
)
_END: Final = pattern(_END_LINE, regex.IGNORECASE)
# The label of a story's length, in the languages of the archive.
_LENGTHS: Final = ("Length:", "Länge:", "Longueur:", "Lengte:", "Longitud:")
# The archive's header on every page: "Page 1 of 2", with the title repeated on the next line.
_PAGE_HEAD: Final = pattern(r"\ufeff?+(?:Page|Seite|Pagina|Página)\ \d{1,4}\ (?:of|von|de|van|sur|di)\ \d{1,4}")
# The foot of a page on its site: "About LexisNexis | Privacy Policy | Terms & Conditions | Copyright © 2024 LexisNexis"
_PAGE_FOOT: Final = pattern(r"About\ Lexis ?Nexis\b[^\r\n]{0,160}", regex.IGNORECASE)
_MOST_HEAD_LINES: Final = 8  # lines above the date: a title of several lines, the paper; lines between a title and a label
_LONGEST_HEADING: Final = 28  # characters
# Lines between "Body" and the story of some papers.
_ABSTRACT: Final = pattern(r"ABSTRACT|FULL\ TEXT")
_DISTRIBUTOR: Final = "Delivered by Newstex"


def _read(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read a document with its title at the top and "Body" above the story."""
    draft = RecordDraft("Nexis", text, lines, ALL_LABELS, HEADINGS_BELOW_STORY)
    ends = [i for i in range(len(lines)) if draft.whole(_END, i, _LONGEST_HEADING)]
    end = ends[0] if ends else len(lines)
    bodies = [i for i in range(end) if len(draft.said(i)) < 16 and draft.said(i).lower() in BODY_HEADINGS]
    # A picture may have no story.
    head = bodies[0] if bodies else next((i for i in range(1, end) if ends and draft.heading(i) is not None), None)
    if head is None or not _is_document(draft, head, end, ended=bool(ends)):
        return None
    apart = _page_lines(draft, head, end)
    if apart:
        for i in apart:
            draft.add_line("", lines[i])
        draft.lines = [line for i, line in enumerate(lines) if i not in apart]
        head, end = (at - sum(i < at for i in apart) for at in (head, end))
    _note_head(draft, head)
    if bodies:
        draft.add_heading(head)
    first = head + bool(bodies)
    draft.note_story(_story_start(draft, first, end), end, BELOW_STORY)
    if ends:
        draft.add_line("end", draft.lines[end])
    else:
        draft.report_truncation(draft.lines[max(end - 1, 0)])
    return finished_document(draft)


def _story_start(draft: RecordDraft, first: int, end: int) -> int:
    """Note lines that some papers print between "Body" and the story; return the line on which the story begins."""
    if first < end and _DISTRIBUTOR in draft.said(first):
        draft.add_line("", draft.lines[first])
        return first + 1
    if first < end and draft.whole(_ABSTRACT, first):
        draft.add_heading(first)
        full = next((i for i in range(first + 1, min(end, first + _MOST_HEAD_LINES)) if draft.said(i).startswith("FULL TEXT")), None)
        if full is None:
            return first + 1
        draft.add_lines("standfirst", first + 1, full)
        draft.add_heading(full)
        return full + 1
    return first


def _is_document(draft: RecordDraft, head: int, end: int, *, ended: bool) -> bool:
    """Return True if the archive's lines surround "Body": a length or a date above it, a load date or the end mark after it."""
    counted = any((found := draft.label(i)) and found.key == "words" for i in range(head))
    loads = any((found := draft.label(i)) and found.key == "loaded" for i in range(head, end))
    return (ended or counted) and (loads or any(draft.is_dated(i) for i in range(min(head, _MOST_HEAD_LINES))))


def _page_lines(draft: RecordDraft, head: int, end: int) -> list[int]:
    """The archive's lines at the foot of a page, and at the top of every page: its number, and the title repeated below."""
    paged = [i for i in range(end) if draft.whole(_PAGE_HEAD, i, 30)]
    feet = [i for i in range(len(draft.lines)) if draft.whole(_PAGE_FOOT, i, 180)]
    running = [i + 1 for i in paged if i + 1 < end and not draft.lines[i + 1].gap]
    titles = {draft.said(i) for i in range(head) if i not in running}
    return sorted({*feet, *paged, *(i for i in running if draft.said(i) in titles or i > running[0])})


def _note_head(draft: RecordDraft, head: int) -> None:
    """Note title, paper, date, edition, rights and labels above "Body"."""
    text, lines = draft.text, draft.lines
    first = next((i for i in range(head) if draft.label(i, ABOVE_STORY)), head)
    day = next((i for i in range(1, first) if draft.is_dated(i)), 0)
    rights = next((i for i in range(first) if draft.claims_rights(i)), first)
    # If the date is on the second line, the paper is on the first and the headline below them.
    led = day == 1 and first > 2 and rights != 2
    paper = 0 if led else day - 1 if day > 1 else min(1, max(rights - 1, 0))
    once = next((i for i in range(1, paper) if draft.said(i) == draft.said(0)), paper)  # repeated below itself
    draft.add_lines("headline", 0, once)
    draft.add_each("", once, paper)
    if paper < rights:
        draft.add_line("publication" if led or paper else "headline", lines[paper])
    keys = iter(("headline", "edition") if led else ("edition",))
    stop = max(rights, day + 1)
    for i in range(paper + 1, stop):
        of_day = is_weekday_or_time(text, lines[i].start, lines[i].end) or draft.whole(CORRECTION_APPENDED, i) or draft.is_dated(i)
        key = "published" if i == day else "copyright" if draft.claims_rights(i) else "" if of_day else next(keys, "")
        draft.add_line(key, lines[i])
    draft.note_record(stop, head)


FORM: Final = Form(
    "Nexis Uni",
    "Nexis",
    ("End of Document", "Ende des Dokuments", "Dokumentende", "Fin du document"),
    _read,
    (Mark("nexis_uni_end", Place.LAST_LINE, _END_LINE, words=(*_LENGTHS, "Load-Date:", "Ladedatum:")),),
    _LENGTHS,
)

# Two statements of a query, among the first lines of a cover page; a single one proves nothing.
_STATEMENT: Final = (
    r"(?:(?:(?:Download|Print)\ Request|Time\ Of\ Request|Send\ To|Terms|Search\ Terms|Source|Combined\ Source|Project\ ID|User\ Name"
    r"|Date\ and\ Time|Job\ Number|Client/Matter|Printopdracht|Tijdstip\ printopdracht|Verzenden\ naar|Zoektermen|Bron):"
    r"|Documents?\ \(\d++\)[\r\n])"
)
_REQUEST_LINE: Final = r"""(?:(?:Download|Print|Email|Delivery)\ Request|Printopdracht|Druckauftrag|User\ Name):[^\r\n]{0,400}+
    (?= \s{1,20}+ (?:Time\ Of\ Request|Tijdstip|Zeitpunkt|Date\ and\ Time)[^\r\n]{0,40}: )"""
_COVER_LINE: Final = r"""Dokumente?\ \(\d++\) | Documents?\ \(\d++\)
    | (?: Client/Matter | Search\ (?:Terms|Type) | Narrowed\ by | Content\ Type | User\ Name | Date\ and\ Time | Job\ Number )
      [:\t][^\r\n]{0,2000}+
    | News\t[^\r\n]{0,2000}+"""
COVER: Final = cover_form(
    "Nexis, cover page",
    "Nexis",
    ("Request", "Job Number", "Printopdracht", "Send To"),
    rf"(?:[^\r\n]*+\s++){{0,10}}?{_STATEMENT}(?:[^\r\n]*+\s++){{1,10}}?{_STATEMENT}",
    (Mark("nexis_request", Place.FIRST_LINE, _REQUEST_LINE), Mark("nexis_cover", Place.COVER_LINE, _COVER_LINE)),
)
