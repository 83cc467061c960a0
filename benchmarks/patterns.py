"""How each pattern of the library grows on hostile text: `python benchmarks/patterns.py [NAME]`.

Collects the patterns of every module (or of those whose name begins so), makes attacks of each (its own literal parts, and signs
that patterns are weak for, repeated and mixed), searches each at three sizes, and prints those whose processor time grew faster
than the text. A pattern that is only matched from one place on, never searched for, may be among them.
"""

import argparse
import importlib
import pkgutil
import sys
import time
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final

import regex

import newsparse
from newsparse.patterns import Pattern

SIZES: Final = (1_000, 4_000, 16_000)
# A search that takes no longer than this says nothing about growth; one that takes so long is given up.
_NOISE: Final = 0.01
_GIVEN_UP: Final = 1.0
# So long is one pattern attacked: long lists of words have more parts than can be tried.
_ENOUGH: Final = 1.0
# Four times the text in more than so many times the time; a square would be sixteen.
_TOO_FAST: Final = 8.0
_MOST: Final = 24
_SIGNS: Final = (
    *("a", "A", "Aa", "Aa ", "a ", "1", "1 ", " ", "\n", "\t", ".", ",", "-", "(", ")", '"', "“", "”", "'", ": ", "/", ". "),
    "海",
)
# Runs of plain characters in a pattern's source: letters, and signs that match themselves.
_LITERAL: Final = regex.compile(r"(?:[\p{L}\d@#%/:;,\"'“”„–—-]|\\[.()\[\]*+?|/#-]|\\ |\[ \])++")
_CLASS: Final = regex.compile(r"\\[pP]\{[^}]*\}|\\[wWdDsSbBnrtfvhGAZzKX]|\{\d*,?\d*\}|\(\?P?<\w+>|\(\?[a-zA-Z]*[:)]")
_ESCAPE: Final = regex.compile(r"\\(.)|\[( )\]")


def patterns() -> "dict[str, regex.Pattern[str]]":
    """Every pattern of a module by its name."""
    found: dict[str, regex.Pattern[str]] = {}
    for each in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        module = importlib.import_module(each.name)
        for name, value in vars(module).items():
            for place, pattern in _within(value):
                found.setdefault(f"{each.name.removeprefix('newsparse.')}.{name}{place}", pattern)
    seen: dict[tuple[str, int], str] = {}
    return {name: p for name, p in sorted(found.items()) if seen.setdefault((p.pattern, p.flags), name) == name}


def _within(value: object, depth: int = 0) -> "Iterator[tuple[str, regex.Pattern[str]]]":
    """The patterns that a module's value is or holds, each with its place in it."""
    if isinstance(value, Pattern):
        yield "", regex.compile(value.pattern, value.flags)
    elif isinstance(value, regex.Pattern) and isinstance(value.pattern, str):
        yield "", value
    elif depth < 3 and isinstance(value, (tuple, list, Mapping)):
        # A mapping by anything but names is a cache.
        for key, item in ((k, v) for k, v in value.items() if isinstance(k, str)) if isinstance(value, Mapping) else enumerate(value):
            for place, pattern in _within(item, depth + 1):
                yield f"[{key}]{place}", pattern


def attacks(source: str) -> Iterator[str]:
    """Units to repeat: the literal parts of a pattern, alone and mixed, and signs that patterns are weak for."""
    plain = _CLASS.sub("\0", source)
    parts = list(dict.fromkeys(_ESCAPE.sub(r"\1\2", part) for part in _LITERAL.findall(plain)))
    parts = sorted(parts, key=len)[: _MOST // 4] + sorted(parts, key=len)[-_MOST // 4 :]
    yield from _SIGNS
    for part in dict.fromkeys(parts):
        yield part
        yield part + " "
        yield part + "\n"
    for first, second in pairwise(parts):
        yield first + second
        yield f"{first} {second} "


def grows(pattern: "regex.Pattern[str]") -> str:
    """The attack on which a pattern's time grows faster than the text; "" where none was found."""
    begun = time.process_time()
    for unit in attacks(pattern.pattern):
        if time.process_time() - begun > _ENOUGH:
            break
        longest = _seconds(pattern, unit, SIZES[-1])
        if longest > _NOISE and (longest >= _GIVEN_UP or _steps(pattern, unit)[-1] > _TOO_FAST):
            return unit
    return ""


def _steps(pattern: "regex.Pattern[str]", unit: str) -> list[float]:
    """By how much the time grows from size to size: the least of three, for other work on the machine is not the pattern's."""
    least = [min(_seconds(pattern, unit, size) for _ in range(3)) for size in SIZES]
    return [after / before for before, after in pairwise(least)]


def _seconds(pattern: "regex.Pattern[str]", unit: str, size: int) -> float:
    text = unit * (size // len(unit))
    start = time.process_time()
    try:
        for _ in pattern.finditer(text, timeout=2 * _GIVEN_UP):
            pass
    except TimeoutError:
        return _GIVEN_UP
    return time.process_time() - start


def main() -> None:
    """Print the patterns that grow faster than the text."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("name", nargs="?", default="", help="only patterns whose name begins so: lines.bylines")
    given = parser.parse_args()
    found = {name: pattern for name, pattern in patterns().items() if name.startswith(given.name)}
    faster = 0
    for name, pattern in found.items():
        if attack := grows(pattern):
            faster += 1
            print(f"{name}: grows faster than the text on {attack!a}", flush=True)
    print(f"{len(found)} patterns, {faster} grow faster than the text")


if __name__ == "__main__":
    sys.exit(main())
