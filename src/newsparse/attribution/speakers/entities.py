"""One person or body of a story."""

from newsparse.knowledge.given import GIVEN


class Entity:
    """One person or body; filled while the story is read."""

    __slots__ = ("at", "count", "form", "gender", "kind", "order", "said_of", "titles", "words")

    def __init__(self, form: str, kind: str, words: tuple[str, ...], order: int) -> None:
        self.form: str = form
        self.kind: str = kind
        self.words: tuple[str, ...] = words
        self.gender = GIVEN.get(words[0], "") if kind == "p" and words else ""
        self.titles: set[str] = set()
        """Folded words of titles and appositions."""
        self.said_of: str = ""
        """The fullest of them, as it stands."""
        self.at: tuple[int, int] = (0, 0)
        """The fullest mention."""
        self.count: int = 0
        self.order = order

    def __repr__(self) -> str:
        return f"<{self.form} {self.kind}{self.gender} {self.count}>"
