"""The words of pages around a story: phrases of boilerplate lines, words of bylines, sign-offs and picture credits."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from attrs import field, frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.terms import Kind, Role


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class Phrases:
    """Phrases of one kind of boilerplate.

    >>> from newsparse import Kind, Phrases
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


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class BylineWords:
    """Words around the names in a byline or a sign-off.

    >>> from newsparse import BylineWords
    >>> BylineWords(by=("von",), joiners=frozenset({"und"})).by
    ('von',)
    """

    by: tuple[str, ...] = ()
    """Words that open a byline: "by", "von", "par". Words that do so only before a colon are written with it: "author:"."""
    roles: Mapping[str, Role] = field(factory=dict, hash=False)
    """Words that open a part of a sign-off, mapped to the role: "reporting by", "editing by"."""
    titles: frozenset[str] = frozenset()
    """Job titles of authors: "correspondent", "sports editor"."""
    joiners: frozenset[str] = frozenset()
    """Words between two names: "and", "und"."""


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class CreditWords:
    """Words that mark captions and picture credits.

    >>> from newsparse import CreditWords
    >>> CreditWords(marks=("foto",)).marks
    ('foto',)
    """

    marks: tuple[str, ...] = ()
    """Words before a credit, without the colon: "photo", "photo by", "image", "credit"."""
    lines: frozenset[str] = frozenset()
    """Phrases that form a whole credit: "file photo", "submitted photo", "archivfoto"."""
    caption_openers: tuple[str, ...] = ()
    """Words that open a caption: "file photo", "archive picture", "watch"."""
    positions: tuple[str, ...] = ()
    """Words in brackets that locate a person in a picture, without a final dot: "left", "pictured", "l"."""


def furniture(text: str) -> tuple[Phrases, ...]:
    """Read the furniture of a language: below each kind in brackets its phrases, separated by bars.

    A phrase is a whole line; with "…" after it the beginning of lines, with "…" on both sides a part of short lines.

    >>> furniture("[related] read also | read more … [consent] accept | … cookies …")[1]
    Phrases(kind=<Kind.CONSENT: 'consent'>, lines=frozenset({'accept'}), starts=(), parts=('cookies',))
    """
    return tuple(
        [
            Phrases(
                kind,
                lines=frozenset([phrase for phrase in listed if "…" not in phrase]),
                starts=tuple([phrase.rstrip(" …") for phrase in listed if phrase[0] != "…" and phrase[-1] == "…"]),
                parts=tuple([phrase.strip(" …") for phrase in listed if phrase[0] == "…"]),
            )
            for kind, listed in sections(text)
        ]
    )


def sections(text: str) -> Iterator[tuple[Kind, list[str]]]:
    """Read phrases of several kinds, "[share] share this | tweet": the phrases of each, in order."""
    for section in text.split("[")[1:]:
        kind, _, listed = section.partition("]")
        yield Kind(kind), [phrase for part in listed.replace("\n", "|").split("|") if (phrase := part.strip())]


class Promotion(NamedTuple):
    """The beginnings and ends of sentences of one kind, folded: in lower case, without the marks around them."""

    kind: Kind
    starts: tuple[str, ...]
    """How they begin."""
    ends: tuple[str, ...]
    """How they end."""
    parts: tuple[tuple[str, ...], ...]
    """What they hold between other words, perhaps in several pieces."""


def promotions(text: str) -> tuple[Promotion, ...]:
    """Read sentences in which "…" marks the rest, with a blank where a word must follow or precede it; on both sides, it marks a part."""
    return tuple(
        [
            Promotion(
                kind,
                tuple([phrase.removesuffix("…") for phrase in listed if phrase[-1] == "…" != phrase[0]]),
                tuple([phrase.removeprefix("…") for phrase in listed if phrase[0] == "…" != phrase[-1]]),
                tuple([tuple(map(str.strip, phrase.strip("…").split("…"))) for phrase in listed if phrase[0] == "…" == phrase[-1]]),
            )
            for kind, listed in sections(text)
        ]
    )
