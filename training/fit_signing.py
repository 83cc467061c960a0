#!/usr/bin/env python3
"""Fit the weights that choose the lines that sign a story, and report how good the choice is on other publishers.

    python training/fit_signing.py CORPORA [--l2 6] [--write]

A logistic regression over the lines of `stories.jsonl.gz` and `pages.jsonl.gz` that may sign their text, in five folds
grouped by publisher, over three shuffles. Headline and body are the ones that the library finds. `--write` replaces the
table in `signing_weights.py`. Needs numpy and scipy.
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
from fit_labelling import group
from scipy.optimize import minimize

from newsparse.forms import open_envelope
from newsparse.knowledge import default_knowledge
from newsparse.knowledge.language_detection import detect
from newsparse.labelling import labeller
from newsparse.labelling.choosing import signing
from newsparse.layout import lay_out
from newsparse.lines.facts import names_in
from newsparse.lines.lexicon import lexicon_for
from newsparse.terms import Role

TARGET = Path(__file__).resolve().parent.parent / "src" / "newsparse" / "labelling" / "choosing" / "signing_weights.py"
FOLDS = 5
# The number of texts that must show a piece of evidence, and the smallest weight worth a row.
LEAST, SMALL = 3, 0.05


def load(corpora: Path, squash: Any) -> list[tuple[str, str, set[str], list[tuple[list[str], set[str]]]]]:
    """Load publisher, track, authors, and the lines with the names in each, for each text that contains its authors."""
    knowledge = default_knowledge()
    labeller.sign = lambda *_: {}  # use the body as it is before the choice
    cases = []
    for track in ("stories", "pages"):
        with gzip.open(corpora / f"{track}.jsonl.gz", "rt", encoding="utf-8") as rows:
            cases += [{**json.loads(row), "track": track} for row in rows]
    docs = []
    for case, name in zip(cases, group(cases), strict=True):
        text = squash(case["text"])
        authors = {squash(a) for a in case["gold"].get("authors") or [] if squash(a) in text}
        if not authors:
            continue
        layout = lay_out(case["text"])
        language = knowledge.language(detect(layout, knowledge.detector))
        envelope = open_envelope(layout, language, knowledge)
        labelling = labeller.label_blocks(layout, envelope, language, knowledge)
        rows, lexicon = [], lexicon_for(language, knowledge)
        for i, names in signing.signing_evidence(labelling.facts, labelling.path, lexicon):
            match = names_in(labelling.facts[i], lexicon)
            assert match is not None
            rows.append((names, {squash(n) for n in match.names} if match.role is Role.AUTHOR else set()))
        docs.append((name, case["track"], authors, rows))
    return docs


def fit(docs: list[Any], l2: float) -> dict[str, float]:
    """Fit weights for the evidence that enough texts show."""
    counts = Counter(name for doc in docs for name in {name for row in doc[3] for name in row[0]})
    index = {name: k for k, name in enumerate(sorted(n for n, count in counts.items() if count >= LEAST))}
    rows = [(names, bool(found & doc[2])) for doc in docs for names, found in doc[3]]
    x, y = np.zeros((len(rows), len(index))), np.array([right for _, right in rows], float)
    for k, (names, _) in enumerate(rows):
        x[k, [index[name] for name in names if name in index]] = 1

    def value(w: np.ndarray) -> tuple[float, np.ndarray]:
        z = x @ w
        return float(np.logaddexp(0, z).sum() - (y * z).sum() + 0.5 * l2 * (w @ w)), x.T @ (1 / (1 + np.exp(-z)) - y) + l2 * w

    best = minimize(value, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return {name: round(float(best.x[k]), 2) for name, k in index.items() if abs(best.x[k]) >= SMALL}


def hits(weights: dict[str, float], docs: list[Any]) -> Counter[tuple[str, str]]:
    """Count the authors found, named and wanted, by track."""
    count: Counter[tuple[str, str]] = Counter()
    for _, track, authors, rows in docs:
        chosen = signing.choose([names for names, _ in rows], weights)
        named = set().union(*[found for taken, (_, found) in zip(chosen, rows, strict=True) if taken])
        count[track, "found"] += len(named & authors)
        count[track, "named"] += len(named)
        count[track, "wanted"] += len(authors)
    return count


def show(title: str, count: Counter[tuple[str, str]]) -> None:
    tracks = sorted({track for track, _ in count}, reverse=True)
    print(title, *(f"{t} {2 * count[t, 'found'] / max(1, count[t, 'named'] + count[t, 'wanted']):.3f}" for t in tracks))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--scorer", type=Path, help="folder of score.py; ../score beside the corpora")
    parser.add_argument("--l2", type=float, default=6.0)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(options.scorer or options.corpora.parent / "score"))
    from metrics import squash

    docs = load(options.corpora, squash)
    publishers = sorted({doc[0] for doc in docs})
    for seed in (1, 2, 3):
        random.Random(seed).shuffle(publishers)
        fold = {name: k % FOLDS for k, name in enumerate(publishers)}
        count: Counter[tuple[str, str]] = Counter()
        for k in range(FOLDS):
            count += hits(fit([d for d in docs if fold[d[0]] != k], options.l2), [d for d in docs if fold[d[0]] == k])
        show("author F1, cross-validated:", count)
    weights = fit(docs, options.l2)
    show("author F1, fitted on all:", hits(weights, docs))
    if options.write:
        rows = "".join(f'    "{name}": {x:.2f},\n' for name, x in weights.items())
        text = TARGET.read_text(encoding="utf-8")
        head = text[: text.index("WEIGHTS: Final")]
        TARGET.write_text(f"{head}WEIGHTS: Final[dict[str, float]] = {{\n{rows}}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
