"""How each pattern of the library grows on hostile text: `python benchmarks/patterns.py [--all]`.

Collects every pattern, makes attacks of it (its own literal parts, and signs that patterns are weak for, repeated and
mixed), searches each at three sizes, and records in `patterns.tsv` whether the processor's time grew with the text or
faster. Without `--all` only patterns that are not recorded are measured, and those that are gone are struck out.
`tests/test_patterns.py` holds the reasons why no text reaches those that grow faster.
"""

import argparse
import hashlib
import importlib
import pkgutil
import sys
import time
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Final

import regex

import newsparse
from newsparse.attribution.speakers import discourse
from newsparse.attribution.word_list_rules.word_index import word_index
from newsparse.dates import unspaced_dates, vocabulary
from newsparse.knowledge import default_knowledge
from newsparse.patterns import Pattern
from newsparse.splitting import boundaries

RECORD: Final = Path(__file__).with_name("patterns.tsv")
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
    """Every pattern by its name: those of modules, and those that are made for each language."""
    found: dict[str, regex.Pattern[str]] = {}
    for each in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        module = importlib.import_module(each.name)
        for name, value in vars(module).items():
            for place, pattern in _within(value):
                found.setdefault(f"{each.name.removeprefix('newsparse.')}.{name}{place}", pattern)
    for wanted, marks in ((False, "few"), (True, "all")):  # without the marks that few texts have, and with them
        looked_for = tuple(wanted or not mark.words for mark in boundaries._LINE_MARKS)
        for place, pattern in _within(boundaries._patterns(looked_for)):
            found[f"splitting.boundaries._patterns({marks}){place}"] = pattern
    for code in default_knowledge().codes:
        for name, pattern in _of_language(code):
            found[f"{name}[{code}]"] = pattern
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


def _of_language(code: str) -> "Iterator[tuple[str, regex.Pattern[str]]]":
    """The patterns that are compiled for a language."""
    language = default_knowledge().language(code)
    if language.dates.participle_pattern:
        yield from (("dates.vocabulary", pattern) for _, pattern in _within(tuple(vocabulary.vocabulary_of(language))))
    if language.dates.figure_suffixes:
        yield "dates.unspaced_dates", unspaced_dates._pattern(language.dates)
    yield "attribution.speakers.discourse", discourse._pattern_of(tuple(language.people.pronouns))
    if (begins := word_index(language)._stem_pattern) is not None:
        yield "attribution.word_list_rules.word_index", begins


MAKERS: Final = frozenset(
    {
        "splitting.boundaries",
        "dates.vocabulary",
        "dates.unspaced_dates",
        "attribution.word_list_rules.word_index",
        "attribution.speakers.discourse",
    }
)
"""The modules that make patterns in a function, of a language's words or of what a text holds."""


def digest(pattern: "regex.Pattern[str]") -> str:
    """Return a digest of a pattern, which changes when the pattern does."""
    return hashlib.sha256(f"{pattern.flags} {pattern.pattern}".encode("utf-8", "surrogatepass")).hexdigest()[:12]


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


def recorded() -> dict[str, tuple[str, str]]:
    """Read the record: for each pattern's name, its digest and the attack on which it grows faster than the text."""
    rows = (line.split("\t") for line in RECORD.read_text("utf-8").splitlines()) if RECORD.exists() else ()
    return {name: (mark, attack) for name, mark, attack in rows}


def main() -> None:
    """Measure what is not recorded, and record it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--all", action="store_true", help="measure all patterns anew")
    given = parser.parse_args()
    known = {} if given.all else recorded()
    found = patterns()
    known = {name: row for name, row in known.items() if name in found}
    for name, pattern in found.items():
        mark = digest(pattern)
        if known.get(name, ("",))[0] != mark:
            attack = ascii(grows(pattern))[1:-1]
            print(f"{name}: {'grows faster than the text on ' + attack if attack else 'grows with the text'}", flush=True)
            known[name] = mark, attack
            RECORD.write_text("".join(f"{each}\t{mark}\t{attack}\n" for each, (mark, attack) in sorted(known.items())), "utf-8")
    print(f"{len(known)} patterns, {sum(bool(attack) for _, attack in known.values())} grow faster than the text")


if __name__ == "__main__":
    sys.exit(main())
