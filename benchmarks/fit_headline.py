#!/usr/bin/env python3
"""Fit the few weights by which the headline is chosen, and say how good the choice is on other publishers.

    python benchmarks/fit_headline.py CORPORA [--l2 2] [--write]

A logistic choice over the candidates of each text of `stories.jsonl.gz` and `pages.jsonl.gz`, in five folds grouped by
publisher, over three shuffles. With `--write` the table at the end of `headline.py` is replaced. Needs numpy and scipy.
"""

import argparse
import gzip
import json
import random
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from fit_labelling import N, group
from scipy.optimize import minimize

from newsparse.knowledge import default_knowledge
from newsparse.knowledge.detection import detect
from newsparse.labelling.headline import headline_evidence, part_headline
from newsparse.labelling.labeller import read_blocks
from newsparse.labelling.lexicon import lexicon_for
from newsparse.labelling.path import make_table
from newsparse.layout import lay_out

TARGET = Path(__file__).resolve().parent.parent / "src" / "newsparse" / "labelling" / "headline.py"
FOLDS = 5
# Texts that must show an evidence, and the least weight worth a row.
LEAST, SMALL = 6, 0.08


def load(corpora: Path, squash: Any) -> list[tuple[str, str, list[Any], np.ndarray]]:
    """Publisher, track, candidates and which of them are right, for each text that holds its title."""
    knowledge = default_knowledge()
    empty = make_table({}, [[0] * N] * N, [0] * N, [0] * N)
    cases = []
    for track in ("stories", "pages"):
        with gzip.open(corpora / f"{track}.jsonl.gz", "rt", encoding="utf-8") as rows:
            cases += [{**json.loads(row), "track": track} for row in rows]
    docs = []
    for case, name in zip(cases, group(cases), strict=True):
        title = squash(case["gold"].get("title") or "")
        if not title or title not in squash(case["text"]):
            continue
        layout = lay_out(case["text"])
        lexicon = lexicon_for(knowledge.language(detect(layout, knowledge)), knowledge)
        facts = [reading.facts for reading in read_blocks(layout.text, layout.blocks, lexicon, empty)]
        candidates = headline_evidence(facts)
        right = []
        for i, *_ in candidates:
            line = layout.text[layout.blocks[i].start : layout.blocks[i].end]
            right.append(squash(line[slice(*part_headline(line, top=i == 0))]) == title)
        docs.append((name, case["track"], candidates, np.array(right, bool)))
    return docs


def matrix(names: list[str], candidates: list[Any]) -> np.ndarray:
    index = {name: k for k, name in enumerate(names)}
    x = np.zeros((len(candidates), len(names) + 2))
    for row, (_, own, core, top) in enumerate(candidates):
        x[row, [index[name] for name in own if name in index]] = 1
        x[row, -2:] = core, top
    return x


def fit(docs: list[Any], l2: float) -> tuple[list[str], np.ndarray]:
    """Weights for the evidence that enough texts show."""
    docs = [doc for doc in docs if doc[3].any()]
    counts = Counter(name for doc in docs for name in {name for row in doc[2] for name in row[1]})
    names = sorted(name for name, count in counts.items() if count >= LEAST)
    made = [(matrix(names, doc[2]), doc[3]) for doc in docs]

    def value(w: np.ndarray) -> tuple[float, np.ndarray]:
        loss, slope = 0.5 * l2 * float(w @ w), l2 * w
        for x, right in made:
            p = np.exp(x @ w - (x @ w).max())
            p /= p.sum()
            q = np.where(right, p, 0.0)
            loss -= float(np.log(q.sum() + 1e-12))
            slope = slope - x.T @ (q / (q.sum() + 1e-12) - p)
        return loss, slope

    best = minimize(value, np.zeros(len(names) + 2), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    return names, best.x


def hits(names: list[str], w: np.ndarray, docs: list[Any]) -> Counter[str]:
    return Counter(doc[1] for doc in docs if len(doc[3]) and doc[3][int(np.argmax(matrix(names, doc[2]) @ w))])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--scorer", type=Path, help="folder of score.py; ../score beside the corpora")
    parser.add_argument("--l2", type=float, default=2.0)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(options.scorer or options.corpora.parent / "score"))
    from score import squash

    docs = load(options.corpora, squash)
    count = Counter(doc[1] for doc in docs)
    publishers = sorted({doc[0] for doc in docs})
    for seed in (1, 2, 3):
        random.Random(seed).shuffle(publishers)
        fold = {name: k % FOLDS for k, name in enumerate(publishers)}
        found: Counter[str] = Counter()
        for k in range(FOLDS):
            found += hits(*fit([d for d in docs if fold[d[0]] != k], options.l2), [d for d in docs if fold[d[0]] == k])
        print("cross-validated:", *(f"{track} {found[track] / count[track]:.3f}" for track in count))
    names, w = fit(docs, options.l2)
    found = hits(names, w, docs)
    print("fitted on all:", *(f"{track} {found[track] / count[track]:.3f}" for track in count))
    if options.write:
        rows = "".join(f'    "{name}": {x:.2f},\n' for name, x in zip(names, w, strict=False) if abs(x) >= SMALL)
        text = TARGET.read_text(encoding="utf-8")
        head = text[: text.index("WEIGHTS: Final")]
        told = '"""What each evidence counts; written by benchmarks/fit_headline.py."""'
        tail = f"{told}\nCORE: Final = {w[-2]:.2f}\nTOP: Final = {w[-1]:.2f}\n"
        TARGET.write_text(f"{head}WEIGHTS: Final[dict[str, float]] = {{\n{rows}}}\n{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
