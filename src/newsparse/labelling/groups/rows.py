"""Rows of results and of tables, and the ingredients of recipes: lines of figures that belong to the story around them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from newsparse.labelling.groups.page import SENTENCES, Member, Page, runs
from newsparse.patterns import pattern

# Pier Bears 88, Ferry Vale 79 (OT)    Elmford 2 (Roe 12, Poe 77)    Elmford - Quenby 2:1    Ann Roe (Ind) 1,412 ELECTED
# Elmford Town     2    Quenby     1
_RESULT: Final = pattern(
    r"""\p{Lu}[\p{L}\p{M}\s.'’&/-]{1,40}+\d{1,3}[,;]\s\p{Lu}[\p{L}\p{M}\s.'’&/-]{1,40}+\d{1,3}(?:\s\([^()\n]{1,20}\))?
    | \p{Lu}[\p{L}\p{M}\s.'’&/-]{1,40}+\d{1,3}\s\([^()\n]{3,80}\d['’+]?[^()\n]{0,12}\)
    | \p{Lu}[\p{L}\p{M}.'’&/]*+(?:\s[\p{L}\p{M}.'’&/]++){0,4}\s(?:[-–—]\s\p{Lu}[\p{L}\p{M}\s.'’&/]{1,40}+)?\d{1,3}\s?[-–:]\s?\d{1,3}
      (?:\s\p{Lu}[\p{L}\p{M}\s.'’&/-]{1,40}+)?(?:\s?\([^()\n]{1,20}\))?
    | \p{Lu}[\p{L}\p{M}\s.'’-]{2,40}+(?:\([\p{L}\d/. -]{1,40}\)\s?:?\s?[\d.,]{1,9}|(?<=\s)[\d.,]{3,9})
      (?:\s?%|\s\([\d.,%]{1,8}\))?(?:\s\p{Ll}{3,10})?(?:\s\p{Lu}{3,12}\*?)?
    | \p{Lu}[\p{L}\p{M}\s.'’&/-]{1,60}+\d{1,3}\s{2,30}+\p{Lu}[\p{L}\p{M}\s.'’&/-]{1,60}+\d{1,3}\s*+""",
    regex.VERBOSE,
)
# Okafor     9-15   4-4    8    23    columns set with spaces
_COLUMNS: Final = pattern(
    r"[^\s\d][^\n]{0,60}?(?:\s{2,}[-+$€£.]?\d[\d.,:%/+-]*+){2,12}+|\.?\d{1,3}\.?\s{1,3}\p{L}[^\n]{0,40}?(?:\s{2,}[-+]?\d[\d.,:%/+-]*+){2,12}+"
)
# Tech 100      20,788.31   -266.90   -1.27    three columns of figures, whatever the words before them
_TABULAR: Final = pattern(r"\p{L}[^\n]{0,40}?(?:\s{2,}[-+$€£.]?\d[\d.,:%/+-]*+){3,12}+")
# 250 g de farine    2 EL Öl    1/2 cup sugar    ½ tsp salt    1 pincée de sel
_INGREDIENT: Final = pattern(
    r"""(?:[-–•*]\s)?(?:\d{1,4}(?:[.,/–-]\d{1,4})?|\d?\s?[¼½¾⅓⅔])\s?
    (?:k?g|mg|ml|cl|dl|l|gr|oz|lbs?|pints?|quarts?|cups?|tbsp|tsp|tablespoons?|teaspoons?|pinch(?:es)?|cloves?|sticks?|cans?|bunch(?:es)?
      |el|tl|esslöffel|teelöffel|prisen?|zehen?|bund|dosen?|päckchen|pck|becher|stk|msk|tsk|krm|dl|ss|ts|klype|ek|kl
      |cuill(?:ère|erée|\.)?s?|c\.|pincées?|gousses?|sachets?|verres?|tasses?|brins?|cucharad(?:it)?as?|tazas?|pizcas?|dientes?
      |cucchia(?:i|io|ini|ino)|bicchier[ei]|pizzic(?:o|hi)|spicchi(?:o)?|colher(?:es)?|xícaras?|dentes?|eetlepels?|theelepels?|snuf(?:je)?
      |teentjes?|łyżk[ai]|łyżeczk[ai]|szklank[ai]|szczypt[ay]|гр?|мл|кг|ст\.|ч\.|стакан[ыа]?|щепотк[аи])\.?\s(?=[\p{L}(]).{2,60}""",
    regex.VERBOSE | regex.IGNORECASE,
)
# 1 onion, chopped    2 x 400g tins of beans      beside an ingredient with its amount
_COUNTED: Final = pattern(r"\d{1,2}\s(?:x\s)?[\p{Ll}\d][^.!?\n]{2,50}")
# Bullets and fractions, one of which may open an ingredient's line instead of a figure.
_BEFORE_AMOUNTS: Final = "-–•*¼½¾⅓⅔"
ROW: Final = "a row of results, or a line beside one"
_LONGEST_LABEL: Final = 4  # words of the line above rows
_FEWEST: Final = 3
_FEWEST_OF_SEVERAL: Final = 2  # rows in a stretch of a text that has others
_LONGEST: Final = 90  # characters of a row
_REACH: Final = 3  # lines below the main prose, which a label and rows may part
_WIDEST_GAP: Final = 3  # labels between two rows


def rows(page: Page) -> Iterator[Member]:
    """Three or more rows near each other in the main prose, with the short lines between them; all lines of a text of rows alone."""
    facts = page.facts
    found = [i for i, fact in enumerate(facts) if fact.digits and i != page.headline and _is_row(page, i)]
    if any(_INGREDIENT.fullmatch(page.line(i)) for i in found):
        found = sorted({*found, *(k for i in found for k in (i - 1, i + 1) if 0 <= k < len(facts) and _COUNTED.fullmatch(page.line(k)))})
    if len(found) < _FEWEST:
        return
    if 5 * len(found) >= 2 * len(facts) and not any(fact.shape in SENTENCES for fact in facts):
        for i in range(page.headline + 1, len(facts)):
            if facts[i].kind is None:
                yield i, ROW
        return
    rowed = frozenset(found)
    beside = [i for i in found if i - 1 in rowed or i + 1 in rowed]  # a single result is the heading of a report
    for run in runs(beside, _WIDEST_GAP, _FEWEST if len(found) < 2 * _FEWEST_OF_SEVERAL else _FEWEST_OF_SEVERAL):
        if facts[run[0] - 1].kind is None and max(1, page.top) <= run[0] <= page.last + _REACH:
            if facts[run[0] - 1].words <= _LONGEST_LABEL and not (facts[run[0] - 1].mark or facts[run[0] - 1].digits):
                yield run[0] - 1, "a heading over a list"
            below = range(run[-1] + 1, min(run[-1] + _WIDEST_GAP, len(facts) - 1)) if _INGREDIENT.fullmatch(page.line(run[0])) else ()
            steps = [i for i in below if facts[i].words <= 2 and not facts[i].mark and facts[i + 1].shape in SENTENCES]
            yield from ((i, "a heading over a list") for i in steps)  # "Method"
            for i in range(run[0], run[-1] + 1):
                if (facts[i].kind is None or i in rowed) and not facts[i].is_prose:
                    yield i, ROW


def _is_row(page: Page, i: int) -> bool:
    block = page.blocks[i]
    if block.end - block.start > _LONGEST:
        return False
    line = page.text[block.start : block.end]
    if page.facts[i].kind is not None:  # "Tech 100      20,788.31   -266.90   -1.27" is no link to a section
        return _TABULAR.fullmatch(line) is not None
    if line[0].isupper() and _RESULT.fullmatch(line):
        return True
    if ("  " in line or not line.isprintable()) and _COLUMNS.fullmatch(line):
        return True
    return (line[0].isdigit() or line[0] in _BEFORE_AMOUNTS) and _INGREDIENT.fullmatch(line) is not None
