"""People and organisations in a story, and the distances, confidences and amounts that bound how they are resolved.

The distances and confidences were chosen on articles whose speakers are labelled. The amounts keep the work linear in the
length of hostile text; ordinary articles stay far below them.
"""

from typing import Final, Literal

from newsparse.knowledge.forenames import FORENAME_GENDERS

NameKind = Literal["person", "body", "place", "one word", "two nouns"]
PERSON: Final = "person"
BODY: Final = "body"
PLACE: Final = "place"
ONE_WORD: Final = "one word"  # one capitalised word, which may name a person, an organisation or a place
TWO_NOUNS: Final = "two nouns"  # two German nouns, which may be a person's name
MAYBE_A_PERSON: Final = (PERSON, ONE_WORD)
MAYBE_A_BODY: Final = (BODY, ONE_WORD)


class Entity:
    """A person or organisation; its fields are filled in while the story is read."""

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
        self.titles: set[str] = set()  # folded words of its titles and appositions
        self.description: str = ""  # the fullest description, as written
        self.fullest_mention: tuple[int, int] = fullest_mention  # the fullest mention
        self.count: int = 0
        self.full_count: int = 0  # how often the full name occurs
        self.occurs_mid_sentence: bool = False  # true if it occurs in a position where only names are capitalised
        self.order = order

    @property
    def first(self) -> str:
        """The first word of the name, folded."""
        return self.words[0]


# Limits that several modules share: distances in code points, then amounts that bound the work.
REACH: Final = 1500  # how far back a pronoun or a description looks: about three paragraphs
BEFORE_A_RELATIVE: Final = 160  # maximum length of the apposition between a name and its "who": ", a lawyer for the town, "
SURNAMES: Final = 500  # maximum number of surnames compared with a misspelt one, or checked for being ordinary words too
WORDS_LOOKED_UP: Final = 100  # maximum number of words looked up in the whole text
