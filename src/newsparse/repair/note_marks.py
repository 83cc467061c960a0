"""Marks of notes and comments inside sentences: "The clinic has 14 beds[b] and one nurse.", "[b]Really?" below the story."""

from __future__ import annotations

from typing import Final

from newsparse.patterns import pattern
from newsparse.repair.aligned import Edit
from newsparse.repair.markdown import MarkedLine
from newsparse.terms import Label

_NUMBER: Final = r"\[(?P<number>[a-z]{1,2}|\d{1,3})\]"
_MARK: Final = pattern(rf"(?<=[\p{{L}}\p{{P}}\d]){_NUMBER}")
_NOTE: Final = pattern(rf"(?m)^{_NUMBER}[ \t]?\S[^\n]*")
SIGNS_OF_NOTES: Final = ("[1]", "[a]")
"""The marks of first notes."""


def note_marks(text: str) -> tuple[list[Edit], list[MarkedLine]]:
    """Leave out the marks of notes that are below the text, and label the notes.

    >>> edits, notes = note_marks("The clinic has 14 beds[a] and one nurse.\\n\\n[a]Really?")
    >>> edits[0][:2], notes[0][1:3]
    ((22, 25), (42, 52))
    """
    first = max(map(text.rfind, ("\n" + sign for sign in SIGNS_OF_NOTES)))
    notes = {note["number"]: note for note in _NOTE.finditer(text, first)} if first >= 0 else {}
    marks = [mark for mark in _MARK.finditer(text, 0, first) if mark["number"] in notes] if notes else []
    told = {mark["number"] for mark in marks}
    lines = [MarkedLine(Label.BOILERPLATE, *note.span()) for number, note in notes.items() if number in told]
    return [Edit(*mark.span(), "") for mark in marks], lines
