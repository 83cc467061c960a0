#!/usr/bin/env python3
"""Compare months, weekdays and regions with the CLDR, read through Babel.

    pip install babel
    python benchmarks/cldr.py

Prints, as Markdown, each CLDR name or abbreviation of a month or weekday that a language lacks or reads as another one, and the
English names of territories that the gazetteer lacks. Ours have more forms on purpose: news inflects, abbreviates and misspells
more than a calendar does.
"""

import regex
from babel import Locale

from newsparse.knowledge import languages
from newsparse.knowledge.languages.gazetteer import REGIONS, TOWNS

# Chinese, Japanese and Korean write months as numbers.
NUMBERED = frozenset(("zh", "ja", "ko"))
_MARKS = regex.compile(r"\p{Cf}")
# "Myanmar (Burma)", "Hong Kong SAR China"
_ASIDE = regex.compile(r" \(.*\)| SAR China")


def folded(name: str) -> str:
    return _MARKS.sub("", name).lower().rstrip(".").strip()


def cldr(locale: Locale, what: str) -> dict[str, int]:
    """Return each name with its number, from 1; weeks begin on Monday."""
    table = locale.months if what == "months" else locale.days
    first = 0 if what == "months" else 1
    return {
        folded(str(name)): number + first
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in table[context][width].items()
    }


def territories_lacking() -> list[str]:
    """Return the English names of territories that are neither a region nor a town of the gazetteer."""
    territories = Locale.parse("en").territories
    names = [str(name) for code, name in territories.items() if code.isalpha() and len(code) == 2]
    plain = {name: _ASIDE.sub("", name).replace("&", "and").replace("St.", "Saint").lower().rstrip(".") for name in names}
    return sorted(name for name, low in plain.items() if low not in REGIONS and low not in TOWNS)


def main() -> None:
    print("| language | months lacking | weekdays lacking | read otherwise |\n| --- | --- | --- | --- |")
    for code in languages.CODES:
        dates, locale = languages.load(code).dates, Locale.parse(code)
        if dates is None:
            continue
        cells, otherwise = [], []
        for what, own in (("months", dates.months), ("weekdays", dates.weekdays)):
            ours = {folded(name): number for name, number in own.items()}
            base = min(ours.values(), default=1) if what == "weekdays" else 1
            theirs = {} if what == "months" and code in NUMBERED else cldr(locale, what)
            cells.append(", ".join(sorted(name for name in theirs if name not in ours)) or "none")
            otherwise += [f"{name}: {ours[name]}" for name, number in theirs.items() if name in ours and ours[name] != number - 1 + base]
        print(f"| {code} | {' | '.join(cells)} | {', '.join(otherwise) or 'none'} |")
    print(f"\nTerritories lacking: {', '.join(territories_lacking())}")


if __name__ == "__main__":
    main()
