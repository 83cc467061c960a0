"""How fast is it: documents and megabytes a second beside a bare word scan of the same text.

    python benchmarks/speed.py                     texts of its own
    python benchmarks/speed.py CORPORA             the JSON lines in a folder, one file for each kind of text

The machine is noisy, so that seconds are the processor's own, runs are interleaved and the best of each is shown;
the ratio to the scan is what can be compared between machines.
"""

import argparse
import gzip
import json
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import regex

import newsparse

KINDS: Final = ("wire", "stories", "pages", "attribution")
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
    """The texts of one kind."""
    if folder is None:
        return [OWN[kind](number) for number in range(limit)]
    with gzip.open(folder / f"{kind}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line, _ in zip(lines, range(limit), strict=False)]


def read(documents: Sequence[str], views: Sequence[str]) -> None:
    """Parse each and read some views."""
    for text in documents:
        article = newsparse.parse(text)
        for view in views:
            getattr(article, view)


def scan(documents: Sequence[str]) -> None:
    """The bare word scan."""
    for text in documents:
        _WORD.findall(text)


def best(jobs: Sequence[Callable[[], None]], rounds: int) -> list[float]:
    """The best time of each job, the jobs taking turns."""
    times = [float("inf")] * len(jobs)
    for _ in range(rounds):
        for number, job in enumerate(jobs):
            start = time.process_time()
            job()
            times[number] = min(times[number], time.process_time() - start)
    return times


def speed(folder: Path | None, limit: int, rounds: int) -> None:
    """Print the table of speeds."""
    print(f"{'':13}{'':>6}{'':>8} | {'structure':^30} | {'everything':^30}")
    print(f"{'text':13}{'docs':>6}{'MB':>8} | {'docs/s':>10}{'MB/s':>9}{'x scan':>11} | {'docs/s':>10}{'MB/s':>9}{'x scan':>11}")
    for kind in KINDS:
        documents = texts(kind, folder, limit)
        size = sum(len(text.encode("utf-8", "surrogatepass")) for text in documents) / 1e6
        read(documents[:3], EVERYTHING)
        jobs = [partial(scan, documents), partial(read, documents, STRUCTURE), partial(read, documents, EVERYTHING)]
        bare, *ours = best(jobs, rounds)
        cells = [f"{len(documents) / each:10.0f}{size / each:9.2f}{each / bare:11.1f}" for each in ours]
        print(f"{kind:13}{len(documents):6}{size:8.2f} | {' | '.join(cells)}")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument(
        "corpora", nargs="?", type=Path, help="a folder with wire.jsonl.gz, stories.jsonl.gz, ...; texts of our own without it"
    )
    parser.add_argument("--limit", type=int, default=100, help="documents of each kind")
    parser.add_argument("--rounds", type=int, default=5, help="runs, of which the best counts")
    given = parser.parse_args()
    speed(given.corpora, given.limit, given.rounds)


if __name__ == "__main__":
    main()
