"""The parts of the reference that are taken from the code at build time: terms, defects and rules."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Final

from doctests import modules
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import newsparse
from newsparse import archives, defect
from newsparse.dates.readers import READERS, READERS_OF_SEVERAL
from newsparse.export.rows import COLUMNS
from newsparse.forms.table import FORMS
from newsparse.knowledge import agencies, languages
from newsparse.lines import dateline_marks, datelines


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    cells = [heads, tuple("---" for _ in heads), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) + " |" for row in cells)


def terms() -> str:
    """Every enum, with the meaning of its members."""
    found = [
        value
        for name in newsparse.__all__
        if isinstance(value := getattr(newsparse, name), type) and issubclass(value, newsparse.Label.__base__)
    ]
    parts = []
    for term in found:
        about = (inspect.getdoc(term) or "").split("\n")[0]
        rows = [(f"`{member.name}`", f"`{member.value}`", member.meaning) for member in term]
        name, module = term.__name__, term.__module__
        head = f"## {name}\n\n```{{py:class}} newsparse.{name}\n:canonical: {module}.{name}\n\n{about}\n```"
        parts.append(f"{head}\n\n{_table(('member', 'value', 'meaning'), rows)}")
    return "\n\n".join(parts)


def defects() -> str:
    """Every code of a defect, with a link to the page that says more."""
    rows = [(f"`{code}`", meaning, _section(code)) for code, meaning in sorted(defect.CODES.items())]
    return _table(("code", "meaning, and what to do", "more about it"), rows)


_GUIDE: Final = "../how-to/text-from-elsewhere.md"
_SECTIONS: Final = {
    "A PDF": ("hyphenated", "columns", "page-break"),
    "Scans and OCR": ("scanned",),
    "A table column with `\\n` instead of line breaks": ("escaped",),
    "A page on one line": ("one-line",),
    "Blocks that were joined": ("glued",),
    "Text in the wrong encoding": ("mojibake", "windows-1252", "replacement-character", "control-characters", "lone-surrogate"),
    "HTML and entities": ("markup", "not-a-text"),
    "Markdown": ("markdown",),
    "An e-mail": ("quoted-printable",),
    "Several stories or items in one text": ("several-stories", "several-items"),
}
_ELSEWHERE: Final = {
    "[Wire feeds](../how-to/agency-copy.md)": ("cut-transmission", "killed-story", "correction"),
    "[Broken exports](../how-to/archives.md#covers-joined-and-broken-exports)": ("truncated-export", "labels-in-story", "no-story"),
    "[A scraped page](../how-to/scraped-text.md)": ("no-headline", "language-unknown"),
    "[Who said what](../how-to/add-a-language.md#who-said-what)": ("no-speech-rules",),
}


def _section(code: str) -> str:
    """A link to the section about a defect."""
    title = next((title for title, codes in _SECTIONS.items() if code in codes), "")
    slug = "".join(letter for letter in title.lower().replace(" ", "-") if letter.isalnum() or letter == "-")
    return f"[{title}]({_GUIDE}#{slug})" if title else next((link for link, codes in _ELSEWHERE.items() if code in codes), "–")


def rules() -> str:
    """Every piece of evidence that decides alone."""
    rows = sorted(
        {row for module in modules() for row in _evidence(ast.parse(inspect.getsource(module)), module.__name__.removeprefix("newsparse."))}
    )
    return _table(("evidence", "module"), rows)


def _evidence(tree: ast.AST, module: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        # Evidence("the name"), or Segment(span, label, kind, "the name").
        place = {"Evidence": 0, "Segment": 3}.get(node.func.id) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else None
        if isinstance(node, ast.Call) and place is not None and len(node.args) > place:
            name = node.args[place]
            if isinstance(name, ast.Constant):
                yield f"`{name.value}`", f"`{module}`"
            elif isinstance(name, ast.JoinedStr):
                yield "`" + "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in name.values) + "`", f"`{module}`"


def date_readers() -> str:
    """Every reader of dates, in the order in which they are tried."""
    rows = [(one.name, ", ".join(sorted(one.starts)), one.example) for one in (*READERS_OF_SEVERAL.rules, *READERS.rules)]
    return _table(("reads", "begins with", "example"), rows)


def known() -> str:
    """Every language, agency and form of export that has a module, and every form in which a text may arrive."""
    spoken = [languages.load(code) for code in languages.CODES]
    tables = (datelines.FORMS, dateline_marks.BEFORE_BRACKET, dateline_marks.BEFORE_SEPARATOR)
    filed = [(form.__name__, _examples(form)) for table in tables for form in table.rules if form is not datelines.match_before_mark]
    supplied = sorted(agencies.load(), key=lambda agency: agency.name.lower())
    return "\n\n".join(
        [
            "## Languages",
            _table(("code", "name", "script", "words for"), [(f"`{x.code}`", x.name, x.script, ", ".join(x.supports)) for x in spoken]),
            "## Agencies",
            _table(("name", "supplies", "also"), [(x.name, x.kind.value, ", ".join(n for n in x.names if n != x.name)) for x in supplied]),
            "## Archives\n\nnewsparse tries the forms of export in this order.",
            _table(("form", "archive"), [(form.name, form.archive) for form in archives.FORMS.rules]),
            "## Datelines\n\nnewsparse tries the forms of datelines in this order.",
            _table(("form", "examples"), [(name.replace("_", " "), examples) for name, examples in filed]),
            "## Forms of texts\n\nnewsparse tries the forms in this order. A text that has none of them is a page or a story by itself.",
            _table(("form", "example"), [(form.name, f"`{form.example}`") for form in FORMS.rules]),
        ]
    )


def _examples(form: Callable[..., object]) -> str:
    """The examples that open the docstring of a form of datelines."""
    return ", ".join(f"`{example.strip()}`" for example in re.findall('"([^"]+)"', (form.__doc__ or "").split("\n")[0]))


def columns() -> str:
    """The columns of each view's rows."""
    parts = []
    for view, found in COLUMNS.items():
        cells = [(f"`{name}`", about) for name, (about, _) in found.items()]
        parts.append(f"## {view}\n\n{_table(('column', 'contents'), cells)}")
    return "\n\n".join(parts)


_CATALOGUES: Final[dict[str, Callable[[], str]]] = {
    "terms": terms,
    "defects": defects,
    "rules": rules,
    "date-readers": date_readers,
    "known": known,
    "rows": columns,
}


class Catalogue(SphinxDirective):
    """`{catalogue} NAME`: one of the tables above."""

    required_arguments = 1
    option_spec: ClassVar[dict[str, Any]] = {}

    def run(self) -> list[nodes.Node]:
        """Write the table as Markdown and let the page's own parser read it."""
        return self.parse_text_to_nodes(_CATALOGUES[self.arguments[0]](), allow_section_headings=True)


_FIELDS: Final[dict[str, list[str]]] = {}


def _keep(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    if what in ("attribute", "property"):
        _FIELDS[name] = list(lines)


def _restore(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """Undo what napoleon makes of a field's sentence with a colon in it: it takes the front for a type."""
    lines[:] = _FIELDS.pop(name, lines)


def setup(app: Sphinx) -> dict[str, Any]:
    """Add the directive, and have fields shown as they are."""
    app.add_directive("catalogue", Catalogue)
    app.connect("autodoc-process-docstring", _keep, priority=400)
    app.connect("autodoc-process-docstring", _restore, priority=600)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
