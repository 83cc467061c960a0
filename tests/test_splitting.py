"""Splitting exports, feeds and digests into articles."""

import pytest

import newsparse

NEXIS = (
    "\n                 {} of 2 DOCUMENTS\n\nElmford Herald\n\nMay 4, 2010\n\nPier\n\nLENGTH: 3 words\n\nIt reopened.\n\n"
    "LOAD-DATE: May 5, 2010\n\n"
)
UNI = (
    "Pier reopens\nElmford Herald\nMay 4, 2010\n\nLength: 3 words\n\nBody\n\nIt reopened.\n\nLoad-Date: May 5, 2010\n\nEnd of Document\n\n"
)
FACTIVA = "HD  Pier reopens\nWC  3 words\nPD  4 May 2010\nSN  Elmford Herald\nLP  It reopened.\n\nDocument ELMHER0020100504e6540000{}\n\n"
SCREEN = "Pier\n3 words\n4 May 2010\nElmford Herald\nEnglish\n(c) 2010 Elmford\n\nIt reopened.\n\nDocument ELMHER0020100504e6540000{}\n\n"
PROQUEST = "_" * 60 + "\n\nPier\n\nFull text: It reopened.\n\nPublication title: Elmford Herald\n\nProQuest document ID: {}\n\n"
NEWSBANK = "Pier\nElmford Herald (OH) - May 4, 2010\n\nIt reopened.\n\nRecord Number: 10{}\nCopyright (c) 2010 Elmford\n\n"
EUROPRESSE = "Le Courrier\nmardi 4 mai 2010\n\nLa jetée\n\nElle a rouvert.\n\nCertificat émis le 5 mai 2010\nnews·20100504·LC·{}\n\n"
GALE = "Pier\nDate: May 4, 2010\nFrom: Elmford Herald\nFull Text:\nIt reopened.\nGale Document Number: GALE|A{}000\n\n"
ANPA = "\x16\x16\x01W000{}\x1fUS\nr i\nBC-Pier\n\x02Pier\n\n\tIt reopened.\n\x03\n\x04\n"
IPTC = "\x01eca00{} 4 i 20 \nPier/\n\x02Pier =\n\n   It reopened.\n\x03041200 May 10\n\x7f\x7f\x04"
MAIL = "From desk@example.org Tue May  4 12:00:00 2010\nSubject: Pier {}\n\nIt reopened.\n\n"
DIGEST = "-" * 30 + "\n\nMessage: {}\nDate: Tue, 4 May 2010 12:00:00 +0000\nFrom: desk@example.org\nSubject: Pier\n\nIt reopened.\n\n"
FORMS = {
    "nexis": NEXIS,
    "nexis uni": UNI,
    "factiva": FACTIVA,
    "factiva screen": SCREEN,
    "proquest": PROQUEST,
    "newsbank": NEWSBANK,
    "europresse": EUROPRESSE,
    "gale": GALE,
    "anpa": ANPA,
    "iptc": IPTC,
    "mailbox": MAIL,
    "digest": DIGEST,
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_one_piece_for_each_article(form: str, ends: str) -> None:
    parts = [FORMS[form].replace("{}", str(n)).replace("\n", ends) for n in (1, 2, 3)]
    pieces = newsparse.split("".join(parts))
    assert len(pieces) == 3
    assert [piece.strip() for piece in pieces] == [part.strip() for part in parts]
    assert "".join(pieces) == "".join(parts)


@pytest.mark.parametrize("form", FORMS)
def test_one_article_comes_back_whole(form: str) -> None:
    text = FORMS[form].replace("{}", "1")
    assert newsparse.split(text) == (text,)


HEADS = {
    **{form: FORMS[form] for form in ("nexis", "nexis uni", "factiva", "factiva screen", "proquest", "newsbank", "gale", "anpa")},
    "nexis uni, spaced": UNI.replace("\n", "\n\n"),
    "nexis uni, long title": UNI.replace("reopens\n", "reopens after a long time,\nand a town is glad\n"),
    "factiva, section": "SE  News\n" + FACTIVA,
    "factiva screen, signed": SCREEN.replace("Pier\n", "Pier\nBy Ann Poe\n"),
    "factiva screen, spaced": "\n" + SCREEN.replace("Pier\n", "News\n\nPier\n\nAnn Poe\n\n"),
    "nexis uni, page": "Page 1 of 3\n" + UNI,
    "europresse, count": EUROPRESSE.replace("2010\n", "2010 - 1204 mots, p. 4\n", 1),
    "europresse, page": EUROPRESSE.replace("mardi 4 mai 2010\n", "Économie, mardi 4 mai 2010, p. 4\n"),
    "newsbank, labels": "Pier\nElmford Herald (OH)\nMay 4, 2010\nSection: News\n\nIt reopened.\n\nRecord Number: 10{}\n\n",
    "europresse": EUROPRESSE.replace("mardi 4 mai 2010", "mardi 4 mai 2010 512 mots, p. 4"),
}


OPENED = ("nexis", "proquest", "anpa")
"""Forms whose first line is a mark; all others have one at their end, except Nexis and ProQuest, which have none there."""
MEETINGS = [(before, after) for before in HEADS for after in HEADS if after in OPENED or before not in ("nexis", "proquest")]


@pytest.mark.parametrize(("before", "after"), MEETINGS)
def test_exports_are_split_where_they_meet(before: str, after: str) -> None:
    parts = [HEADS[form].replace("{}", n) for form, n in ((before, "1"), (after, "2"))]
    assert [piece.strip() for piece in newsparse.split("".join(parts))] == [part.strip() for part in parts]
    if "anpa" not in (before, after):
        article = newsparse.parse("".join(parts))
        assert [paragraph.text for paragraph in article.paragraphs] in (["It reopened."], ["Elle a rouvert."])
        assert "several-stories" in {defect.code for defect in article.defects}


@pytest.mark.parametrize("after", ["nexis", "anpa"])
@pytest.mark.parametrize("before", ["nexis", "nexis uni", "factiva", "factiva screen", "proquest", "newsbank", "gale", "anpa"])
def test_truncated_document_is_split_from_the_next(before: str, after: str) -> None:
    whole = HEADS[before].replace("{}", "1")
    parts = whole[: whole.index("It reop") + 7] + "\n\n", HEADS[after].replace("{}", "2")
    assert [piece.strip() for piece in newsparse.split("".join(parts))] == [part.strip() for part in parts]


def test_a_cover_page_between_two_exports_is_a_piece_of_its_own() -> None:
    cover = "Download Request: Selected Items: 1-2\nTime Of Request: Monday, May 10, 2010\n\nTerms: pier\n\n"
    assert [piece.strip()[:8] for piece in newsparse.split(NEXIS.format(1) + cover + NEXIS.format(1))] == [
        "1 of 2 D",
        "Download",
        "1 of 2 D",
    ]


def test_a_picture_without_a_story_ends_where_its_document_does() -> None:
    picture = (
        "Pier\nElmford Herald\nMay 4, 2010\n\nLength: 0 words\n\nGraphic\n\nThe pier.\n\nLoad-Date: May 5, 2010\n\nEnd of Document\n\n"
    )
    assert newsparse.split(picture + UNI) == (picture, UNI)


def test_rule_inside_a_story_does_not_split_it() -> None:
    text = PROQUEST.format(1).replace("It reopened.", "It reopened.\n" + "_" * 40 + "\nBells rang.\nThe ferry left.\n")
    assert newsparse.split(text + PROQUEST.format(2)) == (text, PROQUEST.format(2))


def test_a_cover_page_is_a_piece_of_its_own() -> None:
    cover = "Download Request: Selected Items: 1-2\nTime Of Request: Monday, May 10, 2010\n\nTerms: pier\n\n"
    pieces = newsparse.split(cover + NEXIS.format(1) + NEXIS.format(2))
    assert len(pieces) == 3
    assert pieces[0].strip() == cover.strip()
    assert "no-story" in {defect.code for defect in newsparse.parse(pieces[0]).defects}


RULE = "_" * 60
UNI = "{0}\nElmford Herald\nMay 4, 2010\n\nLength: 9 words\nBody\n\nThe pier reopened.\n\nLoad-Date: May 5, 2010\n\nEnd of Document\n"
PAGES = {
    "Nexis": "User Name: =\nDate and Time: = May 5, 2010\nJob Number: 8381\n\nDocuments (1)\n\n"
    "1. Pier\nClient/Matter: -None-\nSearch Terms: pier\n\n",
    "ProQuest": f"{RULE}\n\nTable of contents\n\n1. Pier reopens\n\n",
    "Factiva": "Search Summary\n\nText\tpier\nResults Found\t1\nTimestamp\tMay 5, 2010 10:15\n",
}
BESIDE = {
    "Nexis": UNI.format("Pier reopens"),
    "ProQuest": f"{RULE}\n\nPier reopens\n\nFull text: The pier reopened.\n\nPublication date: May 4, 2010\n\n"
    "Source type: Newspapers\n\nDatabase: X\n",
    "Factiva": "Pier reopens\n9 words\n4 May 2010\nElmford Herald\nELMHER\nEnglish\n(c) 2010 Elmford\n\nThe pier reopened.\n\n"
    "Document ELMHER0020100504e61c0001f\n",
}


@pytest.mark.parametrize("archive", list(PAGES))
def test_pages_without_an_article_are_pieces_of_their_own(archive: str) -> None:
    pages, beside = PAGES[archive], BESIDE[archive]
    pieces = newsparse.split(beside + pages if archive == "Factiva" else pages + beside)
    assert sorted(piece.strip() for piece in pieces) == sorted([pages.strip(), beside.strip()])
    page = newsparse.parse(pages)
    assert page.record
    assert (page.record.archive, page.headline, "no-story" in {defect.code for defect in page.defects}) == (archive, None, True)
    assert newsparse.parse(beside).headline == "Pier reopens"


def test_feed_with_spelled_out_control_bytes_is_split() -> None:
    message = (
        "^Aeca062 4 i 211 ccccb   dpa 061\n\nPier/\n^BPier reopens =\n\n   Berlin (dpa) - The pier is open.\n\n^C091137 GMT Jan 24\n^D\n"
    )
    assert newsparse.split(message * 3) == (message,) * 3


@pytest.mark.parametrize(
    "text",
    ["", "Pier", "1 of 2 DOCUMENTS were found, he said.", "Record Number: none, she said of it."],
)
def test_stories_are_not_split(text: str) -> None:
    assert newsparse.split(text) == (text,)


def test_split_is_lazy() -> None:
    pieces = newsparse.iter_split(NEXIS.format(1) * 3)
    assert next(pieces).strip() == NEXIS.format(1).strip()
    assert sum(1 for _ in pieces) == 2


COPY = "Pier reopens\n\nELMFORD, Ohio (AP) — The pier reopened on Friday, Mayor Bo Wu said.\n\nBells rang over the lake.\n\n{}\n\n"
RELEASE = (
    "FOR IMMEDIATE RELEASE\n\nPier reopens\n\nELMFORD, Ohio, May 4, 2010 -- The pier reopened.\n\n###\n\nContact: Ann Poe, 555-0100\n\n"
)


@pytest.mark.parametrize("mark", ["###", "-30-", "ENDS", "(END)", "# # #"])
def test_copy_is_split_after_its_end_mark(mark: str) -> None:
    text = COPY.format(mark)
    assert [piece.strip() for piece in newsparse.split(text * 3)] == [text.strip()] * 3
    assert "several-stories" in {defect.code for defect in newsparse.parse(text * 2).defects}
    assert newsparse.split(text) == (text,)
    assert "several-stories" not in {defect.code for defect in newsparse.parse(text).defects}


def test_releases_are_split_before_the_next_release_line() -> None:
    assert newsparse.split(RELEASE * 3) == (RELEASE,) * 3


def test_end_mark_inside_a_story_does_not_split_it() -> None:
    text = COPY.format("###").replace("Bells", "###\n\nBells") + "About the pier\n\nThe pier is long.\n"
    assert newsparse.split(text) == (text,)


STORIES = (
    "Lock closes for a year\n\nBy Ann Poe\n\nQUENBY (Reuters) - The lock on the Elm will close for a year, the harbour office said.\n\n"
    "Boats will be carried around it.\n\n",
    "Choir sings to seals\nThe audience stayed\n\nBy Bo Wu\n\nELMFORD, Ohio — The harbour choir sang to eleven seals on Sunday.\n\n"
    "“They knew the chorus,” said Cy Roe, who conducts it.\n",
)
ITEMS = (
    "THE LAKE LETTER\nWednesday 5 March 2025\n\nGood morning. The ice is thin.\n\n",
    "1. LIBRARY FINDS ITS CAT\nThe library's cat, lost since January, sat in the map room all along. She is well.\nRead more »\n\n",
    "2. FERRY TO RUN AT NIGHT\nFrom May the last ferry leaves at two in the morning, the harbour office said.\nRead more »\n\n",
    "3. BAKER WINS A BET\nHe baked a loaf as long as the pier and was given a boat for it.\nRead more »\n\nUnsubscribe\n",
)
ARTICLE = "Three loaves worth a walk\n\nBy Ann Poe\n\nWe tasted forty of them, and then three more.\n\n"


@pytest.mark.parametrize(("parts", "code"), [(STORIES, "several-stories"), (ITEMS, "several-items"), (ITEMS[1:], "several-items")])
def test_stories_and_items_are_told_by_their_heads(parts: tuple[str, ...], code: str) -> None:
    assert newsparse.split("".join(parts)) == parts
    assert code in {defect.code for defect in newsparse.parse("".join(parts)).defects}


@pytest.mark.parametrize("text", [*STORIES, ITEMS[1], "".join(ITEMS[1:3]), ARTICLE + "".join(ITEMS[1:])])
def test_one_story_or_one_article_with_entries_has_no_parts(text: str) -> None:
    assert newsparse.split(text) == (text,)
    assert not {"several-stories", "several-items"} & {defect.code for defect in newsparse.parse(text).defects}


def test_mark_inside_the_last_line_parts_nothing() -> None:
    article = newsparse.parse(NEXIS.format(1).rstrip() + "\x04rest")
    assert article.record is not None
    assert article.record.archive == "Nexis"
    assert "several-stories" not in {defect.code for defect in article.defects}
