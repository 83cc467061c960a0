"""The units of English sentences that readings are made of, and the shorter readings of a content."""

import pytest

from newsparse.attribution.fitted.bounds import shorter
from newsparse.attribution.fitted.reader import cutter
from newsparse.attribution.fitted.sentence_rules import Analysis
from newsparse.attribution.quotes import pair
from newsparse.attribution.units import NAME
from newsparse.knowledge.languages import load

_ENGLISH = load("en")


@pytest.mark.parametrize(
    ("text", "start", "ends"),
    [
        ("Roe said she likes the pier, which opened in 1907.", "she", ["she likes the pier"]),
        ("Roe said it was old — but the mayor is not sure.", "it", ["it was old"]),
        ("Roe denied the charges and accused Poe.", "the", ["the charges"]),
        ("Roe said he likes piers and boats.", "he", []),
        ("Roe told Poe: “It is old.” She left.", "“It", []),
        ("Roe praised “old” piers, boats and ferries.", "“old”", []),
        ("Roe blamed the council of Elm on Twitter today.", "the", ["the council of Elm"]),
    ],
)
def test_a_content_may_end_before_its_sentence(text: str, start: str, ends: list[str]) -> None:
    assert _ENGLISH.speech is not None
    units = cutter(_ENGLISH).cut(text, 0, len(text), [one for one in pair(text, 0, len(text)) if not one.depth])
    first, end = units.starts.index(text.index(start)), units.sentences[1] - 1
    found = shorter(units, Analysis("", (1, 2), ((first, end),), (0, 1), 1), _ENGLISH.speech)
    assert [text[units.span(*one.content[-1]).start : units.span(*one.content[-1]).end] for one, _ in found] == ends


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Roe told AFP Quenby was calm.", ["AFP", "Quenby"]),
        ("Roe told the BBC Ann Poe had lied.", ["BBC", "Ann Poe"]),
        ("Roe told Reuters Television that it was over.", ["Reuters Television"]),
        ("Roe left AFP Quenby in May.", ["AFP Quenby"]),
        ("Roe told Elmford Radio AFP Quenby was late.", ["Elmford Radio AFP Quenby"]),
    ],
)
def test_an_agency_that_is_told_something_is_a_name_of_its_own(text: str, names: list[str]) -> None:
    units = cutter(_ENGLISH).cut(text, 0, len(text), [])
    spans = zip(units.kinds, units.starts, units.ends, strict=True)
    assert [text[start:end] for kind, start, end in spans if kind == NAME and start] == names
