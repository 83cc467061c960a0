"""The people who wrote, edited and helped: the names and roles in the lines labelled as bylines or sign-offs."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from newsparse.documented import documented
from newsparse.knowledge import Knowledge, Language
from newsparse.lines.bylines import BylineMatch, match_byline
from newsparse.lines.employers import is_affiliation
from newsparse.lines.names import LOUD_NAMES, is_agency_name
from newsparse.lines.sign_offs import read_sign_off
from newsparse.passage import read
from newsparse.patterns import pattern
from newsparse.segment import Segment, match_of
from newsparse.span import Span
from newsparse.terms import Kind, Label, Role

# 新华社北京4月24日电（记者王明、李红 通讯员陈立）, （中央社記者王明台北3日電）, (서울=연합뉴스) 홍길동 이순신 기자 =
# ANKARA (AA) - ZEYNEP KAYA -
_REPORTERS: Final = pattern(
    r"(?:记者|記者)\s?(?P<names>\p{Han}{2,4}(?:[、，,\s]{1,2}(?:记者|記者|通讯员\s?)?\p{Han}{2,4})*+)(?=[）)])"
    r"|(?:记者|記者)(?P<names>\p{Han}{2,3})(?=\p{Han}{2,8}[\d０-９]{1,2}日)"
    r"|(?<=[)\]】]\s?)(?P<names>\p{Hangul}{2,4}(?:[\s·,]{1,2}\p{Hangul}{2,4})*?)\s(?:기자|특파원|통신원)(?=\s*+=)"
    rf"|(?<=[-–—]\s?)(?P<names>{LOUD_NAMES})(?=\s[-–—]\s*+$)"
)
_REPORTER_NAME: Final = pattern(r"(?:(?:记者|記者|通讯员)\s?)?+(?P<name>\p{Han}{2,4}|\p{Hangul}{2,4})")

_SIGNED: Final = frozenset((Label.BYLINE, Label.DATELINE))


@documented
@frozen
class Byline:
    """The people named in one place of the text, all in the same role.

    >>> from newsparse import Byline, Span
    >>> Byline(Span(0, 11), "By Ann Poe", ("Ann Poe",)).role.value
    'author'
    """

    span: Span
    """Its position in `Article.text`."""
    text: str
    """Its readable text."""
    names: tuple[str, ...]
    """The names, in order, without "and"; an agency's name if the agency signs."""
    role: Role = Role.AUTHOR
    """Their role."""
    affiliation: str | None = None
    """Their employer or title: "AP Sports Writer"."""

    def __str__(self) -> str:
        return self.text


def bylines(text: str, segments: Sequence[Segment], language: Language, knowledge: Knowledge) -> tuple[Byline, ...]:
    """Read the bylines and sign-offs of labelled segments, in order; each name occurs once per role."""
    found: list[Byline] = []
    byline, sign_off = Label.BYLINE, Kind.SIGN_OFF
    for segment in [segment for segment in segments if segment.label in _SIGNED or segment.kind is sign_off]:
        start, end = segment.span.start, segment.span.end
        if segment.label is Label.DATELINE:
            found.extend(_reporters(text, segment.span))
        elif segment.label is byline:
            last = found[-1] if found else None
            if last and last.role is Role.AUTHOR and is_affiliation(text, start, end, language, knowledge):
                if last.affiliation is None:
                    found[-1] = evolve(last, affiliation=text[start:end].strip("^=< "))
                continue
            match = match_of(segment, BylineMatch) or match_byline(text, start, end, language, knowledge, known=True)
            while match:
                found.append(Byline(segment.span, read(text, segment.span, Label.BYLINE).text, match.names, match.role, match.affiliation))
                match = match.more
        else:
            found.extend(
                Byline(span, read(text, span, Label.BYLINE).text, names, role)
                for span, role, names in read_sign_off(text, start, end, language)
                if not (role is Role.PHOTOGRAPHY and is_agency_name(names[0], knowledge))  # it owns pictures and takes none
            )
    seen: set[tuple[Role, str]] = set()
    kept = []
    for one in found:
        names = tuple(name for name in one.names if (one.role, name.lower()) not in seen)
        seen.update((one.role, name.lower()) for name in names)
        if names:
            kept.append(evolve(one, names=names))
    return tuple(kept)


def _reporters(text: str, dateline: Span) -> Iterator[Byline]:
    """The reporters that a Chinese, Korean or Turkish dateline names."""
    piece = text[max(0, dateline.start - 2) : dateline.end]
    told = "者" in piece or "=" in piece or sum(map(piece.count, "-–—")) > 1
    found = _REPORTERS.search(text, dateline.start, dateline.end) if told else None
    listed = found["names"] if found else ""
    names = tuple(listed.split("/")) if listed.isupper() else tuple(name["name"] for name in _REPORTER_NAME.finditer(listed))
    if found and names:
        span = Span(*found.span("names"))
        yield Byline(span, read(text, span, Label.BYLINE).text, names)
