"""A summary of an article in a few lines, for pretty printers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.dates.values import DateMention

_MOST_SHOWN: Final = 5  # values of a part
_WIDTH: Final = 60  # characters of a value


def outline(article: Article) -> Iterator[tuple[str, Any]]:
    """Yield the parts that a story has, each with a short form of its value.

    >>> import newsparse
    >>> dict(outline(newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.")))["attributions"]
    ['Ruth Calder: The pier is open']
    >>> dict(outline(newsparse.parse("The pier reopens on Friday and the ferry in May 2024.", headline="")))["dates"]
    ['Friday: unknown', 'May 2024: 2024-05-01 to 2024-05-31']
    """
    said = [f"{one.who or 'nobody named'}: {one.text}" for one in article.attributions]
    parts = {
        "headline": article.headline and _short(article.headline),
        "standfirst": article.standfirst and _short(article.standfirst),
        "bylines": _few([f"{', '.join(byline.names)} ({byline.role})" for byline in article.bylines]),
        "dateline": article.dateline and _short(article.dateline.text),
        "published": article.published and article.published.isoformat(),
        "language": article.language,
        "paragraphs": _few([passage.text for passage in article.paragraphs]),
        "crossheads": _few([passage.text for passage in article.crossheads]),
        "captions": _few([f"{caption.text} [{caption.credit}]" if caption.credit else caption.text for caption in article.captions]),
        "attributions": _few(said),
        "speakers": _few([speaker.name for speaker in article.speakers]),
        "dates": _few([f"{mention.text}: {_days(mention)}" for mention in article.dates]),
        "stripped": len(article.boilerplate),
        "defects": [defect.code for defect in article.defects],
        "characters": len(article.text),
    }
    yield from ((name, value) for name, value in parts.items() if value)


def _days(mention: DateMention) -> str:
    if mention.date is not None:
        return str(mention.date)
    return f"{mention.start} to {mention.end}" if mention.start is not None else "unknown"


def _few(texts: Sequence[str]) -> list[str]:
    shown = [_short(text) for text in texts[:_MOST_SHOWN]]
    return [*shown, f"… and {len(texts) - _MOST_SHOWN} more"] if len(texts) > _MOST_SHOWN else shown


def _short(text: str) -> str:
    return shortened(text, _WIDTH)


def shortened(text: str, width: int) -> str:
    """Put a text on one line of at most *width* characters.

    >>> shortened("The pier\\nis open", 12)
    'The pier is…'
    """
    plain = " ".join(text.split())
    return plain if len(plain) <= width else plain[: width - 1] + "…"
