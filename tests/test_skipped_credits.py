"""Lines without a word or sign of a credit are searched for few forms of it: the whole search finds nothing more in them."""

from collections.abc import Container, Iterable
from pathlib import Path
from typing import Final

import golden
import pytest

import newsparse
from newsparse.knowledge import default_knowledge
from newsparse.knowledge.language_detection import detect
from newsparse.layout import lay_out
from newsparse.lines.credits import Credit, find_credit
from newsparse.lines.lexicon import Lexicon, lexicon_for
from newsparse.lines.words import cut_words

KNOWN: Final = default_knowledge()
LANGUAGES: Final = sorted(newsparse.languages())
CAPTION: Final = "Visitors on the new boards in Elmford on Friday"


class _Everything(Container[str]):
    """Contains whatever is asked for."""

    def __contains__(self, char: object) -> bool:
        return True


def _words(code: str) -> Lexicon:
    return lexicon_for(KNOWN.language(code), KNOWN)


def _searched_whole(line: str, lexicon: Lexicon) -> Credit | None:
    """Search a line as if it had the sign of a credit, so that no form of one is left out."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsparse.lines.credits._TAKES", _Everything())
        return find_credit(cut_words(line), lexicon)


def _missed(lines: Iterable[str], lexicon: Lexicon) -> list[str]:
    """The lines in which the whole search finds something else."""
    return [line for line in lines if find_credit(cut_words(line), lexicon) != _searched_whole(line, lexicon)]


@pytest.mark.parametrize("folder", sorted({case.parent for case in golden.cases()}), ids=lambda folder: folder.name)
def test_no_line_of_a_golden_text_has_a_credit_that_is_skipped(folder: Path) -> None:
    missed: list[str] = []
    for case in folder.glob("*.txt"):
        layout = lay_out(case.read_bytes().decode("utf-8", "surrogateescape"))
        lexicon = _words(detect(layout, KNOWN.detector))
        missed += _missed((layout.text[line.start : line.end].strip() for line in layout.lines), lexicon)
    assert missed == []


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Photo: Ann Poe"),
        ("en", "Photo by Ann Poe"),
        ("en", f"{CAPTION}. Photo courtesy of Ann Poe"),
        ("en", f"{CAPTION}. (Photo by Ann Poe)"),
        ("en", "Courier photo by Ann Poe"),
        ("en", "Elmford Courier illustration by Ann Poe"),
        ("en", "Harbour Post graphics by Ann Poe"),
        ("en", "Courier videos by Ann Poe"),
        ("en", "Staff photographs by Ann Poe"),
        ("en", "Submitted photo"),
        ("en", f"{CAPTION}. Courier file photo"),
        ("en", "Ann Poe, special to the Courier"),
        ("en", "Ann Poe Special to Harbour Post"),
        ("en", "Credit...Ann Poe for the Courier"),
        ("en", f"{CAPTION}.Credit…Ann Poe"),
        ("en", "Ann Poe for The Harbour Post"),
        ("en", "ANN POE FOR THE POST"),
        ("en", "Ann Poe via AP"),
        ("en", "Ann Poe via Harbour Press"),
        ("en", "Ann Poe, Harbour Pictures"),
        ("en", "Ann Poe Elmford Images"),
        ("en", f"{CAPTION}. Ann Poe apoe@post.example"),
        ("en", f"{CAPTION}.Ann Poe/The Harbour Post"),
        ("en", f"{CAPTION}. (Elmford Fire Department)"),
        ("en", "[Harbour Rural: Ann Poe]"),
        ("en", f"{CAPTION}. Ann Poe"),
        ("en", f"{CAPTION} ANN POE"),
        ("en", "Image source, Ann Poe"),
        ("en", "The Associated Press"),
        ("en", f"{CAPTION}. The Associated Press"),
        ("en", "(c) Ann Poe/Harbour Post"),
        ("en", f"{CAPTION} © Ann Poe"),
        ("en", "Ann Poe | Harbour Pictures"),
        ("de", "Foto Anna Poe/dpa"),
        ("de", f"{CAPTION}. [Bild: Anna Poe]"),
        ("de", f"{CAPTION}. Foto von Anna Poe"),
        ("de", "Archivfoto"),
        ("fr", "Photo d'archives"),
        ("fr", "Crédit photo : Anne Poe"),
        ("es", "Foto de archivo"),
        ("nl", f"{CAPTION}. Foto Anna Poe"),
        ("pl", "fot. Anna Poe"),
        ("pt", "A multidão chegou ao cais de Elmford ANA POE"),
        ("ja", "港の新しい桟橋を歩く人々（３日）＝ＡＰ"),
        ("ja", "港の新しい桟橋を歩く人々＝アン・ポー撮影"),
        ("zh", "星期五，游客在榆镇码头散步。新华社记者 李红 摄"),
        ("zh", "李紅攝"),
        ("zh", "星期五，游客在榆镇码头散步（李红 摄）"),
        ("zh", "星期五，游客在榆镇码头散步【AP】"),
        ("en", f"{CAPTION} | AP"),
        ("zh", "图像来源，Ann Poe"),
    ],
)
def test_each_form_of_a_credit_has_its_word_or_sign(code: str, line: str) -> None:
    found = find_credit(cut_words(line), _words(code))
    assert found is not None
    assert found == _searched_whole(line, _words(code))


@pytest.mark.parametrize("code", LANGUAGES)
def test_marks_and_phrases_of_each_language_are_words_of_credits(code: str) -> None:
    lexicon = _words(code)
    lines = [
        *(f"{mark}{join}Ann Poe" for mark in lexicon.mark_phrases for join in (": ", " : ", " ", "：", "=", ", ", " by ")),
        *(phrase.capitalize() for phrase in lexicon.credit_lines),
        *(f"Courier {phrase}" for phrase in lexicon.credit_lines),
    ]
    lines += [line for bare in lines for line in (f"{CAPTION}. {bare[0].upper()}{bare[1:]}", f"{CAPTION} {bare}", f"({bare})", f"[{bare}]")]
    assert _missed(lines, lexicon) == []


def test_names_and_forms_of_agencies_are_found() -> None:
    forms = {name for agency in KNOWN.agencies for name in (agency.name, *agency.names, *agency.credits)}
    bare = [form.replace("*", "Ann Poe") for form in sorted(forms)]
    around = ("{}. {}", "{} / {}", "{} | {}", "{} ({})", "{} [{}]", "{}（{}）", "{}【{}】", "{}＝{}", "{} {}")
    lines = [line for one in bare for line in (one, f"Ann Poe, {one}", *(form.format(CAPTION, one) for form in around))]
    assert _missed(lines, _words("en")) == []


@pytest.mark.parametrize("line", ["The pier reopened on Friday", "Ann Poe was there", f"{CAPTION}. It rained."])
def test_the_whole_search_finds_no_credit_in_other_lines_either(line: str) -> None:
    assert _searched_whole(line, _words("en")) is None
