"""Wide gaps between all words of a line, which tools that take text out of PDF files leave in justified type."""

from __future__ import annotations

from itertools import chain
from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit

# Der   Plan   stößt   auf   Skepsis.      not a row of a table, whose cells have several words or figures
_SPACED: Final = pattern(r"(?m)^[ ]*+\S++(?:[ ]{2,9}\S++)++[ ]*+$")
_PROSE: Final = pattern(r"[ ]{2}\p{Ll}++[,.]?(?:[ ]{2}|$)")
_GAP: Final = pattern(r"(?<=\S)[ ]{2,9}(?=\S)")
_FEWEST_LINES: Final = 3
_MOST_OTHERS: Final = 12  # lines for each of them; a story with a table has more
_FEWEST_GAPS: Final = 3  # in each of them


def word_gaps(text: str) -> list[Edit]:
    """Make the gaps of justified lines single spaces; empty if fewer than three lines have such gaps throughout.

    >>> text = "The  pier  of  the  port\\nand  all  of  its  boats\\nare  in  use  again.\\nA  -- B"
    >>> [edit.start for edit in word_gaps(text)][:3]
    [3, 9, 13]
    """
    lines = text.split("\n") if "  " in text else ()
    fewest = max(_FEWEST_LINES, len(lines) // _MOST_OTHERS)
    if len([line for line in lines if "  " in line.strip()]) < fewest:
        return []  # most texts
    edits = [[Edit(*gap.span(), " ") for gap in _GAP.finditer(text, *found.span())] for found in _SPACED.finditer(text)]
    prose = [gaps for gaps in edits if len(gaps) >= _FEWEST_GAPS and _PROSE.search(text, gaps[0].start, gaps[-1].end + 1)]
    return list(chain.from_iterable(edits)) if len(prose) >= fewest else []
