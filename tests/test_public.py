"""The public names, each documented by an example that runs."""

import inspect
from enum import Enum
from importlib import metadata
from pathlib import Path

import attrs
import pytest

import newsparse

CONTRACT = (
    "Agency Article Attribution Byline Caption DateMention Dateline Defect Evidence Kind Label Language Nature ParseError Parser"
    " Passage Phrases Precision QuoteKind Record Relation Role Segment Span Speaker SpeakerKind Transmission"
    " agencies iter_split languages parse split"
).split()


def test_contract_names_are_public() -> None:
    assert set(CONTRACT) <= set(newsparse.__all__)


def test_all_is_sorted_and_importable() -> None:
    assert list(newsparse.__all__) == sorted(newsparse.__all__)
    for name in newsparse.__all__:
        getattr(newsparse, name)


def test_nothing_else_is_public() -> None:
    shown = {name for name, value in vars(newsparse).items() if not name.startswith("_") and not inspect.ismodule(value)}
    assert shown <= set(newsparse.__all__)


def test_version_matches_the_package_metadata() -> None:
    try:
        installed = metadata.version("newsparse")
    except metadata.PackageNotFoundError:
        pytest.skip("not installed")
    assert installed == newsparse.__version__


def test_the_reference_lists_every_name() -> None:
    pages = (Path(__file__).parent.parent / "docs" / "reference" / "api").glob("*.md")
    page = "".join(each.read_text("utf-8") for each in pages)
    values = {name: getattr(newsparse, name) for name in newsparse.__all__ if name != "__version__"}
    terms = {name for name, value in values.items() if isinstance(value, type) and issubclass(value, Enum)}
    assert {name for name in values if f":: newsparse.{name}\n" not in page} == terms


@pytest.mark.parametrize("name", [name for name in newsparse.__all__ if callable(getattr(newsparse, name))])
def test_docstrings_hold_an_example(name: str) -> None:
    assert ">>>" in (getattr(newsparse, name).__doc__ or "")


@pytest.mark.parametrize("name", [name for name in newsparse.__all__ if attrs.has(getattr(newsparse, name))])
def test_methods_are_documented(name: str) -> None:
    public = {key: value for key, value in vars(getattr(newsparse, name)).items() if not key.startswith("_")}
    methods = {key: value for key, value in public.items() if inspect.isfunction(value) or isinstance(value, (classmethod, staticmethod))}
    assert [key for key, value in methods.items() if ">>>" not in (value.__doc__ or "") and not _same_as(value)] == []


def _same_as(method: object) -> bool:
    """Return True if a method's docstring refers to the function that documents it."""
    return "see `newsparse." in (getattr(method, "__doc__", None) or "")
