"""Picture credits: alone on a line, at the end of a caption, and lines that only look like one."""

import pytest

import newsparse
from newsparse.knowledge import default_knowledge
from newsparse.lines.captions import bare_credit
from newsparse.lines.credits import find_credit
from newsparse.lines.facts import measure
from newsparse.lines.lexicon import lexicon_for
from newsparse.lines.words import cut_words
from newsparse.terms import Kind

KNOWN = default_knowledge()


def words(code: str):
    return lexicon_for(KNOWN.language(code), KNOWN)


@pytest.mark.parametrize(
    ("code", "line", "caption", "bare"),
    [
        ("en", "The new pier in Elmford on Friday. (AP)", "The new pier in Elmford on Friday.", "AP"),
        ("en", "The new pier in Elmford. (Ann Poe/Harbour Post)", "The new pier in Elmford.", "Ann Poe/Harbour Post"),
        ("en", "The new pier in Elmford. AP Photo/Ann Poe, File", "The new pier in Elmford.", "AP Photo/Ann Poe, File"),
        ("en", "The pier. (AP Photo/Ann Poe) AP Photo", "The pier.", "AP Photo/Ann Poe"),
        ("en", "It was 32.7 degrees on that day. The Associated Press", "It was 32.7 degrees on that day.", "The Associated Press"),
        ("en", "Ann Poe speaks in Elmford on May 3, 2024. — Picture by Bo Wu", "Ann Poe speaks in Elmford on May 3, 2024.", "Bo Wu"),
        ("en", "More than 300 boats came to the harbour. (AFP)", "More than 300 boats came to the harbour.", "AFP"),
        ("en", "Image Credits: Harbour Post", "", "Harbour Post"),
        ("en", "Copyright AP Photo", "", "AP Photo"),
        ("en", "Ann Poe | Moment | Getty Images", "", "Ann Poe | Moment | Getty Images"),
        ("en", "Ann Poe / Pool via Reuters", "", "Ann Poe / Pool via Reuters"),
        ("en", "Image source, Ann Poe", "", "Ann Poe"),
        ("zh", "图像来源，Ann Poe", "", "Ann Poe"),
        ("de", "Foto: Anna Poe (Getty)", "", "Anna Poe (Getty)"),
        ("de", "Philipp von der Poe/dpa", "", "Philipp von der Poe/dpa"),
        ("de", "© Anna Poe/imago", "", "Anna Poe/imago"),
        ("de", "Der Steg im Hafen. Bild | © Anna Poe (hr)", "Der Steg im Hafen.", "Anna Poe (hr)"),
        ("de", "Tanz am Steg | Bild: Anna Poe/Hafenfunk", "Tanz am Steg", "Anna Poe/Hafenfunk"),
        ("es", "El ministro, este domingo en Madrid. EFE/ J.J. Poe", "El ministro, este domingo en Madrid.", "EFE/ J.J. Poe"),
        ("es", "Foto de familia de la reunión EFE/ J.J. Poe", "Foto de familia de la reunión", "EFE/ J.J. Poe"),
        ("cs", "Foto: Jana Poe, Přístavní noviny", "", "Jana Poe, Přístavní noviny"),
        ("en", "Visitors on the new boards. ANN POE / HARBOUR PICTURES", "Visitors on the new boards.", "ANN POE / HARBOUR PICTURES"),
        ("en", "Visitors on the new boards. Ann Poe | Harbour Pictures", "Visitors on the new boards.", "Ann Poe | Harbour Pictures"),
        ("en", "(Courtesy photo)", "", "Courtesy photo"),
        ("en", "The new pier. Courtesy of the Elmford Fire Department", "The new pier.", "the Elmford Fire Department"),
        ("en", "Photo provided by Ann Poe", "", "Ann Poe"),
        ("en", "The new pier. Credit...Ann Poe for the Courier", "The new pier.", "Ann Poe for the Courier"),
        ("en", "The new pier, in Elmford.Credit...Ann Poe for the Courier", "The new pier, in Elmford.", "Ann Poe for the Courier"),
        ("en", "The harbour after the storm, seen from the pier. Supplied", "The harbour after the storm, seen from the pier.", "Supplied"),
        ("en", "/ PA Archive", "", "PA Archive"),
        ("de", "Der alte Steg. (Archivfoto)", "Der alte Steg.", "Archivfoto"),
        ("fr", "L'ancienne jetée. (Photo d'archives)", "L'ancienne jetée.", "Photo d'archives"),
        ("zh", "星期五，游客在榆镇码头散步。新华社记者 李红 摄", "星期五，游客在榆镇码头散步。", "新华社记者 李红"),
        ("zh", "星期五，游客在榆镇码头散步（李红 摄）", "星期五，游客在榆镇码头散步", "李红"),
        ("zh", "李红摄", "", "李红"),
        ("ja", "港の新しい桟橋を歩く人々（３日）＝ＡＰ", "港の新しい桟橋を歩く人々（３日）", "ＡＰ"),
    ],
)
def test_a_credit_is_cut_from_its_caption(code: str, line: str, caption: str, bare: str) -> None:
    found = find_credit(cut_words(line), words(code))
    assert found is not None
    assert found.sure
    assert line[: found.start].rstrip() == caption
    assert bare_credit(line[found.start : found.end], words(code)) == bare


@pytest.mark.parametrize(
    ("code", "line", "credit"),
    [
        ("en", "The harbour after the storm, seen from the pier. Ann Poe", "Ann Poe"),
        ("en", "The harbour after the storm. (Ann Poe)", "(Ann Poe)"),
        ("de", "Der Hafen in Elmfurt / Anna Poe", "/ Anna Poe"),
        ("de", "Hafenlicht/Anna Poe", "Hafenlicht/Anna Poe"),
    ],
)
def test_bare_name_is_a_low_confidence_credit(code: str, line: str, credit: str) -> None:
    found = find_credit(cut_words(line), words(code))
    assert found is not None
    assert not found.sure
    assert line[found.start :].lstrip() == credit


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "He told Gov. Ann Poe"),
        ("de", "Sie wechselt zum 1. FC Elmfurt"),
        ("de", "Der Antrag kam von Anna Poe (SPD)."),
        ("en", "The pier will close. It reopens in spring"),
        ("en", "Copyright 2024 Harbour Post"),
        ("es", "Foto de familia de la reunión en el puerto"),
        ("en", "The shot came courtesy of a new lens."),
        ("en", "Ships can wait in the bay and/or the river"),
        ("en", "Ann Poe flew to Elmford via the harbour"),
        ("en", "Motion Pictures"),
        ("en", "Visitors on Friday morning/afternoon"),
        ("en", "Ann Poe for mayor"),
        ("en", "The boat came in at noon.Everybody and/or nobody saw it"),
        ("en", "She works in the old harbour (Elmford Fire Department)"),
        ("en", "Write to Ann Poe apoe@post.example"),
        ("en", "(Opening hours: Ann Poe will tell you)"),
    ],
)
def test_lines_that_resemble_credits_are_not_credits(code: str, line: str) -> None:
    assert find_credit(cut_words(line), words(code)) is None


@pytest.mark.parametrize(
    ("code", "line", "opens"),
    [
        ("en", "Above: the pier at dusk", True),
        ("en", "File photo of the pier", True),
        ("en", "Right now the pier is closed", False),
        ("en", "Leftover boats lie in the harbour", False),
        ("de", "Legende: Der Steg am Abend", True),
        ("de", "Archivierte Akten lagen im Hafen", False),
    ],
)
def test_caption_openers_match_whole_words_only(code: str, line: str, opens: bool) -> None:
    assert measure(line, words(code)).opener is opens


def test_phrase_with_a_colon_does_not_match_a_sentence() -> None:
    assert measure("More than 300 boats came to the harbour", words("en")).kind is None
    assert measure("More: boats in the harbour", words("en")).kind is Kind.RELATED


@pytest.mark.parametrize(("code", "line"), [("en", "View 6 images"), ("de", "44 Bilder"), ("de", "5 Bilder - Fotostrecke öffnen")])
def test_picture_count_marks_a_gallery(code: str, line: str) -> None:
    assert measure(line, words(code)).kind is Kind.GALLERY


BODY = (
    "The pier in Elmford reopened on Friday, two years after a storm tore away its western end.",
    "Several hundred people came in spite of the rain to walk the full length of the boards.",
    "The repairs cost the town four million dollars, twice as much as had been planned.",
    "A second landing stage is to follow next spring if the state pays for half of it.",
)


@pytest.mark.parametrize(
    ("lines", "caption", "credit"),
    [
        (("Visitors walk on the new boards.", "Photo:", "Ann Poe"), "Visitors walk on the new boards.", "Ann Poe"),
        (("Visitors on the new boards", "AFP/Getty Images"), "Visitors on the new boards", "AFP/Getty Images"),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_line_over_a_line_of_names_is_its_caption(lines: tuple[str, ...], caption: str, credit: str, between: str) -> None:
    article = newsparse.parse(between.join(("Pier in Elmford reopens", "By Jane Marlow", *BODY[:2], *lines, *BODY[2:])))
    assert [(found.text, found.credit) for found in article.captions] == [(caption, credit)]
    assert tuple(passage.text for passage in article.paragraphs) == BODY


def test_quoted_speaker_is_not_a_photographer() -> None:
    said = "“We kept the old lamps”", "Ruth Calder", "Mayor Ruth Calder told the crowd that the old lamps had been kept for their beauty."
    article = newsparse.parse("\n\n".join(("Pier in Elmford reopens", "By Jane Marlow", *BODY[:2], *said, *BODY[2:])))
    assert article.captions == ()


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "The pier is open. READ MORE"),
        ("en", "“The pier is ours.” ANN POE"),
        ("en", "By ANN POE"),
        ("en", "Video, Ann Poe"),
        ("en", "Image source, the mayor said, was the harbour office."),
        ("en", "The mayor spoke about NATO and the EU"),
        ("en", "SHE WALKED OVER THE PIER WITH ANN POE"),
        ("nl", "De pier is open. Foto van de dag"),
    ],
)
def test_capitals_and_words_for_pictures_are_not_always_credits(code: str, line: str) -> None:
    found = find_credit(cut_words(line), words(code))
    assert found is None or not found.sure


@pytest.mark.parametrize(("line", "kind"), [("roe/dpa", Kind.END_MARK), ("sda/roe", Kind.END_MARK), ("Roe/dpa", None)])
def test_initials_with_an_agency_close_a_story(line: str, kind: Kind | None) -> None:
    assert measure(line, words("de")).kind is kind
