"""Checks of a labelled text: everything that can report a defect."""

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from newsparse.attribution.quotes import continues, pair
from newsparse.defect import Defect, defect_at
from newsparse.layout import cut_lines
from newsparse.patterns import holds_any, pattern
from newsparse.repair import Reading, read_segments
from newsparse.repair.escapes import ENTITY, TAG
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.splitting import find_parts
from newsparse.terms import BODY_LABELS, Kind, Label

_LONG_LINE: Final = 800  # characters; no paragraph is that long
_PAIRS: Final = (("“", "”"), ("``", "''"), ("«", "»"), ("„", "“"))
# Labels of forms that mark the end of a story.
_OF_ONE_STORY: Final = frozenset({Label.RECORD, Label.TRANSMISSION})
_BYTES: Final = frozenset({Label.TRANSMISSION, Label.BLANK})
_REPLACED: Final = "\ufffd"
# All control characters except tab, line ends, the separators that count as line ends, and the quotation marks of Windows-1252.
_CONTROL: Final = pattern(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x90\x98-\x9f]++")
_CONTROLS: Final = tuple(map(chr, (*range(9), *range(0x0E, 0x1C), *range(0x7F, 0x85), *range(0x86, 0x91), *range(0x98, 0xA0))))
# A text that consists only of "https://elmford.example/pier?page=2", "www.elmford.example", "file:///tmp/pier.txt"; but
# "//", "1/2" and "and/or" are not addresses.
_URL: Final = pattern(r"(?:(?:https?|ftp|file|s3|gs)://|www\.)[^\s<>]{3,2000}", regex.IGNORECASE)
# "/home/roe/pier story.txt", "~/pier", "C:\\news\\pier.txt", "../pier.html", "news/2024/pier.txt".
_PATH: Final = pattern(
    r"""(?:[A-Za-z]:[\\/]|\\\\|~/|\.{1,2}[\\/]|/(?=[\w.]))[^\n\r<>"|]{1,500}
    | (?:[\w.-]{1,100}[\\/]){0,20}[\w.-]{1,100}\.(?:txt|html?|json|jsonl|xml|md|csv|pdf|docx?|rtf|gz|zip)""",
    regex.VERBOSE | regex.IGNORECASE,
)
_ROOTS: Final = "/\\~."  # first characters of a path that may contain spaces, besides the letter of a drive
_ADDRESS: Final = 2100  # code points; no address or path is longer


def inspect(
    reading: Reading,
    text: str,
    segments: Sequence[Segment],
    oddities: Sequence[Defect],
    *,
    asked: bool,
    unknown: bool = False,
    speech: bool = True,
) -> tuple[Defect, ...]:
    """Return the defects of a labelled text, in reading order; each code at most once, at its first place.

    *oddities* are the defects that the envelope found; *asked*: a headline was looked for; *unknown*: language detection failed; *speech*:
    attributions are looked for in its language.

    >>> from newsparse.repair import read_as
    >>> [defect.code for defect in inspect(read_as("a &amp; b"), "a &amp; b", (), (), asked=False)]
    ['no-story', 'markup']
    """
    labels = {segment.label for segment in segments}
    found: list[Defect] = []
    whole = Span(0, len(text))
    if asked and Label.HEADLINE not in labels:
        found.append(defect_at("no-headline", whole))
        shown = text.lstrip("\ufeff").strip()
        if len(shown) >= _LONG_LINE and len(shown.splitlines()) == 1 and not reading.defects:
            found.append(defect_at("one-line", whole))
    if not labels & BODY_LABELS:
        found.append(defect_at("no-story", whole))
    elif unknown:
        found.append(defect_at("language-unknown", whole))
    elif not speech:
        found.append(defect_at("no-speech-rules", whole))
    if labels.isdisjoint(_OF_ONE_STORY) and (parts := find_parts(text, cut_lines(text))):
        found.append(defect_at(parts.defect, Span(parts.starts[1], len(text))))
    defects = [*found, *oddities, *_address(text), *_unclosed(reading, segments), *_characters(text, segments)]
    defects += [defect_at("scanned", noise)] if (noise := scan_noise(text)) else []
    first: dict[str, Defect] = {}
    for defect in sorted(defects, key=lambda defect: (defect.span.start, -defect.span.end)):
        first.setdefault(defect.code, defect)
    odd = first.get("control-characters")
    if odd is not None and "windows-1252" in first and not odd.span.of(text).isascii():
        del first["control-characters"]  # these are read as quotation marks
    return tuple(first.values())


def _address(text: str) -> Iterator[Defect]:
    """Check whether the text is just a path or a URL."""
    bare = text.strip() if len(text) < _ADDRESS else ""
    if not bare or "\n" in bare or (" " in bare and bare[0] not in _ROOTS and bare[1:2] != ":"):  # most texts
        return
    span = Span(text.index(bare), text.index(bare) + len(bare))
    if _URL.fullmatch(bare):
        yield Defect("not-a-text", "the text is a URL; fetch the page, extract its text and parse that", span)
    elif "/ " not in bare and _PATH.fullmatch(bare):
        yield Defect("not-a-text", "the text is a path; parse the file's text: Path(name).read_text(encoding='utf-8')", span)


def _unclosed(reading: Reading, segments: Sequence[Segment]) -> Iterator[Defect]:
    """Find the first quotation that its paragraph leaves open and the next one does not continue."""
    text = reading.text
    pairs = [(opens, closes) for opens, closes in _PAIRS if opens in text or closes in text]
    if not pairs and '"' not in text:
        return
    story = [segment.span for segment in read_segments(reading, segments) if segment.label in BODY_LABELS]
    for place, span in enumerate(story):
        uneven = text.count('"', span.start, span.end) % 2
        if not uneven and not any(
            text.count(opens, span.start, span.end) != text.count(closes, span.start, span.end) for opens, closes in pairs
        ):
            continue
        last = next((quotation for quotation in reversed(pair(text, span.start, span.end)) if not quotation.closed), None)
        if last is None or (place + 1 < len(story) and continues(text, story[place + 1].start, last)):
            continue
        yield defect_at("unclosed-quote", reading.aligned.given(last.start, last.end))
        return


def _outside(pattern: "regex.Pattern[str]", text: str, segments: Sequence[Segment]) -> "regex.Match[str] | None":
    """Return the first match outside the labels of an archive export, whose addresses are not defects."""
    at = 0
    for match in pattern.finditer(text):
        while at < len(segments) and segments[at].span.end <= match.start():
            at += 1
        if at == len(segments) or segments[at].label is not Label.RECORD:
            return match
    return None


def _characters(text: str, segments: Sequence[Segment]) -> Iterator[Defect]:
    """Look for characters that reveal damage to the text."""
    if not text.isascii():
        if (place := text.find(_REPLACED)) >= 0:
            yield defect_at("replacement-character", Span(place, place + 1))
        try:
            text.encode()
        except UnicodeEncodeError as error:
            yield defect_at("lone-surrogate", Span(error.start, error.end))
    if match := ("<" in text and _outside(TAG, text, segments)) or ("&" in text and _outside(ENTITY, text, segments)):
        yield defect_at("markup", Span(*match.span()))
    match = _CONTROL.search(text) if holds_any(text, _CONTROLS) else None
    if match:
        for segment in segments:
            # Control characters are legitimate in a transmission, including another message's.
            if segment.span.end > match.start() and segment.label not in _BYTES and segment.kind is not Kind.OTHER_STORY:
                inside = _CONTROL.search(text, segment.span.start, segment.span.end)
                if inside:
                    yield defect_at("control-characters", Span(*inside.span()))
                    return


_OPENS: Final = r"(?<![\p{L}\d’'#@/.:=_-])"
_CLOSES: Final = r"(?![\p{L}\d@/:=_-]|\.\p{L})"
# A figure or capital for a letter, or vice versa; not "A1", "2nd", "mp3", "covid19". Each pattern begins with the sign that was misread:
# few words have it, and a search for one sign takes a tenth of the time of a search for one of several.
_MISREAD: Final = [
    pattern(rf"{sign}(?<=(?P<opening>{_OPENS}{before}){sign}){after}{_CLOSES}")
    for signs, before, after in (
        (("1", "0"), r"\p{Ll}{0,8}", r"(?:\p{Ll}|(?<=\p{Ll}.))\p{Ll}{2,}+"),  # 1oft   s1eeping
        (("I",), r"\p{Ll}{2,8}", r"\p{Ll}{2,8}+"),  # buiIding
        ((r"\$", "£", "€"), "", r"\d{1,3},?[OolI](?:,?[OolI\d]){2,}"),  # $6O,OOO
        (("OO",), r"\d{1,3}[.,]?", "O?"),  # 4OO
    )
    for sign in signs
]
_ORDINARY: Final = pattern(
    r"[10](?:(?:m|b|tr)illion|thousand|hundred|st|nd|rd|th|er|ème|mm|cm|km|kg|min|hrs|ish|pm|am|xx?)\b|\p{Ll}*[10](?:st|th)\b"
)
_FEWEST_MISREAD: Final = 2


def scan_noise(text: str) -> Span | None:
    """The first sign of a scan, if a text has two or more."""
    found: dict[int, Span] = {}  # by their ends
    for misread in _MISREAD:
        for match in misread.finditer(text):
            start, end = match.start("opening"), match.end()
            if not _ORDINARY.match(text, start, end):
                found.setdefault(end, Span(start, end))
    return min(found.values()) if len(found) >= _FEWEST_MISREAD else None
