"""W3C Web Annotations of the text."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsparse.arguments import iri_of
from newsparse.article import Article
from newsparse.export.layout import article_of, writable
from newsparse.span import Span
from newsparse.terms import Label

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"


def web_annotations(article: Article, *, source: str) -> list[dict[str, Any]]:
    """Annotate the text at *source* with labels, quotations, speakers and days.

    Args:
        article: the article to write.
        source: the IRI of the exact text that was parsed.

    Returns:
        One annotation for each segment that is not blank (tagged with its label and kind), each
        attribution (its content as target, tagged with nature and kind, and identified by the speaker), each
        mention of a speaker and each date. Targets are half-open positions in code points, with the text itself
        beside them. The id of an annotation is derived from *source* and its position, so it never changes.

    Raises:
        TypeError: *article* is not an `Article`, or *source* is not a `str`.
        ValueError: *source* has no scheme, or has spaces.

    >>> import newsparse
    >>> from newsparse.export import web_annotations
    >>> article = newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.")
    >>> first = web_annotations(article, source="https://example.org/pier.txt")[0]
    >>> first["body"], first["target"][0]["selector"][0]
    ([{'type': 'TextualBody', 'value': 'headline', 'purpose': 'tagging'}], {'type': 'TextPositionSelector', 'start': 0, 'end': 12})
    """
    article_of(article)
    source = iri_of("source", source, "https://example.org/story.txt")
    annotations: list[dict[str, Any]] = [
        {
            "@context": _CONTEXT,
            "id": uuid.uuid5(uuid.NAMESPACE_URL, f"{source} {number} {tags} {spans}").urn,
            "type": "Annotation",
            "motivation": "classifying" if not named else "identifying",
            "body": [
                {"type": "TextualBody", "value": value, "purpose": purpose}
                for purpose, values in (("tagging", tags), ("identifying", named))
                for value in values
            ],
            "target": [_target(article.text, span, source) for span in spans],
        }
        for number, (spans, tags, named) in enumerate(_found(article))
    ]
    return writable(annotations)


def _found(article: Article) -> Iterator[tuple[Sequence[Span], Sequence[str], Sequence[str]]]:
    """List the spans, tags and names of each annotation."""
    for segment in article.segments:
        if segment.label is not Label.BLANK:
            yield [segment.span], [segment.label.value, *([segment.kind.value] if segment.kind else [])], []
    for said in article.attributions:
        names = [speaker.name for speaker in said.speakers]
        yield [passage.span for passage in said.content], ["attribution", said.nature.value, said.kind.value], names
        if said.source is not None:
            yield [said.source.span], ["source"], names
        if said.cue is not None:
            yield [said.cue.span], ["cue"], []
    for speaker in article.speakers:
        for mention in speaker.mentions:
            yield [mention.span], ["speaker", speaker.kind.value], [speaker.name]
    for mentioned in article.dates:
        yield [mentioned.span], ["date", mentioned.precision.value], [mentioned.date.isoformat()] if mentioned.date else []


def _target(text: str, span: Span, source: str) -> dict[str, Any]:
    place = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"source": source, "selector": [place, {"type": "TextQuoteSelector", "exact": span.of(text)}]}
