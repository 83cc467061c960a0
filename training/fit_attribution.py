"""Fit the weights of the attribution engine and write them to `src/newsparse/attribution/fitted/weights.py`.

    python training/fit_attribution.py CORPORA [--articles N] [--check]

CORPORA holds the training data, `attribution-train.jsonl.gz`: PolNeAR, the Political News Attribution Relations
corpus of Newell, Margolin and Ruths (LREC 2018), https://github.com/networkdynamics/PolNeAR, annotations under
CC BY-NC-SA 4.0; the articles still belong to their publishers. Each line holds `text` and `attributions` with `source`, `cue` and
`content` as lists of `[start, end]`. Needs numpy, scipy and scikit-learn. The seed is fixed.

The script learns three things: which words are cues (logistic regression), which units are source and content of a cue
(a linear-chain conditional random field over `O`, `S`, `C`), and which of several readings of a cue is right, if any
(a conditional log-linear model over the readings and "none", fitted on readings of held-out quarters).
A word is described by how often it is a cue in other articles than its own, so that rare words do not get too much weight.

Keys are chosen first, by fits with an absolute penalty (of cues and of the field), and weighed after that without it: many small
weights of the field count, and cutting them off costs more than it saves. Words and their tags (`--word-sparsity`) are penalised
more than places, because there are many of them and each counts for little. Of words that the articles have less
than `WORD_USES` times, not counting names, the field keeps only weights above `RARE_LEAST`: most of these words are the topics of one
year. Without the others, relation F1 on the development part is .688 instead of .686, and the wheel is 25 kB smaller.

Weights of the field take few values (`FIELD_VALUES`), so that many keys share a row; readings are fitted on what rounded weights find.

Held-out quarters, confidence against the share that is right, in tenths: .068/.089, .151/.154, .250/.242, .349/.349, .447/.430,
.550/.513, .653/.616, .750/.730, .847/.851, .948/.946. F1 of held-out quarters, .652 at 0.4 (P .757, R .573), counts a rule's
reading tried on its own as right only if it shares half of the joint source. Whole articles of held-out quarters, scored as the
library reads them: relation F1 .650 (P .800, R .547) from 0.4, acts from 0.5.

Left out because they are worth little and cost many lines: alternative paths through the field, words that report only in certain
constructions, and rules that mend a chosen reading (.006 of F1; the places where a content may end are readings of their own now).

Tried on held-out quarters, without a gain: word vectors (GloVe) for cues and the words around them (cues are found better, F1 .801 after
.791, readings are not), the cue's score in finer steps, the words at the ends of content and source as keys of readings, the marks that a
content crosses, triples of tags, the word that opens a unit's comma segment, how much worse a reading's path through the field is than
the best one, more readings of each cue, boosted trees in place of the log-linear model or after it, the cue's keys as keys of its
readings, words that are cues in less than a tenth of their uses, what a source is made of (its length, commas, auxiliaries and first
word), and the parts of speech of a tagger instead of endings.
"""

import argparse
import gzip
import hashlib
import json
import time
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path

import attrs
import numpy as np
from attribution_tables import dump, writable, written
from scipy import sparse
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression

import newsparse
from newsparse.attribution.fitted import cues, random_field, ranking, readings, weight_tables
from newsparse.attribution.fitted.cues import CueLexicon, stem
from newsparse.attribution.fitted.key_weights import KeyWeights, keys
from newsparse.attribution.fitted.random_field import RandomField, joint
from newsparse.attribution.fitted.reader import cutter, is_capitalised
from newsparse.attribution.fitted.sentence_rules import offer, sentence
from newsparse.attribution.fitted.weight_tables import Weights
from newsparse.attribution.quotes import continues, pair
from newsparse.attribution.units import NAME, WORD
from newsparse.knowledge.languages import load
from newsparse.layout import lay_out

ENGLISH = load("en")
COMMON = 160  # words used as their own tags
LEAST = 0.1  # a word is a candidate if at least this share of its uses are cues
PARTS = 5  # the lexicon of each part is counted on the others
QUARTERS = 4  # readings of each are decoded with weights fitted on the others
LONGEST = 400  # units of a sentence
TARGET = Path(weight_tables.__file__).with_name("weights.py")
FIELD_VALUES = (0.2, 0.4, 0.7, 1.1, 1.6, 2.3, 3.2, 4.5)  # of the field's weights
WORD_USES = 12  # other than as a name: a word with fewer is rare
RARE_LEAST = 0.7  # a weight of a rare word is above this
MEASURED = 0.4  # the confidence at which the header of the weights says how good they are
PROVENANCE = """The weights of the English attribution engine, written by `training/fit_attribution.py`; do not edit by hand.

Fitted on: the {articles} articles of PolNeAR's training part, {attributions} attributions (see training/README.md), {day}.
How good they are: on articles held out in quarters, content and source together, at a confidence of {least} and more:
P {precision:.3f}, R {recall:.3f}, F1 {f1:.3f}.

The weights of cues and readings are rounded to tenths.

A row is a weight and the keys that have it; `cues.TEMPLATES`, `ranking.TEMPLATES` and `features` make
the keys. In the tables of the field two weights precede the keys: for source and for content. In FIELD_TAGS a row is a key and its
weights, in tenths, in four columns: with the previous tag before and after the cue, with the next tag before and after it. In
FIELD_PLACES a row is a key without its last part, and every such part with its two weights, in tenths. WORDS and STEMS say in how many
tenths of its uses a word is a cue, WORDS with a second digit for how often it was seen.
"""


def passages(case):
    """Return the units of each passage of one article, and the offsets of gold spans."""
    text = case["text"]
    blocks = lay_out(text).blocks
    for k, block in enumerate(blocks):
        follows = blocks[k + 1].start if k + 1 < len(blocks) else None
        quotations = [
            q for q in pair(text, block.start, block.end) if not q.depth and (q.closed or (follows and continues(text, follows, q)))
        ]
        capitalised = is_capitalised(text[block.start : block.end])
        yield cutter(ENGLISH, capitalised).cut(text, block.start, block.end, quotations)


def touched(units, spans):
    """Return the indexes of the units that any of the spans touches."""
    return {i for i, (a, b) in enumerate(zip(units.starts, units.ends, strict=True)) for s, e in spans if a < e and s < b}


def prepare(case):
    """Cut an article into units, find what is labelled in each passage, and count its words."""
    case["units"] = [units for units in passages(case) if units.kinds]
    case["near"], case["words"], case["cues"] = [], Counter(), Counter()
    for units in case["units"]:
        low, high = units.starts[0], units.ends[-1]
        near = [a for a in case["attributions"] if any(e > low and s < high for part in ("cue", "content") for s, e in a[part])]
        labelled = [tuple(touched(units, a[part]) for part in ("source", "cue", "content")) for a in near]
        inside = set().union(*(cue for _, cue, _ in labelled))
        case["near"].append(labelled)
        case["words"].update(word for word, kind in zip(units.words, units.kinds, strict=True) if kind == WORD)
        case["cues"].update(units.words[i] for i in inside if units.kinds[i] == WORD)


def count(cases):
    """Count how often each word is a cue, smoothed by its stem's share."""
    total, cues = Counter(), Counter()
    for case in cases:
        total.update(case["words"])
        cues.update(case["cues"])
    roots, reporting = Counter(), Counter()
    for word, number in total.items():
        roots[stem(word)] += number
        reporting[stem(word)] += cues[word]
    for verb in ENGLISH.speech.verbs:
        roots[stem(verb)] += 1
        reporting[stem(verb)] += 0.5
    shares = {root: (reporting[root] + 0.04) / (number + 2) for root, number in roots.items()}
    stems = {root: str(min(int(share * 10), 9)) for root, share in shares.items() if share >= LEAST}
    words = {}
    for word, number in total.items():
        share = (cues[word] + 2 * shares[stem(word)]) / (number + 2)
        possible = word.replace("-", "").replace("'", "").isalpha() and (word not in ENGLISH.function_words or word in KEPT)
        if possible and share >= LEAST:
            words[word] = f"{min(int(share * 10), 9)}{1 if number < 3 else 2 if number < 8 else 3}"
        elif stem(word) in stems:
            words[word] = "00"
    clean = {word: usage for word, usage in words.items() if writable(word) and not any(map(str.isspace, word))}
    return CueLexicon((w for w, _ in total.most_common(COMMON) if writable(w)), clean, stems)


KEPT = frozenset({"said", "according"})


def candidates(case, lexicon):
    """Yield every unit that may be a cue, with its labels: `None` if it is not a cue."""
    for units, near in zip(case["units"], case["near"], strict=True):
        tag = random_field.tags(units, lexicon)
        anchors, covered = {}, set()
        for source, cue, content in near:
            hit = [i for i in sorted(cue) if units.kinds[i] == WORD and lexicon[units.words[i]].usage]
            if hit:
                anchors.setdefault(max(hit, key=lambda i: lexicon[units.words[i]].usage), (source, content))
                covered |= cue
        for k, (first, last) in enumerate(pairwise(units.sentences)):
            if last - first > LONGEST:
                continue
            shared = cues.sentence_facts(units, [i for i in range(first, last) if tag[i][0] == "V"], first, last)
            for i in range(first, sentence(units, k, ENGLISH.speech).last):
                look = lexicon[units.words[i]]
                if units.kinds[i] == WORD and look.usage and (i not in covered or i in anchors):
                    yield units, tag, shared, i, k, look, anchors.get(i)


def window_keys(units, tag, shared, i, k, columns):
    """Return the window of a candidate and the keys of each of its units."""
    around = sentence(units, k, ENGLISH.speech)
    start, end = readings.window(around, i)
    shape = random_field.shape(units, tag, i, around.first, around.end)
    keys = []
    for flags, first, last in random_field.runs(shared, i, start, end, offer(around, i)):
        for j in range(first, last):
            side = "<" if j < i else ">"
            keys.append(unit_keys(columns, j, side) + place_keys(units.words[i], shape, tag[j], flags, j - i) if j != i else [])
    return start, keys


def unit_keys(columns, i, side):
    """Return the full keys of one unit for `random_field.GROUPS`, on one side of a cue: "<" before it, ">" after it."""
    kinds, words, tags = columns
    (before, tag, after), (word_before, word, word_after) = tags[i : i + 3], words[i : i + 3]
    own = (tag if kinds[i] else word, f"{before}|{tag}", f"{tag}|{after}", word_before, word_after)
    return [name + side + key for name, key in zip("ABCDE", own, strict=True)]


def place_keys(word, shape, tag, flags, offset):
    """Return all keys of a unit from its tag, its flags and where it is from a cue's word."""
    distance = random_field.DISTANCES[random_field.WINDOW_BEFORE + offset]
    near = random_field.distance_keys(word)[distance + 8 * (offset > 0)]
    shaped = [random_field.shape_keys(half)[flags // random_field.BETWEEN] for half in shape]
    tagged, ruled = random_field.FLAG_KEYS[flags]
    return [
        *random_field.place_keys(flags)[distance],
        near,
        random_field.tag_keys(tag)[tagged],
        random_field.ruled_keys(tag)[ruled],
        *shaped,
    ]


def fit_field(sequences, options, seen=3):
    """Fit the field on (keys, labels, cue) triples; returns keys, weights, transitions.

    A first fit with an absolute penalty chooses the keys, a second one without it weighs them: weights that are cut off afterwards
    are missed.
    """
    tally = Counter(key for keys, _, _ in sequences for unit in keys for key in unit)
    names = sorted(key for key, c in tally.items() if c >= seen and writable(key))
    sequences = sorted(sequences, key=lambda s: len(s[0]))
    last, _, _ = descend(sequences, names, options, np.array([[penalty(key, options)] for key in names]))
    names = [key for key, weights in zip(names, last, strict=True) if weights.any()]
    _, weights, transitions = descend(sequences, names, options, 0)
    return names, weights, transitions


def penalty(key, options):
    """Return the absolute penalty of a key: a table of many words needs more than one of a few places."""
    return options.field_sparsity * (options.word_sparsity if key[:2] in random_field.GROUPS or key[0] == "Q" else 1)


def descend(sequences, names, options, sparsity):
    """Fit the weights of some keys by AdaGrad on the field's log-likelihood; returns the last ones, the mean ones and transitions."""
    index = {key: n for n, key in enumerate(names)}
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
            step = options.rate / np.sqrt(gw[used])
            new = sub - step * g
            w[used] = np.sign(new) * np.maximum(np.abs(new) - step * (sparsity[used] if isinstance(sparsity, np.ndarray) else sparsity), 0)
            g = flow - wanted
            gt += g**2
            t -= options.rate * g / np.sqrt(gt)
        if epoch >= options.rounds // 2:
            mean_w += w
            mean_t += t
        print(f"  round {epoch}: loss {total / len(sequences):.4f} a window", flush=True)
    rounds = options.rounds - options.rounds // 2
    return w, mean_w / rounds, mean_t / rounds


def batch(group, index):
    """Return the units of some windows as a sparse matrix, and the rows of each window."""
    rows, cols, n = [], [], 0
    size = max(len(s[0]) for s in group)
    place = np.full((len(group), size), -1)
    for r, (around, _, _) in enumerate(group):
        place[r, : len(around)] = np.arange(n, n + len(around))
        for unit in around:
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
    """Return the log partition, the marginals of each unit's labels, and the expected transitions."""
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


def matrix(rows, index):
    """Return keys as a sparse matrix, one row per list of keys."""
    columns = [[index[key] for key in keys if key in index] for keys in rows]
    ends = np.cumsum([0, *map(len, columns)])
    return sparse.csr_matrix((np.ones(ends[-1]), np.concatenate(columns) if columns else [], ends), shape=(len(rows), len(index)))


def indexed(rows, least):
    """Number the keys that are frequent enough and can be written."""
    tally = Counter(key for keys in rows for key in keys)
    return {key: n for n, key in enumerate(sorted(key for key, c in tally.items() if c >= least and writable(key)))}


def learn(cases, options):
    """Learn cue weights and the field."""
    rows, gold, sequences = [], [], []
    for part in range(PARTS):
        lexicon = count([case for n, case in enumerate(cases) if n % PARTS != part])
        held, columns = None, None
        for case in cases[part::PARTS]:
            for units, tag, shared, i, k, look, found in candidates(case, lexicon):
                rows.append(keys(cues.TEMPLATES, cues.observe(units, tag, i, look, shared, ENGLISH.speech.auxiliaries)))
                gold.append(found is not None)
                if found is None or not found[1]:
                    continue
                if units is not held:
                    held, columns = units, random_field.columns(units, tag, 0, len(tag))
                start, around = window_keys(units, tag, shared, i, k, columns)
                source, content = found
                labels = np.array([2 if j in content else 1 if j in source else 0 for j in range(start, start + len(around))])
                labels[i - start] = 0
                sequences.append((around, labels, i - start))
    index = indexed(rows, 3)
    x = matrix(rows, index)
    chosen = LogisticRegression(C=options.cue_sparsity, l1_ratio=1, solver="liblinear", random_state=0).fit(x, gold).coef_[0] != 0
    cue = LogisticRegression(C=options.cue_c, max_iter=300).fit(x[:, chosen], gold)
    named = np.array(list(index))[chosen]
    kept = {
        str(key): written(round(float(weight), 2))
        for key, weight in zip(named, cue.coef_[0], strict=True)
        if abs(weight) >= options.cue_prune
    }
    names, weights, transitions = fit_field(sequences, options)
    weights = stepped(weights[:, 1:] - weights[:, :1])
    rare = rare_words(cases)
    field = {
        key: tuple(map(float, both))
        for key, both in zip(names, weights, strict=True)
        if np.abs(both).max() > (RARE_LEAST if key[:2] in random_field.GROUPS and key[2:] in rare else 0)
    }
    print(
        f"{len(rows)} candidates, {sum(gold)} cues, {len(sequences)} windows; {len(kept)} keys of cues, {len(field)} of the field",
        flush=True,
    )
    return Weights(
        lexicon=count(cases),
        bias=round(float(cue.intercept_[0]), 3),
        cues=KeyWeights(cues.TEMPLATES, kept),
        field=RandomField(grouped(field), tuple(round(float(v), 3) for v in transitions.ravel())),
        readings=KeyWeights(ranking.TEMPLATES, {}),
    )


def rare_words(cases):
    """Return the words that some articles have less than `WORD_USES` times, not counting names."""
    words, uses = set(), Counter()
    for case in cases:
        for units in passages(case):
            words.update(units.words)
            uses.update(word for word, kind in zip(units.words, units.kinds, strict=True) if kind != NAME)
    return {word for word in words if uses[word] < WORD_USES}


def stepped(weights):
    """Round weights to few values, so that many keys share a row of the written table."""
    values = np.array(sorted({0.0, *FIELD_VALUES, *(-value for value in FIELD_VALUES)}))
    return values[np.abs(weights[..., None] - values).argmin(-1)]


def grouped(field):
    """Group the weights of full keys, for source and content."""
    groups = {name: {} for name in random_field.GROUPS}
    for key, both in field.items():
        name = key[:2] if key[:2] in groups else ""
        own = key[len(name) :]
        groups[name][tuple(own.split("|")) if name[:1] in ("B", "C") else own] = joint(*both)
    return groups


def of_sentence(around, tag, weights):
    """Yield the readings of every cue of one sentence: first the rules' reading on its own, then all readings."""
    found = readings.SentenceCues(around, tag, weights)
    for i in found.scores:
        about = found.about(i)
        yield from filter(None, [found.plain(about)])
        every = found.all(about)
        if every.candidates:
            yield every


def choices(case, weights):
    """Return the readings of each cue of a held-out article, each with its overlap with the label if it is right, else 0."""
    for units, near in zip(case["units"], case["near"], strict=True):
        tag = random_field.tags(units, weights.lexicon)
        for k, (first, last) in enumerate(pairwise(units.sentences)):
            if last - first <= LONGEST:
                for choice in of_sentence(sentence(units, k, ENGLISH.speech), tag, weights):
                    yield units, choice, [right(units, one, near) for one in choice.candidates]


def right(units, candidate, near):
    """Return how much of content and source a reading shares with a labelled one; 0 if it is wrong.

    A right reading shares at least half of the joint content, and its source touches the labelled one or both have none.
    A reading tried on its own must also share half of the joint source.
    """
    content, source = (
        {i for a, b in spans for i in range(a, b)} for spans in (candidate.analysis.content, [candidate.analysis.source or (0, 0)])
    )
    size = lambda found: sum(units.ends[i] - units.starts[i] for i in found)  # noqa: E731
    best = 0.0
    for who, _, want in near:
        if not content & want or not (source & who if who else not source):
            continue
        share = size(content & want) / size(content | want)
        whole = size(source & who) / size(source | who) if who else 1.0
        if share >= 0.5 and (whole >= 0.5 or candidate.origin != readings.PLAIN):
            best = max(best, share * (1 + whole) / 2)
    return best


class Ranked:
    """The readings of many cues, as a matrix."""

    def __init__(self, groups, least=8):
        rows = [keys(ranking.TEMPLATES, observations) for _, choice, _ in groups for observations in choice.observations]
        self.index = indexed(rows, least)
        self.x = matrix(rows, self.index)
        self.right = np.array([share for *_, shares in groups for share in shares])
        self.group = np.repeat(np.arange(len(groups)), [len(shares) for *_, shares in groups])

    def fit(self, among, strength):
        """Fit on some cues: the target is the best of the right readings, or none if all are wrong."""
        rows = np.flatnonzero(among[self.group])
        x, share = self.x[rows], self.right[rows]
        _, group = np.unique(self.group[rows], return_inverse=True)
        start = np.flatnonzero(np.diff(group, prepend=-1))
        best = np.maximum.reduceat(share, start)[group]
        wanted, xt = (share > 0) & (share >= best - 1e-9), x.T.tocsr()
        some = np.logical_or.reduceat(wanted, start)

        def loss(w):
            logits = x @ w
            most = np.maximum(np.maximum.reduceat(logits, start), 0)
            part = np.exp(logits - most[group])
            whole = np.add.reduceat(part, start) + np.exp(-most)
            goal = part * wanted
            reached = np.add.reduceat(goal, start)
            value = np.log(whole).sum() - np.log(np.where(some, np.maximum(reached, 1e-300), np.exp(-most))).sum()
            target = goal / np.where(some, np.maximum(reached, 1e-300), 1)[group]
            return value + 0.5 * strength * (w @ w), xt @ (part / whole[group] - target) + strength * w

        return minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 120}).x

    def weights(self, w, prune):
        """Return the weights that are large enough to keep."""
        return KeyWeights(ranking.TEMPLATES, {key: written(round(float(w[n]), 2)) for key, n in self.index.items() if abs(w[n]) >= prune})


def held_out(cases, options):
    """Return the readings of every article, found with weights learned on the other quarters, and these weights."""
    groups, quarter, kept = [], [], []
    for number in range(QUARTERS):
        weights = learn([case for n, case in enumerate(cases) if n % QUARTERS != number], options)
        kept.append(weights)
        for case in cases[number::QUARTERS]:
            found = list(choices(case, weights))
            groups += found
            quarter += [number] * len(found)
    return groups, np.array(quarter), kept


def report(groups, quarter, ranked, kept, gold, options):
    """Print how well a ranking fitted on the other quarters chooses the readings of each quarter; return P, R and F1 at `MEASURED`."""
    chosen = []
    for number, weights in enumerate(kept):
        trusting = attrs.evolve(weights, readings=ranked.weights(ranked.fit(quarter != number, options.rank_strength), options.rank_prune))
        decided = None
        for (units, choice, shares), q in zip(groups, quarter, strict=True):
            if q == number and choice.cue is not decided:
                best, confidence = readings.likeliest(units, choice, trusting)
                if choice.candidates[0].origin != readings.PLAIN:
                    chosen.append((confidence, shares[best] > 0))
                elif confidence >= readings.DECIDED:
                    chosen.append((confidence, shares[best] > 0))
                    decided = choice.cue
    p, y = np.array(chosen).T
    print("reliability of held-out readings: confidence, how many, its mean, the share that is right")
    for low in np.arange(0, 1, 0.1):
        part = (p >= low) & (p < low + 0.1)
        if part.any():
            print(f"  {low:.1f}  {part.sum():6}  {p[part].mean():.3f}  {y[part].mean():.3f}")
    for least in np.arange(0.2, 0.5, 0.05):
        print("  with {:.2f} and more: P {:.3f} R {:.3f} F1 {:.4f}".format(least, *measured(p, y, least, gold)), flush=True)
    return measured(p, y, MEASURED, gold)


def measured(p, y, least, gold):
    """Return precision, recall and F1 of the readings that have at least some confidence."""
    part = p >= least
    hits = y[part].sum()
    return hits / part.sum(), hits / gold, 2 * hits / (part.sum() + gold)


def characters(spans):
    """Return the offsets that spans cover."""
    return {i for a, b in spans for i in range(a, b)}


def reliability(cases):
    """Print a table of confidence against the share that is right, for the attributions that the shipped weights find."""
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
    parser.add_argument("--cue-c", type=float, default=0.1)
    parser.add_argument("--cue-sparsity", type=float, default=2.5)
    parser.add_argument("--cue-prune", type=float, default=0.04)
    parser.add_argument("--strength", type=float, default=4.0)
    parser.add_argument("--rank-strength", type=float, default=12.0)
    parser.add_argument("--rank-prune", type=float, default=0.04)
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--rate", type=float, default=0.2)
    parser.add_argument("--field-sparsity", type=float, default=0.03)
    parser.add_argument("--word-sparsity", type=float, default=2)
    parser.add_argument("--out", type=Path, default=TARGET)
    parser.add_argument("--day", default=f"{date.today().day} {date.today():%B %Y}", help="the day that the header of the weights gives")
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
        prepare(case)
    groups, quarter, kept = held_out(cases, options)
    ranked = Ranked(groups)
    gold = sum(len(case["attributions"]) for case in cases)
    precision, recall, f1 = report(groups, quarter, ranked, kept, gold, options)
    ranks = ranked.weights(ranked.fit(quarter >= 0, options.rank_strength), options.rank_prune)
    print(f"{len(ranks.weights)} keys of readings", flush=True)
    weights = attrs.evolve(learn(cases, options), readings=ranks)
    header = PROVENANCE.format(
        articles=len(cases),
        attributions=f"{gold:,}",
        day=options.day,
        least=MEASURED,
        precision=precision,
        recall=recall,
        f1=f1,
    )
    options.out.write_text(dump(weights, header), "utf-8")
    print(f"{options.out}: {hashlib.sha256(options.out.read_bytes()).hexdigest()[:16]}, {time.time() - began:.0f} s")


if __name__ == "__main__":
    main()
