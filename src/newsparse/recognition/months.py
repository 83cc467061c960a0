"""The month that a word names, with a typing error or in a foreign language."""

from collections.abc import Mapping

from newsparse.knowledge.calendar_names import ENGLISH_MONTHS, MONTH_STARTS


def month_number(word: str, months: Mapping[str, int]) -> int | None:
    """The month that a lower-case word names, in the story's language or another; one typing error is allowed.

    Args:
        word: the word.
        months: the names of months in the story's language.

    >>> month_number("marhc", {}), month_number("okt", {})
    (3, 10)
    """
    found = months.get(word)
    if found:
        return found
    for number, name in enumerate(ENGLISH_MONTHS, 1):
        if word == name or word == name[:3] or (word == "sept" and number == 9):
            return number
    near = [number for number, name in enumerate(ENGLISH_MONTHS, 1) if len(word) > 3 and _is_misspelt(word, name)]
    return near[0] if len(near) == 1 else MONTH_STARTS.get(word[:4]) or MONTH_STARTS.get(word[:3])


def _is_misspelt(word: str, name: str) -> bool:
    """Whether a word differs from a month's name by one typing error: "Narch", "Marhc", "Ferbuary"."""
    if abs(len(word) - len(name)) > 1 or len(name) < 4:
        return False
    same = 0
    while same < min(len(word), len(name)) and word[same] == name[same]:
        same += 1
    a, b = word[same:], name[same:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
