"""Subtitles: the lines below their times are read as running text."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Final

import regex

from newsparse.patterns import PARTICLE, SENTENCE_ENDS, holds_any, pattern
from newsparse.repair.aligned import Edit

_CLOCK: Final = r"(?:(?P<{0}h>\d{{1,3}}):)?(?P<{0}m>\d{{1,2}}):(?P<{0}s>\d{{1,2}}[,.]\d{{1,3}})"
# 12                                          SubRip, with a number
# 00:00:31,500 --> 00:00:33,200
# 00:31.500 --> 00:33.200 align:start         WebVTT
# [00:31.500 --> 00:33.200]  The pier is      speech recognition
_CUE: Final = pattern(
    rf"(?m)^(?:\d{{1,6}}[ \t]*+\n)?+"
    rf"[ \t]{{0,8}}\[?{_CLOCK.format('')}[ \t]{{1,8}}-->[ \t]{{1,8}}{_CLOCK.format('e')}(?:\]|[^\n\]]*+$)"
)
# 0:31      above each line, as a site prints them beside its video
_TIME: Final = pattern(r"(?m)^(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>\d{2})[ \t]*+\n(?=(?P<goes_on>\p{Ll})?+\S)")
# >> SO WHO PAYS FOR IT?      captions without times, in which a sign begins each turn
_TURN: Final = pattern(r"(?m)^(?P<h>)(?P<m>)(?P<s>)(?=>>>? ?[^\s>])")
# <i>   <c.yellow>   <00:00:01.120>   {\an8}   >>
_TAG: Final = pattern(r"<[^<>\n]{1,60}>|\{\\[^{}\n]{1,40}\}|>>+|»")
_LINE: Final = pattern(rf"(?m)(?:^|(?<=\]))(?P<marks>(?:[ \t]|{_TAG.pattern})*+)(?P<words>\S(?:[^\n]*\S)?)[^\S\n]*$")
_DASHED: Final = pattern(r"[-–—]\s?\p{L}")  # - Why?
_NAME: Final = rf"(?P<name>\p{{Lu}}[\p{{L}}.'’-]*+(?: (?:\d{{1,2}}|(?:{PARTICLE} )?\(?\p{{Lu}}[\p{{L}}.'’)-]*+)){{0,4}}+)"
# ANN ROE: Why?      <v Ann Roe>Why?</v>      Ann Roe      on a line of its own
_SAYS: Final = pattern(rf"{_NAME}:\s++(?=\S)")
_VOICE: Final = pattern(rf"<v(?:\.[\w.-]{{1,20}}+)? {_NAME}>")
_ALONE: Final = pattern(_NAME)
_SIGNS: Final = ("--> ", "\n0:0", "\n00:0", "\n>> ")
_MAIL: Final = pattern(r"(?m)^> ")
_FEWEST_CUES: Final = 3
_FEWEST_TIMES: Final = 6
_LONGEST_TITLE: Final = 200  # code points above the first turn
_ENDS: Final = (*SENTENCE_ENDS, '"', "”", "-", "♪")
_GOING_ON: Final = 3  # one line of so many goes on with a sentence
_PAUSE: Final = 1.0  # seconds between two paragraphs
_CLOSING: Final = "\"'”’)]♪ "


def has_subtitles(text: str) -> bool:
    """Return True if a text with plain line ends has subtitles."""
    return bool(_cues(text))


def subtitles(text: str) -> list[Edit]:
    """Leave out the times and numbers of subtitles and join their lines; a pause, or somebody else, begins a paragraph.

    >>> cues = "00:01.000 --> 00:02.000\\nThe pier\\n\\n00:02.000 --> 00:03.500\\nis open.\\n\\n00:05.000 --> 00:06.000\\nWhy?"
    >>> [edit.read_as for edit in subtitles(cues)]
    ['', ' ', '\\n\\n', '']
    """
    cues = _cues(text)
    if not cues:
        return []
    title = text[: cues[0].start()].rstrip()
    done, between = (0, "") if title.lstrip().startswith("WEBVTT") else (len(title), "\n\n" if title else "")
    edits: list[Edit] = []
    above, ended, speaker = "", 0.0, ""
    timed = bool(cues[0]["m"])
    alone = _names_alone(text, cues)
    for cue, following in pairwise([*cues, None]):
        assert cue is not None
        begins = _seconds(cue.group("h", "m", "s"))
        for line in _LINE.finditer(text, cue.end(), following.start() if following else len(text)):
            start, end = line.span("words")
            words = _TAG.sub("", line["words"]).rstrip()
            if not words or words == above:
                continue  # lines that roll up are given again
            says = _VOICE.search(text, *line.span("marks")) or _SAYS.match(text, start, end)
            says = says or (_ALONE.fullmatch(text, start, end) if words in alone else None)
            other = ">>" in line["marks"] or _DASHED.match(words) is not None or (says is not None and says["name"] != speaker)
            if above:
                paused = begins - ended >= _PAUSE and above.rstrip(_CLOSING)[-1:] in SENTENCE_ENDS
                blank = not timed and text.count("\n", done, start) > 1
                between = "\n\n" if paused or other or blank else " "
            if says is not None:
                if other:
                    edits.append(Edit(done, says.start("name"), between))
                    done, between = says.end("name"), ": "
                speaker, start = says["name"], max(start, says.end())
            above = words if start < end else ""
            if above:
                edits += (Edit(done, start, between), *(Edit(*tag.span(), "") for tag in _TAG.finditer(text, start, end)))
                done = end
        ended = _seconds(cue.group("eh", "em", "es")) if "es" in cue.groupdict() else begins
    return [*edits, Edit(done, len(text), "")]


def _cues(text: str) -> list[regex.Match[str]]:
    """The times of the cues; none if the text has no subtitles."""
    if not holds_any(text, _SIGNS):
        return []  # most texts
    cues = list(_CUE.finditer(text))
    if len(cues) >= _FEWEST_CUES:
        return cues
    times = list(_TIME.finditer(text))
    going_on = sum(time["goes_on"] is not None for time in times)
    if len(times) >= _FEWEST_TIMES and going_on * _GOING_ON >= len(times):
        return times
    turns = list(_TURN.finditer(text))
    if len(turns) < _FEWEST_CUES or turns[0].start() > _LONGEST_TITLE or _MAIL.search(text):
        return []
    said = [text[max(0, turn.start() - 9) : turn.start()].rstrip()[-1:] for turn in turns[1:]]
    return turns if 4 * sum(end in _ENDS for end in said) >= 3 * len(said) else []


def _names_alone(text: str, cues: list[regex.Match[str]]) -> frozenset[str]:
    """The names on the lines right below the times, if these are only few and most of them recur; the words are below each."""
    tops = [line for cue in cues if cue["m"] and (line := _LINE.search(text, cue.end())) and _ALONE.fullmatch(line["words"])]
    times = Counter([line["words"] for line in tops])
    return frozenset(times) if 4 * len(tops) >= 3 * len(cues) and 2 * len(times) <= len(tops) else frozenset()


def _seconds(clock: tuple[str | None, ...]) -> float:
    hours, minutes, seconds = clock
    return 3600 * int(hours or 0) + 60 * int(minutes or 0) + float((seconds or "0").replace(",", "."))
