"""Single lines: what is a dateline or a byline, and what only looks like one."""

import pytest

from newsparse.knowledge import default_knowledge
from newsparse.recognition.bylines import match_byline
from newsparse.recognition.datelines import match_dateline

KNOWN = default_knowledge()
Day = tuple[int | None, int, int]


@pytest.mark.parametrize(
    ("line", "places", "day", "agency", "rest"),
    [
        ("(AP) - OSLO, Jan 9 - Ferries stood still.", ("OSLO",), (None, 1, 9), "AP", " Ferries stood still."),
        ("OSLO, March 3, Reuters - Ferries stood still.", ("OSLO",), (None, 3, 3), "Reuters", " Ferries stood still."),
        ("ST. LOUIS--(BUSINESS WIRE)--Ferries Inc. opened.", ("ST. LOUIS",), None, "Business Wire", "Ferries Inc. opened."),
        ("ORRIN HARBOUR — Ferries stood still on Monday.", ("ORRIN HARBOUR",), None, None, " Ferries stood still on Monday."),
    ],
)
def test_datelines(line: str, places: tuple[str, ...], day: Day | None, agency: str | None, rest: str) -> None:
    found = match_dateline(line, 0, len(line), KNOWN.language("en"), KNOWN)
    assert found
    assert (found.places, found.day, found.agency, line[found.end :]) == (places, day, agency, rest)


@pytest.mark.parametrize(
    "line",
    [
        "(Laughter) OSLO, Jan 9 - Ferries stood still.",
        "ORRIN HARBOUR--(see map)--Ferries stood still.",
        "BREAKING NEWS — ferries stood still on Monday.",
        "By Ann Roe, Jan 9 - Ferries stood still.",
        "OSLO - ferries.",
        "서울은 오늘 비가 왔다.",
    ],
)
def test_no_datelines(line: str) -> None:
    assert match_dateline(line, 0, len(line), KNOWN.language("en"), KNOWN) is None


@pytest.mark.parametrize(
    ("line", "names", "affiliation"),
    [
        ("By Ann Roe and AP", ("Ann Roe", "AP"), None),
        ("By Ann Roe, Bo Wu and Reuters", ("Ann Roe", "Bo Wu", "Reuters"), None),
        ("By Ann Roe, Staff Writer, Elmford Herald", ("Ann Roe",), "Staff Writer, Elmford Herald"),
        ("By Ann Roe, Reuters", ("Ann Roe",), "Reuters"),
        ("Elmford today | By Ann Roe", ("Ann Roe",), None),
    ],
)
def test_bylines(line: str, names: tuple[str, ...], affiliation: str | None) -> None:
    found = match_byline(line, 0, len(line), KNOWN.language("en"), KNOWN)
    assert found
    assert (found.names, found.affiliation) == (names, affiliation)


@pytest.mark.parametrize(
    "line",
    [
        "By the lake, ferries stood still.",
        "Bypass opens on Monday",
        "By noon, Ann Roe had left",
        "Ferries stood still. " * 30,
        "Photos by the dozen",
    ],
)
def test_no_bylines(line: str) -> None:
    assert match_byline(line, 0, len(line), KNOWN.language("en"), KNOWN) is None


def test_a_line_known_to_be_a_byline_gives_what_it_has() -> None:
    found = match_byline("the night desk", 0, 14, KNOWN.language("en"), KNOWN, sure=True)
    assert found
    assert found.names == ("the night desk",)
    assert match_byline("* * *", 0, 5, KNOWN.language("en"), KNOWN, sure=True) is None
