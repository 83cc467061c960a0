#!/usr/bin/env python3
"""Fit the weights of the labelling, and report how good they are on publishers that they were not fitted on.

    python training/fit_labelling.py CORPORA [--write] [--choose] [--folds 5] [--l2 32] [--jobs 2] [--scorer FOLDER]

CORPORA holds `stories.jsonl.gz` and `pages.jsonl.gz`, and in `wide` more of both, of which those marked `fit` are read
(`README.md` says where they are from). The model is a conditional random field over the
evidence that the library itself names: a weight for each evidence and state, and one for each step from
state to state, fitted with a strong L2 and a margin (softmax-margin): a path must score below
the right one, the further the more it gets wrong, in words of the body as the scorer counts it. Much evidence says
nearly the same; so that no weight relies on another, the fit starts again and again with other evidence left out
(dropout), and the last weights are averaged. Folds are grouped by publisher. Where a corpus says only what is body,
the states of the other blocks are left open. Each story is learned once more as headline and body alone, and each text
with picture credits once more without them, because many captions have none. With
`--write` the table goes to
`src/newsparse/labelling/choosing/path_weights.py`, the figures with it. Needs numpy and scipy; the seed is fixed.
"""

import argparse
import gzip
import hashlib
import json
import random
import re
import sys
from collections import Counter, defaultdict
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from invented_pages import TRACK, load_pages, set_in_pages
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from newsparse.knowledge import default_knowledge
from newsparse.knowledge.language_detection import detect
from newsparse.labelling.blocks import refrains
from newsparse.labelling.choosing.headline import choose_headline
from newsparse.labelling.evidence.comments import thread_start
from newsparse.labelling.evidence.neighbours import Surroundings
from newsparse.labelling.evidence.readings import LineReading, read_blocks
from newsparse.labelling.groups.rules import WEIGHTS
from newsparse.labelling.groups.threads import find_posts
from newsparse.labelling.states import State
from newsparse.labelling.weight_table import Table
from newsparse.layout import Layout, lay_out
from newsparse.lines.facts import Facts
from newsparse.lines.lexicon import lexicon_for
from newsparse.memo import PerOwner

S = State
N = len(State)
SEED = 20_240_901
# Added to the weight of a rare state: the plain optimum starves them (see the docs on how it decides).
BIAS = {S.PARAGRAPH: -0.1, S.CAPTION: 0.6, S.CREDIT: 0.7, S.BYLINE: 0.7, S.STANDFIRST: -0.3, S.CROSSHEAD: 0.1}
# The margin of a path that takes all of a body for something else (or twice as much for body), and of one
# crosshead missed or made up; an even loss would count a menu's hundred lines for more than the lead.
BODY_MARGIN = 15.0
CROSSHEAD_MARGIN = 0.7
# The share of the evidence that each start leaves out, how many starts there are, and how many of the last are averaged.
LEFT_OUT = 0.5
STARTS = 12
AVERAGED = 8
# How much an invented page counts beside a real one; each is learned twice, the second time in the furniture of a real one.
SHARE_OF_INVENTED = 0.2
# Words of a caption that is learned without its credit.
LEAST_CAPTION = 4
# The least weight worth a row, in hundredths.
LEAST_WEIGHT = 3
# How freely each sort of evidence is weighed: evidence scaled by two shrinks a quarter as much. Evidence of captions,
# credits and crossheads, which are rare, shrinks least.
SCALES = (
    (re.compile(r"credit|caption|in a picture|gallery|opens like"), 1.5),
    (re.compile(r"short line between prose|short lines$|without furniture words"), 1.3),
)
TRACKS = ("stories", "pages", "wide/stories", "wide/pages")
# A body has at least so many words, when its share is counted.
LEAST_BODY = 100
# The values that `--choose` tries, one state after another.
STEPS = ((S.CAPTION, 0.6), (S.CROSSHEAD, 0.6), (S.PARAGRAPH, 0.4))
HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "src" / "newsparse" / "labelling" / "choosing" / "path_weights.py"


def margins(allowed: list[set[int]], words: list[int]) -> np.ndarray:
    """Return the margin of each wrong state of each block."""
    sure = {state: np.array([states == {state} for states in allowed]) for state in (S.PARAGRAPH, S.CROSSHEAD)}
    sizes = np.array(words, float)
    share = BODY_MARGIN * np.minimum(sizes / max(LEAST_BODY, sizes[sure[S.PARAGRAPH]].sum()), 1.0)
    result = np.zeros((len(allowed), N))
    for state, cost in ((S.PARAGRAPH, share), (S.CROSSHEAD, np.full(len(allowed), CROSSHEAD_MARGIN))):
        missed = np.where(sure[state], cost, 0.0)
        made_up = np.where([state in states for states in allowed], 0.0, cost)
        result += missed[:, None]
        result[:, state] += made_up - missed
    return result


def windows(words: list[str], size: int) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}


def opens(text: str, size: int, captions: list[list[str]]) -> bool:
    """Return True if a block begins with a caption and contains little else."""
    return any(len(caption) >= 2 and text.startswith(" ".join(caption)) and size <= len(caption) + 12 for caption in captions)


def gold(case: dict[str, Any], lines: list[str], facts: list[Facts], chosen: int, words_of: Any) -> list[set[int]]:
    """Return the states that the gold labels allow for each block."""
    marking = case["gold"]
    body_words = [words_of(p) for p in marking["body"]]
    flat = [w for p in body_words for w in p]
    body4, body2 = windows(flat, 4), {tuple(p) for p in body_words}
    joined = " " + " ".join(flat) + " "
    # Captions and crossheads that only the markup names say nothing of the others.
    marked = "publisher" in case
    full = "subheads" in marking and not marked
    titles = {tuple(words_of(marking.get("title") or ""))}
    heads = {tuple(words_of(h)) for h in marking.get("subheads") or []}
    standfirsts = [words_of(s) for s in marking.get("summary") or []]
    standfirst4 = set().union(*(windows(s, 4) for s in standfirsts)) if standfirsts else set()
    caps = [words_of(c) for c in marking.get("captions") or []]
    cap4 = set().union(*(windows(c, 4) for c in caps)) if caps else set()
    capset = {tuple(c) for c in caps if c}
    sources = {tuple(words_of(c)) for c in marking.get("credits") or [] if words_of(c)}
    authors = [" ".join(words_of(a)) for a in marking.get("authors") or [] if words_of(a)]
    result: list[str] = []
    for line in lines:
        words = words_of(line)
        key, text = tuple(words), " ".join(words)
        four = windows(words, 4)
        share = len(four & body4) / len(four) if four else 0.0
        if key in heads:
            mark = "X"
        elif key in capset or (share < 0.9 and (len(four & cap4) >= 0.6 * max(1, len(four)) or opens(text, len(words), caps))):
            mark = "C"
        elif key in body2 or share >= 0.6:
            mark = "P"
        elif key in titles:
            mark = "H"
        elif key in {tuple(s) for s in standfirsts} or (four and len(four & standfirst4) / len(four) >= 0.6):
            mark = "S"
        elif key in sources or any(len(c) >= 1 and " ".join(c) in text and len(words) <= len(c) + 3 for c in sources):
            mark = "K"
        elif any(a in text for a in authors) and len(words) <= 20:
            mark = "B"
        elif len(words) < 4 and words and f" {text} " in joined and len(words) >= 2:
            mark = "p"
        else:
            mark = "F"
        result.append(mark)
    where = [i for i, m in enumerate(result) if m == "P"]
    first, last = (where[0], where[-1]) if where else (len(lines), -1)
    allowed: list[set[int]] = []
    for i, mark in enumerate(result):
        inside = first < i < last
        side = S.FRONT if i < first else S.INNER if inside else S.TAIL
        if i == chosen:
            allowed.append({S.HEADLINE})
        elif mark == "P":
            allowed.append({S.PARAGRAPH} if full else {S.PARAGRAPH, S.CROSSHEAD} if len(words_of(lines[i])) < 12 else {S.PARAGRAPH})
        elif mark == "p":
            allowed.append({S.PARAGRAPH, side})
        elif mark == "X":
            allowed.append({S.CROSSHEAD, side} if inside and marked else {S.CROSSHEAD} if inside else {side})
        elif mark == "S":
            allowed.append({S.STANDFIRST} if i < first else {side})
        elif mark == "C":
            allowed.append({S.CAPTION, S.CREDIT, side} if marked else {S.CAPTION})
        elif mark == "K":
            allowed.append({S.CREDIT} if full else {S.CREDIT, side})
        elif mark == "B":
            allowed.append({S.BYLINE, side} if i > last + 6 else {S.BYLINE})
        elif full or mark == "H":
            allowed.append({side})
        else:
            allowed.append({side} | looks(facts[i]) | ({S.STANDFIRST} if i < first else {S.CROSSHEAD} if inside else set()))
    return allowed


def gold_by_line(letters: list[str], chosen: int, news: bool) -> list[set[int]]:
    """Return the states that the letter of its first line allows for each block; a picture's alternative text may be furniture, too."""
    body = [i for i, letter in enumerate(letters) if letter == "B"]
    first, last = (body[0], body[-1]) if body else (len(letters), -1)
    states = {"B": S.PARAGRAPH, "K": S.CREDIT, "A": S.BYLINE}
    allowed: list[set[int]] = []
    for i, letter in enumerate(letters):
        side = S.FRONT if i < first else S.INNER if i < last else S.TAIL
        if i == chosen:
            allowed.append({S.HEADLINE})
        elif letter == "C" and first < i < last:
            allowed.append({S.CROSSHEAD})
        elif letter == "S" and i < first:
            allowed.append({S.STANDFIRST})
        elif letter == "P":
            allowed.append({S.CAPTION} if news else {S.CAPTION, side})
        else:
            allowed.append({states.get(letter, side)})
    return allowed


def looks(fact: Facts) -> set[int]:
    """Return the states that the form of an unlabelled line allows; if every form allowed all, they would be everywhere."""
    pictured = {S.CAPTION, S.CREDIT} if fact.credit is not None or fact.opener or fact.sides else set()
    return pictured | ({S.BYLINE} if fact.by is not None or fact.name else set())


class Example(NamedTuple):
    """Blocks to learn from."""

    names: list[list[str]]
    """The evidence of each."""
    allowed: list[set[int]]
    """The states allowed for each."""
    margin: np.ndarray
    share: float = 1.0
    """How much it counts."""


def example(
    layout: Layout, readings: list[LineReading], blocks: list[int], headline: int, allowed: list[set[int]], empty: Table
) -> Example:
    """Return the lesson from some blocks of a text, as if it had no others."""
    gaps = [layout.lines[layout.blocks[i].first].gap for i in blocks]
    facts = [readings[i].facts for i in blocks]
    around = Surroundings(gaps, facts, blocks.index(headline) if headline in blocks else -1, commented=not find_posts(facts).lines)
    evidence = zip((readings[i].names for i in blocks), around.groups(empty), strict=False)
    names = [[*chain(*own, *(group for _, group in groups))] for own, groups in evidence]
    states = [allowed[i] for i in blocks]
    return Example(names, states, margins(states, [fact.words for fact in facts]))


def load(corpora: Path) -> list[dict[str, Any]]:
    """The texts that weights may be fitted on, each with the track that it is of."""
    cases = []
    for track in TRACKS:
        path = corpora / f"{track}.jsonl.gz"
        if path.exists():
            with gzip.open(path, "rt", encoding="utf-8") as rows:
                cases += [case for case in ({**json.loads(row), "track": track} for row in rows) if case.get("fit", True)]
    invented = load_pages()
    return cases + invented + set_in_pages(invented, [case for case in cases if case["track"].endswith("pages")], SEED)


class Read(NamedTuple):
    """A text as the library reads it before the labelling."""

    layout: Layout
    readings: list[LineReading]
    chosen: int
    """The block of the headline."""
    kept: list[int]
    """The blocks that the path runs over."""
    allowed: list[set[int]]
    """The states that each block may have."""


class Data:
    def __init__(self, corpora: Path, words_of: Any) -> None:
        self.knowledge = default_knowledge()
        self.empty = Table({}, [[0] * N] * N, [0] * N, [0] * N)
        self.words_of = words_of
        self.cases = load(corpora)
        self.groups = group(self.cases)
        self.examples: list[list[Example]] = []
        for case in self.cases:
            read = self.read(case)
            learned = [self.example(read, read.kept)]
            facts = [reading.facts for reading in read.readings]
            body = [i for i in read.kept if read.allowed[i] == {S.PARAGRAPH}]
            if case["track"].endswith(("stories", TRACK)) and len(body) > 2:
                # The same for texts from elsewhere: headline, a deck that differs from a lead, body.
                bare = [i for i in read.kept if body[0] <= i <= body[-1]]
                decks = [i for i in read.kept[: read.kept.index(body[0])] if read.allowed[i] == {S.STANDFIRST} and facts[i].mark != "stop"]
                top = [read.chosen] if 0 <= read.chosen < body[0] else []
                learned.append(self.example(read, sorted({*top, *decks, *bare})))
            if "letters" not in case and (uncredited := self.without_credits(case, read)) is not None:
                same = self.read(uncredited)
                learned.append(self.example(same, same.kept))
            if case["track"] == TRACK:
                learned = [each._replace(share=SHARE_OF_INVENTED) for each in learned]
            self.examples.append(learned)

    def read(self, case: dict[str, Any]) -> Read:
        layout = lay_out(case["text"])
        language = self.knowledge.language(detect(layout, self.knowledge.detector))
        lexicon = lexicon_for(language, self.knowledge)
        readings = read_blocks(layout.text, layout.blocks, lexicon, self.empty)
        facts = [r.facts for r in readings]
        gaps = [layout.lines[block.first].gap for block in layout.blocks]
        chosen = choose_headline(facts, language.code, gaps).block
        # Comments of readers are furniture whatever the path says.
        often = refrains(facts, chosen, lexicon)
        end = len(facts) if find_posts(facts).lines else thread_start(facts, chosen)
        kept = [i for i in range(end) if i not in often]
        if "letters" in case:
            allowed = gold_by_line([case["letters"].get(block.start, "F") for block in layout.blocks], chosen, case["sort"] == "news")
        else:
            lines = [layout.text[block.start : block.end] for block in layout.blocks]
            allowed = gold(case, lines, facts, chosen, self.words_of)
        return Read(layout, readings, chosen, kept, allowed)

    def without_credits(self, case: dict[str, Any], read: Read) -> dict[str, Any] | None:
        """Return the same text with no credits in or beside its captions; `None` if it has none."""
        text = read.layout.text
        captions = {i for i in read.kept if S.CAPTION in read.allowed[i] and S.PARAGRAPH not in read.allowed[i]}
        cuts = []
        for i in sorted(captions | {j for c in captions for j in (c - 1, c + 1) if 0 <= j < len(read.layout.blocks)}):
            start, end, credit = *read.layout.blocks[i][:2], read.readings[i].facts.credit
            if credit is None:
                continue
            if i in captions and len(text[start : start + credit.start].split()) >= LEAST_CAPTION:
                cuts.append((start + credit.start, end))
            elif S.CREDIT in read.allowed[i] and S.PARAGRAPH not in read.allowed[i] and (i not in captions or credit.start < 3):
                cuts.append((start, end))
        if not cuts:
            return None
        starts, ends = zip(*cuts, strict=True)
        return {**case, "text": "".join(text[a:b] for a, b in zip((0, *ends), (*starts, len(text)), strict=True))}

    def example(self, read: Read, blocks: list[int]) -> Example:
        return example(read.layout, read.readings, blocks, read.chosen, read.allowed, self.empty)


def group(cases: list[dict[str, Any]]) -> list[str]:
    """Return the publisher of each case; unnamed pages that share eight rare lines belong to one publisher."""
    counts: Counter[str] = Counter()
    lines = [{line.strip() for line in c["text"].splitlines() if len(line.strip()) > 12} for c in cases]
    for own in lines:
        counts.update(own)
    names = [c.get("publisher") or (c["id"].split("-")[2] if c["id"].startswith("fundus") else c["id"]) for c in cases]
    where: dict[str, list[int]] = defaultdict(list)
    for i, own in enumerate(lines):
        if names[i] == cases[i]["id"]:
            for line in own:
                if 1 < counts[line] <= 12:
                    where[line].append(i)
    shared: Counter[tuple[int, int]] = Counter()
    for found in where.values():
        shared.update((a, b) for a in found for b in found if a < b)
    for (a, b), n in sorted(shared.items()):
        if n >= 8:
            names[b] = names[a]
    return names


class Field:
    """The conditional random field of some cases."""

    def __init__(self, examples: list[Example], index: dict[str, int], scale: np.ndarray) -> None:
        # The longest first: those that still run are the first ones at each step.
        order = sorted((e for e in examples if e.names), key=lambda e: -len(e.names))
        self.lengths = np.array([len(e.names) for e in order])
        rows, cols = [], []
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)])
        n = int(self.starts[-1])
        self.mask = np.zeros((n, N))
        self.margin = np.concatenate([e.margin for e in order])
        self.share = np.array([e.share for e in order])
        self.share_of_row = np.repeat(self.share, self.lengths)
        r = 0
        for each in order:
            for names, allowed in zip(each.names, each.allowed, strict=True):
                ids = {index[x] for x in names if x in index}
                rows.extend([r] * len(ids))
                cols.extend(sorted(ids))
                self.mask[r, sorted(allowed)] = 1
                r += 1
        self.x = csr_matrix((scale[cols], (rows, cols)), shape=(n, len(index)))
        self.xt = self.x.T.tocsr()
        self.f = len(index)

    def show(self, data: np.ndarray) -> None:
        """Let the blocks have this much of each of their evidence."""
        self.x.data = data
        self.xt = self.x.T.tocsr()

    def value(self, theta: np.ndarray, l2: float) -> tuple[float, np.ndarray]:
        w = theta[: self.f * N].reshape(self.f, N)
        t = theta[self.f * N : self.f * N + N * N].reshape(N, N)
        s, e = theta[-2 * N : -N], theta[-N:]
        emit = self.x @ w
        la, ea, ta, sa, fa = self.run(emit + self.margin, t, s, e, None)
        lb, eb, tb, sb, fb = self.run(emit, t, s, e, self.mask)
        grad = np.concatenate([(self.xt @ (ea - eb)).ravel(), (ta - tb).ravel(), sa - sb, fa - fb])
        return la - lb + 0.5 * l2 * float(theta @ theta), grad + l2 * theta

    def run(self, emit: np.ndarray, t: np.ndarray, s: np.ndarray, e: np.ndarray, mask: np.ndarray | None) -> Any:
        top = emit.max(axis=1, keepdims=True)
        em = np.exp(emit - top)
        if mask is not None:
            em = em * mask + 1e-30
        et, es, ee = np.exp(t), np.exp(s), np.exp(e)
        lengths, starts = self.lengths, self.starts[:-1]
        longest = int(lengths.max())
        alpha, beta = np.empty_like(em), np.empty_like(em)
        scale = np.empty(len(em))
        live = [int((lengths > k).sum()) for k in range(longest + 1)]
        a = es * em[starts]
        for k in range(longest):
            m = live[k]
            at = starts[:m] + k
            if k:
                a = (a[:m] @ et) * em[at]
            z = a.sum(axis=1)
            a = a / z[:, None]
            alpha[at], scale[at] = a, z
        lastrow = starts + lengths - 1
        z_end = (alpha[lastrow] * ee).sum(axis=1)
        like = float(self.share_of_row @ (np.log(scale) + top[:, 0]) + self.share @ np.log(z_end))
        b = np.zeros((0, N))
        et_t = et.T
        trans = np.zeros((N, N))
        for k in range(longest - 1, -1, -1):
            m, deeper = live[k], live[k + 1]
            at = starts[:m] + k
            now = np.empty((m, N))
            if deeper:
                ahead = starts[:deeper] + k + 1
                g = b * em[ahead] / scale[ahead][:, None]
                now[:deeper] = g @ et_t
                trans += (alpha[starts[:deeper] + k] * self.share[:deeper, None]).T @ g
            if m > deeper:
                now[deeper:] = ee / z_end[deeper:m, None]
            beta[at] = now
            b = now
        post = alpha * beta * self.share_of_row[:, None]
        return like, post, trans * et, post[starts].sum(axis=0), (post[lastrow]).sum(axis=0)


def fit(data: Data, chosen: list[int], l2: float, least: int, rounds: int) -> Any:
    """Fit weights for the evidence that enough of the chosen cases show."""
    seen: Counter[str] = Counter()
    for i in chosen:
        seen.update({name for names in data.examples[i][0].names for name in names})
    kept = sorted({name for name, count in seen.items() if count >= least} - WEIGHTS.keys())
    index = {name: k for k, name in enumerate(kept)}
    scale = np.array([freedom(name) for name in index])
    field = Field([e for i in chosen for e in data.examples[i]], index, scale)
    thetas = [np.zeros(field.f * N + N * N + 2 * N)]
    whole_data, random_numbers = field.x.data.copy(), np.random.default_rng(SEED)
    for start in range(STARTS):
        field.show(whole_data * (random_numbers.random(len(whole_data)) >= LEFT_OUT) / (1 - LEFT_OUT))
        steps = {"maxiter": rounds if start else 2 * rounds}
        thetas.append(minimize(field.value, thetas[-1], args=(l2,), jac=True, method="L-BFGS-B", options=steps).x)
    theta = np.mean(thetas[-AVERAGED:], axis=0)
    w = theta[: field.f * N].reshape(field.f, N) * scale[:, None]
    whole = lambda values: tuple(round(100 * float(v)) for v in values)  # noqa: E731
    evidence = {name: whole(w[k]) for name, k in index.items()}
    evidence = {name: row for name, row in evidence.items() if max(map(abs, row)) >= LEAST_WEIGHT}
    t = theta[field.f * N : field.f * N + N * N].reshape(N, N)
    return evidence, tuple(whole(r) for r in t), whole(theta[-2 * N : -N]), whole(theta[-N:])


def freedom(name: str) -> float:
    """How freely an evidence is weighed."""
    return next((scale for form, scale in SCALES if form.search(name)), 1.0)


LENT: list[Data] = []


def lend(data: Data) -> None:
    """Keep the texts where a process of the pool finds them."""
    LENT[:] = [data]


def fit_lent(fitting: Any, chosen: list[int]) -> Any:
    return fitting(LENT[0], chosen)


def biased(weights: Any, bias: dict[State, float]) -> Any:
    """Add a bias to the weights of each rare state."""
    evidence, *rest = weights
    row = list(evidence["any line"])
    for state, more in bias.items():
        row[state] += round(100 * more)
    return ({**evidence, "any line": tuple(row)}, *rest)


def folds(data: Data, count: int) -> list[list[int]]:
    names = sorted(set(data.groups))
    random.Random(SEED).shuffle(names)
    fold = {name: k % count for k, name in enumerate(names)}
    return [[i for i, g in enumerate(data.groups) if fold[g] == k] for k in range(count)]


def all_but(data: Data, part: list[int]) -> list[int]:
    """The cases that say nothing of a fold: not its own, and no invented page in the furniture of one of them."""
    own, pages = set(part), {data.cases[i]["id"] for i in part}
    return [i for i, case in enumerate(data.cases) if i not in own and case.get("page") not in pages]


def use(weights: Any) -> None:
    """Make the library use these weights."""
    evidence, *rest = weights
    made = Table({**evidence, **WEIGHTS}, *rest)
    from newsparse.labelling import labeller
    from newsparse.lines import lexicon

    lexicon._LEXICONS = PerOwner(lexicon._make)
    labeller.table = lambda: made


def figures(scorer: Any, cases: list[tuple[dict[str, Any], Any]], track: str) -> dict[str, float]:
    """Return the scorer's figures over cases, each parsed with the weights of its fold."""
    import newsparse

    by_text = {}

    class Ready:
        errors: list[str] = []

        def parse(self, case: dict[str, Any], text: str) -> Any:
            return by_text[case["id"]]

    todo = [(c, w) for c, w in cases if c["track"] == track]
    last = None
    for case, weights in todo:
        if weights is not last:
            use(weights)
            last = weights
        by_text[case["id"]] = newsparse.parse(case["text"])
    worst: list[Any] = []
    found = scorer.pages(iter([c for c, _ in todo]), Ready(), worst)
    english = [c for c, _ in todo if c.get("lang", "en") == "en"]
    found["body_f1_en"] = scorer.pages(iter(english), Ready(), [])["body_f1"]
    found["worst"] = [(round(f, 2), i, w) for f, i, w in sorted(worst)[:8]]
    return found


def show(title: str, found: dict[str, Any]) -> None:
    print(title, " ".join(f"{k} {v:.3f}" for k, v in found.items() if isinstance(v, float)), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--scorer", type=Path, help="folder of score.py; ../score beside the corpora")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--l2", type=float, default=32.0)
    parser.add_argument("--least", type=int, default=4, help="cases that must show an evidence")
    parser.add_argument("--rounds", type=int, default=10, help="steps of the fit from each start")
    parser.add_argument("--jobs", type=int, default=2, help="folds that are fitted at a time")
    parser.add_argument("--choose", action="store_true", help="choose what is added to the rare states anew")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(options.scorer or options.corpora.parent / "score"))
    import metrics
    import score

    data = Data(options.corpora, metrics.words)
    bias = dict(BIAS)
    print(len(data.cases), "cases", len(set(data.groups)), "publishers", sum(len(e[0].names) for e in data.examples), "blocks", flush=True)
    parts = folds(data, options.folds) if options.folds else []
    every = range(len(data.cases))
    chosen = [list(every), *(all_but(data, part) for part in parts)]
    # Each process is a copy of this one: the texts are there already.
    fitting = partial(fit, l2=options.l2, least=options.least, rounds=options.rounds)
    with get_context("fork").Pool(options.jobs, initializer=lend, initargs=(data,)) as forks:
        whole, *fitted = forks.map(partial(fit_lent, fitting), chosen, chunksize=1)
    results = {}
    held = []
    if options.folds:
        for part, weights in zip(parts, fitted, strict=True):
            held.extend((data.cases[i], weights) for i in part)
        if options.choose:
            bias = choose(score, held)
        held = with_bias(held, bias)
        for track in dict.fromkeys(case["track"] for case in data.cases):
            results[f"{track}, cross-validated"] = figures(score, held, track)
            show(track + " cross-validated:", results[f"{track}, cross-validated"])
            print(*results[f"{track}, cross-validated"]["worst"], sep="\n")
            # These weights were fitted on all publishers; fit_headline.py and fit_signing.py report how good they are on others.
            for name in ("headline", "author_f1"):
                del results[f"{track}, cross-validated"][name]
    whole = biased(whole, bias)
    everything = [(c, whole) for c in data.cases]
    for track in dict.fromkeys(case["track"] for case in data.cases):
        results[f"{track}, fitted on all"] = figures(score, everything, track)
        show(track + " fitted on all:", results[f"{track}, fitted on all"])
    kept_aside = figures(score, [(case, whole) for case in load_pages("kept-aside")], TRACK)
    show("invented pages, kept aside:", kept_aside)
    results["invented pages, kept aside"] = kept_aside
    if options.write:
        write(whole, results)


def with_bias(held: list[tuple[Any, Any]], bias: dict[State, float]) -> list[tuple[Any, Any]]:
    made: dict[int, Any] = {}
    return [(case, made.setdefault(id(weights), biased(weights, bias))) for case, weights in held]


def choose(scorer: Any, held: list[tuple[Any, Any]]) -> dict[State, float]:
    """Try a larger and a smaller bias for each rare state on the held-out folds; the body counts most."""

    def worth(bias: dict[State, float]) -> float:
        total = 0.0
        for track in ("stories", "pages"):
            found = figures(scorer, with_bias(held, bias), track)
            show(f"  { ({s.name: round(b, 1) for s, b in bias.items()}) } {track}", found)
            total += 4 * found["body_f1"] - 0.5 * found["caption_leak"] + 0.4 * (found["caption_r"] + found["caption_p"])
            total += 0.5 * (found["crosshead_f1"] + found["author_f1"])
        return total

    best = dict(BIAS)
    top = worth(best)
    for state, step in STEPS:
        for sign in (1, -1):
            tried = {**best, state: best.get(state, 0.0) + sign * step}
            value = worth(tried)
            if value > top:
                best, top = tried, value
                break
    print("chosen:", {s.name: round(b, 1) for s, b in best.items()}, flush=True)
    return best


def checksum(evidence: Any, order: Any, start: Any, end: Any) -> str:
    return hashlib.sha256(repr((sorted(evidence.items()), order, start, end)).encode()).hexdigest()[:16]


def write(weights: Any, results: dict[str, Any]) -> None:
    evidence, order, start, end = weights
    rows = "\n".join(f"    {json.dumps(name)}: {row}," for name, row in sorted(evidence.items()))
    figures = "\n".join(
        f"    {json.dumps(title)}: {json.dumps({k: round(v, 3) for k, v in found.items() if isinstance(v, float)})},"
        for title, found in results.items()
    )
    TARGET.write_text(
        f'''"""The weights of the labelling, in hundredths: how much each piece of evidence counts for each state.

Written by training/fit_labelling.py; do not edit by hand. The columns are the states of `states.py`,
in their order.
"""

# fmt: off
# ruff: noqa: E501
from typing import Final

EVIDENCE: Final[dict[str, tuple[int, ...]]] = {{
{rows}
}}
"""A row for each evidence."""

ORDER: Final[tuple[tuple[int, ...], ...]] = (
{chr(10).join(f"    {row}," for row in order)}
)
"""A row for each state: the weight of the step to each other."""

START: Final[tuple[int, ...]] = {start}
"""The weight of each state for the first block."""

END: Final[tuple[int, ...]] = {end}
"""The same for the last block."""

FIGURES: Final[dict[str, dict[str, float]]] = {{
{figures}
}}
"""The figures of the table when it was fitted, by the scorer's names."""

CHECKSUM: Final = "{checksum(evidence, order, start, end)}"
"""The checksum of the weights that the figures belong to."""
''',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
