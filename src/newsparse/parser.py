"""The parsing pipeline: text → layout → envelope → labelling → article."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Final

from attrs import Factory, field, frozen

from newsparse.arguments import items_of, name_of, text_of
from newsparse.article import Article
from newsparse.defect import HARMLESS, Defect
from newsparse.documented import documented
from newsparse.knowledge import Agency, Knowledge, Language, Phrases
from newsparse.knowledge.knowledge import extended_knowledge
from newsparse.knowledge.language_detection import UNKNOWN, detect
from newsparse.knowledge.language_tags import tag_of
from newsparse.labelling import cut_segments, label_blocks
from newsparse.labelling.confidence import Judge, read_envelope
from newsparse.layout import lay_out
from newsparse.options import Options
from newsparse.repair import given_segments, given_value, read_as
from newsparse.segment import judge_later


class ParseError(ValueError):
    """Raised with `strict=True` if the text has defects.

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


# One function each: mypy infers a converter's argument type only from a plain signature.
def _agencies(given: Iterable[Agency]) -> tuple[Agency, ...]:
    return items_of("agencies", Agency, given)


def _languages(given: Iterable[Language]) -> tuple[Language, ...]:
    return items_of("languages", Language, given)


def _phrases(given: Iterable[Phrases]) -> tuple[Phrases, ...]:
    return items_of("phrases", Phrases, given)


def _default_language(given: str | None) -> str | None:
    return None if given is None else tag_of(given, "default_language", "None for none")


def _gather(parser: Parser) -> Knowledge:
    """Combine the knowledge given to a parser with the library's; the parser's comes first."""
    return extended_knowledge(parser.agencies, parser.languages, parser.phrases)


@documented
@frozen
class Parser:
    """A parser with agencies, languages or phrases of your own; `newsparse.parse` uses a parser without them.

    You can reuse, compare, hash and pickle it.

    >>> from newsparse import Kind, Parser, Phrases
    >>> site = Parser(phrases=[Phrases(Kind.PROMOTION, lines=frozenset({"more from the harbour post"}))])
    >>> text = "Pier reopens\\n\\nThe pier reopened on Friday after repairs.\\n\\nMore from the Harbour Post"
    >>> [segment.kind for segment in site.parse(text).boilerplate]
    [<Kind.PROMOTION: 'promotion'>]
    >>> Parser(default_language="en").parse("OSLO 3 BERGEN 1").language
    'en'
    """

    agencies: tuple[Agency, ...] = field(default=(), converter=_agencies)
    """Agencies besides the built-in ones; one with the same name replaces the built-in."""
    languages: tuple[Language, ...] = field(default=(), converter=_languages)
    """Languages besides the built-in ones; one with the same code replaces the built-in."""
    phrases: tuple[Phrases, ...] = field(default=(), converter=_phrases)
    """Boilerplate phrases to recognise in every language."""
    default_language: str | None = field(default=None, converter=_default_language)
    """The BCP 47 tag for texts whose language cannot be detected; `None` leaves it unknown, "und"."""
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
        """Parse one text with this parser's knowledge; arguments, result and errors are those of `newsparse.parse`.

        >>> from newsparse import Parser
        >>> Parser(default_language="en").parse("Pier reopens").language
        'en'
        """
        text = text_of(text)
        if not isinstance(strict, bool):
            raise TypeError(f"strict must be True or False, not {name_of(strict)}: {strict!r:.60}")
        options = Options(headline=headline, published=published, language=language if language is None else tag_of(language))
        reading = read_as(text, options.headline)
        layout = lay_out(reading.text)
        tag = options.language or detect(layout, self._knowledge.detector)
        if tag == UNKNOWN and options.language is None and self.default_language is not None:
            tag = self.default_language
        words = self._knowledge.language(tag)
        envelope, known = read_envelope(reading, layout, words, self._knowledge, options.headline)
        labelling = label_blocks(layout, envelope, words, self._knowledge, headline=known)
        del layout  # the lines of a long text take more memory than its segments
        segments = given_segments(reading, cut_segments(reading.text, envelope.pins, labelling))
        judge_later(segments, Judge(text, options.headline, tag, self._knowledge))
        article = Article(
            text=text,
            segments=segments,
            language=tag,
            options=options._read_with(self._knowledge, (*reading.defects, *given_value(reading, envelope.defects))),
            transmission=given_value(reading, envelope.transmission),
            record=given_value(reading, envelope.record),
        )
        article._views["_reading"] = reading
        if strict and any(defect.code not in HARMLESS for defect in article.defects):
            raise ParseError(article)
        return article


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
        text: agency copy, a story scraped from a web page, a press release, or an archive export.
        headline: the headline if you know it. A line of the text is taken as the headline if it has the same
            words, or those without the name of a site at the end ("Pier reopens - Harbour Post"); of several
            lines, the one that looks most like a headline. If there is none, no line becomes the headline:
            one that says the same in other words is usually labelled boilerplate. `""`, or only spaces,
            means that the text has none.
        published: the day of the story (of a `datetime`, only the date counts). It gives "Feb 26" its year,
            and "Thursday" its date.
        language: a BCP 47 tag; `None` detects the language. A text in a language that newsparse has no
            words for is parsed without word lists, and its article has the defect `no-speech-rules`. If
            detection fails, the language is "und" and the article has the defect `language-unknown`;
            `Parser(default_language="en")` sets a fallback.
        strict: raise an error if the text has defects; `markdown` is no reason, because nothing is lost or has to be repaired.

    Returns:
        The article. Every `str` parses; problems in it are listed in `Article.defects`.

    Raises:
        TypeError: an argument is of the wrong type.
        ValueError: *language* is not a well-formed tag, or *published* is pandas' NaT.
        ParseError: *strict* is true and the article has defects other than `markdown`.

    >>> from newsparse import parse
    >>> article = parse("Pier reopens\\n\\nThe pier reopened on Friday, the mayor said.")
    >>> article.headline
    'Pier reopens'
    >>> parse(b"Pier reopens")
    Traceback (most recent call last):
    ...
    TypeError: text must be str, not bytes; decode it first: data.decode("utf-8")
    """
    return _DEFAULT.parse(text, headline=headline, published=published, language=language, strict=strict)
