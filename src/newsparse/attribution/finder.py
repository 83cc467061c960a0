"""From passages to attributions: the one way in."""

from collections.abc import Sequence

from newsparse.attribution.values import Attribution, Speaker
from newsparse.knowledge import Language
from newsparse.passage import Passage


def find_attributions(text: str, passages: Sequence[Passage], language: Language) -> tuple[tuple[Attribution, ...], tuple[Speaker, ...]]:
    """Find who said what.

    Args:
        text: the article's text.
        passages: headline, standfirst, body and captions, in reading order; offsets are into *text*.
        language: the language; without `Language.speech` only quotations with a plain frame are read.

    Returns:
        The attributions in reading order, and every named speaker in order of first mention in the body.
    """
    return (), ()
