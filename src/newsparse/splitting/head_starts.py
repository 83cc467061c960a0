"""Where an archive document without a mark begins, found from lines that must belong to its head."""

from typing import Final

import regex

from newsparse.patterns import pattern

# The largest distance from the identifying line up to the start of its head, in characters and in lines.
_FAR: Final = 3000
_MOST: Final = 24
# The most words of a section, the most characters of a headline.
_FEW: Final = 4
_WIDE: Final = 200
# A line that states a day.
_DATED: Final = pattern(r"(?=[^\r\n]{0,60}\b(?:1[6-9]|20)\d\d\b)(?!.{0,40}(?:©|\(c\)|Copyright))[^\r\n]{4,80}", regex.IGNORECASE)
_AFTER: Final = pattern(r"\s*+(?P<line>[^\r\n]{1,80})")
_LENGTH: Final = pattern(r"(?:Length|Länge|Longueur|Lengte|Longitud):")
_BY: Final = pattern(r"(?:By|Von|Par|Por|Door|Di)\s[^\r\n]{2,80}")
_CODES: Final = pattern(r"(?:[^\r\n]{0,400}+[\r\n]++){1,6}?(?:BY|CR|WC|PD|SN)(?=[\s\u00a0])")
_DAY: Final = pattern(r"\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?\s(?:de\s)?\d{4}")
_SECTION: Final = pattern(r"\ufeff?+(?:CLM|SE)(?:[ \t\u00a0][^\r\n]{0,80})?")
# Lines that the archive prints at the top of every page.
_PAGED: Final = pattern(r"\ufeff?+(?:Page|Seite|Pagina|Página)\ \d{1,4}\ (?:of|von|de|van|sur)\ \d{1,4}")
_LABEL: Final = pattern(r"[\p{Lu} /-]{4,30}+:(?!\S)|[^\r\n:]{3,30}:\s[^\r\n]{1,40}$")
# A line that NewsBank prints below a paper's name; Nexis Uni prints a length there.
_NEWSBANK: Final = pattern(r"(?:\s*+[^\r\n]{1,80}){0,2}?\s*+(?:Author/Byline|Author|Section|Page|Edition):(?![^\0]{0,400}?[\r\n]Length:)")
# "Elmford Herald, The (OH) - May 4, 2010", "May 4, 2010 | Elmford Herald (OH)"
_PAPER: Final = pattern(
    r"[^()|\r\n]{2,60}\([A-Z]{2}[^()\r\n]{0,30}\)\s[-–]\s(?:\p{L}{3,9},\s)?\p{L}{3,9}\.?\s\d{1,2},\s\d{4}"
    r"|\p{L}{3,9}\.?\s\d{1,2},\s\d{4}\s\|\s[^()|\r\n]{2,60}\([A-Z][^()\r\n]{0,40}\)"
)
_GALE: Final = pattern(
    r"(?:Title|Author(?:\(s\)|s)?|Date|Publication Date|From|Source|Publisher|Document Type|Content Level|Length|Lexile Measure|Copyright):"
)

ARCHIVES: Final = {
    "uni": "Nexis Uni",
    "factiva": "Factiva",
    "newsbank": "NewsBank",
    "gale": "Gale",
    "europresse": "Europresse",
}
"""The archives whose events can belong to a head, by event."""


def begins(text: str, name: str, start: int, end: int, least: int) -> int | None:
    """Return the start of the head that a line must belong to.

    Args:
        text: the text.
        name: the event of the line, a key of `ARCHIVES`.
        start: offset of the line's start.
        end: offset of its end.
        least: the earliest offset at which the head can begin.

    Returns:
        The offset; `None` if the line does not show a head.

    >>> said = "LOAD-DATE: May 5, 2010\\n\\nPier reopens\\nElmford Herald\\nMay 4, 2010\\n\\nLength: 3 words\\nBody\\n"
    >>> begins(said, "uni", said.index("Body"), len(said) - 1, 0) == said.index("Pier")
    True
    """
    least = max(least, start - _FAR)
    if name == "uni":
        return _uni(text, start, least)
    if name == "factiva":
        return _factiva(text, start, end, least)
    if name == "newsbank":
        said, bracket, _ = text[start:end].partition("(")
        sure = bracket and ":" not in said and (_PAPER.fullmatch(text, start, end) or _NEWSBANK.match(text, end, end + _FAR))
        return _over(text, start, least) if sure else None
    if name == "europresse":
        return _over(text, start, least)
    return _gale(text, start, least)


def _lines(text: str, start: int, least: int) -> list[tuple[int, int, bool]]:
    """Yield the non-blank lines above an offset, nearest first: start, end, and whether a blank line is above."""
    found: list[tuple[int, int, bool]] = []
    end, steps = start, 0
    while end > least and len(found) < _MOST and steps < 4 * _MOST:
        steps += 1
        below = end
        while end > least and text[end - 1] in "\r\n\f":  # a single line end
            end -= 1
            if below - end == (2 if text[end : end + 2] == "\r\n" else 1) and text[end - 1 : end + 1] != "\r\n":
                break
        begin = max(text.rfind("\n", least, end), text.rfind("\r", least, end), text.rfind("\f", least, end), least - 1) + 1
        line = text[begin:end]
        if line.strip():
            found.append((begin + len(line) - len(line.lstrip()), begin + len(line.rstrip()), begin <= least))
        elif found:
            found[-1] = (*found[-1][:2], True)
        end = begin
    return found


def _over(text: str, start: int, least: int) -> int:
    """Return the start of the line above: a title over the paper's name, or the paper's name over the day."""
    over = _lines(text, start, least)
    if "|" in text[start : start + 60]:  # the title is right above or below it
        return over[0][0] if over and not _parted(text, over[0][1], start) else start
    return over[0][0] if over else start


def _parted(text: str, end: int, start: int) -> bool:
    """Whether a blank line separates two lines."""
    return text[end:start].replace("\r\n", "\n").replace("\r", "\n").count("\n") > 1


def _uni(text: str, start: int, least: int) -> int | None:
    """Return the start of a Nexis Uni head above "Body": two lines above the day if a length is given; titles can wrap."""
    over = _lines(text, start, least)
    length = next((i for i, (a, _, _) in enumerate(over) if _LENGTH.match(text, a)), None)
    if length is None:
        return None
    day = next((i for i in range(length + 1, len(over)) if _DATED.fullmatch(text, *over[i][:2])), None)
    if day is None or day + 2 >= len(over):
        return over[-1][0] if day is not None and over else None
    title = day + 2
    while not over[title][2] and title + 1 < len(over) and title < day + 4:
        title += 1
    if title + 1 < len(over) and _PAGED.fullmatch(text, *over[title + 1][:2]):
        title += 1
    return over[title][0]


def _factiva(text: str, start: int, end: int, least: int) -> int | None:
    """Return the start of a Factiva head: the code of the headline or section, or the headline above the word count."""
    over = _lines(text, start, least)
    if text.startswith("HD", start):
        if not _CODES.match(text, end, end + _FAR):
            return None
        return next((a for a, b, _ in over[:2] if _SECTION.fullmatch(text, a, b)), start)
    after = _AFTER.match(text, end)
    if not over or after is None or not _DAY.fullmatch(text, *after.span("line")):
        return None
    title = 0
    while title + 1 < len(over) and title < 4 and (not over[title][2] or (title == 0 and _BY.fullmatch(text, *over[0][:2]))):
        title += 1
    # Section, headline and names, with one blank line between each and more above them.
    above = title
    while above + 1 < len(over) and above < title + 2 and _apart(text, over, above) == 2:
        above += 1
    first = over[above][:2]
    if title < above < len(over) - 1 and _apart(text, over, above) > 2 and first[1] - first[0] < _WIDE and not _LABEL.match(text, *first):
        title = above if above == 1 or len(text[over[above][0] : over[above][1]].split()) <= _FEW else above - 1
    return over[title][0]


def _apart(text: str, over: "list[tuple[int, int, bool]]", i: int) -> int:
    """Count the line ends between a line and the one above it."""
    between = text[over[i + 1][1] : over[i][0]].replace("\r\n", "\n")
    return between.count("\n") + between.count("\r")


def _gale(text: str, start: int, least: int) -> int | None:
    """Return the start of a Gale head: the first label above "Full Text:", or the title above the labels."""
    over = _lines(text, start, least)
    count = next((i for i, (a, _, _) in enumerate(over) if not _GALE.match(text, a)), len(over))
    if count < 2:
        return None
    first = over[count - 1][0]
    return first if text.startswith("Title:", first) or count == len(over) else over[count][0]
