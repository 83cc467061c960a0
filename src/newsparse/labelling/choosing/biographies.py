"""Paragraphs below a story that say who its author is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsparse.knowledge.forenames import FORENAMES
from newsparse.lines.facts import Facts
from newsparse.lines.lexicon import Lexicon
from newsparse.patterns import pattern

_LONGEST: Final = 60  # words of such a paragraph
_TITLE_WITHIN: Final = 16  # words after the verb among which the author's job is
# Other jobs of those who write for a paper.
_JOBS: Final = frozenset("author associate fellow lecturer professor researcher".split())
# ann roe is a, ann b. roe has been an, ann roe ist
_NAMED: Final = pattern(
    r"(?P<given>[\p{L}'.-]{2,20}+)(?:\s[\p{L}'.-]{1,20}+){0,2}\s(?P<surname>[\p{L}'-]{2,20}+),?\s(?:is|was|has\sbeen|ist|est|es|è|är|er)\s"
)


def is_biography(fact: Facts, story: Iterable[Facts], lexicon: Lexicon) -> bool:
    """Whether the last paragraph says which job somebody has of whom the story does not speak.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "The pier is open.", "Anna Roe is a senior writer at the Elmford Post.", "Anna Roe walked to the pier."
    >>> draft = draft_of(lines, [])
    >>> walks, about, names = draft.facts
    >>> is_biography(about, [walks], draft.lexicon), is_biography(about, [walks, names], draft.lexicon)
    (True, False)
    """
    found = _NAMED.match(fact.key) if fact.words <= _LONGEST else None
    if found is None or found["given"] not in FORENAMES:
        return False
    titles = lexicon.language.bylines.titles | lexicon.knowledge.language("en").bylines.titles | _JOBS
    job = [word.strip(",.;") for word in fact.key[found.end() :].split()[:_TITLE_WITHIN]]
    return not titles.isdisjoint(job) and not any(found["surname"] in other.key for other in story)
