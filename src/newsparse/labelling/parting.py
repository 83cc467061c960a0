"""A headline's line without what is printed beside the headline: the kicker before it, the site's name after it."""

from __future__ import annotations

from typing import Final

from newsparse.patterns import pattern

# Words that a headline has at least behind a kicker or before a bar; those of a kicker, of a site's name.
_FEW: Final = 4
_KICKER: Final = 4
_SITE: Final = 4
# Characters that a headline of two or three words, or one in a script without spaces, has at least before a site's name.
_LONG: Final = 12
_EAST_LONG: Final = 8
_EAST: Final = "\u2e80"
# Sections may stand between headline and site: " - Politics - News - Harbour Post".
_PARTS: Final = 4
_BAR: Final = pattern(r"\s?[|｜]\s?")
_DASH: Final = pattern(r"\s[-–—·•»*]\s")


def part_headline(line: str, *, title: bool = False, top: str = "") -> tuple[int, int]:
    """Where the headline stands in its line: without a kicker before " - " and the site's name after " | ".

    Args:
        line: the line.
        title: it is the line on top of the text, as a page's title is: the site's name may stand after a dash.
        top: the line on top, folded: where it says the whole line, what is before the dash is no kicker.

    Returns:
        The start and the end of the headline, as offsets into the line.

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
    end = _site(line) if title else _before_bar(line)
    dash = line.find(" - ", 0, end)
    kicker = dash > 0 and len(line[:dash].split()) <= _KICKER and len(line[dash + 3 : end].split()) >= _FEW
    return (dash + 3 if kicker and (title or line[:end].lower() not in top) else 0), end


def _before_bar(line: str) -> int:
    """The end of a headline before the first bar, if there is one."""
    bar = line.find(" | ")
    return bar if bar > 0 and len(line[:bar].split()) >= _FEW else len(line)


def _site(line: str) -> int:
    """The end of a page's title without sections and the site's name."""
    end = len(line)
    bar = _BAR.search(line)
    if bar is not None and _long(line[: bar.start()]):
        end = bar.start()
    for _ in range(_PARTS):
        dashes = list(_DASH.finditer(line, 0, end))
        if not dashes or not _is_site(line[dashes[-1].end() : end]) or not _long(line[: dashes[-1].start()]):
            break
        end = dashes[-1].start()
    return end


def _long(text: str) -> bool:
    """Whether a text before a site's name may be a headline."""
    count = len(text.split())
    return count >= _FEW or (count > 1 and len(text) >= _LONG) or (text[:1] >= _EAST and len(text) >= _EAST_LONG)


def _is_site(text: str) -> bool:
    """Whether a text may be a section or a site: few words, in capitals but for the small ones.

    >>> _is_site("The Harbour and Mail"), _is_site("harbour.example"), _is_site("and yet it moves")
    (True, True, False)
    """
    words = text.split()
    if not 1 <= len(words) <= _SITE:
        return False
    small = [word for word in words if word[0].islower() and "." not in word]
    return len(small) < len(words) and all(len(word) <= 3 for word in small)
