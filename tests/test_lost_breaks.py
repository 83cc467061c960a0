"""Pages that became one line: the story is found in them, and a story that is one paragraph stays one."""

from typing import Final

import pytest

import newsparse
from newsparse import Article, Label
from newsparse.repair.lost_breaks import gaps, lost_breaks

HEADLINE: Final = "Harbor council backs new ferry terminal"
STORY: Final = (
    "The harbor council voted 7-2 on Monday night to build a new ferry terminal near the fish market. The building, which would"
    " replace a hall from 1931, is to cost about $14 million, most of it paid by the state. “It is about time,” said Rita Lund, who has"
    " sailed to Quenby for thirty years. Opponents had asked the council to repair the old hall instead. They said that the new one would"
    " block the view from the boardwalk. Work is expected to begin in the spring and to take two years. The council has not decided what"
    " will become of the old hall. A museum has shown interest, Mayor Eva Lind said, but has no money yet."
)
ABOVE: Final = f"Skip to content News Weather Sports {HEADLINE} By Ann Poe Updated May 3, 2024 6:12 pm Share Tweet Email"
BELOW: Final = "Most read Bakery closes after 90 years Storm closes boardwalk Comments Sign in to comment"
PAGE: Final = f"{ABOVE} {STORY} {BELOW}"


def tiles(article: Article) -> bool:
    return "".join(segment.span.of(article.text) for segment in article.segments) == article.text


def test_a_page_on_one_line_has_headline_byline_and_body() -> None:
    article = newsparse.parse(PAGE)
    assert (article.headline, article.bylines[0].names) == (HEADLINE, ("Ann Poe",))
    assert STORY.split(" They")[0] in article.body.replace("\n\n", " ")
    assert "Weather" not in article.body
    assert [defect.code for defect in article.defects] == ["one-line"]
    assert tiles(article)


def test_a_story_on_one_line_is_one_paragraph() -> None:
    article = newsparse.parse(STORY)
    assert [passage.text for passage in article.paragraphs] == [STORY]


@pytest.mark.parametrize("text", [f"{HEADLINE} {STORY}", f"Sports {HEADLINE} Share {STORY}"])
def test_a_known_headline_has_a_line_of_its_own(text: str) -> None:
    article = newsparse.parse(text, headline=HEADLINE)
    assert [segment.span.of(text) for segment in article.segments if segment.label is Label.HEADLINE] == [HEADLINE]
    assert HEADLINE not in article.body
    assert tiles(article)


def test_a_page_on_one_line_can_be_stored() -> None:
    article = newsparse.parse(PAGE, headline=HEADLINE)
    assert Article.from_dict(article.to_dict()) == article


def test_quotations_and_brackets_have_no_breaks() -> None:
    inside = PAGE.replace("It is about time", "Home News Sport. By Ann Poe. It is about time").replace(
        "Lund,", "Lund (News Sport By Ann Poe),"
    )
    edits = lost_breaks(inside)
    for piece in ("Home News Sport. By Ann Poe. It is about time", "(News Sport By Ann Poe)"):
        start = inside.index(piece)
        assert edits
        assert not [edit for edit in edits if start <= edit.start < start + len(piece)]


def test_lines_of_an_ordinary_text_are_not_broken() -> None:
    assert lost_breaks(PAGE.replace(f" {STORY} ", f"\n\n{STORY}\n\n") + "\n" + "Ferry sails again. " * 20) == []


def test_only_a_space_before_a_small_letter_is_no_gap() -> None:
    line = "Ferry is back 日本 語 مرفأ جديد 3 boats"
    assert [line[gap.at :].split()[0] for gap in gaps(line)] == ["日本", "語", "مرفأ", "جديد", "3"]


def test_a_headline_that_is_written_with_other_quotation_marks_is_found() -> None:
    text = f"Council backs 'new' terminal | The Elmford Courier\n\nNews\n\nCouncil backs ‘new’ terminal\n\nBy Ann Poe\n\n{STORY}"
    article = newsparse.parse(text, headline="Council backs 'new' terminal")
    assert [segment.span.of(text) for segment in article.segments if segment.label is Label.HEADLINE] == ["Council backs ‘new’ terminal"]


def test_the_given_headline_is_not_the_title_of_the_page() -> None:
    story = STORY.replace(". ", ".\n\n")
    above = f"{HEADLINE}\n\nHome\n\nNews\n\nSports\n\nLog in"
    text = f"{above}\n\n{HEADLINE}\n\nBy Ann Poe\n\nMay 3, 2024\n\n{story}\n\nMost read\n\nBakery closes"
    article = newsparse.parse(text, headline=HEADLINE)
    assert [s.span.start for s in article.segments if s.label is Label.HEADLINE] == [text.rindex(HEADLINE)]
    assert "Bakery" not in article.body
