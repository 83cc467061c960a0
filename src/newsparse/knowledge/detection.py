"""Which language a text is in, by its function words and its script."""

from collections import Counter
from typing import Final

import regex

from newsparse.knowledge.shelf import Knowledge
from newsparse.layout import Layout

_WORD: Final = regex.compile(r"\p{L}++")


def detect(layout: Layout, knowledge: Knowledge) -> str:
    """Return the tag of a text's language, "und" where it cannot be known.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> detect(lay_out("The pier was closed for two years and has reopened"), default_knowledge())
    'en'
    """
    counts = Counter(_WORD.findall(layout.text[:20_000].lower()))
    best, code = 0, "und"
    for tag in knowledge.codes:
        score = sum(counts[word] for word in knowledge.language(tag).function_words)
        if score > best:
            best, code = score, tag
    return code
