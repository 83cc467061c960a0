"""`{structure}`: the parts of the package, drawn and listed from the source whenever the documents are built."""

import ast
from typing import Any, ClassVar, Final

from docutils import nodes
from parts import ORDER, SOURCE, files, tree, uses
from pygraphviz import AGraph
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

ENDS: Final = ("article", "parser")
"""The files drawn beside the folders: what the folders build, and the way through all of them."""
INK: Final = "#010203"
"""The colour that Graphviz draws in, which the page then replaces with that of its letters."""


def parts() -> list[str]:
    """Name every part, in the order of the imports: folders and files directly below the package."""
    return [name for names in ORDER for name in names if name != "__init__"]


def title(part: str) -> str:
    """Name a part as a path: `lines/`, `article.py`."""
    return f"{part}/" if (SOURCE / part).is_dir() else f"{part}.py"


def drawing() -> str:
    """Draw the parts as SVG, each below those that it imports, without arrows that a longer way makes superfluous."""
    order = [name for name in parts() if (SOURCE / name).is_dir() or name in ENDS]
    graph = AGraph(directed=True, bgcolor="transparent", nodesep=0.3, ranksep=0.45)
    graph.node_attr.update(shape="box", style="rounded", width=1.5, height=0.4, fontname="sans-serif", color=INK, fontcolor=INK)
    graph.edge_attr.update(color=f"{INK}99", arrowsize=0.7)
    graph.add_nodes_from(map(title, order))
    graph.add_edges_from((title(used), title(name)) for name in order for used in sorted(uses(name) & set(order)))
    svg = graph.tred().draw(format="svg", prog="dot").decode()
    picture = svg[svg.index("<svg") :].replace(INK, "currentColor")
    return f'<figure class="structure" role="img" aria-label="The parts of newsparse and what they use">{picture}</figure>'


def _row(*cells: str) -> nodes.row:
    """A row of a table, with code between backticks."""
    entries = []
    for cell in cells:
        pieces = [nodes.literal("", piece) if code % 2 else nodes.inline("", piece) for code, piece in enumerate(cell.split("`"))]
        entries.append(nodes.entry("", nodes.paragraph("", "", *pieces)))
    return nodes.row("", *entries)


class Structure(SphinxDirective):
    """Show the drawing, then every part with its job."""

    option_spec: ClassVar[dict[str, Any]] = {}

    def run(self) -> list[nodes.Node]:
        """Read the source and write both."""
        body = nodes.tbody()
        for name in parts():
            path = files(name)[0]  # of a folder, its `__init__.py`
            self.env.note_dependency(str(path))
            job = (ast.get_docstring(tree(path)) or "").partition("\n")[0]
            body += _row(f"`{title(name)}`", job)
        group = nodes.tgroup("", nodes.colspec(colwidth=25), nodes.colspec(colwidth=75), cols=2)
        group += nodes.thead("", _row("part", "job"))
        group += body
        return [nodes.raw("", drawing(), format="html"), nodes.table("", group)]


def setup(app: Sphinx) -> dict[str, Any]:
    """Add the directive."""
    app.add_directive("structure", Structure)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
