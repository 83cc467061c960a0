"""Measure resident memory while one process parses many texts, reads every view and drops the article.

    python benchmarks/resident.py                                   1,000 texts of its own
    python benchmarks/resident.py CORPORA --articles 100000         the JSON lines in a folder

No text comes twice: every time round, one long word in five gets another letter, so that nothing remembered of words, lines
or readings helps, and all memories fill up. The kinds of texts take turns. Needs Linux, where a process sees its own size.
"""

import argparse
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import regex
from speed import EVERYTHING, KINDS, read, texts

_PAGES: Final = Path("/proc/self/statm")
_PAGE: Final = 4096
_LONG: Final = regex.compile(r"\p{Ll}{5,}")


def resident() -> float:
    """Return the megabytes of memory that the process holds."""
    return int(_PAGES.read_text(encoding="ascii").split()[1]) * _PAGE / 1e6


def anew(text: str, turn: int) -> str:
    """Change a letter in one long word of five; the first turn is the text itself."""
    if not turn:
        return text
    chosen = random.Random(turn)

    def change(word: "regex.Match[str]") -> str:
        said = word.group()
        if chosen.random() > 0.2:
            return said
        at = chosen.randrange(len(said))
        return f"{said[:at]}{chosen.choice('abcdefghijklmnopqrstuvwxyz')}{said[at + 1 :]}"

    return _LONG.sub(change, text)


def many(folder: Path | None, kinds: list[str], limit: int) -> Iterator[str]:
    """Yield texts without end, none of them twice."""
    documents = [text for together in zip(*(texts(kind, folder, limit) for kind in kinds), strict=False) for text in together]
    turn = 0
    while True:
        for number, text in enumerate(documents):
            yield anew(text, turn * len(documents) + number if turn else 0)
        turn += 1


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument(
        "corpora", nargs="?", type=Path, help="a folder with wire.jsonl.gz, stories.jsonl.gz, ...; texts of our own without it"
    )
    parser.add_argument("--articles", type=int, default=1000, help="how many texts to parse")
    parser.add_argument("--limit", type=int, default=500, help="different documents of each kind")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS), help="kinds of texts, in turn")
    parser.add_argument("--rows", type=int, default=20, help="how many sizes to print")
    given = parser.parse_args()
    every = max(1, given.articles // given.rows)
    start, size = time.monotonic(), 0
    print(f"{'articles':>10}{'MB read':>10}{'MB resident':>14}{'seconds':>10}")
    for count, text in enumerate(many(given.corpora, given.kinds, given.limit)):
        if count % every == 0 or count == given.articles:
            print(f"{count:10}{size / 1e6:10.1f}{resident():14.1f}{time.monotonic() - start:10.0f}", flush=True)
        if count == given.articles:
            break
        read(text, EVERYTHING)
        size += len(text.encode("utf-8", "surrogatepass"))


if __name__ == "__main__":
    main()
