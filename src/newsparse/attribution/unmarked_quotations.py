"""Paragraphs that are quoted without quotation marks, below the reporting clause that introduces them."""

from collections.abc import Sequence
from typing import Final

from newsparse.attribution.draft_attribution import SPEECH_OR_WRITING, DraftAttribution
from newsparse.attribution.tokens import PLAIN_WORD
from newsparse.knowledge import SpeechWords
from newsparse.segment import Evidence
from newsparse.span import Span

UNMARKED: Final = "quotation without marks"  # the rule for such a paragraph
INTRODUCED: Final = Evidence("the passage before introduces it")
# Of 21 such paragraphs of web stories, all but one were quoted; those in the first person were all quoted.
_CONFIDENCE: Final = 0.6
_IN_FIRST_PERSON: Final = 0.8


def introduces(text: str, colon: int, introduction: DraftAttribution, speech: SpeechWords) -> bool:
    """Return True if a reporting clause ends directly before a colon, so that nothing but the words said can follow: `Ann Roe said:`

    A clause in which something else follows the verb introduces other things as well, `Roe shared these recipes:`; so does one
    with a verb of finding, `The poll also found:`.

    >>> from newsparse.terms import Nature
    >>> clause = DraftAttribution(0, "", [Span(8, 12)], Span(8, 12), Span(0, 7), word="said", nature=Nature.SPEECH)
    >>> words = SpeechWords(statement_complementiser="that")
    >>> [introduces(text, len(text) - 1, clause, words) for text in ("Ann Roe said:", "Ann Roe said that:", "Ann Roe said prayers:")]
    [True, True, False]
    """
    if introduction.cue is None or introduction.source is None or introduction.nature not in SPEECH_OR_WRITING:
        return False
    if introduction.word in speech.acts.finding_verbs or introduction.source.of(text).lower() in speech.first_person:
        return False
    return text[max(introduction.cue.end, introduction.source.end) : colon].strip().lower() in ("", speech.statement_complementiser)


def unmarked_quotation(
    text: str, index: int, paragraph: Span, introduction: DraftAttribution, found: Sequence[DraftAttribution], speech: SpeechWords
) -> DraftAttribution | None:
    """Attribute a paragraph without quotation marks by the reporting clause that `introduces` it; `None` if others than "I" speak in it."""
    if not all(one.source is not None and one.source.of(text).lower() in speech.first_person for one in found):
        return None
    cue, source, word, nature = introduction.cue, introduction.source, introduction.word, introduction.nature
    confidence = _IN_FIRST_PERSON if in_first_person(text, paragraph, speech) else _CONFIDENCE
    return DraftAttribution(index, UNMARKED, [paragraph], cue, source, [], word, nature, confidence, (INTRODUCED,), list(found))


def in_first_person(text: str, paragraph: Span, speech: SpeechWords) -> bool:
    """Return True if a paragraph has a word of the first person."""
    return any(word.lower() in speech.first_person for word in PLAIN_WORD.findall(text, paragraph.start, paragraph.end))
