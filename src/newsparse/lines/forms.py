"""The forms of a line: its sort, its opening and end, its signs, its date."""

from enum import Enum
from typing import Final


class Shape(str, Enum):
    """The coarse sort of a line, as its neighbours see it."""

    PARAGRAPH = "paragraph"
    """Forty words or more, or twenty that end like a sentence."""
    SENTENCE = "sentence"
    """Ten words or more that end like a sentence, or six with a full stop."""
    SHORT_SENTENCE = "short sentence"
    """Fewer words with a full stop."""
    LONG_LINE = "long line"
    """Fourteen words or more without an end."""
    CREDITED_LINE = "credited line"
    """Ends with a sure picture credit."""
    CREDIT = "credit"
    """A sure picture credit and nothing else."""
    LINE = "line"
    """Four words or more without a mark."""
    QUESTION = "question"
    """Short, with a question mark."""
    LABEL = "label"
    """Short, with a colon."""
    NAME = "name"
    SCRAP = "scrap"
    """One to three words."""
    BYLINE = "byline"
    """Certainly a byline."""
    DATE_LINE = "date line"
    """A date or a time, and little else."""
    FURNITURE = "furniture"
    """Short, with furniture words."""
    END_MATTER = "end matter"
    """An end mark or a sign-off."""
    EDGE = "edge"
    """No line: the edge of the text."""


class Mark(str, Enum):
    """The final punctuation of a line."""

    STOP = "stop"
    """Full stop or exclamation mark."""
    QUESTION = "question"
    ELLIPSIS = "ellipsis"
    COLON = "colon"
    COMMA = "comma"
    """Comma or semicolon."""
    DASH = "dash"
    """Dash or bar."""
    ARROW = "arrow"
    NONE = ""


class Lead(str, Enum):
    """How a line opens."""

    CAPITAL = "capital"
    SMALL = "small"
    DIGIT = "digit"
    """A figure."""
    QUOTE = "quote"
    """A quotation mark, or a dash that opens speech."""
    BULLET = "bullet"
    """A bullet or a number with a dot."""
    STAGE = "stage"
    """Capitals and a colon."""
    ENTRY = "entry"
    """A time and what happened."""
    OTHER = "other"
    """A sign, or a letter without case."""


class Stamp(str, Enum):
    """The sort of date in a line."""

    AGO = "ago"
    TIME = "time"
    DAY = "day"
    YEAR = "year"
    NONE = ""


class Sign(str, Enum):
    """The features of a line besides its words."""

    COPYRIGHT = "copyright"
    BAR = "bar"
    """A bar, a bullet or an arrow between words."""
    TAG = "tag"
    """A hash or an at sign."""
    ADDRESS = "address"
    """The address of a page, a site or a person."""
    LABEL = "label"
    """A label and a colon, which open it."""
    BRACKET = "bracket"


class FoundBy(str, Enum):
    """How the kind of boilerplate of a line was found."""

    OWN_PHRASE = "own"
    """A phrase that the user named."""
    LINE = "line"
    """The whole line is a known phrase, or consists of them."""
    OPENING = "start"
    """A known phrase opens it."""
    PHRASE_INSIDE = "part"
    """A known phrase is in it."""
    FORM = "shape"
    """A pattern."""
    NONE = ""
    """Its words do not show boilerplate."""


class Quoted(str, Enum):
    """How much of a line is in quotation marks."""

    ALL = "all"
    """It is one quotation."""
    SOME = "some"
    """It contains a quotation mark."""
    NONE = ""


PROSE: Final = frozenset((Shape.PARAGRAPH, Shape.SENTENCE))
"""Sorts of lines that are surely prose."""
RUNNING: Final = PROSE | {Shape.SHORT_SENTENCE, Shape.LONG_LINE}
"""Sorts of lines that running text may have."""
SOLID: Final = PROSE | {Shape.LONG_LINE, Shape.CREDITED_LINE}
"""Long lines."""
DATED: Final = frozenset((Stamp.TIME, Stamp.DAY, Stamp.AGO))
"""Dates of publication."""
