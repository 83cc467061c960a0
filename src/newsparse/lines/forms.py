"""The forms of a line: its sort, its opening and end, its signs, its date."""

from enum import Enum
from typing import Final


class Shape(str, Enum):
    """The coarse sort of a line, as its neighbours see it."""

    PARAGRAPH = "paragraph"  # forty words or more, or twenty that end like a sentence
    SENTENCE = "sentence"  # ten words or more that end like a sentence, or six with a full stop
    SHORT_SENTENCE = "short sentence"  # fewer words with a full stop
    LONG_LINE = "long line"  # fourteen words or more without an end
    CREDITED_LINE = "credited line"  # ends with a sure picture credit
    CREDIT = "credit"  # a sure picture credit and nothing else
    LINE = "line"  # four words or more without a mark
    QUESTION = "question"  # short, with a question mark
    LABEL = "label"  # short, with a colon
    NAME = "name"
    SCRAP = "scrap"  # one to three words
    BYLINE = "byline"  # certainly a byline
    DATE_LINE = "date line"  # a date or a time, and little else
    FURNITURE = "furniture"  # short, with furniture words
    END_MATTER = "end matter"  # an end mark or a sign-off
    EDGE = "edge"  # no line: the edge of the text


class Mark(str, Enum):
    """The final punctuation of a line."""

    STOP = "stop"  # full stop or exclamation mark
    QUESTION = "question"
    ELLIPSIS = "ellipsis"
    COLON = "colon"
    COMMA = "comma"  # comma or semicolon
    DASH = "dash"  # dash or bar
    ARROW = "arrow"
    NONE = ""


class Lead(str, Enum):
    """How a line opens."""

    CAPITAL = "capital"
    SMALL = "small"
    DIGIT = "digit"  # a figure
    QUOTE = "quote"  # a quotation mark, or a dash that opens speech
    BULLET = "bullet"  # a bullet or a number with a dot
    STAGE = "stage"  # capitals and a colon
    ENTRY = "entry"  # a time and what happened
    OTHER = "other"  # a sign, or a letter without case


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
    BAR = "bar"  # a bar, a bullet or an arrow between words
    TAG = "tag"  # a hash or an at sign
    ADDRESS = "address"  # the address of a page, a site or a person
    LABEL = "label"  # a label and a colon, which open it
    BRACKET = "bracket"


class FoundBy(str, Enum):
    """How the kind of boilerplate of a line was found."""

    OWN_PHRASE = "own"  # a phrase that the user named
    LINE = "line"  # the whole line is a known phrase, or consists of them
    OPENING = "start"  # a known phrase opens it
    PHRASE_INSIDE = "part"  # a known phrase is in it
    FORM = "shape"  # a pattern
    NONE = ""  # its words do not show boilerplate


class Quoted(str, Enum):
    """How much of a line is in quotation marks."""

    ALL = "all"  # it is one quotation
    SOME = "some"  # it contains a quotation mark
    NONE = ""


PROSE: Final = frozenset((Shape.PARAGRAPH, Shape.SENTENCE))
"""Sorts of lines that are surely prose."""
RUNNING: Final = PROSE | {Shape.SHORT_SENTENCE, Shape.LONG_LINE}
"""Sorts of lines that running text may have."""
SOLID: Final = PROSE | {Shape.LONG_LINE, Shape.CREDITED_LINE}
"""Long lines."""
SIGNING: Final = frozenset((Shape.BYLINE, Shape.DATE_LINE))
"""Sorts of lines that sign or date a story."""
DATED: Final = frozenset((Stamp.TIME, Stamp.DAY, Stamp.AGO))
"""Dates of publication."""
