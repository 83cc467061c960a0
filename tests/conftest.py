"""Options of the test run."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-golden", action="store_true", help="write what the library says into the golden cases")
    parser.addoption("--fuzz", type=int, default=0, metavar="N", help="try N other mutated texts in each test of test_fuzz.py")
