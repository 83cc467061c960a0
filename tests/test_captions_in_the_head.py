"""Lines above credits between headline and body."""

import pytest

from newsparse.labelling.corrections.captions import captions_in_the_head
from newsparse.labelling.corrections.draft_labels import draft_of
from newsparse.labelling.states import State, where

CREDIT = "Photo: Ann Poe"


def captions(*head: str) -> list[str]:
    lines = ("Pier reopens in Elmford", *head, "The pier in Elmford is open again.")
    states = [State.HEADLINE, *(State.CREDIT if line == CREDIT else State.FRONT for line in head), State.PARAGRAPH]
    draft = draft_of(lines, states)
    captions_in_the_head(draft)
    return [lines[i] for i in where(draft.path, State.CAPTION)]


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (("Visitors on the new boards", CREDIT), 1),
        (("Visitors on the new boards", "Enlarge", "Visitors on the new boards", CREDIT), 2),
        # a button, a date, a byline, a scrap
        (("Share", CREDIT), 0),
        (("Friday, May 3, 2024", CREDIT), 0),
        (("By Ann Roe", CREDIT), 0),
        (("Elmford", CREDIT), 0),
        (("Visitors on the new boards", "Share", CREDIT), 0),
    ],
)
def test_line_above_a_credit(head: tuple[str, ...], found: int) -> None:
    assert len(captions(*head)) == found
