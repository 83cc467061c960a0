"""Changes that rules make in a chosen reading: where its content begins and ends, its side of the cue, and its source.

The readings are written by hand, as the weights might choose them, so that the rules are tested whatever the weights are.
"""

from collections.abc import Callable
from typing import NamedTuple

import pytest

import newsparse
from newsparse.attribution.fitted.closing_clauses import closes_with_a_report
from newsparse.attribution.fitted.mending.content_ends import endings, shortened
from newsparse.attribution.fitted.mending.content_openings import opened
from newsparse.attribution.fitted.mending.day_adjuncts import without_day
from newsparse.attribution.fitted.mending.extracted_subjects import with_extracted_subject
from newsparse.attribution.fitted.mending.main_subjects import with_subject
from newsparse.attribution.fitted.mending.misplaced_contents import replaced
from newsparse.attribution.fitted.mending.parted_contents import parted
from newsparse.attribution.fitted.mending.prepositional_cues import with_preposition
from newsparse.attribution.fitted.mending.quotation_openings import from_quotation
from newsparse.attribution.fitted.mending.unfinished_contents import finished
from newsparse.attribution.fitted.reasons import corrections
from newsparse.attribution.fitted.sentence_rules import Analysis, Sentence, sentence
from newsparse.attribution.passage_reader import cutter
from newsparse.attribution.quotes import pair
from newsparse.attribution.units import NAME
from newsparse.knowledge.languages import load

_ENGLISH = load("en")


def _read(text: str, source: str, cue: str, content: str) -> tuple[Sentence, Analysis]:
    """Return a sentence of English, and the reading whose parts are pieces of its text; an empty *source* is none, "…" parts a content."""
    assert _ENGLISH.speech is not None
    units = cutter(_ENGLISH).cut(text, 0, len(text), [one for one in pair(text, 0, len(text)) if not one.depth])

    def found(piece: str) -> tuple[int, int]:
        start = text.index(piece)
        return units.starts.index(start), units.ends.index(start + len(piece)) + 1

    first, end = found(cue)
    pieces = tuple(map(found, content.split("…")))
    return sentence(units, 0, _ENGLISH.speech), Analysis("", (first, end), pieces, found(source) if source else None, end - 1)


def _content(text: str, units: Sentence, reading: Analysis) -> str:
    return "…".join(text[units.units.starts[start] : units.units.ends[end - 1]] for start, end in reading.content)


def _source(text: str, units: Sentence, reading: Analysis) -> str:
    return text[units.units.span(*reading.source).start : units.units.span(*reading.source).end] if reading.source else ""


class _Parts(NamedTuple):
    source: str
    content: str


def _mended(rule: Callable[[Sentence, Analysis], Analysis], text: str, source: str, cue: str, content: str) -> _Parts:
    """Return the parts of a reading after a rule has mended it."""
    units, reading = _read(text, source, cue, content)
    reading = rule(units, reading)
    return _Parts(_source(text, units, reading), _content(text, units, reading))


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
    assert _mended(finished, text, "Roe", cue, short).content == whole


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "expected"),
    [
        ("Roe asked Poe why it closed.", "Roe", "asked", "Poe why it closed", "why it closed"),
        ("Roe asked Poe to say why it closed.", "Roe", "asked", "Poe to say why it closed", "Poe to say why it closed"),
        ("Roe told the story of a clerk who left.", "Roe", "told", "the story of a clerk who left", "the story of a clerk who left"),
        ("Roe told a crowd in Elm she will win.", "Roe", "told", "crowd in Elm she will win", "she will win"),
        ("Roe told a meeting in Elm the pier was old.", "Roe", "told", "meeting in Elm the pier was old", "the pier was old"),
        ("Roe told Elm Radio on Sunday the pier was old.", "Roe", "told", "on Sunday the pier was old", "the pier was old"),
        ("Roe told clerks and the mayor was old.", "Roe", "told", "clerks and the mayor was old", "clerks and the mayor was old"),
        ("Roe told tales of the mayor in winter.", "Roe", "told", "tales of the mayor in winter", "tales of the mayor in winter"),
        ("Roe announced Sunday she will resign.", "Roe", "announced", "Sunday she will resign", "she will resign"),
        ("Roe said in a call on Friday evening she would leave.", "Roe", "said", "evening she would leave", "she would leave"),
        (
            "Roe said on its website on Friday the pier was shut.",
            "Roe",
            "said",
            "its website on Friday the pier was shut",
            "the pier was shut",
        ),
        ("Roe said late on Sunday three people had left.", "Roe", "said", "late on Sunday three people had left", "three people had left"),
        ("Roe said in Elmford the pier was shut.", "Roe", "said", "the pier was shut", "the pier was shut"),
        ("Roe agreed on what they had done.", "Roe", "agreed", "what they had done", "what they had done"),
        ("Roe said on Friday boats were late.", "Roe", "said", "boats were late", "boats were late"),
        ("Poe hates the toll, which Roe said is high.", "Roe", "said", "is high", "which…is high"),
        ("It cost double what Roe said it would.", "Roe", "said", "it would", "what…it would"),
        ("That is what Roe said that day.", "Roe", "said", "that day", "that day"),
        ("Roe promised on Friday to build a new pier.", "Roe", "promised", "on Friday to build a new pier", "to build a new pier"),
        ("Roe said on Friday he met Poe twice.", "Roe", "said", "Friday he met Poe twice", "he met Poe twice"),
        ("Roe praised on the radio the new pier.", "Roe", "praised", "on the radio the new pier", "on the radio the new pier"),
        ("Roe warned clerks in Elm and Oak that it leaks.", "Roe", "warned", "clerks in Elm and Oak that it leaks", "that it leaks"),
        ("Roe warned clerks who were late that day.", "Roe", "warned", "clerks who were late that day", "clerks who were late that day"),
        ("Roe vetoed a bill that would shut it.", "Roe", "vetoed", "that would shut it", "a bill that would shut it"),
        ("Roe opened a pier that is long.", "Roe", "opened", "that is long", "that is long"),
        ("Roe told a crowd that would not go.", "Roe", "told", "that would not go", "that would not go"),
        ("Roe replied with a word that was kind.", "Roe", "replied", "that was kind", "that was kind"),
        ("And the pier is old, Roe said.", "Roe", "said", "And the pier is old", "the pier is old"),
        ("Still, the pier is old, Roe said.", "Roe", "said", "Still, the pier is old", "the pier is old"),
        ("But the pier is old, Roe said.", "Roe", "said", "But the pier is old", "But the pier is old"),
    ],
)
def test_contents_begin_where_the_clause_does(text: str, source: str, cue: str, content: str, expected: str) -> None:
    assert _mended(opened, text, source, cue, content).content == expected


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
        ("It may close, an aide told Elm Radio on condition of anonymity.", "an aide", "told", "anonymity", "an aide", "It may close"),
        ("On Friday, an aide asked for anonymity.", "an aide", "asked", "for anonymity", "an aide", "for anonymity"),
        ("On Friday, an aide spoke on condition of anonymity.", "an aide", "spoke", "anonymity", "an aide", "anonymity"),
    ],
)
def test_contents_are_on_the_right_side_of_the_cue(text: str, wrong: str, cue: str, content: str, source: str, expected: str) -> None:
    assert _mended(replaced, text, wrong, cue, content) == (source, expected)


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
        ("Roe was once asked why it closed.", "Roe", "asked", "why it closed", ""),
        ("Roe left when asked why it closed.", "Roe", "asked", "why it closed", ""),
        ("Roe then asked why it closed.", "Roe", "asked", "why it closed", "Roe"),
        (
            "Chief clerk Roe said Elm had no pier, adding that it rained.",
            "Chief clerk Roe said Elm",
            "adding",
            "that it rained",
            "Chief clerk Roe",
        ),
        (
            "Chief clerk Roe of Elm had no pier, adding that it rained.",
            "Chief clerk Roe of Elm",
            "adding",
            "that it rained",
            "Chief clerk Roe of Elm",
        ),
    ],
)
def test_sources_are_the_subject_of_the_cue(text: str, wrong: str, cue: str, content: str, right: str) -> None:
    assert _mended(with_subject, text, wrong, cue, content).source == right


@pytest.mark.parametrize(
    ("text", "cue", "content", "expected"),
    [
        ("In the long run, Roe said, the pier will go.", "said", "the pier will go", "In the long run…the pier will go"),
        ("In the long run, as Roe said, the pier will go.", "said", "the pier will go", "In the long run…the pier will go"),
        ("The pier, said Roe, will go.", "said", "will go", "The pier…will go"),
        ("It is a pier that, Roe said, will go.", "said", "will go", "It is a pier that…will go"),
        ("Still, Roe said, the pier will go.", "said", "the pier will go", "the pier will go"),
        ("In May, Roe said the pier will go.", "said", "the pier will go", "the pier will go"),
        ("In May, Roe said, “The pier will go.”", "said", "“The pier will go.”", "“The pier will go.”"),
        ("It rained, according to Roe, taking a step.", "according to", "It rained…taking a step", "It rained"),
        ("The pier, according to Roe, is old.", "according to", "The pier…is old", "The pier…is old"),
    ],
)
def test_a_reporting_clause_parts_contents(text: str, cue: str, content: str, expected: str) -> None:
    assert _mended(parted, text, "Roe", cue, content).content == expected


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        ("Roe was blunt: “It is old,” she said.", "Roe was blunt: “It is old,”", "“It is old,”"),
        ("Poe said: “It is old,” she said.", "Poe said: “It is old,”", "Poe said: “It is old,”"),
        ("Waving at us, she said, “It is old.”", "Waving at us…“It is old.”", "“It is old.”"),
        ("The pier, she said, “is old.”", "The pier…“is old.”", "The pier…“is old.”"),
        ("Waving at us, she said, is old.", "Waving at us…is old", "Waving at us…is old"),
    ],
)
def test_what_the_narrator_says_before_a_quotation_is_no_content(text: str, content: str, expected: str) -> None:
    assert _mended(from_quotation, text, "she", "said", content).content == expected


@pytest.mark.parametrize(
    ("text", "cue", "content", "with_its_cue"),
    [
        ("Roe joked about the pier.", "joked", "about the pier", "joked about"),
        ("Roe pointed to the pier.", "pointed", "to the pier", "pointed to"),
        ("Roe referred to Poe.", "referred", "to Poe", "referred to"),
        ("Roe vowed to Poe that it will go.", "vowed", "to Poe that it will go", "vowed"),
        ("Roe vowed to go.", "vowed", "to go", "vowed"),
        ("Roe said about 40 boats left.", "said", "about 40 boats left", "said"),
        ("Roe said about half the boats left.", "said", "about half the boats left", "said"),
    ],
)
def test_prepositions_belong_to_the_cue(text: str, cue: str, content: str, with_its_cue: str) -> None:
    units, reading = _read(text, "Roe", cue, content)
    reading = with_preposition(units, reading)
    assert _content(text, units, reading._replace(content=(reading.cue,))) == with_its_cue
    assert reading.content[0][0] == reading.cue[1]


@pytest.mark.parametrize(
    ("text", "cue", "content", "expected"),
    [
        ("Roe endorsed Poe on Friday.", "endorsed", "Poe on Friday", "Poe"),
        ("Roe endorsed her Friday.", "endorsed", "her Friday", "her"),
        ("Roe announced his bid in June 2015.", "announced", "his bid in June 2015", "his bid"),
        ("Roe proposed a toll in 2013.", "proposed", "a toll in 2013", "a toll"),
        ("Roe endorsed Poe in February.", "endorsed", "Poe in February", "Poe"),
        ("Roe defended Poe last week.", "defended", "Poe last week", "Poe"),
        ("Roe said it will shut on Friday.", "said", "it will shut on Friday", "it will shut on Friday"),
        ("Roe urged Poe to go on Friday.", "urged", "to go on Friday", "to go on Friday"),
        ("Roe recalled a storm in 40 towns.", "recalled", "a storm in 40 towns", "a storm in 40 towns"),
        ("Roe recalled boats damaged in May.", "recalled", "boats damaged in May", "boats damaged in May"),
    ],
)
def test_days_after_short_objects_are_the_narrators(text: str, cue: str, content: str, expected: str) -> None:
    assert _mended(without_day, text, "Roe", cue, content).content == expected


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "whose", "expected"),
    [
        ("It is a trend that Roe predicts will last.", "a trend that Roe", "predicts", "will last", "Roe", "a trend that…will last"),
        ("Poe saw rules, which clerks said will last.", "which clerks", "said", "will last", "clerks", "which…will last"),
        ("It is a step many say is wrong.", "a step many", "say", "is wrong", "many", "a step…is wrong"),
        ("Those are things that clerks say are old.", "that clerks", "say", "are old", "that clerks", "are old"),
        ("Ann Roe said can it.", "Ann Roe", "said", "can it", "Ann Roe", "can it"),
        ("A trend that Roe predicts worries Poe.", "A trend that Roe", "predicts", "worries Poe", "A trend that Roe", "worries Poe"),
    ],
)
def test_verbs_without_a_subject_have_it_before_the_cue(text: str, source: str, cue: str, content: str, whose: str, expected: str) -> None:
    assert _mended(with_extracted_subject, text, source, cue, content) == (whose, expected)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "ends"),
    [
        ("Asked if it will shut, Roe left.", "", "Asked", "if it will shut, Roe left", ["if it will shut"]),
        ("Asked if Elm, Ohio, will shut it.", "", "Asked", "if Elm, Ohio, will shut it", []),
        ("After Roe praised “piers,” Poe was glad.", "Roe", "praised", "“piers,” Poe was glad", ["“piers,”"]),
        ("Roe told Poe, “It is old.” after a walk home.", "Roe", "told", "“It is old.” after a walk home", ["“It is old.”"]),
        ("Roe praised “old” piers, boats and ferries.", "Roe", "praised", "“old” piers, boats and ferries", []),
        ("Roe denied the charges and ably accused Poe.", "Roe", "denied", "the charges and ably accused Poe", ["the charges"]),
        ("Roe noted the boats and the tired crew.", "Roe", "noted", "the boats and the tired crew", []),
    ],
)
def test_where_the_narrator_may_go_on(text: str, source: str, cue: str, content: str, ends: list[str]) -> None:
    units, reading = _read(text, source, cue, content)
    shorter = [shortened(units, reading, ending) for ending in endings(units, reading)]
    assert [_content(text, units, one) for one in shorter if one is not None] == ends


@pytest.mark.parametrize(
    ("content", "source", "reasons"),
    [
        (((2, 9),), (0, 1), []),
        (((2, 6),), (0, 1), ["the content ends where the narrator goes on"]),
        (((2, 11),), (0, 1), ["the content ends where its clause does"]),
        (((3, 9),), (0, 2), ["the content begins where its clause does", "the source is the subject of the cue"]),
        (((2, 9),), None, ["the subject of the cue is no source"]),
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
    ("text", "source", "cue", "content", "closes"),
    [
        ("Output fell in May, data showed on Friday.", "data", "showed", "Output fell in May", True),
        ("It may close, two officials told the Herald.", "two officials", "told", "It may close", True),
        ("It may close, said Roe.", "Roe", "said", "It may close", False),
        ("In a speech on Friday, Roe said it may close.", "Roe", "said", "In a speech on Friday", False),
        ("The pier shut early, Roe said it may close.", "Roe", "said", "The pier shut early", False),
        ("The pier is old, data suggested.", "data", "suggested", "The pier is old", False),
        ("The pier is old, Roe said, and left.", "Roe", "said", "The pier is old", False),
    ],
)
def test_a_plain_reporting_clause_closes_its_sentence(text: str, source: str, cue: str, content: str, closes: bool) -> None:
    assert closes_with_a_report(*_read(text, source, cue, content)) is closes


def test_a_closing_clause_says_that_it_decided() -> None:
    text = "Elmford output falls\n\nOutput at Elmford's yards fell in May, data showed on Friday."
    (said,) = newsparse.parse(text, language="en", headline="Elmford output falls").attributions
    assert "a reporting clause closes the sentence" in [reason.name for reason in said.why]


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
