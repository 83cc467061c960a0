"""Every doctest of the installed package, the views of `Article` among them.

attrs makes slots of an article's cached properties, and `doctest` does not look behind slots; so
their docstrings are read from the source. Run as a script, it tests whatever `newsparse` is
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
    """Every module of the package."""
    found = pkgutil.walk_packages(newsparse.__path__, "newsparse.")
    return [newsparse, *(importlib.import_module(each.name) for each in found)]


def views(module: ModuleType) -> dict[str, tuple[str, int]]:
    """The docstrings of a module's cached properties, each with its line."""
    found = {}
    for owner in ast.walk(ast.parse(inspect.getsource(module))):
        for each in owner.body if isinstance(owner, ast.ClassDef) else ():
            if isinstance(each, ast.FunctionDef) and any(ast.unparse(d).endswith("cached_property") for d in each.decorator_list):
                found[f"{owner.name}.{each.name}"] = (ast.get_docstring(each) or "", each.lineno)
    return found


def examples(module: ModuleType) -> Iterator[doctest.DocTest]:
    """Every doctest of a module."""
    found = doctest.DocTestFinder(exclude_empty=True).find(module, module.__name__)
    yield from (test for test in found if test.examples)
    names = {test.name for test in found}
    parser = doctest.DocTestParser()
    for name, (text, line) in views(module).items():
        if f"{module.__name__}.{name}" not in names and ">>>" in text:
            yield parser.get_doctest(text, dict(vars(module)), f"{module.__name__}.{name}", module.__file__, line)


def main() -> int:
    """Run them all; return how many failed."""
    runner = doctest.DocTestRunner()
    for module in modules():
        for test in examples(module):
            runner.run(test)
    print(f"{runner.tries} examples of {newsparse.__file__}, {runner.failures} failed")
    return min(runner.failures, 1)


if __name__ == "__main__":
    sys.exit(main())
