"""The visible part of a piece of text: without the white space around it."""


def first_visible(text: str, start: int, end: int) -> int:
    """Return the offset of the first character of a piece that is not white space; the piece's end if there is none.

    >>> first_visible("Pier  reopens", 4, 13)
    6
    """
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip())


def last_visible(text: str, start: int, end: int) -> int:
    """Return the offset just past the last character of a piece that is not white space; the piece's start if there is none.

    >>> last_visible("Pier  reopens", 0, 6)
    4
    """
    return start + len(text[start:end].rstrip())
