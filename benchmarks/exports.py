#!/usr/bin/env python3
"""Validate every export of many texts against the published schemas.

    python benchmarks/exports.py FOLDER [--limit 200] [--seed 1]

FOLDER holds JSON lines (`*.jsonl` or `*.jsonl.gz`, also in folders inside it), each with a `text`. Texts are drawn from
all files in turn. `NEWSPARSE_STANDARDS` names the folder of the schemas (see `tests/standards.py`). Needs the
extra `test`. Exits with 1 if an export is invalid.
"""

import argparse
import gzip
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import standards

import newsparse
from newsparse import export

VOID: Final = frozenset(("br", "hr", "img", "input", "link", "meta"))
ELEMENTS: Final = frozenset(
    "article style h1 h2 p ul li pre blockquote aside figure figcaption small a span time details summary section ol b".split()
)


class Balance(HTMLParser):
    """Reads a page and records elements that are not allowed or not closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ELEMENTS:
            self.faults.append(f"<{tag}> is no element of the page")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")


def page_faults(page: str) -> list[str]:
    reader = Balance()
    reader.feed(page)
    reader.close()
    return [*reader.faults, *(f"<{tag}> is never closed" for tag in reader.open)]


def texts(folder: Path, limit: int, seed: int) -> Iterator[str]:
    """Yield texts from all files in turn."""
    files = sorted(path for path in folder.rglob("*.jsonl*") if path.suffix in (".gz", ".jsonl"))
    if not files:
        sys.exit(f"{folder}: no *.jsonl or *.jsonl.gz in it")
    rows: list[list[str]] = []
    for path in files:
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        own = [json.loads(line)["text"] for line in data.splitlines()]
        random.Random(seed).shuffle(own)
        rows.append(own)
    for turn in range(limit):
        row = rows[turn % len(rows)]
        yield row[turn // len(rows) % len(row)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not standards.there():
        sys.exit(standards.MISSING)
    faults: Counter[str] = Counter()
    spent: Counter[str] = Counter()
    stories = []
    annotations = 0
    for number, text in enumerate(texts(options.folder, options.limit, options.seed)):
        article = newsparse.parse(text)
        article.attributions, article.dates, article.captions  # noqa: B018 - reading the views does not count as export time
        for name, write in (
            ("markdown", export.markdown),
            ("html", export.html),
            ("json_ld", export.json_ld),
            ("standoff", export.standoff),
        ):
            start = time.process_time()
            value = write(article)
            spent[name] += time.process_time() - start
            if name == "html":
                faults.update(f"html: {fault}" for fault in page_faults(str(value)))
            elif name == "json_ld":
                stories.append(value)
        for version in ("3.1", "2.2"):
            start = time.process_time()
            story = export.ninjs(article, uri=f"urn:example:{number}", version=version)
            spent["ninjs"] += (time.process_time() - start) / 2
            faults.update(f"ninjs {version}: {fault}" for fault in standards.ninjs_faults(story, version))
        start = time.process_time()
        found = export.web_annotations(article, source=f"https://example.org/{number}.txt")
        spent["web_annotations"] += time.process_time() - start
        annotations += len(found)
        for annotation in random.Random(number).sample(found, min(20, len(found))):
            faults.update(f"web_annotations: {fault}" for fault in standards.annotation_faults(annotation))
    faults.update(f"json_ld: {fault}" for fault in standards.schema_org_faults(stories))
    print(f"{len(stories)} texts, {annotations} annotations; ms of processor time a text:")
    print(" ".join(f"{name} {1000 * seconds / len(stories):.2f}" for name, seconds in sorted(spent.items())))
    for fault, count in faults.most_common(20):
        print(f"{count:6} {fault}")
    print(f"{sum(faults.values())} faults")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
