"""The page on the architecture names files that exist, and every folder of the package."""

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
