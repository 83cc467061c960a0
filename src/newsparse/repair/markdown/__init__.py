"""Markdown: which texts are in it, the marks inside their lines, and the labels that marks give to lines.

`signs` tells which texts are Markdown. `inline_marks` finds the marks that are dropped, `line_marks` the labels of lines,
with `headings` for the headline and the crossheads, and `front_matter` for the fields above a page. `forms` has the patterns
that several of them read.
"""

from newsparse.repair.markdown.front_matter import key_of_field, opens_with_fence
from newsparse.repair.markdown.inline_marks import half_bold, inline_marks, uniform
from newsparse.repair.markdown.line_marks import line_marks
from newsparse.repair.markdown.marked_line import MarkedLine
from newsparse.repair.markdown.signs import has_bold_lines, is_markdown

__all__ = [
    "MarkedLine",
    "half_bold",
    "has_bold_lines",
    "inline_marks",
    "is_markdown",
    "key_of_field",
    "line_marks",
    "opens_with_fence",
    "uniform",
]
