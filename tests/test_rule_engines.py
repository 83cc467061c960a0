"""The engines of rules on odd input: it never raises, contents do not overlap, and its time is linear."""

import gc
import itertools
import random
import time
from collections.abc import Iterator
from typing import Final

import pytest

import newsparse
from newsparse import Article
from newsparse.attribution.engines import reader
from newsparse.knowledge.languages import CODES, load

BY_RULES: Final = tuple(code for code in CODES if not reader(load(code)).calibrated)
MARKS: Final = ("“", "”", "„", "«", "»", "「", "」", '"', "—", "– ", ", ", "، ", "、", ": ", ". ", "? ", "。", "\n\n", "(", ")", "…")


def _words(code: str) -> list[str]:
    speech, people = load(code).speech, load(code).people
    assert speech is not None
    lists = (speech.verbs, speech.complementisers, speech.pronouns, speech.according, speech.according_after, people.titles, people.roles)
    return [*itertools.chain(*map(sorted, lists)), "Anna Berg", "王小明", "42", *MARKS]


def _noise(code: str, size: int, seed: int) -> str:
    chance, words = random.Random(seed), _words(code)
    space = " " if load(code).spaced else ""
    return space.join(chance.choices(words, k=size))


def _check(article: Article) -> None:
    assert "".join(segment.span.of(article.text) for segment in article.segments) == article.text
    spans = sorted(passage.span for said in article.attributions for passage in said.content)
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))
    for said in article.attributions:
        assert all(piece.text for piece in said.content)
        assert all(speaker.mention in speaker.mentions for speaker in said.speakers)


@pytest.mark.parametrize("code", BY_RULES)
@pytest.mark.parametrize("seed", range(6))
def test_noise_does_not_raise(code: str, seed: int) -> None:
    article = newsparse.parse(_noise(code, 120, seed), language=code, headline="")
    _check(article)
    assert Article.from_dict(article.to_dict()) == article


@pytest.fixture(scope="module")
def frozen_heap() -> Iterator[None]:
    """Keep what other tests have left out of the collections between two timings: going through it takes longer than the timings."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("frozen_heap")
@pytest.mark.parametrize("code", BY_RULES)
def test_time_grows_with_the_text(code: str) -> None:
    def seconds(parts: int) -> float:
        # Parts of one size: whether quotation marks pair, and so how much is read, is chance in each of them.
        text = " ".join(_noise(code, 2000, seed) for seed in range(parts)).replace("\n\n", " ")
        gc.collect()
        gc.disable()  # it would go through whatever other tests have left
        try:
            start = time.process_time()
            assert newsparse.parse(text, language=code, headline="").attributions is not None
            return time.process_time() - start
        finally:
            gc.enable()

    one = max(min(seconds(1) for _ in range(2)), 0.02)  # the first also loads the language
    assert any(seconds(4) < 8 * one for _ in range(2))  # the second is only timed if something else slowed the first


@pytest.mark.parametrize("code", BY_RULES)
@pytest.mark.parametrize("unit", ['"', "“", "「", "— ", "(", ", ", ": ", "Anna ", "说", "と", "고 "])
def test_repeated_units_are_read_without_error(code: str, unit: str) -> None:
    _check(newsparse.parse(unit * 3000, language=code, headline=""))
