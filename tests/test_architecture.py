"""The page on the architecture, and the docstrings that guide through the packages, name files that exist."""

import ast
from pathlib import Path
from typing import Final

import pytest
import regex

import newsparse

SOURCE: Final = Path(newsparse.__file__).parent
ROOT: Final = Path(__file__).parents[1]
PAGE: Final = (ROOT / "docs" / "explanation" / "architecture.md").read_text("utf-8")
PATHS: Final = regex.findall(r"`([\w./-]+(?:\.py|/))`", PAGE)
QUESTIONS: Final = regex.findall(r"(?m)^\*\*([^*\n]+\?)\*\*\n(.+)$", PAGE)


@pytest.mark.parametrize("path", sorted(set(PATHS)))
def test_named_files_exist(path: str) -> None:
    assert (SOURCE / path).exists() or (ROOT / path).exists()


def test_every_folder_is_named() -> None:
    folders = {f"{path.name}/" for path in SOURCE.iterdir() if (path / "__init__.py").exists()}
    assert folders <= set(PATHS)


def test_ten_questions_each_name_a_file_or_a_folder() -> None:
    assert len(QUESTIONS) >= 10
    assert [question for question, answer in QUESTIONS if not regex.search(r"`[\w./-]+(?:\.py|/)`", answer)] == []


GUIDES: Final = {path: ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "" for path in SOURCE.rglob("__init__.py")}
NAMED: Final = [(path, name) for path, guide in GUIDES.items() for name in regex.findall(r"`([a-z][a-z_./]+)`", guide)]


@pytest.mark.parametrize(("package", "name"), NAMED, ids=lambda value: value.parent.name if isinstance(value, Path) else value)
def test_docstrings_of_packages_name_modules_that_exist(package: Path, name: str) -> None:
    inside = name.rstrip("/").removeprefix(f"{package.parent.name}.")
    assert (package.parent / inside).is_dir() or (package.parent / f"{inside}.py").is_file()
