"""A readable piece of an article that maps each character back to the text."""

from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import Any, Final

from attrs import field, frozen

from newsparse.arguments import name_of
from newsparse.documented import documented
from newsparse.on_demand import LATER, on_demand, unfrozen
from newsparse.patterns import pattern
from newsparse.span import Span
from newsparse.terms import Label

# Everything that changes when made readable: white space other than a single plain space, zero-width
# characters (soft hyphen, zero-width space, word joiner, byte order mark), typewriter quotes, and the
# marks of a quoted e-mail before its lines.
_ODD: Final = pattern(
    r"(?:[^\S ]\s*+|\ \s++)(?:(?<=[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])>(?=[\s>])[\s>]*+)?+"
    r"|[\u00ad\u200b\u2060\ufeff]++|``|''"
)
_BREAK: Final = pattern(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class _Of:
    """A slot, not a field, for the text that a passage is a piece of."""

    __slots__ = ("_whole",)
    _whole: str


@documented
@frozen(weakref_slot=False)
class Passage(_Of):
    """A piece of an article with its readable text, and the place of each of its characters in the article.

    >>> import newsparse
    >>> passage = newsparse.parse("The pier  reopened on Friday.", headline="").paragraphs[0]
    >>> passage.text
    'The pier reopened on Friday.'
    >>> passage.span
    Span(start=0, end=29)
    """

    span: Span
    """Its place in `Article.text`."""
    text: str
    """The readable text: hard wraps joined, typewriter quotes made typographic."""
    label: Label
    """The label of its segment."""
    anchors: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    """Pairs of offsets, in `text` and in `Article.text`: from each pair on, the two match character by character. Empty if they do so
    throughout."""

    def locate(self, start: int, end: int) -> Span:
        """Map a piece of `text` back to the article.

        Args:
            start: offset of its first code point in `text`.
            end: offset just past its last one.

        Returns:
            The span of the same piece in `Article.text`.

        Raises:
            TypeError: an offset is not an `int`.
            ValueError: the offsets are outside `text` or in the wrong order.

        >>> import newsparse
        >>> passage = newsparse.parse("The pier  reopened on Friday.", headline="").paragraphs[0]
        >>> passage.locate(passage.text.index("reopened"), len(passage.text))
        Span(start=10, end=29)
        >>> quoted = newsparse.parse("``Go,'' Ruth Calder told the crowd.", headline="").paragraphs[0]
        >>> quoted.text[:5], quoted.locate(0, 5)
        ('“Go,”', Span(start=0, end=7))
        """
        if start.__class__ is not int or end.__class__ is not int:
            raise TypeError(f"locate({start!r}, {end!r}): the offsets must be int")
        last = self._length()
        if not 0 <= start <= end <= last:
            raise ValueError(f"locate({start}, {end}): offsets must satisfy 0 <= start <= end <= {last}, the length of the passage's text")
        if start == end == last:
            return Span(self.span.end, self.span.end)
        first = self._offset(start)
        return Span(first, first if start == end else self._past(end))

    def find(self, span: Span) -> Span | None:
        """Find a piece of the article in `text`; the inverse of `locate`.

        Args:
            span: a span of `Article.text`.

        Returns:
            The offsets of the same piece in `text`, so that ``passage.find(span).of(passage.text)`` reads
            it; `None` if the span is not inside the passage's own.

        Raises:
            TypeError: *span* is not a `Span`.

        >>> from newsparse import Span, parse
        >>> passage = parse("The pier  reopened on Friday.", headline="").paragraphs[0]
        >>> passage.find(Span(10, 18))
        Span(start=9, end=17)
        >>> passage.find(Span(10, 18)).of(passage.text)
        'reopened'
        """
        if not isinstance(span, Span):
            raise TypeError(f"Passage.find needs a Span of Article.text, not {name_of(span)}; to find words, use passage.text.find(…)")
        if not self.span.start <= span.start <= span.end <= self.span.end:
            return None
        return Span(self._place(span.start), self._place(span.end))

    def __str__(self) -> str:
        return self.text

    def _length(self) -> int:
        """Return the length of `text`; a text that reads as printed is not made for this."""
        return self.span.end - self.span.start if _kept(self) is LATER else len(self.text)

    def _place(self, offset: int) -> int:
        """Return the place in `text` of an offset of the article; for a character that was dropped, the next place."""
        last = self._length()
        if not self.anchors:
            return min(offset - self.span.start, last)
        at = bisect_right(self.anchors, offset, key=_second)
        here, there = self.anchors[max(at - 1, 0)]
        return min(here + max(offset - there, 0), self.anchors[at][0] if at < len(self.anchors) else last)

    def _offset(self, place: int) -> int:
        if not self.anchors:
            return self.span.start + place
        here, there = self.anchors[bisect_right(self.anchors, place, key=_first) - 1]
        return there + place - here

    def _past(self, place: int) -> int:
        """Return the article's offset after the character before a place, which may replace several."""
        if self.anchors:
            i = bisect_left(self.anchors, place, key=_first)
            if i < len(self.anchors) and self.anchors[i][0] == place:
                return self.anchors[i][1]
        return self._offset(place - 1) + 1


def _text(passage: Passage) -> str:
    """The readable text: hard wraps joined, typewriter quotes made typographic."""
    span = passage.span
    return readable(passage._whole[span.start : span.end])


_kept: Final = Passage.__dict__["text"].__get__  # reads the slot of `text`: the text, or `LATER`
on_demand(Passage, "text", _text)


def readable(piece: str) -> str:
    """Return the readable text of a piece that reads as printed, with line feeds as spaces."""
    return piece.replace("\n", " ")


def as_printed(text: str, span: Span, label: Label, readable_text: Any = LATER) -> Passage:
    """A passage that reads as printed."""
    made = _Printed()
    made.span = span
    made.text = readable_text
    made.label = label
    made.anchors = ()
    made._whole = text
    made.__class__ = Passage
    return made  # type: ignore[no-any-return]


_Printed: Final = unfrozen(Passage)
_first: Final = itemgetter(0)
_second: Final = itemgetter(1)


def read(text: str, span: Span, label: Label, *, rows: bool = False) -> Passage:
    """Make the readable passage for a span of an article's text; one with *rows*, a table, keeps its line breaks.

    >>> read("``Go,'' he said", Span(0, 15), Label.PARAGRAPH).text
    '“Go,” he said'
    >>> read("Tin  up\\nZinc down", Span(0, 17), Label.TABLE, rows=True).text
    'Tin up\\nZinc down'
    """
    start, end = span.start, span.end
    piece = text[start:end]
    if "\n" in piece and not rows and "-\n" not in piece and "\n>" not in piece and piece.isascii():
        piece = readable(piece)  # hard wraps of agency copy need no anchors
    if _readable(piece):
        return as_printed(text, span, label)
    odd = _ODD.search(text, start, end)
    if odd is None:
        return as_printed(text, span, label)
    parts: list[str] = []
    anchors: list[tuple[int, int]] = [(0, start)]
    length, done = 0, start
    while odd is not None:
        at, past = odd.span()
        parts.append(text[done:at])
        length += at - done
        plain = _plain(odd.group(), text, at, past, start, rows)
        parts.append(plain)
        length += len(plain)
        if len(plain) != past - at:
            # A character that replaces several begins at the first of them; if some are dropped, the text before them ends there.
            anchors.append((length - len(plain), at))
            anchors.append((length, past))
        done = past
        odd = _ODD.search(text, done, end)
    parts.append(text[done:end])
    return Passage(span, "".join(parts), label, tuple(anchors) if len(anchors) > 1 else ())


def _readable(piece: str) -> bool:
    """Return True if a piece surely reads as printed: only single spaces, no zero-width characters, no typewriter quotes."""
    return piece.isprintable() and "  " not in piece and "``" not in piece and "''" not in piece


def _plain(odd: str, text: str, start: int, end: int, first: int, rows: bool) -> str:
    """Return the readable form of one odd piece."""
    if odd == "``":
        return "“"
    if odd == "''":
        return "”" if start > first and not text[start - 1].isspace() else "“"
    if "\ud800" <= text[start - 1 : start] <= "\udbff" and "\udc00" <= text[end : end + 1] <= "\udfff":
        return " "  # two lone surrogates that touch would be one character to JSON
    if not odd.isspace() and not _BREAK.search(odd):
        return ""
    if _BREAK.search(odd):
        if rows:
            return "\n"
        # A word divided at a line's end; two ideographs separated by a line break.
        before, after = text[start - 1 : start], text[end : end + 1]
        if before == "-" and odd[0] != " " and text[start - 2 : start - 1].isalpha() and after.isalpha():
            return ""
        if before >= "\u3000" and after >= "\u3000" and not ("\uac00" <= before <= "\ud7af"):
            return ""
    return " "
