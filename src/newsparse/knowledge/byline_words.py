"""The words of bylines and picture credits."""

from collections.abc import Mapping

from attrs import field, frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.terms import Role


@documented
@frozen(field_transformer=checked)
class BylineWords:
    """Words around the names in a byline or a sign-off.

    >>> BylineWords(by=("von",), joiners=frozenset({"und"})).by
    ('von',)
    """

    by: tuple[str, ...] = ()
    """Words that open a byline: "by", "von", "par"."""
    roles: Mapping[str, Role] = field(factory=dict, hash=False)
    """Words that open a part of a sign-off, mapped to the role: "reporting by", "editing by"."""
    titles: frozenset[str] = frozenset()
    """Job titles of authors: "correspondent", "sports editor"."""
    joiners: frozenset[str] = frozenset()
    """Words between two names: "and", "und"."""


@documented
@frozen(field_transformer=checked)
class CreditWords:
    """Words that mark captions and picture credits.

    >>> CreditWords(marks=("foto",)).marks
    ('foto',)
    """

    marks: tuple[str, ...] = ()
    """Words before a credit, without the colon: "photo", "photo by", "image", "credit"."""
    lines: frozenset[str] = frozenset()
    """Phrases that are a credit by themselves: "file photo", "submitted photo", "archivfoto"."""
    caption_openers: tuple[str, ...] = ()
    """Words that open a caption: "file photo", "archive picture", "watch"."""
    positions: tuple[str, ...] = ()
    """Words in brackets that locate a person in a picture, without a final dot: "left", "pictured", "l"."""
