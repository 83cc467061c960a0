"""Archive exports that are cut, doubled or out of the usual order."""

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


def test_gale_copyright_on_the_line_of_the_label() -> None:
    article = newsparse.parse(
        GALE_HEAD + "Full Text: COPYRIGHT 2010 Elmford Media\nThe pier reopened.\n\nBells rang.\n\nGale Document Number: GALE|A216110000\n"
    )
    assert article.record
    assert article.record.copyright == "COPYRIGHT 2010 Elmford Media"
    assert paragraphs(article) == ["The pier reopened.", "Bells rang."]


def test_gale_without_a_copyright_or_a_number() -> None:
    article = newsparse.parse(GALE_HEAD + "Full Text:\nThe pier reopened.\n\nBells rang.\n")
    assert article.record
    assert (article.record.archive, article.record.document, article.headline) == ("Gale", None, "Pier reopens")
    assert paragraphs(article) == ["The pier reopened.", "Bells rang."]
    assert "truncated-export" in {defect.code for defect in article.defects}


def test_gale_lines_that_are_no_labels_and_what_follows_the_number() -> None:
    article = newsparse.parse(
        GALE_HEAD
        + "Reviewed by staff\nFull Text:\nThe pier reopened.\n\nBells rang.\n\n"
        + "Gale Document Number: GALE|A216110000 (retrieved)\n\nBarges sink\n"
    )
    assert article.record
    assert article.record.document == "GALE|A216110000"
    assert paragraphs(article) == ["The pier reopened.", "Bells rang."]


def test_gale_needs_a_day_or_a_paper() -> None:
    assert newsparse.parse("Pier reopens\nAuthor: Ann Poe\nFull Text:\nThe pier reopened.\n").record is None


def test_europresse_edition_and_grouped_words() -> None:
    article = newsparse.parse(EUROPRESSE + "news·20100504·CE·0070\n\nUn autre article\n")
    record = article.record
    assert record
    assert (record.publication, record.edition, record.section) == ("Le Courrier d'Elmont", "Édition du lac", "Économie")
    assert (record.word_count, record.document) == (1204, "news·20100504·CE·0070")
    assert paragraphs(article) == ["La jetée a rouvert mardi après deux ans de travaux."]


def test_europresse_without_a_number() -> None:
    article = newsparse.parse(EUROPRESSE + "\nUn autre article qui suit sans certificat.\n")
    assert article.record
    assert article.record.document is None
    assert paragraphs(article) == ["La jetée a rouvert mardi après deux ans de travaux."]


def test_europresse_needs_a_day_that_there_is() -> None:
    text = EUROPRESSE.replace("mardi 4 mai 2010", "mardi 32 mai 2010")
    assert newsparse.parse(text).record is None
    assert [d.code for d in newsparse.parse(EUROPRESSE.replace("Certificat", "Reçu")).defects] == ["truncated-export"]


def test_proquest_without_rules() -> None:
    article = newsparse.parse(PROQUEST)
    record = article.record
    assert record
    assert (record.publication, record.document, article.headline) == ("Elmford Herald", "40004", "Pier reopens")
    assert paragraphs(article) == ["The pier reopened on Tuesday.", "Bells rang."]


def test_proquest_with_headings_among_labels() -> None:
    article = newsparse.parse(
        "Pier reopens\n\nPublication title: Elmford Herald\n\nPublication date: May 4, 2010\n\nSource type: Newspapers\n\n"
        "ABSTRACT\n\nIn short, the town is glad.\n\nFULL TEXT\n\nThe pier reopened on Tuesday.\n\nBells rang.\n"
    )
    assert article.record
    assert (article.record.publication, article.headline) == ("Elmford Herald", "Pier reopens")
    assert article.standfirst == "In short, the town is glad."
    assert paragraphs(article) == ["The pier reopened on Tuesday.", "Bells rang."]


def test_proquest_cut_behind_the_story() -> None:
    article = newsparse.parse(
        "Pier reopens\n\nPublication title: Elmford Herald\n\nPublication date: May 4, 2010\n\nSource type: Newspapers\n\n"
        "Full text: The pier reopened on Tuesday.\n\nBells rang.\n"
    )
    assert paragraphs(article) == ["The pier reopened on Tuesday.", "Bells rang."]
    assert "truncated-export" in {defect.code for defect in article.defects}


def test_proquest_numbered_and_bare() -> None:
    article = newsparse.parse("Document 1 of 3\n\nPier reopens\n\nABSTRACT\n\nFULL TEXT\n\nThe pier reopened on Tuesday.\n")
    assert article.record
    assert (article.record.archive, article.headline, article.standfirst) == ("ProQuest", "Pier reopens", None)
    assert paragraphs(article) == ["The pier reopened on Tuesday."]


def test_newsbank_headline_behind_the_labels() -> None:
    article = newsparse.parse(
        "Elmford Herald (OH)\nMay 4, 2010\nSection: News\n\nPier reopens\nAuthor: Ann Poe\n\nThe pier reopened on Tuesday.\n\n"
        "Memo: Photos online.\nSee page 4\nCopyright 2010 Elmford Media\nRecord Number: 10\n\nBarges sink in the lake\n"
    )
    record = article.record
    assert record
    assert (record.publication, record.section, record.copyright, record.document) == (
        "Elmford Herald (OH)",
        "News",
        "Copyright 2010 Elmford Media",
        "10",
    )
    assert article.headline == "Pier reopens"
    assert [byline.names for byline in article.bylines] == [("Ann Poe",)]
    assert paragraphs(article) == ["The pier reopened on Tuesday."]


UNI = "Pier reopens\nElmford Herald\nMay 4, 2010\nCopyright 2010 Elmford Media\n\nLength: 3 words\n"


def test_nexis_uni_cut_behind_the_story() -> None:
    article = newsparse.parse(UNI + "Body\n\nThe pier reopened on Tuesday.\n\nBells rang.\n")
    record = article.record
    assert record
    assert (record.publication, record.word_count, record.copyright) == ("Elmford Herald", 3, "Copyright 2010 Elmford Media")
    assert paragraphs(article) == ["The pier reopened on Tuesday.", "Bells rang."]
    assert "truncated-export" in {defect.code for defect in article.defects}


def test_nexis_uni_with_another_document_behind_it() -> None:
    first = UNI + "Body\n\nThe pier reopened on Tuesday.\n\nLoad-Date: May 5, 2010\n\nEnd of Document\n"
    article = newsparse.parse(first + "\nBarges sink in the lake\nElmford Herald\n")
    assert paragraphs(article) == ["The pier reopened on Tuesday."]
    assert len(newsparse.split(first + "\n" + first.replace("Pier", "Quay"))) == 2


def test_nexis_cut_before_its_last_labels() -> None:
    article = newsparse.parse(
        "                 2 of 9 DOCUMENTS\n\n                 Elmford Herald\n\n                 May 4, 2010 Tuesday\n\n"
        "Pier reopens\n\nBYLINE: Ann Poe\n\nLENGTH: 12 words\n\nThe pier reopened on Tuesday.\n"
    )
    assert article.record
    assert article.record.publication == "Elmford Herald"
    assert paragraphs(article) == ["The pier reopened on Tuesday."]
    assert "truncated-export" in {defect.code for defect in article.defects}
