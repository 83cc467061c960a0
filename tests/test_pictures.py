"""A credit on a separate line shows its caption; sentences below pictures and advertisements belong to the story."""

import pytest

import newsparse

LEAD = (
    "The pier in Elmford reopened on Friday, two years after a storm tore away its western end, and several hundred people came.",
    "“We kept the old lamps because people asked for them in every single meeting,” Mayor Ruth Calder told the crowd on Friday.",
    "The repairs cost four million dollars, a third of which the state has paid, and took two winters longer than planned.",
)
REST = (
    "“I never thought that I would see it again,” said Tom Roe, who proposed to his wife at the end of the pier in 1966.",
    "The borough council said that it would now look at the landing stage, which has been shut for nine years.",
)


def story(*put: str, head: tuple[str, ...] = ("Elmford pier reopens after two years", "By Ann Pole")) -> newsparse.Article:
    return newsparse.parse("\n".join((*head, *LEAD, *put, *REST)))


@pytest.mark.parametrize(
    ("put", "caption", "credit"),
    [
        (("PA Media", "Crowds queued from early morning to be first"), "Crowds queued from early morning to be first", "PA Media"),
        (
            ("Getty Images", "The mayor said the day was “wonderful for us all”"),
            "The mayor said the day was “wonderful for us all”",
            "Getty Images",
        ),
    ],
)
def test_line_below_a_credit_is_its_caption(put: tuple[str, ...], caption: str, credit: str) -> None:
    article = story(*put)
    assert [(found.text, found.credit) for found in article.captions] == [(caption, credit)]
    assert [passage.text for passage in article.paragraphs] == [*LEAD, *REST]


@pytest.mark.parametrize(
    "put",
    [
        ("Getty Images", "What happens next?"),
        ("Getty Images", "Most read in Elmford | Harbour | Sport"),
        ("Getty Images", "It was the first time that the band had played there."),
    ],
)
def test_other_lines_below_a_credit_are_no_captions(put: tuple[str, ...]) -> None:
    assert put[1] not in [found.text for found in story(*put).captions]


def test_line_above_a_credit_below_the_headline_is_its_caption() -> None:
    head = (
        "Elmford pier reopens after two years",
        "By Ann Pole",
        "Walt Drummer says he has never seen so many people there.",
        "(Supplied: Gina Roe)",
    )
    (caption,) = story(head=head).captions
    assert (caption.text, caption.credit) == (head[2], "Gina Roe")


@pytest.mark.parametrize("label", ["Advertisement", "Advertisement - Scroll to Continue"])
def test_single_sentence_below_an_advertisement_ends_the_story(label: str) -> None:
    end = "The new pier will open to ships in 2029."
    assert newsparse.parse("\n".join(("Elmford pier reopens", *LEAD, *REST, label, end, "Help"))).paragraphs[-1].text == end


@pytest.mark.parametrize("label", ["Advertisement\nWin a car", "Menu"])
def test_other_sentences_below_the_story_are_none_of_it(label: str) -> None:
    end = "Buy it, drive it."
    assert newsparse.parse("\n".join(("Elmford pier reopens", *LEAD, *REST, label, end, "Help"))).paragraphs[-1].text == REST[-1]


_UNKNOWN_NAME = pytest.param(
    "ZYLANTHO ROE", marks=pytest.mark.xfail(reason="a name in capitals that no list has reads as a heading", strict=True)
)


@pytest.mark.parametrize("line", ["“Nobody asked us,”", "“It was late. Nobody asked us.”", "ANN POLE", _UNKNOWN_NAME])
def test_other_short_lines_between_paragraphs_are_none(line: str) -> None:
    assert line not in [passage.text for passage in story(line).crossheads]


def test_button_without_a_caption_above_it_changes_nothing() -> None:
    article = story("toggle caption")
    assert (article.captions, [passage.text for passage in article.paragraphs]) == ((), [*LEAD, *REST])


def test_paper_below_the_byline_is_no_caption() -> None:
    head = ("Elmford pier reopens after two years", "4 hours ago", "Ann Pole", "BBC News, Elmford")
    article = story(head=(*head, "PA Media", "The pier has been closed since a storm in March 2024"))
    assert [(found.text, found.credit) for found in article.captions] == [
        ("The pier has been closed since a storm in March 2024", "PA Media")
    ]


def test_quoted_words_below_a_picture_are_a_crosshead() -> None:
    article = story("Getty Images", "Crowds queued from early morning", "'Part of my life'")
    assert [passage.text for passage in article.crossheads] == ["'Part of my life'"]


def test_line_over_a_credit_in_brackets_is_no_headline() -> None:
    head = ("Grandad, 82, queues from four in the morning to be first on pier", "Tom Reed was first through the gates", "(Image: Jane Roe)")
    article = story(head=(*head, "By Ann Pole"))
    assert article.headline == head[0]
    assert [(found.text, found.credit) for found in article.captions] == [(head[1], "Jane Roe")]


def test_headline_over_its_picture_stays_the_headline() -> None:
    head = ("News", "Grandad queues from four in the morning to be first on pier", "(Image: Jane Roe)", "By Ann Pole")
    assert story(head=head).headline == head[1]
