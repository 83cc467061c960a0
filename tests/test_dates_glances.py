"""What is read at a glance is what the readers make of it."""

import pytest
from golden import ROOT

import newsparse
from newsparse.dates import places


def _found(text: str) -> list[object]:
    article = newsparse.parse(text)
    return [(date.span, date.date, date.start, date.end, date.precision, date.relation) for date in article.dates]


@pytest.mark.parametrize("topic", sorted(folder.name for folder in ROOT.glob("dates*")))
def test_glances_and_readers_agree(topic: str, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [path.read_text("utf-8") for path in sorted((ROOT / topic).glob("*.txt"))]
    glanced = [_found(text) for text in texts]
    monkeypatch.setattr(places, "glance", lambda *_: None)
    assert glanced == [_found(text) for text in texts]
    assert any(glanced)
