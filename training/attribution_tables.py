"""Write the learned weights of attributions as the Python module that `weight_tables.load` reads.

A row of a table is one weight, or two, and the keys that have it; in FIELD_TAGS, a key and its weights in four columns; in
FIELD_PLACES, a key, and its weights with each last part. Long rows go on in indented lines; two blanks part short rows in one line.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from textwrap import fill

from newsparse.attribution.fitted import random_field
from newsparse.attribution.fitted.random_field import Pair, parted
from newsparse.attribution.fitted.weight_tables import EMPTY, NONE, TAG_COLUMNS, WORD_TABLES, Weights

STEP = 0.1  # of the weights of cues and readings; those of the field are multiples of `random_field.STEP`
LARGEST = 22  # steps
WIDTH = 138  # of a line, in code points


def dump(weights: Weights, provenance: str) -> str:
    """Write weights as the Python module that `load` reads.

    Args:
        weights: the weights.
        provenance: the module's docstring: from what the weights were fitted, when, and how good they are.
    """
    lexicon, field = weights.lexicon, weights.field
    return "".join(
        [
            f'"""{provenance}"""\n\nfrom typing import Final\n\n',
            f"BIAS: Final = {weights.bias}\n",
            f"TRANSITIONS: Final = {field.transitions}\n",
            _constant("COMMON", [" ".join(sorted(lexicon.common))]),
            _constant("WORDS", _by_value(lexicon.words)),
            _constant("STEMS", _by_value(lexicon.stems)),
            _constant("CUES", _rows((key, (weight,)) for key, weight in weights.cues.weights.items())),
            _constant("READINGS", _rows((key, (weight,)) for key, weight in weights.readings.weights.items())),
            *(
                _constant(table, _rows((key, parted(pair)) for key, pair in field.groups[name].items()))
                for name, table in WORD_TABLES.items()
            ),
            _constant("FIELD_TAGS", packed(_in_columns([field.groups[name] for name in TAG_COLUMNS]))),
            _constant("FIELD_PLACES", packed(_by_place(field.groups[""]))),
        ]
    )


def _constant(name: str, lines: list[str]) -> str:
    text = "\n".join(fill(line, WIDTH, subsequent_indent="  ", break_on_hyphens=False, break_long_words=False) for line in lines)
    return f'{name}: Final = """\\\n{text}\n"""\n'


def _by_value(table: Mapping[str, str]) -> list[str]:
    rows: dict[str, list[str]] = defaultdict(list)
    for key in sorted(table):
        rows[table[key]].append(key)
    return [f"{value} {' '.join(rows[value])}" for value in sorted(rows)]


def _rows(found: Iterable[tuple[str, tuple[float, ...]]]) -> list[str]:
    """Write keys, each with its weights; those that have the same weights are together, and those that have none are left out."""
    rows: dict[tuple[float, ...], list[str]] = defaultdict(list)
    for key, weights in found:
        rows[weights].append(key or EMPTY)
    return [" ".join([*(f"{weight:g}" for weight in row), *sorted(rows[row])]) for row in sorted(rows) if any(row)]


def _in_columns(groups: Sequence[Mapping[tuple[str, ...], Pair]]) -> list[str]:
    """Write the keys of some groups, each with its weights in a column for each group."""
    every = sorted(set().union(*groups), key="|".join)
    return [" ".join(["|".join(key), *(_tenths(group[key]) if key in group else NONE for group in groups)]) for key in every]


def packed(rows: Iterable[str]) -> list[str]:
    """Put as many rows in a line as it holds, two blanks between them.

    >>> packed(["-'s|- -11,-4 2,0 . 2,0", "-'s|-al . -2,-2 -7,-4 ."])
    ["-'s|- -11,-4 2,0 . 2,0  -'s|-al . -2,-2 -7,-4 ."]
    """
    lines: list[str] = []
    for row in rows:
        if lines and len(lines[-1]) + 2 + len(row) <= WIDTH:
            lines[-1] += f"  {row}"
        else:
            lines.append(row)
    return lines


def _by_place(weights: Mapping[str, Pair]) -> list[str]:
    """Write keys without their last part, which a side of the cue opens, and every such part with its weights."""
    rows: dict[str, list[str]] = defaultdict(list)
    for key in sorted(weights):
        side = max(map(key.rfind, "<>"))
        rows[key[:side]] += [key[side:], _tenths(weights[key])]
    return [" ".join([key, *rows[key]]) for key in sorted(rows)]


def _tenths(pair: Pair) -> str:
    return ",".join(f"{weight / random_field.STEP:.0f}" for weight in parted(pair))


def written(weight: float) -> float:
    """Return a weight as it will be read back.

    >>> written(0.33), written(-7.0)
    (0.3, -2.2)
    """
    return round(max(-LARGEST, min(LARGEST, round(weight / STEP))) * STEP, 2)


def writable(key: str) -> bool:
    """Return True if a key can be written to the module that `dump` writes.

    >>> writable("asaid"), writable(chr(9)), writable("said Roe")
    (True, False, False)
    """
    return key.isprintable() and not any(map(key.__contains__, ('"', "\\", " "))) and not key.endswith(EMPTY)
