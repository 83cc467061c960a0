"""Transcripts and interviews: passages that are somebody's words as a whole."""

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

import regex

from newsparse.attribution.drafts import Draft
from newsparse.attribution.speakers.registry import Registry
from newsparse.knowledge import Language, SpeechWords
from newsparse.passage import Passage
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Label, Nature

# `ROE:`, `Ann Roe:`, `Dr. Roe (mayor):` with something behind it.
_TURN: Final = regex.compile(
    r"(?P<name>\p{Lu}[\p{L}.'’-]*+ (?:\ [\p{L}.'’-]++){0,4}) (?:\ \([^()\n]{1,40}\))? \s?(?P<mark>:)\s++(?=\S)", regex.VERBOSE
)
# `Q:`, `Q.`, `A –`, `Frage:`
_ASKED: Final = regex.compile(r"(?P<name>\p{L}{1,9}+)\s?(?P<mark>[:.–—])\s++(?=\S)")
_WORD: Final = regex.compile(r"\p{L}++")
# Turns of one talk stand no farther apart, in passages.
_APART: Final = 3
# A question is no longer, in words (as in recognition).
_QUESTION: Final = 40
# An interview's introduction has no more than so many paragraphs for each of its questions.
_INTRODUCTION: Final = 4
_ANSWER: Final = 1500
_MARKS: Final = frozenset('"“”„«»‘’')
QUESTION: Final = "question"
"""The rule of turns that are the interviewer's own: nothing in them is attributed."""
_READ: Final = frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.BLOCK_QUOTE})


class Turn(NamedTuple):
    """A passage that is one speaker's words."""

    rule: str
    content: Span
    cue: Span | None
    source: Span | None


def find_turns(text: str, passages: Sequence[Passage], language: Language) -> dict[int, Turn]:
    """The passages that are turns of a transcript or answers of an interview, by their index.

    Args:
        text: the article's text.
        passages: its passages, in reading order.
        language: its language.

    >>> from newsparse.knowledge.languages import load
    >>> from newsparse.passage import read
    >>> text = "Ann Roe: Why?\\nBo Poe: It was old.\\nRoe: Who knew?"
    >>> lines = [read(text, Span(*span), Label.PARAGRAPH) for span in ((0, 13), (14, 33), (34, 48))]
    >>> [turn.content.of(text) for turn in find_turns(text, lines, load("en")).values()]
    ['Why?', 'It was old.', 'Who knew?']
    """
    speech = language.speech
    if speech is None:
        return {}
    body = [i for i, passage in enumerate(passages) if passage.label in _READ]
    return _transcript(text, passages, body, language, speech) or _interview(text, passages, body, language, speech)


def draft(text: str, index: int, turn: Turn) -> Draft:
    """The attribution that a turn is."""
    quoted = [turn.content] if text[turn.content.start] in _MARKS and text[turn.content.end - 1] in _MARKS else []
    made = Draft(index, turn.rule, [turn.content], turn.cue, turn.source, quoted, ":", Nature.SPEECH, 0.85)
    if turn.source is None:
        made.confidence, made.because = 0.5, (Evidence("nobody is named before the first question"),)
    return made


def _transcript(text: str, passages: Sequence[Passage], body: list[int], language: Language, speech: SpeechWords) -> dict[int, Turn]:
    """Turns that open with a name and a colon; names come back, in full or by the surname."""
    found: list[tuple[int, Turn]] = []
    for i in body:
        match = _TURN.match(text, passages[i].span.start, passages[i].span.end) if ":" in passages[i].text else None
        name = match["name"].lower() if match else ""
        if match and name not in speech.question_labels | speech.answer_labels and name.split()[-1] not in speech.verbs:
            content = Span(match.end(), passages[i].span.end)
            found.append((i, Turn("speaker's turn", content, Span(*match.span("mark")), Span(*match.span("name")))))
    runs: list[list[tuple[int, Turn]]] = []
    for one in found:
        if runs and one[0] - runs[-1][-1][0] <= _APART:
            runs[-1].append(one)
        else:
            runs.append([one])
    talks = [run for run in runs if len(run) > 2 and _talk(text, [turn for _, turn in run])]
    if not talks:
        return {}
    people = _people(text, passages, language)
    return {i: turn for run in talks if _by_people(text, [turn for _, turn in run], people) for i, turn in run}


def _people(text: str, passages: Sequence[Passage], language: Language) -> frozenset[str]:
    """The last words of the story's people, those whose given name or title is known, and words for one person."""
    known = (entity for entity in Registry(text, passages, language).entities if entity.kind == "p" and (entity.gender or entity.titles))
    return frozenset(entity.words[-1] for entity in known) | language.people.roles


def _by_people(text: str, turns: list[Turn], people: frozenset[str]) -> bool:
    """Whether at least half of the names in front of the colons are people's: no teams, no towns, no "Earnings up"."""
    names = {turn.source.of(text).split()[-1].lower() for turn in turns if turn.source}
    return 2 * sum(name in people for name in names) >= len(names)


def _talk(text: str, turns: list[Turn]) -> bool:
    """Whether lines of a name and a colon are a talk: two names or more, and one of them comes back."""
    names = [turn.source.of(text) for turn in turns if turn.source]
    times = Counter(name.split()[-1].lower() for name in names)
    loud = all(name.isupper() for name in names) and any(" " in name for name in names)  # "WHEN:" and "WHERE:" are nobody's
    return len(times) > 1 and (max(times.values()) > 1 or loud)


def _interview(text: str, passages: Sequence[Passage], body: list[int], language: Language, speech: SpeechWords) -> dict[int, Turn]:
    """Answers behind `A:`, or behind questions that stand alone."""
    labelled = _labelled(text, passages, body, speech)
    answers = labelled or _questions(text, passages, body, speech)
    if not answers:
        return {}
    source = _interviewee(text, passages, min(answers), language)
    if not labelled and (source is None or not _addressed(text, answers, source, speech)):
        return {}  # an essay that asks itself
    for i, passage in enumerate(passages[: min(answers)]):
        # “The pier was my life's work” over an interview.
        start, end = passage.span.start, passage.span.end
        if passage.label is Label.HEADLINE and end - start > 2 and text[start] in _MARKS and text[end - 1] in _MARKS:
            answers[i] = Turn("answer", passage.span, None, None)
    return {i: turn._replace(source=source) for i, turn in answers.items()}


def _addressed(text: str, turns: dict[int, Turn], source: Span, speech: SpeechWords) -> bool:
    """Whether questions are put to somebody: a third of them says "you", or calls the interviewee by name."""
    asked = [turn.content.of(text).lower() for turn in turns.values() if turn.rule == QUESTION]
    called = source.of(text).split()[-1].lower() + ","
    return 3 * sum(called in said or not speech.second_person.isdisjoint(_WORD.findall(said)) for said in asked) >= len(asked)


def _labelled(text: str, passages: Sequence[Passage], body: list[int], speech: SpeechWords) -> dict[int, Turn]:
    found: dict[int, Turn] = {}
    asked = 0
    before = ""
    for i in body:
        span = passages[i].span
        match = _ASKED.match(text, span.start, span.end)
        name = match["name"].lower() if match else ""
        if match and name in speech.answer_labels and before == "asks":
            found[i] = Turn("answer", Span(match.end(), span.end), Span(match.start(), match.end("mark")), None)
            before = "answers"
        elif match and name in speech.question_labels:
            asked += 1
            before = "asks"
            found[i] = Turn(QUESTION, span, None, None)
        elif before == "answers" and _in_person(text, span, speech):
            found[i] = Turn("answer", span, None, None)
    return found if asked > 1 and len(found) > asked + 1 else {}


def _questions(text: str, passages: Sequence[Passage], body: list[int], speech: SpeechWords) -> dict[int, Turn]:
    """Answers behind paragraphs that are one question each: more than half of them in the first person."""
    asked = dict.fromkeys(k for k, i in enumerate(body[:-1]) if _asks(text, passages[i].span))
    if len(asked) < 2 or next(iter(asked)) > _INTRODUCTION * len(asked):
        return {}
    answered = [k for k in asked if k + 1 not in asked and _in_person(text, passages[body[k + 1]].span, speech)]
    if len(answered) < 2 or 2 * len(answered) <= len(asked):
        return {}
    found: dict[int, Turn] = {}
    for k in asked:
        found[body[k]] = Turn(QUESTION, passages[body[k]].span, None, None)
        for j in range(k + 1, len(body)):
            span = passages[body[j]].span
            if j in asked or (j > k + 1 and not _in_person(text, span, speech)):
                break
            found[body[j]] = Turn("answer", span, None, None)
    return found


def _asks(text: str, span: Span) -> bool:
    """Whether a passage is a question, and no quotation of one."""
    return (
        text.endswith("?", span.start, span.end)
        and not any(mark in text[span.start : span.end] for mark in '“”„«»"')
        and len(_WORD.findall(text, span.start, min(span.end, span.start + _ANSWER))) <= _QUESTION
    )


def _in_person(text: str, span: Span, speech: SpeechWords) -> bool:
    said = text[span.start : min(span.end, span.start + _ANSWER)].lower()
    return not any(mark in said[:1] for mark in '“"„«') and not speech.first_person.isdisjoint(_WORD.findall(said))


def _interviewee(text: str, passages: Sequence[Passage], first: int, language: Language) -> Span | None:
    """The person that is named most before the first answer."""
    registry = Registry(text, passages[:first], language)
    times: Counter[int] = Counter()
    place: dict[int, Span] = {}
    for mention in range(len(registry.starts)):
        entity = registry.entity(mention)
        if entity.kind == "p":
            times[entity.order] += 1
            place.setdefault(entity.order, Span(registry.starts[mention], registry.ends[mention]))
    if not times:
        return None
    (best, count), *others = times.most_common(2)
    return place[best] if not others or count > others[0][1] or place[best].start < place[others[0][0]].start else place[others[0][0]]
