#!/usr/bin/env python3
"""What each rule, group of evidence and word list brings on texts that its author did not read.

    python benchmarks/earn.py CORPORA [--of structure|lists|attribution] [--fold odd|even|all] [--only NAME ...]
                              [--limit N] [--jobs 2] [--scorer FOLDER] [--write PAGE]

Takes out one row after another by its name and compares the figures of the scorer (`score.py`) with and without it. CORPORA
holds the labelled texts that `training/README.md` describes. Structure is measured on the texts of `wide` that no weights are
fitted on; nothing fixed says which of their publishers were read while rules were written, so `--fold` parts them by the hash of
the publisher: read in one half, count in the other.

Rows of `structure` are the rules of every table of rules that labels use (`newsparse.rule_table.TABLES`), the functions that
name evidence of lines, headlines and who signs; rows of `lists` are the word lists of languages; rows of `attribution` are the
rules of the tables that attributions use, on `attribution`, `attribution-de` and a part of `said`.

A row shows how many texts change, how many are better or worse with it (the mean of the text's own figures, by .001 or more),
how much it adds to each figure, the lines of its function (of a list: its entries), and its share of the time where that can be
told. A rule earns its place if at least five texts are better with it, and twice as many better as worse.
"""

import argparse
import datetime
import hashlib
import inspect
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import lru_cache, partial
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import attrs

import newsparse
from newsparse import rule_table
from newsparse.knowledge import default_knowledge
from newsparse.labelling import labeller
from newsparse.labelling.choosing.path import table
from newsparse.labelling.evidence import readings
from newsparse.memo import Memo, PerOwner

Case = dict[str, Any]
Figures = dict[str, float]
STRUCTURE = ("body_f1", "paragraph_f1", "headline", "caption_leak", "caption_r", "caption_p", "crosshead_f1", "author_f1")
LESS_IS_BETTER = {"caption_leak", "extra"}
# A text is better or worse by so much of the mean of its figures.
LEAST = 0.001
# Of the silver attributions, one text in so many is read.
SAID_STEP = 10
HERE = Path(__file__).resolve().parent


class Row(NamedTuple):
    """A rule, group of evidence or word list that can be taken out."""

    group: str
    name: str
    lines: int
    without: Callable[[], AbstractContextManager[Any]]
    """Takes it out for a while."""
    anew: bool = True
    """Whether lines have to be measured again without it; if not, it is about labels alone."""
    parser: Callable[[], newsparse.Parser] | None = None
    """The parser without it, where it is knowledge."""


class Effect(NamedTuple):
    """The gains and losses of a row."""

    changed: int
    better: int
    worse: int
    gains: Figures


class Ready:
    """Stands in for the scorer's clock, with articles that are parsed already."""

    errors: tuple[str, ...] = ()

    def __init__(self, articles: Mapping[str, Any]) -> None:
        self.articles = articles

    def parse(self, case: Case, text: str) -> Any:
        return self.articles[case["id"]]


def forget() -> None:
    """Empty the library's memory: it may hold answers of the rules that were taken out."""
    for name, module in list(sys.modules.items()):
        if not name.startswith("newsparse"):
            continue
        for value in list(vars(module).values()):
            if isinstance(value, Memo):
                value.clear()
            elif isinstance(value, PerOwner):
                value._kept.clear()
            elif hasattr(value, "cache_clear"):
                value.cache_clear()
    readings._READINGS.clear()


def half(publisher: str) -> str:
    """The half of the publishers that one is in, always the same."""
    return "odd" if hashlib.sha256(publisher.encode()).digest()[0] % 2 else "even"


class Structure:
    """Labels, on texts whose lines are measured once for all rows that do not change how lines are measured."""

    figures: tuple[str, ...] = STRUCTURE

    def __init__(self, scorer: Any, cases: list[Case]) -> None:
        self.scorer, self.cases = scorer, cases
        self.parser = newsparse.Parser()
        # The gold is the same for every row.
        scorer.squash, scorer.shingles = lru_cache(None)(scorer.squash), lru_cache(None)(scorer.shingles)
        self.read: dict[str, Any] = {}
        self.articles = self.parse(Row("", "", 0, whole))
        self.before = self.figure(self.articles)
        self.alone = {case["id"]: self.worth(case, self.articles) for case in cases}

    def parse(self, row: Row) -> dict[str, Any]:
        """Every text without a row."""
        forget()
        if row.anew:
            parser = row.parser() if row.parser else self.parser
            with row.without():
                return {case["id"]: self.light(parser.parse(case["text"])) for case in self.cases}
        with patch.object(labeller, "read_blocks", self.remembered), row.without():
            return {case["id"]: self.light(self.parser.parse(case["text"])) for case in self.cases}

    def light(self, article: Any) -> Any:
        return article

    def remembered(self, text: str, blocks: Any, lexicon: Any, made: Any) -> Any:
        """Measured lines; every list is a new one, because the labelling uses its own up."""
        if text not in self.read:
            self.read[text] = readings.read_blocks(text, blocks, lexicon, made)
        return list(self.read[text])

    def changed(self, old: Any, new: Any) -> bool:
        return [(s.span, s.label) for s in old.segments] != [(s.span, s.label) for s in new.segments]

    def figure(self, articles: Mapping[str, Any]) -> Figures:
        found = self.scorer.pages(iter(self.cases), Ready(articles), [])
        return {name: found.get(name) or 0.0 for name in self.figures}

    def worth(self, case: Case, articles: Mapping[str, Any]) -> float:
        """The mean of a text's own figures."""
        return mean_of(self.scorer.pages(iter([case]), Ready(articles), []), self.figures)


class Attributions(Structure):
    """Who said what, on texts that are labelled once."""

    figures = ("relation_f1", "relation_p", "content_f1", "quoted_relation_f1", "de_relation_f1", "said_found", "said_sourced")

    def parse(self, row: Row) -> dict[str, Any]:
        if not self.read:
            german = newsparse.Parser()
            self.read = {c["id"]: german.parse(c["text"], **OPTIONS.get(c["track"], {})) for c in self.cases}
        forget()
        with row.without():
            return {name: self.told(article) for name, article in self.read.items()}

    def told(self, article: Any) -> Any:
        """A copy of an article, with its attributions worked out."""
        copy = newsparse.Article(article.text, article.segments, article.language, article.options, article.transmission, article.record)
        copy.attributions  # noqa: B018
        return copy

    def changed(self, old: Any, new: Any) -> bool:
        return bool(old.attributions != new.attributions)

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


OPTIONS: dict[str, dict[str, Any]] = {"attribution-de": {"language": "de", "headline": ""}}


def mean_of(found: Mapping[str, Any], names: Iterable[str]) -> float:
    values = [(1 - found[name] if name in LESS_IS_BETTER else found[name]) for name in names if found.get(name) is not None]
    return float(sum(values) / (len(values) or 1))


def effect(bench: Structure, row: Row) -> Effect:
    """Compare the texts with and without a row."""
    without = bench.parse(row)
    changed = [case for case in bench.cases if bench.changed(bench.articles[case["id"]], without[case["id"]])]
    differs = {case["id"] for case in changed}
    # Texts that are the same have their figures ready.
    mixed = {name: article if name in differs else bench.articles[name] for name, article in without.items()}
    gains = [bench.alone[case["id"]] - bench.worth(case, mixed) for case in changed]
    after = bench.figure(mixed)
    better, worse = sum(gain >= LEAST for gain in gains), sum(gain <= -LEAST for gain in gains)
    return Effect(len(changed), better, worse, {name: bench.before[name] - after[name] for name in bench.figures})


@contextmanager
def whole() -> Iterator[None]:
    """Take nothing out."""
    yield


def size_of(rule: object) -> int:
    """The lines of a rule's function."""
    function = getattr(rule, "apply", rule)
    try:
        return len(inspect.getsourcelines(function)[0])  # type: ignore[arg-type]
    except (TypeError, OSError):
        return 1


def rules(packages: tuple[str, ...], labels: str) -> Iterator[Row]:
    """The rules of every table in some packages; rules of the package *labels* do not change how lines are measured."""
    for topic, found in sorted(rule_table.TABLES.items()):
        homes = {getattr(getattr(rule, "apply", rule), "__module__", "") for rule in found.rules}
        if any(home.startswith(packages) for home in homes):
            for rule in found.rules:
                name = rule_table.name_of(rule)
                yield Row(topic, name, size_of(rule), partial(found.without, name), anew=not all(home.startswith(labels) for home in homes))


@contextmanager
def silent(function: Callable[..., Any]) -> Iterator[None]:
    """Give the evidence that a function names no weight."""
    made = table()
    before = made._memos.get(function)
    made._memos[function] = Memo(lambda arguments: (0, function(*arguments)), 1 << 16)
    try:
        yield
    finally:
        made._memos.pop(function)
        if before is not None:
            made._memos[function] = before


def evidence() -> Iterator[Row]:
    """The functions that name evidence of lines, and those of headlines and of who signs."""
    named: list[Any] = list(table()._memos)
    for function in named:
        module = inspect.getmodule(function)
        where = module.__name__.rsplit(".", 1)[-1] if module else ""
        by_line = where == "single_line"
        yield Row("evidence of lines", f"{where}.{function.__name__}", size_of(function), partial(silent, function), anew=by_line)
    yield Row("evidence of lines", "words", 0, lambda: patch.object(readings, "known_words", lambda made, code: None))
    for part in ("headline_evidence", "signing"):
        home = import_module(f"newsparse.labelling.choosing.{part}")
        for name, function in vars(home).items():
            returns = getattr(function, "__annotations__", {}).get("return")
            if inspect.isfunction(function) and function.__module__ == home.__name__ and name.startswith("_") and returns == "list[str]":
                nothing = partial(patch.object, home, name, lambda *args: [])
                yield Row(f"evidence of {part.partition('_')[0]}", name.strip("_"), size_of(function), nothing, anew=False)


def lists(cases: list[Case]) -> Iterator[Row]:
    """The word lists that labels use, by language and list."""
    spoken = Counter(case.get("lang", "en")[:2] for case in cases)
    knowledge = default_knowledge()
    for code in [code for code, count in spoken.most_common() if count >= 5 and code in knowledge.codes]:
        language = knowledge.language(code)
        for phrases in language.furniture:
            rest = tuple(each for each in language.furniture if each is not phrases)
            count = len(phrases.lines) + len(phrases.starts) + len(phrases.parts)
            yield _list(f"furniture: {phrases.kind.value}", count, attrs.evolve(language, furniture=rest))
        for part in ("bylines", "credits"):
            words = getattr(language, part)
            for each in attrs.fields(type(words)):
                held = getattr(words, each.name)
                if held:
                    empty = attrs.evolve(words, **{each.name: type(held)() if not isinstance(held, Mapping) else {}})
                    yield _list(f"{part}.{each.name}", len(held), attrs.evolve(language, **{part: empty}))
        for name in ("notes", "function_words"):
            held = getattr(language, name)
            if held:
                yield _list(name, len(held), attrs.evolve(language, **{name: type(held)()}))


def _list(name: str, count: int, language: newsparse.Language) -> Row:
    return Row(f"lists: {language.code}", name, count, whole, parser=lambda: newsparse.Parser(languages=[language]))


def shares(bench: Structure) -> dict[tuple[str, str], float]:
    """The share of the time that the functions of each rule take."""
    spent: Counter[tuple[str, str]] = Counter()
    before = {topic: found.active for topic, found in rule_table.TABLES.items()}

    def timed(topic: str, rule: Any) -> Any:
        function = getattr(rule, "apply", rule)
        if not inspect.isfunction(function):
            return rule

        def run(*args: Any) -> Any:
            start = time.process_time()
            try:
                return function(*args)
            finally:
                spent[topic, rule_table.name_of(rule)] += time.process_time() - start  # type: ignore[assignment]

        return rule._replace(apply=run) if function is not rule else run

    for topic, found in rule_table.TABLES.items():
        found.active = tuple([timed(topic, rule) for rule in found.rules])
    start = time.process_time()
    bench.parse(Row("", "", 0, whole))
    total = time.process_time() - start
    for topic, found in rule_table.TABLES.items():
        found.active = before[topic]
    return {key: value / total for key, value in spent.items()}


def load(corpora: Path, of: str, fold: str, limit: int | None, scorer: Any) -> list[Case]:
    """The texts to count on."""
    names = ("attribution", "attribution-de", "said") if of == "attribution" else ("stories", "pages")
    cases = []
    for name in names:
        path = (corpora if of == "attribution" else corpora / "wide") / f"{name}.jsonl.gz"
        found = [{**case, "id": f"{name} {case['id']}", "track": name} for case in scorer.read(path, limit)]
        if of != "attribution":
            found = [case for case in found if not case["fit"] and fold in ("all", half(case["publisher"]))]
        cases += found[:: SAID_STEP if name == "said" else 1]
    return cases


HEADS = {"said_found": "said", "said_sourced": "said, sourced", "de_relation_f1": "German relation"}
_SUFFIX = re.compile(r"_f1$")


def rows_of(found: list[tuple[Row, Effect]], figures: tuple[str, ...], share: Mapping[tuple[str, str], float]) -> str:
    """The table, in Markdown: figures in thousandths."""
    heads = [HEADS.get(name, _SUFFIX.sub("", name).replace("_", " ")) for name in figures]
    lines = [["group", "name", "changed", "better", "worse", *heads, "lines", "time"]]
    for row, effects in found:
        gains = [f"{1000 * effects.gains[name]:+.1f}" for name in figures]
        spent = share.get((row.group, row.name))
        counts = map(str, (effects.changed, effects.better, effects.worse))
        lines.append([row.group, f"`{row.name}`", *counts, *gains, str(row.lines), f"{100 * spent:.1f}%" if spent is not None else ""])
    lines.insert(1, ["---"] * len(lines[0]))
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


PAGE = """# What each rule brings

`benchmarks/earn.py` takes out each rule, group of evidence and word list in turn and compares the figures with and without it.
{about}
Figures are in thousandths: what the row adds.
Better and worse are the texts whose figures rise or fall with the row.
A rule stays if at least five texts are better with it and twice as many better as worse.
Another stays only if it reads a form of text that these texts lack and a golden case holds.

{table}
"""
BENCH: list[Structure] = []
ROWS: list[Row] = []


def measure(index: int) -> Effect:
    return effect(BENCH[0], ROWS[index])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--of", choices=("structure", "lists", "attribution"), default="structure")
    parser.add_argument("--fold", choices=("odd", "even", "all"), default="all")
    parser.add_argument("--only", nargs="*", default=[], help="the rows whose name or group holds one of these")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--jobs", type=int, default=1, choices=(1, 2))
    parser.add_argument("--scorer", type=Path, help="folder of score.py; ../score beside the corpora")
    parser.add_argument("--write", type=Path, help="the page to write the table to")
    options = parser.parse_args()
    sys.path.insert(0, str(options.scorer or options.corpora.parent / "score"))
    scorer = import_module("score")
    cases = load(options.corpora, options.of, options.fold, options.limit, scorer)
    bench = (Attributions if options.of == "attribution" else Structure)(scorer, cases)
    everything = {
        "structure": lambda: [*rules(("newsparse.labelling", "newsparse.lines", "newsparse.forms"), "newsparse.labelling"), *evidence()],
        "lists": lambda: [*lists(cases)],
        "attribution": lambda: [*rules(("newsparse.attr",), "newsparse.attr")],
    }[options.of]()
    rows = [row for row in everything if not options.only or any(word in f"{row.group} {row.name}" for word in options.only)]
    share = shares(bench) if options.of != "lists" else {}
    print(len(cases), "texts;", *(f"{name} {value:.4f}" for name, value in bench.before.items()), flush=True)
    BENCH[:], ROWS[:] = [bench], rows
    found = []
    if any(not row.anew for row in rows) and options.of == "structure":
        bench.parse(Row("", "", 0, whole, anew=False))  # measure all lines before processes part
    with get_context("fork").Pool(options.jobs) as pool:
        for row, effects in zip(rows, pool.imap(measure, range(len(rows))), strict=True):
            found.append((row, effects))
            print(rows_of(found[-1:], bench.figures, share).splitlines()[-1], flush=True)
    if options.write:
        publishers = len({case.get("publisher") for case in cases})
        about = f"Measured on {datetime.date.today():%d %B %Y} with newsparse {newsparse.__version__}"
        about += f" on {len(cases)} texts of {publishers} publishers"
        about += "." if options.fold == "all" else f", those of the {options.fold} half."
        options.write.write_text(PAGE.format(about=about, table=rows_of(found, bench.figures, share)), encoding="utf-8")


if __name__ == "__main__":
    main()
