"""The day of the story, where its own text states it."""

import datetime
from collections.abc import Sequence

from newsparse.knowledge import Language
from newsparse.segment import Segment


def stated_days(text: str, segments: Sequence[Segment], language: Language) -> tuple[datetime.date | None, datetime.date | None]:
    """Return the days on which the text says it was published and last updated."""
    return None, None
