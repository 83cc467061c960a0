"""How data modules set down their lists: words, phrases, and names that stand for numbers."""

from collections.abc import Mapping


def words(text: str) -> frozenset[str]:
    """Words parted by white space.

    >>> sorted(words("the of and"))
    ['and', 'of', 'the']
    """
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Phrases parted by bars or line ends.

    >>> sorted(phrases("read also | read more"))
    ['read also', 'read more']
    """
    return frozenset(phrase for phrase in map(str.strip, text.replace("\n", "|").split("|")) if phrase)


def numbered(first: int, text: str) -> Mapping[str, int]:
    """Names that stand for numbers: a line for each number from *first* on, its names parted by commas.

    >>> numbered(1, "january, jan" + chr(10) + "february, feb")["feb"]
    2
    """
    rows = [row for row in text.splitlines() if row.strip()]
    return {name.strip(): number for number, row in enumerate(rows, first) for name in row.split(",")}
