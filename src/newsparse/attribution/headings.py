"""Find who said what in headings that name their source beside a colon."""

from collections.abc import Sequence
from typing import Final

from newsparse.attribution.draft_attribution import DraftAttribution
from newsparse.attribution.engines import reader
from newsparse.attribution.quotes import pair
from newsparse.attribution.speakers.name_words import fold_word, is_forename
from newsparse.attribution.verbless_attributions import by_headline_colon
from newsparse.knowledge import Language, SpeechWords
from newsparse.passage import Passage
from newsparse.terms import Label

# Labels of passages that may name their source beside a colon, and the maximum code points of a first passage that may.
_HEADED: Final = frozenset({Label.HEADLINE, Label.CROSSHEAD})
_LONGEST_LINE: Final = 120


def with_headings(text: str, passages: Sequence[Passage], drafts: Sequence[DraftAttribution], language: Language) -> list[DraftAttribution]:
    """Add the attributions of headlines that name their source next to a colon."""
    speakers: set[str] | None = None
    by_passage: dict[int, list[DraftAttribution]] = {}
    for draft in drafts:
        by_passage.setdefault(draft.passage, []).append(draft)
    found: list[DraftAttribution] = []
    replaced: set[int] = set()
    for index, passage in enumerate(passages):
        if ":" not in passage.span.of(text) or not (passage.label in _HEADED or (index == 0 and _is_a_line(passage.text))):
            continue
        if speakers is None:
            speakers = {word for draft in drafts if draft.source for word in _names(draft.source.of(text))}
        quotations = [one for one in pair(text, passage.span.start, passage.span.end) if one.closed]
        known = by_passage.get(index, [])
        units = reader(language)(text, index, passage.span, quotations, language, language.speech or SpeechWords()).units
        made = by_headline_colon(text, index, units, language, speakers, known, terse=passage.label is not Label.CROSSHEAD)
        if made is not None:
            (held,) = made.content
            replaced.update(id(one) for one in known if any(span.start < held.end and held.start < span.end for span in one.content))
            found.append(made)
    return [*(draft for draft in drafts if id(draft) not in replaced), *found]


def _is_a_line(words: str) -> bool:
    """Return True if a story's first passage is as short as a headline."""
    return len(words) < _LONGEST_LINE and "\n" not in words


def _names(source: str) -> list[str]:
    """Return the last word of a source, in lower case, and its given names."""
    words = source.partition(",")[0].split()
    return [word.lower() for i, word in enumerate(words, 1) if i == len(words) or (word[0].isupper() and is_forename(fold_word(word)))]
