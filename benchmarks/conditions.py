#!/usr/bin/env python3
"""List the conditions in the source that change no result, so that somebody can take them out.

    python benchmarks/conditions.py CORPORA [--of attribution] [--texts 60] [--sample 100]

Where `earn.py` takes out whole rules, this script takes out one condition at a time: the test of each `if` counts as false, each
part of an `and` as true, each part of an `or` as false, each filter of a comprehension as true. It reads the golden cases and a
sample of each file of CORPORA, notes for which texts each condition has the value that it would lose, and reads up to `--texts` of
these again without it, the golden cases first, until a result differs. What is left changes nothing:

    attribution.quotes:48 or, matters in 3 texts: place < 0

That is no reason to delete it. A condition may guard an index or bound the time on hostile text, be a cheap look before an
expensive one, cover for another on the list, or matter to forms that none of these texts has. So read the function, take out what
has no such reason, and compare the results on texts that took no part here (`benchmarks/README.md` has the figures of one attempt).

Each condition is tried in a process of its own, so the script needs `os.fork`. It takes a tenth of a second for each: for
`--of attribution`, the folder with the most, half an hour.
"""

import argparse
import ast
import builtins
import gc
import gzip
import importlib.abc
import importlib.util
import json
import os
import random
import signal
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType
from typing import Any, Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCE: Final = ROOT / "src" / "newsparse"
SWITCH: Final = "_newsparse_condition"
SEED: Final = 9
LONGEST: Final = 60  # seconds for the texts of one condition
# The caches of the library.
MEMOS: Final[list[dict[Any, Any]]] = []
# Learned weights have no conditions, and what shows an article changes none.
LEFT_OUT: Final = ("weights", "export")


class Condition(NamedTuple):
    """A condition, and the value that it loses."""

    module: str
    line: int
    kind: str
    code: str
    loses: bool


class Switches:
    """All conditions of the modules that were loaded, of which at most one is off."""

    def __init__(self) -> None:
        self.conditions: list[Condition] = []
        self.off = -1
        self.seen: set[int] = set()

    def add(self, *condition: Any) -> int:
        self.conditions.append(Condition(*condition))
        return len(self.conditions) - 1

    def __call__(self, number: int, loses: bool, value: object) -> object:
        """Return the value of a condition, or the other one if it is off."""
        if bool(value) is not loses:
            return value
        self.seen.add(number)
        return (not loses) if number == self.off else value


class _Instrumented(ast.NodeTransformer):
    """Passes each condition of a module through the switches."""

    def __init__(self, switches: Switches, module: str, source: str) -> None:
        self.switches, self.module, self.source = switches, module, source

    def switched(self, tests: Sequence[ast.expr], kind: str, loses: bool, visited: Sequence[ast.expr]) -> list[ast.expr]:
        made: list[ast.expr] = []
        for test, new in zip(tests, visited, strict=True):
            code = " ".join((ast.get_source_segment(self.source, test) or "").split())
            number = self.switches.add(self.module, test.lineno, kind, code, loses)
            arguments = [ast.Constant(number), ast.Constant(loses), new]
            made.append(ast.copy_location(ast.Call(ast.Name(SWITCH, ast.Load()), arguments, []), test))
        return made

    def visit_If(self, node: ast.If) -> ast.AST:
        return self._one_test(node, "if")

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        return self._one_test(node, "if")

    def _one_test(self, node: ast.If | ast.IfExp, kind: str) -> ast.AST:
        test = node.test
        source = ast.get_source_segment(self.source, test)
        self.generic_visit(node)
        if source != "TYPE_CHECKING":
            (node.test,) = self.switched([test], kind, True, [node.test])
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        values, joined = list(node.values), isinstance(node.op, ast.And)
        self.generic_visit(node)
        node.values = self.switched(values, "and" if joined else "or", not joined, node.values)
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        filters = list(node.ifs)
        self.generic_visit(node)
        node.ifs = self.switched(filters, "filter", False, node.ifs)
        return node


class Loader(importlib.abc.SourceLoader):
    """Loads a module with its conditions passed through the switches."""

    def __init__(self, switches: Switches, name: str, path: Path) -> None:
        self.switches, self.name, self.path = switches, name, path

    def get_filename(self, fullname: str) -> str:
        return str(self.path)

    def get_data(self, path: str | bytes) -> bytes:
        return Path(os.fsdecode(path)).read_bytes()

    def get_code(self, fullname: str) -> CodeType:
        source = self.path.read_text("utf-8")
        name = fullname.removeprefix("newsparse.")
        tree = _Instrumented(self.switches, name, source).visit(ast.parse(source))
        return compile(ast.fix_missing_locations(tree), str(self.path), "exec")


class Finder(importlib.abc.MetaPathFinder):
    """Finds the modules of some folders of the library."""

    def __init__(self, switches: Switches, folders: Sequence[str]) -> None:
        self.switches, self.folders = switches, folders

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
        parts = name.split(".")
        if parts[0] != "newsparse" or len(parts) < 2 or parts[1] not in self.folders or any(word in name for word in LEFT_OUT):
            return None
        folder = SOURCE.joinpath(*parts[1:])
        file = folder / "__init__.py" if folder.is_dir() else folder.with_suffix(".py")
        inside = [str(folder)] if folder.is_dir() else None
        loader = Loader(self.switches, name, file)
        return importlib.util.spec_from_file_location(name, file, loader=loader, submodule_search_locations=inside)


class Text(NamedTuple):
    """A text to read, and the options to read it with."""

    golden: bool
    text: str
    options: dict[str, Any]


def texts(corpora: Path, sample: int) -> list[Text]:
    """Return the golden cases and a fixed sample of each file of a folder; folders in it are left alone."""
    sys.path.insert(0, str(ROOT / "tests"))
    import golden

    found = [Text(True, case.text, case.options) for case in golden.cases()]
    for path in sorted(corpora.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as rows:
            cases = [json.loads(row) for row in rows]
        random.Random(SEED).shuffle(cases)
        found += [Text(False, case["text"], {}) for case in cases[:sample]]
    return found


def result(text: Text, attributed: bool) -> str:
    """Return what the library finds in a text, as one string."""
    import newsparse

    article = newsparse.parse(text.text, **text.options)
    if attributed:
        said = [(x.text, x.speakers, x.source, x.cue, x.nature, round(x.confidence, 1)) for x in article.attributions]
        return repr((said, article.speakers))
    parts = [(x.label, x.kind, x.span) for x in article.segments]
    head = (article.bylines, article.dateline, article.published, article.record, article.transmission)
    return repr((parts, head, article.dates, article.defects, article.language, newsparse.split(text.text)))


def matters(switches: Switches, number: int, read: Sequence[tuple[Text, str]], attributed: bool) -> bool:
    """Return True if a result differs, or reading fails, without a condition."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
    signal.alarm(LONGEST)  # without its condition, a loop may have no end
    try:
        for memo in MEMOS:  # what they hold was worked out with the condition
            memo.clear()
        switches.off = number
        os._exit(any(result(text, attributed) != before for text, before in read))
    except BaseException:
        os._exit(1)


def idle(switches: Switches, corpora: Path, most: int, sample: int, attributed: bool) -> Iterator[tuple[Condition, int]]:
    """Yield each condition that changes no result, and in how many texts it could."""
    from newsparse.memo import Memo

    read, use = [], defaultdict(list)
    for text in texts(corpora, sample):
        switches.seen.clear()
        read.append((text, result(text, attributed)))
        for number in switches.seen:
            use[number].append(len(read) - 1)
    MEMOS.extend(one for one in gc.get_objects() if isinstance(one, Memo))
    draw = random.Random(SEED)
    for number, condition in enumerate(switches.conditions):
        places = use[number] if len(use[number]) <= most else draw.sample(use[number], most)
        near = sorted((read[place] for place in places), key=lambda row: (not row[0].golden, len(row[0].text)))
        if not matters(switches, number, near, attributed):
            yield condition, len(use[number])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    folders = sorted(path.name for path in SOURCE.iterdir() if path.is_dir() and path.name not in (*LEFT_OUT, "__pycache__", "knowledge"))
    parser.add_argument("--of", nargs="+", choices=folders, default=["attribution"], help="folders of the library")
    parser.add_argument("--texts", type=int, default=60, help="the most texts to read without a condition")
    parser.add_argument("--sample", type=int, default=100, help="texts of each file of CORPORA")
    options = parser.parse_args()
    switches = Switches()
    setattr(builtins, SWITCH, switches)
    sys.meta_path.insert(0, Finder(switches, options.of))
    sys.path.insert(0, str(SOURCE.parent))
    count = 0
    for condition, used in idle(switches, options.corpora, options.texts, options.sample, "attribution" in options.of):
        count += 1
        print(f"{condition.module}:{condition.line} {condition.kind}, matters in {used} texts: {condition.code[:120]}", flush=True)
    print(f"{count} of {len(switches.conditions)} conditions change no result.")


if __name__ == "__main__":
    main()
