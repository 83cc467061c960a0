"""Words of a page's head that were run together where a tag was: "stormy nightMembers vote", "SubscribeHomeNewsSports"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from newsparse.patterns import occurrences, pattern
from newsparse.repair.aligned import Edit
from newsparse.repair.glued import OPENS_BYLINE

_BYLINE: Final = rf"{OPENS_BYLINE}\s\p{{Lu}}"
# nightMembers   2026Updated   SubscribeHomeNewsSports      brands such as RealClearPolitics have three capitals; pageType: is code
_JOINED: Final = pattern(
    r"(?<![\p{L}\d@#/._-])(?:\p{Ll}{3,20}|(?:19|20)\d\d|(?:\p{Lu}\p{Ll}{2,20}){3}(?=\p{Lu}\p{Ll}))(?:\p{Lu}\p{Ll}{1,20}){1,12}(?![\p{L}\d@/_:=(])"
)
# HennigRedakteurinSonnabend   ShareFacebookPrint      only in a head with words as above
_THREE: Final = pattern(r"(?<![\p{L}\d@#/._-])(?:\p{Lu}\p{Ll}{2,20}){3,12}(?![\p{L}\d@/_:=(])")
_JOINT: Final = pattern(r"(?<=\p{Ll}{3}|\d{2})(?=\p{Lu}\p{Ll})")
# Local NewsHarbor council   the town has paid.By Ann Poe      also only there
_JOINT_OF_HEAD: Final = pattern(rf"(?<=\s\p{{Lu}}\p{{Ll}}{{3,20}})(?=\p{{Lu}}\p{{Ll}}{{1,20}}\s)|(?<=\p{{Ll}}{{3}}\.)(?={_BYLINE})")
_SIGNED: Final = pattern(rf"(?<=\p{{Ll}}{{3}}){_BYLINE}")
_SENTENCE: Final = pattern(r"\p{Ll}{2}[.!?][”\"’»)]?\s++\p{Lu}")
# A quick test: letters of Latin scripts as "a" and "A", figures as "0"; those that Latin-1 lacks are mostly small.
_CLASSES: Final = bytes(
    ord("A" if (letter := chr(byte)).isupper() else "a" if letter.islower() or letter == "?" else "0" if letter.isdigit() else " ")
    for byte in range(256)
)
_MAY_BE_JOINED: Final = ("aaaAa", "00Aa")
_HEAD: Final = 2000  # characters
_FEWEST: Final = 2  # words, if none of them opens a byline


def glued_words(text: str) -> list[Edit]:
    """Break the lines of a page's head where two blocks were run together; empty if fewer than two words show it.

    Languages that have capitals inside their words have them in prose as well.

    >>> text = "HomeNewsSportsWeather\\nLocal NewsPier reopens after stormy nightThe town has paidBy Ann Poe\\nThe pier is open."
    >>> [text[edit.start :].split()[0] for edit in glued_words(text)]
    ['NewsSportsWeather', 'SportsWeather', 'Weather', 'Pier', 'The', 'By']
    """
    found = list(_joined(text[:_HEAD]))
    words = [word for word in found if not _is_prose(text, word.start()) and text.count(word.group()) == 1]
    signed = any(_SIGNED.search(text, *_line(text, word.start())) for word in words)
    if not words or len(found) >= len(words) + _FEWEST or (len(words) < _FEWEST and not signed):
        return []
    words += [word for word in _THREE.finditer(text[:_HEAD]) if not _is_prose(text, word.start())]
    joints = {joint.start() for word in words for joint in _JOINT.finditer(text, word.start() + 1, word.end())}
    joints.update(joint.start() for joint in _JOINT_OF_HEAD.finditer(text, 0, _line(text, max(word.start() for word in words))[1]))
    return [Edit(at, at, "\n") for at in sorted(joints)]


def _joined(head: str) -> Iterator[regex.Match[str]]:
    """The words that were run together, looked for only where a small letter is before a capital."""
    classes = head.encode("latin-1", "replace").translate(_CLASSES).decode("latin-1")
    done = 0
    for at in sorted(at for form in _MAY_BE_JOINED for at in occurrences(classes, form)):
        if at >= done:
            start = max(classes.rfind(" ", 0, at) + 1, done)
            done = at + 1
            if word := _JOINED.match(head, start):
                yield word
                done = word.end()


def _line(text: str, at: int) -> tuple[int, int]:
    """The bounds of the line around a place."""
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def _is_prose(text: str, at: int) -> bool:
    """Return True if a sentence ends before a word in its line."""
    return _SENTENCE.search(text, _line(text, at)[0], at + 1) is not None
