"""Bylines that say where or as what their authors wrote."""

import pytest

from newsparse.knowledge import default_knowledge
from newsparse.lines.bylines import match_byline


def read(line: str, code: str) -> tuple[tuple[str, ...], str | None] | None:
    known = default_knowledge()
    found = match_byline(line, 0, len(line), known.language(code), known)
    return (found.names, found.affiliation) if found else None


@pytest.mark.parametrize(
    ("line", "code", "names", "affiliation"),
    [
        ("par Luc Roe, envoyé spécial à Elmford-sur-Mer", "fr", ("Luc Roe",), "envoyé spécial à Elmford-sur-Mer"),
        ("Por Ana Roe, corresponsal en Elmford", "es", ("Ana Roe",), "corresponsal en Elmford"),
        ("Por Ana Roe, Leo Pole, corresponsal en Elmford", "es", ("Ana Roe", "Leo Pole"), "corresponsal en Elmford"),
        ("Autor, Ana Roe", "es", ("Ana Roe",), None),
        ("Von Anna Roe, Korrespondentin in Elmford", "de", ("Anna Roe",), "Korrespondentin in Elmford"),
    ],
)
def test_place_is_no_author(line: str, code: str, names: tuple[str, ...], affiliation: str | None) -> None:
    assert read(line, code) == (names, affiliation)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Autor, editor y amigo", "es"),
        ("By Ann Roe, the mayor in Elmford", "en"),
        ("Il est correspondant à Elmford", "fr"),
    ],
)
def test_sentences_are_no_bylines(line: str, code: str) -> None:
    assert read(line, code) is None
