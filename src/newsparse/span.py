"""A range of code points in a text; all positions are spans."""

from typing import Final

from attrs import frozen

from newsparse.arguments import name_of
from newsparse.documented import documented
from newsparse.on_demand import unfrozen


@documented
@frozen(order=True, init=False, weakref_slot=False)
class Span:
    """A half-open range of code points in an article's text.

    Raises:
        TypeError: an offset is not an `int`.
        ValueError: the offsets are negative or run backwards.

    >>> from newsparse import Span
    >>> span = Span(4, 8)
    >>> span.of("The pier reopened.")
    'pier'
    >>> len(span)
    4
    >>> Span(5, 1)
    Traceback (most recent call last):
    ...
    ValueError: Span(5, 1): offsets must satisfy 0 <= start <= end
    """

    start: int
    """Offset of the first code point."""
    end: int
    """Offset just past the last code point."""

    # Written by hand because a story makes thousands of spans, and validators would double the cost of each.
    def __init__(self, start: int, end: int) -> None:
        """Make a span from two offsets."""
        if start.__class__ is not int or end.__class__ is not int:
            start, end = _offset("start", start), _offset("end", end)
        if not 0 <= start <= end:
            raise ValueError(f"Span({start}, {end}): offsets must satisfy 0 <= start <= end")
        _set(self, "start", start)
        _set(self, "end", end)

    def of(self, text: str) -> str:
        """Return the piece of *text* that the span covers; a span that ends after the text is cut, as a slice is.

        Raises:
            TypeError: *text* is not a `str`.

        >>> from newsparse import Span
        >>> Span(0, 3).of("The pier")
        'The'
        """
        try:
            return text[self.start : self.end]
        except TypeError:
            raise TypeError(f"Span.of needs the str that the span points into, such as article.text, not {name_of(text)}") from None

    slice = of

    def utf16(self, text: str) -> "Span":
        """Return the same range in UTF-16 code units, as counted by JavaScript, Java and C#.

        Args:
            text: the text that the span points into; a code point above U+FFFF counts twice.

        Raises:
            ValueError: the span ends after the text.

        >>> from newsparse import Span
        >>> Span(2, 6).utf16("🎆 pier")
        Span(start=3, end=7)
        """
        covered = self.of(text)
        if len(covered) < len(self):
            raise ValueError(f"{self} ends after the text, which has {len(text)} code points; pass the text that the span points into")
        start = self.start + _doubled(text[: self.start])
        return Span(start, start + len(self) + _doubled(covered))

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True


_set: Final = object.__setattr__
_Made: Final = unfrozen(Span)


def span_at(start: int, end: int) -> Span:
    """Make a span of offsets that need no check, in half the time: reading a story makes thousands."""
    made = _Made()
    made.start = start
    made.end = end
    made.__class__ = Span
    return made  # type: ignore[no-any-return]


def _offset(name: str, value: object) -> int:
    """Convert an offset of another integer type, such as NumPy's."""
    index = getattr(type(value), "__index__", None)
    if index is None or isinstance(value, bool):
        raise TypeError(f"Span: {name} must be an int, not {type(value).__name__}")
    return int(index(value))


def _doubled(text: str) -> int:
    """Count the code points of *text* that take two code units."""
    return 0 if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2 - len(text)
