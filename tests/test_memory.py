"""An article keeps a few times its text in memory, however many views were read, and is freed as soon as it is dropped."""

import gc
import tracemalloc
from typing import Final

import pytest
from stories import DATED, TEXTS, VIEWS

import newsparse
from newsparse import Article

# Times the bytes of the text; short texts full of quotations keep more than others, today 13 or 14 times.
_MOST: Final = 16
_COPIES: Final = 10
_TOWNS: Final = ("Elmford", "Harrow Bay", "Stonewick", "Lower Marle", "Quenby", "Dunhollow", "Saltmere", "Overton")
_NAMES: Final = ("Ruth Calder", "Ann Pole", "Tom Reed", "Ivo Lantos", "Mara Quist", "Jane Marlow", "Piet Aken", "Lena Ford")
_STORY: Final = "Piers reopen after two years\n\nBy Jane Marlow\n\n" + "\n\n".join(
    f"“We kept the old lamps of {town},” {name} told reporters on Thursday, and said that nobody would miss the new ones.\n\n"
    f"The harbour of {town} was closed for {number + 2} days after the storm of March {number + 1} had broken the piles of its pier."
    for number, (town, name) in enumerate(zip(_TOWNS, _NAMES, strict=True))
)
_MENU: Final = "\n".join(f"{word} {town}" for town in _TOWNS for word in ("News from", "Sport in", "Weather for", "Log in to", "Jobs in"))
_TEXTS: Final = {"story": _STORY, "story among short lines": f"{_MENU}\n\n{_STORY}\n\n{_MENU.replace(' ', ' greater ')}\n"}


def _read(text: str) -> Article:
    article = newsparse.parse(text)
    for view in VIEWS:
        getattr(article, view)
    return article


@pytest.mark.parametrize("kind", _TEXTS)
def test_an_article_keeps_little_after_every_view(kind: str) -> None:
    text = _TEXTS[kind]
    _read(text)  # what the process remembers of a text is not the article's
    gc.collect()
    tracemalloc.start()
    try:
        articles = [_read(text) for _ in range(_COPIES)]
        gc.collect()
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept / len(articles) / len(text.encode()) < _MOST


def test_parsing_leaves_nothing_to_the_garbage_collector() -> None:
    texts = (*TEXTS, *_TEXTS.values(), DATED)
    for text in texts:  # modules and patterns are loaded now, and may leave cycles
        _read(text).explain()
    gc.collect()
    gc.disable()
    try:
        for text in texts:
            _read(text).explain()
        assert gc.collect() == 0
    finally:
        gc.enable()
