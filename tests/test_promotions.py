"""Sentences in which publishers write about themselves are no part of the story."""

import pytest
from webstories import STORIES

import newsparse


def bodies(line: str) -> tuple[list[str], list[str]]:
    """The story's paragraphs, and what is read with a line among them."""
    story = STORIES[0]
    lines = story.lines()
    article = newsparse.parse("\n".join((*lines[:5], line, *lines[5:])))
    return [*story.body], [passage.text for passage in article.paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "The Elmford Daily Briefing newsletter provides all the news you need to start your day. Sign up here.",
        "Our Tide newsletter is free. Delivered straight to your inbox",
        "Listen to highlights from Elmford on BBC Sounds, catch up with the latest episode of Look South.",
        "CLICK HERE TO GET THE ELMFORD NEWS APP",
        "When you purchase through links on our site, we may earn an affiliate commission.",
        "Sign up to The Daily Tide, a free newsletter curated by our editors and delivered to you every weekday.",
        "(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)",
        "[ Ferry fares to rise by a tenth in spring Opens in new window ]",
        "The Tide Letter is a reader-supported publication. To receive new posts, consider becoming a free or paid subscriber.",
        "A version of this article appeared in print on May 3, 2009, on page B1 of the Elmford edition.",
    ],
)
def test_publisher_speaking_of_itself_is_not_the_story(line: str) -> None:
    want, got = bodies(line)
    assert got == want


@pytest.mark.parametrize(
    "line",
    [
        "Nearly four hundred people came to sign up for the boat trips that the harbour office offers in summer.",
        "“Sign up here, I told them, and nobody did,” said Tom Roe, who has run the ferry to the islands since 1994.",
        "He gives the town what it needs, and what it needs, he says, is a mayor who knows how to become a free man again.",
        "A version of the plan that appeared in print on Friday left out the lamps on the pier, the mayor said.",
        "The mayor said that a new story opens in the window of the old lighthouse every month from now on.",
    ],
)
def test_similar_sentences_are_the_story(line: str) -> None:
    want, got = bodies(line)
    assert line in got
    assert len(got) == len(want) + 1
