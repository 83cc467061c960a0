"""Bylines with a date or an employer on their line, and which of several lines that name somebody sign the story."""

import pytest

import newsparse
from newsparse.knowledge import default_knowledge
from newsparse.lines.bylines import match_byline

KNOWN = default_knowledge()
HEADLINE = "Elmford footbridge reopens after two years of repairs"
BODY = (
    "The footbridge in Elmford has reopened after two years of repairs, the mayor told a crowd of several hundred people.",
    "The repairs cost four million dollars, and the new deck of the bridge is twice as wide as the old one was before the storm.",
    "Nobody knows yet when the lamps will be lit again, said the mayor, who walked over the footbridge at noon on Friday.",
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("by Ann Roe on May 3, 2024", ("Ann Roe",)),
        ("By Ann Roe on Sat, May 4, 2024 at 1:15 pm", ("Ann Roe",)),
        ("Written by Ann Roe on 03/05/24", ("Ann Roe",)),
        ("By Ann Roe Thu., May 2 2024 at 1:00 PM", ("Ann Roe",)),
        ("By Mei Sun, Bo Calder", ("Mei Sun", "Bo Calder")),
        ("May 3, 2024 at 6:08 PM ET by Ann Roe", ("Ann Roe",)),
        ("Friday May 3, 2024 10:44 am PST by Ann Roe", ("Ann Roe",)),
        ("3rd May 2024, 09:28am by Ann Roe.", ("Ann Roe",)),
        ("by Ann Roe ● May 3, 2024 ● 6 min read", ("Ann Roe",)),
        ("By by ANN ROE and IDA CALDER", ("ANN ROE", "IDA CALDER")),
    ],
)
def test_dates_around_names_are_no_part_of_them(line: str, names: tuple[str, ...]) -> None:
    found = match_byline(line, 0, len(line), KNOWN.language("en"), KNOWN)
    assert found
    assert found.names == names


@pytest.mark.parametrize(
    ("line", "names", "affiliation"),
    [
        ("By Anna Roe Quenby Daily News", ("Anna Roe",), "Quenby Daily News"),
        ("By Quenby Daily News", ("Quenby Daily News",), None),
        ("By Anna Roe Post", ("Anna Roe Post",), None),
        ("By Anna Roe, Ida Anna Roe", ("Anna Roe", "Ida Anna Roe"), None),
    ],
)
def test_paper_after_the_name_is_the_affiliation(line: str, names: tuple[str, ...], affiliation: str | None) -> None:
    found = match_byline(line, 0, len(line), KNOWN.language("en"), KNOWN)
    assert found
    assert (found.names, found.affiliation) == (names, affiliation)


def authors(*lines: str) -> list[str]:
    return [name for byline in newsparse.parse("\n\n".join(lines)).bylines for name in byline.names]


OTHERS = ("Related stories", "Ferry fares to rise in May", "By Ida Calder", "Stonewick mayor to resign", "By Ruth Pole")


def test_bylines_of_other_stories_below_do_not_sign_this_one() -> None:
    assert authors(HEADLINE, "By Anna Roe", *BODY, *OTHERS) == ["Anna Roe"]
    assert authors(HEADLINE, *BODY, *OTHERS) == []


def test_byline_below_the_story_signs_it() -> None:
    assert authors(HEADLINE, *BODY, "By Anna Roe") == ["Anna Roe"]


DATELINED = "STONEWICK (Reuters) - The footbridge has reopened after two years of repairs, the mayor told reporters on Friday."


@pytest.mark.parametrize(
    ("bar", "names"),
    [
        ("Email | Print | Share | Reprints | Single Page", ["Ann Roe"]),
        ("Ida Calder | Harbour Post", ["Ida Calder", "Ann Roe"]),
    ],
)
def test_bar_of_buttons_above_a_dateline_names_nobody(bar: str, names: list[str]) -> None:
    assert authors(HEADLINE, bar, "By Ann Roe", DATELINED, *BODY) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Roe | Email | Print", ["Ann Roe"]),
        ("Posted by Ann Roe at 10:13 PM", ["Ann Roe"]),
        ("Posted by Ann Roe at 10:13 PM | Permalink | Comments (2) | TrackBack (0)", ["Ann Roe"]),
        ("Posted by admin at 9:02 AM", []),
        ("Authors | About | Contact", []),
    ],
)
def test_buttons_and_time_after_the_author(line: str, names: list[str]) -> None:
    assert authors(HEADLINE, line, *BODY) == names
    assert authors(HEADLINE, *BODY, line, "Comments") == names
