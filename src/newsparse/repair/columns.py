"""Two columns printed side by side, with a gap of spaces all the way down the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit

# ... of letters, petitions       the company had broken      not a table: words are on both sides
_PARTED: Final = pattern(r"(?m)^[ ]{0,8}\S[^\n]*?\p{Ll}[^\n]{0,8}?\S(?P<gutter>[ ]{3,60})(?=\S[^\n]*\p{Ll})[^\n ]+ [^\n]*$")
_GUTTER: Final = "   "
_FEWEST_ROWS: Final = 5
_FEWEST_WIDE: Final = 3  # of these; the left column reaches nearer to the right one in the others
_FEWEST_AGAIN: Final = 2
_WORDS_A_SIDE: Final = 3
_MOST_GUTTERS: Final = 6  # pages whose columns begin at different places
_DEEPEST_INDENT: Final = 8
_LEAST_GOING_ON: Final = 0.25  # of rows open with a small letter; cells of a table do not
_MOST_OTHERS: Final = 8  # one row of so many may part elsewhere: a running head
_PAGE_MARK: Final = pattern(r"\f|[^\n\p{L}]*(?:\p{L}+[ .]+)?\d{1,4}[^\n\p{L}\d]*\Z")  # 4   - 4 -   Page 4


class Stretch(NamedTuple):
    """Rows that have the gap at the same place, as offsets of the text."""

    start: int
    end: int
    at: int  # start of the second column in each row


class Columns(NamedTuple):
    """Columns of prose in a text."""

    gutter: int  # the offset of the first space between them
    stretches: tuple[Stretch, ...]  # the stretches that can be read column by column; empty if rows part at different places


def columns(text: str) -> Columns | None:
    """Find columns of prose; `None` if a text has none.

    >>> page = "the people of the lane      the company said it would\\n" * 6
    >>> columns(page)
    Columns(gutter=22, stretches=(Stretch(start=0, end=323, at=28),))
    >>> columns("the people of the lane have won.\\n" * 6) is None
    True
    """
    # The rows of most texts have such a run in front of them, if they have one.
    inside = text.count(_GUTTER) - text.count("\n" + _GUTTER)
    if inside < _FEWEST_WIDE or sum([_GUTTER in row.strip(" ") for row in text.split("\n")]) < _FEWEST_WIDE:
        return None
    page = _Page(text)
    for at in page.usual():
        page.part(at)
    if page.begins and _MOST_OTHERS * len(page.begins.keys() - page.taken) <= len(page.begins):
        return Columns(page.gutter, tuple(sorted(page.stretches)))
    return Columns(page.gutter, ()) if len(page.begins) >= _FEWEST_ROWS and all(map(_goes_on, page.prose)) else None


class _Page:
    """The rows of a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        ends = [at for at, letter in enumerate(text) if letter == "\n"]
        starts = [0, *(end + 1 for end in ends)]
        self.rows = list(zip(starts, [*ends, len(text)], strict=True))
        numbers = {start: row for row, start in enumerate(starts)}
        self.begins: dict[int, int] = {}
        """Start of the second column, in rows with prose on both sides."""
        self.prose: tuple[list[str], list[str]] = [], []
        """The two sides of such rows."""
        self.gutter = 0
        self.taken: set[int] = set()
        self.stretches: list[Stretch] = []
        for found in _PARTED.finditer(text):
            left, right = text[found.start() : found.start("gutter")], text[found.end("gutter") : found.end()]
            if min(len(left.split()), len(right.split())) >= _WORDS_A_SIDE:
                self.gutter = self.gutter if self.begins else found.start("gutter")
                self.begins[numbers[found.start()]] = found.end("gutter") - found.start()
                self.prose[0].append(left)
                self.prose[1].append(right)

    def usual(self) -> list[int]:
        """Return the usual starts of the second column; one place to the left if a few rows start there."""
        counted = Counter(self.begins.values())
        for at, count in counted.most_common(_MOST_GUTTERS):
            if count >= _FEWEST_WIDE:
                narrow = [row for row in range(len(self.rows)) if row not in self.begins and self._are_prose(self.sides(row, at))]
                self.begins.update(dict.fromkeys(narrow, at))
                counted[at] += len(narrow)
        usual = [at for at, count in counted.most_common(_MOST_GUTTERS) if count >= _FEWEST_ROWS]
        return [at - (0 < counted[at - 1] < counted[at]) for at in usual]

    @staticmethod
    def _are_prose(sides: tuple[str, str] | None) -> bool:
        """Return True if words are on both sides of a row's gutter, and the right ones begin beside it."""
        return sides is not None and not sides[1].startswith(" ") and min(len(side.split()) for side in sides) >= _WORDS_A_SIDE

    def sides(self, row: int, at: int) -> tuple[str, str] | None:
        """The two sides of a row; `None` if words cross the gutter."""
        start, end = self.rows[row]
        line = self.text[start:end].rstrip()
        return None if line[at - 2 : at].strip() else (line[: at - 2].rstrip(), line[at:])

    def part(self, at: int) -> None:
        """Take the runs of rows that have the gap at the same place; on a last page there may be few."""
        runs = [run for run in self._runs(at) if all(map(_goes_on, zip(*self._inner(run, at), strict=True)))]
        counts = [sum(0 <= self.begins.get(row, -1) - at <= _DEEPEST_INDENT for row in run) for run in runs]
        if max(counts, default=0) >= _FEWEST_ROWS:
            for run, count in zip(runs, counts, strict=True):
                if count >= _FEWEST_AGAIN:
                    self.taken.update(run)
                    self.stretches.append(Stretch(self.rows[run[0]][0], self.rows[run[-1]][1], at))

    def _inner(self, run: Iterable[int], at: int) -> list[tuple[str, str]]:
        return [self.sides(row, at) or ("", "") for row in run]

    def _runs(self, at: int) -> Iterator[range]:
        run: list[int] = []
        for row in range(len(self.rows) + 1):
            sides = self.sides(row, at) if row < len(self.rows) and row not in self.taken else None
            if sides is not None and (sides[1] or not _PAGE_MARK.match(sides[0])):
                run.append(row)
            elif run:
                yield from self._columns(run, at)
                run = []

    def _columns(self, run: Sequence[int], at: int) -> Iterator[range]:
        """The rows from the first with words on both sides to the last with any: one column continues where the other has ended."""
        sides = dict(zip(run, self._inner(run, at), strict=True))
        both = [row for row in run if all(sides[row])]
        if both:
            yield range(both[0], max(row for row in run if any(sides[row])) + 1)


def in_reading_order(text: str, stretches: Sequence[Stretch]) -> Iterator[Edit]:
    """Read the left column and then the right one, as pieces that together make the text; a blank line separates the columns.

    >>> text = "The people      The firm\\nhave won.       said so."
    >>> "".join(piece.read_as for piece in in_reading_order(text, [Stretch(0, len(text), 16)]))
    'The people\\nhave won.\\n\\n\\nThe firm\\nsaid so.\\n\\n'
    """
    done = 0
    for stretch in stretches:
        yield Edit(done, stretch.start, text[done : stretch.start])
        left: list[Edit] = []
        right: list[Edit] = []
        done = stretch.start
        for row in text[stretch.start : stretch.end].split("\n"):
            end = done + len(row)
            past = end + (end < len(text))
            if row[stretch.at :].strip():
                words, second = done + len(row[: stretch.at].rstrip()), done + stretch.at
                left += (Edit(done, words, text[done:words]), Edit(words, second, "\n"))
                right.append(Edit(second, past, text[second:past]))
            else:  # an empty line on the right
                left.append(Edit(done, past, text[done:past]))
                right.append(Edit(past, past, "\n"))
            done = past
        yield from (*left, Edit(stretch.start, stretch.start, "\n\n"), *right, Edit(done, done, "\n\n"))
    yield Edit(done, len(text), text[done:])


def _goes_on(column: Sequence[str]) -> bool:
    """Return True if rows open in the middle of a sentence, as those of prose do."""
    after = [row.lstrip()[:1] for above, row in pairwise(column) if above and row]
    return sum(map(str.islower, after)) >= _LEAST_GOING_ON * max(len(after), 1)
