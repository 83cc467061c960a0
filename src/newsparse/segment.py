"""A labelled piece of the text, and the evidence for its label."""

from collections import deque
from collections.abc import Callable, Iterable
from itertools import repeat
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar

from attrs import field, frozen

from newsparse.documented import documented
from newsparse.memo import Memo
from newsparse.on_demand import LATER, on_demand, read_by, unfrozen
from newsparse.span import Span, span_at
from newsparse.terms import Kind, Label

M = TypeVar("M")


@documented
@frozen(weakref_slot=False)
class Evidence:
    """One reason for a decision.

    >>> from newsparse import Evidence, Span
    >>> Evidence("ends with a credit", 2.5, Span(10, 20)).name
    'ends with a credit'
    """

    name: str
    """The reason in plain words."""
    weight: float = 0.0
    """How much it counted for the chosen label; larger is stronger."""
    span: Span | None = None
    """The piece of text that was decisive, if there is one."""


def shared_evidence(name: str, weight: float) -> Evidence:
    """Return a piece of evidence that several segments share: many have the same name and weight, and each takes memory."""
    return _SHARED[name, weight]


_SHARED: Final[Memo[tuple[str, float], Evidence]] = Memo(lambda named: Evidence(*named), 8192)


class Finding(NamedTuple):
    """What a rule matched in a segment, and so labelled it: the views read this match, and match nothing again."""

    match: Any
    why: str  # the name of the reason, which is about the whole segment


Reasons: TypeAlias = tuple[Evidence, ...] | str | Finding | Callable[[Span], tuple[Evidence, ...]]
"""How a segment stores its evidence: as a tuple; as the name of a single reason about the whole segment, alone or with its match; or as
a function that computes the evidence from the span, because it is rarely needed."""


class _Placed:
    """Slots, not fields, for the offsets of a segment whose span is made when it is asked for."""

    __slots__ = ("_end", "_start")
    _start: int
    _end: int


@documented
@frozen(weakref_slot=False)
class Segment(_Placed):
    """A piece of the text with one label; the segments of an article cover its text without gaps.

    >>> from newsparse import Label, Segment, Span
    >>> segment = Segment(Span(0, 4), Label.HEADLINE)
    >>> segment.span.of("Pier reopens")
    'Pier'
    """

    span: Span
    """Its place in `Article.text`."""
    label: Label
    """The label of the piece."""
    kind: Kind | None = None
    """The kind of boilerplate if the label is boilerplate or pull quote; else `None`."""
    _why: Reasons = field(default=(), repr=False, alias="why")
    confidence: float = field(default=1.0, repr=False, eq=False)
    """The probability that the label is right, from 0 to 1, computed when it is read; 1 for a segment that you made yourself."""

    @property
    def why(self) -> tuple[Evidence, ...]:
        """The evidence for the label, strongest first.

        >>> from newsparse import Evidence, Label, Segment, Span
        >>> Segment(Span(0, 4), Label.HEADLINE, why=(Evidence("the first line", 0.6),)).why[0].name
        'the first line'
        """
        return self._why  # type: ignore[return-value]  # as `_evidence` returns it


def _evidence(segment: Segment, kept: Reasons) -> tuple[Evidence, ...]:
    """The evidence for the label, computed if necessary."""
    if isinstance(kept, Finding):
        kept = kept.why
    if isinstance(kept, str):
        return (Evidence(kept, 0.0, segment.span),)
    return kept(segment.span) if callable(kept) else kept


def _confidence(segment: Segment, kept: float | Callable[[Segment], float]) -> float:
    """The probability that the label is right, from 0 to 1, computed when it is read; 1 for a segment that you made yourself."""
    return kept(segment) if callable(kept) else kept


def judge_later(segments: Iterable[Segment], judge: Callable[[Segment], float]) -> None:
    """Give new segments the function that computes the confidence of their labels."""
    deque(map(_set_confidence, segments, repeat(judge)), maxlen=0)


def stripped(start: int, end: int, label: Label, kind: Kind | None = None, why: Reasons = ()) -> Segment:
    """Make a segment that keeps offsets instead of a span: on a page most segments are blank or boilerplate, whose spans few ask for."""
    made = _Stripped()
    made.span = LATER
    made.label = label
    made.kind = kind
    made._why = why
    made.confidence = 1.0
    made._start = start
    made._end = end
    made.__class__ = Segment
    return made  # type: ignore[no-any-return]


_Stripped: Final = unfrozen(Segment)


def place(segment: Segment) -> tuple[int, int]:
    """Where a segment begins and ends, without making its span."""
    span = _kept_span(segment)
    return (segment._start, segment._end) if span is LATER else (span.start, span.end)


def start_of(segment: Segment) -> int:
    """Where a segment begins, without making its span."""
    span = _kept_span(segment)
    return segment._start if span is LATER else span.start


def _span(segment: Segment) -> Span:
    """Its place in `Article.text`."""
    return span_at(segment._start, segment._end)


kept_why: Final[Callable[[Segment], Reasons]] = Segment.__dict__["_why"].__get__
"""The stored form of a segment's evidence."""


def match_of(segment: Segment, kind: type[M]) -> M | None:
    """The match by which a rule labelled a segment, if it is of this type; `None` for segments that were labelled otherwise."""
    kept = kept_why(segment)
    return kept.match if isinstance(kept, Finding) and isinstance(kept.match, kind) else None


_kept_span: Final = Segment.__dict__["span"].__get__
_set_confidence: Final = Segment.__dict__["confidence"].__set__
kept_judge: Final = Segment.__dict__["confidence"].__get__
"""The stored form of a segment's confidence: the number, or the function that works it out."""
on_demand(Segment, "span", _span)
read_by(Segment, "_why", _evidence)
read_by(Segment, "confidence", _confidence)
