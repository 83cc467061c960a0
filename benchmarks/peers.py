#!/usr/bin/env python3
"""Compare newsparse with other packages: the same texts in the same run, speed and accuracy in one table.

    python benchmarks/peers.py [--environment DIR] [--pages FOLDER] [--articles FILE] [--dates FILE] [--model NAME] [--write]

The script creates a virtual environment in DIR unless it is there, installs this checkout and the peers into it, and runs itself there.

--pages     a folder with `html/*.html` or `*.html.gz` and a `ground-truth.json` that maps each name to an object with an
            `articleBody`: a checkout of the article extraction benchmark, or your own. Without it, pages are generated, and
            only speed is shown. The extractors get the HTML; newsparse gets the text that `html_text` extracts from it.
--articles  JSON lines (`.jsonl.gz`) with `text` and `attributions`, each with `content` as a list of `[start, end]`; without
            it, articles are generated.
--dates     JSON lines with `text`, `published` and `gold`: expressions with `span`, `type` and `value` as TimeML has them;
            without it, sentences with known days are generated.
--model     a spaCy model, by name or path, for textacy; without one, textacy is skipped.
--write     keep the figures in `docs/figures.json`, from which the documents draw them.

Each tool reads each text once; seconds are processor time. Accuracy is, for bodies, the mean F1 of windows of four words; for
quotations, the F1 of contents that share half of their joint characters; for days, the F1 of expressions with the right day.
"""

import argparse
import gzip
import importlib.metadata
import json
import subprocess
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from measured import keep, machine

ROOT: Final = Path(__file__).resolve().parent.parent
PEERS: Final = (
    *("trafilatura>=2", "readability-lxml", "newspaper4k", "goose3", "justext", "lxml_html_clean", "html-text"),
    *("textacy", "dateparser", "datefinder"),
)
Row = tuple[str, float, float, float | None, str]


# -- texts ---------------------------------------------------------------------------------------------

_TOWNS: Final = ("Elmford", "Harrow Bay", "Stonewick", "Lower Marle", "Quenby", "Dunhollow", "Saltmere")
_NAMES: Final = ("Ruth Calder", "Ann Pole", "Tom Reed", "Ivo Lantos", "Mara Quist", "Jane Marlow", "Piet Aken")


def _paragraphs(number: int, count: int) -> list[str]:
    made = []
    for step in range(number, number + count):
        town, name = _TOWNS[step * 3 % 7], _NAMES[step * 5 % 7]
        shapes = (
            f'"We kept the lamps of {town}, and nobody will miss the old ones," {name} said on Thursday after the meeting.',
            f"The harbour of {town} was closed for {step + 2} days after the storm of March {step % 27 + 1} broke its pier.",
            f"{name} said that the repairs, which cost the town $4 million, would be over before the summer began.",
        )
        made.append(shapes[step % 3])
    return made


# The markup around a menu line, and a page's script: a typical news page today is about 100 kB of HTML.
_ITEM: Final = (
    '<li class="menu__item menu__item--level-1" data-track="nav:{step}"><div class="menu__box"><a class="menu__link" href="/{step}" '
    'aria-label="{title}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4z M8 8h8v8H8z"/></svg>'
    '<span class="menu__text">{title}</span></a></div></li>'
)
_SCRIPT: Final = "<script>window.__state=[" + ",".join(
    f'{{"id":{step},"slot":"ad-{step}","sizes":[[300,250],[728,90]]}}' for step in range(800)
)
_BLOCK: Final = '<div class="story__block"><p class="story__text" data-block="{step}">{text}</p></div><div class="ad" id="ad-{step}"></div>'


def _page(number: int) -> tuple[str, str]:
    """Return a page as HTML, and its body."""
    body = _paragraphs(number, 12)
    menu = "".join(_ITEM.format(step=step, title=f"{town} votes on its harbour {step}") for step, town in enumerate(_TOWNS * 10))
    story = "".join(_BLOCK.format(step=step, text=paragraph) for step, paragraph in enumerate(body))
    title = f"Pier in {_TOWNS[number % 7]} reopens after {number + 2} months"
    html = (
        f"<!doctype html><html lang=en><head><title>{title} | Harbour Post</title>{_SCRIPT}]</script></head><body>"
        f"<nav><ul>{menu}</ul></nav>"
        f"<main><article><h1>{title}</h1><p class=byline>By {_NAMES[number % 7]}</p>{story}</article></main>"
        f"<aside><h2>Most read</h2><ul>{menu}</ul></aside><footer>© Harbour Post. All rights reserved.</footer></body></html>"
    )
    return html, "\n".join(body)


def pages(folder: Path | None, limit: int) -> Iterator[tuple[str, str | None]]:
    """Yield each page's HTML with its body."""
    if folder is None:
        yield from ((html, None) for html, _ in map(_page, range(limit)))
        return
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    for name in sorted(truth)[:limit]:
        path = next(found for end in (".html.gz", ".html") if (found := folder / "html" / f"{name}{end}").exists())
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        yield data.decode("utf-8", "replace"), truth[name]["articleBody"]


def lines(path: Path, limit: int) -> list[dict[str, Any]]:
    return [json.loads(line) for line in gzip.decompress(path.read_bytes()).splitlines()[:limit]]


# -- measuring -----------------------------------------------------------------------------------------


def _words(text: str) -> list[str]:
    return "".join(char.lower() if char.isalnum() else " " for char in text).split()


def _windows(text: str) -> Counter[tuple[str, ...]]:
    words = _words(text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def _f1(hits: float, found: float, wanted: float) -> float:
    return 2 * hits / (found + wanted) if found + wanted else 0.0


def _body_f1(found: str, wanted: str) -> float:
    a, b = _windows(found), _windows(wanted)
    return _f1((a & b).total(), a.total(), b.total())


def timed(name: str, job: Callable[[Any], Any], inputs: Sequence[Any], scan: float) -> tuple[list[Any], float, float]:
    """Run a job on each input; return the results, the seconds and the multiple of the scan. The first input is run once before."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        job(inputs[0])
        start = time.process_time()
        found = [tried(name, job, each) for each in inputs[1:]]
    seconds = time.process_time() - start
    return found, seconds, seconds / scan if scan else 0.0


def tried(name: str, job: Callable[[Any], Any], given: Any) -> Any:
    """Run a job on an input and return its result; a failure is a result, too."""
    try:
        return job(given)
    except Exception as error:
        print(f"  {name}: {type(error).__name__}: {error!s:.80}", file=sys.stderr)
        return None


def _scan(texts: Sequence[str]) -> float:
    import regex

    word = regex.compile(r"\w+")
    start = time.process_time()
    for text in texts:
        word.findall(text)
    return time.process_time() - start


# -- the tables ----------------------------------------------------------------------------------------


def extractors() -> dict[str, Callable[[str], str]]:
    import goose3
    import html_text
    import justext
    import newspaper
    import readability
    import trafilatura

    import newsparse

    stop = justext.get_stoplist("English")
    goose = goose3.Goose()

    def news(html: str) -> str:
        return newsparse.parse(html_text.extract_text(html)).body

    def everything(html: str) -> str:
        article = newsparse.parse(html_text.extract_text(html))
        article.attributions, article.dates, article.captions, article.bylines  # noqa: B018
        return article.body

    def newspaper4k(html: str) -> str:
        page = newspaper.Article("https://example.org/").download(input_html=html)
        page.parse()
        return page.text

    return {
        "newsparse, structure": news,
        "newsparse, everything": everything,
        "html_text alone": html_text.extract_text,
        "trafilatura": lambda html: trafilatura.extract(html) or "",
        "readability-lxml": lambda html: html_text.extract_text(readability.Document(html).summary()),
        "newspaper4k": newspaper4k,
        "goose3": lambda html: goose.extract(raw_html=html).cleaned_text,
        "jusText": lambda html: "\n".join(b.text for b in justext.justext(html.encode(), stop) if not b.is_boilerplate),
    }


def page_rows(folder: Path | None, limit: int) -> Iterator[Row]:
    import html_text

    given = list(pages(folder, limit))
    scan = _scan([html_text.extract_text(html) for html, _ in given[1:]])
    for name, job in extractors().items():
        found, seconds, times = timed(name, job, [html for html, _ in given], scan)
        scores = [_body_f1(text or "", body) for text, (_, body) in zip(found, given[1:], strict=True) if body]
        yield name, len(found) / seconds, times, sum(scores) / len(scores) if scores else None, "F1 of the body"


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    joint = max(a[1], b[1]) - min(a[0], b[0])
    return max(0, min(a[1], b[1]) - max(a[0], b[0])) / joint if joint else 0.0


def article_rows(path: Path | None, model: str | None, limit: int) -> Iterator[Row]:
    import newsparse

    cases = lines(path, limit) if path else [{"text": "\n\n".join(_paragraphs(number, 30))} for number in range(limit)]
    texts = [case["text"] for case in cases]
    scan = _scan(texts[1:])

    def ours(text: str) -> list[tuple[int, int]]:
        return [(said.content[0].span.start, said.content[-1].span.end) for said in newsparse.parse(text).attributions if said.quoted]

    jobs: dict[str, Callable[[str], list[tuple[int, int]]]] = {"newsparse, quotations": ours}
    if model:
        import spacy
        from textacy.extract import triples

        pipeline = spacy.load(model)

        def theirs(text: str) -> list[tuple[int, int]]:
            quotes = triples.direct_quotations(pipeline(text))
            return [(quote.content.start_char, quote.content.end_char) for quote in quotes]

        jobs["textacy direct_quotations"] = theirs
    for name, job in jobs.items():
        found, seconds, times = timed(name, job, texts, scan)
        score = None
        if path:
            hits = got = wanted = 0
            for spans, case in zip(found, cases[1:], strict=True):
                gold = [(g["content"][0][0], g["content"][-1][1]) for g in case["attributions"] if g["content"]]
                gold = [span for span in gold if any(mark in case["text"][span[0] : span[1]] for mark in '"“”„«»')]
                hits += sum(any(_overlap(span, other) >= 0.5 for other in spans or []) for span in gold)
                got, wanted = got + len(spans or []), wanted + len(gold)
            score = _f1(hits, got, wanted)
        yield name, len(found) / seconds, times, score, "F1 of quoted words"


def _made_dates(limit: int) -> list[dict[str, Any]]:
    cases = []
    for number in range(limit):
        day = date(2024, 1, 1) + timedelta(days=number * 11 % 360)
        text, gold = "", []
        for step in range(8):
            stated = day - timedelta(days=7 * step + number % 5)
            words = f"{stated:%B} {stated.day}, {stated.year}" if step % 2 else f"{stated.day} {stated:%B} {stated.year}"
            text += f"The pier in {_TOWNS[step % 7]} reopened on "
            gold.append({"span": [len(text), len(text) + len(words)], "type": "DATE", "value": stated.isoformat()})
            text += f"{words}, {_NAMES[step % 7]} said in a room of {step * 12} people.\n\n"
        cases.append({"text": text, "published": day.isoformat(), "gold": gold})
    return cases


def date_rows(path: Path | None, limit: int) -> Iterator[Row]:
    import datefinder
    from dateparser.search import search_dates

    import newsparse

    cases = lines(path, limit) if path else _made_dates(limit)

    def ours(case: dict[str, Any]) -> list[tuple[str, str]]:
        article = newsparse.parse(case["text"], published=date.fromisoformat(case["published"]), language="en")
        return [(mention.text, mention.date.isoformat()) for mention in article.dates if mention.date]

    def searched(case: dict[str, Any]) -> list[tuple[str, str]]:
        base = datetime.fromisoformat(case["published"])
        found = search_dates(case["text"], languages=["en"], settings={"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"})
        return [(words, day.date().isoformat()) for words, day in found or []]

    def found_by(case: dict[str, Any]) -> list[tuple[str, str]]:
        base = datetime.fromisoformat(case["published"])
        return [(words, day.date().isoformat()) for day, words in datefinder.find_dates(case["text"], source=True, base_date=base)]

    scan = _scan([case["text"] for case in cases[1:]])
    for name, job in (("newsparse, dates", ours), ("dateparser.search", searched), ("datefinder", found_by)):
        found, seconds, times = timed(name, job, cases, scan)
        hits = got = wanted = 0
        for mentions, case in zip(found, cases[1:], strict=True):
            days = Counter(g["value"] for g in case["gold"] if g["type"] == "DATE" and len(g["value"] or "") == 10)
            read = Counter(day for _, day in mentions or [])
            hits, got, wanted = hits + (days & read).total(), got + read.total(), wanted + days.total()
        yield name, len(found) / seconds, times, _f1(hits, got, wanted), "F1 of days in a text"


def show(title: str, rows: Iterator[Row]) -> dict[str, dict[str, float | None]]:
    """Print a table, and return its figures by tool."""
    kept: dict[str, dict[str, float | None]] = {}
    print(f"\n{title}\n\n| tool | texts a second | times a word scan | accuracy | |\n| --- | --- | --- | --- | --- |")
    for name, rate, times, score, what in rows:
        print(f"| {name} | {rate:.1f} | {times:.0f} | {'-' if score is None else f'{score:.3f}'} | {what} |", flush=True)
        kept[name] = {"rate": round(rate, 1), "times": round(times), "accuracy": None if score is None else round(score, 3)}
    return kept


def inside(given: argparse.Namespace) -> None:
    """Run the measurements, inside the environment."""
    versions = []
    for peer in ("newsparse", *PEERS):
        name = peer.split(">")[0]
        try:
            versions.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            versions.append(f"{name} missing")
    print(f"{machine()}; {', '.join(versions)}")
    pages = show("Pages" + ("" if given.pages else " (made: speed only)"), page_rows(given.pages, given.limit))
    if not given.model:
        print("\n(no --model: textacy is left out)")
    articles = show("Articles" + ("" if given.articles else " (made: speed only)"), article_rows(given.articles, given.model, given.limit))
    dates = show("Dates" + ("" if given.dates else " (made)"), date_rows(given.dates, given.limit))
    if given.write:
        when = {"measured": f"{machine()}; {date.today()}", "packages": ", ".join(versions[1:])}
        keep("peers", {**when, "pages": pages, "articles": articles, "dates": dates})


def _install(python: Path, *packages: str) -> None:
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", *packages], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--environment", type=Path, default=Path(".venv-peers"))
    parser.add_argument("--pages", type=Path)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--dates", type=Path)
    parser.add_argument("--model")
    parser.add_argument("--limit", type=int, default=100)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside:
        inside(given)
        return
    python = given.environment / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(given.environment)], check=True)
        _install(python, "--upgrade", "pip")
        _install(python, str(ROOT), *PEERS)
    _install(python, "--force-reinstall", "--no-deps", str(ROOT))  # this checkout, as it is now
    sys.exit(subprocess.run([str(python), __file__, "--inside", *sys.argv[1:]], check=False).returncode)


if __name__ == "__main__":
    main()
