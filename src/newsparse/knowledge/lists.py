"""How data modules set down their lists: words, phrases, and names that stand for numbers."""

from collections.abc import Iterable, Mapping


def words(text: str) -> frozenset[str]:
    """Words parted by white space.

    >>> sorted(words("the of and"))
    ['and', 'of', 'the']
    """
    return frozenset(text.split())


def inflected(stems: str, endings: str) -> frozenset[str]:
    """Every stem with every ending; "-" is no ending at all.

    >>> sorted(inflected("sad mente", "e - s"))
    ['mente', 'mentee', 'mentes', 'sad', 'sade', 'sads']
    """
    return frozenset(stem + ("" if ending == "-" else ending) for stem in stems.split() for ending in endings.split())


class Compounds(frozenset[str]):
    """Words, and the compounds that end in one of them: "Sprecher" and "Pressesprecher", "SPD-Politiker".

    >>> "feuerwehrsprecher" in Compounds(["sprecher"]), "her" in Compounds(["sprecher"])
    (True, False)
    """

    __slots__ = ("_endings",)

    def __new__(cls, found: Iterable[str] = ()) -> "Compounds":
        """Keep which of the words are long enough to be known at the end of another."""
        made = super().__new__(cls, found)
        made._endings = tuple(word for word in made if len(word) > 4)
        return made

    _endings: tuple[str, ...]

    def __contains__(self, word: object) -> bool:
        """Whether a word is one of them, or ends in one."""
        return frozenset.__contains__(self, word) or (isinstance(word, str) and len(word) > 7 and word.endswith(self._endings))


def compounds(text: str) -> Compounds:
    """Words parted by white space, each with its compounds."""
    return Compounds(text.split())


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
