"""Imports point in one direction, and importing newsparse is cheap."""

import ast
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import elsewhere
import pytest

import newsparse

SOURCE: Final = Path(newsparse.__file__).parent
ORDER: Final = (
    ("version",),
    ("span", "terms", "memo", "patterns", "rule_table", "arguments", "documented", "on_demand"),
    ("segment", "passage", "defect"),
    ("layout",),
    ("knowledge",),
    ("archives",),
    ("splitting",),
    ("lines",),
    ("forms",),
    ("labelling",),
    ("attribution", "dates"),
    ("inspection", "explaining", "options", "outline", "rows", "builtin", "serial", "export"),
    ("article", "errors"),
    ("parser",),
    ("__init__",),
)
"""The layers of the package, lowest first: a module imports only from its own layer or a lower one."""
LEVEL: Final = {name: level for level, names in enumerate(ORDER) for name in names}


def _part(module: str) -> str:
    """Find the layer of a module."""
    names = module.split(".")
    return names[1] if len(names) > 1 else "__init__"


def _imports(tree: ast.AST) -> Iterator[str]:
    """List the newsparse modules that are imported at run time, at any depth of the code."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "newsparse")
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"a relative import in line {node.lineno}"
            if node.module == "newsparse":
                yield from (f"newsparse.{alias.name}" for alias in node.names)
            elif (node.module or "").startswith("newsparse."):
                yield str(node.module)
        else:
            yield from _imports(node)


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def _files() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


@pytest.mark.parametrize("file", _files(), ids=lambda file: file.relative_to(SOURCE).as_posix())
def test_imports_point_down(file: Path) -> None:
    part = file.relative_to(SOURCE).parts[0].removesuffix(".py")
    assert part in LEVEL, f"{part} has no level: give it one in ORDER"
    upward = [name for name in _imports(_tree(file)) if LEVEL[_part(name)] > LEVEL[part]]
    assert upward == []


@pytest.mark.parametrize("file", _files(), ids=lambda file: file.relative_to(SOURCE).as_posix())
def test_only_regex_is_used_for_patterns(file: Path) -> None:
    names = [alias.name for node in ast.walk(_tree(file)) if isinstance(node, ast.Import) for alias in node.names]
    assert "re" not in names


def _loaded(code: str) -> set[str]:
    script = f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    return set(json.loads(elsewhere.run(script)))


def test_import_loads_only_required_modules() -> None:
    loaded = _loaded("import newsparse")
    ours = {name for name in loaded if name.startswith("newsparse")}
    assert not {name for name in loaded if name.split(".")[0] == "dateparser"}
    assert not {name for name in ours if name.startswith("newsparse.knowledge.languages.")}
    assert not {name for name in ours if "weights" in name}


def test_structure_loads_nothing_for_attributions_or_dates() -> None:
    text = "Pier reopens\\n\\nThe pier in Elmford reopened on Friday after two years of repairs, the mayor said."
    loaded = _loaded(f'import newsparse\narticle = newsparse.parse("{text}")\narticle.headline, article.paragraphs, article.captions')
    assert not loaded & {"newsparse.serial.reading", "newsparse.serial.writing"}
    assert "dateparser" not in loaded
    assert "newsparse.attribution.fitted.weights" not in loaded


def test_a_text_loads_the_word_lists_of_its_own_language() -> None:
    text = "Pier reopens\\n\\nThe pier in Elmford reopened on Friday after two years of repairs, the mayor said."
    loaded = _loaded(f'import newsparse\nassert newsparse.parse("{text}").speakers is not None')
    assert {name.split(".")[3] for name in loaded if name.startswith("newsparse.knowledge.languages.") and name.endswith(".furniture")} == {
        "en"
    }


def test_plain_dates_never_load_dateparser() -> None:
    text = "The pier reopened on Friday, two days after a vote on May 3, 2023, the mayor said 36 hours ago; it sank a few years ago."
    loaded = _loaded(f'import newsparse\nassert len(newsparse.parse("{text}", headline="").dates) == 3')
    assert "dateparser" not in loaded
