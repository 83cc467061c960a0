"""Where a piece of text stands: offsets that everything else carries."""

from attrs import frozen


@frozen(order=True)
class Span:
    """A half-open range of code points in an article's text.

    >>> span = Span(4, 8)
    >>> span.of("The pier reopened.")
    'pier'
    >>> len(span)
    4
    """

    start: int
    """Offset of the first code point."""
    end: int
    """Offset just past the last one."""

    def of(self, text: str) -> str:
        """Return the piece of *text* that the span covers.

        >>> Span(0, 3).of("The pier")
        'The'
        """
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True
