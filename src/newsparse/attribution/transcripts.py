"""Read transcripts and interviews, in which a whole passage is one speaker's words."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

import regex

from newsparse.attribution.draft_attribution import DraftAttribution
from newsparse.attribution.speaker_labels import FRENCH_TITLES, SpeakerLabel, initials, names_somebody, read_label
from newsparse.attribution.speakers.entities import PERSON
from newsparse.attribution.speakers.registry import Registry
from newsparse.knowledge import Language, SpeechWords
from newsparse.passage import Passage
from newsparse.patterns import pattern
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import PROSE_LABELS, Label, Nature

# `Q:`, `Q.`, `A –`, `Frage:`, `Q    And who pays?`
_ASKED: Final = pattern(r"(?P<name>\p{L}{1,11}+)(?:\s?(?P<mark>[:.–—])\s++|(?<=\b\p{Lu})\s{1,9}(?=\p{Lu}))(?=\S)")
_WORD: Final = pattern(r"\p{L}++")
# HAROLD BEAME, having been first duly sworn, testified as follows:
_SWORN: Final = pattern(r"(?P<name>\p{Lu}[\p{L}.'’-]++(?:\s\p{Lu}[\p{L}.'’-]*+){1,3}),\s[^\n]{0,80}?\bsworn\b")
# BY MS. ROE:      above the questions of a lawyer
_BY: Final = pattern(r"BY (?P<name>(?:\p{Lu}[\p{Lu}.'’-]*+\s?+){1,4}+):\Z")
# Good morning, Mr. Roe.      a question addresses the witness
_ADDRESSED: Final = pattern(r"(?:\G|[,.] )(?P<name>(?P<title>\p{Lu}\p{L}{1,9})\.? \p{Lu}[\p{L}'’-]++)(?=[,.?!])")
# Words of labels that do not name anybody, in all languages: "UNIDENTIFIED REPORTER".
_NOBODY: Final = frozenset(
    "anchor animateur animatrice announcer apresentador apresentadora audience bailiff caller clerk conduttore conduttrice court"
    " entrevistador entrevistadora host interpreter interviewer intervistatore journaliste member moderator moderatorin moderador"
    " moderadora moderatore narrator operator periodista presentador presentadora presentator press programledare prowadząca prowadzący"
    " reporter the translator unidentified unknown ведущий ведущая корреспондент журналист".split()
)
_WITNESS: Final = "witness"
# (Laughter.)   [LAUGHS]   [Applause]      in square brackets, small letters are an editor's words
_DIRECTION: Final = pattern(r"\(\p{Lu}[^()\n]{2,40}\.\)|\[\p{Lu}[^\[\]\n]{2,40}\]")
_FARTHEST_TURN: Final = 3  # passages between turns of one talk
_LONGEST_TURN: Final = 8  # the same, if the speaker of the next turn is also that of one of the last few
_RECENT: Final = 4  # the last turns among which that speaker is looked for
_LONGEST_QUESTION: Final = 40  # words (the same as in recognition)
_QUESTIONS_IN_TURN: Final = 4
_LONGEST_INTRODUCTION: Final = 4  # paragraphs of an interview's introduction, for each of its questions
_ANSWER_READ: Final = 1500  # characters of an answer in which "I" is looked for
_ENDS: Final = frozenset('.?!…”"')
_MARKS: Final = frozenset('"“”„«»‘’')
OPENING_MARKS: Final = '"“'
"""The marks that may open each paragraph of a quoted transcript."""
SPOKEN_TURN: Final = "speaker's turn"
"""The rule for a turn that opens with a speaker's label or continues one."""
ANSWER: Final = "answer"
"""The rule for the answers of an interview or a hearing."""
QUESTION: Final = "question"
"""The rule for an interviewer's turns, which have no speaker; without a label, nothing in them is attributed."""


class Turn(NamedTuple):
    """A passage that is one speaker's words."""

    rule: str
    content: Span
    cue: Span | None
    source: Span | None


def find_turns(text: str, passages: Sequence[Passage], language: Language) -> dict[int, Turn]:
    """Map the index of each transcript turn or interview answer to the turn.

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
    headed = [i for i, passage in enumerate(passages) if passage.label in PROSE_LABELS or passage.label is Label.CROSSHEAD]
    return _transcript(text, passages, headed, language, speech) or _interview(text, passages, headed, language, speech)


def attribute_turn(text: str, index: int, turn: Turn) -> DraftAttribution:
    """Turn a speaker's passage into an attribution."""
    quoted = [turn.content] if text[turn.content.start] in _MARKS and text[turn.content.end - 1] in _MARKS else []
    made = DraftAttribution(
        index, turn.rule, _without_directions(text, turn.content), turn.cue, turn.source, quoted, ":", Nature.SPEECH, 0.85
    )
    if turn.rule == QUESTION:
        made.cue = None  # its subject is not left out
        made.because = (Evidence("the label says who asks, not who it is"),)
    elif turn.source is None:
        made.confidence, made.because = 0.5, (Evidence("nobody is named before the first question"),)
    return made


def _without_directions(text: str, turn: Span) -> list[Span]:
    """The words of a turn without the transcript's notes about the room: "(Laughter.)", "[LAUGHS]"."""
    pieces: list[Span] = []
    start = turn.start
    for found in _DIRECTION.finditer(text, turn.start, turn.end):
        pieces.append(Span(start, start + len(text[start : found.start()].rstrip())))
        start = min(turn.end, found.end() + 1) if text[found.end() : found.end() + 1] == " " else found.end()
    pieces.append(Span(start, turn.end))
    return [piece for piece in pieces if len(piece)] or [turn]


def _transcript(text: str, passages: Sequence[Passage], body: list[int], language: Language, speech: SpeechWords) -> dict[int, Turn]:
    """Read turns that open with a name and a colon; a name may recur in full, as a surname or as initials."""
    found: list[_LabelledPassage] = []
    marked: list[int] = []
    for i in body:
        one = _labelled(text, passages, i)
        if one is None and _examines(text, passages[i].span, speech):
            marked.append(i)
        name = one.label.name.of(text).lower() if one else ""
        if one and name not in speech.answer_labels and name.split()[-1] not in speech.verbs:
            if found and found[-1].passage == one.passage:
                found.pop()  # "Transcript as follows:", before a line with a label
            found.append(one)
    runs: list[list[_LabelledPassage]] = []
    for one in found:
        recurs = bool(runs) and any(one.label.name.of(text) == other.label.name.of(text) for other in runs[-1][-_RECENT:])
        before = runs[-1][-1].passage if runs else 0
        between = one.passage - before - bisect_left(marked, one.passage) + bisect_left(marked, before)
        if runs and between <= (_LONGEST_TURN if recurs else _FARTHEST_TURN):
            runs[-1].append(one)
        else:
            runs.append([one])
    runs = [run for run in runs if len(run) > 2 or _is_a_dialogue_of_two(text, run, language, speech)]
    if not runs:
        return {}
    registry = Registry(text, [passage for passage in passages if passage.label is not Label.CROSSHEAD], language)
    turns: dict[int, Turn] = {}
    for run in runs:
        names = _names_of_labels(text, run, registry, speech)
        if len(run) == 2 or (_is_a_talk(text, run, names) and _labels_name_people(text, names, registry)):
            turns |= _turns_of_talk(text, passages, body, run, names, registry, speech)
    return turns


class _LabelledPassage(NamedTuple):
    """A passage that begins with a speaker's label."""

    passage: int
    label: SpeakerLabel
    content: Span


def _labelled(text: str, passages: Sequence[Passage], index: int) -> _LabelledPassage | None:
    """Read the label that a passage begins with, in a quoted transcript after a quotation mark: `“ROE: No.`

    One on a separate line belongs to the next passage: `ANN ROE, HOST:`.
    """
    start, end = passages[index].span.start, passages[index].span.end
    if text.find(":", start, end) < 0 and not text.startswith(FRENCH_TITLES, start):
        return None
    if _SWORN.match(text, start, end) or _BY.match(text, start, end):
        return None
    after = passages[index + 1].span if text[end - 1] == ":" and index + 1 < len(passages) else None
    label = read_label(text, start + (text[start] in OPENING_MARKS), end if after is None else after.start + 1)
    if label is None:
        return None
    if after is None:
        return _LabelledPassage(index, label, Span(label.end, end))
    return _LabelledPassage(index + 1, label, after) if label.end == after.start else None


def _is_a_dialogue_of_two(text: str, run: list[_LabelledPassage], language: Language, speech: SpeechWords) -> bool:
    """Return True if just two lines are turns: the names show two people, one of whom says "I" or asks a question."""
    if len(run) != 2 or run[1].passage - run[0].passage > 1 or run[0].label.name.of(text) == run[1].label.name.of(text):
        return False
    said = [one.content.of(text).lower() for one in run]
    person = speech.first_person | speech.second_person
    spoken = any(words.endswith("?") or not person.isdisjoint(_WORD.findall(words)) for words in said)
    return spoken and all(words[-1] in _ENDS for words in said) and all(names_somebody(text, one.label, language) for one in run)


def _names_of_labels(text: str, run: list[_LabelledPassage], registry: Registry, speech: SpeechWords) -> dict[str, Span | None]:
    """Map each label of a talk to the name that it means; `None` for "QUESTION" and for initials that match no name."""
    names: dict[str, Span | None] = {}
    known: dict[str, Span] = {}
    for entity in registry.entities:
        if len(entity.words) > 1:
            for letters in initials(entity.form):
                known.setdefault(letters, Span(*entity.fullest_mention))
    surnames: set[str] = set()
    full: dict[str, Span] = {}
    for one in run:
        tag, letters = one.label.name.of(text), one.label.initials(text)
        if tag in names:
            continue
        if tag.lower() in speech.question_labels or _NOBODY.issuperset(tag.lower().split()):
            names[tag] = None
            continue
        names[tag] = one.label.name
        if letters:
            meant = full.get(letters) or known.get(letters)
            if meant or not (registry.bearers(letters.lower()) or letters.lower() in surnames):  # "ROE" is a surname
                names[tag] = meant
            continue
        surnames.add(tag.split()[-1].lower())
        for letters in initials(tag):
            full.setdefault(letters, one.label.name)
    return names


def _is_a_talk(text: str, run: list[_LabelledPassage], names: dict[str, Span | None]) -> bool:
    """Return True if lines that open with a name and a colon are a talk: there are at least two names, and one recurs."""
    tags = [one.label.name.of(text) for one in run]
    full = [span.of(text) if (span := names[tag]) is not None else tag for tag in tags]
    times = Counter(name.split()[-1].lower() for name in full)
    loud = all(tag.isupper() for tag in tags) and any(" " in tag for tag in tags)  # "WHEN:" and "WHERE:" are not speakers
    return len(times) > 1 and (max(times.values()) > 1 or loud)


def _labels_name_people(text: str, names: dict[str, Span | None], registry: Registry) -> bool:
    """Return True if at least half of the labels name people, not teams, towns or "Earnings up"; the one who asks may be an outlet."""
    known = {entity.words[-1] for entity in registry.entities if entity.kind == PERSON and (entity.gender or entity.titles)}
    known |= registry.people.roles
    spans = [span for span in names.values() if span is not None and not _is_an_outlet(text, span, registry)]
    return bool(spans) and 2 * sum(span.of(text).split()[-1].lower() in known for span in spans) >= len(spans)


def _is_surely_a_person(text: str, name: Span, registry: Registry) -> bool:
    """Return True if a label certainly names a person."""
    return any(entity.gender or entity.titles for entity in registry.bearers(name.of(text).split()[-1].lower()))


def _is_an_outlet(text: str, name: Span, registry: Registry) -> bool:
    """Return True if a label names a newspaper or another body that asks the questions."""
    people = registry.people
    return any(word in people.organisation_words or word in people.documents for word in name.of(text).lower().split()[1:])


def _turns_of_talk(
    text: str,
    passages: Sequence[Passage],
    body: list[int],
    run: list[_LabelledPassage],
    names: dict[str, Span | None],
    registry: Registry,
    speech: SpeechWords,
) -> dict[int, Turn]:
    """Return the turns of one talk; a passage between two turns continues the first."""
    turns: dict[int, Turn] = {}
    asking = {tag for tag, span in names.items() if span is None or _is_an_outlet(text, span, registry)}
    said: dict[str, list[str]] = {}
    for one in run:
        full = names[one.label.name.of(text)]
        said.setdefault(full.of(text) if full else "", []).append(one.content.of(text))
    only_asks = {name for name, turns_of in said.items() if name and len(turns_of) > 1 and all(words.endswith("?") for words in turns_of)}
    asking |= {
        tag
        for tag, span in names.items()
        if span is not None and span.of(text) in only_asks and not _is_surely_a_person(text, span, registry)
    }
    for one in run:
        tag = one.label.name.of(text)
        if tag in asking:
            nobody = names[tag] is None
            turns[one.passage] = Turn(
                QUESTION, one.content if nobody else passages[one.passage].span, one.label.mark if nobody else None, None
            )
            continue
        full = names[tag]
        source = one.label.source if full is None or full == one.label.name or not one.label.initials(text) else full
        colon = one.label.mark if text[one.label.mark.start] != "." else None
        turns[one.passage] = Turn(SPOKEN_TURN, one.content, colon, source)
    turns |= _examination(text, passages, [i for i in body if i not in turns], run, turns, speech, registry)
    first, last = min(turns), max(turns)
    within = [i for i in body if first < i < last]
    if 3 * len(turns) < 2 * (len(within) + 2):
        return turns
    holder: Turn | None = None
    # Each paragraph of a quoted transcript opens with a mark.
    marks = OPENING_MARKS if text[passages[first].span.start] in OPENING_MARKS else ""
    for i in [first, *within]:
        if i in turns:
            holder = turns[i]
        elif holder is not None and holder.rule != QUESTION and not _is_a_stage_direction(passages[i].text.lstrip(marks)):
            turns[i] = holder._replace(content=passages[i].span)
    return turns


def _examination(
    text: str,
    passages: Sequence[Passage],
    body: Sequence[int],
    run: list[_LabelledPassage],
    turns: dict[int, Turn],
    speech: SpeechWords,
    registry: Registry,
) -> dict[int, Turn]:
    """Return the questions and answers of a hearing that are marked by letters, near turns with labels.

    A witness is named when sworn in, or by the questions; "BY MS. ROE:" names the person who asks.
    """
    marked: list[tuple[int, _Mark]] = []
    last = run[-1].passage
    for i in body:
        mark = _examines(text, passages[i].span, speech)
        if mark is not None and i <= last + _FARTHEST_TURN:
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
    """What a line of a hearing opens with."""

    role: str
    name: Span
    """A name, or a letter with its mark."""
    end: int


# The roles of marks, besides `ANSWER`.
_SWEARS: Final = "swears in a witness"
_LAWYER: Final = "names the person who asks"
_ASKS: Final = "asks"


def _examines(text: str, span: Span, speech: SpeechWords) -> _Mark | None:
    """Read a line that swears in a witness or names the person who asks, or a question or an answer marked by a letter."""
    for role, form in ((_SWEARS, _SWORN), (_LAWYER, _BY)):
        if found := form.match(text, span.start, span.end):
            return _Mark(role, Span(*found.span("name")), found.end())
    asked = _ASKED.match(text, span.start, span.end)
    letter = asked["name"].lower() if asked else ""
    if asked is None or letter not in speech.question_labels | speech.answer_labels:
        return None
    return _Mark(_ASKS if letter in speech.question_labels else ANSWER, _mark_of(asked), asked.end())


def _addressed(text: str, questions: Sequence[Span], registry: Registry) -> Span | None:
    """The name of the person whom questions address most often by title and name: "Mr. Roe"."""
    people = registry.people
    spans: dict[str, list[Span]] = {}
    for question in questions:
        for found in _ADDRESSED.finditer(text, question.start, question.end):
            if found["title"].lower() in people.honorifics or found["title"].lower() in people.titles:
                spans.setdefault(found["name"], []).append(Span(*found.span("name")))
    return max(spans.values(), key=len)[0] if spans else None


def _is_a_stage_direction(said: str) -> bool:
    """Return True if a transcript line is not a speaker's: "(LAUGHTER)", "END VIDEO CLIP", a quotation from elsewhere, only marks."""
    return not said or said[0] in "([" or said[0] in _MARKS or said.isupper()


def _interview(text: str, passages: Sequence[Passage], body: list[int], language: Language, speech: SpeechWords) -> dict[int, Turn]:
    """Find answers after `A:`, or after questions in separate paragraphs."""
    labelled = _labelled_answers(text, passages, body, speech)
    answers = labelled or _answers_after_questions(
        text, passages, body, speech, drops_subjects=speech.drops_subjects or language.people.drops_subjects
    )
    if not answers:
        return {}
    source = _interviewee(text, passages, min(answers), language)
    if not labelled and (
        source is None
        or not (speech.drops_subjects or language.people.drops_subjects or _address_interviewee(text, answers, source, speech))
    ):
        return {}  # an essay whose author asks the questions
    for i, passage in enumerate(passages[: min(answers)]):
        # “The pier was my life's work” above an interview.
        start, end = passage.span.start, passage.span.end
        if passage.label is Label.HEADLINE and end - start > 2 and text[start] in _MARKS and text[end - 1] in _MARKS:
            answers[i] = Turn(ANSWER, passage.span, None, None)
    return {i: turn if turn.rule == QUESTION else turn._replace(source=source) for i, turn in answers.items()}


def _address_interviewee(text: str, turns: dict[int, Turn], source: Span, speech: SpeechWords) -> bool:
    """Return True if a third of the questions say "you" or name the interviewee; without question marks, half of them must."""
    asked = [turn.content.of(text).lower() for turn in turns.values() if turn.rule == QUESTION]
    called = source.of(text).split()[-1].lower() + ","
    share = 3 if 2 * sum(said.endswith("?") for said in asked) > len(asked) else 2
    return share * sum(called in said or not speech.second_person.isdisjoint(_WORD.findall(said)) for said in asked) >= len(asked)


def _labelled_answers(text: str, passages: Sequence[Passage], body: list[int], speech: SpeechWords) -> dict[int, Turn]:
    found: dict[int, Turn] = {}
    asked = 0
    before = ""
    for i in body:
        span = passages[i].span
        match = _ASKED.match(text, span.start, span.end)
        name = match["name"].lower() if match else ""
        if match and name in speech.answer_labels and before == "asks":
            found[i] = Turn(ANSWER, Span(match.end(), span.end), _mark_of(match), None)
            before = "answers"
        elif match and name in speech.question_labels:
            asked += 1
            before = "asks"
            found[i] = Turn(QUESTION, Span(match.end(), span.end), _mark_of(match), None)
        elif before == "answers" and _is_in_first_person(text, span, speech):
            found[i] = Turn(ANSWER, span, None, None)
    return found if asked > 1 and len(found) > asked + 1 else {}


def _mark_of(match: regex.Match[str]) -> Span:
    """A label of one letter or word, with its colon."""
    return Span(match.start(), match.end("mark") if match["mark"] else match.end("name"))


def _answers_after_questions(
    text: str, passages: Sequence[Passage], body: list[int], speech: SpeechWords, *, drops_subjects: bool
) -> dict[int, Turn]:
    """Find answers after paragraphs that are a single question; more than half of the answers must be in the first person.

    If questions and answers are in strict turn, a third is enough; in languages that leave out "I", no answer has to be.
    """
    asked = dict.fromkeys(k for k, i in enumerate(body[:-1]) if _is_a_question(text, passages[i], speech))
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
        found[body[k]] = Turn(QUESTION, passages[body[k]].span, None, None)
        for j in range(k + 1, len(body)):
            span = passages[body[j]].span
            if j in asked or (j > k + 1 and not _is_in_first_person(text, span, speech)):
                break
            found[body[j]] = Turn(ANSWER, span, None, None)
    return found


def _is_a_question(text: str, passage: Passage, speech: SpeechWords) -> bool:
    """Return True if a passage is a question and not a quoted one; a crosshead, or a line that says "you", needs no question mark."""
    span = passage.span
    marked = text.endswith("?", span.start, span.end) or passage.label is Label.CROSSHEAD
    if not marked and text[span.end - 1 : span.end].isalnum():
        marked = not speech.second_person.isdisjoint(_WORD.findall(passage.text.lower()))
    return (
        marked
        and not any(mark in text[span.start : span.end] for mark in '“”„«»"')
        and len(_WORD.findall(text, span.start, min(span.end, span.start + _ANSWER_READ))) <= _LONGEST_QUESTION
    )


def _is_in_first_person(text: str, span: Span, speech: SpeechWords) -> bool:
    said = text[span.start : min(span.end, span.start + _ANSWER_READ)].lower()
    return not any(mark in said[:1] for mark in '“"„«') and not speech.first_person.isdisjoint(_WORD.findall(said))


def _interviewee(text: str, passages: Sequence[Passage], first: int, language: Language) -> Span | None:
    """Return the witness, or the person named most often before the first answer."""
    for passage in reversed(passages[:first]):
        if sworn := _SWORN.match(text, passage.span.start, passage.span.end):
            return Span(*sworn.span("name"))
    registry = Registry(text, passages[:first], language)
    times: Counter[int] = Counter()
    place: dict[int, Span] = {}
    for mention in range(len(registry.starts)):
        entity = registry.entity(mention)
        if entity.kind == PERSON:
            times[entity.order] += 1
            place.setdefault(entity.order, Span(registry.starts[mention], registry.ends[mention]))
    if not times:
        return None
    (best, count), *others = times.most_common(2)
    return place[best] if not others or count > others[0][1] or place[best].start < place[others[0][0]].start else place[others[0][0]]
