"""Figures that the build makes: of texts with `{gallery} NAME` and `{labelled} NAME`, of measurements with `{bars}`, `{measured}` and
the role `{figure}`.

A measurement has a path in `figures.json`, which the benchmarks write: `peers / pages / trafilatura / rate`. What `fit_labelling.py`
measured on publishers left out is beside the weights, and here below `folds`.
"""

import io
import json
import re
from html import escape
from pathlib import Path
from typing import Any, ClassVar, Final

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import newsparse
from newsparse import Article, Label, export
from newsparse.labelling.choosing import path_weights

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


MEASURED: Final = Path(__file__).parent / "figures.json"


def measured(path: str) -> Any:
    """Find a measurement, or a part of them, by its path."""
    found = {**json.loads(MEASURED.read_text("utf-8")), "folds": path_weights.FIGURES}
    for key in path.split(" / "):
        found = found[key]
    return found


def shown(value: float, digits: int) -> str:
    """Write a number as the documents do: `.953`, `180`, `1.00`."""
    text = f"{value:.{digits}f}"
    return text[1:] if text.startswith("0.") else text


def number(name: str, rawtext: str, text: str, *_: Any) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    """Write one measurement: a path and, after a colon, how many digits of it, three without. Words are written as they are."""
    path, _, digits = text.partition(": ")
    value = measured(path)
    return [nodes.Text(value if isinstance(value, str) else shown(value, int(digits or 3)))], []


class Measured(SphinxDirective):
    """Tabulate a part of the measurements: each line is the heading of a column, its key, and how many digits are shown."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec: ClassVar[dict[str, Any]] = {"first": str}

    def run(self) -> list[nodes.Node]:
        """Write the table."""
        self.env.note_dependency(str(MEASURED))
        columns = [[cell.strip() for cell in line.split("|")] for line in self.content]
        rows = [[self.options["first"], *(head for head, _, _ in columns)], ["---"] * (len(columns) + 1)]
        for name, values in measured(self.arguments[0]).items():
            cells = [shown(values[key], int(digits)) if values.get(key) is not None else "–" for _, key, digits in columns]
            rows.append([name, *cells])
        return self.parse_text_to_nodes("\n".join("| " + " | ".join(row) + " |" for row in rows))


class Bars(SphinxDirective):
    """Draw one figure of each row of the measurements as a bar: the path of the rows, and as content the key and how many digits."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec: ClassVar[dict[str, Any]] = {"without": str, "of": str}

    def run(self) -> list[nodes.Node]:
        """Draw the bars."""
        self.env.note_dependency(str(MEASURED))
        key, digits = (cell.strip() for cell in self.content[0].split("|"))
        rows = {name: values[key] for name, values in measured(self.arguments[0]).items() if name != self.options.get("without")}
        drawing = bars(dict(sorted(rows.items(), key=lambda row: row[1])), int(digits))
        return [nodes.raw("", f'<figure class="bars" role="img" aria-label="{self.options["of"]}">{drawing}</figure>', format="html")]


def bars(rows: dict[str, float], digits: int) -> str:
    """Draw bars as SVG that takes its letters and colours from the page."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    own, other, letters = "#3b6fe0", "#888888", "#010203"
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "newsparse", "text.color": letters, "ytick.labelcolor": letters}):
        figure = Figure(figsize=(5.6, 0.29 * len(rows) + 0.1), layout="constrained")
        axes = figure.add_subplot(frameon=False)
        drawn = axes.barh(list(rows), list(rows.values()), color=[own if name.startswith("newsparse") else other for name in rows])
        axes.bar_label(drawn, [shown(value, digits) for value in rows.values()], padding=4)
        axes.set(xticks=[], xmargin=0.12)
        axes.tick_params(length=0)
        file = io.StringIO()
        figure.savefig(file, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    drawing = file.getvalue()
    drawing = re.sub(r"font: ([\d.]+px) [^;\"]+", r"font-size: \1", drawing[drawing.index("<svg") :])
    return drawing.replace(letters, "currentColor")


def _end_lines(app: Sphinx, document: nodes.document) -> None:
    """Let no block of code end in the empty line that ends its doctest."""
    for block in document.findall(nodes.literal_block):
        code = block.astext().rstrip()
        block.rawsource = code
        block.children[:] = [nodes.Text(code)]


def setup(app: Sphinx) -> dict[str, Any]:
    """Add the directives."""
    for name, directive in (("gallery", Gallery), ("labelled", Labelled), ("bars", Bars), ("measured", Measured)):
        app.add_directive(name, directive)
    app.add_role("figure", number)
    app.connect("doctree-read", _end_lines)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
