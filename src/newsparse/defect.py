"""What is odd about a text: reported, never raised (unless a caller is strict)."""

from attrs import frozen

from newsparse.documented import documented
from newsparse.span import Span


@documented
@frozen
class Defect:
    """Something odd in a text.

    >>> print(Defect("unclosed-quote", "a quotation is never closed", Span(3, 9)))
    3-9 unclosed-quote: a quotation is never closed
    """

    code: str
    """A stable name to test for; the reference lists them all."""
    message: str
    """What was found, in a sentence."""
    span: Span
    """Where it stands in `Article.text`."""

    def __str__(self) -> str:
        return f"{self.span.start}-{self.span.end} {self.code}: {self.message}"
