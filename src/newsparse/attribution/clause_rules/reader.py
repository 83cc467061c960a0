"""Reads a passage by the rules of clauses."""

from typing import ClassVar

from newsparse.attribution.clause_rules.sentences import CutPassage, may_report, read_sentences
from newsparse.attribution.draft_attribution import NOBODY, DraftAttribution, RunningSpeaker
from newsparse.attribution.passage_reader import PassageReader, cutter
from newsparse.knowledge import Language, SpeechWords


class ClauseReader(PassageReader):
    """Reads the clauses of each sentence."""

    __slots__ = ()

    forgetful: ClassVar[bool] = True

    @staticmethod
    def may_report(piece: str, language: Language, speech: SpeechWords) -> bool:
        """Whether some words allow an attribution."""
        return may_report(piece, speech)

    def drafts(self, running: RunningSpeaker = NOBODY) -> list[DraftAttribution]:
        """Return the attributions of the passage, in reading order."""
        passage = CutPassage(self.text, self.index, self.units, self.quotations, cutter(self.language))
        found, self.running_speaker = read_sentences(passage, self.speech, running)
        return found
