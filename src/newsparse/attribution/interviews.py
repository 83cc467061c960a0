"""Read interviews that do not name who speaks: questions and answers as separate paragraphs."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from newsparse.attribution.quotes import QUOTE_MARKS
from newsparse.attribution.speaker_labels import IN_BRACKETS, by_initials, initials, read_form, read_label
from newsparse.attribution.speakers.entities import PERSON
from newsparse.attribution.speakers.name_words import LETTERS, fold_word, is_forename
from newsparse.attribution.speakers.registry import Registry
from newsparse.attribution.speakers.uncapitalised_names import person_introduced
from newsparse.attribution.turns import ANSWER, QUESTION, SPOKEN_TURN, SWORN, Turn, in_first_person, is_quoted, read_letter
from newsparse.attribution.word_index import CASED
from newsparse.knowledge import Language, SpeechWords
from newsparse.passage import Passage
from newsparse.patterns import holds_any, pattern
from newsparse.span import Span
from newsparse.terms import Label

_LONGEST_QUESTION: Final = 40  # words (the same as in recognition)
_QUESTIONS_IN_TURN: Final = 3
_FEWEST_MARKED: Final = 3  # questions or answers that a sign marks
_LONGEST_INTRODUCTION: Final = 4  # paragraphs of an interview's introduction, for each of its questions
_INTRODUCING: Final = 2  # passages right above the first question that may say that somebody was interviewed
_ON_TOP: Final = (Label.HEADLINE, Label.STANDFIRST)
_NO_SIGNS: Final = "([¿¡…'’"  # may open any sentence
# – And who pays?      ▲ Nobody.      3. And who pays?
_SIGN: Final = pattern(r"(?:(?P<dash>[-–—―─]{1,2}+)|(?P<number>\d{1,2}[.)]\s)|(?P<sign>[^\w\s]))\s*+(?=\S)")
_EMPHASIS: Final = "*_ "  # around a question
_GREEK_MARKS: Final = (";", "\u037e")
_QUESTION_MARKS: Final = ("?", "？", "؟", *_GREEK_MARKS)
_ENDS_OF_QUESTIONS: Final = frozenset((*_QUESTION_MARKS, *_EMPHASIS))
_GREEK_QUESTION: Final = pattern(r"\p{Greek}.\Z")
_INTERVIEWER_DASHES: Final = ("--", "––", "——", "――", "──")
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
    heads = [i for i in body if passages[i].label is Label.CROSSHEAD]
    if len(heads) < _FEWEST_HEADS and not any(_asks(text, passages[i].span, speech) for i in body):
        return {}
    lines = [_read_line(text, passages[i], i, speech) for i in body]
    drops = speech.drops_subjects or language.people.drops_subjects
    marked, answer = _signed_questions(lines)
    in_turn = [] if marked else _questions_in_turn(text, lines, speech, drops_subjects=drops)
    asked = marked or in_turn or _answered_questions(text, lines, speech)
    if not asked:
        return {}
    turns = _turns(text, lines[: in_turn[-1] + 2] if in_turn else lines, asked, answer if marked else None, speech)
    labels = {line.passage: line for line in lines if line.source and line.passage in turns}
    asking = [labels[i].sign.replace(".", "") for i, turn in turns.items() if turn.rule == QUESTION and i in labels]
    source = _interviewee(text, passages, min(turns), language, {*asking, *authors, *chain.from_iterable(map(initials, asking))})
    quoted = [i for i, passage in enumerate(passages[: min(turns)]) if passage.label is Label.HEADLINE and is_quoted(text, passage.span)]
    if answer != ANSWER:
        answers = [turn.content for turn in turns.values() if turn.rule == ANSWER]
        if source is None or any(source.of(text).split()[-1] in LETTERS.findall(one.of(text)) for one in answers):
            return {}  # somebody else answers, who names the person
        # In a script in which words tell.
        own = drops and any(text[one.start] in QUOTE_MARKS or _is_in_first_person(text, one, speech) for one in answers)
        sure = quoted or _is_announced(passages, turns, speech) or own or (drops and language.script not in CASED)
        if not ((marked or in_turn) and sure) and not _address_interviewee(text, turns, source, speech):
            return {}  # the author asks the questions and answers them
    turns |= {i: Turn(ANSWER, passages[i].span, None, None) for i in quoted}
    people = Registry(text, passages, language)
    for i, line in labels.items():
        name = _who_speaks(line, people, authors)
        turns[i] = Turn(SPOKEN_TURN, line.content, line.cue, name) if name else turns[i]._replace(cue=None)
    return {i: _of_one_of_several(text, turn, source) if turn.rule == ANSWER else turn for i, turn in turns.items()}


def _of_one_of_several(text: str, answer: Turn, source: Span | None) -> Turn:
    """Give an answer its source, or the person whom it names in brackets: "▲ (민가람 과장) 내일이다"."""
    held = read_form(text, answer.content.start, answer.content.end, IN_BRACKETS)
    return answer._replace(content=Span(held.end, answer.content.end), source=held.source) if held else answer._replace(source=source)


def _asks(text: str, span: Span, speech: SpeechWords) -> bool:
    """Return True if a passage certainly asks: it is a question, or has an interviewer's letter or double dash: ――人員の削減は。"""
    if text.startswith(_INTERVIEWER_DASHES, span.start) or (text[span.end - 1] in _ENDS_OF_QUESTIONS and _is_a_question(text, span)):
        return True
    lettered = read_letter(text, span, speech)
    return lettered is not None and lettered.role == QUESTION


def _is_announced(passages: Sequence[Passage], turns: Mapping[int, Turn], speech: SpeechWords) -> bool:
    """Return True if a passage right above the turns or below them, or on top, says that somebody was interviewed."""
    first, last = min(turns), max(turns)
    near = (*range(max(0, first - _INTRODUCING), first), *range(last + 1, min(last + 2, len(passages))))
    around = " ".join([passage.text for i, passage in enumerate(passages) if i in near or passage.label in _ON_TOP]).lower()
    return not speech.interviews.isdisjoint(LETTERS.findall(around)) or any(word in around for word in speech.interviews if word > "\u2fff")


def _who_speaks(line: _Line, registry: Registry, authors: Mapping[str, Span]) -> Span | None:
    """The person whom a label names, in full, by surname or by initials; `None` for an outlet."""
    name, letters = line.sign.split(), line.sign.replace(".", "")
    signed = (span for author, span in authors.items() if letters in initials(author))
    if full := by_initials(registry).get(letters) or next(signed, None):
        return full
    person = is_forename(fold_word(name[0])) or any(one.kind == PERSON for one in registry.bearers(fold_word(name[-1])))
    return line.source if person else None


_QUOTED: Final = "“"
_DASH: Final = "–"
_NUMBER: Final = "1"


def _read_line(text: str, passage: Passage, index: int, speech: SpeechWords) -> _Line:
    start, end = passage.span.start, passage.span.end
    heads, asks = passage.label is Label.CROSSHEAD, _asks(text, passage.span, speech)
    if lettered := read_letter(text, passage.span, speech):
        return _Line(index, lettered.role, Span(lettered.end, end), lettered.role == QUESTION, cue=lettered.name)
    if holds_any(text[start:end], ":：") and (label := read_label(text, start, end)):
        return _Line(index, label.tag, Span(label.end, end), asks, heads, label.mark, label.source)
    if text[start] in QUOTE_MARKS:
        return _Line(index, _QUOTED, passage.span, asks)
    signed = None if text[start].isalpha() or text[start] in _NO_SIGNS else _SIGN.match(text, start, end)
    if signed is None:
        return _Line(index, "", passage.span, asks, heads)
    sign = _DASH if signed["dash"] else _NUMBER if signed["number"] else signed["sign"]
    return _Line(index, sign, Span(signed.end(), end), asks, heads)


def _signed_questions(lines: Sequence[_Line]) -> tuple[list[int], str]:
    """The questions, and the sign of the answers, where a sign opens most questions and no answers, or most answers and no questions."""
    asked = [k for k, line in enumerate(lines) if line.asks]
    signs = Counter(lines[k].sign for k in asked)
    replies = Counter(lines[k + 1].sign for k in asked if k + 1 < len(lines) and not lines[k + 1].asks)
    if not replies:
        return [], ""
    question, answer = signs.most_common(1)[0][0], replies.most_common(1)[0][0]
    fewest = 2 if ANSWER in (question, answer) or question == QUESTION else _FEWEST_MARKED
    if question == answer or _NUMBER in (question, answer):
        return [], ""
    if question:
        asking = [k for k, line in enumerate(lines) if line.sign == question]
    else:  # a line without a sign above an answer with one is a question, too
        asking = [k for k, line in enumerate(lines[:-1]) if not line.sign and lines[k + 1].sign == answer]
        asking = asking if answer == ANSWER else [k for k in asking if asked[0] <= k]
    replied = [k for k in asking if k + 1 < len(lines) and lines[k + 1].sign == answer]
    some = answer == ANSWER or 2 * sum(lines[k].asks for k in asking) >= len(asking)
    return (asking, answer) if len(replied) >= fewest and 2 * len(replied) > len(asking) and some else ([], "")


def _questions_in_turn(text: str, lines: Sequence[_Line], speech: SpeechWords, *, drops_subjects: bool) -> list[int]:
    """The questions, where each has one paragraph for an answer; a third of the answers are in the first person.

    In languages that leave out "I", none has to be. A remark may take the turn of a question, if at least half of these are questions.
    """
    asked = [k for k, line in enumerate(lines[:-1]) if line.asks or line.heads]
    asking = list(range(asked[0], asked[-1] + 1, 2)) if len(asked) > 1 else []
    if not set(asked).issubset(asking) or 2 * sum(lines[k].asks for k in asking) < len(asking):
        return []
    for k in range(asking[-1] + 2 if asking else len(lines), len(lines) - 1, 2):
        below = lines[k + 1].content  # somebody answers a remark at greater length
        if len(lines[k].content) >= len(below) or not _is_in_first_person(text, below, speech):
            break
        asking.append(k)
    spoken = sum(_is_in_first_person(text, lines[k + 1].content, speech) for k in asking)
    return asking if len(asking) >= _QUESTIONS_IN_TURN and (drops_subjects or 3 * spoken >= len(asking)) else []


def _answered_questions(text: str, lines: Sequence[_Line], speech: SpeechWords) -> list[int]:
    """The paragraphs that are a single question, above answers of any length: more than half of these are in the first person."""
    asked = [k for k, line in enumerate(lines[:-1]) if line.asks or line.heads]
    answered = [k for k in asked if k + 1 not in asked and _is_in_first_person(text, lines[k + 1].content, speech)]
    some = len(answered) > 1 and 2 * len(answered) > len(asked)
    return asked if some and asked[0] <= _LONGEST_INTRODUCTION * len(asked) else []


def _turns(text: str, lines: Sequence[_Line], asking: Sequence[int], answer: str | None, speech: SpeechWords) -> dict[int, Turn]:
    """The questions, and all answers below them: the last goes on while it has its sign or is in the first person."""
    found: dict[int, Turn] = {}
    questions = frozenset(asking)
    replying = False
    for k, line in enumerate(lines[asking[0] :], asking[0]):
        if k in questions:
            found[line.passage] = Turn(QUESTION, line.content, line.cue, None)
            replying = True
            continue
        own = answer != _QUOTED and _is_in_first_person(text, line.content, speech)
        again = own or k - 1 in questions or (not answer and k < asking[-1])
        replying = replying and (answer is None or line.sign in ("", answer)) and (line.sign == answer != "" or again)
        if replying:
            found[line.passage] = Turn(ANSWER, line.content, line.cue, None)
    return found


def _address_interviewee(text: str, turns: dict[int, Turn], source: Span, speech: SpeechWords) -> bool:
    """Return True if a third of the questions say "you" or name the interviewee; without question marks, half of them must."""
    asked = [turn.content.of(text).lower() for turn in turns.values() if turn.rule == QUESTION]
    called = source.of(text).split()[-1].lower() + ","
    share = 3 if 2 * sum(said.endswith("?") for said in asked) > len(asked) else 2
    return share * sum(called in said or not speech.second_person.isdisjoint(LETTERS.findall(said)) for said in asked) >= len(asked)


def _is_a_question(text: str, span: Span) -> bool:
    """Return True if a passage is a question and not a quoted one."""
    said = text[span.start : span.end].rstrip(_EMPHASIS)
    if not said.endswith(_QUESTION_MARKS) or (said[-1] in _GREEK_MARKS and not _GREEK_QUESTION.search(said)):
        return False
    return not holds_any(said, '“”„«»"') and len(LETTERS.findall(said)) <= _LONGEST_QUESTION


def _is_in_first_person(text: str, span: Span, speech: SpeechWords) -> bool:
    return text[span.start] not in '“"„«' and in_first_person(text, span, speech)


def _interviewee(text: str, passages: Sequence[Passage], first: int, language: Language, asking: Collection[str]) -> Span | None:
    """Return the witness, or the person named most often before the first answer; of several, the first with a known given name.

    Whoever has the name or the initials of those *asking* is not the one; of several, nor is who "spoke" with the other.
    """
    interviews = language.speech_words.interviews
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
        return person_introduced(text[: passages[first - 1].span.end], language, asking)
    return min((place[order] for order in known or often), default=None)
