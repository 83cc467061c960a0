"""The same text gives the same article, regardless of hash seed, time zone and clock."""

import json

import elsewhere
import pytest

import newsparse

_SCRIPT = """
import datetime, json, sys, time

class Any(type):
    def __instancecheck__(cls, value):  # what was made before or by arithmetic is a date too
        return isinstance(value, cls.__bases__[0])

class Date(datetime.date, metaclass=Any):
    @classmethod
    def today(cls):
        return cls(2031, 7, 4)

class DateTime(datetime.datetime, metaclass=Any):
    @classmethod
    def now(cls, tz=None):
        return cls(2031, 7, 4, 23, 59, tzinfo=tz)
    utcnow = today = now

if "faked" in sys.argv:
    datetime.date, datetime.datetime, time.time = Date, DateTime, lambda: 1940975999.0

import newsparse
from stories import DATED, TEXTS

print(json.dumps([newsparse.parse(text).to_dict() for text in (*TEXTS, DATED)]))
print(json.dumps([newsparse.parse(text, published=datetime.date(2024, 5, 10)).to_dict() for text in (*TEXTS, DATED)]))
"""


def _run(seed: str = "0", zone: str = "UTC", *arguments: str) -> str:
    return elsewhere.run(_SCRIPT, *arguments, PYTHONHASHSEED=seed, TZ=zone)


@pytest.fixture(scope="module")
def usual() -> str:
    result = _run()
    unknown, known = map(json.loads, result.splitlines())
    assert unknown[0]["headline"]
    assert not any(mention.get("date") for mention in unknown[-1]["dates"])
    mentions = newsparse.Article.from_dict(known[-1]).dates
    days = {mention.text: str(mention.date) for mention in mentions}
    assert days["a fortnight ago"] == "2024-04-26"
    assert days["Twenty-three days ago"] == "2024-04-17"
    return result


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_hash_seeds_agree(usual: str, seed: str) -> None:
    assert _run(seed) == usual


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles"])
def test_time_zones_agree(usual: str, zone: str) -> None:
    assert _run("0", zone) == usual


def test_clocks_agree(usual: str) -> None:
    assert _run("0", "UTC", "faked") == usual


_WATCHED = """
import json, sys

opened = []
watched = ("open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen")
sys.addaudithook(lambda event, arguments: opened.append(str(arguments[0])) if event in watched else None)

import newsparse
from stories import DATED, TEXTS

first = len(opened)
for text in TEXTS:
    newsparse.parse(text).to_dict()
plain, loaded = opened[first:], "dateparser" in sys.modules
second = len(opened)
newsparse.parse(DATED).to_dict()
dates, third = opened[second:], len(opened)
newsparse.parse(DATED + " It was raised three weeks and two days ago.").to_dict()
print(json.dumps([plain, loaded, dates, opened[third:]]))
"""


def test_only_modules_and_dateparser_data_are_opened() -> None:
    plain, loaded, dates, after = json.loads(elsewhere.run(_WATCHED))
    assert {name.rpartition(".")[2] for name in plain} <= {"py", "pyc"}
    assert not loaded
    assert any("dateparser" in name for name in dates)
    assert after == []
