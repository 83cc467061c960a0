#!/usr/bin/env python3
"""Fit how sure the labels and whole stories are, and report how well it tells what is right on other publishers.

    python training/fit_confidence.py CORPORA [--folds 3] [--kept FILE] [--scorer FOLDER] [--write]

Reads the texts of `fit_labelling.py`. The labelling is fitted anew without each fold of publishers, so that each text is
labelled by weights that never saw its publisher; `--kept` keeps these weights in a file, and reads them if it is there.
Then a small logistic model learns from the shares of all paths whether a label is right, for each label, and whether a
whole story is: the F1 of its body, as the scorer counts it, is .9 or more.
The figures are of publishers that the logistic models did not see either. With `--write` the table goes to
`src/newsparse/labelling/confidence_weights.py`. Texts of `wide` that may not be fitted on are judged last, by the weights
of the source. Needs numpy, scipy and scikit-learn.
"""

import argparse
import gzip
import json
import pickle
import sys
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import fit_labelling
import numpy as np
from fit_labelling import BIAS, Data, all_but, biased, fit, folds, gold, use
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

import newsparse
from newsparse.labelling import confidence, labeller
from newsparse.labelling.choosing import path_weights
from newsparse.labelling.confidence import STATES, log_odds
from newsparse.terms import Label

TARGET = Path(__file__).resolve().parent.parent / "src" / "newsparse" / "labelling" / "confidence_weights.py"
# The least F1 of a body that is right, and the most of a wreck.
RIGHT, WRECK = 0.9, 0.8
# A label needs so many segments, some of them wrong, for a line of its own.
LEAST_SEGMENTS = 40
FOLDS = 5


class Judged(NamedTuple):
    """A text with what shows how sure it is, and what is right of it."""

    publisher: str
    track: str
    signs: dict[str, float]
    f1: float
    right: bool
    labels: list[tuple[Label | None, float, bool]]
    """For each segment its label, `None` where a rule gave it, the log odds of its share of all paths, and whether it is right."""
    by_form: list[bool]
    """For each paragraph that the form of the text gave, whether it is right."""


def judge(case: dict[str, Any], publisher: str, score: Any, metrics: Any) -> Judged | None:
    """Parse a text, and compare it with its labels."""
    article = newsparse.parse(case["text"])
    want, have = score.shingles("\n".join(case["gold"]["body"])), score.shingles(article.body)
    if not want:
        return None
    f1 = score.f1(sum((want & have).values()), sum(have.values()), sum(want.values()))[2]
    title = case["gold"].get("title")
    headed = not title or not score.shown(case["text"], case["gold"]) or score.squash(article.headline or "") == score.squash(title)
    sums = article._judge._sums
    labels = list(_labels(article, sums, case, metrics, headed if title else None))
    pinned = [
        bool(score.shingles(segment.span.of(article.text)) & want)
        for segment in article.segments
        if segment.label is Label.PARAGRAPH and sums.block(segment) < 0 and len(segment.span) > 40
    ]
    return Judged(publisher, case["track"], sums.signs(article.segments), f1, f1 >= RIGHT, labels, pinned)


def _labels(article: Any, sums: Any, case: dict[str, Any], metrics: Any, headed: bool | None) -> Iterable[tuple[Label | None, float, bool]]:
    weighed = sums.weighed
    if weighed is None:
        return
    lines = [sums.reading.text[block.start : block.end] for block in weighed.page.blocks]
    allowed = gold(case, lines, weighed.page.facts, -1, metrics.words)
    for segment in article.segments:
        at, label = sums.block(segment), segment.label
        if at < 0 or label not in STATES:
            continue
        if label is Label.HEADLINE:
            if headed is not None:
                yield label, log_odds(sums.headline), headed
            continue
        share = sums.share(at, label)
        yield (label if share >= confidence._LEAST else None), log_odds(share), bool(allowed[at] & set(STATES[label]))


def fitted(rows: np.ndarray, right: np.ndarray, strength: float = 1.0) -> np.ndarray:
    """The weights of a logistic model, the first for any row."""
    model = LogisticRegression(C=strength, max_iter=5000).fit(rows[:, 1:], right)
    return np.concatenate([model.intercept_, model.coef_[0]])


def held_out(rows: np.ndarray, right: np.ndarray, groups: list[str]) -> np.ndarray:
    """The probability of each row by a model that did not see its group."""
    found = np.zeros(len(right))
    for seen, unseen in GroupKFold(FOLDS).split(rows, right, groups):
        found[unseen] = 1 / (1 + np.exp(-rows[unseen] @ fitted(rows[seen], right[seen])))
    return found


def bins(sure: np.ndarray, right: np.ndarray) -> list[tuple[int, float, float]]:
    """Five bins of equal size by confidence: how many, the mean confidence, the share that is right."""
    return [(len(part), float(sure[part].mean()), float(right[part].mean())) for part in np.array_split(np.argsort(sure, kind="stable"), 5)]


def report(title: str, texts: list[Judged], sure: np.ndarray) -> None:
    wrecks = np.array([text.f1 < WRECK for text in texts])
    low = np.argsort(sure, kind="stable")[: -(-len(sure) // 10)]
    found = bins(sure, np.array([text.right for text in texts]))
    off = np.mean([abs(mean - share) for _, mean, share in found])
    print(f"{title}: {len(texts)} texts, {wrecks.sum()} wrecks", end=", ")
    print(f"in the low tenth {wrecks[low].sum() / max(1, wrecks.sum()):.2f}, off {off:.3f}")
    for count, mean, share in found:
        print(f"  | {count} | {mean:.2f} | {share:.2f} |")


def learn(texts: list[Judged]) -> tuple[dict[str, float], dict[Label, tuple[float, float]], float]:
    """Fit the models of stories and of labels, and report on publishers that they did not see."""
    names = list(texts[0].signs)
    rows = np.array([[text.signs[name] for name in names] for text in texts])
    right = np.array([text.right for text in texts])
    sure = held_out(rows, right, [text.publisher for text in texts])
    report("fitted texts, cross-validated", texts, sure)
    for track in dict.fromkeys(text.track for text in texts):
        chosen = [i for i, text in enumerate(texts) if text.track == track]
        report(f"  {track}", [texts[i] for i in chosen], sure[chosen])
    story = dict(zip(names, (round(float(weight), 2) for weight in fitted(rows, right)), strict=True))
    seen: dict[Label | None, list[tuple[float, bool, str]]] = defaultdict(list)
    for text in texts:
        for label, odds, ok in text.labels:
            # Only pages with all their parts labelled say what is no caption and no crosshead.
            if not text.track.startswith("wide") or label in (Label.PARAGRAPH, Label.LIST_ITEM, Label.BOILERPLATE, Label.HEADLINE):
                seen[label].append((odds, ok, text.publisher))
    by_rule = float(np.mean([ok for _, ok, _ in seen.pop(None)]))
    labels, all_sure, all_right = {}, [], []
    for label, found in sorted(seen.items()):
        odds = np.array([[1.0, one] for one, _, _ in found])
        ok = np.array([one for _, one, _ in found])
        if len(found) < LEAST_SEGMENTS or ok.all():
            continue
        labels[label] = tuple(round(float(weight), 2) for weight in fitted(odds, ok))
        sure = held_out(odds, ok, [publisher for _, _, publisher in found])
        all_sure.append(sure)
        all_right.append(ok)
        print(f"{label}: {len(found)}, right {ok.mean():.3f}", labels[label], [(round(m, 3), round(s, 3)) for _, m, s in bins(sure, ok)])
    sure, ok = np.concatenate(all_sure), np.concatenate(all_right)
    print("labels, cross-validated:")
    edges = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.001]
    for low, high in pairwise(edges):
        part = (sure >= low) & (sure < high)
        if part.any():
            print(f"  | {low} to {min(high, 1)} | {part.sum()} | {sure[part].mean():.2f} | {ok[part].mean():.2f} |")
    pinned = [ok for text in texts for ok in text.by_form]
    print(f"by rule {by_rule:.3f}, by form {np.mean(pinned) if pinned else 1:.3f} of {len(pinned)}")
    return story, labels, by_rule


def write(story: dict[str, float], labels: dict[Label, tuple[float, float]], by_rule: float) -> None:
    rows = "\n".join(f"    Label.{label.name}: {weights}," for label, weights in labels.items())
    signs = "\n".join(f"    {json.dumps(name)}: {weight}," for name, weight in story.items())
    TARGET.write_text(
        f'''"""The weights of the confidence of labels and stories; written by training/fit_confidence.py, do not edit by hand."""

from typing import Final

from newsparse.terms import Label

BY_FORM: Final = 0.995
"""A label that the form of a text gives: a wire message, an archive's export."""
BY_RULE: Final = {round(by_rule, 2)}
"""A label that a rule gives where few paths go through it."""
LABELS: Final[dict[Label, tuple[float, float]]] = {{
{rows}
}}
"""For each label, the log odds that it is right, and how much they rise with the log odds of its share of all paths."""
STORY: Final[dict[str, float]] = {{
{signs}
}}
"""The effect of each sign on the log odds that the body is right."""
''',
        encoding="utf-8",
    )


def held_weights(corpora: Path, words_of: Any, count: int, kept: Path | None) -> list[tuple[list[int], Any]]:
    """The folds of the texts, each with the weights of the labelling fitted on the others; read from a file if it is there."""
    if kept and kept.exists():
        return pickle.loads(kept.read_bytes())
    data, found = Data(corpora, words_of), []
    for part in folds(data, count):
        found.append((part, biased(fit(data, all_but(data, part), 32.0, 4, 10), BIAS)))
        print("fitted a fold", flush=True)
    if kept:
        kept.write_bytes(pickle.dumps(found))
    return found


def unread(corpora: Path) -> Iterable[dict[str, Any]]:
    """The texts of `wide` that may not be fitted on."""
    for track in ("wide/stories", "wide/pages"):
        with gzip.open(corpora / f"{track}.jsonl.gz", "rt", encoding="utf-8") as rows:
            yield from [{**case, "track": track} for case in map(json.loads, rows) if not case["fit"]]


def labelled_by(weights: Any) -> None:
    """Make the library label and judge by these weights."""
    use(weights)
    confidence.table = labeller.table  # type: ignore[attr-defined]


def held_out_texts(options: argparse.Namespace, words_of: Any) -> Iterable[tuple[dict[str, Any], str]]:
    """Each real text that is fitted on, with its publisher, while the library labels by weights that never saw that publisher."""
    cases = fit_labelling.load(options.corpora)
    groups = fit_labelling.group(cases)
    for part, weights in held_weights(options.corpora, words_of, options.folds, options.kept):
        labelled_by(weights)
        # Invented pages are right less often than the pages that people have.
        yield from ((cases[i], groups[i]) for i in part if cases[i]["track"] != fit_labelling.TRACK)
    labelled_by((path_weights.EVIDENCE, path_weights.ORDER, path_weights.START, path_weights.END))


def read_options(description: str | None, folds: int) -> argparse.Namespace:
    """Read the command line, and make the scorer importable."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--scorer", type=Path, help="folder of score.py; ../score beside the corpora")
    parser.add_argument("--folds", type=int, default=folds)
    parser.add_argument("--kept", type=Path, help="file of the weights of the folds")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(options.scorer or options.corpora.parent / "score"))
    return options


def main() -> None:
    options = read_options(__doc__, 3)
    import metrics
    import score

    texts = [judge(case, publisher, score, metrics) for case, publisher in held_out_texts(options, metrics.words)]
    story, labels, by_rule = learn([text for text in texts if text])
    if options.write:
        write(story, labels, by_rule)
    found = [text for case in unread(options.corpora) if (text := judge(case, case["publisher"], score, metrics))]
    sure = np.array([1 / (1 + np.exp(-sum(story[name] * value for name, value in text.signs.items()))) for text in found])
    report("texts that nothing was fitted on", found, sure)
    for track in ("wide/stories", "wide/pages"):
        chosen = [i for i, text in enumerate(found) if text.track == track]
        report(f"  {track}", [found[i] for i in chosen], sure[chosen])


if __name__ == "__main__":
    main()
