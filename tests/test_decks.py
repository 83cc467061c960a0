"""Standfirsts that the rest of the head parts from the body."""

import pytest

import newsparse
from newsparse.labelling.corrections.decks import raise_standfirst
from newsparse.labelling.corrections.draft_labels import draft_of
from newsparse.labelling.states import State

DECK = "It was closed for two years. Now the town wants to light it."
BODY = ("The pier in Elmford is open again, the mayor said.", "Nobody was hurt during the repairs.")


def standfirsts(head: dict[str, State], *, lead: int = -1) -> list[str]:
    """The lines of a head that become standfirsts, below a headline and above a body."""
    lines = ("Pier reopens in Elmford", *head, *BODY)
    draft = draft_of(lines, [State.HEADLINE, *head.values(), State.PARAGRAPH, State.PARAGRAPH])
    raise_standfirst(draft.facts, draft.path, lead)
    return [line for line, state in zip(lines, draft.path, strict=True) if state == State.STANDFIRST]


@pytest.mark.parametrize(
    "head",
    [
        {DECK: State.FRONT, "Share": State.FRONT},
        {"A pier that the sea tore in two is open to walkers again": State.FRONT, "By Ann Roe": State.BYLINE},
        {"By Ann Roe": State.BYLINE, "May 3, 2024": State.FRONT, "Share": State.FRONT, DECK: State.FRONT, "Listen": State.FRONT},
        {DECK: State.PARAGRAPH, "By Ann Roe": State.BYLINE},
        {DECK: State.PARAGRAPH, "Share": State.FRONT, "May 3, 2024": State.FRONT},
    ],
)
def test_line_that_the_head_parts_from_the_body(head: dict[str, State]) -> None:
    assert len(standfirsts(head)) == 1


@pytest.mark.parametrize(
    "head",
    [
        {},
        # short, the headline again, a credit, a caption's word, a link
        {"Two years later": State.FRONT, "Share": State.FRONT},
        {"Pier reopens in Elmford": State.FRONT},
        {"The pier at dusk on Friday after it was opened. (Photo: Ann Roe)": State.FRONT},
        {"Read also: the pier that the sea tore in two is open again": State.FRONT},
        # other lines above it that are not the head's
        {"Stonewick mayor resigns": State.FRONT, DECK: State.FRONT},
        # a first paragraph that nothing of the head follows, or that opens a list
        {DECK: State.PARAGRAPH},
        {DECK: State.PARAGRAPH, "Advertisement": State.INNER},
        {"The latest on the pier in Elmford:": State.PARAGRAPH, "May 3, 2024": State.INNER},
    ],
)
def test_other_lines_are_no_standfirsts(head: dict[str, State]) -> None:
    assert standfirsts(head) == []


def test_paragraph_with_the_dateline_is_no_standfirst() -> None:
    assert standfirsts({DECK: State.PARAGRAPH, "By Ann Roe": State.BYLINE}, lead=1) == []


def test_standfirst_of_a_page_in_another_language() -> None:
    text = """Elmford : la jetée rouvre deux ans après la tempête
Fermée depuis le 3 mars 2024, la jetée d'Elmford a accueilli samedi ses premiers visiteurs.
Par Anne Pole
Publié le 21 novembre 2026 à 17h40
Partager
Elle avait été coupée en deux par les vagues. Samedi, la jetée d'Elmford a rouvert au public, en présence de la maire.
Les travaux ont coûté 9 millions d'euros, selon la municipalité. Personne n'a été blessé."""
    article = newsparse.parse(text)
    assert article.standfirst == "Fermée depuis le 3 mars 2024, la jetée d'Elmford a accueilli samedi ses premiers visiteurs."
    assert len(article.paragraphs) == 2
