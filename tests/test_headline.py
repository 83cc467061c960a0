"""The headline's line: what is stripped from it, what stays, and why it was chosen."""

import pytest

import newsparse
from newsparse.labelling.choosing.headline import part_headline

BODY = "The footbridge reopened on Friday after two years of repairs, the mayor of Elmford told a crowd of several hundred people."


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Footbridge reopens after two years | Elmford | Harbour Post", "Footbridge reopens after two years"),
        ("Footbridge reopens after two years – Elmford – 4.5.2024", "Footbridge reopens after two years"),
        ("Footbridge reopens after two years - harbour.example", "Footbridge reopens after two years"),
        ("Footbridge reopens after two years * The Harbour Post * by Ann Pole", "Footbridge reopens after two years"),
        ("Mayor resigns - The Harbour and Mail", "Mayor resigns"),
        ("歩道橋が二年ぶりに再開｜港新聞", "歩道橋が二年ぶりに再開"),
        ("Elmford footbridge reopens after two years - and closes again", "Elmford footbridge reopens after two years - and closes again"),
        (
            "Elmford footbridge reopens after two years – Mayor walks first",
            "Elmford footbridge reopens after two years – Mayor walks first",
        ),
        ("Elmford | Harbour", "Elmford | Harbour"),
    ],
)
def test_site_name_is_stripped_from_page_title(line: str, headline: str) -> None:
    assert line[slice(*part_headline(line, title=True, top=line.lower()))] == headline


def test_site_after_a_dash_is_stripped_only_from_the_title() -> None:
    line = "Elmford footbridge reopens after two years - Harbour Post"
    assert line[slice(*part_headline(line))] == line


def test_dash_repeated_in_the_title_does_not_split_off_a_kicker() -> None:
    line = "Storm over - footbridge reopens after two years"
    assert line[slice(*part_headline(line))] == "footbridge reopens after two years"
    assert line[slice(*part_headline(line, top=f"{line.lower()} | harbour post"))] == line


def test_headline_explains_its_choice() -> None:
    headline = newsparse.parse(f"Footbridge reopens after two years\n\n{BODY}").segments[0]
    assert headline.label == "headline"
    assert headline.why[0].weight > 0
    given = newsparse.parse(f"Elmford\n\n{BODY}", headline="Elmford").segments[0]
    assert [reason.name for reason in given.why] == ["the headline as given"]


@pytest.mark.parametrize("title", ["Footbridge reopens after two years | Reuters", "Footbridge reopens after two years - AP News"])
def test_an_agency_may_be_the_site(title: str) -> None:
    assert newsparse.parse(f"{title}\n\n{BODY}\n\n{BODY.replace('footbridge', 'pier')}").headline == "Footbridge reopens after two years"


def test_inflected_words_are_the_same_word() -> None:
    text = f"Elmford\n\nFerries resumed, piers rebuilt, bridges reopened\n\nSomething else entirely was announced\n\n{BODY}"
    assert newsparse.parse(text).headline == "Ferries resumed, piers rebuilt, bridges reopened"


SECOND = "Several hundred people came in spite of the rain to walk the full length of the boards, and the band played until noon."


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        # a page's title names the site before the headline, and the headline is below it, on a line of its own
        (
            ("Harbour Notes: Footbridge reopens after two years", "Home", "About", "Footbridge reopens after two years"),
            "Footbridge reopens after two years",
        ),
        # of a story alone, what follows the dash is no site
        (("Bridge is not for sale - Calder", "3 May 2024"), "Bridge is not for sale - Calder"),
        (("Home » News » Elmford", "Footbridge reopens after two years"), "Footbridge reopens after two years"),
        (("3304 views 13 mins 0 comments", "Footbridge reopens after two years"), "Footbridge reopens after two years"),
        (("Share on Facebook", "Footbridge reopens after two years"), "Footbridge reopens after two years"),
        (
            ("Share: Facebook | X | Email | Text size of this story here: S M", "Footbridge reopens after two years"),
            "Footbridge reopens after two years",
        ),
        # a full stop, but a byline follows
        (("The footbridge is open.", "By Jane Marlow"), "The footbridge is open."),
        (("Elm Bulletin", "The footbridge is open, at last.", "By Jane Marlow"), "The footbridge is open, at last."),
        # a name of two words and what it did is no byline
        (("Ruth Calder Quits as Mayor",), "Ruth Calder Quits as Mayor"),
    ],
)
def test_headline_among_front_lines(lines: tuple[str, ...], headline: str) -> None:
    assert newsparse.parse("\n".join((*lines, BODY, SECOND))).headline == headline


@pytest.mark.parametrize(
    ("line", "page", "headline"),
    [
        ("Mayor walks over first - Footbridge", True, "Mayor walks over first"),
        ("Mayor walks over first - Footbridge", False, "Mayor walks over first - Footbridge"),
        ("Mayor walks over first - Harbour Post", False, "Mayor walks over first"),
        ("Mayor walks over first - harbour.example", False, "Mayor walks over first"),
        ("Mayor walks over first « Ann Pole", False, "Mayor walks over first"),
    ],
)
def test_story_alone_has_fewer_sites_in_its_first_line(line: str, page: bool, headline: str) -> None:
    assert line[slice(*part_headline(line, title=True, page=page, top=line.lower()))] == headline


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (("Elmford at noon, Friday, May 3, 2024", "Friday, May 3, 2024"), "Elmford at noon, Friday, May 3, 2024"),
        (
            (
                "Travel",
                "The footbridge of Elmford is open again after two years!",
                "It was closed for two years, and nobody missed it very much.",
                "By Ann Roe",
            ),
            "The footbridge of Elmford is open again after two years!",
        ),
        (
            ("Harbour Day Spa - Footbridge for bathers opens", "Harbour Day Spa - Footbridge for bathers opens", "by Ann Roe"),
            "Harbour Day Spa - Footbridge for bathers opens",
        ),
        (("Storm over - Footbridge reopens after two years", "by Ann Roe"), "Footbridge reopens after two years"),
        (
            ("Pictures of the footbridge and its builders, May 23-31, 2024", "by Ann Roe"),
            "Pictures of the footbridge and its builders, May 23-31, 2024",
        ),
    ],
)
def test_headline_on_top_of_a_story(lines: tuple[str, ...], headline: str) -> None:
    assert newsparse.parse("\n".join((*lines, BODY, BODY.replace("footbridge", "pier")))).headline == headline


def test_credit_is_no_headline() -> None:
    credit = "Photo: Ann Roe"
    assert newsparse.parse("\n".join((credit, BODY, BODY.replace("footbridge", "pier")))).headline != credit
