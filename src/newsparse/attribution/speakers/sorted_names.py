"""The names of a story that are not entered at once, by how they are resolved."""

from newsparse.attribution.speakers.name_words import SegmentedName, Spans
from newsparse.passage import Passage


class SortedNames:
    """The names that wait, in the order in which they are found."""

    __slots__ = (
        "addressed",
        "headlines",
        "joined",
        "perhaps_persons",
        "runs",
        "singles",
        "titled",
        "with_two_names",
        "words",
    )

    def __init__(self) -> None:
        self.singles: list[SegmentedName] = []
        """One word without a title."""
        self.addressed: list[SegmentedName] = []
        """One word with a form of address: "Mrs. Roe"."""
        self.titled: list[SegmentedName] = []
        """One word with another title: "Mayor Roe"."""
        self.joined: list[SegmentedName] = []
        """Two words with "y" between them: one name with two surnames, or two people."""
        self.with_two_names: list[SegmentedName] = []
        """A body or nation that a person's surname may follow."""
        self.perhaps_persons: list[SegmentedName] = []
        """Two German nouns that may be a person's name."""
        self.headlines: list[Passage] = []
        """Passages set like a headline, which are read last."""
        self.runs: list[Spans] = []
        """Runs set like a headline."""
        self.words: set[str] = set()
        """The words of all names of more than one word, or with a title."""
