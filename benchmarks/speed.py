"""Measure speed on unseen texts: each text is parsed once, next to a plain word scan of the same text.

    python benchmarks/speed.py                     texts of its own
    python benchmarks/speed.py CORPORA             the JSON lines in a folder, one file for each kind of text
    python benchmarks/speed.py CORPORA --write     the same, kept in `docs/figures.json`, from which the documents draw them

Every figure comes from separate processes. Each process first reads some other texts, which are not counted, and then
each text of its share once, so that nothing it has cached from a text can help with that text. The word scan runs
with each text, seconds are processor time, and the ratio to the scan is comparable between machines.
The table shows the median of several such processes, each with different texts first. Below it: how long the first parse
of a process takes, and how much memory an article uses.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

import regex
from measured import keep, machine

import newsparse

KINDS: Final = ("wire", "stories", "pages", "attribution")
NAMES: Final = {"wire": "agency stories", "stories": "web stories", "pages": "whole pages", "attribution": "annotated articles"}
STRUCTURE: Final = ("headline", "paragraphs", "captions", "boilerplate")
EVERYTHING: Final = (
    *("headline", "standfirst", "bylines", "dateline", "published", "updated", "paragraphs", "body", "crossheads", "captions", "passages"),
    *("notes", "embargo", "attributions", "speakers", "dates", "boilerplate", "defects"),
)
_WORD: Final = regex.compile(r"\w+")

_TOWNS: Final = ("Elmford", "Harrow Bay", "Stonewick", "Lower Marle", "Quenby", "Dunhollow", "Saltmere")
_NAMES: Final = ("Ruth Calder", "Ann Pole", "Tom Reed", "Ivo Lantos", "Mara Quist", "Jane Marlow", "Piet Aken")
_VERBS: Final = ("said", "told reporters", "added", "noted", "warned", "announced", "explained")


def _paragraph(number: int) -> str:
    town, name, verb = (words[number * step % len(words)] for words, step in ((_TOWNS, 3), (_NAMES, 5), (_VERBS, 2)))
    shapes = (
        f'"We kept the lamps of {town}, and nobody will miss the old ones," {name} {verb} on Thursday after the meeting of the council.',
        f"The harbour of {town} was closed for {number + 2} days after the storm of March {number % 27 + 1} broke the piles of its pier.",
        f"{name} {verb} that the repairs, which cost the town $4 million, would be over before the summer and that fares would not rise.",
        f"According to the harbour office, some {number * 37} passengers a week have taken the ferry to {town} since the bridge closed.",
    )
    return shapes[number % len(shapes)]


def _wire(number: int) -> str:
    rows = []
    for paragraph in range(number, number + 6):
        words, row = _paragraph(paragraph).split(), "   "
        for word in words:
            if len(row) + len(word) > 62:
                rows.append(row)
                row = word
            else:
                row += " " + word
        rows.append(row)
    return (
        f"PIER IN {_TOWNS[number % 7].upper()} REOPENS\n    {_TOWNS[number % 7].upper()}, March 3 -{rows[0][3:]}\n"
        + "\n".join(rows[1:])
        + "\n Reuter\n"
    )


def _story(number: int, paragraphs: int = 16) -> str:
    body = "\n\n".join(_paragraph(number + step) for step in range(paragraphs))
    head = f"Pier in {_TOWNS[number % 7]} reopens after two years\n\nBy {_NAMES[number % 7]}\n\n{_TOWNS[number % 7].upper()}, Ohio (AP) — "
    return f"{head}{body}\n\nVisitors walk on the pier. / CGTN Photo\n\nRead also: Ferry fares to rise\n\nShare this story\n"


def _page(number: int) -> str:
    menu = "\n".join(f"{word} {step}" for step in range(12) for word in ("News", "Sport", "Weather", "Culture", "Log in", "Subscribe"))
    links = "\n".join(f"{town} votes on its harbour for the {step}th time" for step, town in enumerate(_TOWNS * 4))
    return f"{menu}\n{_story(number, 10)}\nMost read\n{links}\n© Elmford Post. All rights reserved.\n"


OWN: Final[dict[str, Callable[[int], str]]] = {
    "wire": _wire,
    "stories": _story,
    "pages": _page,
    "attribution": lambda number: _story(number, 30),
}


def texts(kind: str, folder: Path | None, limit: int) -> list[str]:
    """Return the texts of one kind."""
    if folder is None:
        return [OWN[kind](number) for number in range(limit)]
    with gzip.open(folder / f"{kind}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line, _ in zip(lines, range(limit), strict=False)]


def read(text: str, views: Sequence[str]) -> newsparse.Article:
    """Parse a text and read some views."""
    article = newsparse.parse(text)
    for view in views:
        getattr(article, view)
    return article


# -- inside a separate process -------------------------------------------------------------------------


def one_pass(given: argparse.Namespace) -> dict[str, float]:
    """Read each text once, after others that are not counted."""
    documents = texts(given.kind, given.corpora, given.limit)
    random.Random(given.seed).shuffle(documents)
    views = {"structure": STRUCTURE, "everything": EVERYTHING}[given.job]
    met = max(1, len(documents) // 5)
    for text in documents[:met]:
        read(text, EVERYTHING)
    scanned = spent = 0.0
    size = 0
    for text in documents[met:]:
        start = time.process_time()
        _WORD.findall(text)
        between = time.process_time()
        read(text, views)
        scanned += between - start
        spent += time.process_time() - between
        size += len(text.encode("utf-8", "surrogatepass"))
    return {"scan": scanned, "seconds": spent, "megabytes": size / 1e6, "documents": len(documents) - met}


def first_parse(given: argparse.Namespace) -> dict[str, float]:
    """Time the first parse of a process with the import of its modules: up to the last structural view, and of all views."""
    story = _story(given.seed)
    start = time.process_time()
    article = read(story, STRUCTURE)
    between = time.process_time()
    for view in EVERYTHING:
        getattr(article, view)
    return {"structure": between - start, "everything": time.process_time() - start}


def kept(given: argparse.Namespace) -> dict[str, float]:
    """Measure the memory that articles use once all views are read, as a multiple of their texts, without the process's caches."""
    documents = texts(given.kind, given.corpora, given.limit)
    half = len(documents) // 2
    for text in documents[:half]:
        read(text, EVERYTHING)
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    articles = [read(text, EVERYTHING) for text in documents[half:]]
    gc.collect()
    with_articles = tracemalloc.get_traced_memory()[0]
    size = sum(len(article.text.encode("utf-8", "surrogatepass")) for article in articles)
    articles.clear()
    gc.collect()
    return {"times": (with_articles - tracemalloc.get_traced_memory()[0]) / size, "left": tracemalloc.get_traced_memory()[0] - before}


JOBS: Final[dict[str, Callable[[argparse.Namespace], dict[str, float]]]] = {
    "structure": one_pass,
    "everything": one_pass,
    "first": first_parse,
    "kept": kept,
}


# -- in the main process --------------------------------------------------------------------------------


def run(job: str, kind: str, seed: int, given: argparse.Namespace, **environment: str) -> dict[str, float]:
    """Run one job in a separate process."""
    command = [sys.executable, __file__, "--job", job, "--kind", kind, "--seed", str(seed), "--limit", str(given.limit)]
    if given.corpora is not None:
        command.append(str(given.corpora))
    printed = subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, **environment}).stdout
    return json.loads(printed)  # type: ignore[no-any-return]


def first_parses(given: argparse.Namespace) -> list[dict[str, float]]:
    """Time first parses with compiled modules, as an installed package has them: the first process compiles them and is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        compiled = {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        return [run("first", "stories", seed, given, **compiled) for seed in range(1 + max(10, given.rounds))][1:]


def speed(given: argparse.Namespace) -> None:
    """Print the tables."""
    print(f"{'':13}{'':>6}{'':>8} | {'structure':^30} | {'everything':^30}")
    print(f"{'text':13}{'docs':>6}{'MB':>8} | {'docs/s':>10}{'MB/s':>9}{'x scan':>11} | {'docs/s':>10}{'MB/s':>9}{'x scan':>11}")
    kept: dict[str, dict[str, float]] = {}
    for kind in KINDS:
        cells = []
        row = kept[NAMES[kind]] = {}
        for job in ("structure", "everything"):
            runs = [run(job, kind, seed, given) for seed in range(given.rounds)]
            middle = sorted(runs, key=lambda found: found["seconds"] / found["scan"])[len(runs) // 2]
            rate = [middle[what] / middle["seconds"] for what in ("documents", "megabytes")]
            row[f"{job} rate"], row[f"{job} times"] = round(rate[0]), round(middle["seconds"] / middle["scan"])
            cells.append(f"{rate[0]:10.0f}{rate[1]:9.2f}{middle['seconds'] / middle['scan']:11.1f}")
        print(f"{kind:13}{middle['documents']:6.0f}{middle['megabytes']:8.2f} | {' | '.join(cells)}", flush=True)
    firsts = first_parses(given)
    first = {what: round(1000 * statistics.median(found[what] for found in firsts)) for what in ("structure", "everything")}
    print(f"first parse of a process, median of {len(firsts)}: {', '.join(f'{what} {time} ms' for what, time in first.items())}")
    for kind in KINDS:
        found = run("kept", kind, 0, given)
        kept[NAMES[kind]]["kept"] = round(found["times"], 1)
        print(f"an article of {kind} keeps {found['times']:.1f} times its text after every view", flush=True)
    if given.write:
        keep("speed", {"measured": f"{machine()}; {date.today()}", "texts": kept, "first": first})


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument(
        "corpora", nargs="?", type=Path, help="a folder with wire.jsonl.gz, stories.jsonl.gz, ...; texts of our own without it"
    )
    parser.add_argument("--limit", type=int, default=100, help="documents of each kind")
    parser.add_argument("--rounds", type=int, default=3, help="processes, of which the median counts")
    parser.add_argument("--write", action="store_true", help="keep the figures for the documents")
    parser.add_argument("--job", choices=JOBS, help=argparse.SUPPRESS)
    parser.add_argument("--kind", choices=KINDS, default="stories", help=argparse.SUPPRESS)
    parser.add_argument("--seed", type=int, default=0, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.job:
        print(json.dumps(JOBS[given.job](given)))
    else:
        speed(given)


if __name__ == "__main__":
    main()
