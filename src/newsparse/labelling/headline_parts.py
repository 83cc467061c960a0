"""Separate a headline from the kicker before it and the site's name after it."""

from __future__ import annotations

from typing import Final

from newsparse.lines.bylines import is_outlet
from newsparse.patterns import pattern

_FEWEST_WORDS: Final = 4  # words of a headline after a kicker or before a bar
_LONGEST_KICKER: Final = 4  # words
_LONGEST_SITE: Final = 4  # words of a site's name
_SHORTEST_HEADLINE: Final = 12  # characters of a headline of two or three words before a site's name
_SHORTEST_EAST_HEADLINE: Final = 8  # the same in a script without spaces
_EAST: Final = "\u2e80"
# Sections may come between headline and site: " - Politics - News - Harbour Post".
_MOST_PARTS: Final = 4
_BAR: Final = pattern(r"\s?[|｜]\s?")
_DASHES: Final = frozenset("-–—")
_DASH: Final = pattern(r"\s[-–—·•«»*]\s|\s?(?:――|——)\s?|(?<=[\u3040-\u9fff？！”])[_-](?=[\u3040-\u9fff])")


def part_headline(line: str, *, title: bool = False, page: bool = True, top: str = "") -> tuple[int, int]:
    """Find the headline in its line: without a kicker before " - " and the site's name after " | ".

    Args:
        line: the line.
        title: whether it is the text's top line, like a page's title: then the site's name may follow a dash.
        page: whether the text is a whole page; on top of a story alone, only the name of a paper or an address after a dash is a site's.
        top: the top line, folded: if it contains the whole line, the words before the dash are not a kicker.

    Returns:
        The start and end of the headline, as offsets into the line.

    >>> line = "Storm in Elmford - Pier reopens after two years"
    >>> line[slice(*part_headline(line))]
    'Pier reopens after two years'
    >>> line = "Pier reopens after two years | Harbour Post"
    >>> line[slice(*part_headline(line))]
    'Pier reopens after two years'
    >>> line = "Pier reopens after two years - News - Harbour Post"
    >>> line[slice(*part_headline(line, title=True))]
    'Pier reopens after two years'
    """
    end = _site(line, page) if title else _before_bar(line)
    dash = line.find(" - ", 0, end)
    kicker = dash > 0 and len(line[:dash].split()) <= _LONGEST_KICKER and len(line[dash + 3 : end].split()) >= _FEWEST_WORDS
    return (dash + 3 if kicker and (title or line[:end].lower() not in top) else 0), end


def _before_bar(line: str) -> int:
    """The end of a headline before the first bar, or of the whole line."""
    bar = line.find(" | ")
    return bar if bar > 0 and len(line[:bar].split()) >= _FEWEST_WORDS else len(line)


def _site(line: str, page: bool) -> int:
    """The end of a page's title, without sections and the site's name."""
    end = len(line)
    bar = _BAR.search(line)
    if bar is not None and _long(line[: bar.start()]):
        end = bar.start()
    for _ in range(_MOST_PARTS):
        dashes = list(_DASH.finditer(line, 0, end))
        if not dashes or not _long(line[: dashes[-1].start()]):
            break
        site = line[dashes[-1].end() : end]
        sure = page or end < len(line) or dashes[-1].group().strip() not in _DASHES or is_outlet(site) or "." in site
        if not sure or not _is_site(site):
            break
        end = dashes[-1].start()
    return end


def _long(text: str) -> bool:
    """Whether a text before a site's name may be a headline."""
    count = len(text.split())
    return (
        count >= _FEWEST_WORDS
        or (count > 1 and len(text) >= _SHORTEST_HEADLINE)
        or (text[:1] >= _EAST and len(text) >= _SHORTEST_EAST_HEADLINE)
    )


def _is_site(text: str) -> bool:
    """Whether a text may be a section or a site: few words, capitalised except for function words.

    >>> _is_site("The Harbour and Mail"), _is_site("harbour.example"), _is_site("and yet it moves")
    (True, True, False)
    """
    words = text.split()
    if not 1 <= len(words) <= _LONGEST_SITE:
        return False
    small = [word for word in words if word[0].islower() and "." not in word]
    return len(small) < len(words) and all(len(word) <= 3 for word in small)
