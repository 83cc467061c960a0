"""Count processor instructions, which repeat to a hundredth where seconds swing by a third.

    python benchmarks/instructions.py                          the golden texts
    python benchmarks/instructions.py CORPORA                  the JSON lines in a folder, one file for each kind of text
    python benchmarks/instructions.py --against REVISION       beside another revision
    python benchmarks/instructions.py --budget benchmarks/budget.toml     fail where a stage grew by more than 5%

One process runs in valgrind's cachegrind. It counts the import and the first parse, reads other texts uncounted, and then
counts each stage over texts that it meets once: the structure, the attributions, the dates, every view.
Needs Linux, gcc, and Debian's package `valgrind`; without them the script says so and does nothing else.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import gzip
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import zlib
from bisect import bisect
from itertools import accumulate
from pathlib import Path
from typing import Any, Final, TypeAlias

ROOT: Final = Path(__file__).resolve().parents[1]
KINDS: Final = {
    "pages": ("pages", {"body", "captions", "hard", "head", "pasted"}),
    "stories": ("stories", {"archive", "language"}),
    "agency copy": ("wire", {"copy"}),
    "articles": ("attribution", {"dates", "said", "who"}),
}
"""For each kind, its file in a folder of corpora and its topics among the golden cases."""
STAGES: Final = {
    "structure": ("headline", "paragraphs", "captions", "boilerplate"),
    "attributions": ("attributions",),
    "dates": ("dates",),
    "the rest": (
        *("standfirst", "bylines", "dateline", "published", "updated", "crossheads", "passages", "notes", "embargo", "speakers", "defects"),
    ),
}
"""The views of each stage; the first includes the parse."""
GROWTH: Final = 1.05
"""A stage may cost so many times its budget."""
_STORY: Final = """Pier in Elmford reopens

By Ruth Calder

ELMFORD, Ohio (AP) — The pier of Elmford reopened on Thursday after two years, and fares will not rise.

"Nobody will miss the old lamps," Mayor Ann Pole told reporters. She said the repairs cost $4 million."""
_REQUESTS: Final = "void on(void) { CACHEGRIND_START_INSTRUMENTATION; } void off(void) { CACHEGRIND_STOP_INSTRUMENTATION; }"

Counts: TypeAlias = dict[str, dict[str, float]]
"""For each kind, its characters and the instructions of each stage, or what a process takes to start."""


# -- inside valgrind --------------------------------------------------------------------------------------


def golden_texts(topics: set[str]) -> tuple[list[str], list[str]]:
    """Draw golden texts of some topics by their names, so that a new case changes nothing: three in twelve to read first, one to count."""
    sys.path.insert(0, str(ROOT / "tests"))
    from golden import cases

    parts: tuple[list[str], list[str]] = [], []
    for case in cases():
        draw = zlib.crc32(case.id.encode()) % 12
        if case.topic.split("-")[0] in topics and draw < 4:
            parts[draw == 0].append(case.text)
    return parts


def corpus_texts(path: Path, limit: int) -> tuple[list[str], list[str]]:
    """Draw texts of a file for reading first, and others for counting, of so many characters in total."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    random.Random(0).shuffle(texts)
    met, new = texts[: len(texts) // 5], texts[len(texts) // 5 :]
    return met[:40], new[: bisect(list(accumulate(map(len, new))), limit) + 1]


class Counter:
    """Reads the count. Switching costs valgrind a second, so the counting stays on from stage to stage."""

    def __init__(self) -> None:
        self._met = 0

    def since_last(self) -> int:
        """Return the instructions since the last call."""
        total = self._total()
        found, self._met = total - self._met, total
        return found

    def _total(self) -> int:
        """Read the count so far: valgrind writes it only when a process ends, so a fork of this one ends."""
        child = os.fork()
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)
        found = re.search(r"I\s+refs:\s+([\d,]+)", Path(f"log.{child}").read_text())
        assert found is not None, "valgrind wrote no count"
        return int(found[1].replace(",", ""))


def count(given: argparse.Namespace) -> Counts:
    """Count the start and every stage."""
    counter, switch = Counter(), ctypes.CDLL(given.switch)
    start: dict[str, float] = {}
    counts: Counts = {"start": start}
    switch.on()
    import newsparse

    start["import"] = counter.since_last()
    read(newsparse.parse(_STORY), "structure")
    start["first parse"] = counter.since_last()
    switch.off()
    texts = {
        kind: golden_texts(topics) if given.corpora is None else corpus_texts(given.corpora / f"{file}.jsonl.gz", given.limit)
        for kind, (file, topics) in KINDS.items()
    }
    for met, _ in texts.values():
        for text in met:
            article = newsparse.parse(text)
            for stage in STAGES:
                read(article, stage)
    # A collection of all that was read so far costs more than a stage, and one new golden text can move it from one stage to another.
    gc.collect()
    gc.freeze()
    switch.on()
    counter.since_last()
    for kind, (_, new) in texts.items():
        found = counts[kind] = {"characters": sum(map(len, new))}
        articles = [read(newsparse.parse(text), "structure") for text in new]
        found["structure"] = counter.since_last()
        for stage in list(STAGES)[1:]:
            for article in articles:
                read(article, stage)
            found[stage] = counter.since_last()
    return counts


def read(article: Any, stage: str) -> Any:
    """Read the views of a stage."""
    for view in STAGES[stage]:
        getattr(article, view)
    return article


# -- outside ----------------------------------------------------------------------------------------------


def counted(source: Path, given: argparse.Namespace, folder: str) -> Counts:
    """Count with the library in a folder of sources, in a process in valgrind."""
    environment = {**os.environ, "PYTHONPATH": str(source), "PYTHONHASHSEED": "0", "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    compiling = f"import newsparse; article = newsparse.parse({_STORY!r}); article.attributions, article.dates"
    subprocess.run([sys.executable, "-c", compiling], check=True, env=environment)
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--instr-at-start=no", "--cachegrind-out-file=/dev/null"]
    command += ["--log-file=log.%p", sys.executable, __file__, "--switch", f"{folder}/switch.so", "--limit", str(given.limit)]
    command += [str(given.corpora.resolve())] if given.corpora else []
    printed = subprocess.run(command, check=True, env=environment, cwd=folder, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(printed)  # type: ignore[no-any-return]


def counted_at(revision: str, given: argparse.Namespace, folder: str) -> Counts:
    """Count at another revision, which is checked out for a while."""
    git = ["git", "-C", str(ROOT), "worktree"]
    subprocess.run([*git, "add", "--quiet", "--detach", f"{folder}/revision", revision], check=True)
    try:
        return counted(Path(folder, "revision", "src"), given, folder)
    finally:
        subprocess.run([*git, "remove", "--force", f"{folder}/revision"], check=True)


def per_character(counts: Counts) -> dict[str, dict[str, float]]:
    """Return a table: instructions a character of each kind and of all kinds, for each stage and for all; millions for the start."""
    kinds = {kind: counts[kind] for kind in KINDS}
    kinds["all"] = {name: sum(found[name] for found in kinds.values()) for name in ("characters", *STAGES)}
    table = {kind: {stage: found[stage] / found["characters"] for stage in STAGES} for kind, found in kinds.items()}
    for row in table.values():
        row["everything"] = sum(row.values())
    table["start"] = {name: found / 1e6 for name, found in counts["start"].items()}
    return table


def show(counts: Counts, other: Counts | None) -> None:
    """Print a table, beside that of another revision."""
    table = per_character(counts)
    before = per_character(other) if other else None

    def cell(row: str, name: str) -> str:
        change = f" ({table[row][name] / before[row][name] - 1:+.1%})" if before else ""
        return f"{table[row][name]:,.0f}{change}"

    print("instructions a character, texts met once" + (" (more or less than at the other revision)" if before else ""))
    print(f"{'':12}{'characters':>11}" + "".join(f"{name:>18}" for name in table["all"]))
    for kind in (*KINDS, "all"):
        size = sum(counts[name]["characters"] for name in KINDS if kind in ("all", name))
        print(f"{kind:12}{size:>11,.0f}" + "".join(f"{cell(kind, name):>18}" for name in table[kind]))
    print("millions of instructions: " + ", ".join(f"{name} {cell('start', name)}" for name in table["start"]))


def over_budget(counts: Counts, path: Path) -> list[str]:
    """Say which stages cost more than their budget: lines of the file `name = number  # why`."""
    if f'python = "{sys.version_info[0]}.{sys.version_info[1]}"' not in path.read_text():
        print(f"{path} is for another version of Python")
        return []
    table = per_character(counts)
    used = {**table["all"], **table["start"]}
    lines = re.findall(r"^([^#=\n]+)=\s*([\d_]+)", path.read_text(), re.MULTILINE)
    budget = {name.strip(' "'): int(number) for name, number in lines}
    over = {name: most for name, most in budget.items() if used[name] > GROWTH * most}
    hint = f"make it cheaper, or raise its line in {path} and say why there"
    return [f"{name}: {used[name]:,.0f} is more than {GROWTH} times its budget, {most:,}; {hint}" for name, most in over.items()]


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("corpora", nargs="?", type=Path, help="a folder with pages.jsonl.gz, ...; the golden texts without it")
    parser.add_argument("--limit", type=int, default=150_000, help="characters of each kind of a folder")
    parser.add_argument("--against", help="a revision to compare with")
    parser.add_argument("--budget", type=Path, help="a file of budgets")
    parser.add_argument("--switch", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.switch:
        print(json.dumps(count(given)))
        return 0
    lacking = [name for name in ("valgrind", "gcc") if shutil.which(name) is None]
    if lacking:
        print(f"skipped: no {' and no '.join(lacking)}")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "switch.c").write_text(f"#include <valgrind/cachegrind.h>\n{_REQUESTS}\n")
        subprocess.run(["gcc", "-shared", "-fPIC", "-o", f"{folder}/switch.so", f"{folder}/switch.c"], check=True)
        other = counted_at(given.against, given, folder) if given.against else None
        counts = counted(ROOT / "src", given, folder)
    show(counts, other)
    failures = over_budget(counts, given.budget) if given.budget else []
    print("\n".join(failures), end="\n" if failures else "")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
