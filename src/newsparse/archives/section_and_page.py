"""Section, page and edition, including those combined in one value."""

from typing import Final, NamedTuple

import regex

from newsparse.patterns import pattern

# "Pg. 5", "S. 12", "Blz. 4", "p. A1", "Seite 3", "pag. 7"
_PAGE: Final = pattern(
    r"(?:^|(?<=[;,\s]))(?:Pg?\.|S\.|pages?\b|Blz\.|pagina\b|Seiten?\b|p[áa]g\.)\s*+"
    r"(?P<page>(?=\p{L}{0,4}-?\d)[\p{L}\d.,-]{1,12}+(?<![.,])(?:\s?[-–]\s?\d{1,3})?)",
    regex.IGNORECASE,
)
_PAGE_ALONE: Final = pattern(r"pp?\.?\s?(?P<page>\p{Lu}{0,2}\d[\d.-]*+)\+?$")
# The number of an issue, the letter of a regional edition: "Ausg. 167", "Ausgabe: R"
_EDITION: Final = pattern(r"\bAusg(?:abe|\.)?:?\s++(?P<edition>[\p{L}\d][\p{L}\d ./-]{0,30}+)", regex.IGNORECASE)
# The version of a page on a site: "Version:1"
_VERSION: Final = pattern(r"\bVersion:?\s?\d{1,3}\b", regex.IGNORECASE)


class PlaceInPaper(NamedTuple):
    """The place of a story in a paper.

    >>> PlaceInPaper("News", "5", None).page
    '5'
    """

    section: str | None
    page: str | None
    edition: str | None


def read_place_in_paper(section: str | None, page: str | None, edition: str | None) -> PlaceInPaper:
    """Separate section, page and edition.

    Args:
        section: the value of the section's label.
        page: the value of the page's label.
        edition: the edition, if a label states it.

    Returns:
        All three; page and edition from the section's value count if they have no label of their own.

    >>> read_place_in_paper("Section A; Column 1; Foreign Desk; Pg. 1", None, None)
    PlaceInPaper(section='Section A; Column 1; Foreign Desk', page='1', edition=None)
    >>> read_place_in_paper("Wirtschaft; Ausgabe: R; S. 12", None, None)
    PlaceInPaper(section='Wirtschaft', page='12', edition='R')
    """
    if page and (printed := _PAGE.match(page) or _PAGE_ALONE.match(page)):  # "p. 12", "pB2"
        page = printed["page"]
    if section and (found := _PAGE.search(section)):  # "NEWS; Pg. 5"
        page = page or found["page"]
        section = section[: found.start()] + section[found.end() :]
    if section and (issue := _EDITION.search(section)):
        edition = edition or issue["edition"].strip()
        section = section[: issue.start()] + section[issue.end() :]
    if section:
        parts = (part.strip(" ,-") for part in _VERSION.sub("", section).split(";"))
        section = "; ".join(part for part in parts if part) or None
    return PlaceInPaper(section, page, edition)
