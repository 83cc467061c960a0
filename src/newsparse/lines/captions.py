"""Captions and their credits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import regex
from attrs import frozen

from newsparse.documented import documented
from newsparse.knowledge import Knowledge, Language
from newsparse.knowledge.forenames import FORENAMES
from newsparse.lines.credits import agency_of, find_credit, name_after_bare_mark
from newsparse.lines.lexicon import Lexicon, folded_line, lexicon_for
from newsparse.lines.names import PERSON
from newsparse.lines.words import cut_words
from newsparse.passage import read
from newsparse.patterns import pattern
from newsparse.segment import Segment, match_of
from newsparse.span import Span
from newsparse.terms import Kind, Label

# יאנה ארקל   안재나   王小明      in scripts without capitals, names are judged by their words or letters
_UNCASED: Final = pattern(r"[\p{Arabic}\p{Hebrew}\u200c]++(?:\s[\p{Arabic}\p{Hebrew}\u200c]++){1,3}|\p{Hangul}{3}|\p{Han}{3}")
_MOST_WORDS: Final = 5  # words of a photographer's name
_PARTS: Final = pattern(r"\s?[/|,;(]\s?|\svia\s|(?<=\p{Ll}{2})\.\s|\s(?i:photos?|photographs?|pictures?|images?|illustrations?)\sby\s")
# Characters before a credit that are its own marks.
_MARKS_BEFORE: Final = 3
# The stop after a credit, and not after an abbreviation.
_FULL_STOP: Final = pattern(r"(?<=\w)(?<!\b(?:\p{L}|inc|ltd|corp|co|bros|jr|sr))\.$", regex.IGNORECASE)
_WRAPPER: Final = " ＝()[]（）【】©|/—–-·,;\u00a0"


@documented
@frozen
class Caption:
    """The text printed with a picture.

    >>> from newsparse import Caption, Span
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
        bare = _bare_credit(text, credit, lexicon) if credit else None
        agency, person = (agency_of(bare, lexicon), _photographer(bare, lexicon)) if bare else (None, None)
        found.append(Caption(Span(start, end), read(text, segment.span, Label.CAPTION).text, bare, agency, person))
    return tuple(found)


def _bare_credit(text: str, credit: Segment, lexicon: Lexicon) -> str | None:
    """The credit of a segment without the marks around it, as it was matched for the label; else it is matched now."""
    matched = match_of(credit, Span)
    printed = read(text, matched or credit.span, Label.CREDIT).text
    return (_cleaned(printed, lexicon) if matched else bare_credit(printed, lexicon)) or None


def _cleaned(credit: str, lexicon: Lexicon) -> str:
    """A credit without the marks around it, but with the bracket that closes one inside it."""
    bare = credit.strip(_WRAPPER)
    bare = _FULL_STOP.sub("", bare[name_after_bare_mark(bare, lexicon) or 0 :])
    return bare + ")" if "(" in bare and ")" not in bare else bare


def bare_credit(printed: str, lexicon: Lexicon) -> str:
    """Return a credit without the marks around it."""
    found = find_credit(cut_words(printed), lexicon)
    bare = printed[found.first : found.last] if found is not None and found.start < _MARKS_BEFORE else printed
    return _cleaned(bare, lexicon) or printed


def _photographer(bare: str, lexicon: Lexicon) -> str | None:
    """The person that a credit names; of several who are not agencies, the first with a known given name, else the first."""
    people = [part for part in _PARTS.split(bare) if _is_person(part) and agency_of(part, lexicon) is None]
    return next((part for part in people if part.split()[0].lower() in FORENAMES), people[0] if people else None)


def _is_person(part: str) -> bool:
    """Return True if a part of a credit is a person's name."""
    if part[:1].isupper():
        return part.count(" ") < _MOST_WORDS and PERSON.fullmatch(part) is not None
    return _UNCASED.fullmatch(part) is not None
