#!/usr/bin/env python3
"""Fit the few weights that choose the headline, and report how good the choice is on other publishers.

    python training/fit_headline.py CORPORA [--l2 16] [--shuffles 10] [--misses] [--write]

A logistic choice over the candidates of each text that `fit_labelling.py` reads, in five folds grouped by publisher, over
some shuffles. Each story is learned once more, lightly, without the lines above its headline, as much
text comes in. With `--misses` the texts that are missed while their publisher is held out are listed,
with `--write` the table in `headline_weights.py` is replaced. Needs numpy and scipy.
"""

import argparse
import random
import sys
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from fit_labelling import N, group
from fit_labelling import load as load_cases
from invented_pages import TRACK
from scipy.optimize import minimize

from newsparse.knowledge import default_knowledge
from newsparse.knowledge.language_detection import detect
from newsparse.labelling.choosing.headline import part_headline
from newsparse.labelling.choosing.headline_candidates import headline_context, is_page_title
from newsparse.labelling.choosing.headline_evidence import headline_evidence
from newsparse.labelling.evidence.readings import read_blocks
from newsparse.labelling.evidence.whole_text import densest_run
from newsparse.labelling.weight_table import Table
from newsparse.layout import lay_out
from newsparse.lines.facts import Facts
from newsparse.lines.lexicon import lexicon_for

TARGET = Path(__file__).resolve().parent.parent / "src" / "newsparse" / "labelling" / "choosing" / "headline_weights.py"
FOLDS = 5
# The number of texts that must show a piece of evidence, and the smallest weight worth a row.
LEAST, SMALL = 6, 0.05
# The weight of a story that is learned once more without the lines above its headline.
BARE = 0.3
# How much an invented page counts beside a real one.
SHARE_OF_INVENTED = 0.15


class Doc(NamedTuple):
    """A text that contains its title."""

    case: str
    publisher: str
    track: str
    title: str
    lines: dict[int, str]
    """The lines that may be the headline, without kickers and sites' names."""
    candidates: list[tuple[int, list[str]]]
    right: np.ndarray
    """Which of them are the title."""
    bare: "Doc | None" = None
    """The story from its headline on."""
    share: float = 1.0
    """How much it counts."""

    def learnable(self) -> bool:
        """Return True if there is anything to learn: a title found only in the top line of a page is the page's, not the story's."""
        page = any(name.startswith("page, ") for _, names in self.candidates[:1] for name in names)
        return bool(self.right.any()) and not (page and all(i == 0 for (i, _), ok in zip(self.candidates, self.right, strict=True) if ok))


def load(cases: list[dict[str, Any]], squash: Any) -> list[Doc]:
    """Each text that holds its title."""
    knowledge = default_knowledge()
    empty = Table({}, [[0] * N] * N, [0] * N, [0] * N)
    docs = []
    for case, publisher in zip(cases, group(cases), strict=True):
        title = squash(case["gold"].get("title") or "")
        if not title or title not in squash(case["text"]):
            continue
        layout = lay_out(case["text"])
        language = knowledge.language(detect(layout, knowledge.detector))
        facts = [reading.facts for reading in read_blocks(layout.text, layout.blocks, lexicon_for(language, knowledge), empty)]
        lines = [layout.text[block.start : block.end] for block in layout.blocks]
        gaps = [layout.lines[block.first].gap for block in layout.blocks]
        read = partial(read_candidates, case, publisher, facts, lines, gaps, language.code, squash)
        doc = read(0)
        if doc.right.any() and case["track"].endswith("stories"):
            first = densest_run(facts)[0]
            titles = [i for (i, _), right in zip(doc.candidates, doc.right, strict=True) if right]
            top = min((abs(first - i), i) for i in titles)[1]
            doc = doc._replace(bare=read(top)._replace(share=BARE) if top else None)
        if doc.track == TRACK:
            doc = doc._replace(share=SHARE_OF_INVENTED)
        docs.append(doc)
    return docs


def read_candidates(
    case: dict[str, Any], publisher: str, facts: list[Facts], texts: list[str], gaps: list[bool], language: str, squash: Any, top: int
) -> Doc:
    """Read the lines from *top* on that may be the headline of a text."""
    facts, texts = facts[top:], texts[top:]
    candidates = headline_evidence(facts, headline_context(facts), language, gaps[top:])
    page = is_page_title(facts)
    lines = {}
    for i, _ in candidates:
        lines[i] = texts[i][slice(*part_headline(texts[i], title=facts[i].key == facts[0].key, page=page, top=facts[0].key))]
    right = np.array([squash(lines[i]) == squash(case["gold"]["title"]) for i, _ in candidates], bool)
    return Doc(case["id"], publisher, case["track"], case["gold"]["title"], lines, candidates, right)


def matrix(names: list[str], docs: list[Doc]) -> np.ndarray:
    """Build a matrix with a row for each candidate of all texts."""
    index = {name: k for k, name in enumerate(names)}
    rows = [own for doc in docs for _, own in doc.candidates]
    x = np.zeros((len(rows), len(names)))
    for row, own in enumerate(rows):
        x[row, [index[name] for name in own if name in index]] = 1
    return x


def fit(docs: list[Doc], l2: float) -> tuple[list[str], np.ndarray]:
    """Fit weights for the evidence that enough texts show."""
    docs = [doc for doc in docs if doc.learnable()]
    docs += [doc.bare for doc in docs if doc.bare is not None and doc.bare.learnable()]
    counts = Counter(name for doc in docs for name in {name for _, own in doc.candidates for name in own})
    names = sorted(name for name, count in counts.items() if count >= LEAST)
    x, right = matrix(names, docs), np.concatenate([doc.right for doc in docs])
    sizes = np.array([len(doc.candidates) for doc in docs])
    starts = np.cumsum(sizes) - sizes
    text = np.repeat(np.arange(len(docs)), sizes)
    share = np.array([doc.share for doc in docs])
    share *= len(docs) / share.sum()

    def value(w: np.ndarray) -> tuple[float, np.ndarray]:
        score = x @ w
        p = np.exp(score - np.maximum.reduceat(score, starts)[text])
        q = np.where(right, p, 0.0)
        whole, good = np.add.reduceat(p, starts), np.add.reduceat(q, starts)
        loss = 0.5 * l2 * float(w @ w) - float(share @ np.log(good / whole + 1e-12))
        return loss, l2 * w - x.T @ (share[text] * (q / good[text] - p / whole[text]))

    best = minimize(value, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    return names, best.x


def chosen(names: list[str], w: np.ndarray, doc: Doc) -> int:
    """Return the candidate that the weights choose; -1 if there is none."""
    return int(np.argmax(matrix(names, [doc]) @ w)) if doc.candidates else -1


def hit(doc: Doc, k: int) -> bool:
    return k >= 0 and bool(doc.right[k])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--scorer", type=Path, help="folder of score.py; ../score beside the corpora")
    parser.add_argument("--l2", type=float, default=16.0)
    parser.add_argument("--shuffles", type=int, default=10)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(options.scorer or options.corpora.parent / "score"))
    from score import squash

    docs = load(load_cases(options.corpora), squash)
    count = Counter(doc.track for doc in docs)
    publishers = sorted({doc.publisher for doc in docs})
    missed: dict[str, Counter[str]] = {}
    shares: dict[str, list[float]] = {track: [] for track in count}
    for seed in range(options.shuffles):
        random.Random(seed).shuffle(publishers)
        fold = {name: k % FOLDS for k, name in enumerate(publishers)}
        found: Counter[str] = Counter()
        for part in range(FOLDS):
            names, w = fit([doc for doc in docs if fold[doc.publisher] != part], options.l2)
            for doc in docs:
                if fold[doc.publisher] == part:
                    k = chosen(names, w, doc)
                    found[doc.track] += hit(doc, k)
                    if not hit(doc, k):
                        line = doc.lines[doc.candidates[k][0]] if k >= 0 else "-"
                        missed.setdefault(f"{doc.track} {doc.case}: {doc.title}", Counter())[line] += 1
        for track, values in shares.items():
            values.append(found[track] / count[track])
    ranges = [f"{track} {np.mean(values):.3f} ({min(values):.3f}-{max(values):.3f})" for track, values in shares.items()]
    print("cross-validated:", *ranges)
    names, w = fit(docs, options.l2)
    found = Counter(doc.track for doc in docs if hit(doc, chosen(names, w, doc)))
    print("fitted on all:", *(f"{track} {found[track] / count[track]:.3f}" for track in count))
    if options.misses:
        for title, lines in sorted(missed.items()):
            print(title, *(f"    {times}x {line}" for line, times in lines.most_common()), sep="\n")
    if options.write:
        rows = "".join(f'    "{name}": {x:.2f},\n' for name, x in zip(names, w, strict=True) if abs(x) >= SMALL)
        text = TARGET.read_text(encoding="utf-8")
        head = text[: text.index("WEIGHTS: Final")]
        TARGET.write_text(f"{head}WEIGHTS: Final[dict[str, float]] = {{\n{rows}}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
