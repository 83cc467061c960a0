"""A person or body in a story."""

from typing import Final, Literal

from newsparse.knowledge.forenames import FORENAME_GENDERS

NameKind = Literal["person", "body", "place", "one word", "two nouns"]
PERSON: Final = "person"
BODY: Final = "body"
PLACE: Final = "place"
ONE_WORD: Final = "one word"
"""One capitalised word, which may name a person, a body or a place."""
TWO_NOUNS: Final = "two nouns"
"""Two German nouns, which may be a person's name."""
MAYBE_A_PERSON: Final = (PERSON, ONE_WORD)
MAYBE_A_BODY: Final = (BODY, ONE_WORD)
ANYBODY: Final = (PERSON, BODY, ONE_WORD)


class Entity:
    """A person or body; its fields are filled in while the story is read."""

    __slots__ = (
        "count",
        "description",
        "form",
        "full_count",
        "fullest_mention",
        "gender",
        "kind",
        "occurs_mid_sentence",
        "order",
        "titles",
        "words",
    )

    def __init__(self, form: str, kind: NameKind, words: tuple[str, ...], order: int, fullest_mention: tuple[int, int] = (0, 0)) -> None:
        self.form: str = form
        self.kind: NameKind = kind
        self.words: tuple[str, ...] = words
        self.gender = FORENAME_GENDERS.get(words[0], "") if kind == PERSON and words else ""
        self.titles: set[str] = set()
        """Folded words of its titles and appositions."""
        self.description: str = ""
        """The fullest description, as written."""
        self.fullest_mention: tuple[int, int] = fullest_mention
        """The fullest mention."""
        self.count: int = 0
        self.full_count: int = 0
        """How often the full name occurs."""
        self.occurs_mid_sentence: bool = False
        """Whether it occurs in a position where only names are capitalised."""
        self.order = order

    @property
    def first(self) -> str:
        """The first word of the name, folded."""
        return self.words[0]

    def __repr__(self) -> str:
        return f"<{self.form}: {self.kind} {self.gender} {self.count}>"
