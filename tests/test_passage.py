"""Readable text, and the mapping from it back to the article."""

import pytest

from newsparse.passage import read
from newsparse.span import Span
from newsparse.terms import Label


def _read(text: str, *, rows: bool = False) -> str:
    return read(text, Span(0, len(text)), Label.PARAGRAPH, rows=rows).text


@pytest.mark.parametrize(
    ("text", "readable"),
    [
        ("The pier\n  reopened.", "The pier reopened."),
        ("The pier\r\nreopened.", "The pier reopened."),
        ("The pier\rreopened.", "The pier reopened."),
        ("The pier\u2028reopened.", "The pier reopened."),
        ("The\u00a0pier", "The pier"),
        ("The\tpier", "The pier"),
        ("re\u00adopened", "reopened"),
        ("re\u200bopened", "reopened"),
        ("well-\nknown", "well-known"),
        ("``Go,'' he said", "“Go,” he said"),
        ("he said ''Go,''", "he said “Go,”"),
        ("海が\n見える", "海が見える"),
        ("바다가\n보인다", "바다가 보인다"),
        ("a\ud800b", "a\ud800b"),
        ("", ""),
        ("\u00ad", ""),
        ("pier\u00ad\nhead", "pier head"),
    ],
)
def test_readable_text_is_cleaned(text: str, readable: str) -> None:
    assert _read(text) == readable


def test_rows_keep_their_breaks() -> None:
    assert _read("Tin  up\nZinc\tdown", rows=True) == "Tin up\nZinc down"


@pytest.mark.parametrize("text", ["The pier\n  reopened.", "``Go,''\u00a0he said", "re\u00adopened by the\r\n sea", "海が\n見える"])
def test_locate_maps_each_character_to_its_place(text: str) -> None:
    passage = read(text, Span(0, len(text)), Label.PARAGRAPH)
    for i, character in enumerate(passage.text):
        there = passage.locate(i, i + 1)
        stood = text[there.start : there.end]
        assert stood == character or stood.isspace() or stood in {"``", "''"}


def test_the_whole_text_is_the_whole_span() -> None:
    passage = read("xx The pier\nreopened. yy", Span(3, 21), Label.PARAGRAPH)
    assert passage.locate(0, len(passage.text)) == Span(3, 21)
    assert passage.locate(len(passage.text), len(passage.text)) == Span(21, 21)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (0, 99)])
def test_offsets_outside_are_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="locate"):
        read("pier", Span(0, 4), Label.PARAGRAPH).locate(start, end)


@pytest.mark.parametrize("between", ["\n", "\u200b"])
def test_lone_surrogates_never_touch(between: str) -> None:
    text = f"Pier \ud800{between}\udfff reopens"
    assert read(text, Span(0, len(text)), Label.PARAGRAPH).text == "Pier \ud800 \udfff reopens"


def test_a_passage_that_reads_as_printed_is_located_without_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long paragraph may hold many dates: none of them may cost its whole length."""
    passage = read("The pier reopened in May.", Span(0, 25), Label.PARAGRAPH)
    monkeypatch.setattr("newsparse.passage.readable", None)
    assert passage.locate(21, 24) == Span(21, 24)
    assert passage.find(Span(21, 24)) == Span(21, 24)
