"""Archive exports that are truncated, doubled or in an unusual order."""

import pytest

import newsparse
from newsparse import Article

GALE_HEAD = "Pier reopens\nDate: May 4, 2010\nFrom: Elmford Herald\nPublisher: Elmford Media\nLength: 3 words\n"
EUROPRESSE = (
    "Le Courrier d'Elmont\nÉdition du lac\nÉconomie, mardi 4 mai 2010 - 1 204 mots, p. 4\n\nLa jetée rouvre\n\n"
    "La jetée a rouvert mardi après deux ans de travaux.\n\n© 2010 Le Courrier d'Elmont. Tous droits réservés.\n"
    "Certificat émis le 14 janvier 2015 à Université d'Elmont.\n"
)
PROQUEST = (
    "Full text: The pier reopened on Tuesday.\n\nBells rang.\n\nTitle: Pier reopens\n\nPublication title: Elmford Herald\n\n"
    "Publication date: May 4, 2010\n\nSource type: Newspapers\n\nProQuest document ID: 40004\n"
)


def paragraphs(article: Article) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs]


def test_gale_copyright_on_the_label_line_is_read() -> None:
    article = newsparse.parse(
        GALE_HEAD + "Full Text: COPYRIGHT 2010 Elmford Media\nThe pier reopened.\n\nBells rang.\n\nGale Document Number: GALE|A216110000\n"
    )
    assert article.record
    assert article.record.copyright == "COPYRIGHT 2010 Elmford Media"
    assert paragraphs(article) == ["The pier reopened.", "Bells rang."]


def test_gale_parses_without_copyright_or_number() -> None:
    article = newsparse.parse(GALE_HEAD + "Full Text:\nThe pier reopened.\n\nBells rang.\n")
    assert article.record
    assert (article.record.archive, article.record.document, article.headline) == ("Gale", None, "Pier reopens")
    assert paragraphs(article) == ["The pier reopened.", "Bells rang."]
    assert "truncated-export" in {defect.code for defect in article.defects}


def test_gale_ignores_unlabelled_lines_and_text_after_the_number() -> None:
    article = newsparse.parse(
        GALE_HEAD
        + "Reviewed by staff\nFull Text:\nThe pier reopened.\n\nBells rang.\n\n"
        + "Gale Document Number: GALE|A216110000 (retrieved)\n\nBarges sink\n"
    )
    assert article.record
    assert article.record.document == "GALE|A216110000"
    assert paragraphs(article) == ["The pier reopened.", "Bells rang."]


def test_gale_requires_a_date_or_a_publication() -> None:
    assert newsparse.parse("Pier reopens\nAuthor: Ann Poe\nFull Text:\nThe pier reopened.\n").record is None


def test_europresse_edition_and_grouped_word_count_are_read() -> None:
    article = newsparse.parse(EUROPRESSE + "news·20100504·CE·0070\n\nUn autre article\n")
    record = article.record
    assert record
    assert (record.publication, record.edition, record.section) == ("Le Courrier d'Elmont", "Édition du lac", "Économie")
    assert (record.word_count, record.document) == (1204, "news·20100504·CE·0070")
    assert paragraphs(article) == ["La jetée a rouvert mardi après deux ans de travaux."]


def test_europresse_parses_without_a_document_number() -> None:
    article = newsparse.parse(EUROPRESSE + "\nUn autre article qui suit sans certificat.\n")
    assert article.record
    assert article.record.document is None
    assert paragraphs(article) == ["La jetée a rouvert mardi après deux ans de travaux."]


def test_europresse_requires_a_valid_date() -> None:
    text = EUROPRESSE.replace("mardi 4 mai 2010", "mardi 32 mai 2010")
    assert newsparse.parse(text).record is None
    assert [d.code for d in newsparse.parse(EUROPRESSE.replace("Certificat", "Reçu")).defects] == ["truncated-export"]


def test_proquest_parses_without_separator_rules() -> None:
    article = newsparse.parse(PROQUEST)
    record = article.record
    assert record
    assert (record.publication, record.document, article.headline) == ("Elmford Herald", "40004", "Pier reopens")
    assert paragraphs(article) == ["The pier reopened on Tuesday.", "Bells rang."]


def test_proquest_headings_open_abstract_and_text() -> None:
    article = newsparse.parse(
        "Pier reopens\n\nPublication title: Elmford Herald\n\nPublication date: May 4, 2010\n\nSource type: Newspapers\n\n"
        "ABSTRACT\n\nIn short, the town is glad.\n\nFULL TEXT\n\nThe pier reopened on Tuesday.\n\nBells rang.\n"
    )
    assert article.record
    assert (article.record.publication, article.headline) == ("Elmford Herald", "Pier reopens")
    assert article.standfirst == "In short, the town is glad."
    assert paragraphs(article) == ["The pier reopened on Tuesday.", "Bells rang."]


def test_proquest_truncated_after_the_story_parses() -> None:
    article = newsparse.parse(
        "Pier reopens\n\nPublication title: Elmford Herald\n\nPublication date: May 4, 2010\n\nSource type: Newspapers\n\n"
        "Full text: The pier reopened on Tuesday.\n\nBells rang.\n"
    )
    assert paragraphs(article) == ["The pier reopened on Tuesday.", "Bells rang."]
    assert "truncated-export" in {defect.code for defect in article.defects}


def test_proquest_parses_numbered_and_bare_documents() -> None:
    article = newsparse.parse("Document 1 of 3\n\nPier reopens\n\nABSTRACT\n\nFULL TEXT\n\nThe pier reopened on Tuesday.\n")
    assert article.record
    assert (article.record.archive, article.headline, article.standfirst) == ("ProQuest", "Pier reopens", None)
    assert paragraphs(article) == ["The pier reopened on Tuesday."]


def test_newsbank_headline_after_the_labels_is_read() -> None:
    article = newsparse.parse(
        "Elmford Herald (OH)\nMay 4, 2010\nSection: News\n\nPier reopens\nAuthor: Ann Poe\n\nThe pier reopened on Tuesday.\n\n"
        "Memo: Photos online.\nSee page 4\nCopyright 2010 Elmford Media\nRecord Number: 10\n\nBarges sink in the lake\n"
    )
    record = article.record
    assert record
    assert (record.publication, record.section, record.copyright, record.document) == (
        "Elmford Herald",
        "News",
        "Copyright 2010 Elmford Media",
        "10",
    )
    assert article.headline == "Pier reopens"
    assert [byline.names for byline in article.bylines] == [("Ann Poe",)]
    assert paragraphs(article) == ["The pier reopened on Tuesday."]


UNI = "Pier reopens\nElmford Herald\nMay 4, 2010\nCopyright 2010 Elmford Media\n\nLength: 3 words\n"


def test_nexis_uni_truncated_after_the_story_parses() -> None:
    article = newsparse.parse(UNI + "Body\n\nThe pier reopened on Tuesday.\n\nBells rang.\n")
    record = article.record
    assert record
    assert (record.publication, record.word_count, record.copyright) == ("Elmford Herald", 3, "Copyright 2010 Elmford Media")
    assert paragraphs(article) == ["The pier reopened on Tuesday.", "Bells rang."]
    assert "truncated-export" in {defect.code for defect in article.defects}


def test_nexis_uni_followed_by_another_document_parses() -> None:
    first = UNI + "Body\n\nThe pier reopened on Tuesday.\n\nLoad-Date: May 5, 2010\n\nEnd of Document\n"
    article = newsparse.parse(first + "\nBarges sink in the lake\nElmford Herald\n")
    assert paragraphs(article) == ["The pier reopened on Tuesday."]
    assert len(newsparse.split(first + "\n" + first.replace("Pier", "Quay"))) == 2


def test_nexis_truncated_before_its_last_labels_parses() -> None:
    article = newsparse.parse(
        "                 2 of 9 DOCUMENTS\n\n                 Elmford Herald\n\n                 May 4, 2010 Tuesday\n\n"
        "Pier reopens\n\nBYLINE: Ann Poe\n\nLENGTH: 12 words\n\nThe pier reopened on Tuesday.\n"
    )
    assert article.record
    assert article.record.publication == "Elmford Herald"
    assert paragraphs(article) == ["The pier reopened on Tuesday."]
    assert "truncated-export" in {defect.code for defect in article.defects}


BODIES = {
    "nexis": "1 of 9 DOCUMENTS\n\nElmford Herald\n\nMay 4, 2010 Tuesday\n\nPier reopens\n\nLENGTH: 9 words\n\n{}\n\n"
    "LOAD-DATE: May 5, 2010\n",
    "nexis uni": UNI + "Body\n\n{}\n\nLoad-Date: May 5, 2010\n\nEnd of Document\n",
    "factiva": "HD  Pier reopens\nWC  9 words\nPD  4 May 2010\nSN  Elmford Herald\nLP\n{}\n\nDocument ELMHER0020100504e6540000a\n",
    "factiva screen": "Pier reopens\n9 words\n4 May 2010\nElmford Herald\nEnglish\n(c) 2010 Elmford\n\n{}\n\n"
    "Document ELMHER0020100504e6540000a\n",
    "proquest": "_" * 60 + "\n\nPier reopens\n\nAbstract: None available.\n\nFull text:\n{}\n\nTitle: Pier reopens\n\n"
    "Publication title: Elmford Herald\n\nPublication date: May 4, 2010\n\nProQuest document ID: 40004\n",
    "newsbank": "Pier reopens\nElmford Herald (OH) - May 4, 2010\nSection: News\n\n{}\n\nRecord Number: 10AB\n",
    "europresse": "Le Courrier\nmardi 4 mai 2010 - 12 mots, p. 4\n\nLa jetée\n\n{}\n\n© 2010 Le Courrier. Tous droits réservés.\n\n"
    "Certificat émis le 5 mai 2010\nnews·20100504·LC·1\n",
    "gale": GALE_HEAD + "Full Text:\n{}\n\nGale Document Number: GALE|A216110000\n",
}
STORY = "The pier reopened on Tuesday.", "Bells rang over the lake.", "Nobody slept that night."


@pytest.mark.parametrize("form", BODIES)
@pytest.mark.parametrize(
    "line",
    [
        "LENGTH: 30 feet, he said.",
        "BYLINE: Jane Doe",
        "Copyright 2010 was printed on the wall.",
        "Body",
        "Page 2",
        "HD",
        "512 words",
        "Full text: none was given.",
        "Record Number: 12 was broken.",
        "Title: Captain",
        "1 of 2 DOCUMENTS were found, he said.",
        "ABSTRACT",
        "_" * 60,
        "© nobody, the sign said.",
        "Note: see below",
    ],
)
def test_sentences_that_resemble_labels_are_kept(form: str, line: str) -> None:
    text = BODIES[form].format("\n\n".join((STORY[0], line, *STORY[1:])))
    assert newsparse.split(text) == (text,)
    article = newsparse.parse(text)
    assert article.record
    assert article.record.document or form == "nexis uni"
    assert str(article.published) == "2010-05-04"
    assert [sentence for sentence in STORY if sentence not in paragraphs(article)] == []


@pytest.mark.parametrize("form", BODIES)
def test_exports_truncated_anywhere_parse(form: str) -> None:
    text = BODIES[form].format("\n\n".join(STORY))
    for end in range(text.index(STORY[0]) + 12, text.index(STORY[2])):
        article = newsparse.parse(text[:end])
        assert article.record
        assert "truncated-export" in {defect.code for defect in article.defects}
        assert [paragraph for paragraph in paragraphs(article) if paragraph in text] == paragraphs(article)


@pytest.mark.parametrize("form", BODIES)
@pytest.mark.parametrize("change", [("\n", "\r\n"), ("\n", "\r"), ("\n", "  \n"), ("\n\n", "\n\n\n"), (": ", ":\u00a0")])
def test_line_format_does_not_change_the_parse(form: str, change: tuple[str, str]) -> None:
    text = BODIES[form].format("\n\n".join(STORY))
    plain, other = newsparse.parse(text), newsparse.parse("\ufeff" + text.replace(*change))
    assert plain.record
    assert other.record
    assert (plain.headline, plain.published, paragraphs(plain)) == (other.headline, other.published, paragraphs(other))
    names = "archive publication published section page edition word_count loaded document".split()
    assert [getattr(plain.record, name) for name in names] == [getattr(other.record, name) for name in names]
