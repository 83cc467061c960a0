"""Keep measurements in `docs/figures.json`, from which the documents draw their figures.

    python score/score.py stories attribution --json | python benchmarks/measured.py

This keeps the figures of the scorer, track by track; tracks that were not scored stay as they are.
`peers.py` and `speed.py` keep theirs with `--write`.
"""

import json
import os
import platform
import sys
from datetime import date
from pathlib import Path
from typing import Any, Final

FIGURES: Final = Path(__file__).resolve().parent.parent / "docs" / "figures.json"
_OF_THE_RUN: Final = {"docs_per_s", "mb_per_s", "errors", "first_error", "segments_do_not_tile"}


def keep(section: str, found: dict[str, Any]) -> None:
    """Add measurements to a section of the file, in place of those with the same names."""
    figures = json.loads(FIGURES.read_text("utf-8"))
    figures[section] = {**figures.get(section, {}), **found}
    FIGURES.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", "utf-8")


def machine() -> str:
    """Name the processor, if Linux names it, the number of its cores, and the interpreter."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{names[0] if names else platform.machine()}, {os.cpu_count()} cores; Python {platform.python_version()}"


def track(found: dict[str, Any]) -> dict[str, Any]:
    """Return the figures of a track, rounded, with the day of the run.

    >>> track({"body_f1": 0.96214, "errors": 0})["body_f1"]
    0.9621
    >>> language({"no (160)": "found 0.838 extra 3.477"})
    {'no': {'cases': 160, 'found': 0.838, 'extra': 3.477}}
    """
    figures = {name: round(value, 4) for name, value in found.items() if isinstance(value, int | float) and name not in _OF_THE_RUN}
    languages = {"languages": language(found["languages"])} if "languages" in found else {}
    return {"measured": date.today().isoformat(), **figures, **languages}


def language(rows: dict[str, str]) -> dict[str, dict[str, float]]:
    """Read the rows of a track that has one for each language."""
    found: dict[str, dict[str, float]] = {}
    for name, figures in rows.items():
        code, cases = name.rstrip(")").split(" (")
        words = figures.split()
        found[code] = {"cases": int(cases), **dict(zip(words[::2], map(float, words[1::2]), strict=True))}
    return found


if __name__ == "__main__":
    keep("accuracy", {name: track(found) for name, found in json.load(sys.stdin).items()})
