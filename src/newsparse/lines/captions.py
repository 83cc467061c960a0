"""Captions and their credits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import regex
from attrs import frozen

from newsparse.documented import documented
from newsparse.knowledge import Knowledge, Language
from newsparse.knowledge.forenames import FORENAMES
from newsparse.lines.credit_agencies import agency_of
from newsparse.lines.credits import after_plain_mark, find_credit
from newsparse.lines.lexicon import Lexicon, folded_line, lexicon_for
from newsparse.lines.words import cut_words
from newsparse.passage import read
from newsparse.patterns import pattern
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

# Ann Poe   Ann K. Poe   Ann de la Poe   יאנה ארקל   안재나      in scripts without capitals, names are judged by their words or letters
_PERSON: Final = pattern(
    r"""\p{Lu}[\p{L}.'’-]*+(?:\s(?:de|del|della|di|du|dos|la|le|van|von|vom|zu|der|den|ter|da|al|el|bin)\b)*+(?:\s\p{Lu}[\p{L}.'’-]*+){1,3}
    | [\p{Arabic}\p{Hebrew}\u200c]++(?:\s[\p{Arabic}\p{Hebrew}\u200c]++){1,3}
    | \p{Hangul}{3} | \p{Han}{3}""",
    regex.VERBOSE,
)
_PARTS: Final = pattern(r"\s?[/|,;(]\s?|\svia\s|\s(?i:photos?|photographs?|pictures?|images?|illustrations?)\sby\s")
# Characters before a credit that are its own marks.
_MARKS_BEFORE: Final = 3
_WRAPPER: Final = " ＝()[]（）【】©|/—–-·,;\u00a0"


@documented
@frozen
class Caption:
    """The text printed with a picture.

    >>> Caption(Span(0, 9), "The pier.", "CGTN Photo", "CGTN").agency
    'CGTN'
    """

    span: Span
    """Its position in `Article.text`, including its credit."""
    text: str
    """The readable text, without the credit."""
    credit: str | None = None
    """The credit as printed, without the marks around it: "CGTN Photo"."""
    agency: str | None = None
    """The agency's canonical name: "Reuters" for `REUTERS/…`."""
    photographer: str | None = None
    """The photographer's name."""

    def __str__(self) -> str:
        return self.text


def captions(text: str, segments: Sequence[Segment], language: Language, knowledge: Knowledge) -> tuple[Caption, ...]:
    """Read the captions of labelled segments, each with its credit.

    A credit after a caption belongs to it, also below a button such as "view more"; one before it does so only if none follows.
    A caption that the next one repeats counts once.
    """
    blank, caption, button = Label.BLANK, Label.CAPTION, Kind.GALLERY
    visible = [segment for segment in segments if segment.label is not blank and segment.kind is not button]
    captioned = [i for i, segment in enumerate(visible) if segment.label is caption]
    if not captioned:
        return ()
    lexicon = lexicon_for(language, knowledge)
    found: list[Caption] = []
    taken: set[int] = set()
    for i in captioned:
        segment = visible[i]
        start, end, credit = segment.span.start, segment.span.end, None
        if i + 1 < len(visible) and visible[i + 1].label is Label.CREDIT:
            credit, end = visible[i + 1], visible[i + 1].span.end
            taken.add(i + 1)
        elif i and visible[i - 1].label is Label.CREDIT and i - 1 not in taken:
            credit, start = visible[i - 1], visible[i - 1].span.start
            taken.add(i - 1)
        said = folded_line(segment.span.of(text))
        if not said:
            continue
        again = visible[i + 1] if credit is None and i + 1 < len(visible) else None
        if again is not None and again.label is Label.CAPTION and said == folded_line(again.span.of(text)):
            continue
        bare = (bare_credit(read(text, credit.span, Label.CREDIT).text, lexicon) or None) if credit else None
        agency = agency_of(bare, lexicon) if bare else None
        found.append(
            Caption(
                Span(start, end), read(text, segment.span, Label.CAPTION).text, bare, agency, _photographer(bare, lexicon) if bare else None
            )
        )
    return tuple(found)


def bare_credit(printed: str, lexicon: Lexicon) -> str:
    """Return a credit without the marks around it.

    >>> from newsparse.knowledge import default_knowledge
    >>> bare_credit("(Photo: Ann Poe/AP)", lexicon_for(default_knowledge().language("en"), default_knowledge()))
    'Ann Poe/AP'
    """
    read_ = find_credit(cut_words(printed), lexicon)
    if read_ is None:
        inner = printed[after_plain_mark(printed, lexicon) :]
    else:
        inner = printed[read_.first : read_.last] if read_.start < _MARKS_BEFORE else printed
    bare = inner.strip(_WRAPPER)
    return (bare + ")" if "(" in bare and ")" not in bare else bare) or printed


def _photographer(bare: str, lexicon: Lexicon) -> str | None:
    """The person that a credit names; of several who are not agencies, the first with a known given name, else the first."""
    people = [part for part in _PARTS.split(bare) if _PERSON.fullmatch(part) and agency_of(part, lexicon) is None]
    return next((part for part in people if part.split()[0].lower() in FORENAMES), people[0] if people else None)
