"""Heads with two asterisks in front and none behind, as the United Nations set them."""

from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit

# **Humanitarian aid      above what a briefing says of it
_HALF_BOLD: Final = pattern(r"(?m)^\*\*(?=\p{Lu}[^*\n]{1,80}$)")


def half_bold(text: str) -> list[Edit]:
    """Leave out the two asterisks in front of heads that nothing closes, if a text has no others.

    >>> half_bold("**Ports\\n\\nNo.\\n\\n**Ferries")[1]
    Edit(start=14, end=16, read_as='')
    """
    if "**" not in text:
        return []  # most texts
    edits = [Edit(*found.span(), "") for found in _HALF_BOLD.finditer(text)]
    return edits if 1 < len(edits) == text.count("**") else []
