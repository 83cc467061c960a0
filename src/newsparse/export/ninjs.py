"""IPTC ninjs, a JSON format for news."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, Final

from newsparse.arguments import iri_of
from newsparse.article import Article
from newsparse.export.layout import article_of, writable
from newsparse.forms import Transmission
from newsparse.lines.embargoes import is_embargo
from newsparse.terms import Role, SpeakerKind

_SCHEMA: Final = "http://www.iptc.org/std/ninjs/ninjs-schema_{}.json#"
# Version 2.2 writes every property in lower case, and names one differently.
_RENAMED: Final = {"embargoedUntil": "embargoed"}
_SPOKEN: Final = {"rel": "source"}


def ninjs(article: Article, *, uri: str, version: str = "3.1") -> dict[str, Any]:
    """Write an article as an IPTC ninjs news object.

    Args:
        article: the article to write.
        uri: the identifier of the news object, a complete URI; the only property that ninjs requires.
        version: the version of the standard, "3.1" or "2.2".

    Returns:
        A JSON-ready object that is valid by IPTC's schema of that version. ninjs requires times with a time
        zone, so a sending time without one is left out, and so is a date without a time. An embargo without
        one, or whose end is unknown, makes the story "withheld", and its line is in `edNote`.

    Raises:
        TypeError: *article* is not an `Article`, or *uri* is not a `str`.
        ValueError: *version* is not "3.1" or "2.2", or *uri* has no scheme, or has spaces.

    >>> import newsparse
    >>> from newsparse.export import ninjs
    >>> story = ninjs(newsparse.parse("Pier reopens\\n\\nThe pier reopened on Friday."), uri="urn:example:pier")
    >>> story["headlines"], story["bodies"][0]["value"]
    ([{'value': 'Pier reopens'}], 'The pier reopened on Friday.')
    """
    if version not in ("3.1", "2.2"):
        raise ValueError(f"version must be '3.1' or '2.2', not {version!r}")
    article_of(article)
    uri = iri_of("uri", uri, "urn:example:1")
    data = {"uri": uri} | _story(article, version) | _message(article)
    data |= {"copyrightNotice": article.record.copyright} if article.record is not None else {}
    data |= {"associations": _pictures(article, uri), "altIds": _numbers(article)}
    story = writable({key: value for key, value in data.items() if value not in (None, "", [])})
    return story if version == "3.1" else {_lower(key): _named(value, _lower) for key, value in story.items()}


def _story(article: Article, version: str) -> dict[str, Any]:
    """Write the properties of every article: its texts, its people and places, its status."""
    line, body = article.dateline, article.body
    speakers = {kind: [s for s in article.speakers if s.kind is kind] for kind in SpeakerKind}
    return {
        "standard": {"name": "ninjs", "version": version, "schema": _SCHEMA.format(version)},
        "type": "text",
        "representationType": "full",
        "language": None if article.language == "und" else article.language,
        "title": article.headline,
        "headlines": [{"value": article.headline}] if article.headline else None,
        "descriptions": [{"role": "standfirst", "value": article.standfirst}] if article.standfirst else None,
        "bodies": [{"contentType": "text/plain", "wordCount": len(body.split()), "charCount": len(body), "value": body}] if body else None,
        "by": ", ".join(name for byline in article.bylines if byline.role is Role.AUTHOR for name in byline.names),
        "located": "; ".join(line.places) if line else None,
        "places": [{"name": place, "rel": "dateline"} for place in line.places] if line else None,
        "infoSources": [{"name": line.agency}] if line and line.agency else None,
        "people": [{"name": speaker.name, **_SPOKEN} for speaker in speakers[SpeakerKind.PERSON]],
        "organisations": [{"name": speaker.name, **_SPOKEN} for speaker in speakers[SpeakerKind.ORGANISATION]],
        "embargoedUntil": _moment(article.embargo),
        "pubStatus": _status(article),
    }


def _status(article: Article) -> str:
    """Return what a newsroom may do with the story: an embargo whose end is not a moment in a known zone withholds it."""
    if any(defect.code == "killed-story" for defect in article.defects):
        return "canceled"
    return "withheld" if _embargoes(article) and _moment(article.embargo) is None else "usable"


def _embargoes(article: Article) -> list[str]:
    return [note.text for note in article.notes if is_embargo(note.text, 0, len(note.text))]


def _pictures(article: Article, uri: str) -> list[dict[str, Any]]:
    """Write each caption as an associated picture with its own identifier."""
    return [
        {
            "name": f"picture-{number}",
            "uri": f"{uri}#picture-{number}",
            "type": "picture",
            "descriptions": [{"role": "caption", "value": caption.text}],
            "by": caption.photographer,
            "infoSources": [{"name": caption.credit}] if caption.credit else None,
        }
        for number, caption in enumerate(article.captions, 1)
    ]


def _message(article: Article) -> dict[str, Any]:
    """Write the header of a wire message, and what the desk has to know."""
    sent = article.transmission or Transmission()
    priority = sent.priority or ""
    return {
        "slugline": sent.slug,
        "version": sent.version,
        "versionCreated": _moment(sent.sent),
        "urgency": int(priority) if priority in tuple("123456789") else None,
        "edNote": "\n".join([*_embargoes(article), *(note.text for note in sent.notes)]),
    }


def _numbers(article: Article) -> list[dict[str, str]]:
    """List the numbers under which a service and an archive know the article."""
    sent, record = article.transmission, article.record
    numbers = [("transmission", f"{sent.service or ''}{sent.number}")] if sent is not None and sent.number else []
    numbers += [(record.archive, record.document)] if record is not None and record.document else []
    return [{"role": role, "value": value} for role, value in numbers]


def _moment(moment: datetime.datetime | None) -> str | None:
    """Format a moment by RFC 3339; return `None` if its time zone is unknown."""
    return moment.isoformat() if moment is not None and moment.utcoffset() is not None else None


def _named(value: Any, name: Callable[[str], str]) -> Any:
    """Rename every property in a value."""
    if isinstance(value, dict):
        return {name(key): _named(item, name) for key, item in value.items()}
    return [_named(item, name) for item in value] if isinstance(value, list) else value


def _lower(name: str) -> str:
    return _RENAMED.get(name, name).lower()
