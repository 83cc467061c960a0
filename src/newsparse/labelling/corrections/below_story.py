"""Paragraphs of a page that are no part of its story: about its author, and the beginnings of other stories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import BODY, Path, State, where
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, FoundBy, Mark
from newsparse.terms import Kind

_ABOUT: Final = ("about ", "über ", "à propos de ", "sobre ", "acerca de ", "over ", "об ", "о ")
_LONGEST_LABEL: Final = 6  # words of a label over a biography
_NAME_WORDS: Final = (2, 3)  # words of a name that a biography says twice
_LONGEST_LINK: Final = 5  # words of a link to the rest of a story
# Such a link is below the beginning of a story; "read more" is also above another one.
_READ_ON: Final = ("continue reading", "keep reading", "weiterlesen", "lire la suite", "leer más", "continua a leggere", "читать далее")
_FEWEST_LINKS: Final = 2  # links to the rests of stories
_SHORTEST_STORY: Final = 60  # words of the story above others


def drop_biographies(draft: DraftLabels) -> None:
    """Take out of the body who wrote the story: below a label for it, or below "About" and the name with which it opens.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "The pier is open.", "About Ann Poe", "Ann Poe has written about piers since she was ten."
    >>> draft = draft_of(lines, [State.PARAGRAPH, State.CROSSHEAD, State.PARAGRAPH])
    >>> drop_biographies(draft)
    >>> [State(state).name for state in draft.path]
    ['PARAGRAPH', 'TAIL', 'TAIL']
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    for i in body:
        label = facts[i - 1] if i else None
        labelled = label is not None and label.kind is Kind.BIOGRAPHY and label.found_by is FoundBy.LINE and label.words <= _LONGEST_LABEL
        headed = label is not None and _heads_biography(draft, i - 1)
        if labelled or headed or _says_name_twice(facts[i].key):
            end = i + 1
            while labelled and end < len(path) and path[end] == State.PARAGRAPH:
                end += 1
            place = State.TAIL if end > body[-1] else State.FRONT if i == body[0] else State.INNER
            if (labelled or headed) and path[i - 1] != State.HEADLINE:
                path[i - 1] = place
            path[i:end] = bytes([place] * (end - i))


def _heads_biography(draft: DraftLabels, i: int) -> bool:
    """Whether a line is "About Ann Poe" over "Ann Poe is"; a release has "About Elmford Piers:", a story "About the pier"."""
    label, below = draft.facts[i], draft.facts[i + 1]
    if label.words > _LONGEST_LABEL or label.mark == Mark.COLON or not label.key.startswith(_ABOUT):
        return False
    name = label.key[len(next(word for word in _ABOUT if label.key.startswith(word))) :]
    if " " not in name or not below.key.startswith(name.partition(" ")[0] + " "):
        return False
    words = draft.layout.text[draft.blocks[i].start : draft.blocks[i].end].split()
    return all(word[0].isupper() for word in words[-name.count(" ") - 1 :])


def _says_name_twice(key: str) -> bool:
    """Whether a paragraph begins with its label: "About Ann Poe Ann Poe is"."""
    if not key.startswith(_ABOUT):
        return False
    words = key[len(next(word for word in _ABOUT if key.startswith(word))) :].replace(":", "").split(maxsplit=2 * _NAME_WORDS[-1])
    return any(words[:size] == words[size : 2 * size] and len(words) > 2 * size for size in _NAME_WORDS)


def drop_other_stories(draft: DraftLabels) -> None:
    """Take out of the body the beginnings of other stories below it, each signed or dated and with a link to its rest.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> story = ["The pier in Elmford is open again after two years of repairs, and hundreds came to see it, the mayor said."] * 3
    >>> lines = [*story, *["By Ann Poe", "The ferry to Quenby runs again, too.", "Continue reading"] * 2]
    >>> draft = draft_of(lines, [*[State.PARAGRAPH] * 3, *[State.INNER, State.PARAGRAPH, State.INNER] * 2])
    >>> drop_other_stories(draft)
    >>> where(draft.path, State.PARAGRAPH)
    [0, 1, 2]
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    links = [i for i in range(body[0], len(path)) if _links_to_rest(facts[i])] if body else []
    if len(links) < _FEWEST_LINKS:
        return
    above = body[0]
    for k, link in enumerate(links):
        heads = _heads(facts, path, above + 1, link)
        above = link
        if heads:
            # Above the first link is also the story.
            start = heads[0] if k else heads[-1]
            if sum([facts[i].words for i in body if i < start]) >= _SHORTEST_STORY:
                for i in range(start, link):
                    if path[i] in BODY:
                        path[i] = State.TAIL


def _links_to_rest(fact: Facts) -> bool:
    return fact.words <= _LONGEST_LINK and fact.kind is not Kind.ADVERTISEMENT and fact.key.startswith(_READ_ON)


def _heads(facts: Sequence[Facts], path: Path, start: int, end: int) -> list[int]:
    """The lines that sign or date a story."""
    return [i for i in range(start, end) if path[i] not in BODY and (facts[i].by or facts[i].name or facts[i].stamp in DATED)]
