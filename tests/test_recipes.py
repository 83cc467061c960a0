"""The recipes in the docs run wherever the packages they need are installed."""

import doctest
import importlib.util
import shutil
from pathlib import Path
from typing import Final

import pytest

RECIPES: Final = sorted((Path(__file__).resolve().parent.parent / "docs" / "recipes").glob("*.md"))


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
    result = doctest.testfile(str(recipe), module_relative=False, encoding="utf-8", optionflags=doctest.ELLIPSIS)
    assert result.failed == 0
    assert result.attempted or "```python" in recipe.read_text("utf-8") or recipe.stem == "index"
