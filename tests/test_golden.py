"""Every golden case gives its expected result, and the form of the cases keeps any text."""

import golden
import pytest
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize("case", golden.cases(), ids=lambda case: case.id)
def test_case_matches_its_expected_result(case: golden.Case, request: pytest.FixtureRequest) -> None:
    found = golden.render(golden.parse(case), case.fields)
    if case.known_failure:
        request.applymarker(pytest.mark.xfail(strict=True, reason=case.known_failure))
    elif request.config.getoption("--rewrite-golden") and found != case.expected:
        golden.rewrite(case, found)
        return
    assert found == case.expected


@given(st.text(st.characters() | st.sampled_from("\\\n\r\t \u200c=-> ")))
def test_written_texts_are_read_as_they_were(text: str) -> None:
    shown = golden.escape(text)
    assert golden.unescape(shown) == text
    assert shown == "" or shown.endswith("\n")
    assert not shown.startswith(("> ", "! "))
    assert not any(line.endswith(" ") or line.startswith(("=== ", "--- ")) for line in shown.split("\n"))
