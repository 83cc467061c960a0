"""The forms of Markdown that several rooms read, and what is prose in a text with marks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from newsparse.patterns import holds_any, pattern

# A line break inside a paragraph: converters break links and emphasis at a measure, too.
_BREAK: Final = r"\n(?![ \t]*\n)"
_WORDS: Final = rf"(?:[^\[\]\n]|{_BREAK})"
# (https://elmford.example/pier.jpg "Title")   (<https://elmford.example/a pier.jpg>)   [1]   {.byline}      where a link leads
_TO: Final = (
    rf"(?:\((?:<[^<>\n]{{0,500}}>|[^()\s]*+(?:\([^()\s]*+\)[^()\s]*+)?(?:(?:{_BREAK}|(?<=-)[ ])[^()\s]++){{0,6}}"
    rf"|[^()\n]{{1,300}}\.(?:jpe?g|png|gif|svg|webp|avif))(?:\s\"(?P<title>[^\"\n]{{0,200}})\")?\)|\[[^\[\]\n]{{0,60}}\]|(?=\{{))(?:\{{(?:[^{{}}\n]|{_BREAK}){{0,300}}\}})?"
)
PICTURE: Final = pattern(rf"!\[(?P<words>{_WORDS}{{0,400}})\]{_TO}")
LINK: Final = pattern(rf"(?<![!\\\[])\[(?P<words>{_WORDS}{{1,400}})\]{_TO}")
# [![The Courier](https://elmford.example/logo.png)](https://elmford.example)      a picture that leads to another page
LINKED_PICTURE: Final = pattern(rf"\[\s?(?P<words>!\[{_WORDS}{{0,400}}\]{_TO})\s?\]{_TO.replace('title', 'other')}")
# [1]: https://elmford.example/pier "The pier"
TARGET: Final = pattern(
    r"(?m)^[ ]{0,3}\[(?P<name>[^\[\]\n^]{1,200})\]:[ \t]*\n?[ \t]*(?:<[^<>\n]*+>|[^\s<]\S*+)(?:\s{1,4}[\"'(][^\n]{0,300})?[ \t]*$"
)
# <https://elmford.example>   <https://elmford.example|the pier>, as in Slack   [[Pier|the pier]], as in Obsidian
ADDRESS: Final = pattern(
    r"<(?=https?://|mailto:)(?:[^\s<>|]{1,500}\|)?(?P<words>[^<>|\n]{1,400})>|(?<!!)\[\[(?:[^\[\]\n|]{1,200}\|)?(?P<words>[^\[\]\n|]{1,200})\]\]"
)
HEADING: Final = pattern(
    r"(?m)^[ \ufeff]{0,3}(?P<level>\#{1,6})[ \t]+(?P<words>[^\s#][^\n]*?)(?:[ \t]+\#+)?(?:[ \t]+\{[^{}\n]{1,300}\})?[ \t]*$"
)
UNDERLINED: Final = pattern(r"(?m)^(?P<words>(?:\*{1,3}(?=[^\s*])|[^\s#>*+=-])[^\n]{2,300})\n(?P<line>={3,}|-{3,})[ \t]*$")
# after a two-year absence.[^1]      [^1]: They were removed after a complaint.
FOOTNOTE_MARK: Final = pattern(r"(?<=\S)\[\^[\w-]{1,20}\]")
ADDRESS_ALONE: Final = pattern(r"https?://\S++|(?<=\])(?:\([^()\n]*+\)|:[ ]\S++)")
# Home » Local News » Pier reopens      By Ann Roe | May 7, 2024
_ROW: Final = pattern(r"[^«.]{0,200}\s[»›|]\s")
_LONGEST_TITLE: Final = 60  # characters of a line that is not prose


def matches(form: regex.Pattern[str], text: str, *signs: str, start: int = 0) -> Iterator[regex.Match[str]]:
    """The matches of a pattern, which is compiled only for a text with one of its signs."""
    return form.finditer(text, start) if holds_any(text, signs) else iter(())


def plain(words: str) -> str:
    """The words of a heading without marks."""
    return ADDRESS.sub(r"\g<words>", LINK.sub(r"\g<words>", words)).replace("\\", "").strip("*_ \n")


def is_prose(line: str) -> bool:
    """Return True if a line is a sentence or longer than a title, without its footnotes, and the words of its links and linked pictures."""
    bare = ADDRESS_ALONE.sub("", FOOTNOTE_MARK.sub("", LINK.sub("", LINKED_PICTURE.sub("", line.strip()))))
    return (len(bare) > _LONGEST_TITLE and not _ROW.match(bare)) or (bare.endswith(".") and "://" not in line)
