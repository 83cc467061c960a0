"""Figures that the build makes from texts: `{gallery} NAME`, `{labelled} NAME` and `{bars}`."""

from html import escape
from pathlib import Path
from typing import Any, ClassVar, Final

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import newsparse
from newsparse import Article, Label, export

TEXTS: Final = Path(__file__).parent / "gallery"
COLOURS: Final = {
    Label.HEADLINE: "head",
    Label.STANDFIRST: "head",
    Label.BYLINE: "head",
    Label.DATELINE: "place",
    Label.CAPTION: "picture",
    Label.CREDIT: "picture",
    Label.BOILERPLATE: "stripped",
}
"""The colour of each label, by the name of its class; all other labels have that of the body."""


def _text(directive: SphinxDirective) -> str:
    """Read the text that a directive names."""
    path = TEXTS / f"{directive.arguments[0]}.txt"
    directive.env.note_dependency(str(path))
    return path.read_bytes().decode("utf-8")


class Gallery(SphinxDirective):
    """Show a text beside its article."""

    required_arguments = 1
    option_spec: ClassVar[dict[str, Any]] = {}

    def run(self) -> list[nodes.Node]:
        """Parse the text and write both."""
        text = _text(self)
        # Control bytes of a transmission are shown as their pictures.
        shown = "".join(chr(0x2400 + ord(char)) if char < " " and char not in "\n\t" else char for char in text.rstrip("\n"))
        page = f'<pre>{escape(shown)}</pre><div class="article-column">{export.html(newsparse.parse(text))}</div>'
        return [nodes.raw("", f'<div class="side-by-side">{page}</div>', format="html")]


def segments(article: Article) -> str:
    """Write each segment in the colour of its label."""
    lines = []
    for segment in article.segments:
        if segment.label is not Label.BLANK:
            name = f"{segment.label}: {segment.kind}" if segment.kind else str(segment.label)
            colour = COLOURS.get(segment.label, "body")
            lines.append(f'<p class="{colour}"><span>{escape(segment.span.of(article.text))}</span><small>{name}</small></p>')
    return "".join(lines)


def views(article: Article) -> str:
    """Write what the views of an article hold, in the colours of the segments that it came from."""
    rows = [("head", "headline", article.headline or "")]
    rows += [("head", "bylines", ", ".join(byline.names)) for byline in article.bylines]
    rows += [("place", "dateline", f"{', '.join(line.places)} · {line.agency}") for line in [article.dateline] if line]
    rows += [("body", "paragraphs", str(len(article.paragraphs)))]
    rows += [("picture", "captions", f"{caption.text} · {caption.credit}") for caption in article.captions]
    rows += [("body", "attributions", f"<b>{escape(said.who or '')}</b> {said.cue}: {escape(said.text)}") for said in article.attributions]
    rows += [("body", "dates", f"{mention.text}: {mention.date}") for mention in article.dates]
    rows += [("stripped", "boilerplate", ", ".join(str(segment.kind) for segment in article.boilerplate))]
    cells = [f'<p class="{colour}"><small>{view}</small><span>{value}</span></p>' for colour, view, value in rows]
    return "".join(cells)


class Labelled(SphinxDirective):
    """Show how a text becomes an article: its segments in colour, and the views made from them."""

    required_arguments = 1
    option_spec: ClassVar[dict[str, Any]] = {}

    def run(self) -> list[nodes.Node]:
        """Parse the text and write both."""
        article = newsparse.parse(_text(self))
        page = (
            f'<div class="labelled"><div><p class="title">Every line gets a label</p>{segments(article)}</div><div class="arrow">→</div>'
            f'<div><p class="title">The views of the article</p>{views(article)}</div></div>'
        )
        return [nodes.raw("", page, format="html")]


class Bars(SphinxDirective):
    """Draw figures as bars: each line is a name, a bar and a number; the largest fills the width."""

    has_content = True
    option_spec: ClassVar[dict[str, Any]] = {}

    def run(self) -> list[nodes.Node]:
        """Write the bars."""
        rows = [[cell.strip() for cell in line.split("|")] for line in self.content]
        most = max(float(value) for _, value in rows)
        bars = "".join(
            f'<p class="{"own" if name.startswith("newsparse") else "other"}"><span>{escape(name)}</span>'
            f'<i style="width:{100 * float(value) / most:.0f}%"></i><b>{value}</b></p>'
            for name, value in rows
        )
        return [nodes.raw("", f'<div class="bars">{bars}</div>', format="html")]


def _end_lines(app: Sphinx, document: nodes.document) -> None:
    """Let no block of code end in the empty line that ends its doctest."""
    for block in document.findall(nodes.literal_block):
        code = block.astext().rstrip()
        block.rawsource = code
        block.children[:] = [nodes.Text(code)]


def setup(app: Sphinx) -> dict[str, Any]:
    """Add the directives."""
    for name, directive in (("gallery", Gallery), ("labelled", Labelled), ("bars", Bars)):
        app.add_directive(name, directive)
    app.connect("doctree-read", _end_lines)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
