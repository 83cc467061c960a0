"""The nature of an attribution: the kind of act that it reports."""

from itertools import pairwise
from typing import Final

from newsparse.attribution.draft_attribution import DraftAttribution
from newsparse.knowledge import SpeechWords
from newsparse.terms import Nature

SPEECH_OR_WRITING: Final = frozenset({Nature.SPEECH, Nature.WRITING})


def nature(text: str, draft: DraftAttribution, speech: SpeechWords) -> Nature:
    """Return the kind of act that is reported: it follows from the cue's word, except that a paper or a letter "says" in writing.

    >>> from newsparse.span import Span
    >>> words = SpeechWords(verbs={"said": Nature.SPEECH}, documents=frozenset({"report"}))
    >>> draft = DraftAttribution(0, "source, cue, content", [Span(16, 29)], Span(11, 15), Span(0, 10), word="said")
    >>> nature("The report said it was closed", draft, words)
    <Nature.WRITING: 'writing'>
    """
    known = speech.verbs.get(draft.word)
    if known is None:
        said = draft.rule in _SPOKEN or "according" in draft.rule or draft.word == "according"
        direct = bool(draft.quoted) and draft.quoted[0] == draft.content[0]
        known = Nature.SPEECH if said or direct else speech.acts.bare_forms.get(draft.word, Nature.OTHER)
    paper = draft.source is not None and speech.documents.intersection(head_noun(draft.source.of(text), speech))
    if known is Nature.SPEECH and paper:
        return Nature.WRITING
    if draft.quoted or known not in SPEECH_OR_WRITING:
        return known
    opening = draft.content[0].of(text).split(" ", 1)[0].lower().rstrip(",")
    if draft.word in speech.acts.finding_verbs and not paper:
        # "The poll shows", "The researchers found that"; but "Roe showed no sign".
        return Nature.WRITING if opening == speech.statement_complementiser and draft.source else Nature.OTHER
    if draft.word in speech.acts.act_verbs and opening not in speech.complementisers:
        return Nature.OTHER
    return known


def head_noun(source: str, speech: SpeechWords) -> list[str]:
    """Return the head noun of a source, in lower case: without the words that depend on it and follow it.

    >>> head_noun("An article on Monday about the pier", SpeechWords(adjunct_openers=frozenset({"on"})))
    ['article']
    """
    words = source.lower().partition(",")[0].split()
    for before, word in pairwise(words):
        if word in speech.adjunct_openers or word in speech.of or word in speech.acts.postmodifiers:
            return [before]
    return words[-1:]


_SPOKEN: Final = frozenset({"speaker's turn", "quotation alone", "quotation, source, cue", "quotation, cue, source"})
