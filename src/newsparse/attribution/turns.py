"""The turns of transcripts, hearings and interviews: whole passages that are one speaker's words."""

from typing import Final, NamedTuple

from newsparse.attribution.draft_attribution import DraftAttribution
from newsparse.attribution.quotes import QUOTE_MARKS
from newsparse.attribution.speaker_labels import SpeakerLabel
from newsparse.attribution.units import PLAIN_WORD
from newsparse.knowledge import SpeechWords
from newsparse.patterns import pattern
from newsparse.segment import Evidence
from newsparse.span import Span
from newsparse.terms import Nature

# `Q:`, `Q.`, `Q1:`, `P.-`, `A –`, `Frage:`, `问：`, `Q    And who pays?`
_LETTERED: Final = pattern(
    r"(?P<name>\p{L}{1,11}+)\d{0,2}+(?:\s?(?P<mark>[:.–—]|\.:|[:.]\s?[-–—])\s++|\s?(?P<mark>：)\s*+|(?<=\b\p{Lu})\s{1,9}(?=[(\[]?\p{Lu}))(?=\S)"
)
_LONGEST_LETTER: Final = 11  # letters of a word for a question or an answer
# (Laughter.)   [LAUGHS]   [Applause]      in square brackets, small letters are an editor's words
_DIRECTION: Final = pattern(r"\(\p{Lu}[^()\n]{2,40}\.\)|\[\p{Lu}[^\[\]\n]{2,40}\]")
# HAROLD BEAME, having been first duly sworn, testified as follows:      (TOM BIRCH, DEFENDANT'S WITNESS, SWORN)
SWORN: Final = pattern(r"\(?(?P<name>\p{Lu}[\p{L}.'’-]++(?:\s\p{Lu}[\p{L}.'’-]*+){1,3}),\s{1,2}[^\n]{0,160}?\b(?:sworn|SWORN)\b")
"""A line that swears in a witness; the name may be on the line above."""
COLONS: Final = (":", "：")
OPENING_MARKS: Final = '"“'  # the marks that may open each paragraph of a quoted transcript
FARTHEST_TURN: Final = 3  # passages between turns of one talk
LONGEST_TURN: Final = 8  # passages between turns, if the speaker or the letter of the next is also that of one of the last few
SPOKEN_TURN: Final = "speaker's turn"  # the rule for a turn that opens with a speaker's label or continues one
ANSWER: Final = "answer"  # the rule for the answers of an interview or a hearing
QUESTION: Final = "question"  # the rule for an interviewer's turns, which have no speaker; without a label, nothing in them is attributed


class Turn(NamedTuple):
    """A passage that is one speaker's words."""

    rule: str
    content: Span
    cue: Span | None
    source: Span | None
    others: tuple["Turn", ...] = ()
    """What others call out, in a note in brackets with several."""


class LabelledPassage(NamedTuple):
    """A passage that begins with a speaker's label."""

    passage: int
    label: SpeakerLabel
    content: Span


class Mark(NamedTuple):
    """The opening of a line that is a question or an answer: `Q:`."""

    role: str  # the rule, `QUESTION` or `ANSWER`, or another role in a hearing
    name: Span  # the letter or the word with its colon, or a name
    end: int


def attribute_turn(text: str, index: int, turn: Turn) -> DraftAttribution:
    """Turn a speaker's passage into an attribution."""
    quoted = [turn.content] if is_quoted(text, turn.content) else []
    said = _without_directions(text, turn.content)
    made = DraftAttribution(index, turn.rule, said, turn.cue, turn.source, quoted, ":", Nature.SPEECH, 0.85)
    if turn.rule == QUESTION:
        made.cue = None  # its subject is not left out
        made.because = (Evidence("the label says that somebody asks, but not who"),)
    return made


def is_quoted(text: str, span: Span) -> bool:
    """Return True if quotation marks open and end some words."""
    return text[span.start] in QUOTE_MARKS and text[span.end - 1] in QUOTE_MARKS


def _without_directions(text: str, turn: Span) -> list[Span]:
    """The words of a turn without the transcript's notes about the room: "(Laughter.)", "[LAUGHS]"."""
    pieces: list[Span] = []
    start = turn.start
    for found in _DIRECTION.finditer(text, turn.start, turn.end):
        pieces.append(Span(start, start + len(text[start : found.start()].rstrip())))
        start = min(turn.end, found.end() + 1) if text[found.end() : found.end() + 1] == " " else found.end()
    pieces.append(Span(start, turn.end))
    return [piece for piece in pieces if len(piece)] or [turn]


def read_letter(text: str, span: Span, speech: SpeechWords) -> Mark | None:
    """Read the letter or the word that marks a question or an answer."""
    opening = text[span.start : span.start + _LONGEST_LETTER].lower()
    if not opening.startswith((*speech.question_labels, *speech.answer_labels)):
        return None
    found = _LETTERED.match(text, span.start, span.end)
    name = found["name"].lower() if found else ""
    rule = QUESTION if name in speech.question_labels else ANSWER if name in speech.answer_labels else ""
    if found is None or not rule:
        return None
    return Mark(rule, Span(found.start(), found.end("mark") if found["mark"] else found.end("name")), found.end())


def in_first_person(text: str, span: Span, speech: SpeechWords) -> bool:
    """Return True if some words include one of the first person."""
    return not speech.first_person.isdisjoint(map(str.lower, PLAIN_WORD.findall(text, span.start, span.end)))
