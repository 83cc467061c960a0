"""The recipes in the docs run wherever the packages they need are installed."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

RECIPES: Final = sorted((Path(__file__).resolve().parent.parent / "docs" / "recipes").glob("*.md"))


# Ends at once: the threads of some packages do not survive an ordinary exit.
_RUN: Final = """
import doctest, os, sys
result = doctest.testfile(sys.argv[1], module_relative=False, encoding="utf-8")
sys.stdout.flush()
os._exit(1 if result.failed else 0)
"""


def _needs(lines: list[str], what: str) -> list[str]:
    """Read the requirements in the comments at the top of a recipe."""
    return [name.strip() for line in lines if line.startswith(f"% {what}:") for name in line.partition(":")[2].split(",")]


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.stem)
def test_recipe_runs(recipe: Path) -> None:
    lines = recipe.read_text("utf-8").splitlines()
    missing = [name for name in _needs(lines, "needs") if importlib.util.find_spec(name) is None]
    missing += [name for name in _needs(lines, "needs program") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed")
    # In a process of its own: the packages are large, and some of them cannot be imported beside others.
    run = subprocess.run([sys.executable, "-c", _RUN, str(recipe)], capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
