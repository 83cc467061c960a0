"""What rules change in a chosen reading: where its content begins and ends, on which side of the cue it is, and whose it is.

The readings are written by hand, as the weights might choose them, so that the rules are tested whatever the weights are.
"""

import pytest

import newsparse
from newsparse.attribution.fitted.constructions import reports_in_construction
from newsparse.attribution.fitted.mending.content_openings import opened
from newsparse.attribution.fitted.mending.main_subjects import with_subject
from newsparse.attribution.fitted.mending.misplaced_contents import replaced
from newsparse.attribution.fitted.mending.unfinished_contents import finished
from newsparse.attribution.fitted.reasons import corrections
from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence, sentence
from newsparse.attribution.passage_reader import cutter
from newsparse.attribution.quotes import pair
from newsparse.knowledge.languages import load

_ENGLISH = load("en")


def _read(text: str, source: str, cue: str, content: str) -> tuple[Sentence, Analysis]:
    """Return a sentence of English, and the reading whose parts are pieces of its text; an empty *source* is none."""
    assert _ENGLISH.speech is not None
    units = cutter(_ENGLISH).cut(text, 0, len(text), [one for one in pair(text, 0, len(text)) if not one.depth])

    def found(piece: str) -> tuple[int, int]:
        start = text.index(piece)
        return units.starts.index(start), units.ends.index(start + len(piece)) + 1

    first, end = found(cue)
    return sentence(units, 0, _ENGLISH.speech), Analysis("", (first, end), (found(content),), found(source) if source else None, end - 1)


def _content(text: str, units: Sentence, reading: Analysis) -> str:
    return "…".join(text[units.units.starts[start] : units.units.ends[end - 1]] for start, end in reading.content)


def _source(text: str, units: Sentence, reading: Analysis) -> str:
    return text[units.units.span(*reading.source).start : units.units.span(*reading.source).end] if reading.source else ""


@pytest.mark.parametrize(
    ("text", "cue", "short", "whole"),
    [
        ("Roe said the museum in Elmford, Ohio, had asked.", "said", "the museum in Elmford", "the museum in Elmford, Ohio, had asked"),
        ("Roe left for Elmford, Ohio, adding that it rained.", "left", "for Elmford", "for Elmford, Ohio"),
        ("Roe said his wife, Ann Poe, left.", "said", "his wife", "his wife, Ann Poe, left"),
        ("Roe told Poe that once it rained, boats sank.", "told", "that once it rained", "that once it rained, boats sank"),
        ("Roe said despite the rain, boats left.", "said", "despite the rain", "despite the rain, boats left"),
        ("Roe saw many piers, including two old ones.", "saw", "many piers", "many piers, including two old ones"),
        ("Roe said it cost a fortune, at least for Elmford.", "said", "it cost a fortune", "it cost a fortune, at least for Elmford"),
        ("Roe said the pier, which is old, will close.", "said", "the pier", "the pier, which is old, will close"),
        ("Roe said the elite - who paid - believes it.", "said", "the elite", "the elite - who paid - believes it"),
        ("Roe said the town - not Poe - is in charge.", "said", "the town - not Poe", "the town - not Poe - is in charge"),
        ("Roe named the pier, the ferry or its owner.", "named", "the pier", "the pier, the ferry or its owner"),
        ("Roe is expected to get a new pier.", "expected", "to get a", "to get a new pier"),
        ("Roe saw a fire 50 metres (yards) from the pier.", "saw", "a fire 50 metres (yards", "a fire 50 metres (yards) from the pier"),
        ("Roe said if Elm wins, the pier, which Poe said is old, will go.", "said", "the pier", "the pier"),
        ("Roe said the pier is old, and Poe left.", "said", "the pier is old", "the pier is old"),
    ],
)
def test_contents_end_with_their_clause(text: str, cue: str, short: str, whole: str) -> None:
    units, reading = _read(text, "Roe", cue, short)
    assert _content(text, units, finished(units, reading)) == whole


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "expected"),
    [
        ("Roe asked Poe why it closed.", "Roe", "asked", "Poe why it closed", "why it closed"),
        ("Roe asked Poe to say why it closed.", "Roe", "asked", "Poe to say why it closed", "Poe to say why it closed"),
        ("Roe told the story of a clerk who left.", "Roe", "told", "the story of a clerk who left", "the story of a clerk who left"),
        ("Roe told a crowd in Elm she will win.", "Roe", "told", "crowd in Elm she will win", "she will win"),
        ("Roe announced Sunday she will resign.", "Roe", "announced", "Sunday she will resign", "she will resign"),
        ("Poe hates the toll, which Roe said is high.", "Roe", "said", "is high", "which…is high"),
    ],
)
def test_contents_begin_where_the_clause_does(text: str, source: str, cue: str, content: str, expected: str) -> None:
    units, reading = _read(text, source, cue, content)
    assert _content(text, units, opened(units, reading)) == expected


@pytest.mark.parametrize(
    ("text", "wrong", "cue", "content", "source", "expected"),
    [
        ("The pier may close, say some neighbours.", "", "say", "some neighbours", "some neighbours", "The pier may close"),
        ('Roe "was soft on Poe," said a clerk.', "", "said", "a clerk", "a clerk", 'Roe "was soft on Poe,"'),
        ("Courted by all, Roe said on Friday that it may close.", "Roe", "said", "Courted by all", "Roe", "that it may close"),
        ("A clerk, a widow who hid, said she fell ill.", "", "said", "a widow who hid", "A clerk", "she fell ill"),
        ("A clerk, a widow, said the pier is old.", "", "said", "A clerk, a widow", "A clerk", "the pier is old"),
        ("Roe, a nurse, said Poe.", "Roe, a nurse", "said", "Poe", "Roe, a nurse", "Poe"),
        ("The pier is old, said Roe on Friday.", "Roe", "said", "The pier is old", "Roe", "The pier is old"),
    ],
)
def test_contents_are_on_the_right_side_of_the_cue(text: str, wrong: str, cue: str, content: str, source: str, expected: str) -> None:
    units, reading = _read(text, wrong, cue, content)
    reading = replaced(units, reading)
    assert (_source(text, units, reading), _content(text, units, reading)) == (source, expected)


@pytest.mark.parametrize(
    ("text", "wrong", "cue", "content", "right"),
    [
        ("The pier is old, she often says.", "often", "says", "The pier is old", "she"),
        ("Hours later, Roe met Poe, telling him it was over.", "Hours", "telling", "it was over", "Roe"),
        ("Indeed, foes of the pier say it is old.", "Indeed", "say", "it is old", "foes of the pier"),
        ("The judge - who met Poe for years - said it was over.", "Poe for years", "said", "it was over", "The judge"),
        ("Roe, who lost a boat in Elm, said it was old.", "Elm", "said", "it was old", "Roe"),
        ("On Friday, the clerk, who met Poe in Elm, said it was old.", "Elm", "said", "it was old", "the clerk"),
        ("Roe was in Elm, Ohio, promising to build a pier.", "Elm, Ohio", "promising", "to build a pier", "Roe"),
        ("On Friday, she went to Elm, Ohio, promising a pier.", "Elm, Ohio", "promising", "a pier", "she"),
        ("In Elm, the trust won, saying it was glad.", "the trust", "saying", "it was glad", "the trust"),
        ("Roe met the clerk, saying it was over.", "the clerk", "saying", "it was over", "the clerk"),
    ],
)
def test_sources_are_the_subject_of_the_cue(text: str, wrong: str, cue: str, content: str, right: str) -> None:
    units, reading = _read(text, wrong, cue, content)
    assert _source(text, units, with_subject(units, reading)) == right


@pytest.mark.parametrize(
    ("content", "source", "reasons"),
    [
        (((2, 9),), (0, 1), []),
        (((2, 6),), (0, 1), ["the content ends where the narrator goes on"]),
        (((2, 11),), (0, 1), ["the content ends where its clause does"]),
        (((3, 9),), None, ["the content begins where its clause does", "the source is the subject of the cue"]),
    ],
)
def test_what_rules_change_is_a_reason(content: tuple[tuple[int, int], ...], source: tuple[int, int] | None, reasons: list[str]) -> None:
    chosen = Analysis("", (1, 2), ((2, 9),), (0, 1))
    assert [reason.name for reason in corrections(chosen, chosen._replace(content=content, source=source))] == reasons


def test_an_attribution_says_that_its_content_was_cut() -> None:
    text = "Pier reopens\n\nRoe said that she likes the old pier, which opened in 1907 and has been closed twice since the storm."
    (said,) = newsparse.parse(text).attributions
    assert said.content[0].text == "that she likes the old pier"
    assert "the content ends where the narrator goes on" in [reason.name for reason in said.why]


@pytest.mark.parametrize(
    ("text", "word", "reports"),
    [
        ("Roe was asked whether it rained.", "asked", True),
        ("Roe asked Pole for tea.", "asked", False),
        ("They talked about the ferry.", "talked", True),
        ("They talked all night.", "talked", False),
        ("Roe plans to leave.", "plans", True),
        ("Roe has plans for dinner.", "plans", False),
        ("Roe portrays the ferry as safe.", "portrays", False),  # only right before "as"; the weights read it anyway
        ("Roe extolled the ferry.", "extolled", True),
        ("The ferry left.", "left", False),
    ],
)
def test_words_report_in_their_construction(text: str, word: str, reports: bool) -> None:
    assert _ENGLISH.speech is not None
    units = cutter(_ENGLISH).cut(text, 0, len(text), [])
    assert reports_in_construction(units, units.words.index(word), _ENGLISH.speech) is reports


def test_constructions_say_that_they_decided() -> None:
    text = "Elmford pier reopens\n\nRoe used her hour on the stage to extol the ferry, its crew and the town."
    (said,) = newsparse.parse(text, language="en", headline="Elmford pier reopens").attributions
    assert "the cue's word reports in this construction" in [reason.name for reason in said.why]
