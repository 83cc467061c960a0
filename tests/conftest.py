"""Options of the test run, and the built documents."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parent.parent / "docs"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documents as HTML: the folder that NEWSPARSE_SITE names, else built here."""
    if built := os.environ.get("NEWSPARSE_SITE"):
        return Path(built)
    for package in ("furo", "matplotlib", "myst_parser", "sphinx_copybutton"):
        pytest.importorskip(package)
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-q", "-b", "html", str(DOCS), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-golden", action="store_true", help="write what the library says into the golden cases")
    parser.addoption("--fuzz", type=int, default=0, metavar="N", help="try N other mutated texts in each test of test_fuzz.py")
