"""Read questions and answers: of interviews, as separate paragraphs, and of hearings, marked by letters."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from newsparse.attribution.speaker_labels import initials, read_label
from newsparse.attribution.speakers.entities import PERSON
from newsparse.attribution.speakers.name_words import LETTERS, is_forename
from newsparse.attribution.speakers.registry import Registry
from newsparse.attribution.turns import (
    ANSWER,
    FARTHEST_TURN,
    LETTERED,
    QUESTION,
    QUOTATION_MARKS,
    SPOKEN_TURN,
    LabelledPassage,
    Turn,
    mark_of,
)
from newsparse.knowledge import Language, SpeechWords
from newsparse.passage import Passage
from newsparse.patterns import pattern
from newsparse.span import Span
from newsparse.terms import Label

# HAROLD BEAME, having been first duly sworn, testified as follows:
SWORN: Final = pattern(r"(?P<name>\p{Lu}[\p{L}.'’-]++(?:\s\p{Lu}[\p{L}.'’-]*+){1,3}),\s[^\n]{0,80}?\bsworn\b")
"""A line that swears in a witness."""
# BY MS. ROE:      above the questions of a lawyer
BY: Final = pattern(r"BY (?P<name>(?:\p{Lu}[\p{Lu}.'’-]*+\s?+){1,4}+):\Z")  # a line that names the person who asks
_WITNESS: Final = "witness"  # the label of whoever answers
# Good morning, Mr. Roe.      a question addresses the witness
_ADDRESSED: Final = pattern(r"(?:\G|[,.] )(?P<name>(?P<title>\p{Lu}\p{L}{1,9})\.? \p{Lu}[\p{L}'’-]++)(?=[,.?!])")


def examination(
    passages: Sequence[Passage], body: Sequence[int], run: list[LabelledPassage], turns: dict[int, Turn], registry: Registry
) -> dict[int, Turn]:
    """Return the questions and answers of a hearing that are marked by letters, near turns with labels.

    A witness is named when sworn in, or by the questions; "BY MS. ROE:" names the person who asks.
    """
    text, speech = registry.text, registry.language.speech or SpeechWords()
    marked: list[tuple[int, _Mark]] = []
    last = run[-1].passage
    for i in body:
        mark = examines(text, passages[i].span, speech)
        if mark is not None and i <= last + FARTHEST_TURN:
            marked.append((i, mark))
            last = max(last, i)
    asks: Span | None = None
    spoken = [turn.source for turn in turns.values() if turn.rule != QUESTION and turn.source is not None]
    alone = len({source.of(text) for source in spoken}) == 1  # of several speakers, anybody may answer
    named = any(mark.role == _LAWYER for _, mark in marked)
    answers = _addressed(text, [passages[i].span for i, _ in marked], registry) if named else spoken[-1] if alone else None
    found: dict[int, Turn] = {}
    for i, mark in marked:
        if mark.role == _SWEARS:
            asks, answers = None, mark.name
            found[i] = Turn(QUESTION, passages[i].span, None, answers)
        elif mark.role == _LAWYER:
            asks = mark.name
        elif mark.role == _ASKS:
            found[i] = Turn(SPOKEN_TURN if asks else QUESTION, Span(mark.end, passages[i].span.end), mark.name, asks)
        else:
            found[i] = Turn(ANSWER, Span(mark.end, passages[i].span.end), mark.name, answers)
    witness = [one for one in run if answers is not None and one.label.name.of(text).split()[-1].lower() == _WITNESS]
    return found | {one.passage: Turn(ANSWER, one.content, one.label.mark, answers) for one in witness}


class _Mark(NamedTuple):
    """The opening of a line of a hearing."""

    role: str
    name: Span  # a name, or a letter with its mark
    end: int


# The roles of marks, besides `ANSWER`.
_SWEARS: Final = "swears in a witness"
_LAWYER: Final = "names the person who asks"
_ASKS: Final = "asks"


def examines(text: str, span: Span, speech: SpeechWords) -> _Mark | None:
    """Read a line that swears in a witness or names the person who asks, or a question or an answer marked by a letter."""
    for role, form in ((_SWEARS, SWORN), (_LAWYER, BY)):
        if found := form.match(text, span.start, span.end):
            return _Mark(role, Span(*found.span("name")), found.end())
    asked = LETTERED.match(text, span.start, span.end)
    for role, labels in ((_ASKS, speech.question_labels), (ANSWER, speech.answer_labels)):
        if asked is not None and asked["name"].lower() in labels:
            return _Mark(role, mark_of(asked), asked.end())
    return None


def _addressed(text: str, questions: Sequence[Span], registry: Registry) -> Span | None:
    """The name of the person addressed most often in questions by title and name: "Mr. Roe"."""
    people = registry.people
    spans: dict[str, list[Span]] = {}
    for question in questions:
        for found in _ADDRESSED.finditer(text, question.start, question.end):
            if found["title"].lower() in people.honorifics or found["title"].lower() in people.titles:
                spans.setdefault(found["name"], []).append(Span(*found.span("name")))
    return max(spans.values(), key=len)[0] if spans else None


_LONGEST_QUESTION: Final = 40  # words (the same as in recognition)
_QUESTIONS_IN_TURN: Final = 4
_LONGEST_INTRODUCTION: Final = 4  # paragraphs of an interview's introduction, for each of its questions
_ANSWER_READ: Final = 1500  # characters of an answer in which "I" is looked for


def find_answers(text: str, passages: Sequence[Passage], body: list[int], language: Language, speech: SpeechWords) -> dict[int, Turn]:
    """Find answers after `A:`, or after questions in separate paragraphs."""
    labelled, drops = _labelled_answers(text, passages, body, speech), speech.drops_subjects or language.people.drops_subjects
    answers = labelled or _answers_after_questions(text, passages, body, speech, drops_subjects=drops)
    if not answers:
        return {}
    asked = [passages[i].span for i, turn in answers.items() if turn.rule == QUESTION]
    labels = [label.initials(text) for span in asked if (label := read_label(text, span.start, span.end))]
    source = _interviewee(text, passages, min(answers), language, labels)
    if not labelled and (source is None or not (drops or _address_interviewee(text, answers, source, speech))):
        return {}  # an essay whose author asks the questions
    for i, passage in enumerate(passages[: min(answers)]):
        # “The pier was my life's work” above an interview.
        start, end = passage.span.start, passage.span.end
        if passage.label is Label.HEADLINE and end - start > 2 and text[start] in QUOTATION_MARKS and text[end - 1] in QUOTATION_MARKS:
            answers[i] = Turn(ANSWER, passage.span, None, None)
    return {i: turn if turn.rule == QUESTION else turn._replace(source=source) for i, turn in answers.items()}


def _address_interviewee(text: str, turns: dict[int, Turn], source: Span, speech: SpeechWords) -> bool:
    """Return True if a third of the questions say "you" or name the interviewee; without question marks, half of them must."""
    asked = [turn.content.of(text).lower() for turn in turns.values() if turn.rule == QUESTION]
    called = source.of(text).split()[-1].lower() + ","
    share = 3 if 2 * sum(said.endswith("?") for said in asked) > len(asked) else 2
    return share * sum(called in said or not speech.second_person.isdisjoint(LETTERS.findall(said)) for said in asked) >= len(asked)


def _labelled_answers(text: str, passages: Sequence[Passage], body: list[int], speech: SpeechWords) -> dict[int, Turn]:
    found: dict[int, Turn] = {}
    asked, before = 0, ""
    for i in body:
        span = passages[i].span
        match = LETTERED.match(text, span.start, span.end)
        name = match["name"].lower() if match else ""
        asks = name in speech.question_labels and not (name in speech.answer_labels and before == QUESTION)
        if match and (asks or (name in speech.answer_labels and before == QUESTION)):
            before, asked = QUESTION if asks else ANSWER, asked + asks
            found[i] = Turn(before, Span(match.end(), span.end), mark_of(match), None)
        elif before == ANSWER and _is_in_first_person(text, span, speech):
            found[i] = Turn(ANSWER, span, None, None)
    return found if asked > 1 and len(found) > asked + 1 else {}


def _answers_after_questions(
    text: str, passages: Sequence[Passage], body: list[int], speech: SpeechWords, *, drops_subjects: bool
) -> dict[int, Turn]:
    """Find answers after paragraphs that are a single question; more than half of the answers must be in the first person.

    If questions and answers are in strict turn, a third is enough; in languages that leave out "I", no answer has to be.
    """
    asked = dict.fromkeys(k for k, i in enumerate(body[:-1]) if _is_a_question(text, passages[i]))
    in_turn = len(asked) >= _QUESTIONS_IN_TURN and all(k + 2 in asked for k in list(asked)[:-1])
    if in_turn and (drops_subjects or 3 * sum(_is_in_first_person(text, passages[body[k + 1]].span, speech) for k in asked) >= len(asked)):
        return {body[k + at]: Turn(ANSWER if at else QUESTION, passages[body[k + at]].span, None, None) for k in asked for at in (0, 1)}
    if len(asked) < 2 or next(iter(asked)) > _LONGEST_INTRODUCTION * len(asked):
        return {}
    answered = [k for k in asked if k + 1 not in asked and _is_in_first_person(text, passages[body[k + 1]].span, speech)]
    if len(answered) < 2 or 2 * len(answered) <= len(asked):
        return {}
    found: dict[int, Turn] = {}
    for k in asked:
        for j in range(k, len(body)):
            span = passages[body[j]].span
            if j > k and (j in asked or (j > k + 1 and not _is_in_first_person(text, span, speech))):
                break
            found[body[j]] = Turn(ANSWER if j > k else QUESTION, span, None, None)
    return found


def _is_a_question(text: str, passage: Passage) -> bool:
    """Return True if a passage is a question and not a quoted one; a crosshead needs no question mark."""
    span = passage.span
    marked = text.endswith("?", span.start, span.end) or passage.label is Label.CROSSHEAD
    if not marked or any(mark in text[span.start : span.end] for mark in '“”„«»"'):
        return False
    return len(LETTERS.findall(text, span.start, min(span.end, span.start + _ANSWER_READ))) <= _LONGEST_QUESTION


def _is_in_first_person(text: str, span: Span, speech: SpeechWords) -> bool:
    said = text[span.start : min(span.end, span.start + _ANSWER_READ)].lower()
    return not any(mark in said[:1] for mark in '“"„«') and not speech.first_person.isdisjoint(LETTERS.findall(said))


def _interviewee(text: str, passages: Sequence[Passage], first: int, language: Language, asking: Collection[str]) -> Span | None:
    """Return the witness, or the person named most often before the first answer; of several, the first with a known given name.

    Whoever has the initials of those *asking* is not the one.
    """
    for passage in reversed(passages[:first]):
        if sworn := SWORN.match(text, passage.span.start, passage.span.end):
            return Span(*sworn.span("name"))
    registry = Registry(text, passages[:first], language)
    times: Counter[int] = Counter()
    place: dict[int, Span] = {}
    for mention in range(len(registry.starts)):
        entity = registry.entity(mention)
        named = text[registry.starts[mention] : registry.ends[mention]]
        if entity.kind == PERSON and initials(named).isdisjoint(asking):
            times[entity.order] += 1
            place.setdefault(entity.order, Span(registry.starts[mention], registry.ends[mention]))
    most = max(times.values(), default=0)
    often = [order for order, count in times.items() if count == most]
    known = [order for order in often if is_forename(registry.all_entities[order].first)]
    return min((place[order] for order in known or often), default=None)
