"""Captions as archives print them: one after another, each with its credit and page."""

from typing import Final

import regex

from newsparse.layout import first_visible
from newsparse.patterns import pattern
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.terms import Label

# The kind of picture: "PHOTOS:", "Photo, ", "IMAGE; ", "CAPTION(S):", "Map/Diagram:"
_KIND: Final = pattern(
    r"(?:(?:(?:colou?r\s)?(?:photo(?:graph)?|picture|image|drawing|illustration|graphic|diagram|map|chart|cartoon|foto|bild|grafik|grafiek"
    r"|dessin|caption)(?:s|\(s\)|os|er|en)?)(?:/\p{L}{3,12})?\s?(?::|;|,(?=\s\p{Lu}))\s*+){1,2}",
    regex.IGNORECASE,
)
# The page after a caption: "(A1)", "(pg. 4)"
_PAGE: Final = pattern(r"\s*+(?P<page>\((?:pg?\.\s?)?\p{Lu}{0,2}\d{1,3}\))\s*+$")
# "Credit: Sam Tang; A protester ...", "By Eva Lind -- The Elmford Post; The divers"
_CREDIT_FIRST: Final = pattern(r"(?P<credit>(?i:credit|photo(?:graph)?\sby|foto|by)s?:?\s\p{Lu}[^;\r\n]{2,60});\s")
# "(PHOTOGRAPHS BY EVA LIND) (A1)" between two captions
_CREDIT_BETWEEN: Final = pattern(
    r"""(?P<credit> \((?i:photographs?|photos?|pictures?)\s{1,4}(?i:by)\s[^()]{2,80}\)
        | (?<=[.!?"”]\s{1,4})\(\p{Lu}[^()]{2,60}\) (?=\s?(?:;|\((?:pg?\.\s?)?\p{Lu}{0,2}\d{1,3}\))) )
      \s*+ (?:(?P<page>\((?:pg?\.\s?)?\p{Lu}{0,2}\d{1,3}\))\s*+)?""",
    regex.VERBOSE,
)
# "IMAGE" on its own line below the captions
_CLOSING_WORD: Final = pattern(r"\s++(?:IMAGE|PHOTO|GRAPHIC|MAP|CHART|DIAGRAM)S?\s*+$")
# "(PHOTOGRAPH BY EVA LIND/THE ELMFORD TIMES)", "(Associated Press)", " / dpa", "AP Photo/Eva Lind", "Eva Lind/Elmford Times"
_CREDIT: Final = pattern(
    r"""(?: (?P<credit>\((?i:photographs?|photos?|pictures?|fotos?|illustrations?|grafik)\s{0,4}(?i:by\b|von\b|par\b|door\b|:|credit:?)
            \s?[^()]{2,80}\))
      | (?<=[.!?"”]\s{1,4}) (?P<credit>\([^().!?]{2,40}\))
      | (?<=\S\s{1,4}) (?P<credit>/\s\p{L}[^/\r\n]{1,30})
      | (?<=(?:[.!?],?|\p{L})\s{1,4}) (?P<credit>Foto:?\s\p{L}[\p{L}/ -]{1,30})
      | (?<=[.!?],?\s{1,4}) (?P<credit>(?:AP\sPhoto|(?i:reuters)|AFP|EPA|Getty\sImages|(?i:photo|foto|picture|image|credit)s?
            (?:\s(?i:by)|:)) [/\s]\s?\p{Lu}[^.\r\n]{2,50})
      | (?<=[.!?],?\s{1,4}) (?P<credit>\p{Lu}[\p{L}.'’-]*+(?:\s\p{Lu}[\p{L}.'’-]*+){1,3}/\p{Lu}[^.\r\n]{1,40})
    )$""",
    regex.VERBOSE,
)
# The most captions in one value.
_MOST_CAPTIONS: Final = 100


def cut_captions(text: str, span: Span, why: tuple[Evidence, ...]) -> list[Segment]:
    """Split a value into captions, their credits and the archive's marks around them.

    >>> said = "PHOTOS: The pier. (PHOTOGRAPH BY EVA LIND) (A1); The mayor. (Associated Press)"
    >>> [(pin.label.value, pin.span.of(said)) for pin in cut_captions(said, Span(0, len(said)), ())][1:3]
    [('caption', 'The pier.'), ('credit', '(PHOTOGRAPH BY EVA LIND)')]
    """
    pins: list[Segment] = []
    start = span.start
    marked = _CLOSING_WORD.search(text, max(span.start + 1, span.end - 20), span.end)
    if marked:
        span = Span(span.start, marked.start())
    for found in list(_CREDIT_BETWEEN.finditer(text, span.start, span.end))[:_MOST_CAPTIONS]:
        if found.start() > start:
            pins.extend(_caption(text, start, found.end("page") if found["page"] else found.end("credit"), why))
            start = _next_start(text, found.end(), span.end)
    if start < span.end:
        pins.extend(_caption(text, start, span.end, why))
    if marked:
        pins.append(Segment(Span(marked.end() - len(marked.group().lstrip()), marked.end()), Label.RECORD, None, why))
    return pins


def _next_start(text: str, start: int, end: int) -> int:
    """Return where the next caption begins, past the separator."""
    while start < end and text[start] in " \t\r\n;,.":
        start += 1
    return start


def _caption(text: str, start: int, end: int, why: tuple[Evidence, ...]) -> list[Segment]:
    """Split a caption into its kind, text, credit and page."""
    pins: list[Segment] = []
    kind = _KIND.match(text, start, end)
    if kind and kind.end() < end:
        pins.append(Segment(Span(start, start + len(kind.group().rstrip())), Label.RECORD, None, why))
        start = kind.end()
    leading = _CREDIT_FIRST.match(text, start, end)
    if leading and leading.end() < end:
        by = 3 if text.startswith("By ", start) else 0
        if by:
            pins.append(Segment(Span(start, start + 2), Label.RECORD, None, why))
        pins.append(Segment(Span(leading.start("credit") + by, leading.end("credit") + 1), Label.CREDIT, None, why))
        start = leading.end()
    page = _PAGE.search(text, max(start, end - 40), end)
    stop = page.start() if page else end
    credit = _CREDIT.search(text, max(start, stop - 120), stop)
    last = credit.start("credit") if credit else stop
    content = Span(start, start + len(text[start:last].rstrip(" \t\r\n,;")))
    if not len(content):
        return [*pins, Segment(Span(start, end), Label.CAPTION, None, why)]
    pins.append(Segment(content, Label.CAPTION, None, why))
    if credit:
        # The comma between the two goes with the credit.
        pins.append(Segment(Span(first_visible(text, content.end, last), stop), Label.CREDIT, None, why))
    if page:
        pins.append(Segment(Span(*page.span("page")), Label.RECORD, None, why))
    return pins
