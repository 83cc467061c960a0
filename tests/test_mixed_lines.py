"""Guarantees on random mixtures of lines from news, exports and transmissions."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Article

LINES = (
    "Pier reopens after two years",
    "ELMFORD, Ohio (AP) — The pier reopened on Friday, Mayor Bo Wu said.",
    "ELMFORD, May 4 - The pier reopened after two years of repairs by divers.",
    '"It stands," she said. "We are glad."',
    "``It stands,'' she said.",
    "By Ann Poe",
    "By ANN POE, Staff Writer",
    "The harbour office said on Tuesday that the work had cost 3.4 million dollars.",
    "Share this story",
    "Read also: Ferry late again",
    "Photo: Bo Roe/AP",
    "The pier at dawn. (Getty Images)",
    "What now?",
    "(Reporting by A. Poe; Editing by B. Roe)",
    "-30-",
    "###",
    "Reuter",
    "1 of 2 DOCUMENTS",
    "LENGTH: 300 words",
    "BYLINE: Ann Poe",
    "LOAD-DATE: May 5, 2010",
    "Full text: The pier reopened.",
    "ProQuest document ID: 12",
    "Publication title: Elmford Herald",
    "HD  Pier reopens",
    "WC  300 words",
    "SN  Elmford Herald",
    "LP  The pier reopened.",
    "Document ELMHER0020100504e6540000a",
    "Body",
    "End of Document",
    "Record Number: 12",
    "_" * 60,
    "\x16\x16\x01W2870\x1fUS",
    "r i \x13\x11BC-Pier 05-04 0300",
    "\x03",
    "\x04",
    "^By ANN POE=",
    "Die Brücke ist wieder offen, sagte der Bürgermeister am Dienstag.",
    "新华社北京4月24日电 海が見える",
    "* one",
    "  Shr    12 cts vs    9 cts",
    "",
    "",
    "",
)
TEXTS = st.lists(st.one_of(st.sampled_from(LINES), st.sampled_from(LINES), st.text(max_size=30)), max_size=14).map("\n".join)
NEWS = st.lists(st.sampled_from([line for line in LINES if "\x16" not in line and "\x13" not in line]), max_size=14).map("\n".join)
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


@given(TEXTS)
@FEW
def test_segments_tile_and_spans_lie_inside(text: str) -> None:
    article = newsparse.parse(text)
    assert "".join(segment.span.of(text) for segment in article.segments) == text
    assert all(segment.span.start < segment.span.end for segment in article.segments)
    passages = [*article.passages, *article.notes]
    for part in (*passages, *article.bylines, *article.captions, *article.dates):
        assert 0 <= part.span.start <= part.span.end <= len(text)
    for passage in passages:
        whole = passage.locate(0, len(passage.text))
        assert passage.span.start <= whole.start <= whole.end <= passage.span.end
    starts = [passage.span.start for passage in article.passages]
    assert starts == sorted(starts)
    for said in article.attributions:
        assert all(0 <= content.span.start <= content.span.end <= len(text) for content in said.content)


@given(TEXTS)
@FEW
def test_from_dict_restores_what_to_dict_wrote(text: str) -> None:
    article = newsparse.parse(text)
    data = article.to_dict()
    restored = Article.from_dict(data)
    assert restored == article
    assert restored.to_dict() == data


@given(NEWS, st.sampled_from(["\r\n", "\r"]))
@FEW
def test_newline_styles_agree(text: str, ends: str) -> None:
    plain, other = newsparse.parse(text), newsparse.parse(text.replace("\n", ends))
    assert [(s.label, s.kind) for s in plain.segments] == [(s.label, s.kind) for s in other.segments]
    assert [p.text for p in plain.passages] == [p.text for p in other.passages]
    assert plain.headline == other.headline


@given(TEXTS)
@FEW
def test_split_loses_nothing(text: str) -> None:
    pieces = newsparse.split(text)
    assert "".join(pieces) == text
    assert tuple(newsparse.iter_split(text)) == pieces
