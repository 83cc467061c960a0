"""Phrases of boilerplate lines."""

from typing import Final

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


_MORE: Final = "…"


def furniture(text: str) -> tuple[Phrases, ...]:
    """Read the furniture of a language: below each kind in brackets its phrases, separated by bars.

    A phrase is a whole line; with "…" after it the beginning of lines, with "…" on both sides a part of short lines.

    >>> furniture("[related] read also | read more … [consent] accept | … cookies …")[1]
    Phrases(kind=<Kind.CONSENT: 'consent'>, lines=frozenset({'accept'}), starts=(), parts=('cookies',))
    """
    return tuple([_phrases(*section.split("]", 1)) for section in text.split("[")[1:]])


def _phrases(kind: str, text: str) -> Phrases:
    listed = list(filter(None, map(str.strip, text.replace("\n", "|").split("|"))))
    return Phrases(
        Kind(kind),
        frozenset([phrase for phrase in listed if _MORE not in phrase]),
        tuple([phrase.rstrip(" …") for phrase in listed if phrase.endswith(_MORE) and not phrase.startswith(_MORE)]),
        tuple([phrase.strip(" …") for phrase in listed if phrase.startswith(_MORE)]),
    )
