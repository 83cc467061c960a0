"""The terms for the pieces of an article and their properties, as enums.

Every member is a `str`, compares equal to its value, and explains itself in ``meaning``; the
reference in the docs is made from these sentences.
"""

from enum import Enum
from typing import Final


class Term(str, Enum):
    """A `str` enum whose members each have a one-sentence meaning.

    >>> Label.CROSSHEAD
    <Label.CROSSHEAD: 'crosshead'>
    >>> Label.CROSSHEAD == "crosshead"
    True
    >>> Label.CROSSHEAD.meaning
    'A heading inside the body.'
    """

    meaning: str

    def __new__(cls, value: str, meaning: str = "") -> "Term":
        """Make a member, found by its value alone."""
        term = str.__new__(cls, value)
        term._value_ = value
        term.meaning = meaning
        return term

    def __str__(self) -> str:
        return str(self.value)

    # A member equals its text, so both need the same hash.
    __hash__ = str.__hash__


class Label(Term):
    """The role of a segment in the text.

    >>> from newsparse import Label
    >>> Label("list item").name
    'LIST_ITEM'
    """

    HEADLINE = "headline", "The title of the story."
    STANDFIRST = "standfirst", "The summary or deck between headline and body."
    BYLINE = "byline", "Who wrote, edited or photographed the story, and their affiliation."
    DATELINE = "dateline", "Place, day and agency in front of the first sentence."
    PARAGRAPH = "paragraph", "Running text of the body."
    LIST_ITEM = "list item", "An item of a list inside the body."
    TABLE = "table", "Rows of figures or results inside the body."
    BLOCK_QUOTE = "block quote", "A passage quoted at length that belongs to the body."
    PULL_QUOTE = "pull quote", "A sentence of the body repeated as decoration; it counts as boilerplate."
    CROSSHEAD = "crosshead", "A heading inside the body."
    CAPTION = "caption", "The text that goes with a picture, without its credit."
    CREDIT = "credit", "Who made or supplied a picture."
    NOTE = "note", "A note to readers: correction, clarification, embargo, editor's note."
    TRANSMISSION = "transmission", "Header, trailer and notes to desks of a wire message."
    RECORD = "record", "Labels and values of an archive's export around the story."
    BOILERPLATE = "boilerplate", "Not the story; its kind says what it is."
    BLANK = "blank", "Line breaks, blank lines, and the white space and formatting marks around a segment."


BODY_LABELS: Final = frozenset((Label.PARAGRAPH, Label.LIST_ITEM, Label.TABLE, Label.BLOCK_QUOTE))
"""The labels of the body: `Article.paragraphs` are the passages with these."""
PROSE_LABELS: Final = BODY_LABELS - {Label.TABLE}
"""The labels of the body's running text: all but tables."""
TOLD_LABELS: Final = BODY_LABELS | {Label.HEADLINE, Label.STANDFIRST, Label.CROSSHEAD, Label.CAPTION}
"""The labels of what tells the story: `Article.attributions` are found in the passages with these."""
STORY_LABELS: Final = TOLD_LABELS | {Label.BYLINE, Label.DATELINE, Label.CREDIT}
"""The labels of the story: `Article.passages` are the passages with these."""
STRIPPED_LABELS: Final = frozenset((Label.BOILERPLATE, Label.PULL_QUOTE))
"""The labels of stripped text; `Article.boilerplate` contains the segments that have them."""


class Kind(Term):
    """The kind of a segment of boilerplate.

    >>> from newsparse import Kind
    >>> Kind.END_MARK.meaning
    'The mark that closes a story: -30-, ###, Reuter.'
    """

    NAVIGATION = "navigation", "Menus, section names, breadcrumbs, skip links."
    SHARE = "share", "Share and print buttons."
    RELATED = "related", "Links and teasers of other stories."
    ADVERTISEMENT = "advertisement", "Advertisements and their labels."
    NEWSLETTER = "newsletter", "Calls to sign up for newsletters, apps and alerts."
    PAYWALL = "paywall", "Calls to log in, register, subscribe or donate."
    CONSENT = "consent", "Cookie and privacy notices, and content that waits for consent."
    COMMENTS = "comments", "Readers' comments and the controls around them."
    TAGS = "tags", "Topic and keyword lists."
    COPYRIGHT = "copyright", "Copyright and licence lines."
    PLAYER = "player", "Controls and titles of audio and video players."
    GALLERY = "gallery", "Controls and counters of picture galleries."
    WEATHER = "weather", "Weather, market and city lists."
    CONTACT = "contact", "Addresses, telephone numbers and press contacts."
    BIOGRAPHY = "biography", "About the author."
    ABOUT = "about", "About the company that issued a release."
    PROMOTION = "promotion", "The publisher's own offers, events, series and funding calls."
    NOTICE = "notice", "Legal, safe-harbour, affiliate and technical notices."
    PUBLISHED = "published", "Lines with the day of publication or of an update, or with the reading time."
    SIGN_OFF = "sign-off", "Who reported, wrote and edited: lines at the end of agency copy."
    END_MARK = "end mark", "The mark that closes a story: -30-, ###, Reuter."
    PULL_QUOTE = "pull quote", "The kind of every segment with the label pull quote."
    REPEAT = "repeat", "A second copy of something that is already in the text."
    OTHER_STORY = "other story", "Another story on the same page."
    OTHER = "other", "Boilerplate of no particular kind."


class Role(Term):
    """The part that the people in a byline had in the story.

    >>> from newsparse import Role
    >>> Role.EDITING.value
    'editing'
    """

    AUTHOR = "author", "Wrote the story."
    REPORTING = "reporting", "Reported it."
    ADDITIONAL_REPORTING = "additional reporting", "Added to the reporting."
    WRITING = "writing", "Wrote it up from others' reporting."
    EDITING = "editing", "Edited it."
    PHOTOGRAPHY = "photography", "Took the pictures."
    GRAPHICS = "graphics", "Made the graphics."
    PRODUCTION = "production", "Produced it."
    TRANSLATION = "translation", "Translated it."
    CONTRIBUTION = "contribution", "Contributed; the text does not say how."


class QuoteKind(Term):
    """How much of an attribution's content is in quotation marks.

    >>> from newsparse import QuoteKind
    >>> QuoteKind("mixed") is QuoteKind.MIXED
    True
    """

    DIRECT = "direct", "All of it in quotation marks."
    INDIRECT = "indirect", "None of it in quotation marks."
    MIXED = "mixed", "Partly in quotation marks."


class Nature(Term):
    """The kind of act that an attribution reports.

    >>> from newsparse import Nature
    >>> Nature.BELIEF.value
    'belief'
    """

    SPEECH = "speech", "Said aloud or to reporters: said, told, according to, a quotation."
    WRITING = "writing", "Put in writing: wrote, tweeted, the report said."
    BELIEF = "belief", "Thought, wanted, feared or planned."
    OTHER = "other", "None of these, or unclear."


class SpeakerKind(Term):
    """The kind of speaker that a source refers to.

    >>> from newsparse import SpeakerKind
    >>> SpeakerKind.PERSON.value
    'person'
    """

    PERSON = "person", "One person."
    ORGANISATION = "organisation", "A company, office, party, paper, report or other body."
    GROUP = "group", "Several people who are not named."


class Precision(Term):
    """The period that a date mention covers.

    >>> from newsparse import Precision
    >>> Precision("week").meaning
    'One week.'
    """

    DAY = "day", "One day."
    MONTH = "month", "One month."
    YEAR = "year", "One year."
    WEEK = "week", "One week."
    WEEKEND = "weekend", "Saturday and Sunday."
    RANGE = "range", "From one day to another."
    TIME = "time", "A time of day on one day."


class Relation(Term):
    """How the day of a date mention is known.

    >>> from newsparse import Relation
    >>> Relation.RELATIVE.value
    'relative'
    """

    ABSOLUTE = "absolute", "The words themselves state the date."
    RELATIVE = "relative", "Counted from the date of the story."
    UNRESOLVED = "unresolved", "The date cannot be determined."


class AgencyKind(Term):
    """The material that an agency supplies.

    >>> from newsparse import AgencyKind
    >>> AgencyKind.PHOTO.value
    'photo'
    """

    NEWS = "news", "News copy, and often pictures."
    RELEASE = "release", "Press releases for a fee."
    PHOTO = "photo", "Pictures."
