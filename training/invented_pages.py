"""Read the pages that were written to fit on: sorts of pages that the labelled corpora do not have.

The files of `pages/fitted` are read to fit, those of `pages/kept-aside` only to see how good the weights are. Each file has
pages of one sort, in the form of a scraper's dump. A page begins with a line of its own: `#`, the language, the sort, the
authors (separated by `;`) and the day of publication, separated by tabs. Every other line is a letter and a line of the
page, separated by a tab; empty lines are part of the page, too. The letters:

    H headline     S standfirst     A line that names the author     D day of publication     F furniture
    B body         C crosshead      P caption                        K credit alone on its line
"""

import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

PAGES = Path(__file__).resolve().parent / "pages"
TRACK = "invented pages"
# The scorer's name for each letter.
_FIELDS = {"S": "summary", "B": "body", "C": "subheads", "P": "captions", "K": "credits"}


def load_pages(folder: str = "fitted") -> list[dict[str, Any]]:
    """The pages as cases of the scorer, each with the letter of every line, by the offset of its first character."""
    cases = []
    for path in sorted((PAGES / folder).glob("*.txt")):
        pages = ("\n" + path.read_text(encoding="utf-8").rstrip("\n")).split("\n#\t")[1:]
        cases += [_case(f"{folder}-{path.stem}-{k}", *page.split("\n")) for k, page in enumerate(pages, 1)]
    return cases


def _case(name: str, first: str, *lines: str) -> dict[str, Any]:
    language, sort, authors, *_ = [*first.split("\t"), "", ""]
    letters: dict[int, str] = {}
    found: dict[str, list[str]] = defaultdict(list)
    text, title = "", ""
    for line in lines:
        letter, _, words = line.rpartition("\t")
        letters[len(text) + len(words) - len(words.lstrip())] = letter
        text += words + "\n"
        if letter == "H":
            title = words
        elif letter in _FIELDS:
            found[_FIELDS[letter]].append(words)
    gold = {field: found[field] for field in _FIELDS.values()}
    gold |= {"title": title, "authors": [name.strip() for name in authors.split(";") if name.strip()]}
    told = {"id": name, "publisher": name, "lang": language, "track": TRACK, "sort": sort}
    return told | {"text": text, "gold": gold, "letters": letters}


def set_in_pages(invented: Sequence[dict[str, Any]], real: Sequence[dict[str, Any]], seed: int) -> list[dict[str, Any]]:
    """The same stories with the furniture of real pages around them, of the same language if there is one."""
    frames: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for case in real:
        if (frame := _frame(case)) is not None:
            frames[case.get("lang", "en")].append((*frame, case["id"]))
    choose = random.Random(seed).choice
    return [_set_in_page(case, *choose(frames.get(case["lang"]) or frames["en"])) for case in invented]


def _frame(case: dict[str, Any]) -> tuple[str, str] | None:
    """The text of a page above its title and below the last paragraph of its body."""
    text, body = case["text"], [paragraph.strip() for paragraph in case["gold"]["body"] if len(paragraph.strip()) > _SURE]
    title = text.find((case["gold"].get("title") or "").strip() or "\0")
    first, last = (text.find(body[0]), text.find(body[-1])) if body else (-1, -1)
    if min(first, last, title) < 0 or title > first:
        return None
    above, below = text[:title].rpartition("\n")[0], text[last:].partition("\n")[2]
    return (above, below) if below.count("\n") >= _FEWEST_LINES else None


def _set_in_page(case: dict[str, Any], above: str, below: str, page: str) -> dict[str, Any]:
    """A story between the lines above and below another one, and the id of the *page* that these are from."""
    inside = [at for at, letter in case["letters"].items() if letter and letter != "F"]
    start, end = inside[0], inside[-1]
    end = case["text"].index("\n", end)
    text = above + "\n" + case["text"][start:end] + "\n" + below
    moved = len(above) + 1 - start
    letters = {at + moved: letter for at, letter in case["letters"].items() if start <= at < end}
    return {**case, "id": case["id"] + "-set", "text": text, "letters": letters, "page": page}


_SURE = 60  # characters of a paragraph that the text has only once
_FEWEST_LINES = 5  # lines of furniture below a story
