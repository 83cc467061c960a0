"""The README's figures hold and its links work: it is also the page on the package index."""

import io
import re
import zipfile
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Final

import pytest

import newsparse

ROOT: Final = Path(__file__).resolve().parent.parent
README: Final = (ROOT / "README.md").read_text("utf-8")
PROJECT: Final = (ROOT / "pyproject.toml").read_text("utf-8")
PAGES: Final = "https://newsparse.readthedocs.io/en/latest/"
FILES: Final = "https://github.com/newsparse/newsparse/blob/main/"
NUMBERS: Final = "one two three four five six seven eight nine ten".split()
TENS: Final = {"twenty": 20, "thirty": 30}


def _number(words: str) -> int:
    """Read "three" or "twenty-five"."""
    tens, _, ones = words.lower().partition("-")
    return TENS[tens] + (NUMBERS.index(ones) + 1 if ones else 0) if tens in TENS else NUMBERS.index(tens) + 1


def _links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", text)


def _file(link: str, page: Path) -> Path | None:
    """Find the file of a link to this project."""
    link = link.partition("#")[0]
    if link.startswith(PAGES):
        return ROOT / "docs" / link.removeprefix(PAGES).replace(".html", ".md")
    if link.startswith(FILES):
        return ROOT / link.removeprefix(FILES)
    return None if "://" in link or not link else page.parent / link


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_link_leads_to_a_file(page: str) -> None:
    path = ROOT / page
    assert [link for link in _links(path.read_text("utf-8")) if (file := _file(link, path)) and not file.is_file()] == []


def test_links_of_the_readme_are_absolute() -> None:
    links = _links(README)
    assert len(links) > 8
    assert [link for link in links if not link.startswith((PAGES, FILES))] == []


def test_the_dependencies_are_those_of_the_package() -> None:
    stated = re.search(r"(\w+) dependencies \(([^)]+)\)", README)
    required = re.search(r"^dependencies = \[(.*)\]$", PROJECT, re.MULTILINE)
    assert stated is not None
    assert required is not None
    names = re.findall(r'"(\w+)', required[1])
    assert (_number(stated[1]), stated[2].split(", ")) == (len(names), names)


def test_the_wheel_is_just_below_the_stated_size() -> None:
    stated = re.search(r"a wheel of less than ([\d.]+) MB", README)
    assert stated is not None
    wheel, record = io.BytesIO(), []
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in (ROOT / "src").rglob("*"):
            if file.is_file() and "__pycache__" not in file.parts:
                archive.write(file, name := file.relative_to(ROOT / "src"))
                record.append(f"{name},sha256={b64encode(sha256(file.read_bytes()).digest()).decode()},{file.stat().st_size}")
        for name, text in (("METADATA", README), ("LICENSE", (ROOT / "LICENSE").read_text("utf-8")), ("RECORD", "\n".join(record))):
            archive.writestr(f"newsparse.dist-info/{name}", text)
    assert 0 < float(stated[1]) - wheel.tell() / 1e6 < 0.15


def test_the_languages_are_counted() -> None:
    stated = re.search(r"Reads ([\w-]+) languages", README)
    assert stated is not None
    assert _number(stated[1]) == len(newsparse.languages())


def test_the_interpreters_are_those_of_the_package() -> None:
    stated = re.search(r"Python (3\.\d+) to (3\.\d+)", README)
    assert stated is not None
    versions = re.findall(r"Python :: (3\.\d+)", PROJECT)
    assert stated.groups() == (versions[0], versions[-1])
    assert f'requires-python = ">={stated[1]}"' in PROJECT
