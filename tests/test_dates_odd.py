"""Phrases that look like dates but are not, and dates that look like something else."""

import random
from collections.abc import Mapping
from datetime import date

import attrs
import pytest

import newsparse
from newsparse.dates.finder import find_dates
from newsparse.knowledge.languages import load
from newsparse.passage import read
from newsparse.span import Span
from newsparse.terms import Label


@pytest.mark.parametrize(
    ("language", "sentence", "want"),
    [
        ("en", "The pier opened on 31-31-2020.", []),
        ("en", "The pier opened on 05/06/2020.", []),  # May or June
        ("en", "The ledger said 2020-13-45 in red.", []),
        ("de", "Die Brücke wurde am 31.12.2020 eröffnet.", [("31.12.2020", date(2020, 12, 31))]),
        ("de", "Die Brücke wurde am 5.3. eröffnet.", [("5.3.", date(2024, 3, 5))]),
        ("de", "Die Brücke wurde am 45.3. eröffnet.", []),
        ("de", "Die Brücke wurde am 05.03.21 eröffnet.", [("05.03.21", date(2021, 3, 5))]),
        ("en", "Sgt. Friday said the pier was safe.", []),
        ("en", "The Elmford council Friday said the pier was safe.", [("Friday", date(2024, 5, 3))]),
        ("en", "He will leave in two years.", []),
        ("en", "Ten years before the flood, she left.", []),
        ("en", "Two days earlier she had left.", [("Two days earlier", date(2024, 5, 6))]),
        ("en", "She came in March Madness week.", []),
        ("en", "She left after May had spoken.", []),
        ("en", "The bridge closed in 1987-style chaos.", []),
        ("en", "The pier opens on the 14th and closes soon.", [("14th", date(2024, 5, 14))]),
        ("en", "On the 14th floor she slept.", []),
        ("en", "May 12 percent growth came.", []),
        ("en", "In May 12 boats sank.", [("May", None)]),
        ("en", "The second March on Rome failed.", []),
        ("en", "Every Friday she came, and on Monday nights she sang.", []),
        ("en", "In 2012/13 the club was poor.", []),
        ("de", "Im Mai 5 Meter hohe Wellen gab es nie.", [("Mai", None)]),
        ("it", "Ha vinto per 3 set a 1.", []),
        ("it", "Il ponte è nato il 5 set. 2023.", [("5 set. 2023", date(2023, 9, 5))]),
        ("es", "Ganó por 3 set a 1.", []),
        ("ko", "오늘날 아무도 오지 않는다.", []),
        ("zh", "《今日头条》没有报道这件事。", []),
    ],
)
def test_odd_dates_resolve(language: str, sentence: str, want: list[tuple[str, date | None]]) -> None:
    article = newsparse.parse(f"Rates fall\n\n{sentence}\n", published=date(2024, 5, 8), language=language)
    assert [(mention.text, mention.date) for mention in article.dates] == want


@pytest.mark.parametrize("after", ["", " ", ",", ", ", "'s", "'s ", ".", " .", " and ", " the", "/", "-"])
@pytest.mark.parametrize("hit", ["Friday", "March", "March 5", "today", "last week", "a year ago", "in 1987", "this morning"])
def test_dates_at_the_end_of_text_are_found(hit: str, after: str) -> None:
    text = f"It fell on {hit}{after}"
    [mention, *_] = find_dates([read(text, Span(0, len(text)), Label.PARAGRAPH)], load("en"), date(2024, 5, 8)) or [None]
    assert mention is None or mention.span.end <= len(text)


def test_date_ranges_resolve() -> None:
    article = newsparse.parse(
        "Rates fall\n\nShe left last October. The bridge fell in 1987. Trade fell over the weekend.\n", published=date(2024, 5, 8)
    )
    assert [(mention.date, mention.start, mention.end) for mention in article.dates] == [
        (None, date(2023, 10, 1), date(2023, 10, 31)),
        (None, date(1987, 1, 1), date(1987, 12, 31)),
        (None, date(2024, 5, 4), date(2024, 5, 5)),
    ]


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "vi", "ja", "ko", "ar"])
def test_random_date_words_give_mentions_in_order(code: str) -> None:
    language = load(code)
    heap = random.Random(code)
    lists = [value for name, value in attrs.asdict(language.dates, recurse=False).items() if isinstance(value, (Mapping, frozenset))]
    words = [word for several in lists for word in sorted(several)]
    words += ["1", "3.", "31", "1990", "2024-05-03", "1990s", ",", ".", "-", "'s", "3日", "\ud800"]
    for _ in range(200):
        text = (" " if language.spaced else "").join(heap.choice(words) for _ in range(heap.randint(1, 14)))
        base = heap.choice([None, date.min, date(2024, 2, 29), date.max])
        last = 0
        for mention in find_dates([read(text, Span(0, len(text)), Label.PARAGRAPH)], language, base):
            assert last <= mention.span.start < mention.span.end <= len(text)
            assert mention.date is None or mention.start == mention.date == mention.end
            assert mention.start is None or mention.end is None or mention.start <= mention.end
            last = mention.span.end
