"""Prose on a page that is not its story (about the author, other stories, comments, code), and prose of the story among furniture."""

import pytest

from newsparse.labelling.choosing.headline_candidates import says_title_otherwise
from newsparse.labelling.choosing.opening import headline_below_prose
from newsparse.labelling.corrections.below_story import drop_biographies, drop_other_stories
from newsparse.labelling.corrections.draft_labels import draft_of
from newsparse.labelling.corrections.interruptions import keep_prose
from newsparse.labelling.corrections.no_sentences import drop_lines_without_sentences
from newsparse.labelling.evidence.comments import thread_start
from newsparse.labelling.states import State, where

P, T = State.PARAGRAPH, State.TAIL
LEAD = "The pier in Elmford is open again after two years of repairs, and hundreds of people came to see it."
REST = "The repairs of the pier in Elmford cost four million dollars, the mayor said on Friday afternoon."
MORE = "Two years of repairs to the pier in Elmford came to four million dollars, hundreds of people were told."
ABOUT = "Ann Poe writes this site from a shed in Quenby, where she has lived with two dogs for more than twenty years."


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        ((LEAD, "About Ann Poe", "Ann Poe has written about piers since she was ten."), [0]),
        ((LEAD, "Über Ann Poe", "Ann Poe schreibt über Seebrücken."), [0]),
        ((LEAD, "About the author", "She lives in Quenby.", "She has two dogs."), [0]),
        (("About Ann Poe Ann Poe has written about piers since she was ten.", LEAD), [1]),
        # a release says who sent it, a story tells about others, a sentence opens with the word
        ((LEAD, "About Elmford Piers:", "Elmford Piers builds piers and jetties."), [0, 1, 2]),
        ((LEAD, "About the pier", "The pier is 410 metres long."), [0, 2]),
        ((LEAD, "About Ann Poe", "Nobody knew her in Quenby."), [0, 1, 2]),
        (("About Ann Poe we know little, said the mayor.", LEAD), [0, 1]),
    ],
)
def test_who_wrote_the_story_is_no_paragraph(lines: tuple[str, ...], kept: list[int]) -> None:
    draft = draft_of(lines, [P] * len(lines))
    drop_biographies(draft)
    assert [i for i in where(draft.path, P) if i != 1 or 1 in kept] == kept


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        (("By Ann Poe", REST, "Continue reading", "By Ida Roe", REST, "Continue reading"), []),
        (("May 3, 2024", REST, "Lire la suite", "May 2, 2024", REST, "Lire la suite"), []),
        # one link, links in an unsigned story, advertisements
        (("By Ann Poe", REST, "Continue reading"), [5]),
        ((REST, "Continue reading", REST, "Continue reading"), [4, 6]),
        (("By Ann Poe", REST, "Continue reading the main story", REST, "Continue reading the main story"), [5, 7]),
    ],
)
def test_beginnings_of_other_stories_are_no_paragraphs(below: tuple[str, ...], kept: list[int]) -> None:
    lines = (LEAD, REST, LEAD, REST, *below)
    draft = draft_of(lines, [P if line in (LEAD, REST) else State.INNER for line in lines])
    drop_other_stories(draft)
    assert where(draft.path, P) == [0, 1, 2, 3, *kept]


@pytest.mark.parametrize(
    ("line", "dropped"),
    [
        (" ".join(["Elmford Quenby Stonewick"] * 20), True),
        ('<IMG src="https://stats.example/1.gif" alt="">', True),
        ("<script> counter(1);", True),
        (" ".join(["Elmford and Quenby"] * 30), False),
        (" ".join(["Elmford Quenby Stonewick"] * 10), False),
        (" ".join(["Elmford Quenby Stonewick"] * 30) + ".", False),
        ("<p>The pier is open again.", False),
        ("< 5 metres, said the sign.", False),
    ],
)
def test_lines_without_sentences_are_no_paragraphs(line: str, *, dropped: bool) -> None:
    draft = draft_of((LEAD, line, REST), [P] * 3)
    drop_lines_without_sentences(draft)
    assert (draft.path[1] != P) is dropped


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Pier opens again - Poe's shed", ABOUT, "Pier opens again", "May 3, 2024", LEAD), 2),
        (("Pier opens again - Poe's shed", ABOUT, "Pier opens again", LEAD), 2),
        # the prose above is about the same, or nothing is above, or the line is no title, or no prose follows
        (("Pier opens again - Poe's shed", LEAD, "Pier opens again", REST), 0),
        (("Pier opens again - Poe's shed", "Pier opens again", "May 3, 2024", LEAD), 0),
        (("Pier opens again", ABOUT, "Poe's shed on piers", "May 3, 2024", LEAD), 0),
        (("Pier opens again - Poe's shed", ABOUT, LEAD, "Pier opens again", "May 3, 2024"), 0),
    ],
)
def test_a_story_is_below_its_headline(lines: tuple[str, ...], found: int) -> None:
    facts = draft_of(lines, []).facts
    assert headline_below_prose(facts, 0) == found
    assert headline_below_prose(facts, -1) == 0


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("Ann Roe on May 3, 2024 at 7:21 pm said:", True),
        ("Ann Roe said:", False),
        ("On Friday, May 3, 2024, the mayor of Elmford said:", False),
    ],
)
def test_a_dated_line_that_says_who_said_it_heads_a_comment(head: str, *, found: bool) -> None:
    facts = draft_of((*[LEAD] * 6, head, "It was time."), []).facts
    assert (thread_start(facts, -1) < len(facts)) is found


@pytest.mark.parametrize(
    ("lines", "states", "kept"),
    [
        # the first paragraph above a list of other stories, prose right below the last one
        (("Pier opens again", LEAD, "Read also", "Ferry fares to rise", REST, "Menu"), (State.HEADLINE, *[State.FRONT] * 3, P, T), [1, 4]),
        ((LEAD, MORE, "Menu", *["Ferry fares"] * 9), (P, *[T] * 11), [0, 1]),
        # a caption above a byline, other prose below
        (("Pier opens again", LEAD, "By Ann Poe", REST, "Menu"), (State.HEADLINE, State.FRONT, State.BYLINE, P, T), [3]),
        ((LEAD, ABOUT, "Menu", *["Ferry fares"] * 9), (P, *[T] * 11), [0]),
    ],
)
def test_prose_of_the_story_is_kept(lines: tuple[str, ...], states: tuple[State, ...], kept: list[int]) -> None:
    draft = draft_of(lines, list(states))
    keep_prose(draft)
    assert where(draft.path, P) == kept


@pytest.mark.parametrize(
    ("title", "line", "found"),
    [
        ("Pier in Elmford opens again, mayor says", "Pier opens again after repairs in Elmford", True),
        ("Pier in Elmford opens again, mayor says", "Ferry fares to Quenby rise again next week", False),
        ("Pier in Elmford opens again, mayor says", "Elmford pier", False),
    ],
)
def test_a_headline_may_say_the_title_in_other_words(title: str, line: str, *, found: bool) -> None:
    lines = (title, *["Menu"] * 12, line, LEAD)
    facts = draft_of(lines, []).facts
    assert says_title_otherwise(facts, 13, 14) is found
    assert not says_title_otherwise(facts[:1] + facts[10:], 4, 5)
