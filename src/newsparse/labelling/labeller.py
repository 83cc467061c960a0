"""One labelling of all blocks."""

from collections.abc import Iterator, Sequence

from newsparse.envelope import Envelope
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Label


def label_blocks(
    layout: Layout, envelope: Envelope, language: Language, knowledge: Knowledge, *, headline: str | None = None
) -> tuple[Segment, ...]:
    """Label every block of a text.

    Args:
        layout: the text, cut into lines and blocks.
        envelope: what is certain already.
        language: the text's language.
        knowledge: languages, agencies, phrases.
        headline: the headline, where the caller knows it; `""` for none.

    Returns:
        Segments that tile the text.
    """
    text = layout.text
    segments: list[Segment] = []
    asked = headline is None and not any(pin.label is Label.HEADLINE for pin in envelope.pins)
    done = 0
    for start, end in _pieces(layout, envelope.pins):
        line = text[start:end].casefold()
        kinds = [phrases.kind for phrases in (*knowledge.phrases, *language.furniture) if line in phrases.lines]
        if kinds:
            segments.append(Segment(Span(start, end), Label.BOILERPLATE, kinds[0]))
        else:
            segments.append(Segment(Span(start, end), Label.HEADLINE if asked else Label.PARAGRAPH))
            asked = False
    tiles: list[Segment] = []
    for segment in sorted([*segments, *envelope.pins], key=lambda segment: segment.span):
        if segment.span.start > done:
            tiles.append(Segment(Span(done, segment.span.start), Label.BLANK))
        tiles.append(segment)
        done = segment.span.end
    if done < len(text):
        tiles.append(Segment(Span(done, len(text)), Label.BLANK))
    return tuple(tiles)


def _pieces(layout: Layout, pins: Sequence[Segment]) -> Iterator[tuple[int, int]]:
    """Yield the blocks, without what is pinned."""
    i = 0
    for block in layout.blocks:
        start = block.start
        while i < len(pins) and pins[i].span.end <= start:
            i += 1
        k = i
        while k < len(pins) and pins[k].span.start < block.end:
            yield from _trimmed(layout.text, start, pins[k].span.start)
            start = max(start, pins[k].span.end)
            k += 1
        yield from _trimmed(layout.text, start, block.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
