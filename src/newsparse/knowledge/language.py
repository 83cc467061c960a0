"""The shape of a language module: every word list that a rule may ask for.

All words are given in lower case; rules fold the text before they look.
"""

from collections.abc import Mapping

from attrs import field, frozen

from newsparse.terms import Kind, Nature, Role


@frozen
class Phrases:
    """Furniture phrases of one kind.

    >>> Phrases(Kind.RELATED, lines=frozenset({"read also"})).kind
    <Kind.RELATED: 'related'>
    """

    kind: Kind
    """What a line with such a phrase is."""
    lines: frozenset[str] = frozenset()
    """Whole lines, without the punctuation around them."""
    starts: tuple[str, ...] = ()
    """What such a line begins with."""
    parts: tuple[str, ...] = ()
    """What a short line of that kind holds; counts for less than the others."""


@frozen
class BylineWords:
    """Words around the names in a byline or a sign-off.

    >>> BylineWords(by=("von",), joiners=frozenset({"und"})).by
    ('von',)
    """

    by: tuple[str, ...] = ()
    """What opens a byline: "by", "von", "par"."""
    roles: Mapping[str, Role] = field(factory=dict)
    """What opens the part of a sign-off: "reporting by", "editing by"."""
    titles: frozenset[str] = frozenset()
    """What an author may be called on the line: "correspondent", "sports editor"."""
    joiners: frozenset[str] = frozenset()
    """What stands between two names: "and", "und"."""


@frozen
class CreditWords:
    """Words that mark the credit of a picture, and captions.

    >>> CreditWords(marks=("foto",)).marks
    ('foto',)
    """

    marks: tuple[str, ...] = ()
    """What stands before the credit, without its colon: "photo", "photo by", "image", "credit"."""
    captions: tuple[str, ...] = ()
    """What opens a caption: "file photo", "archive picture", "watch"."""


@frozen
class DateWords:
    """Words that dates are made of.

    >>> DateWords(relative={"gestern": -1}).relative["gestern"]
    -1
    """

    months: Mapping[str, int] = field(factory=dict)
    """Month names, in full and short, without their dot, to 1-12."""
    weekdays: Mapping[str, int] = field(factory=dict)
    """Weekday names, in full and short, to 0 (Monday) - 6."""
    relative: Mapping[str, int] = field(factory=dict)
    """Words for a day near the story's own, to the days from it: "yesterday" is -1."""
    order: str = "dmy"
    """The order of day, month and year in figures: "dmy", "mdy", "ymd"; "" where a figure alone decides nothing."""


@frozen
class SpeechWords:
    """Words that attributions are made of.

    >>> SpeechWords(according=("laut",)).according
    ('laut',)
    """

    verbs: Mapping[str, Nature] = field(factory=dict)
    """Reporting verbs in every form that copy uses ("said", "says"), to what they report."""
    according: tuple[str, ...] = ()
    """What names a source without a verb, before it or after it: "according to", "laut", "zufolge"."""
    pronouns: Mapping[str, str] = field(factory=dict)
    """Subject pronouns, to "m", "f", "p" (several) or "" (any)."""
    titles: frozenset[str] = frozenset()
    """Titles and roles that stand before a name: "president", "sen"."""
    complementisers: frozenset[str] = frozenset()
    """What opens an indirect content: "that", "whether", "dass"."""


@frozen
class Language:
    """One language.

    >>> from newsparse.knowledge.languages import load
    >>> load("en").name
    'English'
    """

    code: str
    """BCP 47 primary subtag."""
    name: str
    """Its English name."""
    script: str = "latin"
    """The script it is written in: "latin", "cyrillic", "greek", "arabic", "hebrew", "han", "kana", "hangul"."""
    function_words: frozenset[str] = frozenset()
    """Its commonest words, by which it is recognised and by which prose is told from lists."""
    spaced: bool = True
    """Whether words are parted by spaces; where not, length is counted in characters."""
    furniture: tuple[Phrases, ...] = ()
    """Phrases of the lines around stories."""
    bylines: BylineWords = BylineWords()
    credits: CreditWords = CreditWords()
    dates: DateWords = DateWords()
    speech: SpeechWords | None = None
    """Reporting verbs and the like; `None` where attributions are not looked for."""
