"""Splitting an export, a feed or a digest into one text per article."""

from collections.abc import Iterator

from newsparse.arguments import text_of
from newsparse.repair.line_ends import plain_line_ends
from newsparse.splitting.boundaries import pieces


def iter_split(text: str) -> Iterator[str]:
    """Yield the articles of an export, a feed of transmissions or a digest one by one; see `split`.

    The text is read once, and only one piece is held at a time.

    Args:
        text: the text.

    Yields:
        The pieces, in order; joined, they are the text.

    Raises:
        TypeError: *text* is not a `str`.

    >>> [len(piece) for piece in iter_split("1 of 2 DOCUMENTS\\n\\nTin up.\\n\\n2 of 2 DOCUMENTS\\n\\nTin down.")]
    [27, 27]
    """
    text_of(text)  # checked here, so that the call itself raises, not the loop over its result
    return (text[start:end] for start, end in pieces(plain_line_ends(text)))


def split(text: str) -> tuple[str, ...]:
    """Split an archive export, a feed of transmissions, a mailbox or a digest into one text per article.

    A text with a single article comes back whole. A cover page or a table of contents becomes a piece of
    its own; parsed, it has the defect ``no-story``.

    Args:
        text: the text.

    Returns:
        The pieces, in order; ``"".join(split(text)) == text``.

    Raises:
        TypeError: *text* is not a `str`.

    >>> split("Pier reopens\\n\\nThe pier reopened.")
    ('Pier reopens\\n\\nThe pier reopened.',)
    >>> len(split("1 of 2 DOCUMENTS\\n\\nTin up.\\n\\n2 of 2 DOCUMENTS\\n\\nTin down."))
    2
    """
    return tuple(iter_split(text))
