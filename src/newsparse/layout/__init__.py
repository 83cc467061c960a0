"""From text to lines and blocks: the layout of a text, whatever its words."""

from newsparse.layout.block import Block
from newsparse.layout.blocks import Layout, lay_out
from newsparse.layout.lines import Line, cut_lines, first_visible, last_visible

__all__ = ["Block", "Layout", "Line", "cut_lines", "first_visible", "last_visible", "lay_out"]
