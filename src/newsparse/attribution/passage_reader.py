"""Reads a passage: its units, its quotations, and the attributions that a method of reading finds in it."""

from typing import ClassVar, Final

from newsparse.attribution.draft_attribution import NOBODY, DraftAttribution, RunningSpeaker
from newsparse.attribution.quotes import Quotation
from newsparse.attribution.units import QUOTE, STOP, Units
from newsparse.knowledge import Language
from newsparse.span import Span

RELATIVE_PRONOUNS: Final = frozenset({"that", "which", "who"})  # english words: only English has weights


class PassageReader:
    """The units, quotations and attributions of one passage; each method of reading is a subclass."""

    __slots__ = ("_units", "index", "language", "quotations", "running_speaker", "span", "speech", "text")

    calibrated: ClassVar[bool] = False  # true if its confidence is a probability

    def __init__(self, text: str, index: int, span: Span, quotations: list[Quotation], language: Language) -> None:
        self.text = text
        self.index = index
        self.language = language
        self.speech = language.speech_words
        self.quotations = [quotation for quotation in quotations if not quotation.depth]
        self.running_speaker = NOBODY  # the speaker at its end, once `drafts` has read it
        self.span = span
        self._units: Units | None = None

    @staticmethod
    def may_report(piece: str, language: Language) -> bool:
        """Return True if the words of a passage without quotations allow an attribution in it."""
        raise NotImplementedError

    def cut(self) -> Units:
        """Cut the passage into units."""
        raise NotImplementedError

    @property
    def units(self) -> Units:
        """The units of the passage, cut when they are first asked for."""
        if self._units is None:
            self._units = self.cut()
        return self._units

    def drafts(self, running: RunningSpeaker = NOBODY) -> list[DraftAttribution]:
        """Return the attributions of the passage, in reading order; *running* was speaking at the end of the passage before."""
        raise NotImplementedError

    def introduction(self) -> DraftAttribution | None:
        """Return the reporting clause at the end of the passage that introduces the quotation in the next one: `She said:`"""
        raise NotImplementedError

    @property
    def spoken(self) -> list[Span]:
        """The quotations of a passage that consists only of them."""
        return [Span(one.start, one.end) for one in self.quotations] if self.only_quotation else []

    @property
    def only_quotation(self) -> bool:
        """True if the passage consists only of quotations."""
        if not self.quotations or self.text[self.span.start : self.quotations[0].start].strip():
            return False
        kinds = self.units.kinds
        return bool(kinds) and kinds[0] == QUOTE and all(kind in (QUOTE, STOP) for kind in kinds)
