"""schema.org's NewsArticle as JSON-LD."""

from __future__ import annotations

from typing import Any, Final

from newsparse.article import Article
from newsparse.attribution import Attribution, Speaker
from newsparse.export.writable import writable
from newsparse.terms import QuoteKind, Role, SpeakerKind

_TYPES: Final = {SpeakerKind.PERSON: "Person", SpeakerKind.ORGANISATION: "Organization", SpeakerKind.GROUP: "Organization"}
# The property of schema.org's CreativeWork or NewsArticle for each role.
_ROLES: Final = {
    Role.AUTHOR: "author",
    Role.REPORTING: "author",
    Role.WRITING: "author",
    Role.EDITING: "editor",
    Role.PRODUCTION: "producer",
    Role.TRANSLATION: "translator",
    Role.ADDITIONAL_REPORTING: "contributor",
    Role.PHOTOGRAPHY: "contributor",
    Role.GRAPHICS: "contributor",
    Role.CONTRIBUTION: "contributor",
}


def json_ld(article: Article, *, url: str | None = None) -> dict[str, Any]:
    """Write an article as a schema.org NewsArticle.

    Args:
        article: the article to write.
        url: the address of the story, if it has one.

    Returns:
        A JSON-ready object with `@context`: headline, standfirst, people by role, dateline, days, body,
        pictures, verbatim quotations, and the fields of an archive record. Parts missing from the text are left out.

    >>> import newsparse
    >>> text = "Pier reopens\\n\\nBy Jane Marlow\\n\\nELMFORD, Ohio (AP) — The pier in Elmford reopened on Friday."
    >>> data = json_ld(newsparse.parse(text), url="https://example.org/pier")
    >>> data["@type"], data["author"], data["dateline"]
    ('NewsArticle', [{'@type': 'Person', 'name': 'Jane Marlow'}], 'ELMFORD, Ohio')
    """
    line = article.dateline
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": url,
        "headline": article.headline,
        "abstract": article.standfirst,
        **_people(article),
        "dateline": "; ".join(line.places) if line else None,
        "locationCreated": [{"@type": "Place", "name": writable(place)} for place in line.places] if line else None,
        "sourceOrganization": {"@type": "NewsMediaOrganization", "name": line.agency} if line and line.agency else None,
        "datePublished": article.published.isoformat() if article.published else None,
        "dateModified": article.updated.isoformat() if article.updated else None,
        "inLanguage": None if article.language == "und" else article.language,
        "articleBody": article.body,
        "image": [_picture(caption.text, caption.credit, caption.photographer) for caption in article.captions],
        "hasPart": [_quotation(said) for said in article.attributions if said.kind is QuoteKind.DIRECT],
        "mentions": [_speaker(speaker) for speaker in article.speakers],
    }
    data |= _archived(article)
    return {key: writable(value) if isinstance(value, str) else value for key, value in data.items() if value not in (None, "", [])}


def _people(article: Article) -> dict[str, list[dict[str, Any]]]:
    """Write the people of the bylines, by the property for their role."""
    people: dict[str, list[dict[str, Any]]] = {}
    for byline in article.bylines:
        for name in byline.names:
            person: dict[str, Any] = {"@type": "Person", "name": writable(name)}
            if byline.affiliation:
                person["affiliation"] = {"@type": "Organization", "name": writable(byline.affiliation)}
            people.setdefault(_ROLES[byline.role], []).append(person)
    return people


def _archived(article: Article) -> dict[str, Any]:
    """Write the fields of an archive record."""
    record = article.record
    if record is None:
        return {}
    return {
        "articleSection": record.section,
        "printPage": record.page,
        "printEdition": record.edition,
        "identifier": record.document,
        "copyrightNotice": record.copyright,
        "isPartOf": {"@type": "Periodical", "name": writable(record.publication)} if record.publication else None,
    }


def _picture(text: str, credit: str | None, photographer: str | None) -> dict[str, Any]:
    picture: dict[str, Any] = {"@type": "ImageObject", "caption": writable(text)}
    if credit:
        picture["creditText"] = writable(credit)
    if photographer:
        picture["creator"] = {"@type": "Person", "name": writable(photographer)}
    return picture


def _quotation(said: Attribution) -> dict[str, Any]:
    """Write a verbatim quotation; schema.org has no form for reported speech."""
    quotation: dict[str, Any] = {"@type": "Quotation", "text": writable(" … ".join(passage.text for passage in said.quoted))}
    if said.speakers:
        speakers = [_speaker(speaker) for speaker in said.speakers]
        quotation["creator"] = speakers[0] if len(speakers) == 1 else speakers
    return quotation


def _speaker(speaker: Speaker) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": _TYPES[speaker.kind], "name": writable(speaker.name)}
    if speaker.description:
        found["jobTitle" if speaker.kind is SpeakerKind.PERSON else "description"] = writable(speaker.description)
    return found
