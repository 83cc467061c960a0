"""An HTML fragment: the story laid out, quotations linked to their speakers, furniture folded away."""

from __future__ import annotations

import html as markup
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Final

import regex
from attrs import frozen

from newsparse.article import Article
from newsparse.export.layout import Block, Figure, Furniture, article_of, parts, writable
from newsparse.passage import Passage
from newsparse.span import Span
from newsparse.terms import Label, Term

# HTML cannot represent control characters.
_CONTROL: Final = regex.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_ELEMENTS: Final = {
    Label.HEADLINE: "h1",
    Label.CROSSHEAD: "h2",
    Label.TABLE: "pre",
    Label.BLOCK_QUOTE: "blockquote",
    Label.LIST_ITEM: "li",
    Label.NOTE: "aside",
}
# Colours are translucent, so that those of the page show through in light and dark mode.
_STYLE: Final = """\
.newsparse{color-scheme:light dark;max-width:44rem;line-height:1.5;overflow-wrap:anywhere}
.newsparse h1{font-size:1.6em;line-height:1.2;margin:.4em 0}
.newsparse h2{font-size:1.15em;margin:1.2em 0 .4em}
.newsparse p,.newsparse ul,.newsparse blockquote,.newsparse aside{margin:.7em 0}
.newsparse .standfirst{font-size:1.1em}
.newsparse .byline,.newsparse .credit,.newsparse .furniture,.newsparse .note{font-size:.85em;opacity:.8}
.newsparse .dateline{font-variant-caps:all-small-caps}
.newsparse pre{white-space:pre-wrap;font-size:.9em}
.newsparse figure{margin:1em 0;padding:.5em .8em;border-left:.25em solid rgba(128,128,128,.5)}
.newsparse a.quotation,.newsparse a.quotation:visited{color:inherit;text-decoration:none;background:rgba(90,140,255,.18)}
.newsparse .quotation.unnamed{background:rgba(128,128,128,.18)}
.newsparse .source{border-bottom:.12em solid rgba(90,140,255,.7)}
.newsparse .cue{border-bottom:.12em dotted rgba(128,128,128,.9)}
.newsparse time,.newsparse .date{border-bottom:.12em solid rgba(220,140,30,.7)}
.newsparse a:focus-visible{outline:.15em solid}
.newsparse .speakers{font-size:.9em;border-top:1px solid rgba(128,128,128,.5);padding-top:.4em}
.newsparse .speakers :target,.newsparse .quotation:target{background:rgba(255,200,60,.35)}
.newsparse .furniture p{margin:.2em 0}"""


@frozen
class _Mark:
    """An element around a piece of the text."""

    span: Span
    opening: str
    closing: str


def html(article: Article) -> str:
    """Write an article as an HTML fragment.

    Args:
        article: the article to write.

    Returns:
        One `<article class="newsparse">` with its own style sheet. Its blocks (`h1`, `h2`, `p`, `figure`, `blockquote`, `ul`, `pre` and
        `aside`) have their label as class and their span as `data-start` and `data-end`, in code points. Contents of attributions link
        to a list of speakers at the foot; sources, cues and dates are marked; boilerplate is folded into `details` in its place. All text
        is escaped. Ids begin with a checksum of the text, so that several articles can share a page.

    >>> import newsparse
    >>> from newsparse.export import html
    >>> page = html(newsparse.parse("Pier <b>reopens</b>\\n\\nThe pier is open, Mayor Ruth Calder said."))
    >>> '<h1 class="headline" dir="auto" data-start="0" data-end="19">Pier &lt;b&gt;reopens&lt;/b&gt;</h1>' in page
    True
    """
    return _Page(article_of(article)).write()


class _Page:
    """A page with its marks and links."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.prefix = f"np{zlib.crc32(article.text.encode('utf-8', 'surrogatepass')):08x}"
        self.numbers = {speaker.name: number for number, speaker in enumerate(article.speakers, 1)}
        self.captions = sorted([passage for passage in article.passages if passage.label is Label.CAPTION], key=attrgetter("span"))
        self.spoken: dict[str, list[int]] = {}
        self.outer = sorted(self._contents(), key=_order)
        self.inner = sorted([*self._ends(), *self._dates()], key=_order)

    def write(self) -> str:
        """Write the whole fragment."""
        article = self.article
        language = "" if article.language == "und" else f' lang="{markup.escape(article.language)}"'
        blocks = list(self._blocks())
        given = article.headline is not None and not any(passage.label is Label.HEADLINE for passage in article.passages)
        title = [f'<h1 class="headline" dir="auto">{_escaped(article.headline or "")}</h1>'] if given else []
        lines = [f'<article class="newsparse"{language}>', f"<style>\n{_STYLE}\n</style>", *title, *blocks, *self._speakers(), "</article>"]
        return "\n".join(lines) + "\n"

    def _blocks(self) -> Iterator[str]:
        """Write each part; consecutive list items share a list."""
        laid_out = parts(self.article)
        for items, run in groupby(laid_out, lambda part: isinstance(part, Block) and part.passage.label is Label.LIST_ITEM):
            if items:
                yield "<ul>"
            for part in run:
                if isinstance(part, Block):
                    yield self._block(part)
                elif isinstance(part, Figure):
                    caption = part.caption
                    credit = f' <small class="credit">{_escaped(caption.credit)}</small>' if caption.credit else ""
                    piece = self._passage(caption.span, caption.text)
                    yield f'<figure{_place(caption.span)}><figcaption class="caption" dir="auto">{piece}{credit}</figcaption></figure>'
                else:
                    yield from _furniture(part, self.article.text)
            if items:
                yield "</ul>"

    def _block(self, block: Block) -> str:
        passage, opening = block.passage, ""
        element = _ELEMENTS.get(passage.label, "p")
        if block.dateline is not None:
            opening = f'<span class="dateline"{_place(block.dateline.span)}>{_escaped(block.dateline.text)}</span> '
        text = opening + self._marked(passage)
        return f'<{element} class="{_class(passage.label)}" dir="auto"{_place(passage.span)}>{text}</{element}>'

    def _passage(self, span: Span, text: str) -> str:
        """Write the passage of a caption with its marks, or its bare text if it has no passage."""
        at = bisect_left(self.captions, span.start, key=attrgetter("span.start"))
        own = (passage for passage in self.captions[at : at + 1] if passage.span.end <= span.end)
        return next(map(self._marked, own), None) or _escaped(text)

    def _speakers(self) -> Iterator[str]:
        if not self.article.speakers:
            return
        yield '<section class="speakers"><ol>'
        for speaker in self.article.speakers:
            number = self.numbers[speaker.name]
            what = f', <span class="description">{_escaped(speaker.description)}</span>' if speaker.description else ""
            back = "".join(f' <a href="#{self.prefix}-quotation-{said}">[{said}]</a>' for said in self.spoken.get(speaker.name, ()))
            name = f'<b class="{_class(speaker.kind)}">{_escaped(speaker.name)}</b>'
            called = f' (<span class="pronoun">{_escaped(speaker.pronoun)}</span>)' if speaker.pronoun else ""
            yield f'<li id="{self.prefix}-speaker-{number}" dir="auto">{name}{called}{what}{back}</li>'
        yield "</ol></section>"

    def _contents(self) -> Iterator[_Mark]:
        """List contents of attributions as links to their speakers, in reading order and without overlaps."""
        for number, said in enumerate(self.article.attributions, 1):
            classes = f"quotation {_class(said.kind)} {_class(said.nature)}"
            for speaker in said.speakers:
                self.spoken.setdefault(speaker.name, []).append(number)
            for piece, passage in enumerate(said.content):
                place = f' id="{self.prefix}-quotation-{number}"' if not piece else ""
                if said.speakers and said.speakers[0].name in self.numbers:
                    name = said.speakers[0].name
                    link = f'<a class="{classes}"{place} href="#{self.prefix}-speaker-{self.numbers[name]}" title="{_escaped(name)}">'
                    yield _Mark(passage.span, link, "</a>")
                else:
                    yield _Mark(passage.span, f'<span class="{classes} unnamed"{place}>', "</span>")

    def _ends(self) -> Iterator[_Mark]:
        """List the sources and cues."""
        seen: set[Span] = set()
        for said in self.article.attributions:
            for name, part in (("source", said.source), ("cue", said.cue)):
                if part is not None and part.span not in seen:
                    seen.add(part.span)
                    yield _Mark(part.span, f'<span class="{name}">', "</span>")

    def _dates(self) -> Iterator[_Mark]:
        for mentioned in self.article.dates:
            day = f' datetime="{mentioned.date.isoformat()}"' if mentioned.date else ""
            yield _Mark(mentioned.span, f"<time{day}>" if day else '<span class="date">', "</time>" if day else "</span>")

    def _marked(self, passage: Passage) -> str:
        """Write the text of a passage with its marks."""
        text = passage.text
        return _woven(text, 0, len(text), _placed(passage, self.outer), _placed(passage, self.inner))


def _order(mark: _Mark) -> tuple[int, int]:
    """Reading order, the longest of one place first."""
    return mark.span.start, -mark.span.end


def _placed(passage: Passage, marks: Sequence[_Mark]) -> list[tuple[int, int, _Mark]]:
    """Place the marks inside a passage, in order; of two that overlap, keep the first."""
    placed: list[tuple[int, int, _Mark]] = []
    start = bisect_left(marks, passage.span.start, key=attrgetter("span.start"))
    for mark in marks[start : bisect_left(marks, passage.span.end, lo=start, key=attrgetter("span.start"))]:
        found = passage.find(mark.span)
        if found is None or found.start == found.end or passage.locate(found.start, found.end).start != mark.span.start:
            continue  # in the other column, between rows of this one
        if not placed or found.start >= placed[-1][1]:
            placed.append((found.start, found.end, mark))
    return placed


def _woven(text: str, start: int, end: int, *layers: Sequence[tuple[int, int, _Mark]]) -> str:
    """Write a piece of text with its marks, those of each layer inside the one before; a mark that crosses a border is cut there."""
    if not layers:
        return _escaped(text[start:end])
    marks, *rest = layers
    pieces: list[str] = []
    at = start
    inside = slice(bisect_right(marks, start, key=itemgetter(1)), bisect_left(marks, end, key=itemgetter(0)))
    for opens, closes, mark in marks[inside]:
        first, last = max(opens, start), min(closes, end)
        pieces += [_woven(text, at, first, *rest), mark.opening, _woven(text, first, last, *rest), mark.closing]
        at = last
    return "".join([*pieces, _woven(text, at, end, *rest)])


def _furniture(part: Furniture, text: str) -> Iterator[str]:
    """Write furniture, folded away."""
    kinds = dict.fromkeys(str(segment.kind or segment.label) for segment in part.segments)
    yield f'<details class="furniture"><summary>{_escaped(", ".join(kinds))}</summary>'
    for segment in part.segments:
        kind = f" {_class(segment.kind)}" if segment.kind else ""
        yield f'<p class="{_class(segment.label)}{kind}" dir="auto"{_place(segment.span)}>{_escaped(segment.span.of(text))}</p>'
    yield "</details>"


def _class(term: Term) -> str:
    return str(term).replace(" ", "-")


def _place(span: Span) -> str:
    return f' data-start="{span.start}" data-end="{span.end}"'


def _escaped(text: str) -> str:
    return markup.escape(_CONTROL.sub("\ufffd", writable(text)))
