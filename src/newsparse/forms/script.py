"""Broadcast scripts: find the cues to the studio between the paragraphs, and the line of the rundown at the top."""

from typing import Final

import regex
from attrs import evolve

from newsparse.forms.values import Copy
from newsparse.patterns import holds_at_sign, pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

_WORDS: Final = (
    "ANCHORS?|VO|VOSOT|VO/SOT|V/O|SOT|TAKE|NATS?|NATSOT|PKG|PACKAGE|LIVE|ON\\sCAM(?:ERA)?|O/C|READER|TAG|END|BUMP|TOSS|FULL\\sSCREEN|FS|GFX"
    "|GRAPHICS?|CG|SUPERS?|INTRO|LEAD|TRT|OUTCUE|INCUE|WIPE|STAND-?UP|SOUND|MUSIC|VIDEO|ROLL|CUE|TRACK|IN\\sVISION|I/V|OOV|U(?:NDER)?/?LAY|VT|CLIP|ASTON|ENDS"
)
# ((ANCHOR ON CAM))   ((TAKE VO))   [VO]   (NATS UP)   {***ANCHOR***}   **VO**
_CUE: Final = pattern(rf"(?:\(\(|[(\[{{]|\*\*)[*\s]*+(?:{_WORDS})\b[\p{{Lu}}\d\s:.,/&*'’\"“”…-]{{0,90}}+(?:\)\)|[)\]}}]|\*\*)?+")
# ((SOT :07 ANN ROE, MAYOR))   [SOT ANN ROE / MAYOR   RUNS :08]: the speaker
_NAMES_SPEAKER: Final = pattern(r"\p{Lu}{2,}\s\p{Lu}[\p{Lu}'’-]++(?:,|\s[/-])\s\p{Lu}")
# SLUG: PIER OPENS          SHOW: 6 PM          WRITER: TKO      PKG PIER OPENS      REPORTER: ANN ROE
_RUNDOWN: Final = pattern(
    r"(?:[^\n]{0,80}\s{3})?(?:SLUG|SHOW|PROGRAMME|PROGRAM|WRITER|PRODUCER|ANCHOR|FORMAT|TRT|STORY|REPORTER|EDITOR|PAGE|BLOCK|TIME|DUR):\s?[^\n]{1,120}+",
    regex.IGNORECASE,
)
# TRT: :45      OUTCUE: "...LIKE A TRAIN."      <CUT 2: ROE>      HOST INTRO:      ###      on lines of their own, anywhere
_FIELD: Final = pattern(
    r"(?:TRT|DUR|TIME|RUNS|IN|OUT|INCUE|OUT(?:CUE|Q)|SIG):\s?[^\n]{1,90}+|<CUT\b[^<>\n]{0,60}>|(?:\p{Lu}{2,9}\s)?(?:INTRO|LEAD|TAG):|\#\#\#|SOC"
)
_SIGNED: Final = pattern(
    r"(?:REPORTER|WRITER):\s?(?P<name>\p{Lu}[\p{L}.'’-]++(?:\s\p{Lu}[\p{L}.'’-]++){1,3}+)(?=\s{2}|\s*$)", regex.MULTILINE
)
_LINES_ON_TOP: Final = 8
_FEWEST_CUES: Final = 2
_FIRST_OF_CUES: Final = "([{*"
# One of these opens a cue of every script, by their first characters.
_SIGNS: Final = {
    "(": ("((", "(VO", "(SOT", "(NAT", "(ANCHOR"),
    "[": ("[CG", "[VO", "[SOT", "[NAT", "[ANCHOR", "[TAKE", "[IN VISION", "[OOV", "[CLIP", "[VT", "[ULAY"),
    "{*": ("{*",),
    "**": ("**VO", "**SOT"),
    "TRT:": ("TRT:",),
    "OUT": ("OUTCUE:", "OUT: "),
}
_CUES: Final = (Evidence("a cue of a broadcast script"),)
_READ_OUT: Final = (Evidence("a part of a broadcast script that is read out"),)


def pin_script(copy: Copy) -> tuple[Segment, ...]:
    """Pin the cues of a script, its line of the rundown, and the paragraphs that are read out."""
    text, lines = copy.text, copy.lines
    if not any(holds_at_sign(text, sign, signs) for sign, signs in _SIGNS.items()):
        return ()  # most texts
    capitals = [i for i, line in enumerate(lines) if text[line.start] in _FIRST_OF_CUES and text[line.start : line.end].isupper()]
    cues = {i for i in capitals if _CUE.fullmatch(text, lines[i].start, lines[i].end)}
    fields = {i for i, line in enumerate(lines) if _FIELD.fullmatch(text, line.start, line.end)}
    if len(cues) < _FEWEST_CUES and len(fields) <= _FEWEST_CUES:
        return ()
    cues |= fields
    first = min(cues)
    pins: list[Segment] = []
    for i, line in enumerate(lines):
        span = line.span
        sound = i in cues and _NAMES_SPEAKER.search(text, line.start, line.end) is not None
        if i in cues and not sound:
            pins.append(Segment(span, Label.BOILERPLATE, Kind.OTHER, _CUES))
        elif i < _LINES_ON_TOP and _RUNDOWN.fullmatch(text, line.start, line.end):
            pins += _rundown(text, span)
        elif i > first and pins and not (line.gap or sound or i - 1 in cues):
            pins[-1] = evolve(pins[-1], span=Span(pins[-1].span.start, line.end))
        elif i > first:
            pins.append(Segment(span, Label.PARAGRAPH, None, _READ_OUT))
    return tuple(pins)


def _rundown(text: str, line: Span) -> tuple[Segment, ...]:
    """The line of a rundown, and in it the name of the reporter or writer."""
    signed = _SIGNED.search(text, line.start, line.end)
    if signed is None:
        return (Segment(line, Label.BOILERPLATE, Kind.OTHER, _CUES),)
    first, last = signed.span("name")
    before, after = (Segment(Span(*place), Label.BOILERPLATE, Kind.OTHER, _CUES) for place in ((line.start, first), (last, line.end)))
    return tuple(piece for piece in (before, Segment(Span(first, last), Label.BYLINE, None, _CUES), after) if len(piece.span))
