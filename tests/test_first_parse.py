"""The example script does what the README says."""

import runpy
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / "docs" / "first_parse.py"
SEED = ROOT / "seeds" / "000_cf1262ca53657cda.txt"


def test_script_prints_every_part(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", [str(SCRIPT), str(SEED)])
    runpy.run_path(str(SCRIPT), run_name="__main__")
    shown = capsys.readouterr().out
    assert shown.startswith("HEADLINE\n  Officials: China to continue")
    for heading in (
        "PARAGRAPHS\n  1. China will",
        "CAPTIONS\n  The 7.9 tons",
        "[CGTN Photo]",
        "WHO SAID WHAT\n  Officials: China to continue",
        "Ma Zhaoxu: China will",
        "DATES\n  Thursday",
        "STRIPPED\n  'Hong Kong'",
    ):
        assert heading in shown


def test_script_prints_its_usage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [str(SCRIPT)])
    with pytest.raises(SystemExit, match="usage"):
        runpy.run_path(str(SCRIPT), run_name="__main__")
