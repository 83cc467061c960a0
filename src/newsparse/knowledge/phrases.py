"""Phrases of boilerplate lines."""

from attrs import frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.terms import Kind


@documented
@frozen(field_transformer=checked)
class Phrases:
    """Phrases of one kind of boilerplate.

    >>> Phrases(Kind.RELATED, lines=frozenset({"read also"})).kind
    <Kind.RELATED: 'related'>
    """

    kind: Kind
    """The kind of a line with such a phrase."""
    lines: frozenset[str] = frozenset()
    """Whole lines, without the punctuation around them."""
    starts: tuple[str, ...] = ()
    """Beginnings of lines."""
    parts: tuple[str, ...] = ()
    """Phrases anywhere in a short line; weaker evidence than the others."""
