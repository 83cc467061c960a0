"""The marks that sites set before and after a box in a story, for readers who listen to the page or skip the box."""

from typing import Final, NamedTuple

from newsparse.terms import Kind


class InsetMarks(NamedTuple):
    """How the lines before and after a box begin and end, folded."""

    kind: Kind
    """The kind of furniture in the box."""
    opens: str
    """How the line before it begins."""
    opens_with: str
    """How that line ends."""
    closes: str
    """How the line after it begins."""
    closes_with: str = ""
    """How that line ends."""


INSET_MARKS: Final = (
    InsetMarks(Kind.NEWSLETTER, "skip past newsletter", "promotion", "after newsletter", "promotion"),
    InsetMarks(Kind.RELATED, "list of ", " items", "end of list"),
    InsetMarks(Kind.RELATED, "skip ", " and continue reading", "end of "),
    InsetMarks(Kind.RELATED, "saltar ", " y continuar leyendo", "fin de "),
    InsetMarks(Kind.RELATED, "pule ", " e continue lendo", "fim do "),
    InsetMarks(Kind.RELATED, "ignorer ", " et continuer la lecture", "fin de "),
    InsetMarks(Kind.RELATED, "пропустить ", " и продолжить чтение", "конец истории "),
    InsetMarks(Kind.PLAYER, "beginning of dialog window", "", "end of dialog window"),
)
"""The pairs, by the words that they begin and end with."""
