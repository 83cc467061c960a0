"""The captions in one value of an archive's record: "PHOTOS: The pier. (Ann Poe) (A1); The mayor. (Associated Press)"."""

from collections.abc import Iterator
from typing import Final

import regex

from newsparse.forms.values import Copy
from newsparse.layout import first_visible, last_visible
from newsparse.lines.credits import find_credit
from newsparse.lines.lexicon import Lexicon, lexicon_for
from newsparse.lines.names import LOUD_NAMES
from newsparse.lines.words import cut_words
from newsparse.patterns import pattern
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Label

# The kind of picture: "PHOTOS:", "Photo, ", "IMAGE; ", "CAPTION(S):", "Map/Diagram:"
_KIND: Final = pattern(
    r"(?:(?:(?:colou?r\s)?(?:photo(?:graph)?|picture|image|drawing|illustration|graphic|diagram|map|chart|cartoon|foto|bild|grafik|grafiek"
    r"|dessin|caption)(?:s|\(s\)|os|er|en)?)(?:/\p{L}{3,12})?\s?(?::|;|,(?=\s\p{Lu}))\s*+){1,2}",
    regex.IGNORECASE,
)
# "(A1)", "(pg. 4)"; a credit in brackets before it, or alone: each ends a caption
_PAGE: Final = r"\((?:pg?\.\s?)?\p{Lu}{0,2}\d{1,3}\)"
_END: Final = pattern(rf"(?:(?={_PAGE})|(?<=[.!?\"”]\s{{1,4}})\([^()]{{2,80}}\))(?P<rest>\s*+(?:{_PAGE})?+[\s;,.]*+)")
# The pier on Friday.\nANN POE      The pier on Friday. A. Poe
_NAME_AT_END: Final = pattern(rf"(?<=\n[ \t]*)(?={LOUD_NAMES}$)|(?<=[.!?]\s)(?=(?:\p{{Lu}}\.[ -]?){{1,2}}\p{{Lu}}[\p{{L}}'’-]++$)")
_LONGEST_NAME: Final = 40  # characters
_MOST_CAPTIONS: Final = 100  # in one value


def cut_captions(copy: Copy, value: Segment) -> Iterator[Segment]:
    """Cut a value into captions, their credits and the archive's marks around them."""
    text, start, end = copy.text, value.span.start, value.span.end
    lexicon = lexicon_for(copy.language, copy.knowledge)
    for found in list(_END.finditer(text, start, end))[:_MOST_CAPTIONS]:
        first, past = found.span("rest")
        yield from _cut(text, start, last_visible(text, start, first), lexicon, value)
        if text[first:past].strip():
            yield _piece(value, Label.RECORD, first_visible(text, first, past), last_visible(text, first, past))
        start = past
    yield from _cut(text, start, end, lexicon, value)


def _cut(text: str, start: int, end: int, lexicon: Lexicon, value: Segment) -> Iterator[Segment]:
    """Cut one caption: the kind of picture and a credit may be in front of it, a credit after it."""
    kind = _KIND.match(text, start, end)
    if kind and kind.end() < end:
        yield _piece(value, Label.RECORD, start, last_visible(text, start, kind.end()))
        start = kind.end()
    if start >= end:
        return
    credit = find_credit(cut_words(text[start:end].replace(".,", ". ")), lexicon)  # "The pier., Eva Lind/Elmford Times"
    name = _NAME_AT_END.search(text, max(start, end - _LONGEST_NAME), end) if credit is None else None
    signed = start + credit.start if credit and credit.start else name.start() if name else end
    said = last_visible(text, start, signed)
    while said > start + 1 and text[said - 1] in ",;":
        said -= 1
    yield _piece(value, Label.CAPTION, start, said)
    if signed < end:  # the comma between the two goes with the credit
        yield _piece(value, Label.CREDIT, first_visible(text, said, end), end)


def _piece(value: Segment, label: Label, start: int, end: int) -> Segment:
    return Segment(Span(start, end), label, None, value.why)
