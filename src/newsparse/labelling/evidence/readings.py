"""Measured lines with their own evidence; lines met before are cached."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Final, NamedTuple

import regex
from attrs import evolve

from newsparse.labelling.evidence.certainties import certainty
from newsparse.labelling.evidence.single_line import Own, own_evidence, own_of
from newsparse.labelling.weight_table import Names, Table
from newsparse.layout import Block
from newsparse.lines.credits import Credit
from newsparse.lines.facts import Facts, measure, measure_words
from newsparse.lines.forms import DATED
from newsparse.lines.lexicon import Lexicon
from newsparse.lines.words import cut_words
from newsparse.patterns import pattern

# Measured lines that are kept: of a hundred lines of a new page, 46 were met before, and 45 of these are this short and take half
# the memory.
_MOST_KEPT: Final = 16384  # in all languages
_LONGEST_KEPT: Final = 60  # code points
# White space of several characters.
_GAP: Final = "   "  # between a date, a name and the number of readers
_WIDE: Final = pattern(r"\s{2,}+")


_FEWEST_GAPS: Final = 3  # between the entries of a menu
_GAP_OF_MENU: Final = 3  # spaces between the entries of a menu


class LineReading(NamedTuple):
    """A measured line with its own evidence."""

    facts: Facts
    weight: int  # the packed weight of its evidence and of certainties
    names: tuple[Names, ...]  # its evidence


# Makes one as the constructor does, in half the time.
_new_reading: Final[Callable[[tuple[Any, ...]], LineReading]] = partial(tuple.__new__, LineReading)

# By the number of the lexicon and the line: the garbage collector leaves a tuple of these alone, but not one that holds the lexicon.
_READINGS: Final[dict[tuple[int, str], LineReading]] = {}


def read_blocks(text: str, blocks: Sequence[Block], lexicon: Lexicon, made: Table) -> list[LineReading]:
    """Measure each block, or return the cached measurements of the same words."""
    own = own_of(made)
    readings: list[LineReading] = []
    number = lexicon.number
    for start, end, _, _ in blocks:
        line = text[start:end]
        key = number, line
        reading = _READINGS.get(key)
        if reading is None:
            reading = _read(line, lexicon, own)
            if len(line) <= _LONGEST_KEPT:
                if len(_READINGS) >= _MOST_KEPT:
                    # The older half goes: the lines of one site come back.
                    for old in list(_READINGS)[: _MOST_KEPT // 2]:
                        _READINGS.pop(old, None)
                _READINGS[key] = reading
        readings.append(reading)
    return readings


def _read(line: str, lexicon: Lexicon, own: Own) -> LineReading:
    """Measure a line as if single spaces were set in it, and weigh its own evidence."""
    words, printed = cut_words(line), line
    runs = () if words.tidy else list(_WIDE.finditer(line))
    if runs:
        line = _WIDE.sub(_narrow if len(runs) < _FEWEST_GAPS else "\t", line)
        words = cut_words(line)
    facts = measure_words(words, lexicon)
    weight, names = own_evidence(facts, own)
    if runs and facts.credit is not None:
        facts = evolve(facts, credit=_credit_among(runs, facts.credit))
    if runs and facts.by is None and facts.stamp in DATED:
        signed = (measure(piece.strip(), lexicon).by for piece in printed.split(_GAP) if piece.strip())
        facts = evolve(facts, by=next(filter(None, signed), None))
    return _new_reading((facts, weight + certainty(facts, line, lexicon), names))


def _credit_among(runs: Iterable[regex.Match[str]], credit: Credit) -> Credit:
    """The credit with the offsets that it has in a line with runs of white space."""
    start, end, first, last, sure = credit
    for run in runs:
        more = len(run.group()) - 1
        start, end, first, last = (place + more if place > run.start() else place for place in (start, end, first, last))
    return Credit(start, end, first, last, sure)


def _narrow(run: regex.Match[str]) -> str:
    gap = run.group()
    return "\n" if "\n" in gap else "\t" if "\t" in gap or len(gap) >= _GAP_OF_MENU else " "
