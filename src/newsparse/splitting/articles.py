"""Cutting an export, a feed or a digest into one text per article."""

from collections.abc import Iterator

from newsparse.arguments import text_of
from newsparse.layout import plain_line_ends
from newsparse.splitting.cutting import pieces


def iter_split(text: str) -> Iterator[str]:
    """Yield the articles of an export, a feed of transmissions or a digest one by one; see `split`.

    The text is read once, and no more than one piece is held at a time.

    Args:
        text: the text.

    Yields:
        The pieces, in order; joined they are the text again.

    Raises:
        TypeError: *text* is not a `str`.

    >>> [len(piece) for piece in iter_split("1 of 2 DOCUMENTS\\n\\nTin up.\\n\\n2 of 2 DOCUMENTS\\n\\nTin down.")]
    [27, 27]
    """
    text_of(text)  # here, so that a wrong argument is refused by the call and not by the loop over it
    return (text[start:end] for start, end in pieces(plain_line_ends(text)))


def split(text: str) -> tuple[str, ...]:
    """Cut an archive's export, a feed of transmissions, a mailbox or a digest into one text per article.

    A text that is one article comes back whole. A cover page or a table of contents is a piece of its
    own; parsed, it has the defect ``no-story``.

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
