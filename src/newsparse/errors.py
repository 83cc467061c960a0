"""The error that `strict=True` raises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.defect import Defect

if TYPE_CHECKING:
    from newsparse.article import Article


class ParseError(ValueError):
    """`strict=True` raised this because the text has defects.

    >>> import newsparse
    >>> try:
    ...     newsparse.parse("", strict=True)
    ... except newsparse.ParseError as error:
    ...     print(error.defects[0].code)
    no-headline
    """

    article: Article
    """The article, parsed as it would be without `strict=True`."""
    defects: tuple[Defect, ...]
    """The article's defects."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.defects = article.defects
        super().__init__("the text has defects: " + "; ".join(map(str, self.defects)))

    def __reduce__(self) -> tuple[type[ParseError], tuple[Article]]:
        return type(self), (self.article,)
