"""Line ends."""

from __future__ import annotations


def plain_line_ends(text: str) -> str:
    """Turn every line end into a line feed without moving offsets, for all rules: the first of a pair becomes a space."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    return text if text.isascii() else text.replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
