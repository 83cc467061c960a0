"""Marks inside lines, which are dropped, and the lines that a converter broke."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit, without_inner
from newsparse.repair.markdown.forms import ADDRESS, FOOTNOTE_MARK, LINK, LINKED_PICTURE, PICTURE, TARGET, matches
from newsparse.repair.markdown.front_matter import front_matter

_NAMED: Final = pattern(r"(?<![\]\\\[])\[(?P<words>[^\[\]^]{1,200})\](?![\[(:{])")
# `code`   ~~struck~~
_STYLE: Final = pattern(r"(?<![\p{L}\d`\\])(?P<mark>`{1,2}|~~)(?=[^\s`~])(?P<words>[^`~\n]{1,600}?)(?<=\S)(?P=mark)(?![\p{L}\d`])")
# **bold**   __bold__   *italic*   *By **Ann Roe***
_EMPHASIS: Final = pattern(r"(?<![*_\\])(?:\*{1,3}|_{1,3})(?![*_])|\n(?=[ \t]{0,20}\n|[ ]{0,3}(?:[*+>#-]|\d{1,3}[.)])[ ])")
# \*   \. and the mark of a broken line; ::: caption, as Pandoc has it; ```
_ESCAPED: Final = pattern(r"\\(?=[!-/:-@\[-`{-~]|[ ]?$)", regex.MULTILINE)
_DIVISION: Final = pattern(r"(?m)^[ ]{0,3}(?::{3,}|`{3,}|~{3,})[^\n]*$")
# A line of a paragraph, and the first word of the next line if that opens no other block.
_SOFT_BREAK: Final = pattern(
    r"(?m)^(?P<line>(?![=|-]{3}|:::|%[ ])[^\n]{20,}+(?<!\s\s|\\[ ]?))\n[ ]{0,8}"
    r"(?!\d{1,3}\\?[.)][ ]|\[[^\]\n]*\]:)(?=[*_]{0,3}[^\s*_#>|=:+`~•-]|[*_]+\w|:(?!:))(?=(?P<word>[^\s-]++))"
)
_DOUBLED: Final = pattern(r"(?<=\w)'(?='\w)")  # title: 'Elmford''s pier reopens'
# A line with an address is as long as that.
_UNBROKEN: Final = pattern(r"\]\(|://|^\s*\[|\|")
_NARROWEST: Final = 50
_WIDEST: Final = 100  # characters of a line
_SHARE_OF_BREAKS: Final = 0.6  # of the lines that another line follows
# **Humanitarian aid      above what a briefing says of it
_HALF_BOLD: Final = pattern(r"(?m)^\*\*(?=\p{Lu}[^*\n]{1,80}$)")


def uniform(text: str) -> list[Edit]:
    """Join the lines of a text that a converter broke at a measure: the next word would have been beyond it.

    Links that are named by their words, "[pier]", are read as "[pier][]".

    >>> uniform("The pier in Elmford reopened after two years of work,\\nthe town said this evening, and the lamps on it were\\nlit.")
    [Edit(start=53, end=54, read_as=' '), Edit(start=106, end=107, read_as=' ')]
    """
    done = front_matter(text).end
    edits = [Edit(*found.span(), "") for found in (_DOUBLED.finditer(text, 0, done) if done else ())]
    lines = list(_SOFT_BREAK.finditer(text, done))
    widest = max([len(line["line"]) for line in lines if not _UNBROKEN.search(line["line"])], default=0)
    forced = [line for line in lines if len(line["line"]) + len(line["word"]) >= widest]
    breaks = [Edit(line.start() + len(line["line"].rstrip()), line.start("word"), " ") for line in forced]
    edits += breaks if _NARROWEST <= widest <= _WIDEST and len(breaks) > 1 and _SHARE_OF_BREAKS * len(lines) <= len(breaks) else []
    names = {_name(target["name"]) for target in matches(TARGET, text, "]:")}
    edits += [Edit(found.end(), found.end(), "[]") for found in (_NAMED.finditer(text) if names else ()) if _name(found["words"]) in names]
    return sorted(edits)


def _name(words: str) -> str:
    return " ".join(words.casefold().split())


def inline_marks(text: str) -> Iterator[Edit]:
    """Read links as their words, and emphasis as the words between its marks.

    >>> [edit[:2] for edit in inline_marks("The [pier](https://elmford.example) is **open**.")]
    [(4, 5), (9, 35), (39, 41), (45, 47)]
    """
    taken: list[Edit] = []
    for form, *signs in ((LINKED_PICTURE, "[!["), (PICTURE, "!["), (LINK, "]"), (ADDRESS, "<", "[["), (_STYLE, "`", "~~")):
        for found in matches(form, text, *signs):
            start, end = found.span("words")
            taken += (Edit(found.start(), start, ""), Edit(end, found.end(), ""))
    for form, *signs in ((_ESCAPED, "\\"), (FOOTNOTE_MARK, "[^"), (_DIVISION, ":::", "```", "~~~")):
        taken += [Edit(*found.span(), "") for found in matches(form, text, *signs)]
    return without_inner([*taken, *_emphasis(text)])


def _emphasis(text: str) -> Iterator[Edit]:
    """The pairs of asterisks or underscores around words of one line, also one pair inside the other.

    >>> [edit[:2] for edit in _emphasis("*By **Ann Roe***, 5 * 3")]
    [(4, 6), (13, 15), (0, 1), (15, 16)]
    """
    opened: list[tuple[int, int]] = []
    for found in _EMPHASIS.finditer(text):
        start, end = found.span()
        if text[start] == "\n":
            opened.clear()
            continue
        before, after = text[start - 1 : start], text[end : end + 1]
        if before.strip() and not after.isalnum():
            while opened and start < end and text[opened[-1][0]] == text[start]:
                first, last = opened.pop()
                size = min(last - first, end - start)
                yield from (Edit(last - size, last, ""), Edit(start, start + size, ""))
                start += size
                if first < last - size:
                    opened.append((first, last - size))
        if start < end and after.strip() and not before.isalnum():
            opened.append((start, end))


def half_bold(text: str) -> list[Edit]:
    """Leave out the two asterisks in front of heads that nothing closes, if a text has no others.

    >>> half_bold("**Ports\\n\\nNo.\\n\\n**Ferries")[1]
    Edit(start=14, end=16, read_as='')
    """
    if "**" not in text:
        return []  # most texts
    edits = [Edit(*found.span(), "") for found in _HALF_BOLD.finditer(text)]
    return edits if 1 < len(edits) == text.count("**") else []
