"""Numbers of links, which browsers in a terminal set before the words and list below the page."""

from collections.abc import Iterator
from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit

# [15]harbor council      [BUTTON]
_NUMBER: Final = pattern(r"\[\d{1,4}\](?=[^\s\[])|\(BUTTON\)[ ]?")
# References
#
#    1. https://elmford.example/pier
_LISTED: Final = pattern(r"\nReferences\s+(?:Visible links:?\s+)?1\.\s\w+:")


def link_numbers(text: str) -> Iterator[Edit]:
    """Leave out the numbers of links, if a list of them is below the page.

    >>> page = "The [1]pier is open.\\n\\nReferences\\n\\n   1. https://elmford.example/pier"
    >>> list(link_numbers(page))
    [Edit(start=4, end=7, read_as='')]
    """
    listed = _LISTED.search(text) if "\nReferences\n" in text else None
    if listed is not None:
        yield from (Edit(*found.span(), "") for found in _NUMBER.finditer(text, 0, listed.start()))
