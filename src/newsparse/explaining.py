"""Explanations of an article's decisions in words."""

from collections.abc import Sequence

from newsparse.attribution import Attribution
from newsparse.segment import Evidence, Segment
from newsparse.terms import Label


def explain(text: str, segments: Sequence[Segment], attributions: Sequence[Attribution]) -> str:
    """Return one line for each segment that is not blank, then one for each attribution."""
    lines = []
    for segment in segments:
        if segment.label is not Label.BLANK:
            label = f"{segment.label} ({segment.kind})" if segment.kind else str(segment.label)
            where, what = _range(segment.span.start, segment.span.end), _short(segment.span.of(text))
            lines.append(f"{where} {label:24} {what:32} {_reasons(segment.why)}".rstrip())
    for said in attributions:
        who = said.speaker.name if said.speaker else said.source.text if said.source else "nobody named"
        cue = said.cue.text if said.cue else ""
        what = " … ".join(passage.text for passage in said.content)
        lines.append(
            f"{_range(said.span.start, said.span.end)} {said.nature}: {_short(who)} | {cue} | {_short(what)} {_reasons(said.why)}".rstrip()
        )
    return "\n".join(lines)


def _range(start: int, end: int) -> str:
    return f"{start}-{end}".ljust(12)


def _short(text: str, width: int = 30) -> str:
    plain = " ".join(text.split())
    return repr(plain if len(plain) <= width else plain[: width - 1] + "…")


def _reasons(why: Sequence[Evidence]) -> str:
    return "; ".join(f"{reason.name} {reason.weight:+.1f}" if reason.weight else reason.name for reason in why)
