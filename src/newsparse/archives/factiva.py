"""Factiva: the form with two-letter field codes, and the screen form without them."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.archives.line_runs import covered
from newsparse.archives.printed_dates import stated_day
from newsparse.archives.record_draft import COPYRIGHT, Draft, finish, is_line
from newsparse.archives.values import ArchiveDocument
from newsparse.knowledge.forenames import FORENAMES
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
_SPACED: Final = pattern(r"(?:TD|CX|CT|RF|PUB|AN)\ \S|(?:CO|IN|NS|RE|IPC|IPD)\ [^\r\n:|]{1,20}+\s?[:|]\s")
# "Document ELMHER0020100112e61c0001f"
ENDS: Final = pattern(
    r"(?:AN[ \t\u00a0]++)?(?:Document|Dokument|Documento)\s++(?P<id>[A-Z]{1,10}+(?=[A-Za-z]{0,4}\d{8})[A-Za-z0-9]{10,30}+)"
)
_WORDS: Final = pattern(r"\d{1,3}(?:[.,\u00a0 ]?\d{3})*+\s(?:words?|Wörter|Wort|mots?|palabras?|palavras?|woorden|parole)")
_TIME: Final = pattern(r"\d{1,2}:\d{2}(?:\s?[AP]M)?(?:\sGMT)?", regex.IGNORECASE)
_CODE_LINE: Final = pattern(r"[A-Z][A-Z0-9]{0,7}")
_LANGUAGE: Final = pattern(
    r"English|Deutsch|German|Français|Francais|French|Español|Spanish|Nederlands|Dutch|Italiano|Português|Portuguese|Italian|Englisch|Anglais|Inglés|Französisch|Spanisch|Allemand"
)
_PAGE: Final = pattern(r"[A-Z]{0,3}-?\d{1,4}[A-Z]?(?:[,;]\s?[A-Z]{0,3}-?\d{1,4}[A-Z]?)*")
_SECTION: Final = pattern(r"Section\s[A-Z0-9]{1,3};")
_VOLUME: Final = pattern(r"(?:Volume|Vol\.|Issue|Number|No\.|Band|Numéro|Número)\s.*", regex.IGNORECASE)
_BY: Final = pattern(r"(?:By|Von|Par|Por|Door|Di)\s")
# Lines of names: "Ann Poe", "ANA POE; Bo Lee", "Ann Poe and Bo Lee".
_PERSON: Final = r"\p{Lu}[\p{L}.'’-]*+(?:\s(?:de|del|la|van|von|der|den|di|da|y|\p{Lu}[\p{L}.'’-]*+)){1,4}"
_NAMES: Final = pattern(rf"{_PERSON}(?P<more>(?:\s*[,;&/]\s*|\s(?:and|und|et|y|e|en)\s){_PERSON}){{0,5}}")
_TITLE: Final = pattern(
    r"\b(?:correspondent|editor|reporter|writer|redakteur(?:in)?|korrespondent(?:in)?|correspondante?|corresponsal|redactora?)$",
    regex.IGNORECASE,
)
_FIRM: Final = pattern(r"\b(?:Ltd|Inc|Co|Corp|Limited|Company|S\.?A|S\.?L|S\.?p\.?A|B\.?V|N\.?V|GmbH|AG|plc|PLC|LLC|Pty)\.?$")
# "Page 2 of 30 © 2019 Factiva, Inc. All rights reserved."
_FOOT: Final = pattern(r"Page\ \d{1,4}(?:\ of\ \d{1,4})?\s++(?:©|\(c\))?[^\r\n]{0,20}Factiva[^\r\n]{0,60}")
# A line of names, a line of a job title.
_SHORT: Final = 60
# The most codes before the story.
_HEADS: Final = 30
# Lines that the screen form prints between the word count and the story.
_HEADER: Final = 12


def read_codes(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read the form with field codes."""
    found: list[tuple[int, str, int]] = []
    story = False
    ends = [i for i, line in enumerate(lines) if is_line(ENDS, text, line, 60)]
    end = ends[0] if ends else len(lines)
    bare = spaced = False  # the layout of the codes before the story: alone on their lines, or one space before the values
    for i in range(end):
        match = _CODE.match(text, lines[i].start, lines[i].end)
        if match is None or (bare and match["gap"] and found[-1][0] == i - 1 and found[-1][2] >= lines[i - 1].end):
            continue  # "IN BRIEF: A fire", below "HD"
        # Inside the story, a code is set apart from its value and has not occurred before.
        apart = match["gap"] != " " or (spaced and _SPACED.match(text, lines[i].start, lines[i].end))
        if not story or (apart and all(code != match["code"] for _, code, _ in found[:_HEADS])):
            bare = bare if found else not match["gap"]
            spaced = spaced if found else match["gap"] == " "
            found.append((i, match["code"], match.end()))
            story = story or match["code"] in ("LP", "TD")
    codes = {code for _, code, _ in found}
    if not {"HD", "SN"} <= codes or not codes & {"WC", "PD"} or not codes & {"LP", "TD"} or found[0][0] > 3:
        return None
    counted = any(code == "WC" and text[after : after + 1].isdigit() for _, code, after in found)
    dated = any(code == "PD" and _dated(text, lines[i]) for i, code, _ in found)
    alone = any(code in ("WC", "PD") and after >= lines[i].end for i, code, after in found)
    if not (counted or dated or alone):
        return None
    draft = Draft("Factiva", text)
    for (i, code, after), (stop, _, _) in zip(found, [*found[1:], (end, "", 0)], strict=True):
        name = Span(lines[i].start, lines[i].start + len(code))
        value = after if after < lines[i].end or i + 1 >= stop else lines[i + 1].start
        known = ENDS.fullmatch(text, value, lines[stop - 1].end)
        value = known.start("id") if known else value
        span = Span(value, lines[stop - 1].end) if value < lines[stop - 1].end else None
        draft.add(_CODES[code], name, span)
    _end(draft, lines, ends)
    return finish(draft)


def _end(draft: Draft, lines: Sequence[Line], ends: Sequence[int]) -> None:
    """Note the document's identifier, and the lines after it."""
    if not ends:
        if not any(item.key == "document" for item in draft.items):
            draft.truncated(lines[-1])
        return
    line = lines[ends[0]]
    match = ENDS.fullmatch(draft.text, line.start, line.end)
    if match:
        draft.add("document", Span(line.start, match.start("id")), Span(match.start("id"), line.end))
    if ends[0] + 1 < len(lines):
        if len(ends) > 1:
            draft.other(lines[ends[0] + 1].start, lines[-1].end)
        else:
            draft.add("", None, covered(lines, ends[0] + 1, len(lines)))


def read_screen(text: str, lines: Sequence[Line]) -> ArchiveDocument | None:
    """Read the form without codes: headline, byline, "512 words", date, source, language, copyright, story."""
    lines, feet = _footed(text, lines)
    count = next((i for i in range(min(_HEADER, len(lines))) if is_line(_WORDS, text, lines[i], 20)), 0)
    if not count or count + 2 >= len(lines) or not _dated(text, lines[count + 1]):
        return None
    ends = [i for i in range(count, len(lines)) if is_line(ENDS, text, lines[i], 60)]
    stop = min(count + _HEADER, ends[0] if ends else len(lines))
    rights = next((i for i in range(count + 2, stop) if COPYRIGHT.match(text, lines[i].start, lines[i].end)), None)
    spoken = next((i for i in range(count + 2, stop) if is_line(_LANGUAGE, text, lines[i], 400)), None)
    if spoken is None and rights is None:
        return None
    if not ends and (spoken is None or rights is None):
        return None
    draft = Draft("Factiva", text)
    title = _signed(text, lines, count)
    if title < count:
        several = count - title > 1 and not _TITLE.search(text[lines[count - 1].start : lines[count - 1].end])
        draft.add("byline", None, covered(lines, title, count - several))
        if several:
            draft.line("", lines[count - 1])
    head = 0
    over = text[lines[0].start : lines[0].end]
    if title > 1 and (len(over.split()) <= 4 or _SECTION.match(over)):
        draft.line("section", lines[0])
        head = 1
    draft.add("headline", None, covered(lines, head, title))
    draft.line("words", lines[count])
    draft.line("published", lines[count + 1])
    last = max(i for i in (rights, spoken) if i is not None)
    _source(draft, [i for i in range(count + 2, last + 1) if i not in (rights, spoken)], lines)
    for key, i in (("copyright", rights), ("language", spoken)):
        if i is not None:
            draft.line(key, lines[i])
    close = ends[0] if ends else len(lines)
    if ends and close - 1 > last + 1 and _publishes(text, lines[close - 1]):
        draft.line("", lines[close - 1])
    for line in feet:
        draft.line("", line)
    _end(draft, lines, ends)
    return finish(draft)


def _footed(text: str, lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """Separate the lines that the archive prints at the foot of every page from the others."""
    if "Factiva, Inc" not in text:
        return lines, ()
    feet = [line for line in lines if is_line(_FOOT, text, line, 100)]
    return [line for line in lines if not is_line(_FOOT, text, line, 100)] if feet else lines, feet


def _source(draft: Draft, between: Sequence[int], lines: Sequence[Line]) -> None:
    """Note the lines between date and language, in Factiva's order: time, source, its code, edition, page, volume."""
    text = draft.text
    named = coded = False
    pages = [i for i in between if is_line(_PAGE, text, lines[i], 20)]
    for i in between:
        line = lines[i]
        if is_line(_TIME, text, line, 400):
            draft.line("", line)
        elif not named:
            draft.line("publication", line)
            named = True
        elif not coded and is_line(_CODE_LINE, text, line, 20) and i not in pages[-1:]:
            draft.line("", line)
            coded = True
        else:
            draft.line("page" if i in pages[-1:] else "" if is_line(_VOLUME, text, line, 60) else "edition", line)


def _signed(text: str, lines: Sequence[Line], count: int) -> int:
    """Return the first line of the byline above the word count; the word count's own line if there is no byline."""
    if count < 2:
        return count
    last = text[lines[count - 1].start : lines[count - 1].end]
    if _BY.match(last):
        return count - 1
    if (
        count > 2
        and len(last) < _SHORT
        and _BY.match(text, lines[count - 2].start, min(lines[count - 2].end, lines[count - 2].start + _SHORT))
    ):
        return count - 2
    if count > 2 and _TITLE.search(last) and _NAMES.fullmatch(text, lines[count - 2].start, lines[count - 2].end):
        return count - 2
    above = text[lines[count - 2].start : lines[count - 2].end]
    names = _NAMES.fullmatch(last)
    if not names:
        return count
    # A section is shorter than the headline below it, and a headline longer than the name below it.
    if len(above.split()) > len(last.split()):
        return count - 1
    return count - 1 if names["more"] or last.split()[0].split("-")[0].lower() in FORENAMES else count


def _publishes(text: str, line: Line) -> bool:
    """Whether the last line before the document's number is the publisher's name."""
    said = text[line.start : line.end]
    return len(said) < 70 and (said[-1] not in '.!?"”»' or _FIRM.search(said) is not None)


def _dated(text: str, line: Line) -> bool:
    return line.end - line.start < 60 and stated_day(text, line.start, line.end) is not None
