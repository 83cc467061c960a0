"""All doctests of the installed package: as a script, this module tests whichever `newsparse` is installed."""

import doctest
import importlib
import pkgutil
import sys
from types import ModuleType

import newsparse


def modules() -> list[ModuleType]:
    """List the modules of the package."""
    found = pkgutil.walk_packages(newsparse.__path__, "newsparse.")
    return [newsparse, *(importlib.import_module(each.name) for each in found)]


def main() -> int:
    """Run all doctests; return the number of failures."""
    runner, finder = doctest.DocTestRunner(), doctest.DocTestFinder(exclude_empty=True)
    for module in modules():
        for test in finder.find(module, module.__name__):
            runner.run(test)
    print(f"{runner.tries} examples of {newsparse.__file__}, {runner.failures} failed")
    return min(runner.failures, 1)


if __name__ == "__main__":
    sys.exit(main())
