"""newsparse turns raw wire-style news text into a typed `Article`.

>>> import newsparse
>>> newsparse.parse("Pier reopens\\n\\nThe pier reopened, the mayor said.").headline
'Pier reopens'
"""

from newsparse.article import Article, Options
from newsparse.attribution import Attribution, Speaker
from newsparse.dates import DateMention
from newsparse.defect import Defect
from newsparse.envelope import Record, Transmission
from newsparse.errors import ParseError
from newsparse.knowledge import Agency, BylineWords, CreditWords, DateWords, Language, Phrases, SpeechWords
from newsparse.labelling import Byline, Caption, Dateline
from newsparse.parser import Parser, parse
from newsparse.passage import Passage
from newsparse.segment import Evidence, Segment
from newsparse.span import Span
from newsparse.splitting import iter_split, split
from newsparse.terms import AgencyKind, Kind, Label, Nature, Precision, QuoteKind, Relation, Role, SpeakerKind
from newsparse.version import __version__

__all__ = [
    "Agency",
    "AgencyKind",
    "Article",
    "Attribution",
    "Byline",
    "BylineWords",
    "Caption",
    "CreditWords",
    "DateMention",
    "DateWords",
    "Dateline",
    "Defect",
    "Evidence",
    "Kind",
    "Label",
    "Language",
    "Nature",
    "Options",
    "ParseError",
    "Parser",
    "Passage",
    "Phrases",
    "Precision",
    "QuoteKind",
    "Record",
    "Relation",
    "Role",
    "Segment",
    "Span",
    "Speaker",
    "SpeakerKind",
    "SpeechWords",
    "Transmission",
    "__version__",
    "iter_split",
    "parse",
    "split",
]
