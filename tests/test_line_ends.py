"""Line endings and spacing change no label, text, name or date; only offsets move."""

from collections.abc import Callable
from typing import Final

import golden
import pytest
import regex
from stories import GERMAN, STORY

import newsparse
from newsparse import Label

_ONE_BLANK: Final = regex.compile(r"(?<!\n)\n\n(?!\n)")
_STOP: Final = regex.compile(r"(?<=\.) (?=\S)")
SETTINGS: Final[dict[str, Callable[[str], str]]] = {
    "carriage return and line feed": lambda text: text.replace("\n", "\r\n"),
    "carriage return": lambda text: text.replace("\n", "\r"),
    "line separator": lambda text: text.replace("\n", "\u2028"),
    "paragraph separator": lambda text: text.replace("\n", "\u2029"),
    "next line": lambda text: text.replace("\n", "\x85"),
    "byte-order mark": lambda text: "\ufeff" + text,
    "spaces at line ends": lambda text: text.replace("\n", "  \n"),
    "blank lines before": lambda text: "\n \n\n" + text,
    "blank lines after": lambda text: text + "\n\n \n",
    "two blank lines for one": lambda text: _ONE_BLANK.sub("\n\n\n", text),
    "all of it": lambda text: ("\ufeff\n\n" + _ONE_BLANK.sub("\n\n\n", text) + "\n\n").replace("\n", " \r\n"),
}
"""Ways to reformat a text without changing its words."""
_EVERYTHING: Final = frozenset(name for names in golden.TOPICS.values() for name in names)


def seen(text: str) -> tuple[object, ...]:
    """Return everything a reader sees of a text: labels, texts, names and dates."""
    article = newsparse.parse(text)
    labels = [(segment.label, segment.kind) for segment in article.segments if segment.label is not Label.BLANK]
    confidences = [round(said.confidence, 9) for said in article.attributions]
    pieces = [" ".join(piece.split()).strip("\ufeff ") for piece in newsparse.iter_split(text)]
    rendered = golden.render(article, _EVERYTHING).splitlines()
    # Blank lines after the last sentence of an export without labels show that it is complete.
    return labels, confidences, pieces, [line for line in rendered if line != "defect: truncated-export"]


def _text(case: golden.Case) -> str:
    return case.text.replace("\r\n", "\n").replace("\r", "\n")


_CASES: Final = golden.cases()


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("text", [STORY, GERMAN], ids=["english", "german"])
def test_a_story_reads_the_same(text: str, name: str) -> None:
    assert seen(SETTINGS[name](text)) == seen(text)


@pytest.mark.parametrize("start", range(len(SETTINGS)), ids=list(SETTINGS))
def test_golden_cases_read_the_same(start: int) -> None:
    """Give each case one of the formats, so that each format is tried on many cases."""
    change = list(SETTINGS.values())[start]
    for case in _CASES[start :: len(SETTINGS)]:
        if "\x92" in case.text:
            continue  # in the bytes of Windows-1252, the mark for the next line is an ellipsis
        assert seen(change(_text(case))) == seen(_text(case)), case


_SCREENS = "\n".join(
    f"{title}\n{words} mots\n{day} mars 2019\nLe Courrier d'Elmont\n\nLa digue a tenu toute la nuit.\n"
    f"\nDocument ELMCOU002019030{day}e6540000{day}\n"
    for title, words, day in (("Le port rouvre", 320, 3), ("La digue tient", 210, 4))
)
_CODED = "\n".join(
    f"HD {title}\nBY Ann Poe\nWC {words} words\nPD {day} March 2019\nLP The pier held all night.\n"
    f"\nDocument ELMHER002019030{day}e6540000{day}\n"
    for title, words, day in (("Pier reopens", 320, 3), ("Pier closes", 210, 4))
)
_PAPERS = "\n".join(
    f"{title}\nElmford Herald, The (OH) - May {day}, 2010\nThe pier held all night.\nRecord Number: 10{day}\nCopyright (c) 2010 Elmford\n"
    for title, day in (("Pier reopens", 4), ("Pier closes", 5))
)
_MESSAGES = "^AW041\n\nPier reopens\nThe pier held all night.\n^AW042\n\nPier closes\nThe pier held.\n"
_RELEASES = "-30-\nFOR RELEASE\nPier reopens\nThe pier held all night.\n-30-\nFOR RELEASE\nPier closes\nThe pier held.\n"


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize(
    "text", [_SCREENS, _CODED, _PAPERS, _MESSAGES, _RELEASES], ids=["word counts", "codes", "papers", "messages", "releases"]
)
def test_two_articles_are_two_pieces(text: str, name: str) -> None:
    pieces = [" ".join(piece.split()).strip("\ufeff ") for piece in newsparse.iter_split(SETTINGS[name](text))]
    assert pieces == [" ".join(piece.split()) for piece in newsparse.iter_split(text)]
    assert len(pieces) == 2


@pytest.mark.parametrize("case", [case for case in _CASES if case.topic.startswith("who")], ids=lambda case: case.id)
def test_speakers_are_the_same_with_two_spaces_after_each_stop(case: golden.Case) -> None:
    text = _text(case)
    usual, wide = (newsparse.parse(each) for each in (text, _STOP.sub("  ", text)))
    assert [speaker.name for speaker in wide.speakers] == [speaker.name for speaker in usual.speakers]
    assert [[speaker.name for speaker in said.speakers] for said in wide.attributions] == [
        [speaker.name for speaker in said.speakers] for said in usual.attributions
    ]


@pytest.mark.parametrize("case", [case for case in _CASES if "markdown" in case.id], ids=lambda case: case.id)
def test_lines_that_marks_label_are_without_their_line_ends(case: golden.Case) -> None:
    text = _text(case).replace("\n", "\r\n")
    said = [segment.span.of(text) for segment in newsparse.parse(text).segments if segment.label is not Label.BLANK]
    assert [piece for piece in said if piece != piece.strip("\r\n")] == []
