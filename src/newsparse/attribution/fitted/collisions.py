"""Which readings of a passage's cues go together: no word is said by two speakers, and no cue is part of what another reports."""

from collections.abc import Callable, Sequence
from heapq import heapify, heappop, heappush
from typing import Final

from newsparse.attribution.fitted.decoding import Decoded, best_of, every_reading
from newsparse.attribution.fitted.label_spans import trim
from newsparse.attribution.fitted.ranking import Candidate
from newsparse.attribution.fitted.sentence_rules import Analysis
from newsparse.attribution.units import Units

# How often a cue whose reading collides gets another: more hardly ever helps, and a bound keeps hostile text linear.
_TRIES: Final = 3


def without_collisions(units: Units, found: Sequence[Decoded], keeps: Callable[[Decoded], bool]) -> list[Decoded]:
    """Choose readings that do not collide, the surest first; a cue whose reading collides gets the best one that does not.

    Args:
        units: the units of a passage.
        found: the most likely reading of each cue.
        keeps: whether a reading is sure enough to be kept.
    """
    kept: list[Decoded] = []
    claims = _Claims(units)
    waiting = [(-one.confidence, n, 0, one) for n, one in enumerate(found)]
    heapify(waiting)
    while waiting:
        _, n, tries, one = heappop(waiting)
        if claims.leave(one.analysis):
            claims.add(one.analysis)
            kept.append(one)
        elif tries < _TRIES:
            again = _next_best(one, claims)
            if again is not None and keeps(again):
                heappush(waiting, (-again.confidence, n, tries + 1, again))
    return kept


class _Claims:
    """The units of a passage that belong to readings kept so far."""

    __slots__ = ("_reported", "_taken", "_units")

    def __init__(self, units: Units) -> None:
        self._units = units
        self._reported = bytearray(len(units.kinds))
        """Cues and contents."""
        self._taken = bytearray(len(units.kinds))
        """The same with sources."""

    def leave(self, reading: Analysis) -> bool:
        """Whether a reading's cue and content are free."""
        return all(self._reported.find(1, start, end) < 0 for start, end in (reading.cue, *reading.content))

    def add(self, reading: Analysis) -> None:
        """Claim a reading's cue, content and source."""
        for start, end in (reading.cue, *reading.content):
            self._reported[start:end] = self._taken[start:end] = b"\1" * (end - start)
        if reading.source is not None:
            start, end = reading.source
            self._taken[start:end] = b"\1" * (end - start)

    def cut(self, reading: Analysis) -> Analysis | None:
        """Cut a reading's content where another reading begins, on the way away from its cue; `None` if nothing is left."""
        pieces: list[tuple[int, int]] = []
        for start, end in reading.content:
            if start > reading.anchor:
                stop = self._taken.find(1, start, end)
                pieces += filter(None, [trim(self._units, start, end if stop < 0 else stop)])
                if stop >= 0:
                    break
            else:
                last = self._taken.rfind(1, start, end)
                pieces += filter(None, [trim(self._units, start if last < 0 else last + 1, end)])
        return reading._replace(content=tuple(pieces)) if pieces else None


def _next_best(one: Decoded, claims: _Claims) -> Decoded | None:
    """Return the best reading of a cue among those that collide with none that is kept, whole or cut."""
    left: dict[tuple[object, object], Candidate] = {}
    for candidate in every_reading(one):
        reading = candidate.analysis
        if not claims.leave(reading):
            shorter = claims.cut(reading)
            if shorter is None or not claims.leave(shorter):
                continue
            candidate = Candidate(shorter, "")  # noqa: PLW2901
        left.setdefault((candidate.analysis.content, candidate.analysis.source), candidate)
    again = best_of(one.sentence, one.sentence.choice(one.readings.cue, [*left.values()]))
    return again if again is not None and claims.leave(again.analysis) else None
