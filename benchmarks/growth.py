"""Measure how time and memory grow with hostile texts: `python benchmarks/growth.py [text ...]`.

For each text at 250 kB, 500 kB, 1 MB and 2 MB: seconds to split it, parse it and read every view, the ratio from
step to step, megabytes per second at the last size, and the peak of traced memory as a multiple of the text (at 1 MB).
Each measurement has its own process, which has read other texts before, so that no line or word is already cached.
At the end, the resident memory that 64 texts with a giant word each leave in use.
Limits: twice the text in at most 2.2 times the time, eight times the text in at most ten times; at least .1 MB a second;
memory below 80 times the text on news, below 250 times on other texts; at most 20 MB left in use.
"""

import argparse
import gc
import multiprocessing
import random
import sys
import time
import tracemalloc
from collections.abc import Callable
from itertools import pairwise
from typing import Final

import newsparse

PARAGRAPH: Final = (
    "The pier in Elmford reopened on Friday after two years of repairs, Mayor Bo Wu said. “It stands,” she said, "
    "adding that the work had cost 3.4 million dollars.\n\n"
)
NEWS: Final = "Pier reopens after two years\n\nBy Ann Poe\n\nELMFORD, Ohio (AP) — "
RECORD: Final = "1 of 2 DOCUMENTS\n\nElmford Herald\n\nMay 4, 2010 Tuesday\n\nPier reopens\n\nLENGTH: 20 words\n\n"
MESSAGE: Final = "\x01eca062 4 i 211 ccccb   dpa 061\n\nPier-opens/\n\x02Pier opens\n\nBerlin (dpa) - The pier is open.\n"
UNI: Final = "Pier reopens\nElmford Herald\nMay 4, 2010\n\nLength: 3 words\nBody\n\nIt reopened.\n\nLoad-Date: May 5, 2010\n\n"


def _repeat(unit: str, head: str = "") -> Callable[[int], str]:
    return lambda size: (head + unit * (size // len(unit) + 1))[:size]


def _news(size: int) -> str:
    """Return a story of whole paragraphs: one that breaks off is read as a page, not as copy."""
    return NEWS + PARAGRAPH * (size // len(PARAGRAPH))


def _names(size: int) -> str:
    """Return a text with a different name in each paragraph."""
    return "".join(f"“It stands,” said Ann{i:x} Poe{i:x}, a diver.\n\n" for i in range(size // 36 + 1)).translate(
        str.maketrans("0123456789", "ghijklmnop")
    )[:size]


def _mixed(size: int) -> str:
    """Return names, pronouns and cues in random order, without paragraphs."""
    pieces = ("Ann Poe said", "he said", "she was", "Bo Roe", "they", "Mara Quist told him", "his", "the mayor")
    draw = random.Random(size)
    return "".join(draw.choice(pieces) + draw.choice((". ", ", ", " ")) for _ in range(size // 4))[:size]


def _numbered(unit: str) -> Callable[[int], str]:
    """Return a maker of texts in which every line is different."""
    return lambda size: "".join(unit.format(i) for i in range(size // len(unit) + 1))[:size]


def _interview(size: int) -> str:
    turn = "What did you do then?\n\nI went to see what we had left of it, and my crew did too.\n\n"
    return "Pier talk\n\nAnn Roe runs the pier.\n\n" + turn * (size // len(turn))


def _giant(number: int) -> str:
    """Return a story around one word of 400 kB."""
    word = "".join(random.Random(number).choices("abcdefghijklmnopqrst", k=400_000))
    shapes = (word, word.capitalize(), f"“{word}” she said.", f"{word}-Ann told Bo {word[:9].upper()}.", f"Ms. {word.title()} said: go.")
    return f"Pier reopens {number}\n\nThe pier reopened, Mayor Ruth Calder said. {shapes[number % len(shapes)]} She left 5 hours ago.\n"


TEXTS: Final[dict[str, Callable[[int], str]]] = {
    "news": _news,
    "many names": _names,
    "one line": _repeat("The pier reopened, the mayor said. "),
    "one word": _repeat("a"),
    "words": _repeat("pier "),
    "capitals": _repeat("Pier "),
    "blank lines": _repeat("\n"),
    "spaces": _repeat(" "),
    "NULs": _repeat("\0"),
    "surrogates": _repeat("\ud800"),
    "right-to-left marks": _repeat("\u200f"),
    "soft hyphens": _repeat("re\u00ad"),
    "quote marks": _repeat('"'),
    "curly opening": _repeat("“"),
    "wire quotes": _repeat("``"),
    "apostrophes": _repeat("'"),
    "quoted words": _repeat('"a" '),
    "brackets": _repeat("("),
    "commas": _repeat(", "),
    "hyphens": _repeat("-"),
    "dashes": _repeat("— "),
    "digits": _repeat("1"),
    "numbers": _repeat("1,234 "),
    "dates": _repeat("May 4, 2010 "),
    "lists of days": _repeat("May 1, 2, 3, 4 and 5 "),
    "weekdays": _repeat("Monday, Tuesday, "),
    "signed dates": _repeat("3月3日から5日、"),
    "datelines": _repeat("OSLO (AP) — "),
    "dateline lines": _repeat("OSLO, May 4 (AP) — Tin rose.\n\n"),
    "bylines": _repeat("By Ann Poe\n"),
    "byline chain": _repeat("By Ann Poe, Bo Roe and "),
    "short lines": _repeat("a\n"),
    "crossheads": _repeat("What now\n\n"),
    "turns": _repeat("ANN ROE: I went to see the pier.\n\nIt was long.\n\n", "Pier\n\n"),
    "results": _repeat("Pier Bears 88, Ferry Vale 79\n", PARAGRAPH),
    "calendar": _repeat("Friday, May 3\n19.30 Uhr: Orgel spielt\n", PARAGRAPH),
    "listing": _repeat("Pier reopens after two years\n\nMay 3, 2024\n\nThe mayor cut the ribbon.\n\nRead more\n\n"),
    "credits": _repeat("Photo: Bo Roe/AP\n"),
    "sign-offs": _repeat("(Reporting by A. Poe; Editing by B. Roe)\n"),
    "cues": _repeat("said "),
    "cue commas": _repeat("he said, "),
    "pronouns": _repeat("“No,” he said. "),
    "document numbers": _repeat("1 of 1 DOCUMENTS\n"),
    "export": _repeat(PARAGRAPH, RECORD),
    "labels": _repeat("BYLINE: \n\n", RECORD),
    "rules": _repeat("_" * 60 + "\n"),
    "heads": _repeat("Length: 3 words\nBody\n", UNI),
    "word counts": _repeat("By Ann Poe\n3 words\nMay 4, 2010\n", UNI),
    "copyrights": _repeat("Copyright 2010 Elmford\n", RECORD),
    "captions": _repeat("(PHOTOGRAPH BY EVA LIND) (A1); The pier. ", RECORD + "It reopened.\n\nLOAD-DATE: May 5, 2010\n\nGRAPHIC: "),
    "wrapped lines": _repeat("the pier in Elmford reopened on Friday after two years of repairs that\n", RECORD),
    "paper names": _repeat("Elmford Herald (OH) - May 4, 2010\nSection: News\n"),
    "codes": _repeat("HD Pier\nWC 3 words\nPD 4 May 2010\nSN Elmford\nLP\n"),
    "start marks": _repeat("\x16\x16\x01"),
    "headers": _repeat("\x16\x16\x01W2870\x1fUS\nr i \x13\x11BC-Pier 05-04 0300\n"),
    "spaces in a message": _repeat(" ", MESSAGE),
    "marks in a message": _repeat("^A", MESSAGE),
    "copy marks": _repeat("###\n\n"),
    "end marks": _repeat("\x04"),
    "tags": _repeat("<p "),
    "ampersands": _repeat("&"),
    "ideographs": _repeat("海が見える。"),
    "hours ago": _repeat("It was 5 hours ago.\n\n"),
    "one line of hours ago": _repeat("It was 5 hours ago. "),
    "counted hours ago": _numbered("It was {} hours ago. "),
    "counted lines": _numbered("{} piers\n"),
    "counted sentences": _numbered("The pier was closed for {} days.\n\n"),
    "names and pronouns": _mixed,
    "names, pronouns": _repeat("He said Ann Roe and she told Bo Poe that he was, "),
    "interview": _interview,
    "transcript": _repeat("ANN ROE: Why?\n\nBO POE: It was old.\n\n", "Pier talk\n\n"),
    "posts": _repeat("#7 Ann Roe 3 hours ago\nIt was old, and it fell.\n"),
    "comments": _repeat("Ann Roe says:\nMay 4, 2010 at 10:15 am\nIt was old, and it fell.\n", PARAGRAPH * 4),
    "chat": _repeat("[04.05.10, 10:15] Ann Roe: It fell.\n"),
    "bold": _repeat("It is **old** and **"),
    "short quotations": _repeat("“No,” Ann Roe said. “Yes,” she said. "),
    "carriage returns": _repeat("The pier reopened, the mayor said.\r"),
    "wide stops": _repeat("The pier reopened.  The mayor said so.  "),
    "tabs": _repeat("\ta"),
    "indents": _repeat("    a\n"),
}
ORDINARY: Final = frozenset({"news"})


def read_all(text: str) -> None:
    """Split a text, parse it and read every view."""
    for _ in newsparse.iter_split(text):
        pass
    article = newsparse.parse(text)
    for name in ("headline", "standfirst", "bylines", "dateline", "published", "updated", "passages", "paragraphs", "body"):
        getattr(article, name)
    for name in ("crossheads", "captions", "notes", "embargo", "attributions", "speakers", "dates", "boilerplate", "defects"):
        getattr(article, name)


def seconds(text: str) -> float:
    """Measure the processor time to read a text, in seconds: other work on the machine does not count."""
    start = time.process_time()
    read_all(text)
    return time.process_time() - start


def memory(text: str) -> float:
    """Measure the peak of traced memory, as a multiple of the text's characters."""
    tracemalloc.start()
    try:
        read_all(text)
        return tracemalloc.get_traced_memory()[1] / len(text)
    finally:
        tracemalloc.stop()


def apart(job: Callable[[str], float], text: str) -> float:
    """Run a job on a text in a fork of this process, and return its measurement."""
    with multiprocessing.get_context("fork").Pool(1) as pool:
        return pool.apply(job, (text,))


def left_behind(text: str, count: int = 64) -> float:
    """Measure the resident memory, in megabytes, that texts with a giant word each leave in use, beyond a first text."""
    read_all(text)
    before = _resident()
    for number in range(count):
        read_all(_giant(number))
    return _resident() - before


def _resident() -> float:
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as pages:
        return int(pages.read().split()[1]) * 4096 / 1e6


def main() -> int:
    """Print the table; return how many texts grow too fast."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="some of the texts only")
    parser.add_argument("--sizes", default="250000,500000,1000000,2000000", help="sizes, in code points, each twice the one before")
    parser.add_argument("--memory", type=int, default=1_000_000, help="the size at which memory is traced; 0 for none")
    given = parser.parse_args()
    if unknown := [name for name in given.names if name not in TEXTS]:
        parser.error(f"no such text: {', '.join(unknown)}; choose from {', '.join(TEXTS)}")
    sizes = [int(size) for size in given.sizes.split(",")]
    read_all(TEXTS["news"](20_000))
    read_all("The ferry, she said, sank a fortnight ago.")
    failed = 0
    print(f"{'text':22}" + "".join(f"{size // 1000:>8} kB" for size in sizes) + "  steps" + " " * (6 * len(sizes) - 10) + "MB/s   memory")
    for name in given.names or list(TEXTS):
        make = TEXTS[name]
        times = [apart(seconds, make(size)) for size in sizes]
        steps = [after / before for before, after in pairwise(times)]
        speed = sizes[-1] / times[-1] / 1e6
        peak = apart(memory, make(given.memory)) if given.memory else 0.0
        # A few milliseconds are noise.
        slow = (
            speed < 0.1
            or any(step > 2.2 and spent > 0.1 for step, spent in zip(steps, times, strict=False))
            or times[-1] > max(1.25 * times[0] * sizes[-1] / sizes[0], 0.2)
        )
        fat = peak > (80 if name in ORDINARY else 250)
        failed += slow or fat
        cells = "".join(f"{spent:10.3f}s" for spent in times) + "".join(f"{step:6.2f}" for step in steps)
        print(f"{name:22}{cells}{speed:8.2f}{peak:8.0f} x{' SLOW' * slow}{' FAT' * fat}", flush=True)
    if not given.names:
        left = apart(left_behind, TEXTS["news"](20_000))
        failed += left > 20
        print(f"64 texts with giant words leave {left:.0f} MB in use{' FAT' if left > 20 else ''}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
