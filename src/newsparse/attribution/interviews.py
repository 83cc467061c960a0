"""Read questions and answers: of interviews, as separate paragraphs, and of hearings, marked by letters."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Final, NamedTuple

from newsparse.attribution.speaker_labels import initials, read_label
from newsparse.attribution.speakers.entities import PERSON
from newsparse.attribution.speakers.name_words import LETTERS, fold_word, is_forename
from newsparse.attribution.speakers.registry import Registry
from newsparse.attribution.speakers.uncapitalised_names import person_introduced
from newsparse.attribution.turns import (
    ANSWER,
    FARTHEST_TURN,
    QUESTION,
    QUOTATION_MARKS,
    SPOKEN_TURN,
    LabelledPassage,
    Turn,
    read_letter,
)
from newsparse.attribution.word_index import CASED
from newsparse.knowledge import Language, SpeechWords
from newsparse.passage import Passage
from newsparse.patterns import holds_any, pattern
from newsparse.span import Span
from newsparse.terms import Label

# HAROLD BEAME, having been first duly sworn, testified as follows:
SWORN: Final = pattern(r"(?P<name>\p{Lu}[\p{L}.'’-]++(?:\s\p{Lu}[\p{L}.'’-]*+){1,3}),\s{1,2}[^\n]{0,160}?\bsworn\b")
"""A line that swears in a witness; the name may be on the line above."""
_OATH: Final = 200  # characters of it
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
        elif mark.role == QUESTION:
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


# The roles of marks, besides `QUESTION` and `ANSWER`.
_SWEARS: Final = "swears in a witness"
_LAWYER: Final = "names the person who asks"


def examines(text: str, span: Span, speech: SpeechWords) -> _Mark | None:
    """Read a line that swears in a witness or names the person who asks, or a question or an answer marked by a letter."""
    for role, form, end in ((_SWEARS, SWORN, span.end + _OATH * text.endswith(",", span.start, span.end)), (_LAWYER, BY, span.end)):
        if found := form.match(text, span.start, end):
            return _Mark(role, Span(*found.span("name")), found.end())
    return _Mark(*lettered) if (lettered := read_letter(text, span, speech)) else None


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
_QUESTIONS_IN_TURN: Final = 3
_FEWEST_MARKED: Final = 3  # questions or answers that a sign marks
_LONGEST_INTRODUCTION: Final = 4  # paragraphs of an interview's introduction, for each of its questions
_INTRODUCING: Final = 2  # passages right above the first question that may say that somebody was interviewed
_ON_TOP: Final = (Label.HEADLINE, Label.STANDFIRST)
_ANSWER_READ: Final = 1500  # characters of an answer in which "I" is looked for
_QUOTES: Final = '“”„«»"「『‘'
_NO_SIGNS: Final = "([¿¡…'’"  # may open any sentence
# – And who pays?      ▲ Nobody.      3. And who pays?
_SIGN: Final = pattern(r"(?:(?P<dash>[-–—―─]{1,2}+)|(?P<number>\d{1,2}[.)]\s)|(?P<sign>[^\w\s]))\s*+(?=\S)")
_EMPHASIS: Final = "*_ "  # around a question
_QUESTION_MARKS: Final = ("?", "？", "؟", ";", "\u037e")
_GREEK_QUESTION: Final = pattern(r"\p{Greek}[;\u037e]")  # as no other language ends a question
_INTERVIEWER_DASHES: Final = ("--", "––", "——", "――", "──")
_LONGEST_LETTER: Final = 11  # letters of a word for a question
_FEWEST_HEADS: Final = 2  # crossheads that may be questions


class _Line(NamedTuple):
    """A paragraph of an interview."""

    passage: int
    sign: str
    """What opens it: a dash, another sign, a quotation mark, a letter, a speaker's label; "" for nothing."""
    content: Span
    asks: bool
    """True if it certainly is a question."""
    heads: bool = False
    """True for a crosshead, which may be a question without its mark."""
    cue: Span | None = None
    source: Span | None = None
    """Who speaks, in a label."""


def find_answers(
    text: str, passages: Sequence[Passage], body: list[int], language: Language, speech: SpeechWords, authors: Mapping[str, Span]
) -> dict[int, Turn]:
    """Find the answers of an interview that does not name who speaks: signs, letters or nothing but the questions part its turns."""
    letters = (*speech.question_labels, *_INTERVIEWER_DASHES)
    heads = [i for i in body if passages[i].label is Label.CROSSHEAD]
    if len(heads) < _FEWEST_HEADS and not any(_may_ask(text, passages[i].span, letters) for i in body):
        return {}
    lines = [_read_line(text, passages[i], i, speech) for i in body]
    drops = speech.drops_subjects or language.people.drops_subjects
    marked = _signed_turns(text, lines, speech)
    regular = marked or _strict_turns(text, lines, speech, drops_subjects=drops)
    turns = regular or _turns_after_questions(text, lines, speech)
    if not turns:
        return {}
    labels = {line.passage: line for line in lines if line.source and line.passage in turns}
    asking = {
        name for i, line in labels.items() if turns[i].rule == QUESTION for name in (line.sign.replace(".", ""), *initials(line.sign))
    }
    source = _interviewee(text, passages, min(turns), language, asking.union(authors))
    lettered = bool(marked) and any(line.sign == ANSWER and line.passage in turns for line in lines)
    quoted = [i for i, passage in enumerate(passages[: min(turns)]) if _is_a_quoted_headline(passage)]
    if source is not None:
        answers = [turn.content for turn in turns.values() if turn.rule == ANSWER]
        spoken = language.script not in CASED or any(
            text[one.start] in _QUOTES or _is_in_first_person(text, one, speech) for one in answers
        )
        sure = ((bool(marked) or drops) and spoken) or quoted or _is_announced(passages, turns, speech)
        sure = (regular and sure) or _address_interviewee(text, turns, source, speech)
        if not lettered and (not sure or any(_names(text, one, source) for one in answers)):
            source = None  # the author asks the questions and answers them
    if not (source or lettered):
        return {}
    turns |= {i: Turn(ANSWER, passages[i].span, None, None) for i in quoted}
    people = Registry(text, passages, language) if labels else None
    for i, line in labels.items():
        name = _who_speaks(line, people, authors) if people else None
        if name is not None:
            turns[i] = Turn(SPOKEN_TURN, line.content, line.cue, name)
        elif turns[i].rule == QUESTION:
            turns[i] = turns[i]._replace(cue=None)
    return {i: turn._replace(source=source) if turn.rule == ANSWER else turn for i, turn in turns.items()}


def _may_ask(text: str, span: Span, letters: tuple[str, ...]) -> bool:
    """Return True if a passage may be a question, by a quick look at its mark and its opening."""
    said = text[span.start : span.end]
    return said.rstrip(_EMPHASIS).endswith(_QUESTION_MARKS) or said[:_LONGEST_LETTER].lower().startswith(letters)


def _names(text: str, answer: Span, source: Span) -> bool:
    """Return True if an answer names the person who is said to give it, as somebody else does."""
    return source.of(text).split()[-1] in LETTERS.findall(answer.of(text))


def _is_a_quoted_headline(passage: Passage) -> bool:
    """Return True for “The pier was my life's work” above an interview."""
    said = passage.text
    return passage.label is Label.HEADLINE and len(said) > 2 and said[0] in QUOTATION_MARKS and said[-1] in QUOTATION_MARKS


def _is_announced(passages: Sequence[Passage], turns: Mapping[int, Turn], speech: SpeechWords) -> bool:
    """Return True if a passage right above the turns or below them, or on top, says that somebody was interviewed."""
    first, last = min(turns), max(turns)
    near = (*range(max(0, first - _INTRODUCING), first), *range(last + 1, min(last + 2, len(passages))))
    around = " ".join([passage.text for i, passage in enumerate(passages) if i in near or passage.label in _ON_TOP]).lower()
    return not speech.interviews.isdisjoint(LETTERS.findall(around)) or any(word in around for word in speech.interviews if word > "\u2fff")


def _who_speaks(line: _Line, registry: Registry, authors: Mapping[str, Span]) -> Span | None:
    """The person whom a label names, in full, by surname or by initials; `None` for an outlet."""
    name, letters = line.sign, line.sign.replace(".", "")
    for entity in registry.entities:
        if entity.kind == PERSON and len(entity.words) > 1 and letters in initials(entity.form):
            return Span(*entity.fullest_mention)
    for author, span in authors.items():
        if letters in initials(author):
            return span
    person = is_forename(fold_word(name.split()[0])) or any(one.kind == PERSON for one in registry.bearers(fold_word(name.split()[-1])))
    return line.source if person else None


_QUOTED: Final = "“"
_DASH: Final = "–"
_NUMBER: Final = "1"


def _read_line(text: str, passage: Passage, index: int, speech: SpeechWords) -> _Line:
    start, end = passage.span.start, passage.span.end
    heads = passage.label is Label.CROSSHEAD
    asks = _is_a_question(text, passage)
    if lettered := read_letter(text, passage.span, speech):
        rule, mark, after = lettered
        return _Line(index, rule, Span(after, end), rule == QUESTION, cue=mark)
    label = read_label(text, start, end) if holds_any(text[start:end], ":：") else None
    if label is not None:
        return _Line(index, label.name.of(text), Span(label.end, end), asks, heads, label.mark, label.source)
    if text[start] in _QUOTES:
        return _Line(index, _QUOTED, passage.span, asks)
    signed = None if text[start].isalpha() or text[start] in _NO_SIGNS else _SIGN.match(text, start, end)
    if signed is None:
        return _Line(index, "", passage.span, asks, heads)
    sign = _DASH if signed["dash"] else _NUMBER if signed["number"] else signed["sign"]
    # A double dash is an interviewer's, in Japanese and Korean: ――人員の削減は。
    return _Line(index, sign, Span(signed.end(), end), asks or len(signed["dash"] or "") > 1, heads)


def _signed_turns(text: str, lines: Sequence[_Line], speech: SpeechWords) -> dict[int, Turn]:
    """The turns of an interview in which a sign opens most questions and no answers, or most answers and no questions."""
    asked = [k for k, line in enumerate(lines) if line.asks]
    signs = Counter(lines[k].sign for k in asked)
    replies = Counter(lines[k + 1].sign for k in asked if k + 1 < len(lines) and not lines[k + 1].asks)
    if not replies:
        return {}
    question, answer = signs.most_common(1)[0][0], replies.most_common(1)[0][0]
    fewest = 2 if ANSWER in (question, answer) or question == QUESTION else _FEWEST_MARKED
    if question == answer or _NUMBER in (question, answer):
        return {}
    if question:
        asking = [k for k, line in enumerate(lines) if line.sign == question]
    else:  # a line without a sign above an answer with one is a question, too
        asking = [k for k, line in enumerate(lines[:-1]) if not line.sign and lines[k + 1].sign == answer]
        asking = asking if answer == ANSWER else [k for k in asking if asked[0] <= k]
    replied = [k for k in asking if k + 1 < len(lines) and lines[k + 1].sign == answer]
    some = answer == ANSWER or 2 * sum(lines[k].asks for k in asking) >= len(asking)
    if len(replied) < fewest or 2 * len(replied) <= len(asking) or not some:
        return {}
    return _turns(text, lines, asking, answer, speech)


def _turns(text: str, lines: Sequence[_Line], asking: Sequence[int], answer: str, speech: SpeechWords) -> dict[int, Turn]:
    """The questions, and all answers below them: the last goes on while it has its sign or is in the first person."""
    found: dict[int, Turn] = {}
    questions = frozenset(asking)
    replying = False
    for k, line in enumerate(lines[asking[0] :], asking[0]):
        if k in questions:
            found[line.passage] = Turn(QUESTION, line.content, line.cue, None)
            replying = True
            continue
        again = (
            k - 1 in questions
            or (not answer and k < asking[-1])
            or (line.sign in ("", answer) and answer != _QUOTED and _is_in_first_person(text, line.content, speech))
        )
        replying = replying and line.sign in ("", answer) and (line.sign == answer != "" or again)
        if replying:
            found[line.passage] = Turn(ANSWER, line.content, line.cue, None)
    return found


def _address_interviewee(text: str, turns: dict[int, Turn], source: Span, speech: SpeechWords) -> bool:
    """Return True if a third of the questions say "you" or name the interviewee; without question marks, half of them must."""
    asked = [turn.content.of(text).lower() for turn in turns.values() if turn.rule == QUESTION]
    called = source.of(text).split()[-1].lower() + ","
    share = 3 if 2 * sum(said.endswith("?") for said in asked) > len(asked) else 2
    return share * sum(called in said or not speech.second_person.isdisjoint(LETTERS.findall(said)) for said in asked) >= len(asked)


def _strict_turns(text: str, lines: Sequence[_Line], speech: SpeechWords, *, drops_subjects: bool) -> dict[int, Turn]:
    """The turns of an interview in which each question has one paragraph for an answer; a third of the answers are in the first person.

    In languages that leave out "I", none has to be. A remark may take the turn of a question, if at least half of these are questions.
    """
    asked = [k for k, line in enumerate(lines[:-1]) if line.asks or line.heads]
    asking = list(range(asked[0], asked[-1] + 1, 2)) if len(asked) > 1 else []
    if not set(asked).issubset(asking) or 2 * sum(lines[k].asks for k in asking) < len(asking):
        return {}
    while asking and asking[-1] + 3 < len(lines) and _is_remark(text, lines, asking[-1] + 2, speech):
        asking.append(asking[-1] + 2)
    spoken = sum(_is_in_first_person(text, lines[k + 1].content, speech) for k in asking)
    if len(asking) < _QUESTIONS_IN_TURN or not (drops_subjects or 3 * spoken >= len(asking)):
        return {}
    return {lines[k + at].passage: Turn(ANSWER if at else QUESTION, lines[k + at].content, None, None) for k in asking for at in (0, 1)}


def _turns_after_questions(text: str, lines: Sequence[_Line], speech: SpeechWords) -> dict[int, Turn]:
    """Find answers of any length after paragraphs that are a single question; more than half of them must be in the first person."""
    asked = [k for k, line in enumerate(lines[:-1]) if line.asks or line.heads]
    if len(asked) < 2 or asked[0] > _LONGEST_INTRODUCTION * len(asked):
        return {}
    answered = [k for k in asked if k + 1 not in asked and _is_in_first_person(text, lines[k + 1].content, speech)]
    if len(answered) < 2 or 2 * len(answered) <= len(asked):
        return {}
    found: dict[int, Turn] = {}
    for k in asked:
        for j in range(k, len(lines)):
            line = lines[j]
            if j > k and (j in asked or (j > k + 1 and not _is_in_first_person(text, line.content, speech))):
                break
            found[line.passage] = Turn(ANSWER if j > k else QUESTION, line.content, None, None)
    return found


def _is_remark(text: str, lines: Sequence[_Line], k: int, speech: SpeechWords) -> bool:
    """Return True if a line may be a remark that takes the turn of a question: somebody answers it at greater length."""
    below = lines[k + 1].content
    return len(lines[k].content) < len(below) and _is_in_first_person(text, below, speech)


def _is_a_question(text: str, passage: Passage) -> bool:
    """Return True if a passage is a question and not a quoted one."""
    span = passage.span
    end = span.start + len(span.of(text).rstrip(_EMPHASIS))
    asks = text.endswith(_QUESTION_MARKS, span.start, end) and (text[end - 1] not in ";\u037e" or _GREEK_QUESTION.match(text, end - 2))
    if not asks or any(mark in text[span.start : span.end] for mark in '“”„«»"'):
        return False
    return len(LETTERS.findall(text, span.start, min(span.end, span.start + _ANSWER_READ))) <= _LONGEST_QUESTION


def _is_in_first_person(text: str, span: Span, speech: SpeechWords) -> bool:
    said = text[span.start : min(span.end, span.start + _ANSWER_READ)].lower()
    return not any(mark in said[:1] for mark in '“"„«') and not speech.first_person.isdisjoint(LETTERS.findall(said))


def _interviewee(text: str, passages: Sequence[Passage], first: int, language: Language, asking: Collection[str]) -> Span | None:
    """Return the witness, or the person named most often before the first answer; of several, the first with a known given name.

    Whoever has the name or the initials of those *asking* is not the one; of several, nor is who "spoke" with the other.
    """
    interviews = language.speech.interviews if language.speech else frozenset[str]()
    for passage in reversed(passages[:first]):
        if sworn := SWORN.match(text, passage.span.start, passage.span.end):
            return Span(*sworn.span("name"))
    registry = Registry(text, passages[:first], language)
    times: Counter[int] = Counter()
    place: dict[int, Span] = {}
    asks: set[int] = set()
    for mention in range(len(registry.starts)):
        entity, span = registry.entity(mention), Span(registry.starts[mention], registry.ends[mention])
        if entity.kind == PERSON and initials(span.of(text)).isdisjoint(asking) and entity.form not in asking:
            times[entity.order] += 1
            place.setdefault(entity.order, span)
            after = LETTERS.match(text, span.end + 1)
            asks.update([entity.order] if after and after[0] in interviews else [])
    times = Counter({order: count for order, count in times.items() if order not in asks}) or times
    most = max(times.values(), default=0)
    often = [order for order, count in times.items() if count == most]
    known = [order for order in often if is_forename(registry.all_entities[order].first)]
    if not often and language.script not in CASED and passages[:first]:
        return person_introduced(text[: passages[first - 1].span.end], language)
    return min((place[order] for order in known or often), default=None)
