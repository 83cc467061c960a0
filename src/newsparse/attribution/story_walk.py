"""Walk through a story passage by passage: a quotation can go on in the next one, and a speaker can be named in the one before."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import islice, takewhile
from typing import Final

from newsparse.attribution.draft_attribution import NOBODY, DraftAttribution, continuation
from newsparse.attribution.engines import reader
from newsparse.attribution.passage_reader import RELATIVE_PRONOUNS, PassageReader
from newsparse.attribution.quotes import QUOTE_MARKS, Quotation, Quotations, continues, rest_of, unclosed
from newsparse.attribution.speaker_labels import RECURRING, read_form
from newsparse.attribution.speakers.name_words import fold_word, is_forename
from newsparse.attribution.statements import INTRODUCED, STATEMENT, find_statements, introduces, unmarked_quotation
from newsparse.attribution.transcripts import find_turns
from newsparse.attribution.turns import OPENING_MARKS, QUESTION, SPOKEN_TURN, Turn, attribute_turn, in_first_person
from newsparse.attribution.units import PLAIN_WORD
from newsparse.attribution.verbless_attributions import by_label, by_posted_signature, by_signature
from newsparse.attribution.word_list_rules.reader import DASHES
from newsparse.knowledge import Language
from newsparse.passage import Passage
from newsparse.span import Span
from newsparse.terms import PROSE_LABELS, Label, Nature

_DATED: Final = 3  # maximum words in content that is only a date: "On last Thursday"
# Maximum distance in passages between a speaker and a paragraph that is only a quotation and continues the speech.
_FARTHEST: Final = 3
_LONGEST_SIGNATURE: Final = 80  # code points of a line below a quotation
# Maximum number of words in a quotation that may be a crosshead, and the marks that open one.
_CROSSHEAD: Final = 6
_SINGLE: Final = ("'", "‘")
# The confidence in a quotation that continues in the next passage, as a share of the confidence in the attribution before.
_GOING_ON: Final = 0.9
_INTRODUCED: Final = 0.85  # confidence for a passage that is only a quotation and that the passage before introduces


class StoryWalk:
    """Reads passages one after the other, because quotations can continue from one to the next."""

    def __init__(
        self, text: str, passages: Sequence[Passage], language: Language, quotations: Quotations, authors: Mapping[str, Span]
    ) -> None:
        self.text = text
        self.passages = passages
        self.quotations = quotations
        self.language = language
        self.speech = language.speech_words
        self.reader = reader(language)
        self.turns = find_turns(text, passages, language, authors)
        self.statements = find_statements(text, passages, language, self.speech)
        self.drafts: list[DraftAttribution] = []
        self.running_speaker = NOBODY
        self.introduction: DraftAttribution | None = None  # the reporting clause that introduces words still to come: "He said:"
        self.unmarked: DraftAttribution | None = None  # the attribution of the previous passage, if that is quoted without quotation marks
        self.left_open: Quotation | None = None  # the quotation that the previous passage left open
        self.continued: DraftAttribution | None = None  # the attribution that this quotation belongs to
        self.pending: list[Span] = []  # the pieces of this quotation, if its reporting clause is still to come

    def read(self, index: int) -> None:
        """Read the next passage."""
        text, passage = self.text, self.passages[index]
        start, end = passage.span.start, passage.span.end
        if passage.label is Label.CROSSHEAD and index not in self.turns and not self._is_short_paragraph(passage):
            if text[end - 1] == ":":
                reading = self._reading(index, [])
                self.introduction = reading.introduction() or self.introduction
            return
        if index in self.statements and index not in self.turns:
            self._take_statement(index)
        transcript = self._in_quoted_transcript(index)
        if transcript and self._goes_on(self.turns[index]):
            return
        if index in self.turns and self._is_held_open(index):
            self.drafts[-1].content.append(self.turns[index].content)
            self.drafts[-1].quoted = list(self.drafts[-1].content)
            return
        opened = None if transcript else self.left_open
        rest = rest_of(text, passage.span, opened) if opened is not None and not text.startswith(opened.mark, start) else None
        continued = opened is not None and (rest is not None or continues(text, start, opened))
        quotations = self._quotations(index)
        quotations = [rest, *(one for one in quotations if one.start >= rest.end)] if rest else quotations
        if self._quotes_without_marks(index, quotations):
            return
        quiet = not quotations and index not in self.turns and "(@" not in text[start:end] and text[end - 1] != ":"
        if quiet and not self.reader.may_report(text[start:end], self.language):
            self.introduction = None
            self._keep_open(None, index)
            return
        reading = self._reading(index, quotations)
        found = self._attributions(index, reading)
        first = Span(quotations[0].start, quotations[0].end) if continued and quotations else None
        dash = bool(reading.spoken) and not quotations
        if first is not None:
            self._continue_quotation(first, index, found)
        elif not found or (dash and all(one.source and one.source.of(text).lower() in self.speech.first_person for one in found)):
            found = self._speech_alone(index, reading) or found  # "– Jag tror att det går."
        self.introduction = next((draft for draft in found if _is_without_words(text, draft)), None)
        if self.introduction is None and text[end - 1] in ":：":
            self.introduction = reading.introduction()
        self.drafts += [draft for draft in found if draft is not self.introduction]
        self._keep_open(first, index)

    def _speech_alone(self, index: int, reading: PassageReader) -> list[DraftAttribution]:
        """Attribute a passage that is only a quotation, or what a dash opens, to whom the one before introduces, or to the last speaker."""
        text, said, drafts = self.text, self.passages[index].text, self.drafts
        if not reading.spoken:
            return []
        if self.introduction is not None:
            made = continuation(self.introduction, index, reading.spoken, _GOING_ON)
            made.confidence, made.because = _INTRODUCED, (INTRODUCED,)
            return [made]
        if reading.only_quotation and (signed := self._signed_below(index, reading.spoken)) is not None:
            return [signed]
        if not reading.only_quotation:  # not a reporter's "– Hvor lang tid?"
            return self._speech_after_dash(index, reading.spoken) if self.speech.verb_second and said[-1] != "?" else []
        single = said.startswith(_SINGLE) and not said.startswith("''")
        crosshead = (single or said.isupper()) and len(said.split()) <= _CROSSHEAD  # set as crossheads are
        if crosshead or not drafts or drafts[-1].passage < index - _FARTHEST:
            return []
        last = drafts[-1]  # or the last one of its passage that is not what a relative clause or a passive reports
        near = takewhile(lambda draft: draft.passage == last.passage, reversed(drafts))
        main = (draft for draft in near if draft.source and draft.source.of(text).lower() not in RELATIVE_PRONOUNS)
        return [continuation(next(main, last), index, reading.spoken, _GOING_ON)]

    def _signed_below(self, index: int, spoken: list[Span]) -> DraftAttribution | None:
        """Attribute a quotation to the person on the line below, which is a name and a description: `Ann Roe, on her way out`."""
        text, following = self.text, self.passages[index + 1 : index + 2]
        lines = (one for one in following if one.label in (*PROSE_LABELS, Label.CROSSHEAD) and ", " in one.text)
        below = next((one.span for one in lines if len(one.span) < _LONGEST_SIGNATURE and one.text[-1].isalpha()), Span(0, 0))
        label = read_form(text, below.start, below.end, RECURRING[0])
        if label is None or label.end != below.end or not is_forename(fold_word(label.tag.split()[0])) or " " not in label.tag:
            return None
        return DraftAttribution(index, "signature", spoken, None, label.source, list(spoken), "—", Nature.SPEECH)

    def _speech_after_dash(self, index: int, spoken: list[Span]) -> list[DraftAttribution]:
        """Attribute a paragraph that a dash opens to whoever spoke in the paragraph before, or is its subject: `Anna Berg är nöjd.`"""
        above, last = self.passages[index - 1] if index else self.passages[index], self.drafts[-1] if self.drafts else None
        if last is None or last.passage != index - 1:
            named = above.label in PROSE_LABELS and not self.text.startswith(DASHES, above.span.start)
            last = self._reading(index - 1, self.quotations.of(above.span)).introduction() if named else None
        if last is None or last.source is None or last.source.of(self.text).split()[-1] in spoken[0].of(self.text):
            return []  # nobody speaks of "Bo Lund" as such
        return [continuation(last, index, spoken, _GOING_ON)]

    def _take_statement(self, index: int) -> None:
        """Take a paragraph of a statement for a turn, or drop the statement if a reporting clause introduces its first paragraph."""
        below = self._start_below(index)
        opened = (one for one in self.quotations.of(self.passages[index].span) if not one.closed)
        if self.introduction is None or not all(continues(self.text, below, one) for one in opened):
            self.turns[index] = self.statements[index]
        else:
            self.statements = {}

    def _start_below(self, index: int) -> int:
        return self.passages[index + 1].span.start if index + 1 < len(self.passages) else len(self.text)

    def _quotations(self, index: int) -> list[Quotation]:
        """Return the quotations of a passage, and remember the one that it leaves open."""
        text, span = self.text, self.passages[index].span
        quotations = self.quotations.of(span)
        self.left_open = None
        if self._in_quoted_transcript(index) or all(one.closed for one in quotations):
            return quotations
        follows, below = self._start_below(index), [passage.span for passage in self.passages[index + 1 : index + 2]]
        goes_on = (one for one in quotations if continues(text, follows, one) or any(rest_of(text, span, one) for span in below))
        self.left_open = next(goes_on, None)
        ends_before, verbs = (0, *(one.end for one in quotations[:-1])), self.speech.verbs
        rows = zip(quotations, ends_before, strict=True)
        return [one for one, at in rows if one.closed or one == self.left_open or unclosed(text, span.end, one, verbs, at)]

    def _in_quoted_transcript(self, index: int) -> bool:
        """Return True if a turn is part of a transcript that is quoted as a whole: `“ROE: The pier is old.`"""
        turn = self.turns.get(index)
        return turn is not None and turn.rule in (SPOKEN_TURN, QUESTION) and self.text[self.passages[index].span.start] in OPENING_MARKS

    def _goes_on(self, turn: Turn) -> bool:
        """Add a paragraph without a label to the turn before it in a quoted transcript; return False if it does not belong there."""
        before = self.drafts[-1] if self.drafts else None
        if before is None or before.rule != SPOKEN_TURN or turn.source is None or before.source != turn.source:
            return False
        same = turn.source.start <= before.content[-1].end  # else it is the next turn of the same speaker
        before.content += [turn.content] if same else []
        return same

    def _is_held_open(self, index: int) -> bool:
        """Return True if the quotation of a statement goes on in a paragraph without a mark of its own: it is one attribution."""
        before, turn = self.drafts[-1] if self.drafts else None, self.turns[index]
        if before is None or before.rule != STATEMENT or turn.rule != STATEMENT or before.passage + len(before.content) != index:
            return False
        first, last, text = before.content[0], before.content[-1], self.text
        opened = before.source == turn.source and text[first.start] in QUOTE_MARKS
        return opened and text[last.end - 1] not in QUOTE_MARKS and text[turn.content.start] not in QUOTE_MARKS

    def _is_short_paragraph(self, passage: Passage) -> bool:
        """Return True if a crosshead is really a short paragraph, a quotation with its reporting clause: `“No,” Roe said.`"""
        found = [one for one in self.quotations.of(passage.span) if one.closed and not one.depth]
        if not found:
            return False
        start, end = passage.span.start, passage.span.end
        outside = self.text[start : found[0].start] + " " + self.text[found[-1].end : end]
        return any(word.lower() in self.speech.verbs for word in PLAIN_WORD.findall(outside))

    def _reading(self, index: int, quotations: list[Quotation]) -> PassageReader:
        return self.reader(self.text, index, self.passages[index].span, quotations, self.language)

    def _quotes_without_marks(self, index: int, quotations: Sequence[Quotation]) -> bool:
        """Attribute a paragraph that is quoted without quotation marks, if the passage before introduces it or is quoted like this."""
        before, self.unmarked = self.unmarked, None
        text, passage = self.text, self.passages[index]
        dash = self.speech.dialogue_dashes and text.startswith(DASHES, passage.span.start)
        if quotations or dash or index in self.turns or passage.label not in PROSE_LABELS or text[passage.span.end - 1] == ":":
            return False
        introduction = self.introduction
        if introduction is not None:
            before = introduction if introduces(text, self.passages[introduction.passage].span.end - 1, introduction, self.speech) else None
        elif before is not None and (self._has_quotations or not in_first_person(text, passage.span, self.speech)):
            before = None
        if before is None:
            return False
        reading = self._reading(index, [])
        made = unmarked_quotation(text, index, passage.span, before, self._attributions(index, reading), self.speech)
        if made is None:
            return False
        if introduction is not None:
            self.drafts.append(made)
        else:
            before.content += made.content
            before.inner += made.inner
        self.unmarked, self.introduction = made if introduction else before, None
        return True

    @cached_property
    def _has_quotations(self) -> bool:
        return any(self.quotations.of(passage.span) for passage in self.passages)

    def _attributions(self, index: int, reading: PassageReader) -> list[DraftAttribution]:
        body, turn = self.passages[index].label in PROSE_LABELS, self.turns.get(index)
        found = reading.drafts(self.running_speaker if body else NOBODY)
        found = [draft for draft in found if _is_without_words(self.text, draft) or not _is_not_speech(self.text, draft, self.language)]
        if turn is not None and turn.rule == QUESTION and turn.cue is None:
            return []
        if turn is not None:
            made = attribute_turn(self.text, index, turn)
            made.inner = [one for one in found if turn.content.start <= one.span.start and one.span.end <= turn.content.end]
            return [made, *(attribute_turn(self.text, index, one) for one in turn.others)]
        if not body:
            return found
        self.running_speaker = reading.running_speaker
        signed = self._signed(index, reading)
        return found if signed is None else [signed]

    def _signed(self, index: int, reading: PassageReader) -> DraftAttribution | None:
        """Attribute a passage as a whole, by its signature or its speaker's label."""
        text, start = self.text, self.passages[index].span.start
        before = self.passages[index - 1].span if index and self.passages[index - 1].label in PROSE_LABELS else None
        if self.drafts and before is not None and self.drafts[-1].passage == index - 1 and self.drafts[-1].quoted:
            before = None
        posted = by_posted_signature(text, index, self.passages[index].span, before)
        if posted is not None or not reading.quotations:
            return posted
        lead = text[start : reading.quotations[0].start]
        if not lead.strip():
            return by_signature(index, reading.units, self.speech)
        return by_label(text, index, reading.units, self.language) if ":" in lead or "：" in lead else None

    def _continue_quotation(self, first: Span, index: int, found: list[DraftAttribution]) -> None:
        attributed = next((draft for draft in found if first in draft.content), None)
        if attributed is not None and attributed is not self.continued:
            attributed.content[:0] = attributed.quoted[:0] = self.pending
            if self.pending:
                attributed.passage = self._passage_of(self.pending[0], index)
            if self.continued is not None:
                # Left open, it is one attribution, whatever reporting clauses follow.
                self.continued.content += attributed.content
                self.continued.quoted += attributed.quoted
                found.remove(attributed)
            else:
                self.continued = attributed
            self.pending = []
        elif self.continued is not None:
            self.continued.add([first])
        else:
            self.pending.append(first)

    def _keep_open(self, first: Span | None, index: int) -> None:
        if self.left_open is None:
            if self.pending and self.drafts and self.drafts[-1].passage >= index - _FARTHEST - len(self.pending):
                self.drafts.append(continuation(self.drafts[-1], self._passage_of(self.pending[0], index), self.pending, _GOING_ON))
            self.continued, self.pending = None, []
            return
        whole = Span(self.left_open.start, self.left_open.end)
        if whole != first:
            self.continued = next((draft for draft in self.drafts[-3:] if whole in draft.content or whole in draft.quoted), None)
            self.pending = [] if self.continued else [whole]

    def _passage_of(self, span: Span, index: int) -> int:
        return next((i for i in range(index, 0, -1) if self.passages[i].span.start <= span.start), 0)


def _is_without_words(text: str, draft: DraftAttribution) -> bool:
    """Return True if the content is only punctuation, as in "He said:" with its words in the next passage."""
    return not any(map(str.isalnum, "".join([text[span.start : span.end] for span in draft.content])))


def _is_not_speech(text: str, draft: DraftAttribution, language: Language) -> bool:
    """Return True if the content is not speech: "thanked *him and left*", "told them *on Thursday*", "met to discuss *the plan*"."""
    speech, dates = language.speech, language.dates
    if draft.quoted or speech is None:
        return False
    if draft.word in speech.acts.deliberating_verbs and draft.cue is not None and draft.source is not None:
        clause = text[min(draft.source.start, draft.cue.start) : max(draft.source.end, draft.cue.end)].lower()
        if not speech.acts.meeting_verbs.isdisjoint(PLAIN_WORD.findall(clause)):
            return True  # "met to discuss"
    found = (match[0].lower() for span in draft.content for match in PLAIN_WORD.finditer(text, span.start, span.end))
    words = [next(found)]
    pronoun = words[0] in speech.acts.object_pronouns
    if not (pronoun or words[0] in dates.weekdays or words[0] in dates.day_prepositions or words[0] in dates.relative):
        return False
    words += islice(found, _DATED)  # one more than a date has, so that longer content shows
    if pronoun and (len(words) == 1 or words[1] in speech.joiners):
        return True
    dated = all(word in dates.weekdays or word in dates.day_prepositions or word in dates.relative for word in words)
    return dated and len(words) <= _DATED and any(word in dates.weekdays for word in words)
