#!/usr/bin/env python3
"""Fit the weights that resolve pronouns and those that rate names, and measure both on held-out articles.

    python training/fit_speakers.py LABELLED... [--l2 6] [--anew] [--write]

Each file of LABELLED is gzipped JSON lines, one article per line: `text`, optionally `lang`, and `attributions`, each with
`source` as a list of `[start, end]` and a `speaker` whose `name` is the fullest form in the article, or `null` if the
text leaves it open. The script fits two tables: a choice among the names that "he" or "she" may refer to
(`antecedents.WEIGHTS`), and the log-odds of every other rule (`sources.WEIGHTS`). Both are kept near the weights in
the source, because there are few labels. With `--anew` they are kept near those weights rounded to
halves: use it when texts are taken out. `--write` replaces the tables in the source. Needs numpy and scipy.
"""

import argparse
import gzip
import itertools
import json
import random
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

import numpy as np
from scipy.optimize import minimize

import newsparse
from newsparse import Attribution, Span
from newsparse.attribution import finder
from newsparse.attribution.faircopy import FairCopy
from newsparse.attribution.speakers import antecedents, pronouns, sources

SOURCE = Path(__file__).resolve().parent.parent / "src" / "newsparse" / "attribution" / "speakers"
FOLDS = 8
BINS = (0.0, 0.65, 0.8, 0.9, 0.95, 0.98, 1.0)


class Pronoun(NamedTuple):
    """A pronoun with a labelled speaker."""

    article: str
    reasons: list[tuple[str, ...]]
    """One entry for each name that it may refer to, then one for nobody."""
    right: list[bool]


class Named(NamedTuple):
    """An attribution with a name and a labelled speaker."""

    article: str
    confidence: float
    right: bool
    reasons: tuple[str, ...]
    """The reasons for its name; empty if a pronoun was weighed."""


def squash(text: str) -> str:
    """Remove the case and spacing of a name."""
    return " ".join(text.lower().replace("’", "'").split()).removeprefix("the ")


def articles(paths: list[Path]) -> Iterator[dict[str, Any]]:
    """Read the labelled articles."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                yield {"id": f"{path.name}:{number}", **json.loads(line)}


def labels(article: dict[str, Any]) -> dict[tuple[int, int], str]:
    """Map the span of each source to its labelled name, which is empty if the text names nobody."""
    found = {}
    for one in article["attributions"]:
        speaker = one.get("speaker")
        if speaker and one.get("source") and not isinstance(speaker["name"], list) and speaker["kind"] != "unclear":
            found[one["source"][0][0], one["source"][-1][1]] = squash(speaker["name"] or "")
    return found


def collect(paths: list[Path]) -> tuple[list[Pronoun], list[Named]]:
    """Parse every article and compare its names with the labels."""
    asked: list[Pronoun] = []
    named: list[Named] = []
    for article in articles(paths):
        seen, attributions = read(article)
        wanted = labels(article)
        for (start, end), name in wanted.items():
            if start in seen:  # the source is a single pronoun
                names, nobody = seen[start]
                right = [bool(name) and squash(one.entity.form) == name for one in names]
                asked.append(Pronoun(article["id"], [*[one.reasons for one in names], nobody], [*right, not any(right)]))
            named += [_named(article["id"], one, name) for one in attributions if _touches(one, start, end) and one.speaker]
    return asked, named


def read(article: dict[str, Any]) -> tuple[dict[int, tuple[list[antecedents.Candidate], tuple[str, ...]]], tuple[Attribution, ...]]:
    """Return the candidates of each pronoun by its offset, and the attributions of the article."""
    seen: dict[int, tuple[list[antecedents.Candidate], tuple[str, ...]]] = {}
    copies: list[FairCopy] = []

    def copied(*given: Any) -> FairCopy:
        copies.append(FairCopy(*given))
        return copies[-1]

    def recorded(story: Any, gender: str, place: int, paragraph: Span) -> Any:
        at = copies[-1].place(Span(place, place + 1))[0]
        return seen.setdefault(at, antecedents.candidates(story, gender, place, paragraph))

    with mock.patch.object(pronouns, "candidates", recorded), mock.patch.object(finder, "FairCopy", copied):
        return seen, newsparse.parse(article["text"], language=article.get("lang")).attributions


def _touches(one: Attribution, start: int, end: int) -> bool:
    return one.source is not None and one.source.span.start < end and start < one.source.span.end


def _named(article: str, one: Attribution, name: str) -> Named:
    reasons = tuple(reason.name for reason in one.why if reason.name in sources.WEIGHTS)
    weighed = any(reason.name in antecedents.WEIGHTS for reason in one.why if reason.name not in sources.WEIGHTS)
    speaker = one.speaker.name if one.speaker else ""
    return Named(article, one.speaker_confidence, squash(speaker) == name, () if weighed else tuple(dict.fromkeys(reasons)))


def fit(rows: list[tuple[np.ndarray, np.ndarray]], before: np.ndarray, l2: float) -> np.ndarray:
    """Fit a choice among the lines of each row, regularised towards the previous weights."""

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        value = 0.5 * l2 * float(((weights - before) ** 2).sum())
        slope = l2 * (weights - before)
        for lines, right in rows:
            scores = lines @ weights
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            chosen = float((shares * right).sum()) + 1e-12
            value -= np.log(chosen)
            slope += lines.T @ (shares - shares * right / chosen)
        return value, slope

    return minimize(loss, before, jac=True, method="L-BFGS-B").x


def table(reasons: list[list[tuple[str, ...]]], right: list[list[bool]], names: list[str]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Convert choices to matrices."""
    place = {name: column for column, name in enumerate(names)}
    rows = []
    for lines, good in zip(reasons, right, strict=True):
        matrix = np.zeros((len(lines), len(names)))
        for line, shown in enumerate(lines):
            for name in shown:
                matrix[line, place[name]] = 1
        rows.append((matrix, np.array(good, dtype=float)))
    return rows


def held_out(rows: list[tuple[np.ndarray, np.ndarray]], of: list[str], before: np.ndarray, l2: float) -> list[np.ndarray]:
    """Compute the share of each line of a row, with weights fitted without the row's article."""
    every = sorted(set(of))
    random.Random(0).shuffle(every)
    fold = {article: number % FOLDS for number, article in enumerate(every)}
    found: list[np.ndarray] = [np.zeros(0)] * len(rows)
    for number in range(FOLDS):
        weights = fit([row for row, article in zip(rows, of, strict=True) if fold[article] != number], before, l2)
        for index, ((lines, _), article) in enumerate(zip(rows, of, strict=True)):
            if fold[article] == number:
                scores = lines @ weights
                shares = np.exp(scores - scores.max())
                found[index] = shares / shares.sum()
    return found


def show(title: str, pairs: list[tuple[float, bool]]) -> None:
    """Print how often the names of each bin are right."""
    print(f"{title}: {len(pairs)} names, {sum(not right for _, right in pairs) / max(len(pairs), 1):.3f} wrong")
    for low, high in itertools.pairwise(BINS):
        here = [(sure, right) for sure, right in pairs if low <= sure < high or (high == 1.0 and sure == 1.0)]
        if here:
            mean, share = sum(sure for sure, _ in here) / len(here), sum(right for _, right in here) / len(here)
            print(f"| {low:.2f} to {high:.2f} | {len(here)} | {mean:.2f} | {share:.2f} |")


def write(path: Path, weights: Mapping[str, float]) -> None:
    """Replace the figures of a table."""
    source = path.read_text("utf-8")
    for name, weight in weights.items():
        source, found = re.subn(rf'^(        "{re.escape(name)}"): -?[\d.]+,', rf"\1: {weight:.2f},", source, count=1, flags=re.MULTILINE)
        assert found == 1, name
    path.write_text(source, "utf-8")


def _start(weight: float, anew: bool) -> float:
    """Return the weight that a fitted one is kept near."""
    return round(2 * weight) / 2 if anew else weight


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", type=Path, nargs="+")
    parser.add_argument("--l2", type=float, default=6.0)
    parser.add_argument("--anew", action="store_true")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    asked, named = collect(given.labelled)

    names = list(antecedents.WEIGHTS)
    before = np.array([_start(antecedents.WEIGHTS[name], given.anew) for name in names])
    rows = table([one.reasons for one in asked], [one.right for one in asked], names)
    choices = fit(rows, before, given.l2)
    sure = []
    for shares, (_, right) in zip(held_out(rows, [one.article for one in asked], before, given.l2), rows, strict=True):
        best = int(shares[:-1].argmax()) if len(shares) > 1 else -1
        if best >= 0 and shares[best] >= pronouns.LEAST_FOR_A_PRONOUN:
            sure.append((float(shares[best]), bool(right[best])))
    show(f"pronouns, articles held out ({len(asked)} asked)", sure)

    facts = list(sources.WEIGHTS)
    other = [one for one in named if one.reasons]
    counted = table([[one.reasons, ()] for one in other], [[one.right, not one.right] for one in other], facts)
    start = np.array([_start(sources.WEIGHTS[fact], given.anew) for fact in facts])
    odds = fit(counted, start, given.l2 / 6)
    shares = held_out(counted, [one.article for one in other], start, given.l2 / 6)
    show("other rules, articles held out", [(float(share[0]), one.right) for share, one in zip(shares, other, strict=True)])
    show("all, by the weights in the source", [(one.confidence, one.right) for one in named])

    for title, keys, weights in (("antecedents", names, choices), ("sources", facts, odds)):
        print(title)
        for key, weight in sorted(zip(keys, weights, strict=True), key=lambda pair: -pair[1]):
            print(f"  {weight:6.2f}  {key}")
        if given.write:
            write(SOURCE / f"{title}.py", dict(zip(keys, map(float, weights), strict=True)))


if __name__ == "__main__":
    main()
