"""Lines at the edges of the body that are no paragraphs of it."""

import pytest

from newsparse.labelling.corrections.draft_labels import draft_of
from newsparse.labelling.corrections.edges import drop_outer_crossheads, drop_outer_furniture, drop_outer_lines
from newsparse.labelling.states import State, where

STORY = ("The pier in Elmford is open again.", "It was closed for two years.", "The mayor walked over it on Friday.")


def paragraphs(above: tuple[str, ...], below: tuple[str, ...], *, story: tuple[str, ...] = STORY) -> list[str]:
    """The lines outside the story that stay paragraphs."""
    lines = (*above, *story, *below)
    draft = draft_of(lines, [State.PARAGRAPH] * len(lines))
    drop_outer_furniture(draft)
    drop_outer_lines(draft)
    return [lines[i] for i in where(draft.path, State.PARAGRAPH) if lines[i] not in story]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (("By Ann Roe on May 3, 2024 at 1:15 pm",), ()),
        (("Elmford Post, Quenby", "Visitors on the new deck last week"), ()),
        ((), ("Ferry fares to rise", "Stonewick mayor to resign in May")),
        ((), ("Copyright 2024 Elmford Press. All rights reserved. This material may not be published.",)),
        ((), ("The opinions expressed in this release are those of the harbour, not of the Elmford Post.",)),
        (("Last updated: 3:02 p.m., Friday, May 3, 2024",), ("This story was originally published on page 28 of the Elmford Post.",)),
    ],
)
def test_lines_around_a_story_are_no_paragraphs(above: tuple[str, ...], below: tuple[str, ...]) -> None:
    assert paragraphs(above, below) == []


@pytest.mark.parametrize(
    ("above", "below", "story"),
    [
        # a list below a colon, and one with bullets or with labels
        ((), ("Ann Roe", "Ida Calder"), (*STORY, "Three people spoke:")),
        ((), ("- Ferry fares rise", "- The lamps are lit"), STORY),
        ((), ("Length: 410 m", "Width: 6 m", "Lamps: 82"), STORY),
        # sentences
        (("It rained all day.",), ("The mayor was glad!",), STORY),
        # too few sentences, or lines without a full stop among them: a poem, a recipe
        ((), ("And nobody came", "And nobody went"), STORY[:2]),
        (("Two eggs",), ("A cup of milk",), (STORY[0], "Salt", STORY[1], "Butter", STORY[2])),
        # a paragraph inside the story may open with furniture words
        ((), ("The mayor resigned.",), (*STORY, "Copyright 2024 is what the sign on the pier says.")),
    ],
)
def test_lines_of_the_story_stay(above: tuple[str, ...], below: tuple[str, ...], story: tuple[str, ...]) -> None:
    assert paragraphs(above, below, story=story) == [*above, *below]


def test_lines_that_a_correction_made_part_of_the_story_stay() -> None:
    lines = (*STORY, "June 9 – Elmford Hall")
    draft = draft_of(lines, [State.PARAGRAPH] * len(lines))._replace(settled={3})
    drop_outer_lines(draft)
    assert where(draft.path, State.PARAGRAPH) == [0, 1, 2, 3]


def test_nothing_is_dropped_where_the_caller_gave_the_headline() -> None:
    lines = (*STORY, "Ferry fares to rise")
    draft = draft_of(lines, [State.PARAGRAPH] * len(lines))._replace(headline_given=True)
    drop_outer_lines(draft)
    assert where(draft.path, State.PARAGRAPH) == [0, 1, 2, 3]


@pytest.mark.parametrize(("head", "kept"), [("The new deck", False), ("1. The new deck", True), ("11.04: Mayor arrives", True)])
def test_crosshead_needs_a_paragraph_above(head: str, *, kept: bool) -> None:
    draft = draft_of((head, *STORY), [State.CROSSHEAD, *[State.PARAGRAPH] * len(STORY)])
    drop_outer_crossheads(draft)
    assert (draft.path[0] == State.CROSSHEAD) is kept
