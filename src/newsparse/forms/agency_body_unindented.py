"""Running text of agency copy without indents: sentences, items, headings and rows, with hard wraps undone."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from newsparse.forms.agency_copy_indented import in_columns
from newsparse.forms.desk_lines import ADDRESSED
from newsparse.forms.evidence import COPY_BY_DATELINE, END_MARK, RULE
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Line, first_visible, last_visible
from newsparse.lines.end_marks import agency_mark_after_sentence, end_mark_after_sentence
from newsparse.patterns import pattern
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

SENTENCE_LENGTH: Final = 60  # characters of a line that is a sentence rather than a heading
_SHORTEST_SENTENCE: Final = 12  # characters
# A sentence that may follow or precede a heading.
_LONG_BESIDE_HEADING: Final = 40
# Characters that may end a sentence; characters that rules consist of.
SENTENCE_ENDS: Final = ".!?…\"”»'’:)。！？」』）"
RULE_CHARACTERS: Final = "_*-=~ "
# Languages in which a dash opens speech; in others it opens an item.
_DASH_OPENS_SPEECH: Final = frozenset("da no sv fi is fr es it pt pl ru uk".split())
# A line of capitals between paragraphs, or one between dashes: "STOCKS FALL", "- Deux ans -".
_CROSSHEAD: Final = pattern(r"(?=(?:[^\p{Lu}\n]*+\p{Lu}){4})[^\p{Ll}.!:;\n]{5,60}\??+|(?P<dash>[-–—])\s[^\n]{3,60}[^\s.!:;]\s(?P=dash)")
# Times that separate the entries of a running story: "7 p.m.", "11:15 a.m.".
_TIME_HEADING: Final = pattern(r"\d{1,2}(?::\d\d)?\s[ap]\.m\.")
# Lines that a machine broke are nearly as long as its measure, and break inside sentences.
_NARROWEST_WRAP: Final = 45
_WIDEST_WRAP: Final = 100


class _Part(NamedTuple):
    """A paragraph's bounds, without the dateline before it and the mark after it."""

    start: int
    stop: int
    mark: int | None
    end: int


def pin_unindented_body(text: str, lines: Sequence[Line], placed: int, language: Language, knowledge: Knowledge) -> list[Segment]:
    """Pin the pieces between a dateline and the end matter; uncertain ones are left to the labelling.

    Args:
        text: the article's text.
        lines: the lines from the one on which the story begins to the last one before the end matter.
        placed: where the dateline ends.
        language: its language.
        knowledge: the agencies.

    >>> from newsparse.knowledge import default_knowledge
    >>> text = "OSLO (AP) - It is open." + chr(10) + "STOCKS FALL" + chr(10) + "Tin fell on Monday."
    >>> lines = [Line(0, 23, 0, False), Line(24, 35, 0, False), Line(36, 55, 0, False)]
    >>> [pin.label.value for pin in pin_unindented_body(text, lines, 11, default_knowledge().language("en"), default_knowledge())]
    ['paragraph', 'crosshead', 'paragraph']
    """
    parts = _body_parts(text, lines, placed, knowledge)
    # A few questions are crossheads; if every third line is one, they are an interviewer's.
    asked = 3 * sum(_is_question(text, line.start, line.end) for line in lines) < len(lines)
    pins: list[Segment] = []
    label: Label | None = None
    for k, part in enumerate(parts):
        label = _label_of_part(text, parts, k, label, language, asked=asked)
        if label is not None:
            rule = label is Label.BOILERPLATE
            pins.append(Segment(Span(part.start, part.stop), label, Kind.END_MARK if rule else None, RULE if rule else COPY_BY_DATELINE))
        if part.mark is not None:
            pins.append(Segment(Span(part.mark, part.end), Label.BOILERPLATE, Kind.END_MARK, END_MARK))
    return pins


def _body_parts(text: str, lines: Sequence[Line], placed: int, knowledge: Knowledge) -> list[_Part]:
    """The paragraphs of lines, without an agency's mark before the first or an end mark after the last."""
    parts: list[_Part] = []
    for start, end in unwrapped_paragraphs(text, lines):
        if start < placed:
            start = first_visible(text, placed, end)  # noqa: PLW2901
        last = end == lines[-1].end
        mark = agency_mark_after_sentence(text, start, end, knowledge) if last or not parts else None
        mark = mark or (end_mark_after_sentence(text, start, end) if last else None)
        mark = None if mark == start else mark
        stop = last_visible(text, start, mark or end)
        if stop > start:
            parts.append(_Part(start, stop, mark, end))
    return parts


def _label_of_part(text: str, parts: Sequence[_Part], k: int, before: Label | None, language: Language, *, asked: bool) -> Label | None:
    """The label of a part, from its own text and its neighbours; `None` if they do not decide it."""
    part = parts[k]
    start, stop = part.start, part.stop
    said = text[start:stop]
    if not said.strip(RULE_CHARACTERS):
        return Label.BOILERPLATE
    if said[0] == "(" and ADDRESSED.fullmatch(said):
        return Label.TRANSMISSION
    if k and said[0] in "*•":
        return Label.LIST_ITEM
    if k + 1 < len(parts) and _is_heading(text, parts, k, before, language, asked=asked):
        return Label.TABLE if _heads_columns(text, parts, k) else Label.CROSSHEAD
    if k and is_item(said, language):
        return Label.LIST_ITEM
    asks = asked and k > 0 and _is_question(text, start, stop)
    if k == 0 or (not asks and len(said) >= _SHORTEST_SENTENCE and (part.mark is not None or said[-1] in SENTENCE_ENDS)):
        return Label.PARAGRAPH
    if in_columns(text, start, stop) or _heads_columns(text, parts, k):
        return Label.TABLE
    above = text[parts[k - 1].start : parts[k - 1].stop]
    listed = above[-1] == ":" or (before is Label.LIST_ITEM and not is_item(above, language))
    return Label.LIST_ITEM if listed and len(said) < 2 * SENTENCE_LENGTH else None


def _is_heading(text: str, parts: Sequence[_Part], k: int, before: Label | None, language: Language, *, asked: bool) -> bool:
    """Whether a line is a heading of the lines after it."""
    start, stop = parts[k].start, parts[k].stop
    said = text[start:stop]
    if _CROSSHEAD.fullmatch(said) or _TIME_HEADING.fullmatch(said) or (k and asked and _is_question(text, start, stop)):
        return True
    if said[-1] in SENTENCE_ENDS or not k:
        return False
    if before is Label.BOILERPLATE:  # after a rule
        return len(said) < 2 * SENTENCE_LENGTH
    above, below = parts[k - 1], parts[k + 1]
    between = (
        before is Label.PARAGRAPH and above.stop - above.start > _LONG_BESIDE_HEADING and below.stop - below.start > _LONG_BESIDE_HEADING
    )
    alone = between and text[above.stop - 1] != ":" and text[below.stop - 1] in SENTENCE_ENDS
    return alone and len(said) < SENTENCE_LENGTH and (said[0].isupper() or said[0] in "“„«\"'‘") and not is_furniture(said, language)


def _heads_columns(text: str, parts: Sequence[_Part], k: int) -> bool:
    """Whether a line with gaps heads figures in columns: "MEDIAN   HIGH   LOW"."""
    here = text[parts[k].start : parts[k].stop]
    return "  " in here and k + 1 < len(parts) and in_columns(text, parts[k + 1].start, parts[k + 1].stop)


def is_item(said: str, language: Language) -> bool:
    """Whether a line opens like a list item: with a bullet, or with a dash in languages where a dash does not open speech.

    >>> from newsparse.knowledge import default_knowledge
    >>> is_item("- Tin", default_knowledge().language("de")), is_item("- Tin", default_knowledge().language("fr"))
    (True, False)
    """
    return said[0] in "*•" or (said[0] in "-–—" and said[1:2] == " " and language.code not in _DASH_OPENS_SPEECH)


def is_furniture(said: str, language: Language) -> bool:
    """Whether a line opens like furniture or a note to readers.

    >>> from newsparse.knowledge import default_knowledge
    >>> is_furniture("Read more: Tin up", default_knowledge().language("en"))
    True
    """
    low = said.lower()
    starts, lines = _furniture_phrases(language)
    return low.startswith(starts) or low.strip(" .:>»") in lines


@lru_cache(maxsize=64)
def _furniture_phrases(language: Language) -> tuple[tuple[str, ...], frozenset[str]]:
    """Openings of furniture and notes, and whole lines of furniture."""
    starts = (*language.notes, *(start for phrases in language.furniture for start in phrases.starts))
    return starts, frozenset().union(*(phrases.lines for phrases in language.furniture))


def is_all_agency_copy(text: str, lines: Sequence[Line], language: Language) -> bool:
    """Whether all lines are typical of agency copy: sentences, items, rows, rules and the lines after them, marked headings.

    >>> from newsparse.knowledge import default_knowledge
    >>> is_all_agency_copy("Pier opens", [Line(0, 10, 0, False)], default_knowledge().language("en"))
    False
    """
    ruled = False
    for start, end in unwrapped_paragraphs(text, lines):
        said = text[start:end]
        rule = not said.strip(RULE_CHARACTERS)
        marked = said[-1] in SENTENCE_ENDS or is_item(said, language) or in_columns(text, start, end)
        if is_furniture(said, language) or not (marked or rule or ruled or _TIME_HEADING.fullmatch(said) or _CROSSHEAD.fullmatch(said)):
            return False
        ruled = rule
    return True


def _is_question(text: str, start: int, end: int) -> bool:
    """Whether a short line is a question outside a quotation."""
    return text[end - 1] == "?" and end - start < SENTENCE_LENGTH and text[start].isalpha()


def unwrapped_paragraphs(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The paragraphs of lines, with hard wraps undone: the start and end of each.

    >>> list(unwrapped_paragraphs("The pier" + chr(10) + "is open.", [Line(0, 8, 0, False), Line(9, 17, 0, False)]))
    [(0, 17)]
    """
    start, before = None, None
    widths = [line.end - line.start for line in lines]
    # Where blank lines separate paragraphs, a line with no room for the next word continues.
    measure = max(widths, default=0) if any(line.gap for line in lines[1:]) and max(widths, default=0) <= _WIDEST_WRAP else 0
    for line in lines:
        word = len(text[line.start : line.start + _WIDEST_WRAP].split(" ", 1)[0])
        if start is None or before is None:
            start = line.start
        elif line.gap or _may_open_item(text, line) or not _continues(text, before, line, word, measure):
            yield start, before.end
            start = line.start
        before = line
    if start is not None and before is not None:
        yield start, before.end


def _may_open_item(text: str, line: Line) -> bool:
    """Whether a line may open with an item's mark."""
    return text[line.start] in "*•-–—" and text[line.start + 1 : line.start + 2] == " "


def _continues(text: str, before: Line, line: Line, word: int, measure: int) -> bool:
    """Whether a line continues the one before it."""
    return _is_broken(text, before) or text[line.start].islower() or 0 < measure < before.end - before.start + 1 + word


def _is_broken(text: str, line: Line) -> bool:
    """Whether a line breaks inside a sentence at a machine's measure."""
    return _NARROWEST_WRAP <= line.end - line.start <= _WIDEST_WRAP and (text[line.end - 1].isalnum() or text[line.end - 1] in ",;-–—&/$%(")
