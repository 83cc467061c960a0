"""How far an analysis is to be trusted, and what kind of act it reports."""

from typing import Final

from newsparse.attribution.drafts import Draft
from newsparse.knowledge import SpeechWords
from newsparse.terms import Nature

# The share of each rule's attributions that are right, counted on labelled copy by `benchmarks/fit_attribution.py`.
_RIGHT: Final = {
    "quotation, source, cue": 0.88,
    "quotation, cue, source": 0.88,
    "speaker's turn": 0.85,
}


def confidence(draft: Draft) -> float:
    """How likely content and source are right."""
    return _RIGHT.get(draft.rule, 0.6)


def nature(text: str, draft: Draft, speech: SpeechWords) -> Nature:
    """What kind of act is reported: by the cue's word, but what a paper or a letter "says" is written.

    >>> from newsparse.span import Span
    >>> words = SpeechWords(verbs={"said": Nature.SPEECH}, documents=frozenset({"report"}))
    >>> draft = Draft(0, "source, cue, content", [Span(16, 29)], Span(11, 15), Span(0, 10), word="said")
    >>> nature("The report said it was closed", draft, words)
    <Nature.WRITING: 'writing'>
    """
    known = speech.verbs.get(draft.word)
    if known is None:
        said = draft.rule in _SPOKEN or "according" in draft.rule or draft.word == "according"
        direct = bool(draft.quoted) and draft.quoted[0] == draft.content[0]
        known = Nature.SPEECH if said or direct else Nature.OTHER
    head = draft.source.of(text).lower().split(",")[0].split()[-1:] if draft.source else []
    return Nature.WRITING if known is Nature.SPEECH and speech.documents.intersection(head) else known


_SPOKEN: Final = frozenset({"speaker's turn", "quotation alone", "quotation, source, cue", "quotation, cue, source"})
