"""Odd text never raises or loses anything, and defects name the problem. Inputs are small; the benchmarks measure growth."""

import pytest

import newsparse

STORY = "Pier reopens\n\nThe pier in Elmford reopened on Friday after two years of repairs, the mayor said.\n\n"
RECORD = (
    "                 1 of 2 DOCUMENTS\n\n                 Elmford Herald\n\n                 May 4, 2010 Tuesday\n\n"
    "Pier reopens\n\nBYLINE: Ann Poe\n\nLENGTH: 20 words\n\n"
    "The pier in Elmford reopened on Friday after two years of repairs.\n\n"
)
TAIL = "LOAD-DATE: May 5, 2010\n\nLANGUAGE: ENGLISH\n\n"
ODD = {
    "empty": "",
    "blank": " \n\t\n ",
    "one word": "Pier",
    "one line": "The pier reopened, the mayor said. " * 3_000,
    "blank lines": "\n" * 5_000,
    "NULs": "\0" * 2_000 + STORY + "\0",
    "lone surrogates": "\ud800" * 500 + STORY + "\udfff",
    "right-to-left marks": "\u200f\u202e" * 500 + STORY,
    "quote marks": '"' * 5_000,
    "wire quotes": "``" * 2_000 + "''" * 2_000,
    "single quotes": "'" * 5_000,
    "brackets": "(" * 5_000,
    "commas": ", " * 5_000,
    "document numbers": "1 of 1 DOCUMENTS\n" * 1_000,
    "rules": ("_" * 60 + "\n") * 500,
    "labels": "BYLINE: \n\n" * 500,
    "start marks": "\x16\x16\x01" * 500,
    "end marks": "\x04" * 500,
    "half an envelope": "\x16\x16\x01W2870\x1fUS",
    "tags": "<p" * 3_000,
    "ampersands": "&" * 3_000,
    "hyphens": "-" * 5_000,
    "colons": "A:" * 3_000,
    "a release line below the lead": " Friday after two years of repairs, the mayor told a crowd.\nPRESS RELEASE\nPhone: 0123 4567",
    "a quoted e-mail that is only heads": (
        "> The pier in Elmford opens again in May, two years after the\n> storm, the mayor said on Monday.\n"
        "On Wed, Sep 6, 2023 at 10:15, Ann Poe <ann@harbour.example> wrote:\n> storm, the mayor said on Monday.\n"
        '> "It took its time," said Bo Roe, who runs the ferry at Elmford.\n>\n> The ferry will stop in June, when the pier is open.'
    ),
    "marks after a reporting clause": "“Cây cầu mở lại”, bà Mai Lan nói hôm , ;",
    "a control character before a speaker": "Die Brücke in Elmfurt öffnet nach zwei Jahren Bauzeit, sagte \x1fBürgermeisterin Anna Roth.",
    "an empty heading above a menu": '<h3>\n<ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul>',
    "sentences broken at links": "The\ncouncil of Elmford\nsaid so\n, and left for good.\n" * 200,
    "words run together": "SubscribeHomeNewsSports\nstormy nightMembers\n" * 200,
    "subtitles without words": "0:3.0 --> 0:7.0\n0:0.0 --> 0:3.2\n0:7.0 --> 0:9.0\nr\u2060",
    "a passive at the end that refers back": "El faro se apaga. La información fue ocultada\u2028",
    "a page number below columns that share rows": (
        "The man who has opened the lock        the town will look for another,          The wheel that he turns in all weathers\n"
        "leave it on Friday, and neither        and the board has got four letters.      before the war. The water board\n"
        "   “You learn who is in a hurry        found in May,” said Ida Lund, the            “They left when they heard\n"
        "when     you     open     a     gate   keeper of the other lock, Birch.         about     winters”,     she     said\n"
        "for     them,     he     told     us   and his two dogs will live at sea.       with a look at the open water.\n"
        "7                                                                              The Marsh Courier | Friday, May 8, 2026\n"
    ),
    "a menu without an end above a release": "A  " * 60
    + "|\nPier reopens in May\nELMFORD, May 7, 2024 /PRNewswire/ -- The pier reopened.\n\nAbout Acme\n",
    "datelines": "OSLO (AP) — " * 1_000,
    "digits": "1," * 3_000,
}


@pytest.mark.parametrize("name", ODD)
def test_odd_text_loses_nothing(name: str) -> None:
    text = ODD[name]
    article = newsparse.parse(text)
    assert "".join(segment.span.of(text) for segment in article.segments) == text
    assert article.attributions == newsparse.Article.from_dict(article.to_dict()).attributions
    assert article.to_dict()["text"] == text
    assert "".join(newsparse.split(text)) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "no-story"),
        (STORY.replace("mayor", "mayor\0"), "control-characters"),
        (STORY.replace("mayor", "mayor\ud800"), "lone-surrogate"),
        (STORY.replace("mayor", "ma\ufffdor"), "replacement-character"),
        (STORY.replace("mayor", "BÃ¼rgermeister"), "mojibake"),
        (STORY.replace("mayor", "mayorâ€™s aide"), "mojibake"),
        (STORY.replace("mayor", "<b>mayor</b>"), "markup"),
        (STORY.replace("mayor", "mayor &amp; council"), "markup"),
        (STORY + "“It stands, the mayor said, and left.\n\nThe band played on.", "unclosed-quote"),
        (RECORD, "truncated-export"),
        (RECORD + TAIL + RECORD.replace("1 of 2", "2 of 2") + TAIL, "several-stories"),
        (RECORD + "BYLINE: is a play that opened at the pier.\n\nIt ends on Sunday.\n\n" + TAIL, "labels-in-story"),
        ("1 of 1 DOCUMENTS\n" * 50, "no-story"),
    ],
)
def test_defect_names_the_problem(text: str, code: str) -> None:
    defect = next(defect for defect in newsparse.parse(text).defects if defect.code == code)
    assert 0 <= defect.span.start <= defect.span.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        STORY.replace("Pier", "<ACME.N> Pier"),
        STORY + "Tom & Jerry < Elm",
        STORY + "“It stands.\n\n“We are glad,” the mayor said.",
        RECORD + TAIL,
    ],
)
def test_clean_text_has_no_defects(text: str) -> None:
    odd = {"unclosed-quote", "mojibake", "markup", "control-characters", "truncated-export", "several-stories", "labels-in-story"}
    assert not odd & {defect.code for defect in newsparse.parse(text).defects}


def test_every_code_is_documented() -> None:
    from newsparse.defect import CODES

    for text in ODD.values():
        assert {defect.code for defect in newsparse.parse(text).defects} <= set(CODES)


def test_story_that_quotes_labels_is_not_an_export() -> None:
    text = STORY + "BYLINE: the play, opened there.\n\nDocument after document was shown, he said.\n\nEnd of Document\n\nThe mayor laughed."
    assert newsparse.parse(text).record is None
    assert newsparse.split(text) == (text,)


def test_strict_error_carries_the_defects() -> None:
    with pytest.raises(newsparse.ParseError) as caught:
        newsparse.parse("", strict=True)
    assert [defect.code for defect in caught.value.defects] == [defect.code for defect in caught.value.article.defects]


def test_half_an_emoji_after_the_last_sentence_leaves_it_a_sentence() -> None:
    for end in ("\ud83e", "\ufffd", " \ud83e"):
        assert newsparse.parse(f"Pier \ud800 reopens\n\nThe pier is open, Mayor Ruth Calder said.{end}").body
    assert not newsparse.parse("Pier reopens\n\nThe pier is open, Mayor Ruth Calder said.x").body


def test_a_record_whose_paper_is_only_a_remark_in_brackets_can_be_stored() -> None:
    head = "(Corrected.)\n\n24. November 2014 Montag\n\nMaut auf der Brücke\n\nRUBRIK: LOKAL; S. 7\n\nLÄNGE: 104 Wörter\n\n"
    tail = "UPDATE: 24. November 2014\n\nSPRACHE: GERMAN; DEUTSCH\n\nPUBLICATION-TYPE: Zeitung\n\n\n"
    text = f"{head}Der Rat hat die Maut abgeschafft.\n\n{tail}                      Copyright 2014 Elmforder Zeitung\n"
    article = newsparse.parse(text)
    assert article.record is not None
    assert article.record.publication == "(Corrected.)"
    assert newsparse.Article.from_dict(article.to_dict()) == article


@pytest.mark.parametrize("text", ["____\x01\nPublication info:\nFull text\nPublication title:", 'ا الجيلي ا\nقلت ا الجيلي ا:"م'])
def test_marks_without_documents_and_names_in_names_can_be_stored(text: str) -> None:
    article = newsparse.parse(text)
    assert newsparse.Article.from_dict(article.to_dict()) == article
