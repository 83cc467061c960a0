"""From passages to dates: the one way in."""

from collections.abc import Sequence
from datetime import date

from newsparse.dates.values import DateMention
from newsparse.knowledge import Language
from newsparse.passage import Passage


def find_dates(text: str, passages: Sequence[Passage], language: Language, base: date | None) -> tuple[DateMention, ...]:
    """Find the dates that a story mentions.

    Args:
        text: the article's text.
        passages: the passages to look in; offsets are into *text*.
        language: the language they are in.
        base: the story's own day, which completes and resolves; `None` where it is not known.

    Returns:
        The mentions, in reading order.
    """
    return ()
