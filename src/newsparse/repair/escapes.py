"""Escapes and markup that nobody resolved: `\\n` as two characters, entities, tags."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsparse.patterns import holds_any, pattern
from newsparse.repair.aligned import Edit

# \n   \r\n   \t   \"   \u2019      as JSON and CSV files contain them
_ESCAPE: Final = pattern(r"\\(?:r\\n|[nrt\"'/\\]|u(?P<code>[0-9a-fA-F]{4})|x(?P<code>[0-9a-fA-F]{2}))")
_MEANT: Final = {"r\\n": "\n", "n": "\n", "r": "\n", "t": "\t"}
_FEWEST_ESCAPES: Final = 2
# &amp;   &eacute;   &#8212;   &#x2014;
ENTITY: Final = pattern(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6});")
_LONGEST_ENTITY: Final = 34  # characters after "&"
_SPACES: Final = "\r\n\t"
# Tags of HTML and of feeds; "<ACME.N>" is a ticker and "<" alone a sign.
_BREAKING: Final = (
    "p|br|div|ul|ol|table|thead|tbody|tr|blockquote|figure|figcaption|hr|html|body|head|article|section|main|header|footer|nav|aside|form"
    "|title|item|description|content:encoded|dc:creator|author|category|pubDate|published|updated|guid|link|channel|entry|summary|content|name|id|uri|email"
)
_INLINE: Final = "a|b|i|u|em|strong|span|img|td|th|font|sup|sub|small|cite|q|time|button|iframe|picture|source|svg|path|meta"
_TAG: Final = (
    rf"<(?P<closes>/)?(?:(?P<breaks>(?P<block>h[1-6]|li)|{_BREAKING})|{_INLINE}|(?-i:script|style))(?![\w.:-])"
    r"(?:\s[^<>]{0,600})?/?>(?(block)\s*+)|<(?:!doctype|\?xml)(?:\s[^<>]{0,400})?>|<!\[CDATA\[|\]\]>|<!--[^<>]{0,600}-->"
)
TAG: Final = pattern(rf"(?i){_TAG}")
# <HEADLINE>   </body.content>   <doc id="17">      in records; only if the text closes an element of this name, or the tag closes itself
_OF_RECORD: Final = r"</?(?!(?:ref|gallery|\w*script|style)\b)(?P<name>[A-Za-z][\w.:-]{0,30}+)(?:\s[^<>]{0,600}?)?(?P<whole>/)?>"
_SENTENCE: Final = r"(?P<sentence></s>\s{0,40}<s(?:\s[^<>]{0,200})?>)"  # ends, and the next one begins
# [caption id="attachment_17" width="300"]<img src="pier.jpg" /> The pier[/caption]      a picture in WordPress
_CAPTION: Final = r"(?P<picture>\[caption\s[^\[\]\n]{0,200}=[^\[\]\n]{0,200}\])|(?P<pictured>\[/caption\])"
_MARKUP: Final = pattern(rf"(?i){_TAG}|{_SENTENCE}|{_CAPTION}|{_OF_RECORD}")
_CLOSING: Final = pattern(r"</([A-Za-z][\w.:-]{0,30}+)>")
# opened.</quote>      not: It closes with </quote>.
_CLOSING_ELEMENT: Final = pattern(r"(?im)(?:^[ \t]{0,40}|(?<=\S)(?<![\"'“‘(`]))</(?!\w*script|style)[a-z][\w.:-]{0,30}+>")
# Tags that only markup has; prose about markup names one, a page has one at the end of each paragraph.
_SURE_TAG: Final = pattern(
    r"(?im)</(?:p|div|li|h[1-6]|a|title|item|article|blockquote|td|strong|em|span|b|i|u)>"
    r"|<br\s?/?>|(?<=[.!?”\"]\s?)<p>|</(?!\w*script|style)\w[\w.:-]{0,30}+>[ ]{0,9}$|\[/caption\]"
)
_SIGNS: Final = ("</", "<br", "<BR", "<p>", "<P>", "[/caption]")  # a text with markup has one
_FEWEST_TAGS: Final = 2
_FEWEST_ELEMENTS: Final = 3


def escapes(text: str, *, sure: bool = False) -> Iterator[Edit]:
    r"""Read `\n` and other escapes, if they are the line breaks of the text, or a program printed it for *sure*.

    >>> [edit.read_as for edit in escapes(r"Pier reopens\n\nIt is open.\n")]
    ['\n', '\n', '\n']
    """
    breaks = text.count("\\n")
    if not sure and (breaks < _FEWEST_ESCAPES or text.strip().count("\n") >= breaks):
        return
    for found in _ESCAPE.finditer(text):
        escaped = found.group()[1:]
        meant = chr(int(escaped[1:], 16)) if found["code"] else _MEANT.get(escaped, escaped)
        if not "\ud800" <= meant <= "\udfff":
            yield Edit(*found.span(), meant)


def holds_entity(text: str) -> bool:
    """Return True if a text has an entity."""
    first = text.find("&")
    return first >= 0 and ENTITY.search(text, first) is not None


def entities(text: str) -> Iterator[Edit]:
    """Read entities as the characters that they name, even if they were escaped twice.

    >>> list(entities("caf&eacute; &amp; bar"))
    [Edit(start=3, end=11, read_as='é'), Edit(start=12, end=17, read_as='&')]
    """
    if not holds_entity(text):
        return
    from html import unescape  # its table is loaded for texts with entities only

    for found in ENTITY.finditer(text):
        start, end = found.span()
        meant = unescape(found.group())
        if meant == "&" and (inner := ENTITY.match("&" + text[end : end + _LONGEST_ENTITY])):
            meant, end = unescape(inner.group()), end + inner.end() - 1
        if meant == "\u00a0":
            meant = " "
        if len(meant) <= 1:
            yield Edit(start, end, meant if meant.isprintable() or meant in _SPACES else "")


def tags(text: str, *, sure: bool = False) -> Iterator[Edit]:
    """Drop tags inside a line, read a line break for tags that begin or end one, and Markdown's mark for those of headings and items.

    A text in Markdown may have a single one, so it is *sure*.

    >>> [edit.read_as for edit in tags("<h3>The <b>pier</b></h3><p>It is open.</p>")]
    ['\\n\\n', '## ', '', '', '\\n', '\\n', '\\n']
    """
    if not (sure or _is_markup(text)):
        return
    closed = frozenset(_CLOSING.findall(text))
    parted = not closed.isdisjoint(("p", "P"))
    for found in _MARKUP.finditer(text):
        start, end = found.span()
        if found["picture"] or found["pictured"]:  # read as Markdown has it
            yield Edit(start, end, "\n\n![" if found["picture"] else "](picture)\n\n")
        elif found["sentence"]:
            yield Edit(start, end, " " if parted else "\n")
        elif found["name"]:
            if found["name"] in closed or found["whole"]:
                yield Edit(start, end, "\n" if text[start - 1 : start] == ">" or text[end : end + 1] == "<" else "")
        elif found["block"] and not found["closes"] and not text.startswith("<a ", end):  # not an item of a menu
            yield from (Edit(start, start, "\n\n"), Edit(start, end, "- " if found["block"] == "li" else "## "))
        else:
            yield Edit(start, end, "\n" if found["breaks"] or found.group()[:2] in ("<!", "]]") else "")


def _is_markup(text: str) -> bool:
    """Return True if tags of a text are its markup, and not its subject."""
    return holds_any(text, _SIGNS) and (
        len(list(islice(_SURE_TAG.finditer(text), _FEWEST_TAGS))) == _FEWEST_TAGS
        or len(list(islice(_CLOSING_ELEMENT.finditer(text), _FEWEST_ELEMENTS))) == _FEWEST_ELEMENTS
    )
