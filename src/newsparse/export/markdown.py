"""Markdown in the CommonMark dialect."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from newsparse.article import Article
from newsparse.export.layout import Block, Figure, article_of, parts, writable
from newsparse.terms import Label

# ASCII punctuation that can open inline markup, and marks that open a block only at the start of a line.
_INLINE: Final = regex.compile(r"[\\`*_\[\]<>&~|]")
_OPENS: Final = regex.compile(r"(?m)^(\s*+)(?:([#+=-])|(\d{1,9})([.)]))")
_CONTROL: Final = regex.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_TICKS: Final = regex.compile(r"`++")
_BREAK: Final = regex.compile(r"\s*+[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*+")


def markdown(article: Article) -> str:
    """Write an article as Markdown: headline, byline, paragraphs, crossheads, captions, tables, lists.

    Args:
        article: the article to write.

    Returns:
        CommonMark that ends with a line break, or an empty string if the article has no story. Characters that
        Markdown would read as markup are escaped; boilerplate is left out.

    >>> import newsparse
    >>> from newsparse.export import markdown
    >>> text = "Pier reopens\\n\\nBy Jane Marlow\\n\\nThe pier in Elmford reopened on *Friday*, the mayor said."
    >>> print(markdown(newsparse.parse(text)))
    # Pier reopens
    <BLANKLINE>
    By Jane Marlow
    <BLANKLINE>
    The pier in Elmford reopened on \\*Friday\\*, the mayor said.
    <BLANKLINE>
    """
    blocks = list(_blocks(article_of(article)))
    if article.headline is not None and not any(passage.label is Label.HEADLINE for passage in article.passages):
        blocks.insert(0, (Label.HEADLINE, f"# {_line(article.headline)}"))
    pieces: list[str] = []
    before: Label | None = None
    for label, block in blocks:
        tight = label is Label.LIST_ITEM and before is Label.LIST_ITEM
        pieces += ["" if not pieces else "\n" if tight else "\n\n", block]
        before = label
    return "".join(pieces) + "\n" if pieces else ""


def _blocks(article: Article) -> Iterator[tuple[Label, str]]:
    """Write each part of the story."""
    for part in parts(article):
        if isinstance(part, Figure):
            caption = part.caption
            credit = f" ({_line(caption.credit)})" if caption.credit else ""
            yield Label.CAPTION, f"*{_line(caption.text)}*{credit}"
        elif isinstance(part, Block):
            label, text = part.passage.label, part.passage.text
            if not text.strip():
                continue
            opening = f"{_line(part.dateline.text)} " if part.dateline is not None else ""
            yield label, _block(label, opening, text)


# What is around the line of a block; all others are paragraphs or tables.
_MARKS: Final = {
    Label.HEADLINE: ("# ", ""),
    Label.CROSSHEAD: ("## ", ""),
    Label.STANDFIRST: ("**", "**"),
    Label.LIST_ITEM: ("- ", ""),
    Label.BLOCK_QUOTE: ("> ", ""),
}
_BULLET: Final = regex.compile(r"^\s*+[•·▪◦‣*–—-]\s++")


def _block(label: Label, opening: str, text: str) -> str:
    if label in _MARKS:
        before, after = _MARKS[label]
        return before + opening + _line(_BULLET.sub("", text, count=1) if label is Label.LIST_ITEM else text) + after
    if label is Label.TABLE:
        # A fence must be longer than any run of backticks inside it.
        fence = "`" * max(3, 1 + max((len(run) for run in _TICKS.findall(text)), default=0))
        return f"{fence}\n{_plain(text)}\n{fence}"
    return opening + _line(text) if not opening else _line(f"{opening}{text}", escaped=opening)


def _line(text: str, escaped: str = "") -> str:
    """Escape a text and put it on one line, after *escaped*, which is escaped already."""
    rest = _BREAK.sub(" ", text[len(escaped) :]).strip()
    quoted = _INLINE.sub(lambda match: "\\" + match.group(), _plain(rest))
    if escaped:
        return escaped + quoted
    return _OPENS.sub(lambda match: f"{match[1]}\\{match[2]}" if match[2] else f"{match[1]}{match[3]}\\{match[4]}", quoted)


def _plain(text: str) -> str:
    """Replace characters that CommonMark cannot represent."""
    return _CONTROL.sub("\ufffd", writable(text))
