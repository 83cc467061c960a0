"""The documents as a browser shows them; and what their figures promise."""

import ast
import functools
import json
import re
import shutil
import subprocess
import threading
from datetime import date
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

import attrs
import pytest

import newsparse

DOCS: Final = Path(__file__).resolve().parent.parent / "docs"
WIDTHS: Final = (400, 1280)
_DRIVER: Final = """<!doctype html><meta charset="utf-8"><body data-found="{}">FRAMES<script>
const scrolls = e => ["auto", "scroll", "hidden"].includes(getComputedStyle(e).overflowX);
const inside = e => { for (e = e.parentElement; e; e = e.parentElement) if (e.matches("article") || scrolls(e)) return scrolls(e); };
window.onload = () => {
  const found = {};
  for (const frame of document.querySelectorAll("iframe")) {
    const page = frame.contentDocument, width = frame.contentWindow.innerWidth;
    const wide = [...page.querySelectorAll("article *")].filter(e => e.getBoundingClientRect().right > width + 1 && !inside(e));
    wide.push(...[...page.querySelectorAll("html, .table-wrapper")].filter(e => e.scrollWidth > e.clientWidth + 1));
    const cut = [...page.querySelectorAll("pre")].filter(e => e.scrollWidth > e.clientWidth + 1);
    found[frame.title] = {count: page.querySelectorAll("article *").length, cut: cut.length,
                          wide: wide.map(e => e.tagName + "." + e.className + ": " + e.textContent.slice(0, 40))};
  }
  document.body.dataset.found = JSON.stringify(found);
};
</script>"""
"""Shows each page in a frame of each width, and notes the elements that reach out of it and that no box around them scrolls."""


JOBS: Final = {
    "parse one text": ("tutorial.md", "article.headline"),
    "read bylines": ("tutorial.md", "article.bylines"),
    "parse a folder of files in a pool": ("how-to/many-texts.md", "glob"),
    "read an export of Nexis": ("how-to/archives.md", "Nexis"),
    "read the text of a PDF": ("how-to/text-from-elsewhere.md", "## A PDF"),
    "count who is quoted, with the pronoun": ("how-to/count-speakers.md", "speaker.pronoun"),
    "make a clean table of quotes": ("how-to/filter.md", "## A clean table first"),
    "put dates on a timeline": ("how-to/dates.md", "timeline"),
    "see what works in which language": ("explanation/languages.md", "## Greek"),
    "write Arrow and Parquet": ("recipes/arrow.md", "parquet"),
    "run Spark": ("recipes/spark.md", "mapInArrow"),
    "run Dask": ("recipes/dask.md", "dask.bag"),
    "remove near-duplicates": ("recipes/near-duplicates.md", "datasketch"),
    "explain a decision": ("how-to/explain.md", "explain()"),
    "find the texts to look at": ("how-to/which-texts-to-look-at.md", "confidence"),
    "add a language": ("how-to/add-a-language.md", "Language("),
    "add an agency": ("how-to/add-an-agency.md", "Agency("),
}
"""The jobs of a newcomer, each with its page and something that only a page for this job has."""


@pytest.mark.parametrize("job", JOBS)
def test_the_landing_page_leads_to_each_job_in_one_click(job: str) -> None:
    page, sign = JOBS[job]
    assert f"]({page})" in (DOCS / "index.md").read_text("utf-8")
    assert sign in (DOCS / page).read_text("utf-8")


def test_every_section_that_a_page_links_to_is_there() -> None:
    links = [
        (page, *link) for page in DOCS.rglob("*.md") for link in re.findall(r"\]\(([^)#\s]+\.md)#([^)\s]+)\)", page.read_text("utf-8"))
    ]
    assert len(links) > 8
    assert [(page.name, file, section) for page, file, section in links if section not in _sections(page.parent / file)] == []


def test_the_sections_that_defects_link_to_are_in_the_guide() -> None:
    catalogue = ast.parse((DOCS / "catalogue.py").read_text("utf-8"))
    (titles,) = [node.value for node in catalogue.body if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "_SECTIONS"]
    guide = (DOCS / "how-to" / "text-from-elsewhere.md").read_text("utf-8")
    assert titles is not None
    assert [title for title in ast.literal_eval(titles) if f"## {title}\n" not in guide] == []


def test_the_page_of_the_gallery_keeps_its_crosshead() -> None:
    page = newsparse.parse((DOCS / "gallery" / "page.txt").read_text("utf-8"))
    assert [str(crosshead) for crosshead in page.crossheads] == ["A storm with many names"]


def test_the_interview_of_the_gallery_has_its_answers() -> None:
    interview = newsparse.parse((DOCS / "gallery" / "interview.txt").read_text("utf-8"))
    assert [said.who for said in interview.attributions] == ["Ruth Calder"] * 3


def test_a_byline_word_of_ones_own_is_no_part_of_the_name() -> None:
    english = newsparse.languages()["en"]
    own = attrs.evolve(english, bylines=attrs.evolve(english.bylines, by=("penned",)))
    story = "Pier reopens\n\nPenned Jane Marlow\n\nThe pier in Elmford reopened on Friday after two years of repairs."
    assert newsparse.Parser(languages=[own]).parse(story).bylines[0].names == ("Jane Marlow",)


def test_the_day_of_the_dateline_is_the_day_of_the_story() -> None:
    story = newsparse.parse("Pier reopens\n\nELMFORD, May 3, 2024 (AP) — The pier in Elmford reopened after two years of repairs.")
    assert story.published == date(2024, 5, 3)


def test_the_message_about_control_characters_repairs_them() -> None:
    text = "Pier reopens\n\nThe pier \x93is open\x94 again, Mayor Ruth Calder said."
    (defect,) = newsparse.parse(text).defects
    assert eval(defect.message.rpartition(": ")[2], {"text": text}) == text.replace("\x93", "“").replace("\x94", "”")


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("The council meets on Monday.", "en", "2024-05-13"),
        ("Am Montag tagt der Rat der Stadt.", "de", "2024-05-13"),
        ("Am Dienstag erlebt die Stadt einen Stromausfall.", "de", "2024-05-14"),
        ("Her victory on Tuesday is a blow to him.", "en", "2024-05-14"),
        ("A tax cut takes effect on Saturday.", "en", "2024-05-04"),
        ("Rådet träffas måndag.", "sv", "2024-05-06"),
    ],
)
def test_weekdays_are_read_as_the_page_of_errors_says(text: str, language: str, day: str) -> None:
    wednesday = date(2024, 5, 8)
    (mention,) = newsparse.parse(text, headline="", published=wednesday, language=language).dates
    assert str(mention.date) == day


def test_a_shared_surname_is_read_as_the_page_of_errors_says() -> None:
    beside = "Ruth Calder and Tom Calder met on Friday.\n\n"
    often = "Ruth Calder met Tom Calder on Friday. Tom Calder was late.\n\n"
    says = '"The pier is old," Calder said.'
    assert [newsparse.parse(before + says, headline="").attributions[0].who for before in (beside, often)] == ["Ruth Calder", "Tom Calder"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ruth Calder said the pier was open.\n\nIt is old.\n\nIt was built by hand.\n\n“The lamps are new.”", "Ruth Calder"),
        ("The mayor met the press. Ann Calder spoke to reporters. “The pier is open.”", "Ann Calder"),
        ("Mayor Ann Roe (@roe): “The pier is open.”", "Ann Roe"),
        ("The pier is open.\n\n— Ann Roe (@roe) May 3, 2024", "Ann Roe"),
        ("Timothy J. Sloan runs the bank. “We are sorry,” Tim Sloan said.", "Timothy J. Sloan"),
        ("The United Nations, BRICS and the African Union said the war must end.", "United Nations, BRICS, African Union"),
        ("Captain Joe Birch met Captain Tom Reed on Friday. The captain said the ferry was late.", "Tom Reed"),
        (
            "Mayor Ruth Calder came on Friday. She met Tom Reed.\n\n“The pier is open,” the mayor said. “It is safe,” she added.",
            "Ruth Calder",
        ),
        ("Tom Reed opened the pier.\n\n“It is closed,” a fisherman said. He said it was old.", "He"),
        ("Ruth Calder opened the pier.\n\n“It is closed,” a fisherman said. She said it was old.", "Ruth Calder"),
        ("Harbour Holdings said the pier was open. It said the lamps were old.", "Harbour Holdings"),
        ("Ruth Calder wrote ten books. Anna Reed reviewed them. In a 1998 interview she recalled that the pier was old.", "Ruth Calder"),
    ],
)
def test_the_last_statement_has_the_speaker_that_the_page_of_conventions_says(text: str, who: str) -> None:
    assert newsparse.parse(text, headline="", language="en").attributions[-1].who == who


@pytest.mark.parametrize(
    ("headline", "who"), [("Mayor", "Ruth Calder"), ("Residents", "Residents"), ("Police", "Police"), ("Calder", "Ruth Calder")]
)
def test_a_headline_with_a_colon_is_read_as_the_page_of_conventions_says(headline: str, who: str) -> None:
    body = "The pier in Elmford is safe again after two years of repairs, Mayor Ruth Calder said on Friday."
    assert newsparse.parse(f"{headline}: Pier is safe\n\n{body}", language="en").attributions[0].who == who


@pytest.mark.parametrize("text", ["The ship will sail in three days.", "She may march in the sun for a second."])
def test_words_that_are_no_dates_as_the_page_of_errors_says(text: str) -> None:
    assert newsparse.parse(text, headline="", published=date(2024, 5, 8)).dates == ()


@pytest.mark.parametrize(("head", "kept"), [("{time} {text}\n\n", 4), ("{name}, {time}\n\n{text}\n\nShare Facebook Twitter\n\n", 1)])
def test_entries_of_a_live_report_are_read_as_the_page_of_errors_says(head: str, kept: int) -> None:
    entries = {
        "10:45": ("Ann Poe", "The ferry is cancelled until further notice, the harbour office said."),
        "10:20": ("Jane Marlow", "The pier is closed because of high waves, and nobody was hurt."),
        "09:50": ("Tom Reed", "The mayor has asked everybody to stay at home until the evening."),
        "09:15": ("Ann Poe", "Trains from Elmford to Gull Point run an hour late."),
    }
    story = "Storm live: latest updates\n\nThe storm hit Elmford on Friday and broke the pier, the harbour office said.\n\n"
    body = newsparse.parse(story + "".join(head.format(time=time, name=name, text=text) for time, (name, text) in entries.items())).body
    assert sum(text in body for _, text in entries.values()) == kept


def test_each_language_finds_and_misses_what_its_page_says() -> None:
    page = (DOCS / "explanation" / "languages.md").read_text("utf-8")
    codes = dict(re.findall(r"^\| (\w+) \| `(\w\w)` \|", page, re.MULTILINE))
    sections = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))
    said = [
        (name, title, example)
        for name in codes.keys() & sections.keys()
        for title, items in re.findall(r"^(Finds|Misses):\n\n((?:- .*\n)+)", sections[name], re.MULTILINE)
        for example in re.findall(r": `([^`]+)` \(", items)
    ]
    found = {entry: bool(newsparse.parse(entry[2], headline="", language=codes[entry[0]]).attributions) for entry in said}
    assert codes.keys() - {name for name, _, _ in said} == {"English"}
    assert [entry for entry, attributed in found.items() if attributed != (entry[1] == "Finds")] == []


@pytest.mark.skipif(shutil.which("chromium") is None, reason="no chromium")
def test_no_element_overflows_in_a_browser(site: Path, tmp_path: Path) -> None:
    pages = [page.relative_to(site).as_posix() for page in sorted(site.rglob("*.html"))]
    frames = [
        f'<iframe title="{page} {width}" src="/{page}" style="width:{width}px;height:800px"></iframe>' for page in pages for width in WIDTHS
    ]
    found = _shown(site, _DRIVER.replace("FRAMES", "".join(frames)), tmp_path / "profile")
    assert len(found) == len(frames)
    assert found["index.html 400"]["count"] > 30
    assert {page: seen["wide"] for page, seen in found.items() if seen["wide"]} == {}
    assert found["index.html 1280"]["cut"] == 0


def _sections(page: Path) -> set[str]:
    """The names by which links reach the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {"".join(sign for sign in heading.lower().replace(" ", "-") if sign.isalnum() or sign == "-") for heading in headings}


def _shown(site: Path, driver: str, profile: Path) -> dict[str, Any]:
    """Serve a folder and a driver on the loopback and return what the driver found."""
    handler = functools.partial(_Quiet, driver=driver.encode(), directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
        command += ["--disable-background-networking", "--disable-component-update", "--disable-sync", f"--user-data-dir={profile}"]
        command += ["--window-size=1400,900", "--dump-dom", f"http://127.0.0.1:{server.server_port}/driver.html"]
        page = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
        server.shutdown()
    body = _Body()
    body.feed(page.stdout)
    return body.found


class _Quiet(SimpleHTTPRequestHandler):
    def __init__(self, *args: Any, driver: bytes, **kwargs: Any) -> None:
        self.driver = driver
        super().__init__(*args, **kwargs)

    def do_GET(self) -> None:
        """Send the driver, or a file of the folder."""
        if self.path != "/driver.html":
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(self.driver)

    def log_message(self, *args: Any) -> None:
        """Write nothing."""


class _Body(HTMLParser):
    found: dict[str, Any]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body" and "data-found" in dict(attrs):
            self.found = json.loads(dict(attrs)["data-found"] or "{}")
