"""Switches for all that `earn.py` takes out: rules of tables, functions that name evidence, word lists.

Each can do two things for a while: take its part out, and note for which texts the part does anything. A part that does nothing
for a text cannot change it, so the text need not be read again without the part.
"""

import inspect
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import wraps
from types import ModuleType
from typing import Any, NamedTuple
from unittest.mock import patch

import attrs

import newsparse
from newsparse import rule_table
from newsparse.knowledge import default_knowledge
from newsparse.labelling.after_path import Draft
from newsparse.labelling.choosing import headline_evidence, signing
from newsparse.labelling.choosing.path import table
from newsparse.labelling.evidence import readings
from newsparse.memo import Memo

Key = tuple[str, str]
"""A row's group and name."""


def forget() -> None:
    """Forget measured lines, all that the library remembers of what rules answered."""
    readings._READINGS.clear()


class Watch:
    """For which texts each part does something, and how long the parts of tables take."""

    def __init__(self) -> None:
        self.text = ""
        self.seen: dict[Key, set[str]] = defaultdict(set)
        self.seconds: Counter[Key] = Counter()
        self.rows: set[Key] = set()

    def read(self, name: str) -> None:
        """Say which text is read next; lines are measured anew for each."""
        self.text = name
        forget()

    def may_touch(self, row: "Row", name: str, text: str) -> bool:
        """Return True if a row can change a text; rows that were not watched can."""
        if row.words is not None:
            return row.words.may_touch(text)
        return row.key not in self.rows or name in self.seen[row.key]

    def over(self, key: Key, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, watched."""
        self.rows.add(key)

        @wraps(function)
        def run(*args: Any, **options: Any) -> Any:
            path = bytes(args[0].path) if args and isinstance(args[0], Draft) else None
            start = time.process_time()
            try:
                found = function(*args, **options)
                found = list(found) if isinstance(found, Iterator) else found
            finally:
                self.seconds[key] += time.process_time() - start  # type: ignore[assignment]
            if found or (path is not None and path != args[0].path):
                self.seen[key].add(self.text)
            return found

        return run


class OfTable(NamedTuple):
    """A rule of a table."""

    table: rule_table.RuleTable[Any]
    rule: Any

    @contextmanager
    def off(self) -> Iterator[None]:
        with self.table.without(rule_table.name_of(self.rule)):
            yield

    @contextmanager
    def watched(self, watch: Watch, key: Key) -> Iterator[None]:
        before = self.table.active
        self.table.active = tuple([_watched(watch, key, each) if each is self.rule else each for each in before])
        try:
            yield
        finally:
            self.table.active = before

    @property
    def home(self) -> str:
        return str(getattr(function_of(self.rule), "__module__", ""))

    @property
    def lines(self) -> int:
        return size_of(function_of(self.rule))


def function_of(rule: Any) -> Any:
    """The function of a rule that is one, or holds one."""
    return next((held for name in ("apply", "read") if (held := getattr(rule, name, None)) is not None), rule)


def _watched(watch: Watch, key: Key, rule: Any) -> Any:
    if not isinstance(rule, tuple):
        return watch.over(key, rule)
    held = {name: watch.over(key, getattr(rule, name)) for name in ("apply", "read") if hasattr(rule, name)}
    return rule._replace(**held)  # type: ignore[attr-defined]


class OfEvidence(NamedTuple):
    """A function that names evidence of lines."""

    function: Callable[..., Any]

    @contextmanager
    def off(self) -> Iterator[None]:
        with self._answers(Memo(lambda arguments: (0, self.function(*arguments)), 1 << 16)):
            yield

    @contextmanager
    def watched(self, watch: Watch, key: Key) -> Iterator[None]:
        weigh = table().weighed(self.function)._make
        with self._answers(_Fresh(watch.over(key, lambda arguments: self._weighing(weigh, arguments)), weigh)):
            yield

    def _weighing(self, weigh: Callable[..., Any], arguments: Any) -> bool:
        return bool(weigh(arguments)[0])

    @contextmanager
    def _answers(self, answers: Any) -> Iterator[None]:
        made = table()
        before = made.weighed(self.function)
        made._memos[self.function] = answers
        try:
            yield
        finally:
            made._memos[self.function] = before


class _Fresh(dict[Any, Any]):
    """Works every answer out anew, and says so."""

    def __init__(self, note: Callable[..., Any], weigh: Callable[..., Any]) -> None:
        super().__init__()
        self.note, self.weigh = note, weigh

    def __getitem__(self, key: Any) -> Any:
        self.note(key)
        return self.weigh(key)


class OfModule(NamedTuple):
    """A function of a module that names evidence of headlines or of who signs."""

    home: ModuleType
    name: str

    @contextmanager
    def off(self) -> Iterator[None]:
        with patch.object(self.home, self.name, lambda *args: []):
            yield

    @contextmanager
    def watched(self, watch: Watch, key: Key) -> Iterator[None]:
        with patch.object(self.home, self.name, watch.over(key, getattr(self.home, self.name))):
            yield


_WORD = re.compile(r"\w+")


class OfLanguage(NamedTuple):
    """A word list of a language."""

    language: newsparse.Language
    """The language without it."""
    entries: tuple[frozenset[str], ...]
    """The words of each entry."""

    @contextmanager
    def off(self) -> Iterator[None]:
        yield

    def parser(self) -> newsparse.Parser:
        return newsparse.Parser(languages=[self.language])

    def may_touch(self, text: str) -> bool:
        """Return True if a text holds the words of an entry; of languages without spaces, whether it holds an entry."""
        low = text.casefold()
        if not self.language.spaced:
            return any(all(word in low for word in entry) for entry in self.entries)
        words = set(_WORD.findall(low))
        return any(entry <= words for entry in self.entries)


class Row(NamedTuple):
    """A rule, kind of evidence or word list that can be taken out."""

    group: str
    name: str
    lines: int
    """Lines of its function; entries of a list."""
    switch: OfTable | OfEvidence | OfModule | OfLanguage
    anew: bool = True
    """Return True if lines have to be measured again without it; if not, it is about labels alone."""

    @property
    def key(self) -> Key:
        return self.group, self.name

    @property
    def words(self) -> OfLanguage | None:
        return self.switch if isinstance(self.switch, OfLanguage) else None


@contextmanager
def watching(watch: Watch, rows: list[Row]) -> Iterator[None]:
    """Watch rows while texts are read."""
    forget()
    with ExitStack() as stack:
        for row in rows:
            if not isinstance(row.switch, OfLanguage):
                stack.enter_context(row.switch.watched(watch, row.key))
        yield


def size_of(function: object) -> int:
    """The lines of a function."""
    try:
        return len(inspect.getsourcelines(function)[0])  # type: ignore[arg-type]
    except (TypeError, OSError):
        return 1


def rules(packages: tuple[str, ...], labels: str) -> Iterator[Row]:
    """The rules of every table in some packages; rules of the package *labels* do not change how lines are measured."""
    for topic, found in sorted(rule_table.TABLES.items()):
        switches = [OfTable(found, rule) for rule in found.rules]
        if any(switch.home.startswith(packages) for switch in switches):
            anew = not all(switch.home.startswith(labels) for switch in switches)
            for switch in switches:
                yield Row(topic, rule_table.name_of(switch.rule), switch.lines, switch, anew)


def evidence() -> Iterator[Row]:
    """The functions that name evidence of lines, of headlines and of who signs."""
    for function in list[Any](table()._memos):
        where = function.__module__.rsplit(".", 1)[-1]
        name = f"{where}.{function.__name__}"
        yield Row("evidence of lines", name, size_of(function), OfEvidence(function), anew=where == "single_line")
    for home in (headline_evidence, signing):
        for name, function in vars(home).items():
            returns = getattr(function, "__annotations__", {}).get("return")
            if inspect.isfunction(function) and function.__module__ == home.__name__ and name.startswith("_") and returns == "list[str]":
                group = f"evidence of {home.__name__.rsplit('.', 1)[-1].partition('_')[0]}"
                yield Row(group, name.strip("_"), size_of(function), OfModule(home, name), anew=False)


def lists(spoken: Mapping[str, int]) -> Iterator[Row]:
    """The word lists that labels use, of languages that at least five texts speak, the commonest first."""
    knowledge = default_knowledge()
    for code in [code for code, count in Counter(spoken).most_common() if count >= 5 and code in knowledge.codes]:
        language = knowledge.language(code)
        for phrases in language.furniture:
            rest = tuple(each for each in language.furniture if each is not phrases)
            held = [*phrases.lines, *phrases.starts, *phrases.parts]
            yield _list(f"furniture: {phrases.kind.value}", held, attrs.evolve(language, furniture=rest))
        for part in ("bylines", "credits"):
            words = getattr(language, part)
            for each in attrs.fields(type(words)):
                held = getattr(words, each.name)
                if held:
                    empty = attrs.evolve(words, **{each.name: type(held)() if not isinstance(held, Mapping) else {}})
                    yield _list(f"{part}.{each.name}", held, attrs.evolve(language, **{part: empty}))
        for name in ("notes", "function_words"):
            held = getattr(language, name)
            if held:
                yield _list(name, held, attrs.evolve(language, **{name: type(held)()}))


def _list(name: str, held: Any, language: newsparse.Language) -> Row:
    entries = {frozenset(_WORD.findall(entry.casefold())) for entry in held}
    return Row(f"lists: {language.code}", name, len(held), OfLanguage(language, tuple(entries)))


def everything(of: str, spoken: Mapping[str, int]) -> list[Row]:
    """The rows of a kind."""
    for code in ("en", "de", "fr", "fi", "ja", "zh", "tr"):  # loads the tables
        newsparse.parse("The pier reopened on Friday, Ann Poe said.", language=code).rows("attributions")
    newsparse.parse("The pier reopened on Friday.").rows("dates")
    if of == "structure":
        packages = ("newsparse.labelling", "newsparse.lines", "newsparse.forms", "newsparse.archives")
        return [*rules(packages, "newsparse.labelling"), *evidence()]
    if of == "lists":
        return list(lists(spoken))
    return list(rules((f"newsparse.{'attr' if of == 'attribution' else 'dates'}",), "newsparse."))
