"""Recognise page furniture by its words, in the text's language and in English: share bars, menus, links, forms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.knowledge import Knowledge, Language
from newsparse.knowledge.shared_furniture import EMBEDDED_POSTS, SHARE_BUTTONS
from newsparse.memo import PerOwner
from newsparse.patterns import pattern
from newsparse.terms import Kind

# Punctuation around a furniture phrase that does not change it.
AROUND_PHRASES: Final = " \t\n\r\u00a0\u200b\u200e\u200f\ufeff.,:;!?…|>»›→-–—•·*\"'“”„()[]"
_MOST_BAR_WORDS: Final = 24  # words of a line that consists of furniture words
_MOST_OPENED_WORDS: Final = 40  # words of a line that a phrase opens
# The longest line that a phrase inside it makes furniture.
_MOST_HOLDING_WORDS: Final = 12
# The longest share bar in characters; a longer line holds other words, or runs of white space.
_LONGEST_BAR: Final = 400
# The longest phrase that may be a whole line, in words.
_MOST_PHRASE_WORDS: Final = 5
# Separators of the entries of a menu or a share bar; counts and ages between them: "1.2K", "(3)", "12".
_ENTRY_SEPARATORS: Final = pattern(r"\s*+[|•·›»→/>]\s*+|\s++[-–—]\s++|\t")
_SEPARATOR_SIGNS: Final = ("|", "/", ">", "\t", " - ")
_ALL_SIGNS: Final = (*_SEPARATOR_SIGNS, "•", "·", "›", "»", "→", " – ", " — ")
_COUNT: Final = pattern(r"[\d.,]++[kKmM+]?")
# Scripts from this letter on have no spaces between words: kana, Chinese.
_FIRST_UNSPACED_LETTER: Final = "\u3040"
# The sign that follows a link: "Watch the pier reopen »".
_LINK_SIGN: Final = "»"
# Signs that are kept at the end of a phrase that opens lines; French sets a space before the colon.
_KEPT_ENDINGS: Final = {":": (":", " :"), _LINK_SIGN: (_LINK_SIGN,)}
_NEIGHBOUR_SIGNS: Final = "«←‹"
# « The ferry that never came | Main | A word on parking »      ← Older | Newer →
_NEIGHBOURS: Final = pattern(r"[«←‹][^|«»←→‹›\n]{1,120}+\|(?:[^|«»←→‹›\n]{1,120}+\|)?+[^|«»←→‹›\n]{1,120}+[»→›]")
_SENTENCE_ENDS: Final = frozenset(".!?。！？")


class Phrase(NamedTuple):
    """A furniture phrase that opens a line or occurs in it."""

    text: str
    kind: Kind


class FurnitureWords(NamedTuple):
    """The furniture phrases of a language, with the English ones and the user's own."""

    lines: dict[str, Kind]
    """Whole lines, folded and without the punctuation around them."""
    first_words: frozenset[str]
    """The first words of whole lines."""
    last_words: frozenset[str]
    """Their last words."""
    openings: frozenset[str]
    """The first words of whole lines and of openings, without the punctuation around them."""
    starts: dict[str, tuple[Phrase, ...]]
    """Openings of lines by their first word, in scripts without spaces also by their first character; longest first."""
    parts: dict[str, tuple[Phrase, ...]]
    """Phrases inside lines, by their first word."""


class FurnitureMatch(NamedTuple):
    """The kind of furniture that the words of a line show."""

    kind: Kind
    whole: bool
    """Whether furniture words make up the whole line; otherwise a phrase opens it or occurs in it."""


def folded_line(text: str) -> str:
    """Fold a line for comparison with phrases: lower case, no punctuation around it, single spaces.

    >>> folded_line("  READ  ALSO: ")
    'read also'
    """
    return folded_words(text.split())


def folded_words(words: Sequence[str]) -> str:
    """Fold the words of a line.

    >>> folded_words(["READ", "ALSO:"])
    'read also'
    """
    return " ".join(words).lower().replace("’", "'").strip(AROUND_PHRASES)


def furniture_words(language: Language, knowledge: Knowledge) -> FurnitureWords:
    """Return the furniture phrases of a language; remembered.

    >>> from newsparse.knowledge import default_knowledge
    >>> furniture_words(default_knowledge().language("de"), default_knowledge()).lines["teilen"]
    <Kind.SHARE: 'share'>
    """
    return _REMEMBERED(language, knowledge)


def _read_phrases(language: Language, knowledge: Knowledge) -> FurnitureWords:
    english = knowledge.language("en")
    lines: dict[str, Kind] = {}
    starts: dict[str, list[Phrase]] = {}
    parts: dict[str, list[Phrase]] = {}
    own = () if language is english else language.furniture
    for phrases in (*english.furniture, *own, EMBEDDED_POSTS, SHARE_BUTTONS, *knowledge.phrases):
        lines.update((folded_line(line), phrases.kind) for line in phrases.lines)
        for table, given in ((starts, phrases.starts), (parts, phrases.parts)):
            for text in given:
                folded = folded_line(text)
                if folded:
                    # "more:" opens a label, "more" a sentence: the colon is kept if the phrase requires it.
                    # "watch »" opens a line that ends with this sign: "Watch the pier reopen »".
                    endings = _KEPT_ENDINGS.get(text.rstrip()[-1], ("",)) if table is starts else ("",)
                    variants = [Phrase(folded + ending, phrases.kind) for ending in endings]
                    table.setdefault(folded.split()[0], []).extend(variants)
                    if table is starts and folded[0] >= _FIRST_UNSPACED_LETTER and len(folded.split()[0]) > 1:
                        table.setdefault(folded[0], []).extend(variants)
    lines.pop("", None)
    first_words = frozenset(line.partition(" ")[0] for line in lines)
    return FurnitureWords(
        lines,
        first_words,
        frozenset(line.rpartition(" ")[2].strip(AROUND_PHRASES) for line in lines),
        frozenset(word.strip(AROUND_PHRASES) for word in (*first_words, *starts)),
        {word: tuple(sorted(found, key=lambda p: -len(p.text))) for word, found in starts.items()},
        {word: tuple(found) for word, found in parts.items()},
    )


_REMEMBERED: Final = PerOwner(_read_phrases)


def match_furniture(line: str, words: FurnitureWords) -> FurnitureMatch | None:
    """Return the kind of furniture that a line is by its words.

    Args:
        line: the line, without surrounding white space.
        words: the phrases of its language.

    Returns:
        The match; `None` if its words are not furniture.

    >>> from newsparse.knowledge import default_knowledge
    >>> english = furniture_words(default_knowledge().language("en"), default_knowledge())
    >>> match_furniture("Share this story: Facebook | X | Email", english)
    FurnitureMatch(kind=<Kind.SHARE: 'share'>, whole=True)
    >>> match_furniture("Read also: Ferry fares to rise", english)
    FurnitureMatch(kind=<Kind.RELATED: 'related'>, whole=False)
    >>> match_furniture("Ferry fares to rise", english) is None
    True
    """
    tokens = line.split()
    if not 0 < len(tokens) <= _MOST_OPENED_WORDS:
        return None
    holding = len(tokens) <= _MOST_HOLDING_WORDS and line[-1] not in _SENTENCE_ENDS
    if not _may_open_furniture(tokens[0], words) and not _has_separator(line):
        return _match_part(folded_words(tokens), words) if holding else None  # most lines
    key = folded_words(tokens)
    kind = words.lines.get(key)
    if kind is not None:
        return FurnitureMatch(kind, True)
    if not key:
        return None
    if kind := kind_of_bar(line, key, words):
        return FurnitureMatch(kind, True)
    if kind := kind_of_opening(key, line, words):
        return FurnitureMatch(kind, False)
    return _match_part(key, words) if holding else None


def _may_open_furniture(token: str, words: FurnitureWords) -> bool:
    """Whether a line's first token may open a phrase or a bar: a word that does, a count, or only punctuation."""
    word = token.lower().replace("’", "'").strip(AROUND_PHRASES)
    return word in words.openings or not word or word[0].isdigit() or word[0] >= _FIRST_UNSPACED_LETTER


def _has_separator(line: str) -> bool:
    """Whether a line holds a sign that may separate the entries of a menu."""
    return any(map(line.__contains__, _SEPARATOR_SIGNS if line.isascii() else _ALL_SIGNS))


def _match_part(key: str, words: FurnitureWords) -> FurnitureMatch | None:
    """The kind of a phrase inside a folded line."""
    held = key.split()
    if words.parts.keys().isdisjoint(held):  # most lines
        return None
    kind = next((p.kind for word in held for p in words.parts.get(word, ()) if p.text in key), None)
    return FurnitureMatch(kind, False) if kind else None


def kind_of_opening(key: str, line: str, words: FurnitureWords) -> Kind | None:
    """The kind of the phrase that opens a line.

    >>> from newsparse.knowledge import default_knowledge
    >>> english = furniture_words(default_knowledge().language("en"), default_knowledge())
    >>> kind_of_opening("sign up for our newsletter", "Sign up for our newsletter", english)
    <Kind.NEWSLETTER: 'newsletter'>
    >>> lines = "Watch the pier reopen »", "Watch the pier"
    >>> [str(kind_of_opening(folded_line(line), line, english)) for line in lines]
    ['related', 'None']
    """
    starts = words.starts.get(key.split(maxsplit=1)[0].strip(":,."), ())
    if not starts and key[0] < _FIRST_UNSPACED_LETTER:
        return None  # most lines
    for phrase in (*starts, *words.starts.get(key[0], ())) if key[0] >= _FIRST_UNSPACED_LETTER else starts:
        text = phrase.text
        if text[-1] == _LINK_SIGN:
            if line[-1] == _LINK_SIGN and "«" not in line and key.startswith(text[:-1] + " "):
                return phrase.kind
        elif key.startswith(text):
            # "more" does not open a line with "moreover"; scripts without spaces need no boundary.
            rest = key[len(text) : len(text) + 1]
            if not (rest.isalpha() and text[-1].isalpha() and max(rest, text[-1]) < "\u0e00"):
                return phrase.kind
        elif text[-1] == ":" and key == text[:-1] and line.rstrip()[-1:] in ":：":
            return phrase.kind
    return None


def kind_of_bar(line: str, key: str, words: FurnitureWords) -> Kind | None:
    """The kind of a menu, a breadcrumb path or a share bar: half the entries between bars are known, or all words are known phrases.

    Args:
        line: the line.
        key: the line, folded.
        words: the phrases of its language.

    >>> from newsparse.knowledge import default_knowledge
    >>> english = furniture_words(default_knowledge().language("en"), default_knowledge())
    >>> bars = "Home | News | Elmford", "Facebook Twitter Email", "Facebook pays a fine"
    >>> [str(kind_of_bar(bar, folded_line(bar), english)) for bar in bars]
    ['navigation', 'share', 'None']
    >>> bar = "« The ferry that never came | Main | A word on parking »"  # the entries of a blog before and after this one
    >>> str(kind_of_bar(bar, folded_line(bar), english))
    'navigation'
    """
    size = line.count(" ")
    if size > _MOST_BAR_WORDS or len(line) > _LONGEST_BAR:
        return None
    if _has_separator(line):
        entries = [entry for entry in map(folded_line, _ENTRY_SEPARATORS.split(line)) if entry and not _COUNT.fullmatch(entry)]
        if len(entries) > 1:
            kinds = [kind for entry in entries if (kind := words.lines.get(entry) or _kind_of_phrases(entry, words))]
            if len(kinds) > 1 and 2 * len(kinds) >= len(entries):
                return kinds[0]
    if not size:
        return None
    if line[0] in _NEIGHBOUR_SIGNS and _NEIGHBOURS.fullmatch(line):
        return Kind.NAVIGATION
    kind = _kind_of_phrases(key, words)
    # "Language: English" is a label with its value, "Share: Facebook Email" a bar.
    return kind if kind is Kind.SHARE or ":" not in line else None


def _kind_of_phrases(key: str, words: FurnitureWords) -> Kind | None:
    """The kind of the first phrase where known phrases, and counts, make up all the words."""
    first, last = key.partition(" ")[0].strip(AROUND_PHRASES), key.rpartition(" ")[2].strip(AROUND_PHRASES)
    if (first not in words.first_words and not first[:1].isdigit()) or (last not in words.last_words and not last[:1].isdigit()):
        return None  # most lines
    tokens = key.split()
    kind: Kind | None = None
    at = 0
    while at < len(tokens):
        for size in range(min(_MOST_PHRASE_WORDS, len(tokens) - at), 0, -1):
            phrase = " ".join(tokens[at : at + size]).strip(AROUND_PHRASES)
            found = words.lines.get(phrase)
            if found is not None or not phrase or (size == 1 and _COUNT.fullmatch(phrase)):
                kind = kind or found
                at += size
                break
        else:
            return None
    return kind
