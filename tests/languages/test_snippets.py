"""A headline and two short sentences are enough to detect each language, and look-alikes are not taken for it."""

from pathlib import Path
from typing import Final

import pytest

import newsparse
from newsparse import Kind
from newsparse.knowledge.languages import CODES, load

SNIPPETS: Final = Path(__file__).parent / "snippets"


def _snippets(code: str) -> list[str]:
    return [text.strip() for text in (SNIPPETS / f"{code}.txt").read_text("utf-8").split("\n---\n")]


def _told(text: str) -> str:
    return newsparse.parse(text).language


@pytest.mark.parametrize("code", CODES)
def test_snippets_are_told(code: str) -> None:
    told = {text.splitlines()[0]: _told(text) for text in _snippets(code)}
    assert {first: tag for first, tag in told.items() if tag not in (code, "und")} == {}
    # Fifteen words may hold too few telling ones; of more than one in ten that must not be so.
    assert sum(tag == "und" for tag in told.values()) <= len(told) / 10


@pytest.mark.parametrize("text", _snippets("und"), ids=lambda text: text[:24])
def test_what_cannot_be_known_is_not_guessed(text: str) -> None:
    assert _told(text) == "und"


@pytest.mark.parametrize("code", ["de", "fr", "fi", "tr", "ru", "ar", "ja", "ko", "zh", "vi"])
def test_english_furniture_around_a_story_does_not_count(code: str) -> None:
    before = "Home\nNews\nSport\nSubscribe now\nSign in\nShare this article\nFollow us on Facebook\n\n"
    after = "\n\nRead more\nMost popular\nTerms of use\nPrivacy policy\nAll rights reserved\n"
    assert _told(before + "\n\n".join(_snippets(code)[:3]) + after) == code


@pytest.mark.parametrize("code", CODES)
def test_furniture_of_a_language_is_left_out(code: str) -> None:
    lines = {phrases.kind: sorted(phrases.lines, key=lambda line: (len(line), line)) for phrases in load(code).furniture}
    menu = [line.capitalize() for line in lines[Kind.NAVIGATION][5:11]]
    share = [line.capitalize() for line in lines[Kind.SHARE][4:8]]
    after = [line.capitalize() for kind in (Kind.RELATED, Kind.COMMENTS, Kind.COPYRIGHT) for line in lines[kind][-2:]]
    headline, *_ = _snippets(code)[0].splitlines()
    story = [text.splitlines()[-1] for text in _snippets(code)[:6]]
    article = newsparse.parse("\n".join([*menu, "", headline, "", *share, "", "\n\n".join(story), "", *after]))
    told = {passage.text for passage in (*article.paragraphs, *article.crossheads)}
    assert told.isdisjoint([*menu, *share, *after])
    assert told & set(story)
    assert article.language == code
