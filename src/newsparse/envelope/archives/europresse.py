"""Europresse: paper, section with day, words and page, title, story, copyright, certificate."""

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.envelope.archives.days import stated_day
from newsparse.envelope.archives.form import COPYRIGHT, Draft, Form, finish, is_line
from newsparse.envelope.values import Envelope
from newsparse.layout.lines import Line
from newsparse.span import Span

# "Économie, mardi 12 janvier 2010 - 512 mots, p. 4", "mardi 12 janvier 2010"
_LINE: Final = regex.compile(
    r"""
    (?:(?P<section>[^\r\n]{1,80}?),\s)??
    (?P<day>(?:\p{L}{2,12}\s)?\d{1,2}(?:er)?\s\p{L}{3,10}\s\d{4})
    (?:\s-\s|,\s|\s++)?+
    (?P<words>\d{1,3}(?:[\u00a0\u202f ]?\d{3})?\smots)?
    (?:,?\s(?P<page>p\.\s[^\r\n]{1,20}))?
    """,
    regex.VERBOSE,
)
# "Certificat émis le 14 janvier 2010 à …", "news·20100112·EC·0071", "Le présent certificat …"
CERTIFICATE: Final = regex.compile(r"(?:Le\ présent\ (?:certificat|document)|Certificat\ émis|This\ certificate|Certificate\ issued)")
NUMBER: Final = regex.compile(r"(?:news|web)[·:.]?(?P<day>\d{8})[·:.]?[A-Z]{2,5}[·:.]?\w{1,40}")


def _read(text: str, lines: Sequence[Line]) -> Envelope | None:
    """Read an article that Europresse certifies."""
    ends = [i for i, line in enumerate(lines) if CERTIFICATE.match(text, line.start, line.end) or is_line(NUMBER, text, line, 400)]
    if not ends:
        return None
    dated = next(
        (i for i in range(min(5, ends[0])) if is_line(_LINE, text, lines[i], 160)),
        None,
    )
    if dated is None or not stated_day(text, lines[dated].start, lines[dated].end):
        return None
    draft = Draft("Europresse", text)
    match = is_line(_LINE, text, lines[dated], 400)
    if dated:
        draft.line("publication", lines[0])
        for i in range(1, dated):
            draft.line("edition", lines[i])
    for key in ("section", "day", "words", "page"):
        if match and match[key]:
            draft.add("published" if key == "day" else key, None, Span(*match.span(key)))
    title = dated + 1
    if title < ends[0]:
        draft.line("headline", lines[title])
    tail = ends[0]
    while tail - 1 > title and COPYRIGHT.match(text, lines[tail - 1].start, lines[tail - 1].end):
        tail -= 1
    for i in range(tail, ends[0]):
        draft.line("copyright", lines[i])
    last = ends[0]
    for i in range(ends[0], len(lines)):
        number = is_line(NUMBER, text, lines[i], 400)
        if number or CERTIFICATE.match(text, lines[i].start, lines[i].end) or (i == last + 1 and not lines[i].gap):
            draft.line("document" if number else "certificate", lines[i])
            last = i
        elif lines[i].gap and i > last:
            draft.other(lines[i].start, lines[-1].end)
            break
        if number:
            if i + 1 < len(lines):
                draft.other(lines[i + 1].start, lines[-1].end)
            break
    return finish(draft)


EUROPRESSE: Final = Form("Europresse", ("ertificat", "news·", "news20", "news:20"), _read)
