#!/usr/bin/env python3
"""Fit where a page that became one line had its line breaks, and report how well such pages are read on other publishers.

    python training/fit_lost_breaks.py CORPORA [--folds 5] [--scorer FOLDER] [--write]

Reads the real texts of `fit_labelling.py`; every line break of them is an example, and every other space. A logistic model with
L2 learns which spaces were breaks from the signs that `newsparse.repair.lost_breaks` names. Then each text becomes one line, and
the scorer reads it without any breaks, and with those that weights of other publishers restore. With `--write` the table goes to
`src/newsparse/repair/lost_breaks_weights.py`. Needs numpy and scipy.
"""

import argparse
import json
import random
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import numpy as np
from fit_labelling import SEED, group, load
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

import newsparse
from newsparse.repair import lost_breaks

TARGET = Path(__file__).resolve().parent.parent / "src" / "newsparse" / "repair" / "lost_breaks_weights.py"
TRACKS = ("stories", "pages", "wide/stories", "wide/pages")
L2 = 1.0
# A missed break costs more than one too many: the piece keeps what is beside it.
BIAS = 0.5
# The fewest publishers that show a sign, and the least weight worth a row, in hundredths.
LEAST, LEAST_WEIGHT = 20, 15


class Text(NamedTuple):
    case: dict[str, Any]
    publisher: str
    signs: list[tuple[str, ...]]
    breaks: list[bool]


def one_line(text: str) -> str:
    return " ".join(text.split())


def read(case: dict[str, Any], publisher: str) -> Text:
    lines = [one_line(line) for line in case["text"].splitlines() if line.strip()]
    ends, at = set(), -1
    for line in lines:
        at += len(line) + 1
        ends.add(at)
    found = list(lost_breaks.gaps(" ".join(lines)))
    return Text(case, publisher, [gap.signs for gap in found], [gap.at in ends for gap in found])


def fit(texts: list[Text]) -> dict[str, int]:
    seen = defaultdict(set)
    for text in texts:
        for sign in {sign for signs in text.signs for sign in signs}:
            seen[sign].add(text.publisher)
    index = {sign: k for k, sign in enumerate(sorted(sign for sign, publishers in seen.items() if len(publishers) >= LEAST))}
    rows = [[index[sign] for sign in signs if sign in index] for text in texts for signs in text.signs]
    was = np.array([was for text in texts for was in text.breaks], float)
    places = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    x = csr_matrix((np.ones(places[-1]), np.concatenate(rows), places), (len(rows), len(index)))

    def loss(w: Any) -> Any:
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        value = -(was * np.log(p + 1e-12) + (1 - was) * np.log(1 - p + 1e-12)).sum() + L2 / 2 * w @ w
        return value, x.T @ (p - was) + L2 * w

    found = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 60}).x
    weights = {sign: round(100 * found[k]) for sign, k in index.items()}
    weights = {sign: weight for sign, weight in weights.items() if abs(weight) >= LEAST_WEIGHT}
    weights["any gap"] = weights.get("any gap", 0) + round(100 * BIAS)
    return weights


def figures(scorer: Any, texts: list[tuple[Text, dict[str, int]]]) -> dict[str, float]:
    class Reader:
        errors: list[str] = []

        def parse(self, case: dict[str, Any], text: str) -> Any:
            with patch.object(lost_breaks, "WEIGHTS", weights_of[case["id"]]):
                return newsparse.parse(one_line(text))

    weights_of = {text.case["id"]: weights for text, weights in texts}
    return scorer.pages(iter([text.case for text, _ in texts]), Reader(), [])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--scorer", type=Path, help="folder of score.py; ../score beside the corpora")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(options.scorer or options.corpora.parent / "score"))
    import score

    cases = load(options.corpora)
    texts = [read(case, name) for case, name in zip(cases, group(cases), strict=True) if case["track"] in TRACKS]
    names = sorted({text.publisher for text in texts})
    random.Random(SEED).shuffle(names)
    fold = {name: k % options.folds for k, name in enumerate(names)}
    fitted = [fit([text for text in texts if fold[text.publisher] != k]) for k in range(options.folds)]
    results = {}
    for track in TRACKS:
        part = [text for text in texts if text.case["track"] == track]
        for title, chosen in (("without breaks", [{}] * options.folds), ("of other publishers", fitted)):
            found = figures(score, [(text, chosen[fold[text.publisher]]) for text in part])
            results[f"{track}, {title}"] = {k: round(v, 3) for k, v in found.items() if isinstance(v, float)}
            print(track, title, json.dumps(results[f"{track}, {title}"]), flush=True)
    weights = fit(texts)
    print(len(weights), "weights")
    if options.write:
        rows = "\n".join(f"    {json.dumps(sign)}: {weight}," for sign, weight in sorted(weights.items()))
        TARGET.write_text(
            f'''"""The weights of lost line breaks, in hundredths; written by training/fit_lost_breaks.py, do not edit by hand."""

from typing import Final

WEIGHTS: Final[dict[str, int]] = {{
{rows}
}}
"""How much each sign speaks for a line break at a space; a sum above zero is a break."""
''',
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
