"""Furniture on the line of a caption is no part of it."""

import pytest

import newsparse
from newsparse.labelling.blocks import part_frames
from newsparse.layout import lay_out

STORY = (
    "Elmford pier reopens after two years",
    "By Ann Pole",
    "{}",
    "The pier in Elmford reopened on Friday, two years after a storm tore away its western end, and several hundred people came.",
    "“We kept the old lamps because people asked for them,” Mayor Ruth Calder told the crowd before she cut the ribbon.",
    "The repairs cost four million dollars, a third of which the state has paid, and took two winters longer than planned.",
)


@pytest.mark.parametrize(
    "line",
    [
        "[1/3] Visitors walk on the pier in Elmford on Friday. REUTERS/Jane Roe Purchase Licensing Rights, opens new tab",
        "Visitors walk on the pier in Elmford on Friday. REUTERS/Jane Roe Acquire Licensing Rights",
        "2 of 4 | Visitors walk on the pier in Elmford on Friday. REUTERS/Jane Roe",
    ],
)
def test_caption_is_neither_place_in_gallery_nor_link(line: str) -> None:
    (caption,) = newsparse.parse("\n".join(STORY).format(line)).captions
    assert (caption.text, caption.photographer) == ("Visitors walk on the pier in Elmford on Friday.", "Jane Roe")


@pytest.mark.parametrize(
    "line",
    [
        "[1/3]",
        "1 of 4 people came",
        "[1/3] Pier",
        "Purchase Licensing Rights",
        "Buy Photo of the pier that reopened on Friday after two years of repairs",
    ],
)
def test_other_lines_stay_whole(line: str) -> None:
    blocks = lay_out(line).blocks
    assert part_frames(line, blocks) == list(blocks)
