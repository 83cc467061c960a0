#!/usr/bin/env python3
"""Fit which parts of a body are another text, and report how much better bodies without them are on other publishers.

    python training/fit_parts.py CORPORA [--folds 5] [--kept FILE] [--scorer FOLDER] [--write]

Reads the real texts of `fit_labelling.py`. The labelling is fitted anew without each fold of publishers, as in
`fit_confidence.py`, which has the option `--kept`, too. Then two logistic models learn from the breaks in the bodies whether the
F1 of the body, as the scorer counts it, rises without the part above the break, and without the part below it.
The first figures are of publishers that these models did not see either. With `--write` the table goes to
`src/newsparse/labelling/choosing/part_weights.py`. Texts of `wide` that may not be fitted on are judged last, by the weights
of the source. Needs numpy, scipy and scikit-learn.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import numpy as np
from fit_confidence import WRECK, held_out_texts, read_options, unread
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.preprocessing import StandardScaler

import newsparse
from newsparse.labelling import labeller
from newsparse.labelling.after_path import EDGES, Draft, correct
from newsparse.labelling.far_parts import LEAST, Part, far_parts
from newsparse.labelling.states import State, where

TARGET = Path(__file__).resolve().parent.parent / "src" / "newsparse" / "labelling" / "choosing" / "part_weights.py"
FOLDS = 8
# The inverse of the strength of L2, for signs of variance 1.
FREEDOM = 0.3
# A part counts as much as the F1 that the body gains or loses without it, and so much more, so that parts without effect count.
EXTRA = 0.02
SIDES = (State.FRONT, State.TAIL)


class Body(NamedTuple):
    """A text, with the parts of its body that may be other texts."""

    publisher: str
    track: str
    f1: float
    parts: list[tuple[Part, float]]
    """Each with the F1 that the body gains without it."""


def read(case: dict[str, Any], publisher: str, score: Any) -> Body | None:
    """Parse a text without the rule that is fitted."""
    drafts: list[Draft] = []

    def keep(draft: Draft, rules: Any) -> dict[int, str]:
        found = correct(draft, rules)
        drafts.append(draft._replace(facts=list(draft.facts), path=bytearray(draft.path), grouped=dict(draft.grouped)))
        return found

    want = score.shingles("\n".join(case["gold"]["body"]))
    with patch.object(labeller, "correct", keep), EDGES.without("drop_far_part"):
        newsparse.parse(case["text"])
    if not want or not drafts:
        return None
    facts, path, grouped, _ = drafts[0]

    def f1(blocks: Iterable[int]) -> float:
        have = score.shingles("\n".join(facts[i].key for i in blocks))
        return float(score.f1(sum((want & have).values()), sum(have.values()), sum(want.values()))[2])

    body = where(path, State.PARAGRAPH)
    whole = f1(body)
    return Body(
        publisher, case["track"], whole, [(part, f1(sorted({*body} - {*part.blocks})) - whole) for part in far_parts(facts, path, grouped)]
    )


def fitted(parts: list[tuple[Part, float]]) -> dict[str, float]:
    """The weights of the signs of some parts, all of one side."""
    names = [name for name in parts[0][0].signs if name != "any break"]
    rows = np.array([[part.signs[name] for name in names] for part, _ in parts], float)
    gains = np.array([gain for _, gain in parts])
    scaler = StandardScaler().fit(rows)
    counts = np.abs(gains) + EXTRA
    model = LogisticRegression(C=FREEDOM, max_iter=5000).fit(scaler.transform(rows), gains > 0, sample_weight=counts / counts.mean())
    weights = model.coef_[0] / scaler.scale_
    return {"any break": float(model.intercept_[0] - weights @ scaler.mean_)} | dict(zip(names, map(float, weights), strict=True))


def fit(bodies: list[Body]) -> dict[State, dict[str, float]]:
    return {side: fitted([each for body in bodies for each in body.parts if each[0].side is side]) for side in SIDES}


def gained(body: Body, weights: dict[State, dict[str, float]]) -> float:
    """The F1 that a body gains by the choice of these weights."""
    odds = [(sum(weights[part.side][name] * value for name, value in part.signs.items()), gain) for part, gain in body.parts]
    best = max(odds, default=(0.0, 0.0))
    return best[1] if best[0] > LEAST else 0.0


def report(title: str, bodies: list[Body], gains: list[float]) -> None:
    for track in dict.fromkeys(body.track for body in bodies):
        before = np.array([body.f1 for body in bodies if body.track == track])
        more = np.array([gain for body, gain in zip(bodies, gains, strict=True) if body.track == track])
        print(
            f"{title}, {track}: F1 {before.mean():.4f} to {(before + more).mean():.4f}, wrecks {(before < WRECK).sum()} to"
            f" {(before + more < WRECK).sum()} of {len(before)}, better {(more > 0.01).sum()}, worse {(more < -0.01).sum()}"
        )


def write(weights: dict[State, dict[str, float]]) -> None:
    above, below = ("\n".join(f"    {json.dumps(name)}: {weight:.2f}," for name, weight in weights[side].items()) for side in SIDES)
    TARGET.write_text(
        f'''"""The weights of parts of the body that may be another text; written by training/fit_parts.py, do not edit by hand."""

from typing import Final

ABOVE: Final[dict[str, float]] = {{
{above}
}}
"""The effect of each sign of a break on the log odds that the part above it is another text."""
BELOW: Final[dict[str, float]] = {{
{below}
}}
"""The same for the part below it."""
''',
        encoding="utf-8",
    )


def main() -> None:
    options = read_options(__doc__, 5)
    import metrics
    import score

    found = [read(case, publisher, score) for case, publisher in held_out_texts(options, metrics.words)]
    bodies = [body for body in found if body]
    gains = [0.0] * len(bodies)
    for seen, unseen in GroupKFold(FOLDS).split(bodies, groups=[body.publisher for body in bodies]):
        weights = fit([bodies[i] for i in seen])
        for i in unseen:
            gains[i] = gained(bodies[i], weights)
    report("cross-validated", bodies, gains)
    weights = fit(bodies)
    if options.write:
        write(weights)
    others = [body for case in unread(options.corpora) if (body := read(case, case["publisher"], score))]
    report("texts that nothing was fitted on", others, [gained(body, weights) for body in others])


if __name__ == "__main__":
    main()
