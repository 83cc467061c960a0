"""Agency copy by its layout: headline, byline, dateline, indented paragraphs, tables, end mark."""

from collections.abc import Sequence
from typing import Final

from newsparse.forms.agency_end_matter import pin_end_lines
from newsparse.forms.control_bytes import fill_gaps, lines_without_control_bytes
from newsparse.forms.desk_lines import TRAILING_MARK, pin_byline, pin_first_head_line, pin_head_line
from newsparse.forms.evidence import COPY_BY_LAYOUT, END_MARK, RULE
from newsparse.forms.further_stories import find_next_story, pin_other_story
from newsparse.forms.values import LeadDateline
from newsparse.knowledge import Knowledge, Language
from newsparse.layout import Layout, Line, first_visible, last_visible
from newsparse.lines.dateline_match import DatelineMatch
from newsparse.lines.datelines import match_dateline
from newsparse.lines.end_marks import agency_mark_after_sentence, end_mark_after_sentence
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment, shared_reason
from newsparse.span import Span
from newsparse.terms import Kind, Label

# Copy is set for teleprinters and columns; no machine sets a longer line.
_WIDEST_LINE: Final = 100
# The head of copy: a headline of up to three lines, a byline with its affiliation, an advisory or two.
_MOST_HEAD_LINES: Final = 8
_PARAGRAPH_INDENT: Final = 3  # columns
_MOST_HEADLINE_LINES: Final = 4
_MOST_END_LINES: Final = 8  # lines of end matter
_MOST_OPENING_LINES: Final = 4  # lines in which a dateline is looked for
# This few lines may be a single paragraph.
_FEWEST_LINES: Final = 3
# A line of figures: "Shr 34 cts vs 1.19 dlrs", "Nine mths".
_FIGURES: Final = pattern(r"\d|\bvs\b")
# Figures in columns: "Elmford        34  12   .739", "Stocks\t3,200"
_COLUMNS: Final = pattern(r"\S(?:[ ]{3,}|\t)[-+(]?(?:[$€£][ ]*+)?\.?\d[\d.,/]*+(?:[ \t]|$)")
# Column headings of such tables: "East            W   L   Pct.   GB"
_COLUMN_HEADINGS: Final = pattern(r"(?:\S++[ ](?:\S++[ ])*+[ ]++){3}")
_LONGEST_ROW: Final = 80  # characters of a row of a table
_LONGEST_ROW_BETWEEN: Final = 40  # characters of a row that its neighbours show
# Marks that end a sentence but never a row.
_SENTENCE_ENDS: Final = '.?!"”:。！？」：'

_RULE_CHARACTERS: Final = "_*=~ "

_TABLE_EVIDENCE: Final = (Evidence("rows of figures"),)


def pin_indented_copy(
    layout: Layout, language: Language, knowledge: Knowledge, dateline: LeadDateline | None = None
) -> tuple[Segment, ...]:
    """Pin the pieces of bare agency copy: an indented dateline under a headline, with every line within a measure.

    Args:
        layout: the text, cut into lines.
        language: its language.
        knowledge: the agencies.
        dateline: its dateline, if it was found before.

    Returns:
        The pieces in order; none unless the layout is clearly a desk's.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.layout import lay_out
    >>> text = "PIER REOPENS" + chr(10) + "    OSLO, Feb 26 - The pier is open." + chr(10) + " Reuter"
    >>> known = default_knowledge()
    >>> [pin.label.value for pin in pin_indented_copy(lay_out(text), known.language("en"), known)]
    ['headline', 'dateline', 'paragraph', 'boilerplate']
    """
    lines, text = _without_shared_indent(layout.lines), layout.text
    framed = "\x03" in text or "\x02" in text
    if framed:
        lines = lines_without_control_bytes(text, lines, 0, len(text))
    for i in range(1, min(_MOST_HEAD_LINES, len(lines))):
        line = lines[i]
        if not line.indent or line.end - line.start > _WIDEST_LINE:
            continue
        limit = dateline_limit(lines, i)
        if dateline and (dateline.start, dateline.limit) == (line.start, limit):
            found: DatelineMatch | None = dateline.match
        else:
            found = match_dateline(text, line.start, limit, language, knowledge)
        if found and (found.day or found.agency):
            if max([other.end - other.start for other in lines]) > _WIDEST_LINE:
                return ()
            head = _pin_head(text, lines[:i], language, knowledge)
            if not head:
                return ()
            after = find_next_story(text, lines, i, language, knowledge)
            pins = [*head, *pin_indented_body(text, lines[i:after], language, knowledge, found)]
            pins += pin_other_story(lines[after:]) if after else []
            return fill_gaps(text, pins) if framed else tuple(pins)
    return ()


def _without_shared_indent(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without the indent that all of them share."""
    shared = min(line.indent for line in lines) if lines and lines[0].indent else 0
    return [Line(line.start, line.end, line.indent - shared, line.gap) for line in lines] if shared else lines


def dateline_limit(lines: Sequence[Line], i: int) -> int:
    """The offset up to which a dateline that opens line *i* may run: it may wrap, but not into the next paragraph."""
    after = lines[i + 1] if i + 1 < len(lines) else None
    return after.end if after and not after.gap and after.indent < _PARAGRAPH_INDENT else lines[i].end


def _pin_head(text: str, lines: Sequence[Line], language: Language, knowledge: Knowledge) -> list[Segment]:
    """Headline, byline and advisories above the dateline; empty if the lines are anything else."""
    known = [pin_head_line(text, line, language, knowledge) if i else pin_first_head_line(text, line) for i, line in enumerate(lines)]
    whole = [pin is not None and pin.span.end == line.end for pin, line in zip(known, lines, strict=True)]
    first = next((i for i in range(len(lines)) if not whole[i] or (pin := known[i]) is None or pin.label is Label.BYLINE), len(lines))
    pins = [pin for pin in known[:first] if pin]
    if first == len(lines):
        return []
    stop = next((i for i in range(first + 1, len(lines)) if whole[i] or lines[i].indent >= _PARAGRAPH_INDENT or lines[i].gap), len(lines))
    start, end = lines[first].start, lines[stop - 1].end
    if (flag := known[first]) and flag.label is Label.TRANSMISSION:  # (LEAD) Ferry services resume
        pins.append(flag)
        start = first_visible(text, flag.span.end, end)
    trailing = TRAILING_MARK.search(text, start, end) if text[end - 1] in ")=" else None
    pins.append(Segment(Span(start, trailing.start() if trailing else end), Label.HEADLINE, why=COPY_BY_LAYOUT))
    if trailing:
        pins.append(Segment(Span(trailing.start("mark"), end), Label.TRANSMISSION, why=COPY_BY_LAYOUT))
    for line, certain in zip(lines[stop:], known[stop:], strict=True):
        signed = pins[-1].label is Label.BYLINE
        pin = certain or (pin_byline(text, line, language, knowledge, after=True) if signed else None)
        pins.append(pin or Segment(Span(line.start, line.end), Label.STANDFIRST, why=COPY_BY_LAYOUT))
    return pins if stop - first <= _MOST_HEADLINE_LINES else []


def pin_indented_body(
    text: str, lines: Sequence[Line], language: Language, knowledge: Knowledge, found: DatelineMatch | None = None, *, tabular: bool = False
) -> list[Segment]:
    """Name the pieces from the dateline down.

    Args:
        text: the article's text.
        lines: the lines of the body and of its end matter.
        language: its language.
        knowledge: the agencies.
        found: the dateline that opens the first line, if already known.
        tabular: whether every line without an indent is a table row.
    """
    agency = found.agency if found else _agency_of_dateline(text, lines, language, knowledge)
    tail, count = _pin_end_matter(text, lines, language, knowledge, signed=agency is not None)
    groups = _paragraphs(text, lines[:count], tabular=tabular)
    pins: list[Segment] = []
    rows: list[tuple[int, int]] = []
    placed = False
    for k, (start, end, several) in enumerate(groups):
        if text[start] in _RULE_CHARACTERS and end - start > 2 and not text[start:end].strip(_RULE_CHARACTERS):
            _close_table(pins, rows)
            pins.append(Segment(Span(start, end), Label.BOILERPLATE, Kind.END_MARK, RULE))
            continue
        if not placed and k < 3:
            line = found if k == 0 and found else match_dateline(text, start, end, language, knowledge)
            if line:
                placed = True
                _close_table(pins, rows)
                pins.append(Segment(Span(start, line.end), Label.DATELINE, why=shared_reason(line.why)))
                start = first_visible(text, line.end, end)  # noqa: PLW2901
                if start >= end:
                    continue
        if k == len(groups) - 1:
            mark = end_mark_after_sentence(text, start, end) or (
                agency_mark_after_sentence(text, start, end, knowledge) if agency else None
            )
            if mark:
                last = Segment(Span(mark, end), Label.BOILERPLATE, Kind.END_MARK, END_MARK)
                tail.insert(0, last)
                end = last_visible(text, max(start, mark - 20), mark)  # noqa: PLW2901
        if not several and (_is_row(text, start, end) or _is_row_between(text, groups, k, tabular=tabular, rows=bool(rows))):
            rows.append((start, end))
            continue
        _close_table(pins, rows)
        pins.append(Segment(Span(start, end), Label.PARAGRAPH, why=COPY_BY_LAYOUT))
    _close_table(pins, rows)
    return pins + tail


def _agency_of_dateline(text: str, lines: Sequence[Line], language: Language, knowledge: Knowledge) -> str | None:
    """The agency that a dateline in the first lines names."""
    found = (match_dateline(text, line.start, line.end, language, knowledge) for line in lines[:_MOST_OPENING_LINES])
    return next((match.agency for match in found if match and match.agency), None)


def _pin_end_matter(
    text: str, lines: Sequence[Line], language: Language, knowledge: Knowledge, *, signed: bool
) -> tuple[list[Segment], int]:
    """The end matter, read from the last line upwards, and the number of lines before it."""
    pins: list[Segment] = []
    count = len(lines)
    while count > 1 and len(pins) < _MOST_END_LINES:
        found = pin_end_lines(text, lines[:count], language, knowledge, signed=signed)
        if found is None or found[1] >= count:
            break
        pins.append(found[0])
        count -= found[1]
    return pins[::-1], count


def _is_row_between(text: str, groups: Sequence[tuple[int, int, bool]], k: int, *, tabular: bool, rows: bool) -> bool:
    """Whether a short line without a full stop is a row because of its neighbours: "Nine mths" between rows of figures."""
    start, end, _ = groups[k]
    if end - start > _LONGEST_ROW_BETWEEN or text[end - 1] in _SENTENCE_ENDS:
        return False
    after = groups[k + 1] if k + 1 < len(groups) else None
    return tabular or (rows and after is not None and not after[2] and _is_row(text, after[0], after[1]))


def _paragraphs(text: str, lines: Sequence[Line], *, tabular: bool = False) -> list[tuple[int, int, bool]]:
    """Paragraphs as (start, end, whether it spans several lines); a stray blank line inside a sentence does not split a paragraph."""
    groups: list[tuple[int, int, bool]] = []
    before: Line | None = None
    rowed = False
    tabbed = bool(lines) and text.find("\t", lines[0].start, lines[-1].end) >= 0
    for line in lines:
        wide = text.find("  ", line.start, line.end) >= 0 or (tabbed and text.find("\t", line.start, line.end) >= 0)
        row = wide and line.end - line.start < _LONGEST_ROW and in_columns(text, line.start, line.end)
        parted = line.gap and not (before and text[line.start].islower() and text[before.end - 1].isalpha())
        row = row or (tabular and line.end - line.start < _LONGEST_ROW and text[line.end - 1] not in _SENTENCE_ENDS)
        if before is None or parted or row or rowed or line.indent >= _PARAGRAPH_INDENT or before.end - before.start > _WIDEST_LINE:
            groups.append((line.start, line.end, False))
        else:
            groups[-1] = (groups[-1][0], line.end, True)
        before, rowed = line, row
    return groups if len(groups) > 1 or len(lines) < _FEWEST_LINES or lines[0].indent else _paragraphs_without_indents(text, lines)


def _paragraphs_without_indents(text: str, lines: Sequence[Line]) -> list[tuple[int, int, bool]]:
    """Paragraphs that have lost their indents: one ends where a sentence ends and the next word would have fitted on its line."""
    measure = max(line.end - line.start for line in lines)
    groups: list[tuple[int, int, bool]] = []
    before: Line | None = None
    for line in lines:
        word = len(text[line.start : line.start + _WIDEST_LINE].split(" ", 1)[0])
        short = before is not None and before.end - before.start + word < measure and text[before.end - 1] in ".?!\"”'"
        if before is None or short:
            groups.append((line.start, line.end, False))
        else:
            groups[-1] = (groups[-1][0], line.end, True)
        before = line
    return groups


def _is_row(text: str, start: int, end: int) -> bool:
    if end - start > _LONGEST_ROW or text[end - 1] in _SENTENCE_ENDS:
        return False
    return _FIGURES.search(text, start, end) is not None or in_columns(text, start, end)


def in_columns(text: str, start: int, end: int) -> bool:
    """Whether a line is set in columns.

    >>> in_columns("Elmford        34  12   .739", 0, 28), in_columns("The pier is open.", 0, 17)
    (True, False)
    """
    return _COLUMNS.search(text, start, end) is not None or _COLUMN_HEADINGS.match(text, start, end) is not None


def _close_table(pins: list[Segment], rows: list[tuple[int, int]]) -> None:
    """Append the collected rows as a table, row by row; a single row becomes a paragraph."""
    if rows:
        label, why = (Label.TABLE, _TABLE_EVIDENCE) if len(rows) > 1 else (Label.PARAGRAPH, COPY_BY_LAYOUT)
        pins.extend(Segment(Span(start, end), label, why=why) for start, end in rows)
        rows.clear()
