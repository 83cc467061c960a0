#!/usr/bin/env python3
"""Measure each rule, kind of evidence and word list on texts that its author did not read.

    python benchmarks/earn.py CORPORA [--of structure lists attribution dates] [--only NAME ...] [--fold odd|even|all]
                              [--limit N] [--no-golden] [--scorer FOLDER] [--write PAGE]

Takes out one row after another by its name (`switches.py`) and compares the figures of the scorer (`score.py`) with and without
it. CORPORA holds the labelled texts that `training/README.md` describes.

- `structure`: the rules of every table that labels use, and the functions that name evidence of lines, headlines and who signs.
- `lists`: the word lists of languages.
- `attribution`: the rules of the tables that attributions use.
- `dates`: the readers of dates.

Structure and lists are measured on the texts of `wide` that no weights are fitted on. Nothing fixed says which of their
publishers were read while rules were written, so `--fold` parts them by the hash of the publisher: read in one half, count in
the other. Languages that `wide` lacks are measured on `stories` and `pages`.

All texts are read once with every rule watched. A row that does nothing for a text cannot change it: each row reads again only
the texts that it can touch, and of these lines are measured again only for rows that change how lines are measured.

A row shows how many texts change, how many are better or worse with it (the mean of the text's own figures, by .001 or more),
how much it adds to each figure, how many golden cases fail without it, the lines of its function (of a list: its entries), and
its share of the time where that can be told. A rule earns its place if at least five texts are better with it, and twice as
many better as worse, or if golden cases name a form that users have and these texts lack.
"""

import argparse
import datetime
import hashlib
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from switches import Row, Watch, everything, forget, watching

import newsparse
from newsparse.labelling import labeller
from newsparse.labelling.evidence import readings

Case = dict[str, Any]
Figures = dict[str, float]
LESS_IS_BETTER = {"caption_leak", "extra"}
# A text is better or worse by so much of the mean of its figures.
LEAST = 0.001
# Of the silver attributions, one text in so many is read.
SAID_STEP = 10
HERE = Path(__file__).resolve().parent


class Effect(NamedTuple):
    """The gains and losses of a row."""

    changed: int
    better: int
    worse: int
    gains: Figures
    golden: int | None
    """The golden cases that fail without it."""
    share: float | None
    """Of the time of all texts."""


class Ready:
    """Stands in for the scorer's clock, with articles that are parsed already."""

    errors: tuple[str, ...] = ()

    def __init__(self, articles: Mapping[str, Any]) -> None:
        self.articles = articles

    def parse(self, case: Case, text: str) -> Any:
        return self.articles[case["id"]]


def half(publisher: str) -> str:
    """The half of the publishers that one is in, always the same."""
    return "odd" if hashlib.sha256(publisher.encode()).digest()[0] % 2 else "even"


class Structure:
    """Labels, on texts whose lines are measured once for all rows that do not change how lines are measured."""

    figures: tuple[str, ...] = (
        "body_f1",
        "paragraph_f1",
        "headline",
        "caption_leak",
        "caption_r",
        "caption_p",
        "crosshead_f1",
        "author_f1",
    )

    def __init__(self, scorer: Any, cases: list[Case], rows: list[Row]) -> None:
        self.scorer, self.cases, self.watch = scorer, cases, Watch()
        # The gold is the same for every row.
        scorer.squash, scorer.shingles = lru_cache(None)(scorer.squash), lru_cache(None)(scorer.shingles)
        self.parser = newsparse.Parser()
        self.lines: dict[str, Any] = {}
        self.prepare()
        self.articles: dict[str, Any] = {}
        start = time.process_time()
        with watching(self.watch, rows), patch.object(labeller, "read_blocks", self.remembered):
            for case in cases:
                self.watch.read(case["id"])
                self.articles[case["id"]] = self.read(self.parser, case)
        self.seconds = time.process_time() - start
        self.before = self.figure(self.articles)
        self.alone = {case["id"]: self.worth(case, self.articles) for case in cases}

    def prepare(self) -> None:
        """Work out what no row changes."""

    def read(self, parser: newsparse.Parser, case: Case) -> Any:
        """The views that rows of this kind change."""
        return parser.parse(case["text"])

    def without(self, row: Row) -> dict[str, Any]:
        """Every text that a row may touch, read without it."""
        cases = [case for case in self.cases if self.concerns(row, case) and self.watch.may_touch(row, case["id"], case["text"])]
        if not cases:
            return {}
        if row.anew:
            forget()
        with row.switch.off(), patch.object(labeller, "read_blocks", readings.read_blocks if row.anew else self.remembered):
            parser = row.words.parser() if row.words else self.parser
            return {case["id"]: self.read_or_none(parser, case) for case in cases}

    def read_or_none(self, parser: newsparse.Parser, case: Case) -> Any:
        """The views, or `None` where other rules rest on what was taken out."""
        try:
            return self.read(parser, case)
        except (IndexError, KeyError, StopIteration, TypeError, ValueError):
            return None

    def concerns(self, row: Row, case: Case) -> bool:
        """Return True if a row can change a text."""
        return row.words is None or self.articles[case["id"]].language.split("-")[0] in (row.words.language.code, "und")

    def remembered(self, text: str, blocks: Any, lexicon: Any, made: Any) -> Any:
        """Measured lines; every list is a new one, because the labelling uses its own up."""
        if text not in self.lines:
            self.lines[text] = readings.read_blocks(text, blocks, lexicon, made)
        return list(self.lines[text])

    def changed(self, old: Any, new: Any) -> bool:
        return new is None or [(s.span, s.label) for s in old.segments] != [(s.span, s.label) for s in new.segments]

    def figure(self, articles: Mapping[str, Any]) -> Figures:
        found = self.scorer.pages(iter(self.cases), Ready(articles), [])
        return {name: found.get(name) or 0.0 for name in self.figures}

    def worth(self, case: Case, articles: Mapping[str, Any]) -> float:
        """The mean of a text's own figures."""
        return mean_of(self.scorer.pages(iter([case]), Ready(articles), []), self.figures)


class Dates(Structure):
    """Dates, on texts that are labelled once."""

    figures: tuple[str, ...] = ("value_f1", "value_p", "value_r", "found_r")

    def prepare(self) -> None:
        self.labelled = {case["id"]: self.parser.parse(case["text"], **self.options(case)) for case in self.cases}

    def options(self, case: Case) -> dict[str, Any]:
        return {"published": datetime.date.fromisoformat(case["published"])}

    def read(self, parser: newsparse.Parser, case: Case) -> Any:
        """A copy of an article, with its view worked out."""
        made = self.labelled[case["id"]]
        copy = newsparse.Article(made.text, made.segments, made.language, made.options, made.transmission, made.record)
        self.view(copy)
        return copy

    def view(self, article: Any) -> Any:
        return article.dates

    def changed(self, old: Any, new: Any) -> bool:
        return new is None or bool(self.view(old) != self.view(new))

    def figure(self, articles: Mapping[str, Any]) -> Figures:
        return dict(self.scorer.dates(iter(self.cases), Ready(articles), []))

    def worth(self, case: Case, articles: Mapping[str, Any]) -> float:
        return mean_of(self.scorer.dates(iter([case]), Ready(articles), []), self.figures)


class Attributions(Dates):
    """Attributions, on texts that are labelled once."""

    figures = ("relation_f1", "relation_p", "content_f1", "quoted_relation_f1", "de_relation_f1", "said_found", "said_sourced")

    def options(self, case: Case) -> dict[str, Any]:
        return {"language": "de", "headline": ""} if case["track"] == "attribution-de" else {}

    def view(self, article: Any) -> Any:
        return article.attributions

    def figure(self, articles: Mapping[str, Any]) -> Figures:
        ready = Ready(articles)
        found: dict[str, Any] = {}
        english, german, said = ([c for c in self.cases if c["track"] == track] for track in ("attribution", "attribution-de", "said"))
        found |= self.scorer.attribution(iter(english), ready, []) if english else {}
        found |= {f"de_{k}": v for k, v in self.scorer.german(iter(german), ready, []).items()} if german else {}
        found |= {f"said_{k}": v for k, v in self.scorer.said(iter(said), ready, []).items()} if said else {}
        return {name: found.get(name) or 0.0 for name in self.figures}

    def worth(self, case: Case, articles: Mapping[str, Any]) -> float:
        track = {"attribution": self.scorer.attribution, "attribution-de": self.scorer.german, "said": self.scorer.said}[case["track"]]
        return mean_of(track(iter([case]), Ready(articles), []), ("relation_f1", "content_f1", "found", "sourced"))


class Golden:
    """The golden cases, and those of them that fail without a row."""

    def __init__(self, rows: list[Row]) -> None:
        sys.path.insert(0, str(HERE.parent / "tests"))
        self.golden = import_module("golden")
        self.cases = [case for case in self.golden.cases() if not case.known_failure]
        self.watch = Watch()
        self.spoken: dict[str, str] = {}
        with watching(self.watch, rows):
            for case in self.cases:
                self.watch.read(case.id)
                article = self.golden.parse(case)
                self.golden.render(article, case.fields)
                self.spoken[case.id] = article.language.split("-")[0]

    def fail_without(self, row: Row) -> list[str]:
        """The cases that fail."""
        failing = []
        forget()
        with row.switch.off():
            parser = row.words.parser() if row.words else newsparse.Parser()
            for case in self.cases:
                alike = row.words is None or self.spoken[case.id] in (row.words.language.code, "und")
                if alike and self.watch.may_touch(row, case.id, case.text) and not self._holds(parser, case):
                    failing.append(case.id)
        forget()
        return failing

    def _holds(self, parser: newsparse.Parser, case: Any) -> bool:
        try:
            return bool(self.golden.render(parser.parse(case.text, **case.options), case.fields) == case.expected)
        except (IndexError, KeyError, StopIteration, TypeError, ValueError):
            return False


def mean_of(found: Mapping[str, Any], names: Iterable[str]) -> float:
    values = [(1 - found[name] if name in LESS_IS_BETTER else found[name]) for name in names if found.get(name) is not None]
    return float(sum(values) / (len(values) or 1))


def effect(bench: Structure, golden: Golden | None, row: Row) -> Effect:
    """Compare the texts with and without a row."""
    without = bench.without(row)
    changed = [case for case in bench.cases if case["id"] in without and bench.changed(bench.articles[case["id"]], without[case["id"]])]
    mixed = {**bench.articles, **{case["id"]: without[case["id"]] for case in changed}}
    worths = [bench.alone[case["id"]] - bench.worth(case, mixed) for case in changed]
    after = bench.figure(mixed) if changed else bench.before
    better, worse = sum(gain >= LEAST for gain in worths), sum(gain <= -LEAST for gain in worths)
    gains = {name: bench.before[name] - after[name] for name in bench.figures}
    share = bench.watch.seconds[row.key] / bench.seconds if row.key in bench.watch.seconds and row.group[:8] != "evidence" else None
    return Effect(
        len(changed), better, worse, gains, len(golden.fail_without(row)) if golden and row.group[:8] != "evidence" else None, share
    )


def load(corpora: Path, of: str, fold: str, limit: int | None, scorer: Any) -> list[Case]:
    """The texts to count on."""
    if of in ("attribution", "dates"):
        names = ("attribution", "attribution-de", "said") if of == "attribution" else ("dates",)
        found = {name: _tagged(scorer.read(corpora / f"{name}.jsonl.gz", limit), name) for name in names}
        return [case for name, cases in found.items() for case in cases[:: SAID_STEP if name == "said" else 1]]
    wide = [case for name in ("stories", "pages") for case in _tagged(scorer.read(corpora / "wide" / f"{name}.jsonl.gz", None), name)]
    unread = [case for case in wide if not case["fit"] and fold in ("all", half(case["publisher"]))]
    unread = sorted(unread, key=lambda case: hashlib.sha256(case["id"].encode()).digest())
    if of == "structure":
        return unread[:limit]
    # Of languages other than English there are few texts.
    english = [case for case in unread if case["lang"] == "en"][:limit]
    others = [case for case in unread if case["lang"] != "en"]
    known = {case["lang"] for case in unread}
    rest = [case for name in ("stories", "pages") for case in _tagged(scorer.read(corpora / f"{name}.jsonl.gz", None), f"near {name}")]
    return english + others + [case for case in rest if case["lang"] not in known]


def _tagged(cases: Iterator[Case], track: str) -> list[Case]:
    return [{**case, "id": f"{track} {case['id']}", "track": track} for case in cases]


HEADS = {"said_found": "said", "said_sourced": "said, sourced", "de_relation_f1": "German relation"}
_SUFFIX = re.compile(r"_f1$")


HEAD = ("name", "texts", "figures", "golden", "lines")


def row_of(row: Row, effects: Effect) -> str:
    """A row of a table, in Markdown: the figures that change, in thousandths."""
    gains = {HEADS.get(name, _SUFFIX.sub("", name).replace("_", " ")): f"{1000 * gain:+.1f}" for name, gain in effects.gains.items()}
    figures = ", ".join([f"{name} {gain}" for name, gain in gains.items() if float(gain)])
    golden = "" if effects.golden is None else str(effects.golden)
    share = "" if effects.share is None else f", {100 * effects.share:.1f}%"
    texts = f"{effects.better} / {effects.worse} of {effects.changed}" if effects.changed else "0"
    cells = (f"`{row.name}`", texts, figures, golden, f"{row.lines}{share}")
    return "| " + " | ".join(cells) + " |"


def tables(found: list[tuple[Row, Effect]]) -> str:
    """A table for each group of rows."""
    head = "\n".join(["| " + " | ".join(cells) + " |" for cells in (HEAD, ["---"] * len(HEAD))])
    parts = []
    for group, rows in groupby(found, key=lambda each: each[0].group):
        parts.append("\n".join([f"### {group[0].upper()}{group[1:]}\n", head, *(row_of(*each) for each in rows)]))
    return "\n\n".join(parts)


PAGE = """# What each rule contributes

`benchmarks/earn.py` takes out each rule, kind of evidence and word list in turn.
It compares the figures with and without it, on texts that the authors of the rules have not seen.
Each table has these columns:

- texts: how many texts are better with the rule, how many are worse with it, and how many change at all
- figures: what the rule adds to each figure that it changes, in thousandths; captions that end up in the body count against the rule
- golden: how many golden cases fail without it
- lines: the lines of its function, or the entries of its list; then its share of the time, if that could be measured

A rule stays if it makes at least five texts better, and at least twice as many better as worse.
Any other rule stays only if it reads a kind of text that users have and these texts lack, and if golden cases contain such texts.
The labels of these texts keep the dateline in the first paragraph, so rules that find datelines seem to lose paragraphs.

"""
TITLES = {"structure": "Structure", "lists": "Word lists", "attribution": "Attributions", "dates": "Dates"}
BENCHES = {"structure": Structure, "lists": Structure, "attribution": Attributions, "dates": Dates}


def measure(of: str, options: argparse.Namespace, scorer: Any) -> str:
    """One kind of rows, as a section of the page."""
    cases = load(options.corpora, of, options.fold, options.limit, scorer)
    rows = everything(of, Counter(case.get("lang", "en")[:2] for case in cases))
    rows = [row for row in rows if not options.only or any(word in f"{row.group} {row.name}" for word in options.only)]
    golden = Golden(rows) if options.golden else None
    bench = BENCHES[of](scorer, cases, rows)
    print(len(cases), "texts;", *(f"{name} {bench.before[name]:.4f}" for name in bench.figures), flush=True)
    found = []
    for row in rows:
        found.append((row, effect(bench, golden, row)))
        print(row.group, row_of(*found[-1]), flush=True)
    publishers = len({case["publisher"] for case in cases if case.get("publisher")})
    about = f"Measured on {datetime.date.today():%d %B %Y} with newsparse {newsparse.__version__} on {len(cases)} texts"
    part = "" if options.fold == "all" else " (one half, chosen by a hash of their names)"
    about += f" of {publishers} publishers{part}" if publishers else ""
    return f"## {TITLES[of]}\n\n{about}.\n\n{tables(found)}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--of", nargs="+", choices=tuple(TITLES), default=["structure"])
    parser.add_argument("--fold", choices=("odd", "even", "all"), default="all")
    parser.add_argument("--only", nargs="*", default=[], help="the rows whose name or group holds one of these")
    parser.add_argument("--limit", type=int, help="read so many texts, always the same (lists: so many English ones)")
    parser.add_argument("--no-golden", dest="golden", action="store_false", help="leave the golden cases alone")
    parser.add_argument("--scorer", type=Path, help="folder of score.py; ../score beside the corpora")
    parser.add_argument("--write", type=Path, help="the page to write the tables to")
    options = parser.parse_args()
    sys.path.insert(0, str(options.scorer or options.corpora.parent / "score"))
    scorer = import_module("score")
    sections = {of: measure(of, options, scorer) for of in options.of}
    if options.write:
        kept = _sections(options.write.read_text(encoding="utf-8")) if options.write.exists() else {}
        page = kept | sections
        options.write.write_text(PAGE + "\n".join([page[of] for of in TITLES if of in page]), encoding="utf-8")


def _sections(page: str) -> dict[str, str]:
    """The sections of a page, by kind: those that are not measured anew stay."""
    found = {heading: f"## {heading}\n{rest}" for heading, _, rest in (part.partition("\n") for part in page.split("\n## ")[1:])}
    return {of: found[title].rstrip("\n") + "\n" for of, title in TITLES.items() if title in found}


if __name__ == "__main__":
    main()
