"""Reads a passage of English by learned weights."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import ClassVar, Final

from newsparse.attribution.draft_attribution import NOBODY, SPEECH_OR_WRITING, DraftAttribution, RunningSpeaker, nature
from newsparse.attribution.fitted import random_field
from newsparse.attribution.fitted.bounds import bounded
from newsparse.attribution.fitted.floating_quotations import FloatingQuotations, read_introduction
from newsparse.attribution.fitted.readings import Chosen, choose, without_collisions
from newsparse.attribution.fitted.sentence_rules import ARTICLES, FINITE, RELATIVES, Analysis, sentence
from newsparse.attribution.fitted.weight_tables import Weights, load_for
from newsparse.attribution.passage_reader import RELATIVE_PRONOUNS, PassageReader
from newsparse.attribution.quotes import within
from newsparse.attribution.units import COMMA, NAME, QUOTE, Cutter, Units
from newsparse.attribution.values import Parts
from newsparse.knowledge import Language
from newsparse.memo import Memo, PerOwner
from newsparse.terms import Nature

_LONGEST: Final = 400  # no writer's sentence is longer than this; longer ones are not read (which also bounds the work per cue)
_KEPT: Final = 0.4
"""The minimum confidence of what somebody says, writes or believes: of the readings just below it, three in five are wrong."""
_KEPT_HEADLINE: Final = 0.7  # the same for a headline with a capital on each word: verbs look like names there
_KEPT_AFTER_CLAUSE: Final = 0.06
"""The same at the end of a sentence, after a clause: the order of words shows it, even with a verb that the weights hardly know there.
Of ten such readings below `_KEPT` in 500 annotated articles, nine are right, so their confidence is given as `_KEPT`."""
_KEPT_ACT: Final = 0.5  # the same for acts, which need no words: "touted the pier"
_PIECES: Final = 10_000


@lru_cache(maxsize=32)
def cutter(language: Language, capitalised: bool = False) -> Cutter:
    """Return the cutter of a language; if each word is *capitalised*, as in many headlines, a capital does not show a name."""
    speech = language.speech_words
    words = language.function_words | speech.according_heads | speech.sentence_openers
    return Cutter(words | speech.cue_words - speech.acts.act_verbs if capitalised else words, speech.verbs)


@PerOwner
def _may_hold_cue(language: Language) -> Memo[str, bool]:
    """Return for each piece of text between white space whether it may contain a cue."""
    weights, words = load_for(language), cutter(language).words
    entries, lexicon = weights.candidates, weights.lexicon

    def may_hold(piece: str) -> bool:
        if not piece.isalpha():
            return any(map(entries.__getitem__, words(piece)))
        word = piece.lower()
        return lexicon[word].usage != "" and entries[word] is not None

    return Memo(may_hold, _PIECES)


class FittedReader(PassageReader):
    """Reads by the weights of `weight_tables`."""

    __slots__ = ("capitalised",)

    calibrated: ClassVar[bool] = True

    @staticmethod
    def may_report(piece: str, language: Language) -> bool:
        """Return True if some words allow an attribution."""
        return any(map(_may_hold_cue(language).__getitem__, piece.split()))

    def cut(self) -> Units:
        """Cut the passage into units, and note whether it is set with a capital on each word."""
        self.capitalised = is_capitalised(self.text[self.span.start : self.span.end])
        return cutter(self.language, self.capitalised).cut(self.text, self.span.start, self.span.end, self.quotations)

    def introduction(self) -> DraftAttribution | None:
        """Return the reporting clause at the end of the passage, if it introduces a quotation."""
        return read_introduction(self)

    def drafts(self, running: RunningSpeaker = NOBODY) -> list[DraftAttribution]:
        """Return the attributions of the passage, in reading order."""
        weights = load_for(self.language)
        likely = list(filter(self._is_kept, self._chosen(weights)))
        if not likely and not self.quotations:
            return []
        kept = without_collisions(self.units, likely, self._is_kept)
        kept.sort(key=lambda one: one.analysis.anchor)
        drafts = list(map(self._draft, kept))
        for draft, one in zip(drafts, kept, strict=True):
            draft.because = (Parts(weights.readings.parts(one.observations)),)
        FloatingQuotations(self.text, self.index, self.units, self.speech, drafts).read()
        return drafts

    def _chosen(self, weights: Weights) -> Iterator[Chosen]:
        units, tag = self.units, random_field.tags(self.units, weights.lexicon)
        for index, (first, last) in enumerate(pairwise(units.sentences)):
            if last - first <= _LONGEST:
                yield from choose(sentence(units, index, self.speech), tag, weights)

    def _is_kept(self, one: Chosen) -> bool:
        """Return True if a reading has enough confidence and reports something."""
        least = _KEPT_HEADLINE if self.capitalised else _KEPT_AFTER_CLAUSE if self._follows_clause(one.analysis) else _KEPT
        if one.confidence < least or _reports_nothing(self.units, one.analysis):
            return False
        # An act that is not kept takes no words from what somebody says.
        return one.confidence >= _KEPT_ACT or self._draft(one).nature is not Nature.OTHER

    def _follows_clause(self, analysis: Analysis) -> bool:
        """Return True if a source and a verb of speaking end a sentence after a whole clause: "Nobody was hurt, police confirmed."."""
        words, speech = self.units.words, self.speech
        if analysis.rule != "content, source, cue" or analysis.source is None or words[analysis.source[0]] in RELATIVE_PRONOUNS:
            return False
        word, content = words[analysis.anchor], words[slice(*analysis.content[0])]
        spoken = (speech.verbs.get(word) or speech.acts.bare_forms.get(word)) in SPEECH_OR_WRITING
        plain = word in speech.inverting_verbs and len(content) >= _CLAUSE and content[0] not in speech.adjunct_openers
        return spoken and (plain or not speech.auxiliaries.isdisjoint(content))

    def _draft(self, one: Chosen) -> DraftAttribution:
        units, found = self.units, one.sentence
        read = bounded(found.sentence, one.analysis, found.ruled(one.analysis.anchor))
        analysis = _as_saying(units, read)
        content = [units.span(*piece) for piece in analysis.content]
        cue, whose = units.span(*analysis.cue), units.span(*analysis.source) if analysis.source else None
        quoted = within(self.quotations, content)
        draft = DraftAttribution(self.index, analysis.rule, content, cue, whose, quoted, units.words[analysis.anchor])
        draft.nature = nature(self.text, draft, self.speech)
        draft.confidence = one.confidence
        if (ends := self._follows_clause(analysis)) or analysis is not read:
            draft.confidence = max(one.confidence, _KEPT) if ends else one.confidence
            draft.nature = Nature.SPEECH if draft.nature is Nature.OTHER else draft.nature
        return draft


def is_capitalised(text: str) -> bool:
    """Return True if nearly all longer words of a line have a capital, as in many headlines.

    >>> is_capitalised("Ann Roe Says Pier Will Open"), is_capitalised("Ann Roe says the pier will open")
    (True, False)
    """
    if len(text) > _LONGEST_HEADLINE:
        return False
    words = [word for word in text.split() if len(word) >= _LONG_WORD and word.isalpha()]
    return len(words) >= _FEWEST_WORDS and sum(map(str.istitle, words)) >= _CAPITALISED * len(words)


_CLAUSE: Final = 4  # words
_LONGEST_HEADLINE: Final = 140  # code points
_LONG_WORD: Final = 4  # letters: shorter words are often not capitalised
_FEWEST_WORDS: Final = 3  # longer words: with fewer, capitals show nothing
_CAPITALISED: Final = 0.8  # share of the longer words


def _reports_nothing(units: Units, reading: Analysis) -> bool:
    """Return True if a cue reports nothing: "a dog *named* Rex held up trains"; "Roe said *nothing*"; "Roe's *remarks* drew applause"."""
    cue = reading.anchor
    if reading.source is None and units.words[cue + 1] in _TOPICAL and (cue in units.sentences or units.kinds[cue - 1] == COMMA):
        return True  # "*Asked* about the delay, Roe smiled"
    if reading.source is not None and reading.source[1] > cue and units.words[reading.source[1] - 1] in _NOTHING:
        return True
    if reading.content[0][0] < cue:
        return False
    if reading.source is not None and _is_noun(units, reading, reading.source):
        return True
    if not _UNNAMED.isdisjoint(units.words[cue + 1 : cue + 5]) and "be" in units.words[cue + 1 : cue + 4]:
        return True  # "who asked not to be *named*"
    if units.words[cue] in _NAMING and not ARTICLES.isdisjoint(units.words[max(cue - 2, 0) : cue]):
        return True
    if units.words[cue] not in _WORDS_SAID or any(QUOTE in units.kinds[start:end] for start, end in reading.content):
        return False
    return units.kinds[cue + 1] == COMMA or units.words[cue + 1] not in _GIVING  # but "her remarks about Roe"


def _is_noun(units: Units, reading: Analysis, source: tuple[int, int]) -> bool:
    """Return True if a cue is a noun, as its clause has another verb: "The old *notes* ceased to be valid", "They found old *notes*"."""
    words, cue = units.words, reading.anchor
    if not words[cue].endswith("s") or source[1] > cue:
        return False
    before, named = words[slice(*source)], NAME in units.kinds[slice(*source)]
    other = not FINITE.isdisjoint(before) and _RELATIVES.isdisjoint(before)
    after = words[cue + 1] if reading.content[0][0] == cue + 1 else ""
    return other or after in FINITE or (after.endswith("ed") and not named and before[0] in _ARTICLES)


def _as_saying(units: Units, reading: Analysis) -> Analysis:
    """Give the words to whom they are quoted from: "The Herald quoted *Ann Roe as saying* that it was old"."""
    start, end = reading.content[0]
    if units.words[reading.anchor] not in _QUOTING or reading.anchor >= start:
        return reading
    past = next((i for i in range(start + 1, end - 2) if units.words[i : i + 2] == ["as", "saying"]), 0)
    if not past:
        return reading
    source = start, past - (units.kinds[past - 1] == COMMA)
    return reading.with_source(source).with_content(((past + 2, end), *reading.content[1:]))


_QUOTING: Final = frozenset("cited cites citing quote quoted quotes quoting".split())
_WORDS_SAID: Final = frozenset(
    """accusations allegations apologies assertions assurances comments criticisms denials insults observations opinions predictions
    remarks speeches statements suggestions threats""".split()
)
_GIVING: Final = frozenset({"about", "against", "in", "of", "on", "over", "regarding", "supportive", "that", "to", ":"})
_TOPICAL: Final = frozenset({"about", "by", "on"})
_UNNAMED: Final = frozenset({"identified", "named", "quoted"})
_NOTHING: Final = frozenset({"nothing", "little", "anything"})
_ARTICLES: Final = ARTICLES | {"the"}
_RELATIVES: Final = RELATIVES | {"that"}
_NAMING: Final = frozenset({"called", "dubbed", "named", "nicknamed"})
