"""A person or body in a story."""

from newsparse.knowledge.gendered_forenames import FORENAME_GENDERS


class Entity:
    """A person or body; its fields are filled in while the story is read."""

    __slots__ = ("at", "count", "form", "full", "gender", "inside", "kind", "order", "said_of", "titles", "words")

    def __init__(self, form: str, kind: str, words: tuple[str, ...], order: int, at: tuple[int, int] = (0, 0)) -> None:
        self.form: str = form
        self.kind: str = kind
        """ "p" for a person, "o" for a body, "l" for a place, "?" for one word that may be any of them."""
        self.words: tuple[str, ...] = words
        self.gender = FORENAME_GENDERS.get(words[0], "") if kind == "p" and words else ""
        self.titles: set[str] = set()
        """Folded words of its titles and appositions."""
        self.said_of: str = ""
        """The fullest description, as written."""
        self.at: tuple[int, int] = at
        """The fullest mention."""
        self.count: int = 0
        self.full: int = 0
        """How often the full name occurs."""
        self.inside: bool = False
        """Whether it occurs in a position where only names are capitalised."""
        self.order = order

    @property
    def first(self) -> str:
        """The first word of the name, folded."""
        return self.words[0]

    def __repr__(self) -> str:
        return f"<{self.form} {self.kind}{self.gender} {self.count}>"
