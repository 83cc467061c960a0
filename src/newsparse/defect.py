"""Problems found in a text: reported, and raised only if the caller asks for `strict=True`."""

from attrs import frozen

from newsparse.documented import documented
from newsparse.span import Span


@documented
@frozen
class Defect:
    """A problem found in a text.

    >>> from newsparse import Defect, Span
    >>> print(Defect("unclosed-quote", "a quotation has no closing mark", Span(3, 9)))
    3-9 unclosed-quote: a quotation has no closing mark
    """

    code: str
    """A stable name to test for; the reference lists all of them."""
    message: str
    """A sentence that describes the problem."""
    span: Span
    """Its place in `Article.text`."""

    def __str__(self) -> str:
        return f"{self.span.start}-{self.span.end} {self.code}: {self.message}"
