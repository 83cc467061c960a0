"""The parts of the package in the order of their imports, and who imports whom; no test, and needs no pytest."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import newsparse

SOURCE: Final = Path(newsparse.__file__).parent
ORDER: Final = (
    ("version",),
    ("span", "terms", "memo", "patterns", "rule_table", "arguments", "documented", "on_demand"),
    ("segment", "passage", "defect"),
    ("layout",),
    ("knowledge",),
    ("repair",),
    ("archives",),
    ("splitting",),
    ("lines",),
    ("forms",),
    ("labelling",),
    ("attribution", "dates"),
    ("inspection", "options", "builtin"),
    ("article",),
    ("export", "parser"),
    ("__init__",),
)
"""The layers of the package, lowest first: a part imports only from lower layers, and parts of one layer never in a circle."""


def files(part: str) -> list[Path]:
    """List the files of a part, a folder or a file directly below the package."""
    folder = SOURCE / part
    return sorted(folder.rglob("*.py")) if folder.is_dir() else [SOURCE / f"{part}.py"]


@cache
def tree(file: Path) -> ast.Module:
    """Parse a file."""
    return ast.parse(file.read_text("utf-8"))


def module(file: Path) -> str:
    """Name the module of a file, without the package: "export.rows"."""
    names = file.relative_to(SOURCE).with_suffix("").parts
    return ".".join(names[:-1] if names[-1] == "__init__" and len(names) > 1 else names)


@cache
def imported(file: Path) -> frozenset[str]:
    """Name the modules that a file imports, anywhere in its code, also for type checkers alone."""
    return frozenset(_imported(file))


def _imported(file: Path) -> Iterator[str]:
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name.removeprefix("newsparse.") for alias in node.names if alias.name.startswith("newsparse."))
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"a relative import in line {node.lineno} of {file}"
            base = (node.module or "").removeprefix("newsparse").removeprefix(".")
            if (node.module or "").split(".")[0] == "newsparse":
                for alias in node.names:
                    inner = f"{base}.{alias.name}".removeprefix(".")
                    path = SOURCE / inner.replace(".", "/")
                    yield inner if path.is_dir() or path.with_suffix(".py").is_file() else base or "__init__"


def uses(part: str) -> set[str]:
    """Name the other parts that a part imports."""
    return {name.split(".")[0] for file in files(part) for name in imported(file)} - {part}


def circles(uses: dict[str, set[str]]) -> list[str]:
    """List the names that reach themselves through what they use."""
    reach = {name: set(used) for name, used in uses.items()}
    grown = True
    while grown:
        grown = False
        for name, used in reach.items():
            more = used.union(*(reach.get(other, ()) for other in used))
            grown |= len(more) > len(used)
            reach[name] = more
    return sorted(name for name, used in reach.items() if name in used)
