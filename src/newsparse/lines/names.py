"""The names that a line consists of: a byline's, or a person's."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.forenames import FORENAMES
from newsparse.lines.bylines import BylineMatch, has_known_given_name, match_byline
from newsparse.lines.lexicon import Lexicon
from newsparse.lines.words import LineWords
from newsparse.patterns import pattern

# Scripts from this letter on need few letters for a name: kana, Chinese.
_FAR_EAST: Final = "\u3040"
_LEAST_CAPITALS: Final = 0.25  # share of words with a capital in a line of names
_LEAST_CAPITALS_AFTER_BY: Final = 0.4  # the same in a line that a word for "by" may open
# Small words after the first word of a name, or between a genre and its author.
_LINKS: Final = frozenset("by von van vom zu der den de del della da di du dos das la le el al bin ibn por par av af ter ten y e".split())
_LONGEST_LIST: Final = 6  # words of a list of names without separators
_SEPARATORS: Final = ("|", "·", "•", " - ", " – ", ", ", "/", " and ", " und ", " & ")
# A date or a reading time comes after a bar, or "on" as in "By Ann Poe on May 3".
_BARS: Final = frozenset((*"|·•●", "on"))
_MARKS: Final = "[*_"  # before a name that is a link or in bold letters
_DATED: Final = slice(1, 6)  # where among the words a date may follow a name
# Words of a person's name.
_FEWEST_NAME_WORDS: Final = 2
_MOST_NAME_WORDS: Final = 4
_NAME: Final = pattern(r"(?:\p{Lu}[\p{L}.'’-]*+(?:\s(?:de|van|von|der|da|la|el|bin|al))?\s){1,3}\p{Lu}[\p{L}'’-]++")


def find_byline(words: LineWords, upper: float, lexicon: Lexicon) -> BylineMatch | str:
    """Read a line as a byline that says so, or that has a known given name.

    Args:
        words: the line, cut.
        upper: the share of its words that begin with a capital.
        lexicon: its language's words.

    Returns:
        The names; the line, if it may list names that nobody knows, which few readers ask for; "" if it lists none.

    >>> from newsparse.knowledge import default_knowledge
    >>> from newsparse.lines.words import cut_words
    >>> from newsparse.lines.lexicon import lexicon_for
    >>> english = lexicon_for(default_knowledge().language("en"), default_knowledge())
    >>> find_byline(cut_words("By Ann Poe"), 1.0, english).names
    ('Ann Poe',)
    >>> [find_byline(cut_words(line), 0.5, english) for line in ("Xolani Poe", "The pier")]
    ['Xolani Poe', '']
    """
    line, folded = words.line, words.folded
    if not folded or (len(words.tokens) < _FEWEST_NAME_WORDS and words.key not in lexicon.agencies and line[:1] < _FAR_EAST):
        return ""
    cased = line[:1].lower() != line[:1].upper() or not line[:1].isalpha()
    if cased and not (
        max(upper, _capitals_before_bar(words)) >= _LEAST_CAPITALS_AFTER_BY
        if folded[0].rstrip("：") in lexicon.by_words
        else upper >= _LEAST_CAPITALS and _may_list_names(words)
    ):
        return ""
    if lexicon.by_words.isdisjoint(folded) and FORENAMES.isdisjoint(folded) and line[0] < _FAR_EAST:
        return line  # most menus
    found = match_byline(line, 0, len(line), lexicon.language, lexicon.knowledge)
    # Letters without case do not show names.
    if found is None or not (cased or found.opened or line[0] >= _FAR_EAST):
        return ""
    return found if found.opened or any(has_known_given_name(name, lexicon.language) for name in found.names) else line


def _capitals_before_bar(words: LineWords) -> float:
    """The share of capitals before the first bar or "on" of a line, which its date and reading time follow; 0 without one."""
    bar = next((i for i, token in enumerate(words.tokens) if token in _BARS), 0)
    return sum([token.lstrip(_MARKS)[:1].isupper() for token in words.tokens[:bar]]) / bar if bar else 0.0


def _may_list_names(words: LineWords) -> bool:
    """Whether capitals or a figure open a line, and what lists or dates names follows: "Ann Poe | 1 day ago", "16:59 Ann Poe"."""
    line, tokens = words.line, words.tokens
    first = tokens[0][0]
    if not first.isdigit():
        second = tokens[1] if len(tokens) > 1 else ""
        if not first.isupper() or (second[:1].islower() and second not in _LINKS):
            return False
    return len(tokens) <= _LONGEST_LIST or any(map(line.__contains__, _SEPARATORS)) or any(token[0].isdigit() for token in tokens[_DATED])


def is_name(words: LineWords) -> bool:
    """Whether a line is a person's name and little else.

    >>> from newsparse.lines.words import cut_words
    >>> [is_name(cut_words(line)) for line in ("Ann van Poe", "Ann came")]
    [True, False]
    """
    tokens = words.tokens
    return (
        _FEWEST_NAME_WORDS <= words.size <= _MOST_NAME_WORDS
        and tokens[0][0].isupper()
        and tokens[-1][0].isupper()
        and _NAME.fullmatch(words.line) is not None
    )
