"""Lines that are taken for crossheads although they are sentences."""

import pytest

from newsparse.labelling.corrections.draft_labels import draft_of
from newsparse.labelling.corrections.lists import keep_lists
from newsparse.labelling.corrections.sentences import keep_sentences
from newsparse.labelling.states import State

ABOVE, BELOW = "Ann Roe walked to the pier on Friday.", "“Open it,” she said, and went home again."


def state(line: str, *, above: State = State.PARAGRAPH) -> State:
    """The state of a crosshead between two lines, once sentences were kept."""
    draft = draft_of((ABOVE, line, BELOW), [above, State.CROSSHEAD, State.PARAGRAPH])
    keep_sentences(draft)
    return State(draft.path[1])


@pytest.mark.parametrize(
    "line", ["But Roe has a plan.", "So meet Stonewick.", "The clerk told her:", "As Ida Calder wrote in June,", "“It's too much.”"]
)
def test_sentences_are_paragraphs(line: str) -> None:
    assert state(line) is State.PARAGRAPH


@pytest.mark.parametrize(
    "line", ["The new deck", "Open at last!", "Who pays?", "Pros:", "3. Wear boots.", "Friday, May 3.", "Elmford.", "What comes next…"]
)
def test_crossheads_stay(line: str) -> None:
    assert state(line) is State.CROSSHEAD


def test_a_sentence_below_furniture_is_left_alone() -> None:
    assert state("But Roe has a plan.", above=State.INNER) is State.CROSSHEAD


def test_numbered_heads_over_prose_are_no_list_items() -> None:
    rows = [
        line
        for number in range(1, 8)
        for line in (f"{number}. Walk over the pier", "It is four hundred metres long, and half of it is new.")
    ]
    lines = ("Seven things to do in Elmford.", *rows)
    heads = [State.CROSSHEAD if line[0].isdigit() else State.PARAGRAPH for line in lines]
    draft = draft_of(lines, heads)
    keep_lists(draft)
    assert list(draft.path) == heads
