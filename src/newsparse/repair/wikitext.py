"""Wikitext: links and emphasis are read as their words, headings, items and pictures as Markdown has them; templates are left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import regex

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit

# A text in wikitext has two of these: a link, bold words, a heading, a template, a note.
_SIGNS: Final = tuple(map(pattern, (r"\[\[[^\[\]\n]+\]\]", r"'''[^'\n]", r"(?m)^==[^=\n].*==\s*$", r"\{\{[^{}]+\}\}", r"<ref[ >]")))
_FEWEST_SIGNS: Final = 2
_BRACKETS: Final = pattern(r"\[\[|\]\]|\{\{|\}\}|\|")
_OPENING: Final = {"]]": "[[", "}}": "{{"}
_DEEPEST: Final = 8  # brackets in each other
# [[File:Pier.jpg|thumb|The pier on Friday.]]      [[Datei:Pier.svg|mini|Der Steg]]
_PICTURE: Final = pattern(r"[^|\n]{1,200}\.(?:jpe?g|png|gif|svg|tiff?|webp|webm|og[gv])\s*+(?=\||\]\]$)", regex.IGNORECASE)
_BEFORE_NAME: Final = 12  # characters in which a part of a template or picture has its name: "alt=the pier"
_BULLETS: Final = "*#:; \t"
# '''Pier'''   <ref name="a">…</ref>   <ref name="a" />   __NOTOC__
_DROPPED: Final = pattern(r"'{2,5}+|<ref\b[^<>]{0,200}>(?:(?<=/>)|[^<>]{0,2000}</ref>)|__[A-Z]{3,20}__")
# == Sources ==      * The pier      [https://elmford.example The pier]
_HEADING: Final = pattern(r"(?m)^(?P<level>={2,6})[ ]*+(?P<words>[^=\n]*[^=\s])[ ]*(?P=level)[ ]*$")
_ITEM: Final = pattern(r"(?m)^[*#]{1,3}[ ]*+(?=\S)")
_SITE: Final = pattern(r"(?<!\[)\[(?:https?:)?//[^\s\]]{1,500}(?:[ ](?P<words>[^\[\]\n]{1,300}))?\]")


class _Bracket(NamedTuple):
    """A link or a template that is open."""

    mark: str
    start: int
    bars: list[int]


def wikitext(text: str) -> list[Edit]:
    """Read wikitext as Markdown; no edits for another text.

    >>> [edit.read_as for edit in wikitext("== Pier ==\\nThe '''pier''' on the [[Lake Elm|lake]] is open.{{fact}}")]
    ['## ', '', '', '', '', '', '']
    """
    if "[[" not in text or sum(sign.search(text) is not None for sign in _SIGNS) < _FEWEST_SIGNS:
        return []
    found = [*_brackets(text), *(Edit(*each.span(), "") for each in _DROPPED.finditer(text))]
    for heading in _HEADING.finditer(text):
        found += (Edit(heading.start(), heading.start("words"), "## "), Edit(heading.end("words"), heading.end(), ""))
    found += [Edit(*item.span(), "- ") for item in _ITEM.finditer(text)]
    for site in _SITE.finditer(text):
        start, end = site.span("words") if site["words"] else (site.end(), site.end())
        found += (Edit(site.start(), start, ""), Edit(end, site.end(), ""))
    apart: list[Edit] = []
    for edit in sorted(found, key=lambda edit: (edit.start, -edit.end)):  # what is left out may contain others
        if not apart or edit.start >= apart[-1].end:
            apart.append(edit)
    return apart


def _brackets(text: str) -> Iterator[Edit]:
    """The edits of links, pictures and templates, also of those inside others."""
    opened: list[_Bracket] = []
    for found in _BRACKETS.finditer(text):
        mark = found.group()
        if mark == "|":
            for bracket in opened[-1:]:
                bracket.bars.append(found.start())
        elif mark in _OPENING.values():
            opened.append(_Bracket(mark, found.start(), []))
        elif any(bracket.mark == _OPENING[mark] for bracket in opened[-_DEEPEST:]):
            while (bracket := opened.pop()).mark != _OPENING[mark]:
                pass
            yield from _read(text, bracket, found.end(), inside=bool(opened))


def _read(text: str, bracket: _Bracket, end: int, *, inside: bool) -> Iterator[Edit]:
    """The edits of a link, a picture or a template: its last part is read, unless that has a name or the whole is alone on its line."""
    start, bars = bracket.start, bracket.bars
    words = bars[-1] + 1 if bars else start + 2
    said = text[words : end - 2]
    line = text.rfind("\n", 0, start) + 1
    alone = not inside and not text[line:start].strip(_BULLETS) and text[end : end + 1].strip(" ") in ("", "\n")
    named = "=" in said[:_BEFORE_NAME]
    around = "", ""
    if bracket.mark == "{{":
        read = bool(bars) and not named and not alone
    elif _PICTURE.match(text, start + 2, end):
        read, around = " " in said.strip() and not named, ("\n\n![", "](picture)\n\n")
    else:
        place = text[start + 2 : bars[0] if bars else end - 2]
        words += 0 if bars else place.rfind(":") + 1
        read = not (alone and ":" in place)  # a category, or the page in another language
    if read:
        yield from (Edit(start, words, around[0]), Edit(end - 2, end, around[1]))
    else:
        yield Edit(line if alone else start, end, "")
