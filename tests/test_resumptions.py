"""A story goes on below a teaser between its paragraphs, and not with the teaser's own sentences."""

import pytest

import newsparse
from newsparse.labelling.corrections.draft_labels import draft_of
from newsparse.labelling.corrections.resumptions import keep_resumed_story
from newsparse.labelling.states import State, where

STORY = "The pier in Elmford is open again."
LAST = "Nobody was hurt during the repairs, the harbour office said. The work took two years."


def resumed(*below: str) -> list[str]:
    """The lines below the story that become paragraphs."""
    draft = draft_of((STORY, *below), [State.PARAGRAPH, *[State.TAIL] * len(below)])
    keep_resumed_story(draft)
    return [below[i - 1] for i in where(draft.path, State.PARAGRAPH)[1:]]


@pytest.mark.parametrize(
    "insert",
    [
        ("Read also", "Ferry fares to rise"),
        ("Read also", "Ferry fares to rise", "Read also", "Stonewick mayor resigns"),
        ("Read also",),
        ("Read also: Will ferry fares rise?",),
        ("Advertisement", "Newsletter", "Read also", "Ferry fares to rise"),
        ("Subscribe",),
        ("Continued 1 2 Next >",),
        ("Click to view previous image", "1 of 3", "Click to view next image"),
        ("Advertisement", "Newsletter", "Sign up for our newsletter with all that happens in the harbour every morning."),
    ],
)
@pytest.mark.parametrize("below", [(), ("More on this topic", "Elmford", "Pier"), ("Ann Roe", "Comments")])
def test_one_paragraph_of_several_sentences_goes_on(insert: tuple[str, ...], below: tuple[str, ...]) -> None:
    assert resumed(*insert, LAST, *below) == [LAST]


def test_one_sentence_goes_on_below_a_link_and_a_crosshead() -> None:
    sentence = "The town will light the lamps on the pier again from the first of June."
    assert resumed("Read also: Ferry fares to rise", sentence) == [sentence]
    assert resumed("Read also: Ferry fares to rise", "Lamps in June", sentence) == [sentence]
    assert resumed("Advertisement", sentence, "Comments") == [sentence]


def test_sentence_above_initials_and_an_agency_goes_on() -> None:
    assert resumed("Read also", "Ferry fares to rise", "Nobody was hurt in the work.", "roe/dpa") == ["Nobody was hurt in the work."]
    assert resumed("Read also", "Ferry fares to rise", "Passengers will have to pay.", "Ann Roe/dpa") == []


@pytest.mark.parametrize(
    "below",
    [
        # a teaser's only sentence, and one that is short
        ("Read also", "Ferry fares to rise", "Passengers between Elmford and Stonewick will have to pay a third more next year."),
        ("Read also", "Ferry fares to rise", "Fares rise. So it goes."),
        # several stories, each with its title and sentence
        ("Read also", "Ferry fares to rise", LAST, "Stonewick mayor resigns", "May 3, 2024", "He will leave the town hall in May."),
        # the form of a paywall, a numbered list
        ("Join today", "Create an account", LAST),
        ("Most popular", "1", "Ferry fares to rise", "2", LAST),
        # a sign-up form, a notice
        ("Share", LAST),
        ("Ferry fares to rise", LAST),
    ],
)
def test_sentences_of_other_stories_are_no_paragraphs(below: tuple[str, ...]) -> None:
    assert resumed(*below) == []


def test_signed_last_paragraph_in_another_language() -> None:
    text = """Pier in Elmford weer open

De pier in Elmford is weer open. Dat zei burgemeester Ruth Calder vrijdag op het strand.

‘Het is een mooie dag’, aldus Calder. De reparatie kostte vier miljoen euro.

Lees ook

Wie betaalt de pier?

Niemand raakte gewond bij het werk aan de pier. De lampen branden vanaf juni. (roe, belga)

Meest gelezen"""
    assert len(newsparse.parse(text, language="nl").paragraphs) == 3
