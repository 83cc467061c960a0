"""schema.org's NewsArticle as JSON-LD."""

from __future__ import annotations

from typing import Any, Final

from newsparse.archives import Record
from newsparse.arguments import iri_of
from newsparse.article import Article
from newsparse.attribution import Attribution, Speaker
from newsparse.export.layout import article_of, writable
from newsparse.terms import QuoteKind, Role, SpeakerKind

_TYPES: Final = {SpeakerKind.PERSON: "Person", SpeakerKind.ORGANISATION: "Organization", SpeakerKind.GROUP: "Organization"}
# The property of schema.org's CreativeWork or NewsArticle for each role.
_ROLES: Final = {
    **dict.fromkeys((Role.AUTHOR, Role.REPORTING, Role.WRITING), "author"),
    Role.EDITING: "editor",
    Role.PRODUCTION: "producer",
    Role.TRANSLATION: "translator",
    **dict.fromkeys((Role.ADDITIONAL_REPORTING, Role.PHOTOGRAPHY, Role.GRAPHICS, Role.CONTRIBUTION), "contributor"),
}


def json_ld(article: Article, *, url: str | None = None) -> dict[str, Any]:
    """Write an article as a schema.org NewsArticle.

    Args:
        article: the article to write.
        url: the complete address of the story, if it has one.

    Returns:
        A JSON-ready object with headline, standfirst, people by role, dateline, days, body, pictures, verbatim
        quotations, and the fields of an archive record. Parts missing from the text are left out.

    Raises:
        TypeError: *article* is not an `Article`, or *url* is not a `str`.
        ValueError: *url* has no scheme, or has spaces.

    >>> import newsparse
    >>> from newsparse.export import json_ld
    >>> text = "Pier reopens\\n\\nBy Jane Marlow\\n\\nELMFORD, Ohio (AP) — The pier in Elmford reopened on Friday."
    >>> data = json_ld(newsparse.parse(text), url="https://example.org/pier")
    >>> data["@type"], data["author"], data["dateline"]
    ('NewsArticle', [{'@type': 'Person', 'name': 'Jane Marlow'}], 'ELMFORD, Ohio')
    """
    line, record = article_of(article).dateline, article.record or Record("")
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": None if url is None else iri_of("url", url, "https://example.org/story"),
        "headline": article.headline,
        "abstract": article.standfirst,
        **_people(article),
        "dateline": "; ".join(line.places) if line else None,
        "locationCreated": [_thing("Place", place) for place in line.places] if line else None,
        "sourceOrganization": _thing("NewsMediaOrganization", line.agency) if line else None,
        "datePublished": article.published.isoformat() if article.published else None,
        "dateModified": article.updated.isoformat() if article.updated else None,
        "inLanguage": None if article.language == "und" else article.language,
        "articleBody": article.body,
        "image": [
            {"@type": "ImageObject", "caption": one.text, "creditText": one.credit, "creator": _thing("Person", one.photographer)}
            for one in article.captions
        ],
        "hasPart": [_quotation(said) for said in article.attributions if said.kind is QuoteKind.DIRECT],
        "mentions": [_speaker(speaker) for speaker in article.speakers],
        "articleSection": record.section,
        "printPage": record.page,
        "printEdition": record.edition,
        "identifier": record.document,
        "copyrightNotice": record.copyright,
        "isPartOf": _thing("Periodical", record.publication),
    }
    return writable({key: value for key, value in data.items() if value not in (None, "", [])})


def _thing(kind: str, name: str | None, **others: Any) -> dict[str, Any] | None:
    """Write a thing with a name, or nothing without one."""
    return {"@type": kind, "name": name, **others} if name else None


def _people(article: Article) -> dict[str, list[Any]]:
    """Write the people of the bylines, by the property for their role."""
    people: dict[str, list[Any]] = {}
    for byline in article.bylines:
        employer = _thing("Organization", byline.affiliation)
        people.setdefault(_ROLES[byline.role], []).extend(_thing("Person", name, affiliation=employer) for name in byline.names)
    return people


def _quotation(said: Attribution) -> dict[str, Any]:
    """Write a verbatim quotation; schema.org has no form for reported speech."""
    speakers = [_speaker(speaker) for speaker in said.speakers]
    creator = None if not speakers else speakers[0] if len(speakers) == 1 else speakers
    return {"@type": "Quotation", "text": " … ".join(passage.text for passage in said.quoted), "creator": creator}


def _speaker(speaker: Speaker) -> Any:
    about = "jobTitle" if speaker.kind is SpeakerKind.PERSON else "description"
    return _thing(_TYPES[speaker.kind], speaker.name, **{about: speaker.description})
