"""One labelling of all blocks."""

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
    segments: list[Segment] = []
    done = 0
    for i, block in enumerate(layout.blocks):
        if block.start > done:
            segments.append(Segment(Span(done, block.start), Label.BLANK))
        line = layout.text[block.start : block.end].casefold()
        kinds = [phrases.kind for phrases in (*knowledge.phrases, *language.furniture) if line in phrases.lines]
        if kinds:
            segments.append(Segment(Span(block.start, block.end), Label.BOILERPLATE, kinds[0]))
        else:
            segments.append(Segment(Span(block.start, block.end), Label.HEADLINE if i == 0 and headline is None else Label.PARAGRAPH))
        done = block.end
    if done < len(layout.text):
        segments.append(Segment(Span(done, len(layout.text)), Label.BLANK))
    return tuple(segments)
