"""The reference and `help` list every public name, and values print readably."""

import doctest
import inspect
import io
import pydoc
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import pytest
from rich.console import Console
from stories import STORY, VIEWS

import newsparse
from newsparse import export
from newsparse.documented import read

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "000_cf1262ca53657cda.txt"
CLASSES = [value for name in newsparse.__all__ if attrs.has(value := getattr(newsparse, name))]


def _members(cls: type) -> list[str]:
    """List the public fields, views and methods of a class."""
    return [name for name in vars(cls) if not name.startswith("_")]


def _public() -> Iterator[str]:
    """List every public class, function, field, view and method under its name in the reference."""
    for name in newsparse.__all__:
        value = getattr(newsparse, name)
        if name != "__version__":
            yield f"newsparse.{name}"
        if isinstance(value, type) and not issubclass(value, (Enum, Exception)):
            yield from (f"newsparse.{name}.{member}" for member in _members(value))


def test_the_reference_holds_every_class_field_and_view(site: Path) -> None:
    sphinx = pytest.importorskip("sphinx.util.inventory")
    with (site / "objects.inv").open("rb") as file:
        inventory = sphinx.InventoryFile.load(file, "", lambda base, target: target)
    built = {name for kind, names in inventory.items() if kind.startswith("py:") for name in names}
    assert set(_public()) - built == set()


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_field_and_view_has_a_docstring_for_help(cls: type) -> None:
    assert [name for name in _members(cls) if not inspect.getdoc(getattr(cls, name))] == []


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_help_shows_the_docstrings_of_the_source(cls: type) -> None:
    page = pydoc.render_doc(cls, renderer=pydoc.plaintext)
    for name, text in read(cls).items():
        if not name.startswith("_") and text:
            assert text.split("\n")[0] in page, name


def _examples() -> Iterator[doctest.DocTest]:
    """List the examples of every public class, function, view and method."""
    named = [(name, getattr(module, name)) for module in (newsparse, export) for name in module.__all__]
    for name, value in named:
        members = {f"{name}.{member}": getattr(value, member) for member in _members(value)} if isinstance(value, type) else {}
        for path, thing in {name: value, **members}.items():
            yield doctest.DocTestParser().get_doctest(inspect.getdoc(thing) or "", {}, path, None, None)


@pytest.mark.parametrize("example", [each for each in _examples() if each.examples], ids=lambda example: example.name)
def test_an_example_runs_when_it_is_pasted_into_a_new_session(example: doctest.DocTest) -> None:
    shown = io.StringIO()
    assert doctest.DocTestRunner().run(example, out=shown.write).failed == 0, shown.getvalue()


def test_help_opens_with_every_view_and_its_type() -> None:
    head, _, rest = pydoc.render_doc(newsparse.Article, renderer=pydoc.plaintext).partition("Method resolution order")
    assert [view for view in VIEWS if f"- `{view}`: `" not in head and view not in ("transmission", "record", "language")] == []
    assert "- `bylines`: `tuple[Byline, ...]`. Who wrote, edited or photographed the story" in head
    assert "__getattr__" not in head + rest


def test_every_view_is_a_member_of_the_class() -> None:
    assert set(VIEWS) <= set(_members(newsparse.Article))


def test_a_class_without_its_source_has_no_docstrings_and_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_: Any) -> str:
        raise OSError

    monkeypatch.setattr(inspect, "getsource", gone)
    assert read(newsparse.Span) == {}


# -- printed values --------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [80, 200])
def test_rich_prints_the_seed_in_forty_lines(width: int) -> None:
    shown = io.StringIO()
    Console(file=shown, width=width).print(newsparse.parse(SEED.read_text("utf-8")))
    assert 10 < len(shown.getvalue().splitlines()) <= 40
    assert "headline='Officials: China to continue" in shown.getvalue()
    assert "knowledge" not in shown.getvalue()


def test_rich_omits_empty_parts() -> None:
    assert list(dict(newsparse.parse("").__rich_repr__())) == ["language", "defects"]


def test_asdict_omits_the_parser_of_the_article() -> None:
    shown = attrs.asdict(newsparse.Parser(agencies=[newsparse.Agency("HNA")]).parse(STORY))
    assert list(shown) == ["text", "segments", "language", "options", "transmission", "record"]
    assert list(shown["options"]) == ["headline", "published", "language"]
    assert "end_marks" not in str(shown)


def test_evolve_keeps_the_parser_of_the_article() -> None:
    article = newsparse.Parser(agencies=[newsparse.Agency("HNA", datelines=("(HNA)",))]).parse(
        "Pier reopens\n\nELMFORD (HNA) — It reopened."
    )
    again = attrs.evolve(article, language="en")
    assert again.dateline is not None
    assert again.dateline.agency == "HNA"


@pytest.mark.parametrize("text", ["", "Pier"])
def test_an_article_without_a_headline_says_so(text: str) -> None:
    assert repr(newsparse.parse(text, headline="")).startswith("<Article without a headline: ")
