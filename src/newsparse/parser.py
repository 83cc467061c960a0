"""The way through: text → layout → envelope → labelling → article."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Final

import regex
from attrs import Factory, field, frozen

from newsparse.article import Article, Options
from newsparse.envelope import open_envelope
from newsparse.errors import ParseError
from newsparse.knowledge import Agency, Knowledge, Language, Phrases, default_knowledge
from newsparse.knowledge.detection import detect
from newsparse.labelling import cut_segments, label_blocks
from newsparse.layout import lay_out, plain_line_ends

# The well-formed tags of BCP 47 (RFC 5646, section 2.1), without checking that a subtag is registered.
_TAG: Final = regex.compile(
    r"(?: [a-z]{2,3} (?:-[a-z]{3}){0,3} | [a-z]{4,8} )"  # language, extended language
    r"(?:-[a-z]{4})? (?:-(?:[a-z]{2}|[0-9]{3}))?"  # script, region
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*+"  # variants
    r"(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})++)*+ (?:-x(?:-[a-z0-9]{1,8})++)?"  # extensions, private use
    r"| x(?:-[a-z0-9]{1,8})++",
    regex.VERBOSE | regex.IGNORECASE | regex.ASCII,
)


# A function for each, since mypy reads what a converter takes from one with a plain type only.
def _agencies(given: Iterable[Agency]) -> tuple[Agency, ...]:
    return tuple(given)


def _languages(given: Iterable[Language]) -> tuple[Language, ...]:
    return tuple(given)


def _phrases(given: Iterable[Phrases]) -> tuple[Phrases, ...]:
    return tuple(given)


def _gather(parser: Parser) -> Knowledge:
    """All that a parser knows: its own knowledge before the library's."""
    known = default_knowledge()
    if not (parser.agencies or parser.languages or parser.phrases):
        return known
    named = {agency.name for agency in parser.agencies}
    return Knowledge(
        agencies=(*parser.agencies, *(agency for agency in known.agencies if agency.name not in named)),
        languages=parser.languages,
        phrases=parser.phrases,
    )


@frozen
class Parser:
    """A parser with knowledge of one's own; `newsparse.parse` is the `parse` of the default one.

    Frozen, reusable, picklable.

    >>> from newsparse import Kind
    >>> site = Parser(phrases=[Phrases(Kind.PROMOTION, lines=frozenset({"more from the harbour post"}))])
    >>> text = "Pier reopens\\n\\nThe pier reopened on Friday after repairs.\\n\\nMore from the Harbour Post"
    >>> [segment.kind for segment in site.parse(text).boilerplate]
    [<Kind.PROMOTION: 'promotion'>]
    """

    agencies: tuple[Agency, ...] = field(default=(), converter=_agencies)
    """Agencies to know besides the library's own; one of the same name replaces it."""
    languages: tuple[Language, ...] = field(default=(), converter=_languages)
    """Languages to know besides the library's own; one of the same code replaces it."""
    phrases: tuple[Phrases, ...] = field(default=(), converter=_phrases)
    """Furniture phrases to know in every language."""
    _knowledge: Knowledge = field(init=False, eq=False, repr=False, default=Factory(_gather, takes_self=True))

    def parse(
        self,
        text: str,
        *,
        headline: str | None = None,
        published: datetime.date | None = None,
        language: str | None = None,
        strict: bool = False,
    ) -> Article:
        """Parse one text; see `newsparse.parse`."""
        options = _check(text, headline, published, language)
        plain = plain_line_ends(text)
        layout = lay_out(plain)
        tag = options.language or detect(layout, self._knowledge.detector)
        words = self._knowledge.language(tag)
        envelope = open_envelope(layout, words, self._knowledge)
        labelling = label_blocks(layout, envelope, words, self._knowledge, headline=headline)
        del layout  # the lines of a long text weigh more than its segments
        article = Article(
            text=text,
            segments=cut_segments(plain, envelope.pins, labelling),
            language=tag,
            options=options,
            transmission=envelope.transmission,
            record=envelope.record,
            oddities=envelope.defects,
            knowledge=self._knowledge,
        )
        if strict and article.defects:
            raise ParseError(article)
        return article


def _check(text: object, headline: object, published: object, language: object) -> Options:
    """Take the arguments of a call, or say what is wrong with them."""
    if not isinstance(text, str):
        hint = "; decode bytes first: data.decode('utf-8')" if isinstance(text, (bytes, bytearray, memoryview)) else ""
        raise TypeError(f"text: give a str, not {type(text).__name__}{hint}")
    if headline is not None and not isinstance(headline, str):
        raise TypeError(f"headline: give a str, '' where the text has none, or None where it is not known, not {type(headline).__name__}")
    if published is not None and not isinstance(published, datetime.date):
        raise TypeError(f"published: give a datetime.date or a datetime.datetime, not {type(published).__name__}")
    if language is not None and not isinstance(language, str):
        raise TypeError(f"language: give a BCP 47 tag such as 'en' or 'pt-BR', or None to detect it, not {type(language).__name__}")
    if language is not None and not _TAG.fullmatch(language):
        raise ValueError(f"language: {language!r} is no BCP 47 tag; give one such as 'en' or 'pt-BR', or None to detect it")
    if isinstance(published, datetime.datetime):
        published = published.date()
    return Options(headline=headline, published=published, language=language)


_DEFAULT: Final = Parser()


def parse(
    text: str,
    *,
    headline: str | None = None,
    published: datetime.date | None = None,
    language: str | None = None,
    strict: bool = False,
) -> Article:
    """Parse a raw news text.

    Args:
        text: agency copy, a story scraped from a web page, a press release, an archive's export.
        headline: the headline, where it is known. If it stands in the text it is found there; if not,
            the text is all story. `""` says that the text has none.
        published: the day of the story (a `datetime` gives its date): completes "Feb 26" and
            resolves "Thursday".
        language: a BCP 47 tag; `None` detects the language. A tag without a language module is
            parsed without word lists.
        strict: raise where the text has defects.

    Returns:
        The article. Any `str` whatever parses; what is odd about it is in `Article.defects`.

    Raises:
        TypeError: an argument is of the wrong type.
        ValueError: *language* is no well-formed tag.
        ParseError: the call was strict and the article has defects.

    >>> article = parse("Pier reopens\\n\\nThe pier reopened on Friday, the mayor said.")
    >>> article.headline
    'Pier reopens'
    >>> parse(b"Pier reopens")
    Traceback (most recent call last):
    ...
    TypeError: text: give a str, not bytes; decode bytes first: data.decode('utf-8')
    """
    return _DEFAULT.parse(text, headline=headline, published=published, language=language, strict=strict)
