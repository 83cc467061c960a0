"""The agency class, with which each agency module describes one agency."""

from attrs import frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.terms import AgencyKind


@documented
@frozen(field_transformer=checked)
class Agency:
    """A news, release or picture agency.

    >>> from newsparse.knowledge.agencies import load
    >>> load()[0].name
    'AP'
    """

    name: str
    """The canonical name, as `Caption.agency` and `Dateline.agency` give it."""
    kind: AgencyKind = AgencyKind.NEWS
    """Whether it supplies news, releases or pictures."""
    names: tuple[str, ...] = ()
    """Every name used in bylines, credits and affiliations, including the canonical one."""
    datelines: tuple[str, ...] = ()
    """Its marks in a dateline, as printed: "(AP)", "/PRNewswire/"."""
    credits: tuple[str, ...] = ()
    """Its picture credits, as printed; `*` matches the photographer: `REUTERS/*`, `CGTN Photo`."""
    end_marks: tuple[str, ...] = ()
    """Lines that end its stories, as printed."""
