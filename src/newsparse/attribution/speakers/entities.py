"""People and bodies in a story, and the distances, confidences and amounts that bound how they are resolved.

The distances and confidences were chosen on articles whose speakers are labelled. The amounts keep the work linear in the
length of hostile text; ordinary articles stay far below them.
"""

from typing import Final, Literal

from newsparse.knowledge.forenames import FORENAME_GENDERS

NameKind = Literal["person", "body", "place", "one word", "two nouns"]
PERSON: Final = "person"
BODY: Final = "body"
PLACE: Final = "place"
ONE_WORD: Final = "one word"  # one capitalised word, which may name a person, a body or a place
TWO_NOUNS: Final = "two nouns"  # two German nouns, which may be a person's name
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

    def __repr__(self) -> str:
        return f"<{self.form}: {self.kind} {self.gender} {self.count}>"


# -- confidences, between 0 and 1 ----------------------------------------------------------------

LEAST_FOR_A_PRONOUN: Final = 0.65  # minimum share of the choice at which a pronoun is given a name
LEAST_FOR_A_NAME: Final = 0.5  # minimum confidence of any name that is given
MOST: Final = 0.99  # maximum confidence: no name is certain

# -- distances, in code points -------------------------------------------------------------------

REACH: Final = 1500  # how far back a pronoun or a description looks: about three paragraphs
FAR_FROM_A_NAME: Final = 300  # beyond this, no name is near a pronoun
UNNAMED_PERSON: Final = 240  # how far back a person without a name, such as "a man", comes before a pronoun
OPENING: Final = 400  # how far into its body a story may refer to people before it names them
BEFORE_A_RELATIVE: Final = 160  # maximum length of the apposition between a name and its "who": ", a lawyer for the town, "
PRONOUN_OF_A_NAME: Final = 160  # within this distance after a name, a pronoun usually refers to it
PRONOUN_OF_A_SURNAME: Final = 80  # the same where several people bear the name
SURROUNDINGS: Final = 60  # how much text before and after a name may repeat what a description says
MORE_THAN_A_NAME: Final = 60  # A source longer than the name by this much may not be a source at all

# -- amounts that bound the work -----------------------------------------------------------------

LONGEST_OFFICE: Final = 6  # maximum number of words of an office before the body it belongs to: "el portavoz adjunto de la" before "ORV"
MENTIONS_BEFORE_A_PRONOUN: Final = 60  # maximum number of mentions that "he" and "she" are compared with
MENTIONS_BEFORE_IT: Final = 20  # maximum number of mentions that "it" is compared with
MENTIONS_BEFORE_A_DESCRIPTION: Final = 400  # maximum number of mentions that a description is checked against
MENTIONS_NEARBY: Final = 64  # maximum number of recent mentions, and of bearers of one title, that a description is compared with
BEARERS_IN_PLACE: Final = 12  # maximum number of bearers of a title whose surroundings are read for a place
MENTIONS_OF_AN_ENTITY: Final = 12  # maximum number of mentions read as evidence about an entity
MENTIONS_SEARCHED: Final = 60  # maximum number of mentions searched for the last one of an entity
MENTIONS_DESCRIBED: Final = 20  # maximum number of mentions searched for a description; descriptions come with early ones
MENTIONS_DESCRIBED_AGAIN: Final = 4  # the same once one is found
MENTIONS_THAT_VOTE: Final = 40  # maximum number of mentions whose pronouns say which of several bearers a surname means
BEARERS_OF_A_SURNAME: Final = 32  # maximum number of bearers of a surname that are kept apart, as on a page about one family
SURNAMES: Final = 500  # maximum number of surnames compared with a misspelt one, or checked for being ordinary words too
SURNAMES_THAT_ARE_WORDS: Final = 8  # maximum number of surnames that are also nations or offices whose occurrences are searched for
WORDS_LOOKED_UP: Final = 100  # maximum number of words looked up in the whole text
PLACES_IN_A_ROW: Final = 4  # maximum number of consecutive places skipped around a name
SPEAKERS_REMEMBERED: Final = 50  # maximum number of speakers whose last words are remembered
CONTENTS_REMEMBERED: Final = 12  # maximum number of recent pieces of content remembered
PIECES_OF_CONTENT: Final = 4  # maximum number of pieces remembered of one attribution
