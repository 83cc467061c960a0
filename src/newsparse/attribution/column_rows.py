"""Contents in two columns printed side by side: words of the other column are between their rows."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from newsparse.attribution.values import Attribution
from newsparse.passage import Passage, read
from newsparse.repair import Reading
from newsparse.span import Span


def parted_into_rows(reading: Reading, attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Give contents a piece for each row, if the rows of two contents are side by side, so that their spans do not overlap.

    The spans of the *attributions*, in reading order, count in the *reading*.
    """
    places = sorted((reading.aligned.given(*_ends(piece)), piece.span) for said in attributions for piece in said.content)
    mixed: set[Span] = set()
    end, farthest = 0, Span(0, 0)
    for place, span in places:
        if place.start < end:
            mixed |= {farthest, span}
        if place.end > end:
            end, farthest = place.end, span

    if not mixed:
        return tuple(attributions)

    def rows(pieces: Sequence[Passage]) -> tuple[Passage, ...]:
        """The pieces, with those that are mixed, or a part of one as a quotation in a content is, cut into rows."""
        inside = [any(one.start <= piece.span.start and piece.span.end <= one.end for one in mixed) for piece in pieces]
        return tuple(row for piece, cut in zip(pieces, inside, strict=True) for row in (_rows(reading, piece) if cut else (piece,)))

    def parted(said: Attribution) -> Attribution:
        return evolve(said, content=rows(said.content), quoted=rows(said.quoted), inner=tuple(map(parted, said.inner)))

    return tuple(map(parted, attributions))


def _rows(reading: Reading, passage: Passage) -> Iterator[Passage]:
    """The pieces of a passage that are together in the text that was given."""
    for place in reading.aligned.rows(*_ends(passage)):
        span = reading.aligned.piece(place)
        said = span.of(reading.text)
        if said.strip():
            first = span.start + len(said) - len(said.lstrip())
            yield read(reading.text, Span(first, first + len(said.strip())), passage.label)


def _ends(passage: Passage) -> tuple[int, int]:
    return passage.span.start, passage.span.end
