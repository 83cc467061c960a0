"""Read the questions and answers of hearings, marked by letters: `Q. And who paid?`, `A. Nobody.`"""

from collections.abc import Sequence
from typing import Final

from newsparse.attribution.speakers.registry import Registry
from newsparse.attribution.turns import ANSWER, QUESTION, SPOKEN_TURN, LabelledPassage, Mark, Turn, read_letter
from newsparse.knowledge import SpeechWords
from newsparse.passage import Passage
from newsparse.patterns import grouped, pattern
from newsparse.span import Span

# HAROLD BEAME, having been first duly sworn, testified as follows:      (TOM BIRCH, DEFENDANT'S WITNESS, SWORN)
SWORN: Final = pattern(r"\(?(?P<name>\p{Lu}[\p{L}.'’-]++(?:\s\p{Lu}[\p{L}.'’-]*+){1,3}),\s{1,2}[^\n]{0,160}?\b(?:sworn|SWORN)\b")
"""A line that swears in a witness; the name may be on the line above."""
_OATH: Final = 200  # characters of it
# BY MS. ROE:      above the questions of a lawyer
BY: Final = pattern(r"BY (?P<name>(?:\p{Lu}[\p{Lu}.'’-]*+\s?+){1,4}+):\Z")  # a line that names the person who asks
_WITNESS: Final = "witness"  # the label of whoever answers
# Good morning, Mr. Roe.      a question addresses the witness
_ADDRESSED: Final = pattern(r"(?:\G|[,.] )(?P<name>\p{Lu}\p{L}{1,9}\.? \p{Lu}[\p{L}'’-]++)(?=[,.?!])")


def examination(
    passages: Sequence[Passage], body: Sequence[int], run: list[LabelledPassage], turns: dict[int, Turn], registry: Registry
) -> dict[int, Turn]:
    """Return the questions and answers of a hearing that are marked by letters, near turns with labels.

    A witness is named when sworn in, or by the questions; "BY MS. ROE:" names the person who asks.
    """
    text, speech = registry.text, registry.language.speech_words
    marked = [(i, mark) for i in body if (mark := examines(text, passages[i].span, speech)) is not None]
    asks: Span | None = None
    spoken = [turn.source for turn in turns.values() if turn.source is not None]
    alone = len({source.of(text) for source in spoken}) == 1  # of several speakers, anybody may answer
    answers = spoken[-1] if alone else None
    if any(mark.role == _LAWYER for _, mark in marked):
        answers = _addressed(text, [Span(mark.end, passages[i].span.end) for i, mark in marked if mark.role == QUESTION])
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
    witness = [one for one in run if answers is not None and one.label.tag.split()[-1].lower() == _WITNESS]
    return found | {one.passage: Turn(ANSWER, one.content, one.label.mark, answers) for one in witness}


# The roles of marks, besides `QUESTION` and `ANSWER`.
_SWEARS: Final = "swears in a witness"
_LAWYER: Final = "names the person who asks"


def examines(text: str, span: Span, speech: SpeechWords) -> Mark | None:
    """Read a line that swears in a witness or names the person who asks, or a question or an answer marked by a letter."""
    for role, form, end in ((_SWEARS, SWORN, span.end + _OATH * text.endswith(",", span.start, span.end)), (_LAWYER, BY, span.end)):
        if found := form.match(text, span.start, end):
            return Mark(role, Span(*found.span("name")), found.end())
    return read_letter(text, span, speech)


def _addressed(text: str, questions: Sequence[Span]) -> Span | None:
    """The name of the person addressed most often in questions by title and name: "Mr. Roe"."""
    called = (one for question in questions for one in _ADDRESSED.finditer(text, question.start, question.end))
    spans = grouped((one["name"], Span(*one.span("name"))) for one in called)
    return max(spans.values(), key=len)[0] if spans else None
