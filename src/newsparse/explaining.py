"""Explanations of an article's decisions in words."""

from collections.abc import Sequence
from typing import Final

from newsparse.attribution import Attribution
from newsparse.outline import shortened
from newsparse.segment import Evidence, Segment
from newsparse.terms import Label

# How much of a segment or of what was said its line shows, in characters.
_WIDTH: Final = 30


def explain(text: str, segments: Sequence[Segment], attributions: Sequence[Attribution]) -> str:
    """Return one line for each segment that is not blank, then one for each attribution."""
    lines = []
    for segment in segments:
        if segment.label is not Label.BLANK:
            label = f"{segment.label} ({segment.kind})" if segment.kind else str(segment.label)
            span = segment.span
            where, what = _range(span.start, span.end), _short(span.of(text))
            lines.append(f"{where} {label:24} {what:32} {_reasons(segment.why)}".rstrip())
    for said in attributions:
        who = said.speaker.name if said.speaker else said.source.text if said.source else "nobody named"
        cue = said.cue.text if said.cue else ""
        what = " … ".join(passage.text for passage in said.content)
        lines.append(
            f"{_range(said.span.start, said.span.end)} {said.nature}: {_short(who)} | {cue} | {_short(what)} {_listed(said.why)}".rstrip()
        )
    return "\n".join(lines)


def _range(start: int, end: int) -> str:
    return f"{start}-{end}".ljust(12)


def _short(text: str) -> str:
    return repr(shortened(text, _WIDTH))


def _reasons(why: Sequence[Evidence]) -> str:
    """The reasons for a label as a sentence: weighed ones say what the line is, has or does."""
    return _sentence([f"{_clause(reason.name)} ({reason.weight:+.1f})" if reason.weight else reason.name for reason in why])


def _listed(why: Sequence[Evidence]) -> str:
    """The reasons for an attribution and its speaker: rules with their confidence, evidence with its weight.

    >>> _listed([Evidence("quotation, source, cue", 0.97), Evidence("spoke last", 1.98), Evidence("nobody is named")])
    'Quotation, source, cue (+1.0); spoke last (+2.0); nobody is named.'
    """
    return _sentence([f"{reason.name} ({reason.weight:+.1f})" if reason.weight else reason.name for reason in why])


def _sentence(clauses: Sequence[str]) -> str:
    sentence = "; ".join(clauses)
    return f"{sentence[0].upper()}{sentence[1:]}." if sentence else ""


# How the names of evidence open that say what a line does, what it has, and what is around it.
_DOES: Final = ("ends ", "opens ", "closes ", "holds ", "is ", "says ", "shares ", "looks ", "reads ", "repeats ", "names ", "could ")
_HAS: Final = (
    "one word",
    "two words",
    "three words",
    "less than ",
    "few ",
    "some ",
    "most ",
    "many ",
    "no function",
    "function ",
    "furniture words",
)
_AROUND: Final = (" right above", " right below", " two lines above", " two lines below", " next three lines")


def _clause(name: str) -> str:
    """The name of a piece of evidence as a clause.

    >>> _clause("ends with a colon"), _clause("13-17 words"), _clause("a name right below"), _clause("the first line")
    ('it ends with a colon', 'it has 13-17 words', 'there is a name right below', 'it is the first line')
    >>> _clause("most of its words are in the prose")
    'most of its words are in the prose'
    >>> _clause("any line")
    'how common the label is'
    """
    if " heads its run" in name or " of its words are in " in name or name.startswith(("a sentence ends", "the first line holds")):
        return name
    if name == "any line":
        return "how common the label is"
    if name == "no headline" or (name.endswith(_AROUND) and not name.startswith(("a short line,", "a long line,"))):
        return f"there is {name}"
    if name.startswith(_DOES):
        return f"it {name}"
    counted = name[:1].isdigit() and " line" not in name.split(" above", 1)[0]
    return f"it has {name}" if counted or name.startswith(_HAS) else f"it is {name}"
