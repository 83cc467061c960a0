"""A story in any form: its head, its body and its end; the differences between forms are data."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from attrs import evolve

from newsparse.forms.desk_lines import RULE_CHARACTERS, is_addressed, pin_above_story
from newsparse.forms.end_lines import pin_end_line, pin_last_lines, pin_sections
from newsparse.forms.paragraphs import PARAGRAPH_INDENT, SENTENCE_ENDS, Paragraph, cut_by_indents, cut_by_measure, in_columns
from newsparse.forms.values import END_MARK, TO_DESKS, Copy
from newsparse.knowledge import Language
from newsparse.layout import Line, first_visible, last_visible
from newsparse.lines.bylines import match_byline
from newsparse.lines.datelines import dateline_segment
from newsparse.lines.employers import is_affiliation, is_outlet
from newsparse.lines.end_marks import agency_mark_after_sentence, end_mark_after_sentence, why_agency_mark
from newsparse.lines.names import is_agency_name
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment, place, stripped
from newsparse.span import Span
from newsparse.terms import Kind, Label

_LONGEST_HEADING: Final = 60  # characters
_LONG_BESIDE_HEADING: Final = 40  # characters of a paragraph that a heading may be beside
_LONGEST_ROW: Final = 80
_LONGEST_ROW_BETWEEN: Final = 40  # characters of a row without figures
_MOST_OPENING_PARTS: Final = 3  # paragraphs in which a dateline is looked for
_SHORTEST_SENTENCE: Final = 12  # characters
_MOST_KEYWORDS: Final = 3
_LONGEST_SERVICE: Final = 9  # words
_FIELD_OF_SERVICE: Final = pattern(r"\p{Lu}[\p{L}º.]{1,12}(?:\s[\p{L}º.]{2,12})?:\s++")  # Serviço: PAÍS      Nº doc.: 4712
# A line of figures: "Shr 34 cts vs 1.19 dlrs", "Nine mths".
_FIGURES: Final = pattern(r"\d|\bvs\b")
_YEAR: Final = pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./-]\d{1,2}[./-]\d\d(?!\d)")
_WORD: Final = pattern(r"\p{L}{4,}+")  # longer than "kl", "Uhr", "CET"
_DIGITS_OF_YEAR: Final = 4  # a day has more: "Publicerad 3 maj 2024 kl 14.05"
# The Elmford Post, Saturday, March 14, 1936.      Elmford Post - Samstag, 14. März 1936
_DATED_NAME: Final = pattern(
    r"\p{Lu}[^\n,]{2,40}(?:,|\s[|–—-])\s\p{Lu}\p{L}{3,11},?\s(?:\p{Lu}\p{L}{2,9}\.?\s\d{1,2},?|\d{1,2}\.?\s(?:de\s)?\p{L}{3,9}\.?(?:\sde)?)\s\d{4}\.?"
)
_SHORT_DAY: Final = pattern(r"\p{Lu}\p{Ll}{1,2}[.,]")  # Mo, of a Monday
_GAP: Final = pattern(r"\S(?:\t|[ ]{3,})\S")
# A line of capitals between paragraphs, or one between dashes: "STOCKS FALL", "- Deux ans -".
_CROSSHEAD: Final = pattern(r"(?=(?:[^\p{Lu}\n]*+\p{Lu}){4})[^\p{Ll}.!:;\n]{5,60}\??+|(?P<dash>[-–—])\s[^\n]{3,60}[^\s.!:;]\s(?P=dash)")
_INITIALS: Final = pattern(r"\(\p{Lu}{2,4}(?:,\s?\p{Lu}{2,4}){1,3}\)")  # of a desk: "(DVR, VIB)"
_SIGN_OFF: Final = (Evidence("who reported and edited"),)
_BELOW_MARK: Final = (Evidence("below the agency's mark"),)
_MOST_LINES_BELOW_MARK: Final = 9
# The kind and the evidence of pieces inside a story that do not belong to it.
_OF_OTHERS: Final = {Label.BOILERPLATE: (Kind.END_MARK, (Evidence("a rule between parts"),)), Label.TRANSMISSION: (None, TO_DESKS)}


class StoryForm(NamedTuple):
    """The differences between the stories of two forms."""

    why: tuple[Evidence, ...]
    indents: bool = False  # True if indents show where paragraphs begin; else a machine's measure does
    figures: bool = False  # True if a line of figures is a row of a table, as in the results of a company
    tabular: bool = False  # True if short lines without a full stop are rows, too
    headings: bool = False  # True if short lines may be headings or items
    cautious: bool = False  # True if all other lines without a full stop are left to the labelling; else they are paragraphs


def read_head(copy: Copy, lines: Sequence[Line], why: tuple[Evidence, ...], *, joins: bool) -> tuple[list[Segment], list[Line]]:
    """Read the lines above a story: pieces with a mark of a desk; and the headline and the decks, which have none.

    If lines are broken at a measure, a headline may continue on the next line if it *joins* it.
    """
    pins: list[Segment] = []
    titles: list[Line] = []
    signed = goes_on = False
    for line in lines:
        first = line.start == copy.lines[0].start
        if copy.text[line.start] == "^" and line.end > line.start + 1:
            pins.append(Segment(Span(line.start, line.start + 1), Label.TRANSMISSION, why=TO_DESKS))
            line = evolve(line, start=line.start + 1)  # noqa: PLW2901
        found = pin_above_story(copy, line, why, after=signed, first=first, titled=bool(titles))
        if not (found or titles) and _names_service(copy, line):
            found = [_line_of_service(copy.text, line, why)]
        pins += found
        if not found and titles and _is_signature(copy, titles[-1], line):
            signature = (titles.pop(), line)
            pins += [Segment(part.span, Label.BYLINE, why=why) for part in signature]
            continue
        signed = any(pin.label is Label.BYLINE for pin in found)
        start, end = _rest_of_line(copy.text, line, found)
        below = joins and start == line.start < end and not line.gap and line.indent < PARAGRAPH_INDENT
        if below and pins and not goes_on and copy.text[start].islower():  # a note that a machine broke
            pins[-1] = evolve(pins[-1], span=Span(pins[-1].span.start, end))
            continue
        if below and goes_on and (copy.text[start:end].isupper() or not _is_for_service(copy.text[titles[-1].start : titles[-1].end])):
            titles[-1] = evolve(titles[-1], end=end)
        elif start < end:
            titles.append(Line(start, end, line.indent, line.gap))
        goes_on = joins and start < end == line.end
    above = lines_of_site(copy.text, pins, titles) or _lines_of_service(copy, titles)
    pins += [_line_of_service(copy.text, line, why) for line in above]
    return sorted(pins, key=place), titles[len(above) :]


def _is_signature(copy: Copy, name: Line, line: Line) -> bool:
    """Return True if two lines are a person and their employer: "ANN POE", "Associated Press"."""
    unnamed = name.end - name.start > _LONGEST_HEADING or copy.text[name.start] == "©"
    if unnamed or not is_affiliation(copy.text, line.start, line.end, copy.language, copy.knowledge):
        return False
    return match_byline(copy.text, name.start, name.end, copy.language, copy.knowledge) is not None


def _line_of_service(text: str, line: Line, why: tuple[Evidence, ...]) -> Segment:
    dated = _YEAR.search(text, line.start, line.end) is not None
    return Segment(line.span, *((Label.BOILERPLATE, Kind.PUBLISHED, why) if dated else (Label.TRANSMISSION, None, TO_DESKS)))


def _names_service(copy: Copy, line: Line, most: int = _MOST_KEYWORDS) -> bool:
    """Return True if a line is an agency's name, perhaps with that of a service or a section: "PTI", "PAP - krajowe"."""
    name, _, section = copy.text[line.start : line.end].replace(" – ", " - ").partition(" - ")
    return name[:1].isalpha() and is_agency_name(name, copy.knowledge) and len(section.split()) < most


def _rest_of_line(text: str, line: Line, found: Sequence[Segment]) -> tuple[int, int]:
    """The bounds of the rest of a line, before or after the pieces found in it."""
    if not found:
        return line.start, line.end
    first, last = found[0].span.start, found[-1].span.end
    if first > line.start:
        return line.start, last_visible(text, line.start, first)
    return first_visible(text, last, line.end), line.end


def pin_titles(titles: Sequence[Line], why: tuple[Evidence, ...]) -> list[Segment]:
    """Pin the headline and the decks under it."""
    labels = (Label.HEADLINE, *[Label.STANDFIRST] * (len(titles) - 1))
    return [Segment(line.span, label, why=why) for line, label in zip(titles, labels, strict=False)]


def lines_of_site(text: str, pins: Sequence[Segment], titles: Sequence[Line]) -> Sequence[Line]:
    """The names of a site, a section and an office above the day, if a headline is below it."""
    day = next((pin.span.start for pin in pins if pin.kind is Kind.PUBLISHED), 0)
    above = [line for line in titles if line.start < day]
    sizes = [text.count(" ", line.start, line.end) for line in titles]
    named = above and len(above) < len(titles) and max(sizes[: len(above)]) < _MOST_KEYWORDS <= sizes[len(above)]
    return above if named else ()


def _lines_of_service(copy: Copy, titles: Sequence[Line]) -> Sequence[Line]:
    """The lines above a headline that a desk or a service set: slugs, a paper's name, a day, codes or keywords above small letters."""
    said = [copy.text[line.start : line.end] for line in titles]
    dates = copy.language.dates
    count = 0
    for i, line in enumerate(said[:-1]):
        slug = " " not in line and ("-" in line or "/" in line)  # BRIDGE-REOPEN, Insolite-justice-animaux, Verkehr/Hafen
        slug = slug or " > " in line or (" / " in line and line.replace(" / ", "").isalpha())  # ČTK / Regiony
        section = " " not in line and len(said[i + 1].split()) > _MOST_KEYWORDS  # Lokales
        paper = section or is_outlet(line) or _DATED_NAME.fullmatch(line) is not None or _names_service(copy, titles[i], _LONGEST_SERVICE)
        day = sum(map(str.isdigit, line)) > _DIGITS_OF_YEAR and _YEAR.search(line) is not None
        day = day and len(set(_WORD.findall(line.lower())).difference(dates.months, dates.weekdays)) < 2
        if not (slug or paper or day or _is_for_service(line)):
            break
        if slug or paper or day or not all(map(str.isupper, said[i + 1 :])):
            count = i + 1
    return titles[:count]


def _is_for_service(line: str) -> bool:
    """Return True if a line has only figures, codes and a few words in capitals, as a desk sets it above a headline: "BRIDGE".

    A field may name them, "Serviço: PAÍS"; more words follow a number, "XYZ6112 SOC GRAL URUGUAY".
    """
    field = _FIELD_OF_SERVICE.match(line)
    words = [word for word in line[field.end() if field else 0 :].split() if any(map(str.isalpha, word))]
    loud = [word for word in words if not _SHORT_DAY.fullmatch(word) and not any(map(str.isdigit, word))]
    most = _MOST_KEYWORDS if not words or loud[:1] == words[:1] else _LONGEST_SERVICE
    return len(loud) <= most and ("".join(loud).isupper() if loud else line.isupper() or field is not None)


def read_end(copy: Copy, lines: Sequence[Line], *, signed: bool) -> tuple[list[Segment], int]:
    """Read the lines below a story, from the last one upwards: their pieces, and the number of lines above them.

    If an agency has *signed* it, a few lines of any sort may be below the agency's mark, but no prose.
    """
    pins, count = pin_sections(copy, lines)
    marked = next((i for i in range(count - 1, max(0, count - _MOST_LINES_BELOW_MARK), -1) if signed and _closes(copy, lines[i])), count)
    below = lines[marked + 1 : count]
    if not any(line.end - line.start > _LONGEST_HEADING and copy.text[line.end - 1] in SENTENCE_ENDS for line in below):
        pins[:0] = [pin_end_line(copy, line) or Segment(line.span, Label.BOILERPLATE, Kind.OTHER, _BELOW_MARK) for line in below]
        count -= len(below)
    while count > 1 and (found := pin_last_lines(copy, lines[:count], signed=signed)) and found[1] < count:
        pins[:0] = found[0]
        count -= found[1]
    return pins, count


def _closes(copy: Copy, line: Line) -> bool:
    """Return True if an agency's mark ends a line after its last sentence, or is all of it, in brackets."""
    text, start, end = copy.text, line.start, line.end
    if text[start] == "(" and why_agency_mark(text, start, end, copy.knowledge):
        return True
    return agency_mark_after_sentence(text, start, end, copy.knowledge) is not None


def read_story(
    copy: Copy, lines: Sequence[Line], form: StoryForm, dateline: Segment | None, *, signed: bool
) -> tuple[list[Segment], list[Segment], int]:
    """Read a story from the line of its dateline down: its own pieces, those below it, and the number of its parts.

    Without a dateline, one is looked for in the first paragraphs.
    """
    tail, count = read_end(copy, lines, signed=signed)
    cut = cut_by_indents(copy.text, lines[:count], tabular=form.tabular) if form.indents else cut_by_measure(copy.text, lines[:count])
    for part in cut[:_MOST_OPENING_PARTS] if dateline is None else ():
        if found := copy.datelines.at(part.start, part.end):
            dateline = dateline_segment(part.start, found)
            break
    body = read_body(copy, cut, form, dateline.span if dateline else Span(0, 0), signed=signed)
    return sorted([*body, *([dateline] if dateline else [])], key=place), tail, len(cut)


def read_body(copy: Copy, parts: Sequence[Paragraph], form: StoryForm, dateline: Span, *, signed: bool) -> list[Segment]:
    """Read the paragraphs, items, tables and crossheads of a story; its dateline opens a part or is above them all.

    If an agency has *signed* it, the agency's mark may follow the first or the last sentence.
    """
    text = copy.text
    own: list[Paragraph] = []
    marks: list[Segment] = []
    sure: set[int] = set()
    for part in parts:
        start = first_visible(text, dateline.end, part.end) if dateline.start <= part.start < dateline.end else part.start
        ended = _end_after(copy, start, part.end, signed=signed) if part is parts[-1] or (signed and not own) else None
        if ended:
            mark, kind, why = ended
            marks.append(Segment(Span(mark, part.end), Label.BOILERPLATE, kind, why))
        end = last_visible(text, start, ended[0] if ended else part.end)
        if start < end:
            own.append(part if start == part.start and end == part.end else part._replace(start=start, end=end))
            if not form.cautious or ended or len(own) == 1 or (end - start >= _SHORTEST_SENTENCE and text[end - 1] in SENTENCE_ENDS):
                sure.add(start)
    labels: list[Label] = []
    for k in range(len(own)):
        labels.append(_label_of_part(copy, own, k, labels, form))
    pins = [
        stripped(part.start, part.end, label, *_OF_OTHERS.get(label, (None, form.why)))
        for part, label in zip(own, labels, strict=True)
        if label is not Label.PARAGRAPH or part.start in sure
    ]
    return sorted([*pins, *marks], key=place) if marks else pins


def _end_after(copy: Copy, start: int, end: int, *, signed: bool) -> tuple[int, Kind, tuple[Evidence, ...]] | None:
    """Match an end mark or a sign-off after a sentence: "(END)", "(Reporting by Ann Poe; Editing by Bo Roe)", "(AP, BR)"."""
    text = copy.text
    mark = end_mark_after_sentence(text, start, end)
    if mark is None and signed:
        mark = agency_mark_after_sentence(text, start, end, copy.knowledge)
    if mark is not None and mark > start:
        return mark, Kind.END_MARK, END_MARK
    first = text.rfind("(", start, end) if text[end - 1] == ")" else -1
    if first <= start or text[first - 1] != " " or text[first - 2] not in SENTENCE_ENDS:
        return None
    signs = copy.is_sign_off(first, end) or (signed and _INITIALS.fullmatch(text, first, end))
    return (first, Kind.SIGN_OFF, _SIGN_OFF) if signs else None


def _label_of_part(copy: Copy, parts: Sequence[Paragraph], k: int, labels: Sequence[Label], form: StoryForm) -> Label:
    """The label of a part, from its own text and its neighbours; a rule is boilerplate."""
    text, part = copy.text, parts[k]
    said = text[part.start : part.end]
    if not said.strip(RULE_CHARACTERS):
        return Label.BOILERPLATE
    if is_addressed(said, 0, len(said)):
        return Label.TRANSMISSION
    if not part.several and _is_row(text, parts, k, form):
        return Label.TABLE
    if form.headings and _is_item(said, copy.language):
        return Label.LIST_ITEM
    if form.headings and 0 < k < len(parts) - 1 and _is_heading(text, parts, k, labels[-1], form):
        return Label.CROSSHEAD
    return Label.PARAGRAPH


def _is_row(text: str, parts: Sequence[Paragraph], k: int, form: StoryForm) -> bool:
    """Return True if a line is a row of a table, by its figures and columns, or because the story is one."""
    start, end = parts[k].start, parts[k].end
    if end - start > _LONGEST_ROW or text[end - 1] in SENTENCE_ENDS.replace(")", ""):
        return False
    if in_columns(text, start, end) or (form.figures and _FIGURES.search(text, start, end)):
        return True
    if form.headings and _GAP.search(text, start, end):  # the heads of columns
        return k + 1 < len(parts) and in_columns(text, parts[k + 1].start, parts[k + 1].end)
    return form.tabular and end - start <= _LONGEST_ROW_BETWEEN


def _is_item(said: str, language: Language) -> bool:
    """Return True if a line opens with a bullet, or with a dash if a dash does not open speech."""
    speaks = language.speech is not None and language.speech.dialogue_dashes
    return said[0] in "*•▪■●◦·" or (said[0] in "-–—" and said[1:2] == " " and not speaks)


def _is_heading(text: str, parts: Sequence[Paragraph], k: int, above: Label, form: StoryForm) -> bool:
    """Return True if a line is a heading of the paragraph below it."""
    part, said = parts[k], text[parts[k].start : parts[k].end]
    if said[0] != "(" and _CROSSHEAD.fullmatch(said):
        return True
    bare = said.strip("\"“”«»'‘’„ ")
    ended = bare[-1:] in ".,;!?" or (bare[-1:] == ":" and len(said) >= _SHORTEST_SENTENCE)
    if not part.alone or len(said) > _LONGEST_HEADING or ended or not (bare[:1].isupper() or bare[:1].isdigit()):
        return False
    if above is Label.BOILERPLATE:  # a rule
        return True
    return not form.cautious or all(each.end - each.start > _LONG_BESIDE_HEADING for each in (parts[k - 1], parts[k + 1]))
