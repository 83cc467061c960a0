"""People and organisations in a story, and the distances and amounts that bound how they are resolved.

The distances were chosen on articles whose speakers are labelled. The amounts keep the work linear in the
length of hostile text; ordinary articles stay far below them.
"""

from typing import Final, Literal

from attrs import define, field

from newsparse.knowledge.forenames import forename_gender

NameKind = Literal["person", "body", "place", "one word", "two nouns"]
PERSON: Final = "person"
BODY: Final = "body"
PLACE: Final = "place"
ONE_WORD: Final = "one word"  # one capitalised word, which may name a person, an organisation or a place
TWO_NOUNS: Final = "two nouns"  # two German nouns, which may be a person's name
MAYBE_A_PERSON: Final = (PERSON, ONE_WORD)
MAYBE_A_BODY: Final = (BODY, ONE_WORD)


@define(eq=False)
class Entity:
    """A person or organisation; its fields are filled in while the story is read."""

    form: str
    kind: NameKind
    words: tuple[str, ...]  # folded
    order: int
    fullest_mention: tuple[int, int]
    titles: set[str] = field(init=False, factory=set)  # folded words of its titles and appositions
    description: str = field(init=False, default="")  # the fullest description, as written
    count: int = field(init=False, default=0)
    full_count: int = field(init=False, default=0)  # how often the full name occurs
    occurs_mid_sentence: bool = field(init=False, default=False)  # true if it occurs in a position where only names are capitalised
    gender: str = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.gender = forename_gender(self.first) if self.kind == PERSON and self.words else ""

    @property
    def first(self) -> str:
        """The first word of the name, folded."""
        return self.words[0]


# Limits that several modules share: distances in code points, then amounts that bound the work.
REACH: Final = 1500  # how far back a pronoun or a description looks: about three paragraphs
BEFORE_A_RELATIVE: Final = 160  # maximum length of the apposition between a name and its "who": ", a lawyer for the town, "
SURNAMES: Final = 500  # maximum number of surnames compared with a misspelt one, or checked for being ordinary words too
WORDS_LOOKED_UP: Final = 100  # maximum number of words looked up in the whole text
