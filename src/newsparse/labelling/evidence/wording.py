"""The words for the forms of lines in the names of evidence."""

from typing import Final

from newsparse.lines.forms import Lead, Mark, Shape, Sign, Stamp

SIZES: Final = ("a short line", "a long line")
"""The size of a line: whether its shape is one of `SOLID`."""
SHAPES: Final = {
    Shape.PARAGRAPH: "a paragraph",
    Shape.SENTENCE: "a sentence",
    Shape.SHORT_SENTENCE: "a short sentence",
    Shape.LONG_LINE: "a long line without a full stop",
    Shape.CREDITED_LINE: "a line with a picture credit",
    Shape.CREDIT: "a picture credit",
    Shape.LINE: "a line without a full stop",
    Shape.QUESTION: "a question",
    Shape.LABEL: "a label with a colon",
    Shape.NAME: "a name",
    Shape.SCRAP: "one to three words",
    Shape.BYLINE: "a byline",
    Shape.DATE_LINE: "a date",
    Shape.FURNITURE: "a line of furniture words",
    Shape.END_MATTER: "an end mark or sign-off",
    Shape.EDGE: "the edge of the text",
}
"""The coarse sorts of lines, in the names of evidence."""
ENDS: Final = {
    Mark.NONE: "ends without a mark",
    Mark.STOP: "ends with a full stop",
    Mark.QUESTION: "ends with a question mark",
    Mark.ELLIPSIS: "ends with an ellipsis",
    Mark.COLON: "ends with a colon",
    Mark.COMMA: "ends with a comma",
    Mark.DASH: "ends with a dash",
    Mark.ARROW: "ends with an arrow",
}
"""How a line ends."""
OPENS: Final = {
    Lead.CAPITAL: "opens with a capital",
    Lead.SMALL: "opens with a small letter",
    Lead.DIGIT: "opens with a figure",
    Lead.QUOTE: "opens with a quotation mark",
    Lead.BULLET: "opens with a bullet",
    Lead.STAGE: "opens with capitals and a colon",
    Lead.ENTRY: "opens with a time and what happened",
    Lead.OTHER: "opens with a sign or a letter without case",
}
"""How a line opens."""
STAMPS: Final = {
    Stamp.TIME: "holds a time",
    Stamp.DAY: "holds a date in figures",
    Stamp.AGO: "holds how long ago",
    Stamp.YEAR: "holds a year",
}
"""The sort of date in a line."""
SIGNS: Final = {
    Sign.COPYRIGHT: "holds a copyright sign",
    Sign.BAR: "holds a bar or bullet",
    Sign.TAG: "holds a hash or at sign",
    Sign.ADDRESS: "holds an address",
    Sign.LABEL: "opens with a label and colon",
    Sign.BRACKET: "holds brackets",
}
"""The signs in a line."""
