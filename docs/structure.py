"""`{structure}`: the parts of the package, drawn and listed from the source whenever the documents are built."""

import ast
from itertools import pairwise
from typing import Any, ClassVar, Final
from xml.sax.saxutils import escape

from docutils import nodes
from parts import ORDER, SOURCE, files, tree, uses
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

ENDS: Final = ("article", "parser")
"""The files drawn beside the folders: what the folders build, and the way through all of them."""
BOX: Final = (132, 34)
"""The width and height of a box, in units of the drawing."""
GAP: Final = (22, 40)
STYLE: Final = (
    "rect{fill:none;stroke:currentColor}text{fill:currentColor;font:14px sans-serif;text-anchor:middle}"
    "path{fill:none;stroke:currentColor;opacity:.55}polygon{fill:currentColor;opacity:.55}"
)


def parts() -> list[str]:
    """Name every part, in the order of the imports: folders and files directly below the package."""
    return [name for names in ORDER for name in names if name != "__init__"]


def drawn() -> dict[str, set[str]]:
    """Map each part of the drawing to the parts that it imports, without those it reaches through another.

    >>> uses = drawn()
    >>> "layout" in uses and "article" in uses
    True
    """
    order = [name for name in parts() if (SOURCE / name).is_dir() or name in ENDS]
    below: dict[str, set[str]] = {}
    reach: dict[str, set[str]] = {}
    for name in order:
        below[name] = uses(name) & set(order)
        # An arrow that led up would lead to a part that has no reach yet.
        reach[name] = below[name].union(*(reach[used] for used in below[name]))
    return {name: {used for used in uses if not any(used in reach[other] for other in uses - {used})} for name, uses in below.items()}


def drawing() -> str:
    """Draw the parts as SVG: each below the parts that it uses; an arrow over several rows has a gap of its own in those between."""
    uses = drawn()
    row: dict[str, int] = {}
    for name in reversed(uses):  # as low as the parts that use it allow
        row[name] = min((row[user] for user in row if name in uses[user]), default=0) - 1
    top = min(row.values())
    rows: list[list[str]] = [[name for name in uses if row[name] == number] for number in range(top, 0)]
    above: dict[str, list[str]] = {name: [] for name in uses}
    for user, used in ((name, used) for name in uses for used in sorted(uses[name])):
        gaps = [f"{used} {user} {number}" for number in range(row[used] + 1, row[user])]
        for number, gap in enumerate(gaps, row[used] + 1 - top):
            rows[number].append(gap)
        for upper, lower in pairwise([used, *gaps, user]):
            above.setdefault(lower, []).append(upper)
    width = max(sum(map(_width, names)) for names in rows) + GAP[0]
    centre: dict[str, tuple[float, float]] = {}
    for number, names in enumerate(rows):
        names.sort(key=lambda name: sum(centre[upper][0] for upper in above[name]) / len(above[name]) if above[name] else 0)
        left = (width - sum(map(_width, names))) / 2
        for name in names:
            centre[name] = (left + _width(name) / 2, number * (BOX[1] + GAP[1]) + BOX[1] / 2 + 2)
            left += _width(name)
    shapes = []
    for name, (x, y) in centre.items():
        if name in uses:
            shapes.append(f'<rect x="{x - BOX[0] / 2:.0f}" y="{y - BOX[1] / 2:.0f}" width="{BOX[0]}" height="{BOX[1]}" rx="5"/>')
            shapes.append(f'<text x="{x:.0f}" y="{y + 5:.0f}">{escape(name)}{"/" if (SOURCE / name).is_dir() else ".py"}</text>')
        shapes.extend(_arrow(*centre[upper], x, y, ends=name in uses) for upper in above[name])
    return (
        f'<svg class="structure" role="img" aria-label="The parts of newsparse and what they use" xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {width} {len(rows) * (BOX[1] + GAP[1])}" style="width:100%;max-width:{width}px;height:auto">'
        f"<style>{STYLE}</style>{''.join(shapes)}</svg>"
    )


def _width(name: str) -> int:
    """The room that a part, or an arrow between parts, takes in its row."""
    return GAP[0] + (0 if " " in name else BOX[0])


def _arrow(from_x: float, from_y: float, to_x: float, to_y: float, *, ends: bool) -> str:
    """Draw an arrow from one row to the next: to a box, or through a gap."""
    start, end = from_y + BOX[1] / 2, to_y - BOX[1] / 2
    middle, last = (start + end) / 2, end - 6 if ends else end
    path = f"M{from_x:.0f} {start:.0f}C{from_x:.0f} {middle:.0f} {to_x:.0f} {middle:.0f} {to_x:.0f} {last:.0f}"
    if not ends:
        return f'<path d="{path}V{to_y + BOX[1] / 2:.0f}"/>'
    return f'<path d="{path}"/><polygon points="{to_x - 4:.0f},{end - 7:.0f} {to_x + 4:.0f},{end - 7:.0f} {to_x:.0f},{end:.0f}"/>'


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
            body += _row(f"`{name}/`" if (SOURCE / name).is_dir() else f"`{name}.py`", job)
        group = nodes.tgroup("", nodes.colspec(colwidth=25), nodes.colspec(colwidth=75), cols=2)
        group += nodes.thead("", _row("part", "job"))
        group += body
        return [nodes.raw("", drawing(), format="html"), nodes.table("", group)]


def setup(app: Sphinx) -> dict[str, Any]:
    """Add the directive."""
    app.add_directive("structure", Structure)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
