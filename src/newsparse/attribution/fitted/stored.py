"""The learned weights as a Python module of strings: written once, loaded when attributions are first needed."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from textwrap import fill
from typing import Final

from newsparse.attribution.fitted import cues, features, ranking
from newsparse.attribution.fitted.facets import Facets
from newsparse.attribution.fitted.field import STEP, Field, joint, parted
from newsparse.attribution.fitted.learned import Weights, promise
from newsparse.attribution.fitted.lexicon import Lexicon
from newsparse.attribution.fitted.reasons import NAMES
from newsparse.knowledge import Language
from newsparse.memo import Memo

_FINE: Final = 0.05
"""The step of weights that are stored directly; those of the field are whole tenths."""
_LEVELS: Final = 45  # on either side of zero
_DISTINCT: Final = (2 * _LEVELS + 1) ** 2
# One printable character for each level, without the backslash.
_SIGNS: Final = "".join(chr(code) for code in range(35, 127) if code != 92)


def _values(step: float) -> list[float]:
    values = [0.0] * 128
    for level, sign in enumerate(_SIGNS, -_LEVELS):
        values[ord(sign)] = round(level * step, 2)
    return values


_TENTHS: Final = _values(STEP)
_TWENTIETHS: Final = _values(_FINE)


def dump(weights: Weights) -> str:
    """Write weights as the Python module that `load` reads: sorted keys, one per line, and one character for each weight."""
    lexicon, groups = weights.lexicon, weights.field.groups
    parts = [
        '"""What the attribution engine learned; written by `training/fit_attribution.py`."""\n\nfrom typing import Final\n\n',
        f"BIAS: Final = {weights.bias}\n",
        f"TRANSITIONS: Final = {weights.field.transitions}\n",
        f'COMMON: Final = """\\\n{fill(" ".join(sorted(lexicon.common)), 120)}\n"""\n',
        _table("WORDS", lexicon.words),
        _table("STEMS", lexicon.stems),
        *_weighed("CUE", weights.cues.weights),
        *_weighed("READING", weights.readings.weights),
    ]
    for number, name in enumerate(features.GROUPS):
        keys = sorted(groups[name])
        parts += [
            f'FIELD_{number}: Final = """\\\n' + "\n".join(keys) + '"""\n',
            _signed(f"SOURCE_{number}", [parted(groups[name][key])[0] / STEP for key in keys]),
            _signed(f"CONTENT_{number}", [parted(groups[name][key])[1] / STEP for key in keys]),
        ]
    return "".join(parts)


def _table(name: str, table: Mapping[str, str]) -> str:
    return f'{name}: Final = """\\\n' + "".join(f"{key} {value}\n" for key, value in sorted(table.items())) + '"""\n'


def _weighed(name: str, weights: Mapping[str, float]) -> Iterator[str]:
    keys = sorted(weights)
    yield f'{name}_KEYS: Final = """\\\n' + "\n".join(keys) + '"""\n'
    yield _signed(f"{name}_WEIGHTS", [weights[key] / _FINE for key in keys])


def _signed(name: str, levels: Sequence[float]) -> str:
    """Return weights as a constant of characters, several on a line."""
    signs = "".join(_SIGNS[max(-_LEVELS, min(_LEVELS, round(level))) + _LEVELS] for level in levels)
    return f'{name}: Final = """\\\n' + "\n".join(signs[i : i + 120] for i in range(0, len(signs), 120)) + '"""\n'


def _read(signs: str, values: Sequence[float]) -> Iterator[float]:
    return map(values.__getitem__, signs.replace("\n", "").encode("ascii"))


def written(weight: float) -> float:
    """Return a weight as it will be read back.

    >>> written(0.33), written(-7.0)
    (0.35, -2.25)
    """
    return round(max(-_LEVELS, min(_LEVELS, round(weight / _FINE))) * _FINE, 2)


def writable(key: str) -> bool:
    """Whether a key can be written to the module that `dump` writes.

    >>> writable("asaid"), writable(chr(9))
    (True, False)
    """
    return key.isprintable() and '"' not in key and "\\" not in key


@lru_cache(maxsize=1)
def load() -> Weights:
    """Load the weights; the first call takes some tens of milliseconds."""
    from newsparse.attribution.fitted import weights

    # The same few pairs recur often: sharing one number for each is faster and uses less memory.
    pairs: Memo[tuple[float, float], int] = Memo(lambda pair: joint(*pair), _DISTINCT)
    words, stems = (dict(zip(*[iter(table.split())] * 2, strict=True)) for table in (weights.WORDS, weights.STEMS))
    lexicon = Lexicon(weights.COMMON.split(), words, stems)
    cue = Facets(cues.MAKERS, dict(zip(weights.CUE_KEYS.split("\n"), _read(weights.CUE_WEIGHTS, _TWENTIETHS), strict=True)))
    return Weights(
        lexicon,
        weights.BIAS,
        cue,
        Field(
            {
                name: dict(
                    zip(
                        keys.split("\n"),
                        map(pairs.__getitem__, zip(_read(source, _TENTHS), _read(content, _TENTHS), strict=True)),
                        strict=True,
                    )
                )
                for name, keys, source, content in (
                    (name, *(getattr(weights, f"{part}_{number}") for part in ("FIELD", "SOURCE", "CONTENT")))
                    for number, name in enumerate(features.GROUPS)
                )
            },
            weights.TRANSITIONS,
        ),
        Facets(
            ranking.MAKERS, dict(zip(weights.READING_KEYS.split("\n"), _read(weights.READING_WEIGHTS, _TWENTIETHS), strict=True)), NAMES
        ),
        promise(lexicon, weights.BIAS, cue),
    )


# The standing of a listed verb that no labelled article holds: like most listed verbs, a cue in eight of ten uses.
_LISTED: Final = "83"


@lru_cache(maxsize=16)
def load_for(language: Language) -> Weights:
    """Load the weights, and add the reporting verbs that a caller added to English as candidates, without usage counts.

    Args:
        language: English, built in or as a caller extended it.
    """
    weights = load()
    known = weights.lexicon
    listed = {verb: _LISTED for verb in language.speech.verbs if known[verb].standing == ""} if language.speech else {}
    if not listed:
        return weights
    lexicon = Lexicon(known.common, {**known.words, **listed}, known.stems)
    return weights._replace(lexicon=lexicon, promising=promise(lexicon, weights.bias, weights.cues))
