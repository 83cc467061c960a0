"""Exports: expected output for three texts, validity by the published schemas, hostile text."""

import json
import shutil
import subprocess
import time
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

import golden
import pytest
import standards
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Label, Segment, Span, export
from newsparse.export.page import _Mark, _woven

HERE: Final = Path(__file__).parent / "exports"
CASES: Final = sorted(HERE.glob("*.txt"))
URL: Final = "https://example.org/story"
published_forms: Final = pytest.mark.skipif(not standards.there(), reason=standards.MISSING)


def _parsed(case: Path) -> Article:
    return newsparse.parse(case.read_bytes().decode("utf-8"))


def _json(value: Any) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


WRITERS: Final = {
    ".md": export.markdown,
    ".html": export.html,
    ".ann": export.standoff,
    ".jsonld": lambda article: _json(export.json_ld(article, url=URL)),
    ".ninjs": lambda article: _json(export.ninjs(article, uri=URL)),
    ".anno": lambda article: _json(export.web_annotations(article, source=f"{URL}.txt")),
}


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_export_matches_golden_file(case: Path, form: str, request: pytest.FixtureRequest) -> None:
    kept = case.with_suffix(form)
    found = WRITERS[form](_parsed(case))
    if request.config.getoption("--rewrite-golden"):
        kept.write_bytes(found.encode("utf-8"))
    assert found == kept.read_bytes().decode("utf-8")


def test_lists_tables_and_quotations_keep_their_structure() -> None:
    text = "Pier reopens\n\n- Piles: [2]\n\n• Lamps: 1_0\n\nTin  up\nZinc ``down\n\nWe kept it.\n\nCost\n\n1. Not a list"
    labels = ("headline", "list item", "list item", "table", "block quote", "crosshead", "paragraph")
    segments: list[Segment] = []
    at = 0
    for label, block in zip(labels, text.split("\n\n"), strict=True):
        segments += [Segment(Span(at - 2, at), Label.BLANK)] if at else []
        segments.append(Segment(Span(at, at + len(block)), Label(label)))
        at += len(block) + 2
    article = Article(text, tuple(segments), "en")
    assert export.markdown(article) == (
        "# Pier reopens\n\n- Piles: \\[2\\]\n- Lamps: 1\\_0\n\n```\nTin up\nZinc “down\n```\n\n"
        "> We kept it.\n\n## Cost\n\n1\\. Not a list\n"
    )
    page = export.html(article)
    assert page.count("<ul>") == 1
    assert page.count("<li class=") == 2
    for element in ("<pre class=", "<blockquote class=", "<h2 class="):
        assert element in page


def test_given_headline_opens_the_export() -> None:
    article = newsparse.parse("The pier in Elmford reopened on Friday.", headline="Pier <reopens>")
    assert export.markdown(article).startswith("# Pier \\<reopens\\>\n")
    assert '<h1 class="headline" dir="auto">Pier &lt;reopens&gt;</h1>' in export.html(article)


# -- published schemas -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [*map(_parsed, CASES), *map(golden.parse, golden.cases()[::3])]


@published_forms
@pytest.mark.parametrize("version", ["3.1", "2.2"])
def test_ninjs_is_valid(articles: list[Article], version: str) -> None:
    for number, article in enumerate(articles):
        story = json.loads(json.dumps(export.ninjs(article, uri=f"urn:example:{number}", version=version)))
        assert standards.ninjs_faults(story, version) == []


@published_forms
def test_annotations_are_valid(articles: list[Article]) -> None:
    for article in articles[:: 1 + len(articles) // 40]:
        for annotation in export.web_annotations(article, source=f"{URL}.txt")[::3]:
            assert standards.annotation_faults(annotation) == []


@published_forms
def test_json_ld_is_valid(articles: list[Article]) -> None:
    stories = [export.json_ld(article, url=URL) for article in articles]
    _json(stories).encode("utf-8")  # raises if a value cannot be written
    assert list(standards.schema_org_faults(standards.different_forms(stories))) == []


@published_forms
def test_validators_reject_invalid_exports() -> None:
    assert standards.ninjs_faults({"uri": "urn:x", "headline": "Pier reopens"}, "3.1")
    assert standards.annotation_faults({"type": "Annotation"})
    assert list(standards.schema_org_faults([{"@type": "NewsArticle", "author": "Jane Marlow"}]))


def test_invalid_arguments_raise() -> None:
    article = newsparse.parse("Pier reopens")
    with pytest.raises(ValueError, match="version must be"):
        export.ninjs(article, uri="urn:x:1", version="4")
    with pytest.raises(ValueError, match="uri must be a complete IRI"):
        export.ninjs(article, uri="pier")
    with pytest.raises(ValueError, match="source must be a complete IRI"):
        export.web_annotations(article, source="pier.txt")
    with pytest.raises(ValueError, match="url must be a complete IRI without spaces"):
        export.json_ld(article, url="harbour post")
    missing: Any = None
    with pytest.raises(TypeError, match=r"uri must be a complete IRI .* not None"):
        export.ninjs(article, uri=missing)
    with pytest.raises(TypeError, match=r"source must be a complete IRI .* not None"):
        export.web_annotations(article, source=missing)
    text: Any = "Pier reopens"
    for write in (export.markdown, export.html, export.standoff, export.json_ld):
        with pytest.raises(TypeError, match="an export needs an Article, not str"):
            write(text)


# -- the page ----------------------------------------------------------------------------------------


def test_the_time_of_a_page_grows_linearly_with_its_marks() -> None:
    def seconds(count: int) -> float:
        text = "The pier is open, Mayor Ruth Calder said. " * count
        quotations = [(at * 42, at * 42 + 16, _Mark(Span(0, 1), "<a>", "</a>")) for at in range(count)]
        cues = [(at * 42 + 36, at * 42 + 40, _Mark(Span(0, 1), "<b>", "</b>")) for at in range(count)]
        begun = time.process_time()
        assert _woven(text, 0, len(text), quotations, cues).count("<b>said</b>") == count
        return time.process_time() - begun

    assert seconds(8000) < 8 * seconds(2000)  # 16 times, if it were quadratic


ELEMENTS: Final = frozenset(
    "article style h1 h2 p ul li pre blockquote aside figure figcaption small a span time details summary section ol b".split()
)
ATTRIBUTES: Final = frozenset(("class", "dir", "lang", "id", "href", "title", "datetime", "data-start", "data-end"))


class _Reader(HTMLParser):
    """Read a page like a browser, and refuse elements that it must not contain."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text: list[str] = []
        self.ids: set[str] = set()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ELEMENTS
        assert {name for name, _ in attrs} <= ATTRIBUTES
        assert tag != "a" or "a" not in self.open
        self.open.append(tag)
        for name, value in attrs:
            assert value is not None
            if name == "id":
                assert value not in self.ids
                self.ids.add(value)
            elif name == "href":
                assert value.startswith("#")
                self.links.add(value[1:])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


def _read(page: str) -> _Reader:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    assert reader.links <= reader.ids
    return reader


def test_page_holds_all_of_the_text() -> None:
    for article in map(_parsed, CASES):
        page = " ".join("".join(_read(export.html(article)).text).split())
        for passage in article.paragraphs:
            assert " ".join(export.page._CONTROL.sub("\ufffd", passage.text).split()) in page


@given(st.text(st.characters() | st.sampled_from("<>&\"'\n\x00\u202e “”"), max_size=400))
def test_text_never_becomes_markup(text: str) -> None:
    article = newsparse.parse(text)
    _read(export.html(article))
    for write in (export.html, export.markdown, export.standoff):
        write(article).encode("utf-8")


def test_standoff_spans_hold_their_words() -> None:
    for case in CASES:
        article = _parsed(case)
        for line in export.standoff(article).splitlines():
            if line.startswith("T"):
                _, places, words = line.split("\t")
                pieces = [tuple(map(int, place.split())) for place in places.partition(" ")[2].split(";")]
                assert " ".join(article.text[start:end].replace("\t", " ") for start, end in pieces) == words


def test_notebook_shows_the_page() -> None:
    article = newsparse.parse("Pier reopens\n\nThe pier is open, Mayor Ruth Calder said.")
    assert article._repr_html_() == export.html(article)


# The page in a browser at the width of a phone, in a dark notebook: does anything overflow, and has all text the colour of the page?
_PROBE: Final = """<!doctype html><meta charset="utf-8"><body style="margin:8px;background:#111;color:rgb(238, 238, 238)">{page}<script>
const all = [...document.querySelectorAll(".newsparse *")].filter(e => e.tagName != "STYLE");
for (const fold of document.querySelectorAll("details")) fold.open = true;
const dark = all.filter(e => !e.closest(".speakers a") && getComputedStyle(e).color != "rgb(238, 238, 238)");
const wide = all.filter(e => e.getBoundingClientRect().right > innerWidth + 1);
document.body.dataset.found = JSON.stringify({{count: all.length, dark: dark.length, wide: wide.length}});
</script>"""


@pytest.mark.skipif(shutil.which("chromium") is None, reason="no chromium")
def test_page_reads_well_in_a_browser(tmp_path: Path) -> None:
    seed = next((Path(__file__).parent.parent / "seeds").glob("*.txt")).read_text("utf-8")
    story = newsparse.parse(seed + "\n\n" + "endless" * 80)._repr_html_()
    (tmp_path / "page.html").write_text(_PROBE.format(page=story), "utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
    command += ["--disable-component-update", "--disable-sync", f"--user-data-dir={tmp_path / 'profile'}", "--window-size=400,800"]
    page = subprocess.run(
        [*command, "--dump-dom", (tmp_path / "page.html").as_uri()], capture_output=True, text=True, timeout=120, check=True
    )
    found = _BodyData()
    found.feed(page.stdout)
    assert found.data["count"] > 30
    assert (found.data["dark"], found.data["wide"]) == (0, 0)


class _BodyData(HTMLParser):
    data: dict[str, int]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self.data = json.loads(dict(attrs)["data-found"] or "{}")
