"""An article in words: its decisions, a line for each, and an outline for pretty printers."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsparse.article import Article
from newsparse.dates import DateMention
from newsparse.labelling.confidence import Judge
from newsparse.segment import Evidence, Segment, kept_judge
from newsparse.span import Span
from newsparse.terms import Label

# The least share at which the second-best label is named.
_LEAST_RIVAL: Final = 0.005


def explain(article: Article) -> str:
    """Return one line for each segment that is not blank, with the confidence of its label, then one for each attribution."""
    lines = []
    for segment in article.segments:
        if segment.label is not Label.BLANK:
            label = f"{segment.label} ({segment.kind})" if segment.kind else str(segment.label)
            place = f"{_range(segment.span)} {label:24} {_quoted(segment.span.of(article.text)):32}"
            lines.append(f"{place} {_sentence(segment.why)} {_sure(segment)}".rstrip())
    for said in article.attributions:
        who = said.speaker.name if said.speaker else said.source.text if said.source else "nobody named"
        cue = said.cue.text if said.cue else ""
        lines.append(f"{_range(said.span)} {said.nature}: {_quoted(who)} | {cue} | {_quoted(said.text)} {_sentence(said.why)}".rstrip())
    return "\n".join(lines)


def _sure(segment: Segment) -> str:
    """The confidence of a label, the second-best label, and the evidence that decided between the two."""
    judge = kept_judge(segment)
    rival = judge.runner_up(segment) if isinstance(judge, Judge) else None
    sure = f"[{segment.confidence:.0%}"
    if rival is None or rival.share < _LEAST_RIVAL:
        return f"{sure}]"
    decided = _reasons(rival.why)
    return f"{sure}; else {rival.label}{', but ' if decided else ''}{decided}]"


def _range(span: Span) -> str:
    return f"{span.start}-{span.end}".ljust(12)


def _quoted(text: str) -> str:
    return repr(_short(text, 30))


def _reasons(why: Sequence[Evidence]) -> str:
    """Write reasons, each with its weight."""
    return "; ".join([f"{reason.name} ({reason.weight:+.1f})" if reason.weight else reason.name for reason in why])


def _sentence(why: Sequence[Evidence]) -> str:
    """Write reasons as a sentence."""
    sentence = _reasons(why)
    return f"{sentence[0].upper()}{sentence[1:]}." if sentence else ""


def outline(article: Article) -> Iterator[tuple[str, Any]]:
    """Yield the parts of a story that are not empty, each with a short form of its value; rich shows these.

    >>> import newsparse
    >>> dict(outline(newsparse.parse("Pier reopens\\n\\nThe pier is open, Mayor Ruth Calder said.")))["attributions"]
    ['Ruth Calder: The pier is open']
    """
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
        "attributions": _few([f"{said.who or 'nobody named'}: {said.text}" for said in article.attributions]),
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
    shown = [_short(text) for text in texts[:5]]
    return [*shown, f"… and {len(texts) - 5} more"] if len(texts) > 5 else shown


def _short(text: str, width: int = 60) -> str:
    """Put a text on one line of at most *width* characters."""
    plain = " ".join(text.split())
    return plain if len(plain) <= width else plain[: width - 1] + "…"
