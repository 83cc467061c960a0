"""All doctests of the installed package, including those of the views of `Article`.

attrs turns the cached properties of an article into slots, which `doctest` does not inspect, so their
docstrings are read from the source. As a script, this module tests whichever `newsparse` is
installed.
"""

import ast
import doctest
import importlib
import inspect
import pkgutil
import sys
from collections.abc import Iterator
from types import ModuleType

import newsparse


def modules() -> list[ModuleType]:
    """List the modules of the package."""
    found = pkgutil.walk_packages(newsparse.__path__, "newsparse.")
    return [newsparse, *(importlib.import_module(each.name) for each in found)]


def views(module: ModuleType) -> dict[str, tuple[str, int]]:
    """Read the docstrings of a module's cached properties, with their line numbers."""
    found = {}
    for owner in ast.walk(ast.parse(inspect.getsource(module))):
        for each in owner.body if isinstance(owner, ast.ClassDef) else ():
            if isinstance(each, ast.FunctionDef) and any(ast.unparse(d).endswith("cached_property") for d in each.decorator_list):
                found[f"{owner.name}.{each.name}"] = (ast.get_docstring(each) or "", each.lineno)
    return found


def examples(module: ModuleType) -> Iterator[doctest.DocTest]:
    """Find the doctests of a module."""
    found = doctest.DocTestFinder(exclude_empty=True).find(module, module.__name__)
    yield from (test for test in found if test.examples)
    names = {test.name for test in found}
    parser = doctest.DocTestParser()
    for name, (text, line) in views(module).items():
        if f"{module.__name__}.{name}" not in names and ">>>" in text:
            yield parser.get_doctest(text, dict(vars(module)), f"{module.__name__}.{name}", module.__file__, line)


def main() -> int:
    """Run all doctests; return the number of failures."""
    runner = doctest.DocTestRunner()
    for module in modules():
        for test in examples(module):
            runner.run(test)
    print(f"{runner.tries} examples of {newsparse.__file__}, {runner.failures} failed")
    return min(runner.failures, 1)


if __name__ == "__main__":
    sys.exit(main())
