"""Every golden case gives its expected result."""

from pathlib import Path

import golden
import pytest


def _directives(expected: Path) -> list[str]:
    if not expected.exists():
        return []
    return [line for line in expected.read_text("utf-8").splitlines(keepends=True) if line.startswith(("> ", "! "))]


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case.parent.name}/{case.stem}") for case in golden.cases()])
def test_case_matches_expected_file(case: Path, request: pytest.FixtureRequest) -> None:
    expected = case.with_suffix(".expected")
    directives = _directives(expected)
    known = [line for line in directives if line.startswith("! xfail")]
    found = golden.render(golden.parse(case), golden.topic(case))
    if request.config.getoption("--rewrite-golden") and not known:
        expected.write_text("".join(directives) + found, "utf-8")
    if known:
        request.applymarker(pytest.mark.xfail(strict=True, reason=known[0].strip()))
    want = "".join(line for line in expected.read_text("utf-8").splitlines(keepends=True) if line not in directives)
    assert found == want
