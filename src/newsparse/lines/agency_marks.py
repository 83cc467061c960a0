"""The agency that a mark names: "(AP)", "/PRNewswire/", "dpa/lno"."""

from typing import Final

from newsparse.knowledge import Knowledge
from newsparse.patterns import pattern

_PIECES: Final = pattern(r"[/,–-]")


def folded_mark(mark: str) -> str:
    """Reduce a mark to its letters and figures, in lower case: the keys of `Knowledge.datelines`.

    >>> folded_mark("/PRNewswire/")
    'prnewswire'
    """
    return "".join(filter(str.isalnum, mark)).lower()


def agency_of_mark(mark: str, knowledge: Knowledge) -> str | None:
    """The agency that a mark names; the first known one of several: "dpa/lno", "PRNewswire-PRWeb".

    >>> from newsparse.knowledge import default_knowledge
    >>> agency_of_mark("dpa/lno", default_knowledge())
    'dpa'
    """
    known = knowledge.datelines
    folded = folded_mark(mark)
    if folded in known:
        return known[folded]
    for piece in _PIECES.split(mark):
        if folded_mark(piece) in known:
            return known[folded_mark(piece)]
    return None


def is_agency_name(name: str, knowledge: Knowledge) -> bool:
    """Whether a name is an agency's, with or without "The".

    >>> from newsparse.knowledge import default_knowledge
    >>> is_agency_name("The Associated Press", default_knowledge())
    True
    """
    folded = folded_mark(name)
    return folded in knowledge.datelines or (folded[:3] == "the" and folded[3:] in knowledge.datelines)
