"""The fields that feeds and content systems print above a story: "title: Pier reopens", "HED: Pier reopens", "dc:creator: Ann Poe"."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from attrs import evolve

from newsparse.forms.values import Copy
from newsparse.layout import Line
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label


class _Role(NamedTuple):
    """The label of a field's value."""

    label: Label
    kind: Kind | None = None


def _roles() -> Mapping[str, _Role]:
    """The names of fields, in lower case."""
    names = {
        _Role(Label.HEADLINE): "title headline hed head hl überschrift titel titre título titulo titolo заголовок 标题 タイトル",
        _Role(Label.STANDFIRST): "dek deck standfirst subhead subheadline subhed subtitle description summary untertitel entradilla 摘要",
        _Role(Label.BYLINE): "author authors by byline writer creator dc:creator autor autorin auteur autore автор 作者",
        _Role(Label.BOILERPLATE, Kind.PUBLISHED): "date pubdate published publish_date datum fecha data дата 日期 发布时间",
        _Role(Label.PARAGRAPH): "body content content:encoded fulltext text story inhalt texte texto testo текст 正文 本文",
        _Role(Label.BOILERPLATE, Kind.OTHER): (
            "link url guid id category categories section rubrik ressort tags keywords slug source quelle words wordcount lang language"
            " image status type canonical updated modified рубрика источник 来源 分类"
        ),
    }
    return {name: role for role, words in names.items() for name in words.split()}


_ROLES: Final = _roles()
_FIELD: Final = pattern(r"(?P<name>(?:dc:|content:)?[\p{L}_]{2,16}+)\s?(?P<mark>[:：])\s*+(?P<value>\S.*+)")
_RULE: Final = pattern(r"[<=*#~_>-]{2,}+\s?\w[^\n.]{0,40}")  # <<<STORY 1>>>
_FEWEST: Final = 3  # fields, among them the title
_WHY: Final = (Evidence("a field above the story"),)


def set_fields_aside(copy: Copy) -> tuple[Copy, tuple[Segment, ...]]:
    """Set aside the fields above a story and below it; the titles of the stories after it become crossheads."""
    lines = copy.lines
    if all(_field(copy, line) is None for line in lines[:2]):
        return copy, ()  # most texts
    fields = [_field(copy, line) for line in lines]
    pins: list[Segment] = []
    taken: set[int] = set()
    opened: dict[int, int] = {}  # where stories begin behind the names of their fields, by the ends of the lines
    at = 0
    for group in _groups(fields):
        first, head = group[0], [pin for i in group for pin in fields[i] or ()]
        titled = any(pin.label is Label.HEADLINE for pin in head)
        ruled = first > at and _RULE.fullmatch(copy.text, lines[first - 1].start, lines[first - 1].end) is not None
        if not taken and first - ruled > 0:
            return copy, ()
        if len(group) >= _FEWEST and titled:
            pins += [_aside(line) for line in lines[first - ruled : first]]
            pins += [evolve(pin, label=Label.CROSSHEAD) if taken and pin.label is Label.HEADLINE else pin for pin in head]
            opened |= {pin.span.end: pin.span.start for pin in head if pin.label is Label.PARAGRAPH}
        elif taken and group[-1] == len(lines) - 1:
            pins += [_aside(lines[i]) for i in group]
        else:
            continue
        taken.update(range(first - ruled, group[-1] + 1))
        at = group[-1] + 1
    kept = [evolve(line, start=opened.get(line.end, line.start)) for i, line in enumerate(lines) if i not in taken or line.end in opened]
    return copy.only(kept) if taken else copy, tuple([pin for pin in pins if pin.label is not Label.PARAGRAPH])


def _aside(line: Line, kind: Kind | None = Kind.OTHER) -> Segment:
    return Segment(Span(line.start, line.end), Label.BOILERPLATE, kind, _WHY)


def _groups(fields: Sequence[list[Segment] | None]) -> Iterator[list[int]]:
    """The numbers of fields one below the other."""
    for found, group in groupby(range(len(fields)), key=lambda i: fields[i] is not None):
        if found:
            yield list(group)


def _field(copy: Copy, line: Line) -> list[Segment] | None:
    """The name of a field and its value; `None` if a line is none."""
    found = _FIELD.fullmatch(copy.text, line.start, line.end)
    role = _ROLES.get(found["name"].lower()) if found is not None else None
    if found is None or role is None:
        return None
    if role.label is Label.BOILERPLATE:
        return [_aside(line, role.kind)]
    name, value = Span(line.start, found.start("mark") + 1), Span(found.start("value"), line.end)
    return [Segment(name, Label.BOILERPLATE, Kind.OTHER, _WHY), Segment(value, role.label, None, _WHY)]
