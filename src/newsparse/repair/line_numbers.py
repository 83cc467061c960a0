"""Numbers of the lines of a hearing's transcript, which courts print beside every line."""

from collections.abc import Iterator
from typing import Final

from newsparse.patterns import holds_any, pattern
from newsparse.repair.aligned import Edit

#  9        Q.   Where do you work?
_NUMBERED: Final = pattern(r"(?m)^[ \t]{0,8}(?P<number>\d{1,2})(?=[ \t]{2,}\S|[ \t]*$)")
# what follows the number in lines that show that somebody is heard
_HEARD: Final = pattern(r"[ \t]{2,40}(?:[QA][. \t]|(?:\p{Lu}[\p{Lu}.'’-]*+ ?){1,5}:)")
_GOES_ON: Final = pattern(r"[ \t]{1,8}(?=\p{Ll})")  # a line that goes on with a sentence
_ENDS: Final = ("", "\n", ".", "?", "!", ":")
_WIDEST_MARGIN: Final = 40  # characters
_FEWEST: Final = 8  # lines with numbers in order
_FEWEST_HEARD: Final = 3
_SIGNS: Final = ("  Q", ":  ")


def line_numbers(text: str) -> Iterator[Edit]:
    """Leave out the numbers before the lines of a transcript.

    >>> page = "".join(f"{i}    {'QA'[i % 2]}.  Yes.\\n" for i in range(1, 10))
    >>> sum(1 for _ in line_numbers(page))
    9
    """
    if not holds_any(text, _SIGNS):
        return  # most texts
    found = list(_NUMBERED.finditer(text))
    numbers = [int(one["number"]) for one in found]
    # A new page begins with 1 again.
    ordered = [k for k, number in enumerate(numbers) if number == 1 or (k and numbers[k - 1] == number - 1)]
    heard = sum(_HEARD.match(text, found[k].end()) is not None for k in ordered)
    if len(ordered) < _FEWEST or heard < _FEWEST_HEARD:
        return
    for k in ordered:
        start, end = found[k].span("number")
        above = text[max(0, start - _WIDEST_MARGIN) : start].rstrip(" \t")
        said = _GOES_ON.match(text, end)
        goes_on = k > 0 and said is not None and above.endswith("\n") and above[:-1].rstrip(" \t")[-1:] not in _ENDS
        yield Edit(text.rfind("\n", 0, start), said.end(), " ") if goes_on and said else Edit(start, end, "")
