"""How time and memory grow with the text, on hostile input: `python benchmarks/growth.py [text ...]`.

For each text at 100 kB, 800 kB and 3 MB: seconds to split it, to parse it and to read every view, the ratio from step to
step, and the peak of traced memory as a multiple of the text (warmed, at 1 MB).
Must: eight times the text in at most twelve times the time; memory below 80 times the text on news,
below 250 times on the rest.
"""

import argparse
import sys
import time
import tracemalloc
from collections.abc import Callable
from typing import Final

import newsparse

PARAGRAPH: Final = (
    "The pier in Elmford reopened on Friday after two years of repairs, Mayor Bo Wu said. “It stands,” she said, "
    "adding that the work had cost 3.4 million dollars.\n\n"
)
NEWS: Final = "Pier reopens after two years\n\nBy Ann Poe\n\nELMFORD, Ohio (AP) — "
RECORD: Final = "1 of 2 DOCUMENTS\n\nElmford Herald\n\nMay 4, 2010 Tuesday\n\nPier reopens\n\nLENGTH: 20 words\n\n"
UNI: Final = "Pier reopens\nElmford Herald\nMay 4, 2010\n\nLength: 3 words\nBody\n\nIt reopened.\n\nLoad-Date: May 5, 2010\n\n"


def _repeat(unit: str, head: str = "") -> Callable[[int], str]:
    return lambda size: (head + unit * (size // len(unit) + 1))[:size]


def _news(size: int) -> str:
    """A story of whole paragraphs: one that breaks off is read as a page, not as copy."""
    return NEWS + PARAGRAPH * (size // len(PARAGRAPH))


def _names(size: int) -> str:
    """A different name in each paragraph."""
    return "".join(f"“It stands,” said Ann{i:x} Poe{i:x}, a diver.\n\n" for i in range(size // 36 + 1)).translate(
        str.maketrans("0123456789", "ghijklmnop")
    )[:size]


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
    "copy marks": _repeat("###\n\n"),
    "end marks": _repeat("\x04"),
    "tags": _repeat("<p "),
    "ampersands": _repeat("&"),
    "ideographs": _repeat("海が見える。"),
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
    """Seconds of the processor to read a text: other work on the machine does not count."""
    start = time.process_time()
    read_all(text)
    return time.process_time() - start


def memory(text: str) -> float:
    """The peak of traced memory, as a multiple of the text's characters."""
    tracemalloc.start()
    try:
        read_all(text)
        return tracemalloc.get_traced_memory()[1] / len(text)
    finally:
        tracemalloc.stop()


def main() -> int:
    """Print the table; return how many texts grow too fast."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="some of the texts only")
    parser.add_argument("--sizes", default="100000,800000,3000000", help="three sizes, in code points")
    parser.add_argument("--memory", type=int, default=1_000_000, help="the size at which memory is traced; 0 for none")
    given = parser.parse_args()
    sizes = [int(size) for size in given.sizes.split(",")]
    read_all(TEXTS["news"](20_000))
    failed = 0
    print(f"{'text':22}" + "".join(f"{size // 1000:>8} kB" for size in sizes) + "  step  step   memory")
    for name in given.names or list(TEXTS):
        make = TEXTS[name]
        times = [seconds(make(size)) for size in sizes]
        first, second = times[1] / times[0], times[2] / times[1]
        peak = memory(make(given.memory)) if given.memory else 0.0
        # A few milliseconds are noise.
        slow = (first > 1.5 * sizes[1] / sizes[0] and times[1] > 0.1) or (second > 1.5 * sizes[2] / sizes[1] and times[2] > 0.1)
        fat = peak > (80 if name in ORDINARY else 250)
        failed += slow or fat
        marks = " SLOW" * slow + " FAT" * fat
        print(f"{name:22}" + "".join(f"{spent:10.3f}s" for spent in times) + f"{first:6.1f}{second:6.1f}{peak:8.0f} x{marks}", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
