"""A form of export: its name, the words that reveal it, its reader, and the marks of its documents."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsparse.archives.marks import Mark
from newsparse.archives.values import ArchiveDocument
from newsparse.layout.lines import Line


class Form(NamedTuple):
    """One form in which an archive exports its documents."""

    name: str
    archive: str
    """The archive's name, as `Record.archive` gives it."""
    words: tuple[str, ...]
    """Words of which every document contains at least one; other texts are not read. None if a glance at the first line is enough."""
    read: Callable[[str, Sequence[Line]], ArchiveDocument | None]
    """The reader; it returns `None` if a text is not such a document."""
    marks: tuple[Mark, ...] = ()
    """The marks of its documents."""
    on_top: bool = False
    """Whether every document contains one of the words in its first lines."""
