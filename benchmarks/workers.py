"""Measure how throughput grows with the number of processes, and what crosses the border between them.

    python benchmarks/workers.py                          texts of its own
    python benchmarks/workers.py CORPORA --workers 1 2 4  the JSON lines in a folder

For each form in which a worker may return an article, the script shows its bytes for each byte of text, the processor time of
packing and unpacking it as a share of the time of parsing and reading, and texts a second with each number of workers:
the best of several runs, because anything else on the machine only takes away.
"""

import argparse
import json
import pickle
import time
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

from speed import EVERYTHING, KINDS, read, texts

import newsparse


def _quotes(text: str) -> Any:
    return newsparse.parse(text).rows("attributions")


def _strings(text: str) -> Any:
    article = newsparse.parse(text)
    return {"headline": article.headline, "body": article.body}


def _dictionary(text: str) -> Any:
    return read(text, EVERYTHING).to_dict(why=False)


def _json(text: str) -> Any:
    return json.dumps(read(text, EVERYTHING).to_dict(why=False))


def _article(text: str) -> Any:
    return read(text, EVERYTHING)


FORMS: Final[dict[str, Callable[[str], Any]]] = {
    "headline and body": _strings,
    'rows("attributions")': _quotes,
    "to_dict(why=False), as JSON": _json,
    "to_dict(why=False)": _dictionary,
    "the article, all views read": _article,
}


def crossing(form: Callable[[str], Any], documents: list[str]) -> tuple[float, float, float]:
    """Return bytes that cross for each byte of text, and the time of packing and of unpacking as shares of the work."""
    size = packed = 0
    spent = [0.0, 0.0, 0.0]
    for text in documents:
        times = [time.process_time()]
        made = form(text)
        times.append(time.process_time())
        data = pickle.dumps(made)
        times.append(time.process_time())
        pickle.loads(data)
        times.append(time.process_time())
        spent = [total + after - before for total, before, after in zip(spent, times, times[1:], strict=False)]
        size += len(text.encode("utf-8", "surrogatepass"))
        packed += len(data)
    return packed / size, spent[1] / spent[0], spent[2] / spent[0]


def throughput(form: Callable[[str], Any], documents: list[str], workers: int, runs: int) -> float:
    """Return texts a second with a number of workers that have met texts before."""
    best = 0.0
    with get_context("spawn").Pool(workers) as pool:
        pool.map(form, documents, chunksize=8)
        for _ in range(runs):
            start = time.perf_counter()
            for _ in pool.imap(form, documents, chunksize=8):
                pass
            best = max(best, len(documents) / (time.perf_counter() - start))
    return best


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("corpora", nargs="?", type=Path, help="a folder with wire.jsonl.gz, ...; texts of our own without it")
    parser.add_argument("--kind", choices=KINDS, default="attribution", help="the kind of texts")
    parser.add_argument("--limit", type=int, default=200, help="documents")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2], help="numbers of workers")
    parser.add_argument("--runs", type=int, default=3, help="runs, of which the best counts")
    given = parser.parse_args()
    documents = texts(given.kind, given.corpora, given.limit)
    for text in documents[: len(documents) // 4]:
        read(text, EVERYTHING)
    print(
        f"{'returned':30}{'bytes':>7}{'pack':>7}{'unpack':>8}"
        + "".join(f"{f'{count} worker' + 's' * (count > 1):>12}" for count in given.workers)
    )
    for name, form in FORMS.items():
        times, pack, unpack = crossing(form, documents)
        rates = "".join(f"{throughput(form, documents, count, given.runs):12.0f}" for count in given.workers)
        print(f"{name:30}{times:7.2f}{pack:7.1%}{unpack:8.1%}{rates}", flush=True)


if __name__ == "__main__":
    main()
