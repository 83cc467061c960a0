"""Fit the weights of the attribution engine and write them to `src/newsparse/attribution/weights.py`.

    python benchmarks/fit_attribution.py CORPORA [--articles N] [--check]

CORPORA holds `attribution-train.jsonl.gz` (to learn from): PolNeAR, the Political News Attribution Relations
corpus of Newell, Margolin and Ruths (LREC 2018), https://github.com/networkdynamics/PolNeAR, annotations under
CC BY-NC-SA 4.0; the articles stay their publishers'. Each line holds `text` and `attributions` with `source`, `cue` and
`content` as lists of `[start, end]`. Needs numpy, scipy and scikit-learn. The seed is fixed.

Three things are learned: which words are cues (logistic regression), which units are source and content of a cue
(a linear-chain conditional random field over `O`, `S`, `C`; a candidate that is no cue is all `O`), and how far the
outcome is to be trusted (logistic regression over held-out decodings of two halves).

Recorded: the shipped weights were fitted with `--strength 2 --rounds 10 --prune 0.25 --trust-c 0.1`. Held-out halves, confidence
against the share that is right, in tenths from 0.2: .250/.256, .352/.340, .450/.432, .550/.526, .650/.650, .752/.752, .854/.865,
.954/.953. F1 of held-out halves is best at 0.25 to 0.30 for reporting verbs, and at 0.40 for other cues.
"""

import argparse
import gzip
import hashlib
import json
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

import newsparse
from newsparse.attribution import cues, features, learned
from newsparse.attribution.candidates import Sentence, offer
from newsparse.attribution.field import Field, grouped
from newsparse.attribution.learned import Weights
from newsparse.attribution.passages import cutter
from newsparse.attribution.quotes import continues, pair
from newsparse.attribution.units import WORD
from newsparse.knowledge.languages import load
from newsparse.layout import lay_out

ENGLISH = load("en")
COMMON = 160  # words that are their own tag
GATE = 0.1  # candidates below are never decoded
TARGET = Path(learned.__file__).with_name("weights.py")


def passages(case):
    """The units of each passage of one article, and the offsets of gold spans."""
    text = case["text"]
    blocks = lay_out(text).blocks
    for k, block in enumerate(blocks):
        follows = blocks[k + 1].start if k + 1 < len(blocks) else None
        quotations = [
            q for q in pair(text, block.start, block.end) if not q.depth and (q.closed or (follows and continues(text, follows, q)))
        ]
        yield cutter(ENGLISH).cut(text, block.start, block.end, quotations)


def touched(units, spans):
    """Indexes of the units that any of the spans touches."""
    return {i for i, (a, b) in enumerate(zip(units.starts, units.ends, strict=True)) for s, e in spans if a < e and s < b}


def count(cases):
    """The lexicon (share of a word's uses that are cues), and the commonest words."""
    total, cues, words = Counter(), Counter(), Counter()
    for case in cases:
        for units in case["units"]:
            inside = touched(units, [s for a in case["attributions"] for s in a["cue"]]) if units.kinds else set()
            for i, word in enumerate(units.words):
                if units.kinds[i] == WORD:
                    words[word] += 1
                    total[word] += 1
                    cues[word] += i in inside
    common = frozenset(w for w, _ in words.most_common(COMMON))
    lexicon = {
        w: cues[w] / (total[w] + 1)
        for w in total
        if cues[w] >= 2 and cues[w] / (total[w] + 1) >= 0.04 and (w not in ENGLISH.function_words or w in ("said", "according"))
    }
    return common, {w: s for w, s in lexicon.items() if w.isalpha() or "-" in w or "'" in w}


def candidates(case, common, lexicon):
    """Every unit that may be a cue, with its gold labels: `None` where it is none, or the letters of its window."""
    looks = features.looks(common, lexicon)
    for units in case["units"]:
        if not units.kinds:
            continue
        tag = features.tags(units, looks)
        lo, hi = units.starts[0], units.ends[-1]
        anchors = {}
        for a in case["attributions"]:
            near = [s for s in a["cue"] if s[0] < hi and s[1] > lo]
            hit = sorted(touched(units, near)) if near else []
            hit = [i for i in hit if units.words[i] in lexicon]
            if hit:
                anchors.setdefault(max(hit, key=lambda i: lexicon[units.words[i]]), (a, hit))
        covered = {i for _, hit in anchors.values() for i in hit}
        for k, (first, last) in enumerate(pairwise(units.sentences)):
            for i in range(first, last):
                if units.words[i] not in lexicon or units.kinds[i] != WORD or (i in covered and i not in anchors):
                    continue
                yield units, tag, i, k, anchors.get(i, (None,))[0]


def window_keys(units, tag, i, k, table):
    """The window of a candidate and the keys of each of its units."""
    first, last, start, end = learned.window(units, i, k)
    sentence = Sentence(units, first, learned.unstopped(units, first, units.sentences[k + 1]), ENGLISH.speech)
    analysis = next(offer(sentence, i), None)
    codes = features.codes(units, tag, i, start, end, analysis)
    shape = features.signature(units, tag, i, first, last)
    keys = []
    for j, code in enumerate(codes, start):
        around = features.unit_keys(table, j, "<" if j < i else ">") if j != i else []
        keys.append(around + features.code_keys(units.words[i], shape, tag[j], code))
    return start, keys


def fit_field(sequences, options, seen=3):
    """Fit the field on (keys, labels, cue) triples by AdaGrad on its log-likelihood; returns keys, weights, transitions."""
    tally = Counter(key for keys, _, _ in sequences for unit in keys for key in unit)
    index = {key: n for n, key in enumerate(sorted(key for key, c in tally.items() if c >= seen))}
    sequences = sorted(sequences, key=lambda s: len(s[0]))
    batches = [batch(sequences[i : i + 200], index) for i in range(0, len(sequences), 200)]
    size = len(index)
    w, t = np.zeros((size, 3)), np.zeros((3, 3))
    gw, gt = np.full((size, 3), 1e-2), np.full((3, 3), 1e-2)
    mean_w, mean_t, rng = np.zeros((size, 3)), np.zeros((3, 3)), np.random.RandomState(0)
    for epoch in range(options.rounds):
        total = 0.0
        for k in rng.permutation(len(batches)):
            x, xt, used, place, labels, cue = batches[k]
            sub = w[used]
            e = x @ sub
            e[cue, 1:] = -30
            value, marginal, flow = marginals(e, t, place)
            gold = np.zeros_like(e)
            gold[np.arange(len(labels)), labels] = 1
            wanted = np.zeros((3, 3))
            a, b = place[:, :-1], place[:, 1:]
            np.add.at(wanted, (labels[a[b >= 0]], labels[b[b >= 0]]), 1)
            total += value - (e * gold).sum() - (t * wanted).sum()
            g = xt @ (marginal - gold) + options.strength / len(batches) * sub
            gw[used] += g**2
            w[used] = sub - options.rate * g / np.sqrt(gw[used])
            g = flow - wanted
            gt += g**2
            t -= options.rate * g / np.sqrt(gt)
        if epoch >= options.rounds // 2:
            mean_w += w
            mean_t += t
        print(f"  round {epoch}: loss {total / len(sequences):.4f} a window", flush=True)
    rounds = options.rounds - options.rounds // 2
    return index, mean_w / rounds, mean_t / rounds


def batch(group, index):
    """The units of some windows as a sparse matrix, and where each window's units stand in it."""
    rows, cols, n = [], [], 0
    size = max(len(s[0]) for s in group)
    place = np.full((len(group), size), -1)
    for r, (keys, _, _) in enumerate(group):
        place[r, : len(keys)] = np.arange(n, n + len(keys))
        for unit in keys:
            found = [index[key] for key in unit if key in index]
            cols.extend(found)
            rows.extend([n] * len(found))
            n += 1
    used, cols = np.unique(cols, return_inverse=True)
    x = sparse.csr_matrix((np.ones(len(cols), np.float32), (rows, cols)), shape=(n, len(used)))
    labels = np.concatenate([s[1] for s in group])
    cue = np.concatenate([[j == s[2] for j in range(len(s[0]))] for s in group])
    return x, x.T.tocsr(), used, place, labels, cue


def marginals(e, t, place):
    """Log partition, the marginals of each unit's labels, and the expected transitions."""
    et = np.exp(t)
    ok = place >= 0
    b = np.where(ok[..., None], e[np.maximum(place, 0)], 0)
    big = b.max(2)
    p = np.exp(b - big[..., None])
    size = place.shape[1]
    alpha, scale = np.zeros_like(p), np.ones(place.shape)
    for k in range(size):
        new = (alpha[:, k - 1] @ et) * p[:, k] if k else p[:, 0]
        alpha[:, k] = np.where(ok[:, k, None], new, alpha[:, k - 1]) if k else new
        scale[:, k] = np.where(ok[:, k], alpha[:, k].sum(1), 1)
        alpha[:, k] /= scale[:, k, None]
    beta, trans = np.ones_like(p), np.zeros((3, 3))
    for k in range(size - 2, -1, -1):
        after = ok[:, k + 1]
        coming = p[:, k + 1] * beta[:, k + 1] / scale[:, k + 1, None]
        beta[:, k] = np.where(after[:, None], coming @ et.T, 1)
        trans += (alpha[:, k, :, None] * et[None] * coming[:, None])[after].sum(0)
    marginal = np.zeros((len(e), 3))
    marginal[place[ok]] = (alpha * beta)[ok]
    return np.log(scale).sum() + (big * ok).sum(), marginal, trans


def learn(cases, common, lexicon, options):
    """Learn cue weights and the field."""
    all_keys, gold, items = [], [], []
    for case in cases:
        for units, tag, i, k, a in candidates(case, common, lexicon):
            first, last, _, _ = learned.window(units, i, k)
            all_keys.append(cues.keys(units, tag, i, first, last))
            gold.append(a is not None)
            items.append((units, tag, i, k, a))
    tally = Counter(key for keys in all_keys for key in keys)
    index = {key: n for n, key in enumerate(sorted(key for key, c in tally.items() if c >= 3))}
    rows = [r for r, keys in enumerate(all_keys) for key in keys if key in index]
    cols = [index[key] for keys in all_keys for key in keys if key in index]
    x = sparse.csr_matrix((np.ones(len(cols)), (rows, cols)), shape=(len(all_keys), len(index)))
    cue = LogisticRegression(C=options.cue_c, max_iter=200).fit(x, gold)
    p = cue.predict_proba(x)[:, 1]
    print(
        f"{len(items)} candidates, {sum(gold)} cues, {(p > GATE).sum()} pass the gate, of them cues {(np.array(gold) & (p > GATE)).sum()}",
        flush=True,
    )
    sequences, held, table = [], None, None
    for units, tag, i, k, a in items:
        if a is None:
            continue
        if units is not held:
            held, table = units, features.columns(units, tag, 0, len(tag))
        start, keys = window_keys(units, tag, i, k, table)
        labels = np.zeros(len(keys), int)
        if a is not None:
            content, source = touched(units, a["content"]), touched(units, a["source"])
            for j in range(len(keys)):
                labels[j] = 2 if start + j in content else 1 if start + j in source else 0
            labels[i - start] = 0
        sequences.append((keys, labels, i - start))
    print(f"{len(sequences)} windows, {sum(len(s[0]) for s in sequences)} units", flush=True)
    names, weights, transitions = fit_field(sequences, options)
    keep = np.abs(weights).max(1) >= options.prune
    field = {key: tuple(np.round(weights[n] - weights[n, 0], 2)[1:]) for key, n in names.items() if keep[n]}
    kept = {key: round(float(cue.coef_[0][n]), 2) for key, n in index.items() if abs(cue.coef_[0][n]) >= options.prune / 2}
    print(f"{len(field)} keys of the field, {len(kept)} of the cues", flush=True)
    return Weights(
        common=common,
        lexicon={w: round(s, 2) for w, s in lexicon.items()},
        cues=cues.Cues(round(float(cue.intercept_[0]), 3), kept),
        field=Field(
            grouped({k: (float(a), float(b)) for k, (a, b) in field.items()}), tuple(round(float(v), 3) for v in transitions.ravel())
        ),
        trust=(0.0,) * 13,
        readings={},
        looks=features.looks(common, lexicon),
    )


def judged(cases, weights):
    """Decode held-out articles: for each decoding the evidence, and whether content and source are right."""
    for case in cases:
        for units in case["units"]:
            if not units.kinds:
                continue
            tag = features.tags(units, weights.looks)
            lo, hi = units.starts[0], units.ends[-1]
            near = [a for a in case["attributions"] if any(e > lo and s < hi for s, e in a["content"])]
            gold = [(touched(units, a["content"]), touched(units, a["source"])) for a in near]
            for k, (first, last) in enumerate(pairwise(units.sentences)):
                sentence = Sentence(units, first, learned.unstopped(units, first, last), ENGLISH.speech)
                for one in learned.decode(sentence, tag, k, weights):
                    if one.evidence:
                        spoken = units.words[one.analysis.anchor] in ENGLISH.speech.verbs
                        yield one.evidence, one.keys, spoken, right(units, one.analysis, gold)


def right(units, analysis, gold):
    """Whether an analysis matches a gold one: half of the joint units, and the source."""
    content = {i for a, b in analysis.content for i in range(a, b)}
    source = set(range(*analysis.source)) if analysis.source else set()
    size = lambda found: sum(units.ends[i] - units.starts[i] for i in found)  # noqa: E731
    for want, who in gold:
        if want and size(content & want) >= 0.5 * size(content | want):
            return bool(source & who) if who else not source
    return False


def fit_trust(cases, common, lexicon, options):
    """Fit how far a decoding is to be trusted, on two halves decoded by each other's weights."""
    pairs = []
    for half in (0, 1):
        weights = learn(cases[half::2], common, lexicon, options)
        pairs += judged(cases[1 - half :: 2], weights)
    numbers, y = np.array([p[0] for p in pairs]), np.array([p[3] for p in pairs])
    tally = Counter(key for p in pairs for key in p[1])
    index = {key: n for n, key in enumerate(sorted(key for key, c in tally.items() if c >= 8))}
    rows = [r for r, p in enumerate(pairs) for key in p[1] if key in index]
    cols = [index[key] for p in pairs for key in p[1] if key in index]
    keyed = sparse.csr_matrix((np.ones(len(cols)), (rows, cols)), shape=(len(pairs), len(index)))
    x = sparse.hstack([sparse.csr_matrix(numbers), keyed]).tocsr()
    p, fold = np.zeros(len(y)), np.arange(len(y)) * 4 // len(y)
    for k in range(4):
        fitted = LogisticRegression(C=options.trust_c, max_iter=1000, fit_intercept=False).fit(x[fold != k], y[fold != k])
        p[fold == k] = fitted.predict_proba(x[fold == k])[:, 1]
    print(f"loss of held-out readings {-np.log(np.where(y, p, 1 - p)).mean():.4f}")
    print("reliability of held-out readings: confidence, how many, its mean, the share that is right")
    for low in np.arange(0, 1, 0.1):
        part = (p >= low) & (p < low + 0.1)
        if part.any():
            print(f"  {low:.1f}  {part.sum():6}  {p[part].mean():.3f}  {y[part].mean():.3f}", flush=True)
    spoken = np.array([p[2] for p in pairs])
    gold = sum(len(case["attributions"]) for case in cases)
    for low in np.arange(0.2, 0.6, 0.05):
        line = ""
        for other in np.arange(0.2, 0.6, 0.1):
            kept = p >= np.where(spoken, low, other)
            line += f"  {other:.2f}: {2 * y[kept].sum() / (kept.sum() + gold):.4f}"
        print(f"  F1 at {low:.2f} for reporting verbs, others at{line}", flush=True)
    model = LogisticRegression(C=options.trust_c, max_iter=1000, fit_intercept=False).fit(x, y)
    weights = model.coef_[0]
    readings = {key: round(float(weights[numbers.shape[1] + n]), 2) for key, n in index.items()}
    return tuple(round(float(v), 3) for v in weights[: numbers.shape[1]]), {k: v for k, v in readings.items() if abs(v) >= 0.05}


def characters(spans):
    """The offsets that some spans cover."""
    return {i for a, b in spans for i in range(a, b)}


def reliability(cases):
    """Print, for what the shipped weights find in labelled articles, its confidence against the share that is right, as a table."""
    found = []
    for case in cases:
        gold = [(characters(a["content"]), characters(a["source"])) for a in case["attributions"]]
        for said in newsparse.parse(case["text"]).attributions:
            content = characters((piece.span.start, piece.span.end) for piece in said.content)
            source = characters([(said.source.span.start, said.source.span.end)]) if said.source else set()
            same = any(
                2 * len(content & want) >= len(content | want) and (bool(source & who) if who else not source) for want, who in gold if want
            )
            found.append((said.confidence, same))
    print("| confidence | attributions | mean confidence | right |\n|---|---|---|---|")
    for tenth in range(10):
        part = [(trust, same) for trust, same in found if tenth <= trust * 10 < tenth + 1 + (tenth == 9)]
        if part:
            trust, same = (sum(values) / len(part) for values in zip(*part, strict=True))
            print(f"| {tenth / 10:.1f} to {(tenth + 1) / 10:.1f} | {len(part)} | {trust:.2f} | {same:.2f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--articles", type=int)
    parser.add_argument("--cue-c", type=float, default=0.5)
    parser.add_argument("--strength", type=float, default=1.0)
    parser.add_argument("--trust-c", type=float, default=0.05)
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--rate", type=float, default=0.2)
    parser.add_argument("--prune", type=float, default=0.08)
    parser.add_argument("--out", type=Path, default=TARGET)
    parser.add_argument("--check", action="store_true", help="fit nothing: print the reliability table of attribution.jsonl.gz")
    options = parser.parse_args()
    began = time.time()
    if options.check:
        with gzip.open(options.corpora / "attribution.jsonl.gz", "rt", encoding="utf-8") as lines:
            reliability([json.loads(line) for line in lines][: options.articles])
        return
    with gzip.open(options.corpora / "attribution-train.jsonl.gz", "rt", encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines][: options.articles]
    for case in cases:
        case["units"] = list(passages(case))
    common, lexicon = count(cases)
    trust, readings = fit_trust(cases, common, lexicon, options)
    weights = learn(cases, common, lexicon, options)._replace(trust=trust, readings=readings)
    options.out.write_text(learned.dump(weights), "utf-8")
    print(f"{options.out}: {hashlib.sha256(options.out.read_bytes()).hexdigest()[:16]}, {time.time() - began:.0f} s")


if __name__ == "__main__":
    main()
