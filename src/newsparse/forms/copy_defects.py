"""Defects of copy, by the pieces that are certain: it is withdrawn, corrected, or not alone."""

from collections.abc import Sequence
from typing import Final

from newsparse.defect import Defect
from newsparse.forms.agency_body_unindented import RULE_CHARACTERS
from newsparse.forms.desk_lines import corrects_story
from newsparse.forms.evidence import WITHDRAWN
from newsparse.knowledge import Knowledge, Language
from newsparse.lines.datelines import match_dateline
from newsparse.segment import Segment
from newsparse.span import Span
from newsparse.terms import Kind, Label

# Pieces that state what the desk did with the story.
_STATING: Final = frozenset((Label.HEADLINE, Label.NOTE))


def copy_defects(text: str, pins: Sequence[Segment], language: Language, knowledge: Knowledge) -> tuple[Defect, ...]:
    """Return the defects that the pieces of copy show, at most one of each code.

    >>> from newsparse.knowledge import default_knowledge
    >>> known = default_knowledge()
    >>> copy_defects("Pier reopens", (), known.language("en"), known)
    ()
    """
    stating = [pin for pin in pins if pin.label in _STATING]
    withdrawn = [pin for pin in stating if pin.label is Label.NOTE and pin.why == WITHDRAWN]
    corrected = [pin for pin in stating if corrects_story(text, pin)]
    others = [pin.span for pin in pins if pin.kind is Kind.OTHER_STORY]
    found = [Defect("killed-story", "the desk withdrew the story", pin.span) for pin in withdrawn[:1]]
    found += [Defect("correction", "the desk corrects a story that it sent earlier", pin.span) for pin in corrected[:1]]
    if others:
        found.append(Defect("several-stories", "another story follows the end of the first", others[0]))
    elif again := _second_dateline(text, pins, language, knowledge):
        found.append(Defect("several-stories", "a part after a rule has its own agency dateline", again))
    return tuple(found)


def _second_dateline(text: str, pins: Sequence[Segment], language: Language, knowledge: Knowledge) -> Span | None:
    """The first paragraph after a rule that opens with an agency's dateline: briefs, and stories set one after another."""
    ruled = False
    for pin in pins:
        if pin.kind is Kind.END_MARK and not pin.span.of(text).strip(RULE_CHARACTERS):
            ruled = True
        elif ruled and pin.label is Label.PARAGRAPH:
            found = match_dateline(text, pin.span.start, pin.span.end, language, knowledge)
            if found and found.agency:
                return pin.span
    return None
