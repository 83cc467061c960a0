"""A line with the date of a story, or the time that it takes to read, is no byline."""

import pytest

import newsparse

BODY = (
    "The pier in Elmford reopened on Friday, two years after a storm tore away its western end, and several hundred people came.",
    "“We kept the old lamps because people asked for them in every single meeting,” Mayor Ruth Calder told the crowd on Friday.",
    "The repairs cost four million dollars, a third of which the state has paid, and took two winters longer than planned.",
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Reading Time:2 minutes", []),
        ("Reading Time:12 Minutes", []),
        ("Published Friday Evening", []),
        ("Posted by Ann Roe", ["Ann Roe"]),
        ("Ann Roe, 3 hours ago", ["Ann Roe"]),
    ],
)
def test_words_about_time_are_no_names(line: str, names: list[str]) -> None:
    article = newsparse.parse("\n".join(("Elmford pier reopens after two years", line, *BODY)))
    assert [name for byline in article.bylines for name in byline.names] == names
