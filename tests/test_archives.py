"""Archive exports: behaviour that golden cases cannot show."""

import pytest

import newsparse
from newsparse import Label

NEXIS = (
    "                 2 of 9 DOCUMENTS\n\n                 Elmford Herald\n\n                 May 4, 2010 Tuesday\n\n"
    "Pier reopens;\nMayor thanks divers\n\nBYLINE: Ann Poe\n\nLENGTH: 1,204 words\n\n"
    "The pier in Elmford reopened on Tuesday after two years of repairs that took\n"
    "divers into the cold lake on more than a hundred mornings, said Mayor Bo Wu.\n\n"
    "GRAPHIC: The pier at dawn.\n\nLOAD-DATE: May 5, 2010\n\nCopyright 2010 Elmford Media\n"
)
UNI = (
    "Pier reopens\nElmford Herald\nMay 4, 2010\n\nLength: 3 words\nBody\n\nThe pier reopened on Tuesday.\n\n"
    "Graphic\n\nThe pier at dawn.\n\nLoad-Date: May 5, 2010\n\nEnd of Document\n"
)
FACTIVA = (
    "HD  Pier reopens\nWC  3 words\nPD  4 May 2010\nSN  Elmford Herald\nLP  The pier reopened.\n\nTD  IN the town, bells rang.\n\n"
    "ART  The pier at dawn.\n\nDocument ELMHER0020100504e6540000a\n"
)
NEWSBANK = "Pier\nElmford Herald (OH) - May 4, 2010\n\nThe pier reopened.\n\nCaption: The pier at dawn.\nRecord Number: 10\n"


@pytest.mark.parametrize("text", [NEXIS, UNI, FACTIVA, NEWSBANK])
def test_pictures_become_captions(text: str) -> None:
    segments = newsparse.parse(text).segments
    assert [segment.span.of(text) for segment in segments if segment.label is Label.CAPTION] == ["The pier at dawn."]


@pytest.mark.parametrize("text", [NEXIS, UNI, FACTIVA, NEWSBANK])
def test_record_fields_are_passages_in_order(text: str) -> None:
    record = newsparse.parse(text).record
    assert record
    spans = [passage.span for _, passage in record.fields]
    assert spans == sorted(spans)
    assert all(passage.text for _, passage in record.fields)


def test_deck_becomes_the_standfirst_and_wrapped_lines_join() -> None:
    article = newsparse.parse(NEXIS)
    assert (article.headline, article.standfirst) == ("Pier reopens", "Mayor thanks divers")
    assert len(article.paragraphs) == 1
    assert article.record
    assert article.record.word_count == 1204
    assert article.published == article.record.published


def test_record_survives_json() -> None:
    article = newsparse.parse(NEXIS)
    assert newsparse.Article.from_dict(article.to_dict()).record == article.record


@pytest.mark.parametrize(
    "text",
    [
        "Pier reopens\n\nBYLINE: Ann Poe\n\nThe pier reopened.",
        "Pier reopens\n\n512 words\n\nThe pier reopened on 4 May 2010.\n\nDocument after document was read.",
        "Body\n\nThe play opened.\n\nEnd of Document",
        "Full text: the council's reply\n\nThe council replied on Tuesday.",
        "HD screens sell\n\nSN shops said so.\n\nWC is a room.\n\nLP records too.",
        "Record Number: 12\n\nThe record was broken.",
        "Date: May 4, 2010\n\nThe pier reopened. Full Text: see below.",
        "Le présent certificat a été remis.\n\nLa jetée rouvre.",
    ],
)
def test_stories_that_resemble_exports_are_not_exports(text: str) -> None:
    assert newsparse.parse(text).record is None
    assert newsparse.split(text) == (text,)


@pytest.mark.parametrize(
    ("printed", "paper"),
    [
        ("The Elmford Post (Quenby, D.C.)", "The Elmford Post"),
        ("The Elmford Post (United Kingdom)", "The Elmford Post"),
        ("Elmford Herald, The (OH)", "Elmford Herald, The"),
        ("The Elmford Post (Online)", "The Elmford Post (Online)"),
        ("The Elmford Post (Eastern edition)", "The Elmford Post (Eastern edition)"),
        ("Elmford Post Blogs (Harbour)", "Elmford Post Blogs (Harbour)"),
        ("Agence Elmford Presse (AEP)", "Agence Elmford Presse (AEP)"),
    ],
)
def test_the_place_after_the_name_of_a_paper_is_not_part_of_it(printed: str, paper: str) -> None:
    record = newsparse.parse(NEXIS.replace("Elmford Herald", printed)).record
    assert record is not None
    assert record.publication == paper
