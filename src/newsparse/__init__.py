"""newsparse turns raw wire-style news text into a typed `Article`.

>>> import newsparse
>>> newsparse.parse("Pier reopens\\n\\nThe pier reopened, the mayor said.").headline
'Pier reopens'
"""

import importlib

TYPE_CHECKING = False  # type checkers take it as true; `typing` alone would take most of the time of `import newsparse`
if TYPE_CHECKING:
    from newsparse.archives import Record
    from newsparse.article import Article
    from newsparse.attribution import Attribution, Speaker
    from newsparse.builtin import agencies, languages
    from newsparse.dates import DateMention
    from newsparse.defect import Defect
    from newsparse.forms import Transmission
    from newsparse.knowledge import (
        ActWords,
        AffixGrammar,
        Agency,
        BracketGrammar,
        BylineWords,
        CliticGrammar,
        CreditWords,
        DateWords,
        Language,
        PeopleWords,
        Phrases,
        SpeechWords,
    )
    from newsparse.labelling import Byline, Caption, Dateline
    from newsparse.options import Options
    from newsparse.parser import ParseError, Parser, parse
    from newsparse.passage import Passage
    from newsparse.segment import Evidence, Segment
    from newsparse.span import Span
    from newsparse.splitting import iter_split, split
    from newsparse.terms import AgencyKind, Kind, Label, Nature, Precision, QuoteKind, Relation, Role, SpeakerKind
    from newsparse.version import __version__

__all__ = [
    "ActWords",
    "AffixGrammar",
    "Agency",
    "AgencyKind",
    "Article",
    "Attribution",
    "BracketGrammar",
    "Byline",
    "BylineWords",
    "Caption",
    "CliticGrammar",
    "CreditWords",
    "DateMention",
]
__all__ += ["DateWords", "Dateline", "Defect", "Evidence", "Kind", "Label", "Language", "Nature", "Options", "ParseError"]
__all__ += ["Parser", "Passage", "PeopleWords", "Phrases", "Precision", "QuoteKind", "Record", "Relation", "Role", "Segment"]
__all__ += ["Span", "Speaker", "SpeakerKind", "SpeechWords", "Transmission", "__version__", "agencies", "iter_split"]
__all__ += ["languages", "parse", "split"]

# The module of each public name. A module is imported on first access to one of its names, so that
# `import newsparse` costs next to nothing: only parsing compiles patterns and makes classes.
_HOMES = {
    "archives": "Record",
    "article": "Article",
    "attribution": "Attribution Speaker",
    "builtin": "agencies languages",
    "dates": "DateMention",
    "defect": "Defect",
    "forms": "Transmission",
    "knowledge": "ActWords AffixGrammar Agency BracketGrammar BylineWords CliticGrammar CreditWords DateWords Language PeopleWords Phrases "
    "SpeechWords",
    "labelling": "Byline Caption Dateline",
    "options": "Options",
    "parser": "ParseError Parser parse",
    "passage": "Passage",
    "segment": "Evidence Segment",
    "span": "Span",
    "splitting": "iter_split split",
    "terms": "AgencyKind Kind Label Nature Precision QuoteKind Relation Role SpeakerKind",
    "version": "__version__",
}


if not TYPE_CHECKING:

    def __getattr__(name):
        for module, names in _HOMES.items():
            if name in names.split():
                value = globals()[name] = getattr(importlib.import_module(f"newsparse.{module}"), name)
                return value
        raise AttributeError(f"module 'newsparse' has no attribute {name!r}")


del TYPE_CHECKING


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
